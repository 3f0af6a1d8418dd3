"""How `ica.tag` looks to type checkers: what it gives depends on what has the tags."""

from __future__ import annotations

from collections.abc import Awaitable, Iterable
from typing import Literal, Protocol, TypeAlias, TypedDict, Unpack, overload

from generated.ica.models.analysis_v3 import AnalysisV3
from generated.ica.models.analysis_v4 import AnalysisV4
from generated.ica.models.bundle_data import BundleData
from generated.ica.models.data import Data
from generated.ica.models.project_data import ProjectData
from generated.ica.models.project_sample import ProjectSample
from generated.ica.models.sample import Sample

from .results import Launch

Tags: TypeAlias = str | Iterable[str]
TagKind: TypeAlias = Literal["user", "technical", "connector", "run_input", "run_output", "reference"]


class TagOptions(TypedDict, total=False):
    """What else may be said; see `TagWorkflows.tag`."""

    remove: Tags
    replace: Tags | None
    kind: TagKind
    project: str | None
    tries: int


class Tag(Protocol):
    """Blocking."""

    @overload
    def __call__(
        self,
        thing: ProjectData | Data | BundleData,
        add: Tags = ...,
        *,
        of: Literal["data"] | None = ...,
        **more: Unpack[TagOptions],
    ) -> ProjectData: ...
    @overload
    def __call__(
        self,
        thing: AnalysisV3 | AnalysisV4 | Launch,
        add: Tags = ...,
        *,
        of: Literal["analysis"] | None = ...,
        **more: Unpack[TagOptions],
    ) -> AnalysisV4: ...
    @overload
    def __call__(
        self,
        thing: ProjectSample | Sample,
        add: Tags = ...,
        *,
        of: Literal["sample"] | None = ...,
        **more: Unpack[TagOptions],
    ) -> ProjectSample: ...
    @overload
    def __call__(
        self, thing: str, add: Tags = ..., *, of: Literal["data"] | None = ..., **more: Unpack[TagOptions]
    ) -> ProjectData: ...
    @overload
    def __call__(
        self, thing: str, add: Tags = ..., *, of: Literal["analysis"], **more: Unpack[TagOptions]
    ) -> AnalysisV4: ...
    @overload
    def __call__(
        self, thing: str, add: Tags = ..., *, of: Literal["sample"], **more: Unpack[TagOptions]
    ) -> ProjectSample: ...


class AsyncTag(Protocol):
    """Awaited."""

    @overload
    def __call__(
        self,
        thing: ProjectData | Data | BundleData,
        add: Tags = ...,
        *,
        of: Literal["data"] | None = ...,
        **more: Unpack[TagOptions],
    ) -> Awaitable[ProjectData]: ...
    @overload
    def __call__(
        self,
        thing: AnalysisV3 | AnalysisV4 | Launch,
        add: Tags = ...,
        *,
        of: Literal["analysis"] | None = ...,
        **more: Unpack[TagOptions],
    ) -> Awaitable[AnalysisV4]: ...
    @overload
    def __call__(
        self,
        thing: ProjectSample | Sample,
        add: Tags = ...,
        *,
        of: Literal["sample"] | None = ...,
        **more: Unpack[TagOptions],
    ) -> Awaitable[ProjectSample]: ...
    @overload
    def __call__(
        self, thing: str, add: Tags = ..., *, of: Literal["data"] | None = ..., **more: Unpack[TagOptions]
    ) -> Awaitable[ProjectData]: ...
    @overload
    def __call__(
        self, thing: str, add: Tags = ..., *, of: Literal["analysis"], **more: Unpack[TagOptions]
    ) -> Awaitable[AnalysisV4]: ...
    @overload
    def __call__(
        self, thing: str, add: Tags = ..., *, of: Literal["sample"], **more: Unpack[TagOptions]
    ) -> Awaitable[ProjectSample]: ...
