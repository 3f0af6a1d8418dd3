"""What records of data say, whether they were met in a project, in a bundle or alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .names import text_of

if TYPE_CHECKING:
    from generated.ica.models.bundle_data import BundleData
    from generated.ica.models.data import Data
    from generated.ica.models.project_data import ProjectData

Kind = Literal["file", "folder"]
# Of these nobody can rely on the content: it has not come yet, or is about to go.
UNFINISHED = frozenset({"PARTIAL", "DELETING"})


def data_in(record: ProjectData | BundleData | Data) -> Any:
    """The data of a record that may say besides where it was met."""
    return getattr(record, "data", record)


def kind_of(record: ProjectData | BundleData | Data) -> Kind:
    """Whether a record is of a file or a folder."""
    data = data_in(record)
    kind = str(data.details.data_type) if data.details else ""
    return "folder" if kind == "FOLDER" or (not kind and data.id.startswith("fol.")) else "file"


def status_of(record: ProjectData | BundleData | Data) -> str:
    """The status of a record, as the platform spells it."""
    details = data_in(record).details
    return str(details.status) if details else ""


def path_of(record: ProjectData | BundleData | Data) -> str:
    """The path of a record, without a slash at its end."""
    details = data_in(record).details
    return "/" + (text_of(details.path) or text_of(details.name)).strip("/") if details else ""


def told_data(record: ProjectData | BundleData | Data) -> str:
    """A file or folder for a list of candidates."""
    data = data_in(record)
    details = data.details
    owner = text_of(details.owning_project_name) or text_of(details.owning_project_id) if details else ""
    return f"the {kind_of(record)} {data.id} {path_of(record)}" + (f" of project {owner}" if owner else "")
