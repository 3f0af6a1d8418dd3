"""An operation of a client is a function to all that looks at it, with the types of what it gives there."""

from __future__ import annotations

import asyncio
import datetime
import functools
import inspect
import pickle
import pydoc
import subprocess
import sys
import typing
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest

from facade import (
    ICA,
    AsyncDownload,
    AsyncICA,
    AsyncPager,
    AsyncTorrentSuite,
    ConnectedInsights,
    Download,
    Emedgene,
    LoginFailed,
    Pager,
    TorrentSuite,
    Unset,
)
from facade.sandbox import IcaSandbox
from generated.ica.bodies import CreateNextflowAnalysisDict
from generated.ica.models import (
    AnalysisV3,
    AnalysisV4,
    CreateNextflowAnalysis,
    Data,
    GetProjectDataListType,
)
from generated.runtime.model import Model

ROOT = Path(__file__).parents[2]
SYNC, ASYNC = ICA(api_key="key"), AsyncICA(api_key="key")
HERE = {"base_url": "http://127.0.0.1:1"}
CLIENTS = [
    SYNC,
    ASYNC,
    TorrentSuite(api_key="key", username="me", **HERE),
    AsyncTorrentSuite(api_key="key", username="me", **HERE),
    Emedgene(token="token", **HERE),
    ConnectedInsights(api_key="key", workgroup="w", domain="d", **HERE),
]


@pytest.mark.parametrize(
    ("operation", "given"),
    [
        (SYNC.project_analysis.get_analysis, AnalysisV4),
        (ASYNC.project_analysis.get_analysis, Awaitable[AnalysisV4]),
        (SYNC.v3.project_analysis.get_analysis, AnalysisV3),
        (ASYNC.v3.project_analysis.get_analysis, Awaitable[AnalysisV3]),
        (SYNC.raw.project_analysis.get_analysis, httpx.Response),
        (ASYNC.raw.project_analysis.get_analysis, Awaitable[httpx.Response]),
        (SYNC.raw.v3.project_analysis.get_analyses, httpx.Response),
        (SYNC.project_analysis.get_analyses, Pager[AnalysisV3]),
        (ASYNC.project_analysis.get_analyses, AsyncPager[AnalysisV3]),
        (SYNC.project_pipeline.download_input_form_file_content, Download),
        (ASYNC.project_pipeline.download_input_form_file_content, AsyncDownload),
        (SYNC.project_analysis.abort_analysis, None),
        (ASYNC.project_analysis.abort_analysis, Awaitable[None]),
        (SYNC.with_options(timeout=3).project_analysis.get_analysis, AnalysisV4),
        (SYNC.data.get_data, Data),
    ],
)
def test_it_gives_what_its_view_gives(operation: Callable[..., Any], given: Any) -> None:
    assert inspect.signature(operation).return_annotation == given
    assert inspect.signature(operation, eval_str=True).return_annotation == given
    assert typing.get_type_hints(operation)["return"] == (type(None) if given is None else given)


def test_arguments_have_their_types() -> None:
    hints = typing.get_type_hints(SYNC.project_data.get_project_data_list)
    assert hints["project_id"] is str
    assert hints["creation_date_after"] == datetime.datetime | None
    assert hints["type"] == GetProjectDataListType | Literal["FILE", "FOLDER"] | str | None
    assert hints["user_tag"] == Sequence[str] | None
    taken = inspect.signature(SYNC.project_analysis.create_nextflow_analysis).parameters
    assert taken["body"].annotation == CreateNextflowAnalysis | CreateNextflowAnalysisDict | Mapping[str, Any]
    assert taken["body"].kind is inspect.Parameter.KEYWORD_ONLY
    assert taken["idempotency_key"].default is None
    filtered = typing.get_type_hints(CLIENTS[2].results.list)
    assert Unset in typing.get_args(filtered["id"])
    assert Model in typing.get_args(filtered["experiment"])
    assert filtered["filters"] is Any


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: type(client).__name__)
def test_every_operation_can_be_looked_at(client: Any) -> None:
    count = 0
    for tag in client._tags:
        for name in (name for name in dir(type(getattr(client, tag))) if not name.startswith("_")):
            operation = getattr(getattr(client, tag), name)
            signature = inspect.signature(operation)
            unresolved = [each for each in signature.parameters.values() if isinstance(each.annotation, str)]
            assert not unresolved
            assert not isinstance(signature.return_annotation, str | typing.ForwardRef)
            assert set(typing.get_type_hints(operation)) == {*signature.parameters, "return"}
            assert (operation.__name__, operation.__module__) == (name, type(getattr(client, tag)).__module__)
            assert all(f"{each}: " in operation.__doc__ for each in signature.parameters)
            assert "    Returns:\n" in operation.__doc__
            count += 1
    assert count > 20


