"""Start a pipeline for each sample that is complete and has not been analysed yet."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from facade import ICA
from generated.ica.models import (
    AnalysisDataInput,
    AnalysisV4,
    CreateAnalysisTag,
    CreateNextflowAnalysis,
    NextflowAnalysisInput,
    ProjectSample,
    SampleStatus,
)


def complete_samples(ica: ICA, project_id: str) -> Iterator[ProjectSample]:
    for entry in ica.project_sample.get_project_samples(project_id, body={}):
        if entry.sample.status == SampleStatus.AVAILABLE:
            yield entry


def reads_of(ica: ICA, project_id: str, sample: ProjectSample) -> list[str]:
    found = ica.project_sample.get_sample_data_list(
        project_id, sample.sample.id, format_code=["FASTQ"], sort="timeCreated"
    )
    return [data.id for data in found]


def launch(ica: ICA, project_id: str, pipeline_id: str, sample: ProjectSample) -> AnalysisV4:
    reads = reads_of(ica, project_id, sample)
    body = CreateNextflowAnalysis(
        user_reference=f"{sample.sample.name}-germline",
        pipeline_id=pipeline_id,
        tags=CreateAnalysisTag(technical_tags=["nightly"], user_tags=[], reference_tags=[]),
        analysis_input=NextflowAnalysisInput(inputs=[AnalysisDataInput(parameter_code="reads", data_ids=reads)]),
    )
    made = ica.project_analysis.create_nextflow_analysis(
        project_id, body=body, idempotency_key=f"germline-{sample.sample.id}"
    )
    print(made.id, made.status, made.time_created.isoformat(), made.owner.id)
    return made


def launch_all(ica: ICA, project_id: str, pipeline_id: str) -> int:
    known = {each.user_reference for each in ica.project_analysis.get_analyses(project_id, page_size=100)}
    started = 0
    for sample in complete_samples(ica, project_id):
        if f"{sample.sample.name}-germline" not in known:
            launch(ica, project_id, pipeline_id, sample)
            started += 1
    return started


if __name__ == "__main__":
    with ICA.from_env() as client:
        print(launch_all(client, sys.argv[1], sys.argv[2]), "started")
