"""What people do with libica, run in its own environment: `python libica_calls.py facts-as-json`."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any

from outcomes import Calls, tell


class Libica:
    """The client."""

    def __init__(self, facts: dict[str, Any]) -> None:
        self._v3: Any = import_module("libica.openapi.v3")
        self._apis: Any = import_module("libica.openapi.v3.api")
        settings = self._v3.Configuration(host=facts["base_url"], access_token=facts["token"])
        self._client = self._v3.ApiClient(settings)

    def __getattr__(self, name: str) -> Any:
        """An area of operations by the name of its class."""
        module = import_module(f"libica.openapi.v3.api.{_snake(name)}")
        return getattr(module, name)(self._client)

    def model(self, model: str, **values: Any) -> Any:
        """A model by name."""
        return getattr(import_module("libica.openapi.v3.models"), model)(**values)


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


def calls(ica: Libica, facts: dict[str, Any]) -> Calls:
    """Each call under its name."""
    project, file, folder = facts["project"], facts["file"], "/libica/"
    data = ica.ProjectDataApi

    def create_file() -> Any:
        return data.create_file(
            project, ica.model("CreateFileData", name="a.bam", folder_path=folder)
        ).data.details.path

    def create_folder() -> Any:
        return data.create_folder(project, ica.model("CreateFolder", name="deep", folder_path=folder)).data.id[:4]

    def delete() -> Any:
        found = data.get_project_data_list(project, file_path=[f"{folder}a.bam"]).items
        return data.delete_data(project, found[0].data.id)

    def launch() -> Any:
        inputs = [
            ica.model("AnalysisDataInput", parameter_code=code, data_ids=[file]) for code in ("reads", "reference")
        ]
        parameters = [ica.model("AnalysisParameterInput", code="sample_name", value="one")]
        given = ica.model("NextflowAnalysisInput", inputs=inputs, parameters=parameters)
        body = ica.model(
            "CreateNextflowAnalysis", user_reference="run 1", pipeline_id=facts["pipeline"], analysis_input=given
        )
        return ica.ProjectAnalysisApi.create_nextflow_analysis(project, body).status

    def link() -> Any:
        item = ica.model("CreateProjectDataLinkingBatchItem", data_id=facts["other_file"])
        body = ica.model("CreateProjectDataLinkingBatch", items=[item])
        return ica.ProjectDataLinkingBatchApi.create_project_data_linking_batch(project, body).job.status

    def copy() -> Any:
        body = ica.model(
            "CreateProjectDataCopyBatch",
            items=[ica.model("CreateProjectDataCopyBatchItem", data_id=file)],
            destination_folder_id=facts["folder"],
            action_on_exist="SKIP",
            copy_user_tags=True,
            copy_technical_tags=True,
            copy_instrument_info=True,
        )
        return ica.ProjectDataCopyBatchApi.create_project_data_copy_batch(project, body).job.status

    return {
        "projects by name": lambda: [each.name for each in ica.ProjectApi.get_projects(search="Kestrel").items],
        "data by path": lambda: data.get_project_data_list(project, file_path=[facts["path"]]).items[0].data.id == file,
        "data by id": lambda: data.get_project_data(project, file).data.details.path,
        "list of a folder": lambda: len(data.get_project_data_list(project, parent_folder_path="/runs/").items),
        "list by tokens": lambda: len(data.get_project_data_list(project, page_token="", page_size="5").items),
        "list recursively": lambda: len(
            data.get_project_data_list(project, file_path=["/runs/"], page_size="50").items
        ),
        "create file": create_file,
        "create folder": create_folder,
        "download url": lambda: data.create_download_url_for_data(project, file).url[:7],
        "delete": delete,
        "analyses": lambda: len(ica.ProjectAnalysisApi.get_analyses(project).items),
        "analysis": lambda: ica.ProjectAnalysisApi.get_analysis(project, facts["analysis"]).id == facts["analysis"],
        "launch": launch,
        "linking batch": link,
        "copy batch": copy,
        "pipelines": lambda: len(ica.ProjectPipelineApi.get_project_pipelines(project).items),
        "regions": lambda: len(ica.RegionApi.get_regions().items),
    }


if __name__ == "__main__":
    found = json.loads(sys.argv[1])
    tell(calls(Libica(found), found))
