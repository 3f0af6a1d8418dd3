"""Typed clients for sequencing platforms: logins, versions, pages, errors and workflows over generated operations.

    from facade import ICA

    with ICA(api_key="...") as ica:
        for project in ica.project.get_projects():
            print(project.name)

Everything here is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .version import __version__ as __version__

if TYPE_CHECKING:
    from generated.runtime.files import File as File
    from generated.runtime.pages import AsyncDownload as AsyncDownload
    from generated.runtime.pages import AsyncPager as AsyncPager
    from generated.runtime.pages import Download as Download
    from generated.runtime.pages import Page as Page
    from generated.runtime.pages import Pager as Pager
    from generated.runtime.unset import UNSET as UNSET
    from generated.runtime.unset import Unset as Unset

    from .connected_insights import AsyncConnectedInsights as AsyncConnectedInsights
    from .connected_insights import ConnectedInsights as ConnectedInsights
    from .emedgene import AsyncEmedgene as AsyncEmedgene
    from .emedgene import Emedgene as Emedgene
    from .errors import AmbiguousName as AmbiguousName
    from .errors import AnalysisFailed as AnalysisFailed
    from .errors import AnswerTooLarge as AnswerTooLarge
    from .errors import ApiError as ApiError
    from .errors import BadRequest as BadRequest
    from .errors import BatchFailed as BatchFailed
    from .errors import Conflict as Conflict
    from .errors import ConnectionFailed as ConnectionFailed
    from .errors import DataFailed as DataFailed
    from .errors import DataTimeout as DataTimeout
    from .errors import DecodeError as DecodeError
    from .errors import FolderFailed as FolderFailed
    from .errors import Forbidden as Forbidden
    from .errors import InvalidBody as InvalidBody
    from .errors import LoginFailed as LoginFailed
    from .errors import MissingExtra as MissingExtra
    from .errors import NoSuchName as NoSuchName
    from .errors import NotFound as NotFound
    from .errors import NotInRelease as NotInRelease
    from .errors import PagingError as PagingError
    from .errors import PlatformError as PlatformError
    from .errors import PreconditionFailed as PreconditionFailed
    from .errors import ProcessingFailed as ProcessingFailed
    from .errors import ServerError as ServerError
    from .errors import Timeout as Timeout
    from .errors import TooManyRequests as TooManyRequests
    from .errors import TransferFailed as TransferFailed
    from .errors import Unauthorized as Unauthorized
    from .errors import UnfitInput as UnfitInput
    from .errors import Unprocessable as Unprocessable
    from .errors import UnusableSetting as UnusableSetting
    from .errors import VersionNotAcceptable as VersionNotAcceptable
    from .errors import WorkflowUnavailable as WorkflowUnavailable
    from .errors.filters import BadFilterValue as BadFilterValue
    from .errors.filters import FilterError as FilterError
    from .errors.filters import UnknownFilter as UnknownFilter
    from .ica import ICA as ICA
    from .ica import AsyncICA as AsyncICA
    from .retries import Retries as Retries
    from .torrent_suite import AsyncTorrentSuite as AsyncTorrentSuite
    from .torrent_suite import CompletedRun as CompletedRun
    from .torrent_suite import TorrentSuite as TorrentSuite

_HOMES = {
    "AmbiguousName": "facade.errors",
    "AnalysisFailed": "facade.errors",
    "AnswerTooLarge": "facade.errors",
    "ApiError": "facade.errors",
    "AsyncConnectedInsights": "facade.connected_insights",
    "AsyncDownload": "generated.runtime.pages",
    "AsyncEmedgene": "facade.emedgene",
    "AsyncICA": "facade.ica",
    "AsyncPager": "generated.runtime.pages",
    "AsyncTorrentSuite": "facade.torrent_suite",
    "BadFilterValue": "facade.errors.filters",
    "BadRequest": "facade.errors",
    "BatchFailed": "facade.errors",
    "CompletedRun": "facade.torrent_suite",
    "Conflict": "facade.errors",
    "ConnectedInsights": "facade.connected_insights",
    "ConnectionFailed": "facade.errors",
    "DataFailed": "facade.errors",
    "DataTimeout": "facade.errors",
    "DecodeError": "facade.errors",
    "Download": "generated.runtime.pages",
    "Emedgene": "facade.emedgene",
    "File": "generated.runtime.files",
    "FilterError": "facade.errors.filters",
    "FolderFailed": "facade.errors",
    "Forbidden": "facade.errors",
    "ICA": "facade.ica",
    "InvalidBody": "facade.errors",
    "LoginFailed": "facade.errors",
    "MissingExtra": "facade.errors",
    "NoSuchName": "facade.errors",
    "NotFound": "facade.errors",
    "NotInRelease": "facade.errors",
    "Page": "generated.runtime.pages",
    "Pager": "generated.runtime.pages",
    "PagingError": "facade.errors",
    "PlatformError": "facade.errors",
    "PreconditionFailed": "facade.errors",
    "ProcessingFailed": "facade.errors",
    "Retries": "facade.retries",
    "ServerError": "facade.errors",
    "Timeout": "facade.errors",
    "TooManyRequests": "facade.errors",
    "TorrentSuite": "facade.torrent_suite",
    "TransferFailed": "facade.errors",
    "UNSET": "generated.runtime.unset",
    "Unauthorized": "facade.errors",
    "UnfitInput": "facade.errors",
    "UnknownFilter": "facade.errors.filters",
    "Unprocessable": "facade.errors",
    "UnusableSetting": "facade.errors",
    "Unset": "generated.runtime.unset",
    "VersionNotAcceptable": "facade.errors",
    "WorkflowUnavailable": "facade.errors",
}

__all__ = sorted(_HOMES)  # pyright: ignore[reportUnsupportedDunderAll]


def _public(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'facade' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value


if not TYPE_CHECKING:
    # Type checkers would take any name for one that is there.
    __getattr__ = _public


def __dir__() -> list[str]:
    return list(_HOMES)
