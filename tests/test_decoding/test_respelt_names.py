"""Properties that come under their name in Python where the description has the alias, or in any such spelling."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facade import UNSET
from generated.runtime import decoders as d
from generated.runtime import model as m
from generated.runtime.drift import Drift, Report
from generated.runtime.filling import filler
from generated.runtime.model import to_json


def model(name: str, *fields: m.Field, rest: d.Decoder | None = None) -> type[m.Model]:
    """A class with these properties."""
    attributes = [field.attribute for field in fields]
    made = attrs.make_class(
        name, attributes, bases=(m.Model,), eq=False, repr=False, getstate_setstate=False, slots=True
    )
    globals()[name] = made
    made.__module__ = __name__
    made._describe(*fields, rest=rest)
    return made


Tube = model("Tube", m.required("sampleType", "sample_type", d.TEXT), m.optional("takenAt", "taken_at", d.MOMENT))
Rack: Any = model(
    "Rack",
    m.required("rackName", "rack_name", d.TEXT),
    m.optional("Size", "size", d.INTEGER, null=True),
    m.optional("mainTube", "main_tube", d.ModelOf(Tube)),
    m.optional("allTubes", "all_tubes", d.ListOf(d.ModelOf(Tube))),
    m.optional("a/b", "a_b", d.MapOf(d.INTEGER)),
)
Twins = model("Twins", m.optional("barCode", "bar_code", d.TEXT), m.optional("bar_code", "bar_code_2", d.TEXT))
Free = model("Free", m.optional("sampleType", "sample_type", d.TEXT), rest=d.ANY)
TUBE = {"sample_type": "fastq", "taken_at": "2026-11-22T09:54:16Z"}
SOURCE = {"rack_name": "A", "size": None, "main_tube": TUBE, "allTubes": [TUBE, {"sampleType": "vcf"}], "AB": {"x": 1}}
DESCRIBED = {
    "rackName": "A",
    "Size": None,
    "mainTube": {"sampleType": "fastq", "takenAt": TUBE["taken_at"]},
    "allTubes": [{"sampleType": "fastq", "takenAt": TUBE["taken_at"]}, {"sampleType": "vcf"}],
    "a/b": {"x": 1},
}


@pytest.fixture(params=["loop", "function"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways to fill objects."""
    for each in (Tube, Rack, Twins, Free):
        monkeypatch.setattr(each, "_filler", filler(each) if request.param == "function" else None)
        monkeypatch.setattr(each, "_made", iter(range(-1_000_000, 0)))


def decoded(kind: type[m.Model], source: dict[str, Any]) -> tuple[Any, list[Drift]]:
    """The model, which must be written as it came, and what was told."""
    report, before = Report(), copy.deepcopy(source)
    found = kind.from_dict(source, report)
    assert found.to_dict() == source == before
    return found, report.drifts


@pytest.mark.parametrize(
    "name", ["sample_type", "SampleType", "SAMPLE_TYPE", "sample-type", "sampletype", "sample type"]
)
def test_a_name_in_another_spelling_fills_the_attribute_and_is_told(name: str) -> None:
    found, told = decoded(Tube, {name: "fastq"})
    assert found.sample_type == "fastq"
    assert found.additional_properties == {}
    assert told == [Drift("extra", f"/{name}", "sampleType", name)]


def test_objects_in_objects_are_filled_and_each_name_is_told_where_it_stands() -> None:
    found, told = decoded(Rack, SOURCE)
    assert found == Rack.from_dict(DESCRIBED)
    assert (found.rack_name, found.size, found.all_tubes[1].sample_type) == ("A", None, "vcf")
    assert found.main_tube.taken_at.year == 2026
    assert [(drift.kind, drift.pointer) for drift in told] == [
        *(("extra", f"/{name}") for name in ("rack_name", "size", "main_tube", "AB")),
        *(("extra", f"/main_tube/{name}") for name in TUBE),
        *(("extra", f"/allTubes/0/{name}") for name in TUBE),
    ]


def test_what_differs_inside_is_told_at_the_name_that_came() -> None:
    source = {"rack_name": 7, "main_tube": {"sample_type": None, "colour": "red"}, "AB": {"x": "one"}, "Size": 1}
    found, told = decoded(Rack, source)
    assert found.main_tube.additional_properties == {"colour": "red"}
    assert [(drift.kind, drift.pointer) for drift in told if drift.expected not in ("rackName", "mainTube", "a/b")] == [
        ("type", "/rack_name"),
        ("extra", "/main_tube/sample_type"),
        ("null", "/main_tube/sample_type"),
        ("extra", "/main_tube/colour"),
        ("type", "/AB/x"),
    ]


