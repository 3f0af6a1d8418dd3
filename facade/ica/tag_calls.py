"""How `ica.tag` looks to type checkers: what it gives depends on what has the tags."""

from __future__ import annotations

from collections.abc import Awaitable, Iterable
from typing import Literal, Protocol, TypeAlias, TypedDict, TypeVar, Unpack, overload

from generated.ica.models.analysis_v3 import AnalysisV3
from generated.ica.models.analysis_v4 import AnalysisV4
from generated.ica.models.bundle_data import BundleData
from generated.ica.models.data import Data
from generated.ica.models.project_data import ProjectData
from generated.ica.models.project_sample import ProjectSample
from generated.ica.models.sample import Sample

from .results import Launch

Tags: TypeAlias = str | Iterable[str]
DataT = TypeVar("DataT", covariant=True)
AnalysisT = TypeVar("AnalysisT", covariant=True)
SampleT = TypeVar("SampleT", covariant=True)
TagKind: TypeAlias = Literal["user", "technical", "connector", "run_input", "run_output", "reference"]


class TagOptions(TypedDict, total=False):
    """What else may be said; see `TagWorkflows.tag`."""

    remove: Tags
    replace: Tags | None
    kind: TagKind
    project: str | None
    tries: int


class Tagging(Protocol[DataT, AnalysisT, SampleT]):
    """What it gives for data, analyses and samples."""

    @overload
    def __call__(
        self,
        thing: ProjectData | Data | BundleData,
        add: Tags = ...,
        *,
        of: Literal["data"] | None = ...,
        **more: Unpack[TagOptions],
    ) -> DataT: ...
    @overload
    def __call__(
        self,
        thing: AnalysisV3 | AnalysisV4 | Launch,
        add: Tags = ...,
        *,
        of: Literal["analysis"] | None = ...,
        **more: Unpack[TagOptions],
    ) -> AnalysisT: ...
    @overload
    def __call__(
        self,
        thing: ProjectSample | Sample,
        add: Tags = ...,
        *,
        of: Literal["sample"] | None = ...,
        **more: Unpack[TagOptions],
    ) -> SampleT: ...
    @overload
    def __call__(
        self, thing: str, add: Tags = ..., *, of: Literal["data"] | None = ..., **more: Unpack[TagOptions]
    ) -> DataT: ...
    @overload
    def __call__(
        self, thing: str, add: Tags = ..., *, of: Literal["analysis"], **more: Unpack[TagOptions]
    ) -> AnalysisT: ...
    @overload
    def __call__(
        self, thing: str, add: Tags = ..., *, of: Literal["sample"], **more: Unpack[TagOptions]
    ) -> SampleT: ...


Tag: TypeAlias = Tagging[ProjectData, AnalysisV4, ProjectSample]
AsyncTag: TypeAlias = Tagging[Awaitable[ProjectData], Awaitable[AnalysisV4], Awaitable[ProjectSample]]
