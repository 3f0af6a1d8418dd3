"""What people do with wrapica, run in its own environment: `python wrapica_calls.py facts-as-json`.

Where the platform is, and the token, it takes from the environment.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from outcomes import Calls, tell


def calls(facts: dict[str, Any]) -> Calls:
    """Each call under its name."""
    data: Any = import_module("wrapica.project_data")
    projects: Any = import_module("wrapica.project")
    analyses: Any = import_module("wrapica.project_analysis")
    pipelines: Any = import_module("wrapica.project_pipelines")
    project, file, path = facts["project"], facts["file"], Path(facts["path"])

    def at(name: str) -> str:
        found: str = data.get_project_data_file_id_from_project_id_and_path(project, Path(f"/wrapica/{name}"))
        return found

    def paths(found: Any) -> list[str]:
        return sorted(each.data.details.path for each in found)

    def tag() -> Any:
        return data.add_tag_to_data_object(project, at("a.bam"), "seen", "user_tag").data.details.tags.user_tags

    return {
        "project by name": lambda: str(projects.get_project_id_from_project_name("Harbor exome panel")) == project,
        "projects": lambda: len(projects.list_projects()),
        "file by path": lambda: data.get_project_data_file_id_from_project_id_and_path(project, path) == file,
        "folder by path": lambda: data.get_project_data_folder_id_from_project_id_and_path(project, Path("/runs/"))[:4],
        "file by uri": lambda: data.convert_uri_to_project_data_obj(f"icav2://{project}{path}").data.id == file,
        "data by id": lambda: data.get_project_data_path_by_id(project, file),
        "list of a folder": lambda: len(
            data.list_project_data_non_recursively(project, parent_folder_path=Path("/runs/run-0000/"))
        ),
        "list sorted": lambda: len(
            data.list_project_data_non_recursively(project, parent_folder_path=Path("/runs/run-0000/"), sort="name")
        ),
        "list recursively": lambda: len(data.find_project_data_recursively(project, parent_folder_path=Path("/runs/"))),
        "list in bulk": lambda: len(data.find_project_data_bulk(project, parent_folder_path=Path("/runs/"))),
        "create file": lambda: data.create_file_in_project(project, Path("/wrapica/a.bam")).data.details.path,
        "create folder": lambda: data.create_folder_in_project(project, Path("/wrapica/deep/")).data.details.path,
        "exists": lambda: str(data.check_folder_exists(project, Path("/wrapica/deep/"))),
        "tag": tag,
        "download url": lambda: data.create_download_url(project, file)[:7],
        "presigned folder": lambda: len(data.presign_folder(project, Path("/full/"))),
        "credentials": lambda: data.get_aws_credentials_access_for_project_folder(project, facts["folder"]).bucket,
        "delete": lambda: data.delete_project_data(project, at("a.bam")),
        "copy batch": lambda: data.project_data_copy_batch_handler([file], project, Path("/copies/")).status,
        "move batch": lambda: data.move_project_data(project, facts["folder"], [facts["moved"]]).status,
        "analyses": lambda: len(analyses.list_analyses(project)),
        "analysis": lambda: analyses.get_analysis_obj_from_analysis_id(project, facts["ended"]).user_reference,
        "steps": lambda: len(analyses.get_analysis_steps(project, facts["ended"])),
        "outputs": lambda: sorted(
            each.code for each in analyses.get_outputs_object_from_analysis_id(project, facts["ended"])
        ),
        "abort": lambda: analyses.abort_analysis(project, facts["started"]),
        "pipeline by code": lambda: (
            pipelines.get_project_pipeline_id_from_pipeline_code(project, "germline-nextflow") == facts["pipeline"]
        ),
        "pipeline inputs": lambda: sorted(
            each.code for each in pipelines.get_project_pipeline_input_parameters(project, facts["pipeline"])
        ),
        "storage size": lambda: len(pipelines.get_analysis_storage_id_from_analysis_storage_size(project, "Small")),
    }


if __name__ == "__main__":
    tell(calls(json.loads(sys.argv[1])))
