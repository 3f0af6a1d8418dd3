"""Describe the pipelines of a project: what they are written in, whose they are, what they ask for."""

from __future__ import annotations

import sys

from facade import ICA
from generated.ica.models import PipelineV3


def owner(pipeline: PipelineV3) -> str:
    return pipeline.owner_id


def tell(ica: ICA, pipeline_id: str) -> None:
    pipeline = ica.pipeline.get_pipeline(pipeline_id)
    print(pipeline.code, pipeline.language, pipeline.time_created.isoformat())
    print("  owned by", pipeline.owner_id)
    for parameter in ica.pipeline.get_pipeline_input_parameters(pipeline_id).items:
        print("  ", parameter.code, parameter.required)


def tell_of_project(ica: ICA, project_id: str) -> None:
    for entry in ica.project_pipeline.get_project_pipelines(project_id).items:
        print(owner(entry.pipeline))
        whole = ica.v3.project_pipeline.get_project_pipeline(project_id, entry.pipeline.id)
        print(whole.pipeline.id, whole.pipeline.description)


if __name__ == "__main__":
    with ICA.from_env() as client:
        for each in client.pipeline.get_pipelines().items:
            tell(client, each.id)
        tell_of_project(client, sys.argv[1])
