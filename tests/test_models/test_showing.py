"""What records, lists, pages and downloads show of themselves in a shell, in a notebook, and to rich."""

from __future__ import annotations

import datetime
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.traceback import Traceback

from facade.sandbox import IcaSandbox
from generated.connected_insights.models import DiseaseConfig
from generated.ica.models import AnalysisOutputList, Data, DataDetails, DataList, TenantIdentifier
from generated.runtime.items import Items
from generated.runtime.pages import Page
from tests.ica_clients import Way

from .records import analysis, data_list, put_off, source_of

SECRET = "hunter2-canary"
SIGNED = f"https://ada:{SECRET}@store.test/f?X-Amz-Signature={SECRET}"


class Printer:
    """Stands in for the printer that IPython hands over: the part of it that is documented."""

    def __init__(self, indentation: int = 0, max_width: int = 79) -> None:
        self.indentation = indentation
        self.max_width = max_width
        self.output = ""

    def text(self, text: str) -> None:
        self.output += text

    def break_(self) -> None:
        self.output += "\n" + " " * self.indentation


def in_rich(value: Any, width: int = 100) -> str:
    console = Console(file=io.StringIO(), width=width, color_system=None)
    console.print(value)
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


def in_ipython(value: Any, **settings: int) -> str:
    printer = Printer(**settings)
    value._repr_pretty_(printer, False)
    return printer.output


def test_a_short_record_is_one_line() -> None:
    assert repr(TenantIdentifier(id="t-1", name="Lab")) == "TenantIdentifier(id='t-1', name='Lab')"
    assert repr(DataList(items=[])) == "DataList(items=[])"
    assert repr(DataList.from_dict({})) == "DataList()"


def test_a_longer_record_is_folded_with_its_parts_indented() -> None:
    record = Data.from_dict(
        {"id": "fil.1", "urn": "urn:ilmn:ica:region:" + "x" * 60, "details": {"tenantId": "t-1", "name": "a.bam"}}
    )
    assert repr(record).splitlines() == [
        "Data(",
        "    details=DataDetails(name='a.bam', tenant_id='t-1'),",
        "    id='fil.1',",
        f"    urn='urn:ilmn:ica:region:{'x' * 60}',",
        ")",
    ]


def test_no_line_is_longer_than_needed_and_every_property_is_named() -> None:
    record = analysis()
    lines = repr(record).splitlines()
    assert max(map(len, lines)) <= 100
    shown = [line for line in lines if line.startswith("    ") and line[4] not in " )"]
    set_ones = [entry.attribute for entry in record._fields if entry.wire in record.to_dict()]
    assert [line.strip().partition("=")[0] for line in shown] == set_ones


def test_long_lists_are_cut_and_say_how_many_more_there_are() -> None:
    lines = repr(data_list(100)).splitlines()
    assert sum(line.startswith("        Data(") for line in lines) == 3
    assert lines[-3:] == ["        ... 97 more", "    ],", ")"]
    texts = repr(TenantIdentifier.from_dict({"id": "t", "name": "n", "marks": [str(n) for n in range(1012)]}))
    assert "'8', '9', ... 1,002 more]" in texts


def test_of_records_that_lie_deep_the_beginning_is_shown() -> None:
    tree: Any = {"leaf": 1}
    for _ in range(6):
        tree = {"inner": tree}
    assert repr(TenantIdentifier.from_dict({"id": "t", "name": "n", "tree": tree})) == (
        "TenantIdentifier(id='t', name='n', 'tree': {'inner': {'inner': {'inner': {'inner': {...}}}}})"
    )
    record = AnalysisOutputList.from_dict({"items": [{"data": [{"dataId": "d", "children": [{"dataId": "e"}]}]}]})
    assert len(repr(record).splitlines()) <= 40


