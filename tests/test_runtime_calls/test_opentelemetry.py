"""Traces: the usual instrumentation of httpx sees every request, without anything of ours in between."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from facade import NotFound
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import status

from .ways import SyncWay


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    """What was traced, while httpx is instrumented."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    yield exporter
    instrumentor.uninstrument()
    provider.shutdown()


def facts(span: Any) -> tuple[str, str, int]:
    """Method, path and status, by the names of either generation of conventions."""
    told = span.attributes
    method = told.get("http.request.method") or told["http.method"]
    address = told.get("url.full") or told["http.url"]
    return method, urlsplit(address).path, told.get("http.response.status_code") or told["http.status_code"]


def test_each_request_is_a_span(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, spans: InMemorySpanExporter
) -> None:
    ica = client()
    path = urlsplit(f"{box.base_url}/api/projects/{project_id}").path
    box.faults.add(action=status(503, {"Retry-After": "0"}))
    way.run(ica.project.get_project(project_id))
    with pytest.raises(NotFound):
        way.run(ica.project.get_project("00000000-0000-0000-0000-000000000000"))
    first, again, missing = map(facts, spans.get_finished_spans())
    assert (first, again) == (("GET", path, 503), ("GET", path, 200))
    assert missing[2] == 404
    assert not [span for span in spans.get_finished_spans() if box.api_key in span.to_json()]


def test_the_trace_goes_on_at_the_platform(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, spans: InMemorySpanExporter
) -> None:
    way.run(client().project.get_project(project_id))
    (span,) = spans.get_finished_spans()
    assert format(span.get_span_context().trace_id, "032x") in box.journal[0].headers["traceparent"]


def test_afterwards_nothing_is_traced(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    HTTPXClientInstrumentor().uninstrument()
    way.run(client().project.get_project(project_id))
    assert not exporter.get_finished_spans()
    assert "traceparent" not in box.journal[0].headers
    provider.shutdown()