def test_unknown_properties_beside_it_stay_unknown() -> None:
    found, told = decoded(Tube, {"sample_type": "fastq", "volume": 3})
    assert (found.sample_type, found.additional_properties) == ("fastq", {"volume": 3})
    assert [drift.pointer for drift in told] == ["/sample_type", "/volume"]


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        (Tube, {"sampleType": "fastq", "sample_type": "vcf"}),
        (Twins, {"BarCode": "1"}),
        (Twins, {"barCode": "1", "BarCode": "2"}),
        (Free, {"sample_type": "fastq"}),
        (Rack, {"rackName": "A", "": 1, "_": 2}),
    ],
    ids=["known is there", "two known", "two known, one there", "undeclared are described", "no letters"],
)
def test_what_may_be_something_else_is_not_touched(kind: Any, source: dict[str, Any]) -> None:
    found, _ = decoded(kind, source)
    known = {field.wire for field in found._fields}
    assert found.additional_properties == {name: value for name, value in source.items() if name not in known}


def test_of_two_that_mean_the_same_neither_is_taken() -> None:
    found, told = decoded(Tube, {"sample_type": "fastq", "SampleType": "vcf"})
    assert found.sample_type is UNSET
    assert found.additional_properties == {"sample_type": "fastq", "SampleType": "vcf"}
    assert [drift.kind for drift in told] == ["missing", "extra", "extra"]


def test_copies_pickles_and_equality() -> None:
    found, _ = decoded(Rack, SOURCE)
    for twin in (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found)), attrs.evolve(found)):
        assert twin == found == Rack.from_dict(DESCRIBED)
        assert repr(twin) == repr(Rack.from_dict(DESCRIBED))
        assert twin.to_dict() == SOURCE
    assert found != Rack.from_dict({**DESCRIBED, "Size": 1})


def test_what_is_changed_is_written_under_the_name_that_came_and_sent_under_the_one_described() -> None:
    found, _ = decoded(Rack, SOURCE)
    assert to_json(found, sending=True) == DESCRIBED
    found.rack_name, found.main_tube, found.all_tubes[0].sample_type = "B", UNSET, "bam"
    found.additional_properties["colour"] = "red"
    written = {name: value for name, value in SOURCE.items() if name != "main_tube"}
    tubes = [{**TUBE, "sample_type": "bam"}, {"sampleType": "vcf"}]
    assert found.to_dict() == {**written, "rack_name": "B", "allTubes": tubes, "colour": "red"}
    assert to_json(found, sending=True)["rackName"] == "B"


def test_nothing_unset_gets_in_the_way() -> None:
    report = Report()
    found: Any = Tube.from_dict({"sample_type": "fastq", "sampleType": UNSET}, report)
    assert found.sample_type == "fastq"


def test_alternatives_are_told_apart_by_such_names_too() -> None:
    either = d.AnyOf(d.ModelOf(Rack), d.ModelOf(Tube))
    for source, kind in ((TUBE, Tube), (SOURCE, Rack), ({"rack-name": "A"}, Rack)):
        assert type(either(source, Report(), None)) is kind


def test_an_alternative_with_the_very_names_is_taken_first() -> None:
    plain = model("Plain", m.required("sample_type", "sample_type", d.TEXT))
    for options in ((Tube, plain), (plain, Tube)):
        for source, kind in (({"sample_type": "fastq"}, plain), ({"sampleType": "fastq"}, Tube)):
            report = Report()
            assert type(d.AnyOf(*map(d.ModelOf, options))(source, report, None)) is kind
            assert report.drifts == []


@given(
    st.dictionaries(st.sampled_from([*DESCRIBED, *SOURCE, "RackName", "x", "", "é", "É"]), st.none() | st.integers())
)
def test_nothing_is_lost_and_nothing_is_told_twice(source: dict[str, Any]) -> None:
    by_function, by_loop = Report(), Report()
    found = filler(Rack)(Rack, source, by_function, None)
    Rack._filler, before = None, Rack._filler
    same = Rack.from_dict(source, by_loop)
    Rack._filler = before
    assert found.to_dict() == same.to_dict() == source
    assert found == same
    assert by_function.drifts == by_loop.drifts
    assert len({(drift.kind, drift.pointer) for drift in by_loop.drifts}) == len(by_loop.drifts)
    assert sum(value is not UNSET for value in (getattr(found, field.attribute) for field in found._fields)) + len(
        found.additional_properties
    ) == len(source)
