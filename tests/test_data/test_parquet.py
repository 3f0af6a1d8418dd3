"""`to_parquet`: a schema made from the models, whatever the first rows are, and nothing lost."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest

from facade import ApiError
from facade.data import to_parquet
from generated.ica.models.analysis_report_entry import AnalysisReportEntry
from generated.ica.models.project_data import ProjectData
from tests.test_data.needed import needs

from .conftest import Listing
from .served import record

needs("pandas", "pyarrow")
import pandas as pd  # noqa: E402
import pyarrow as pa  # noqa: E402
import pyarrow.parquet as pq  # noqa: E402

SIZE, MADE = "data.details.fileSizeInBytes", "data.details.timeCreated"


def _rest(path: Path) -> list[Any]:
    return [None if each is None else json.loads(each) for each in pq.read_table(path)["_rest"].to_pylist()]


def test_columns_are_as_the_models_declare_them(listing: Listing, tmp_path: Path) -> None:
    found = listing([record(number) for number in range(5)]).to_parquet(tmp_path / "data.parquet")
    assert found == (tmp_path / "data.parquet", 5, 0)
    schema = pq.read_schema(found.path)
    assert schema.field(SIZE).type == pa.int64()
    assert schema.field(MADE).type == pa.timestamp("us", tz="UTC")
    assert schema.field("data.details.status").type == pa.string()
    assert schema.field("data.details.tags.userTags").type == pa.list_(pa.string())
    table = pq.read_table(found.path)
    assert table["data.details.path"].to_pylist() == [f"/runs/reads{number}.bam" for number in range(5)]
    assert table[SIZE].to_pylist() == [1000 + number for number in range(5)]
    assert table[MADE].to_pylist()[0] == datetime.datetime(2026, 3, 1, 8, 30, tzinfo=datetime.UTC)
    assert _rest(found.path) == [None] * 5


def test_the_schema_is_that_of_an_empty_list(listing: Listing, tmp_path: Path) -> None:
    empty = listing([]).to_parquet(tmp_path / "empty.parquet").path
    full = listing([record(1)]).to_parquet(tmp_path / "full.parquet").path
    assert pq.read_table(empty).num_rows == 0
    assert pq.read_schema(empty).equals(pq.read_schema(full), check_metadata=True)


@pytest.mark.parametrize("count", [0, 3])
def test_pandas_reads_what_to_dataframe_gives(listing: Listing, tmp_path: Path, count: int) -> None:
    exporting = listing([record(number, path=None) for number in range(count)])
    path = exporting.to_parquet(tmp_path / "data.parquet").path
    read = pd.read_parquet(path)
    frame = exporting.to_dataframe()
    assert list(read.columns) == [*frame.columns, "_rest"]
    for name in frame:
        assert read.dtypes[name] == frame.dtypes[name], name
        if str(frame.dtypes[name]) != "object":
            pd.testing.assert_series_equal(read[name], frame[name])
    assert [list(each) for each in read["data.details.tags.userTags"]] == [["a", "b"]] * count


def test_the_first_rows_decide_nothing(listing: Listing, tmp_path: Path) -> None:
    """Where types are read off values, a first row without a zone or without a fraction decides for all."""
    texts = ["2026-01-01T00:00:00Z", "2026-01-01T01:00:00.5+01:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]
    items = [record(0, fileSizeInBytes=None), *(record(1, timeCreated=text) for text in texts)]
    path = listing(items).to_parquet(tmp_path / "data.parquet").path
    assert [moment.isoformat() for moment in pq.read_table(path)[MADE].to_pylist()[1:]] == [
        "2026-01-01T00:00:00+00:00",
        "2026-01-01T00:00:00.500000+00:00",
        "0001-01-01T00:00:00+00:00",
        "9999-12-31T23:59:59+00:00",
    ]


def test_what_does_not_fit_is_in_the_rest(listing: Listing, tmp_path: Path) -> None:
    items = [
        record(1, fileSizeInBytes="lots", timeCreated="long ago", timeModified="2026-01-01T08:00:00"),
        record(2, fileSizeInBytes=2**63, name="half \ud83d", quality=31, **{"a/b": {"c": None}}),
        record(3, region="no record", tags={"userTags": ["a", 7]}),
        record(4, timeCreated="2026-01-01T00:00:00.123456789Z"),
        record(5),
    ]
    found = listing(items).to_parquet(tmp_path / "data.parquet")
    assert found.rest == 10
    assert _rest(found.path) == [
        {
            "/data/details/fileSizeInBytes": "lots",
            "/data/details/timeCreated": "long ago",
            "/data/details/timeModified": "2026-01-01T08:00:00",
        },
        {
            "/data/details/fileSizeInBytes": 2**63,
            "/data/details/name": "half \ud83d",
            "/data/details/quality": 31,
            "/data/details/a~1b": {"c": None},
        },
        {"/data/details/region": "no record", "/data/details/tags/userTags": ["a", 7]},
        {"/data/details/timeCreated": "2026-01-01T00:00:00.123456789Z"},
        None,
    ]
    table = pq.read_table(found.path)
    assert table[SIZE].to_pylist() == [None, None, 1003, 1004, 1005]
    assert table["data.details.tags.userTags"].to_pylist()[2] == ["a", None]
    # To the microsecond it fits.
    assert table[MADE].to_pylist()[3] == datetime.datetime(2026, 1, 1, 0, 0, 0, 123456, datetime.UTC)


def test_lists_of_records_are_lists_of_structs(tmp_path: Path) -> None:
    report = {"reportTitle": "QC", "reportData": [{"dataId": "fil.1", "name": "qc.html"}, None]}
    path = to_parquet([AnalysisReportEntry.from_dict(report)], tmp_path / "reports.parquet").path
    inside = pq.read_schema(path).field("reportData").type.value_type
    assert inside.field("name").type == pa.string()
    held = pq.read_table(path).to_pylist()[0]
    assert [each and each["name"] for each in held["reportData"]] == ["qc.html", None]
    assert held["_rest"] is None


def test_records_in_lists_lose_nothing(tmp_path: Path) -> None:
    data = [{"name": "qc.html", "odd": 1}, "no record"]
    path = to_parquet([AnalysisReportEntry.from_dict({"reportData": data})], tmp_path / "reports.parquet").path
    held = pq.read_table(path).to_pylist()[0]
    assert [each and each["name"] for each in held["reportData"]] == ["qc.html", None]
    assert json.loads(held["_rest"]) == {"/reportData": data}


def test_half_a_file_is_never_there(listing: Listing, tmp_path: Path) -> None:
    path = tmp_path / "data.parquet"
    path.write_text("what was there")
    with pytest.raises(ApiError, match="no such page"):
        listing([record(number) for number in range(9)], broken_at=3).to_parquet(path)
    assert path.read_text() == "what was there"
    assert [each.name for each in tmp_path.iterdir()] == ["data.parquet"]


def test_columns_can_be_called_as_attributes_are(listing: Listing, tmp_path: Path) -> None:
    path = listing([record(1)]).to_parquet(tmp_path / "data.parquet", python_names=True).path
    assert pq.read_table(path)["data.details.file_size_in_bytes"].to_pylist() == [1001]


def test_groups_of_rows_are_written_as_pages_come(listing: Listing, tmp_path: Path) -> None:
    items = [record(number % 7) for number in range(25_000)]
    path = listing(items, size=4000).to_parquet(tmp_path / "data.parquet").path
    told = pq.ParquetFile(path).metadata
    assert told.num_rows == 25_000
    assert [told.row_group(number).num_rows for number in range(told.num_row_groups)] == [10_000, 10_000, 5_000]


def test_other_values_have_one_column(tmp_path: Path) -> None:
    path = to_parquet([1, {"a": [None]}, "x"], tmp_path / "values.parquet").path
    assert [json.loads(each) for each in pq.read_table(path)["value"].to_pylist()] == [1, {"a": [None]}, "x"]
    assert pq.read_table(to_parquet([], path, model=ProjectData).path).num_rows == 0


def test_what_pyarrow_cannot_begin_leaves_nothing(
    listing: Listing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Builds of it are without this or that compression."""

    def lacking(*_: Any, **__: Any) -> None:
        raise OSError("built without zstd")

    exporting = listing([record(1)])
    monkeypatch.setattr(pq, "ParquetWriter", lacking)
    with pytest.raises(OSError, match="zstd"):
        exporting.to_parquet(tmp_path / "data.parquet")
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    assert exporting.to_parquet(tmp_path / "data.parquet").items == 1


@pytest.mark.parametrize("model", [int, object(), "ProjectData"])
def test_a_model_is_a_class_of_records(tmp_path: Path, model: Any) -> None:
    with pytest.raises(TypeError, match=r"model=.*: give the class of the items"):
        to_parquet([], tmp_path / "data.parquet", model=model)
    assert list(tmp_path.iterdir()) == []