def test_a_long_record_is_folded_to_what_a_screen_shows() -> None:
    lines = repr(analysis()).splitlines()
    assert len(lines) <= 40
    whole = next(line for line in lines if line.startswith("    pipeline="))
    assert whole.startswith("    pipeline=PipelineV4(code=")
    assert whole.endswith(", ...),")
    assert any(line.startswith("    workflow_session=WorkflowSessionV4(") for line in lines)


def test_what_tells_a_deep_record_apart_comes_first_and_secrets_do_not_come() -> None:
    text = repr(analysis(pipeline={**source_of("AnalysisV4")["pipeline"], "description": "x", "code": "c", "id": "i"}))
    assert "pipeline=PipelineV4(code='c', id='i', description='x', ...)" in text
    hidden = repr(analysis(owner={"id": "o", "apiKey": SECRET}))
    assert "owner=UserIdentifier(id='o', 'apiKey': '***')" in hidden


def test_a_long_text_is_cut_and_says_how_long_it_is() -> None:
    text = repr(TenantIdentifier(id="t", name="ACGT" * 3000))
    assert f"name='{'ACGT' * 20}'... (12,000 characters)" in text


def test_values_are_shown_as_what_they_are() -> None:
    text = repr(analysis(endDate="2026-01-02T03:04:05.678Z", more=2.5, day=None))
    assert "end_date=Timestamp('2026-01-02T03:04:05.678Z')" in text
    assert "'more': 2.5," in text
    assert "'day': None," in text
    record = analysis()
    assert isinstance(record.time_created, datetime.datetime)
    record.end_date = record.time_created + datetime.timedelta(days=1)
    assert "end_date=Timestamp(20" in repr(record)


def test_what_cannot_be_shown_is_named() -> None:
    class Odd:
        def __repr__(self) -> str:
            raise RuntimeError("no")

    record = TenantIdentifier(id="t", name="n")
    record.additional_properties.update(
        odd=Odd(), many=2**30_000, lines=type("Two", (), {"__repr__": lambda _: "a\nb"})()
    )
    assert repr(record) == "TenantIdentifier(id='t', name='n', 'odd': <Odd>, 'many': <int>, 'lines': a b)"


@pytest.mark.parametrize(
    "show", [repr, in_rich, in_ipython, lambda value: value._shown(0)], ids=["repr", "rich", "ipython", "message"]
)
def test_secrets_are_not_shown(show: Any) -> None:
    record = analysis(
        password=SECRET,
        accessToken=[SECRET],
        config={"api_key": SECRET, "place": [SIGNED]},
        text=f'{{"secret": "{SECRET}"}}' + "x" * 500,
        summary=SIGNED,
    )
    for value in (record, DataList.from_dict({"items": [record.to_dict()]})):
        assert SECRET not in show(value)


def test_lists_show_no_secrets_either() -> None:
    items = Items([analysis(password=SECRET, url=SIGNED)])
    for text in (repr(items), in_ipython(items), in_rich(items), in_rich(list(items)), repr(list(items))):
        assert "AnalysisV4(" in text
        assert SECRET not in text


def test_what_is_cut_away_takes_the_end_of_no_secret() -> None:
    """Of a text that is cut, half a secret would not be told as one any more."""
    for before in range(60, 90):
        record = TenantIdentifier(id="t", name="x" * before + SIGNED + "y" * 100)
        assert SECRET[:6] not in repr(record)


def test_rich_shows_attributes_and_nothing_of_the_model_s_own() -> None:
    record = TenantIdentifier.from_dict({"id": "t-1", "name": "Lab", "phase": "full"})
    record._etag = "W/7"
    assert in_rich(record) == ("TenantIdentifier(id='t-1', name='Lab', additional_properties={'phase': 'full'})\n")
    text = in_rich(analysis())
    assert "UNSET" not in text
    assert "_extra" not in text
    assert "_etag" not in text