def test_it_says_what_it_is_and_where() -> None:
    operation = SYNC.project_analysis.get_analysis
    assert operation.__name__ == "get_analysis"
    assert operation.__qualname__ == "ProjectAnalysisV4.get_analysis"
    assert operation.__module__ == "generated.ica.api.project_analysis"
    route = "GET /api/projects/{projectId}/analyses/{analysisId} (v4)"
    assert repr(operation) == f"<operation project_analysis.get_analysis: {route}>"
    assert callable(operation)
    assert inspect.isroutine(operation)
    assert not inspect.isclass(operation)


def test_help_shows_a_function() -> None:
    shown = pydoc.plain(pydoc.render_doc(ASYNC.project_analysis.get_analyses)).splitlines()
    assert shown[0].endswith("in module generated.ica.api.project_analysis")
    assert shown[2].startswith("get_analyses(project_id: str, *, reference: str | None = None, ")
    assert shown[2].endswith("AsyncPager[generated.ica.models.analysis_v3.AnalysisV3]")
    assert shown[3] == "    GET /api/projects/{projectId}/analyses (v3). Deprecated by the platform."


def test_it_can_be_wrapped() -> None:
    @functools.wraps(SYNC.project_analysis.get_analysis)
    def logged(*args: Any, **kwargs: Any) -> Any:
        return args, kwargs

    assert logged.__name__ == "get_analysis"
    assert logged.__doc__ == SYNC.project_analysis.get_analysis.__doc__
    assert inspect.signature(logged) == inspect.signature(SYNC.project_analysis.get_analysis)
    partly = functools.partial(SYNC.project_analysis.get_analysis, "project")
    assert list(inspect.signature(partly).parameters) == ["analysis_id"]


def test_it_stays_bound_on_a_class() -> None:
    class Laboratory:
        read = SYNC.project_analysis.get_analysis

    assert Laboratory().read == Laboratory.read == SYNC.project_analysis.get_analysis


def test_two_are_equal_that_do_the_same() -> None:
    operation = SYNC.project_analysis.get_analysis
    assert len({operation, SYNC.project_analysis.get_analysis}) == 1
    assert operation != SYNC.project_analysis.get_analyses
    assert operation != SYNC.v3.project_analysis.get_analysis
    assert operation != SYNC.raw.project_analysis.get_analysis
    assert operation != ICA(api_key="key").project_analysis.get_analysis
    assert operation != "get_analysis"


def test_it_goes_through_a_pickle_as_its_client_does(box: IcaSandbox) -> None:
    with ICA(api_key=box.api_key, base_url=box.base_url) as ica:
        kept = pickle.dumps([ica.project.get_project, ica.raw.v3.project_analysis.get_analysis, ica.data.get_data])
    assert box.api_key.encode() not in kept
    again, raw, data = pickle.loads(kept)
    with pytest.raises(LoginFailed, match="was pickled, and credentials are not"):
        again(box.project_ids[0])
    assert inspect.signature(again) == inspect.signature(SYNC.project.get_project)
    assert raw.__qualname__ == "ProjectAnalysisV3.get_analysis"
    assert inspect.signature(raw).return_annotation is httpx.Response
    assert data.__qualname__ == "Data.get_data"


async def test_it_is_called_as_before(box: IcaSandbox) -> None:
    async with AsyncICA(api_key=box.api_key, base_url=box.base_url) as ica:
        found = await asyncio.gather(*map(ica.project.get_project, box.project_ids[:2]))
    assert [each.id for each in found] == list(box.project_ids[:2])


def test_nothing_is_imported_before_somebody_looks() -> None:
    program = (
        "import sys\n"
        "from facade import ICA\n"
        "operation = ICA(api_key='key').project_analysis.get_analysis\n"
        "where = operation.__module__ + '.' + operation.__qualname__\n"
        "print([name for name in sys.modules if name.startswith(where.rpartition('.')[0].rpartition('.')[0] + '.')])\n"
        "print([name for name in ('generated.ica.bodies', 'generated.runtime.signatures') if name in sys.modules])\n"
        "operation.__signature__\n"
        "print('generated.ica.models.analysis_v4' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.splitlines() == ["[]", "[]", "True"]
