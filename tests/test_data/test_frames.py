"""`to_dataframe`: columns and types as the description declares them, and nothing lost."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from facade.data import to_dataframe
from generated.ica.models.project_data import ProjectData
from generated.torrent_suite.models.results import Results
from tests.test_data.needed import needs

from .conftest import Listing
from .served import record

needs("pandas")
import pandas as pd  # noqa: E402

SIZE, MADE, NAME = "data.details.fileSizeInBytes", "data.details.timeCreated", "data.details.name"
TYPES = {
    "data.id": "string",
    NAME: "string",
    SIZE: "Int64",
    MADE: "datetime64[us, UTC]",
    "data.details.status": "string",
    "data.details.tags.userTags": "object",
    "data.details.region.code": "string",
    "projectId": "string",
}


def _types(frame: Any) -> dict[str, str]:
    return {name: str(frame.dtypes[name]) for name in TYPES}


def test_records_in_records_have_dotted_columns(listing: Listing) -> None:
    frame = listing([record(number) for number in range(5)]).to_dataframe()
    assert len(frame) == 5
    assert _types(frame) == TYPES
    assert frame["data.details.path"].tolist() == [f"/runs/reads{number}.bam" for number in range(5)]
    assert frame[SIZE].sum() == 5010
    assert frame[MADE].iloc[0] == pd.Timestamp("2026-03-01T08:30:00Z")
    assert frame["data.details.tags.userTags"].iloc[3] == ["a", "b"]
    assert type(frame["data.details.status"].iloc[0]) is str


def test_an_empty_list_has_the_same_columns_and_types(listing: Listing) -> None:
    empty, full = listing([]).to_dataframe(), listing([record(1)]).to_dataframe()
    assert len(empty) == 0
    assert list(empty.columns) == list(full.columns)
    assert empty.dtypes.tolist() == full.dtypes.tolist()


def test_columns_can_be_called_as_attributes_are(listing: Listing) -> None:
    exporting = listing([record(1)])
    frame = exporting.to_dataframe(python_names=True)
    item = exporting.first()
    assert frame["data.details.file_size_in_bytes"].iloc[0] == item.data.details.file_size_in_bytes == 1001
    assert list(exporting.to_dataframe().rename(columns=lambda name: name.lower())) == [
        name.replace("_", "") for name in frame
    ]


def test_absent_and_null_are_both_na(listing: Listing) -> None:
    frame = listing([record(1, fileSizeInBytes=None), record(2), record(3, path=None)]).to_dataframe()
    assert str(frame.dtypes[SIZE]) == "Int64"
    assert frame[SIZE].isna().tolist() == [True, False, False]
    assert frame["data.details.path"].isna().tolist() == [False, False, True]
    assert frame["data.details.willBeDeletedAt"].isna().all()


def test_moments_of_any_zone_are_points_in_time(listing: Listing) -> None:
    texts = ["2026-01-01T01:00:00+01:00", "2025-12-31T19:00:00-05:00", "2026-01-01T00:00:00.000001Z"]
    frame = listing([record(number, timeCreated=text) for number, text in enumerate(texts)]).to_dataframe()
    assert str(frame.dtypes[MADE]) == "datetime64[us, UTC]"
    assert frame[MADE].tolist() == [
        pd.Timestamp("2026-01-01", tz="UTC"),
        pd.Timestamp("2026-01-01", tz="UTC"),
        pd.Timestamp("2026-01-01T00:00:00.000001", tz="UTC"),
    ]


def test_moments_without_a_zone_stay_without(listing: Listing) -> None:
    frame = listing([record(number, timeCreated="2026-01-01T08:00:00") for number in range(2)]).to_dataframe()
    assert str(frame.dtypes[MADE]) == "datetime64[us]"
    assert frame[MADE].tolist() == [pd.Timestamp("2026-01-01T08:00:00")] * 2


def test_what_is_no_moment_stays_as_it_came_beside_moments(listing: Listing) -> None:
    texts = ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00", "long ago"]
    frame = listing([record(number, timeCreated=text) for number, text in enumerate(texts)]).to_dataframe()
    assert str(frame.dtypes[MADE]) == "object"
    assert frame[MADE].tolist() == [
        datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC),
        datetime.datetime(2026, 1, 1),
        "long ago",
    ]


def test_whole_numbers_stay_whole_however_large(listing: Listing) -> None:
    frame = listing([record(1, fileSizeInBytes=2**63 - 1), record(2, fileSizeInBytes=None)]).to_dataframe()
    assert frame[SIZE].iloc[0] == 2**63 - 1
    larger = listing([record(1, fileSizeInBytes=2**63), record(2, fileSizeInBytes=-(10**40))]).to_dataframe()
    assert str(larger.dtypes[SIZE]) == "object"
    assert larger[SIZE].tolist() == [2**63, -(10**40)]


def test_values_of_another_type_are_not_lost(listing: Listing) -> None:
    frame = listing(
        [record(1, fileSizeInBytes="lots", name="\ud83d"), record(2, fileSizeInBytes="1002")]
    ).to_dataframe()
    assert frame[SIZE].tolist() == ["lots", "1002"]
    assert frame[NAME].tolist() == ["\ud83d", "reads2.bam"]


def test_numbers_that_came_as_text_are_numbers(listing: Listing) -> None:
    frame = listing([record(1, fileSizeInBytes="1001"), record(2, fileSizeInBytes=1002.0)]).to_dataframe()
    assert str(frame.dtypes[SIZE]) == "Int64"
    assert frame[SIZE].tolist() == [1001, 1002]


def test_what_is_not_declared_has_columns_behind_the_others(listing: Listing) -> None:
    items = [record(1, quality=31, Notes={"a": [1]}), record(2), record(3, quality=7, region="no record")]
    frame = listing(items).to_dataframe()
    assert str(frame.dtypes["data.details.quality"]) == "Int64"
    assert frame["data.details.quality"].fillna(0).tolist() == [31, 0, 7]
    assert frame["data.details.Notes"].iloc[0] == {"a": [1]}
    assert frame["data.details.region"].iloc[2] == "no record"
    assert frame["data.details.region.code"].isna().tolist() == [False, False, True]
    assert set(frame.columns[-3:]) == {"data.details.Notes", "data.details.quality", "data.details.region"}


def test_items_at_hand_become_one_as_well(listing: Listing) -> None:
    exporting = listing([record(number) for number in range(5)])
    whole = exporting.to_dataframe()
    pd.testing.assert_frame_equal(to_dataframe(exporting.take(5)), whole)
    pd.testing.assert_frame_equal(to_dataframe([], model=ProjectData), whole.iloc[:0])
    assert to_dataframe([1, None, 3])["value"].tolist() == [1, pd.NA, 3]
    assert to_dataframe([]).columns.tolist() == ["value"]


def test_moments_of_a_platform_without_zones_have_none() -> None:
    empty = to_dataframe([], model=Results)
    assert str(empty.dtypes["timeStamp"]) == "datetime64[us]"
    found = to_dataframe([Results.from_dict({"id": 1, "timeStamp": "2026-01-01T08:00:00.000391"})])
    # It writes milliseconds where microseconds belong.
    assert found["timeStamp"].iloc[0] == pd.Timestamp("2026-01-01T08:00:00.391")


@pytest.mark.parametrize("python_names", [False, True])
def test_names_of_columns_are_their_own(python_names: bool) -> None:
    """A property with a dot in its name is no other one."""
    item = ProjectData.from_dict({"projectId": "p", "data": {"id": "1"}, "data.id": "2"})
    frame = to_dataframe([item], python_names=python_names)
    assert frame["data.id"].iloc[0] == "1"
    assert frame["data.id_"].iloc[0] == "2"