def test_a_traceback_of_rich_with_variables_shows_no_secret() -> None:
    def failing() -> None:
        record = analysis(password=SECRET, url=SIGNED)
        listed = DataList.from_dict({"items": [record.to_dict()]})
        raise RuntimeError(f"{len(listed)} {record.id}")

    with pytest.raises(RuntimeError) as caught:
        failing()
    error = caught.value
    # The lines of this file are shown too; the names stand there, not the values.
    text = in_rich(Traceback.from_exception(type(error), error, error.__traceback__, show_locals=True), width=200)
    assert "AnalysisV4(" in text
    assert SECRET not in text


def test_ipython_gets_lines_for_its_own_place_and_width() -> None:
    record = TenantIdentifier(id="t" * 30, name="n" * 30)
    assert in_ipython(record, max_width=200) == repr(record)
    assert in_ipython(record, indentation=6, max_width=79).splitlines() == [
        "TenantIdentifier(",
        f"          id='{'t' * 30}',",
        f"          name='{'n' * 30}',",
        "      )",
    ]


def test_messages_have_a_record_in_one_line() -> None:
    text = analysis()._shown(0)
    assert "\n" not in text
    assert text.startswith("AnalysisV4(analysis_priority=")
    assert "..." not in text


def test_showing_a_record_that_was_put_off_leaves_it_as_it_was() -> None:
    for show in (repr, in_rich, in_ipython, lambda value: value._shown(0)):
        record, other = put_off(), put_off()
        given = other.to_dict()
        show(record)
        assert record.to_dict() == given
        assert record == other
        show(other)
        assert other.to_dict() == given
        assert type(record).from_dict(given) == record


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text() | st.just(SIGNED),
    lambda inner: st.lists(inner, max_size=15) | st.dictionaries(st.text(), inner, max_size=15),
    max_leaves=30,
)


@given(
    st.dictionaries(
        st.sampled_from(["id", "name", "dataType", "tags", "region", "timeCreated", "x y", ""]), JSON_VALUES
    )
)
def test_anything_that_comes_can_be_shown(source: dict[str, Any]) -> None:
    record = DataDetails.from_dict(source)
    for text in (repr(record), in_rich(record), in_ipython(record), record._shown(0)):
        assert text.startswith("DataDetails(")
        assert SECRET not in text
    assert "\n" not in record._shown(0)


def test_lists_that_pagers_give_show_the_first_records(way: Way, box: IcaSandbox, project: str) -> None:
    for number in range(5):
        box.add_file(f"{number}.fastq.gz", b"ACGT")
    pager = way.client.project_data.get_project_data_list(project)
    whole = way.run(pager.collect())
    assert len(whole) > 5
    for found in (whole, way.run(pager.take(5))):
        lines = repr(found).splitlines()
        assert lines[-2:] == [f"    ... {len(found) - 3} more", "]"]
        assert [line for line in lines if line.startswith("    P")] == ["    ProjectData("] * 3
    assert way.run(pager.take(0)) == []
    assert repr(Items(range(12))) == "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, ... 2 more]"


def test_pagers_pages_and_downloads_say_what_they_are_of(way: Way, project: str) -> None:
    client = way.client
    pager = client.project_data.get_project_data_list(project)
    assert repr(pager) == "<pager of GET /api/projects/{projectId}/data>"
    (page,) = way.some(pager.pages(), 1)
    assert repr(page).startswith(f"Page({len(page.items)} items, total={page.total}, next_cursor=")
    file = client.pipeline.download_pipeline_file_content("pipeline", "file")
    assert repr(file) == "<download of GET /api/pipelines/{pipelineId}/files/{fileId}/content>"


def test_a_page_shows_no_signature_of_the_link_that_leads_on() -> None:
    page: Page[Any] = Page([], None, SIGNED, None, None)  # type: ignore[arg-type]
    assert repr(page) == "Page(0 items, total=None, next_cursor='https://store.test/f?***')"


def test_a_class_of_another_platform_is_shown_likewise() -> None:
    assert repr(DiseaseConfig.from_dict({})) == "DiseaseConfig()"
