"""What pipelines take, read from their input forms in XML and JSON, and how inputs are held against it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from facade.ica.launch_bodies import by_field
from facade.ica.launch_checks import input_faults, reference_faults
from facade.ica.pipeline_takes import Takes, _form

XML = """<?xml version="1.0" encoding="UTF-8"?>
<pd:pipeline xmlns:pd="http://forms.example/pipeline" code="" version="1.0">
  <!-- what it reads -->
  <pd:dataInputs>
    <pd:dataInput code="reads" format="FASTQ, BAM" type="FILE" required="true" multiValue="true"/>
    <pd:dataInput code="panel" format="UNKNOWN" type="DIRECTORY" required="false" multiValue="false"/>
  </pd:dataInputs>
  <pd:steps><pd:step code="general"><pd:tool code="all">
    <pd:parameter code="depth" minValues="1" maxValues="1">
      <pd:integerType minimumValue="1" maximumValue="500"/><pd:value>30</pd:value></pd:parameter>
    <pd:parameter code="ratio" minValues="1" maxValues="2"><pd:floatType/></pd:parameter>
    <pd:parameter code="mode" minValues="0" maxValues="1">
      <pd:optionsType><pd:option>fast</pd:option><pd:option>slow</pd:option></pd:optionsType></pd:parameter>
  </pd:tool></pd:step></pd:steps>
</pd:pipeline>"""
FORM = {
    "fields": [
        {"id": "head", "type": "section", "label": "Samples"},
        {"id": "kind", "type": "select", "minValues": 1, "choices": [{"value": "a", "selected": True}, {"value": "b"}]},
        {"id": "count", "type": "integer", "minValues": 1, "maxValues": 1, "min": 1, "max": 9},
        {"id": "hidden", "type": "textbox", "minValues": 1, "hidden": True},
        {"id": "data", "type": "data", "minValues": 2, "dataFilter": {"dataType": "directory", "dataFormat": "CRAM"}},
        {
            "id": "samples",
            "type": "fieldgroup",
            "minValues": 1,
            "fields": [
                {"id": "name", "type": "textbox", "minValues": 1},
                {"id": "file", "type": "data", "dataFilter": {"dataType": "file"}},
            ],
        },
    ]
}


def form(content: str | bytes | dict[str, Any]) -> dict[str, Takes]:
    text = json.dumps(content) if isinstance(content, dict) else content
    return {each.code: each for each in _form(text if isinstance(text, bytes) else text.encode())}


def faults(takes: dict[str, Takes], given: dict[str, Any]) -> list[str]:
    return list(input_faults(given, takes, {}))


@pytest.mark.parametrize("mark", ["", "\ufeff", "\n  "])
def test_a_form_in_xml_is_read_by_local_names(mark: str) -> None:
    # A declaration of XML has to come first, where there is one.
    found = form(mark + (XML if mark != "\n  " else XML.partition("\n")[2]))
    assert found["reads"] == Takes("reads", True, 1, None, "FILE", ("FASTQ", "BAM"))
    assert found["panel"] == Takes("panel", True, 0, 1, "FOLDER")
    assert found["depth"] == Takes("depth", False, 0, 1, number="integer", low=1, high=500)
    assert found["ratio"] == Takes("ratio", False, 1, 2, number="number")
    assert found["mode"] == Takes("mode", False, 0, 1, choices=("fast", "slow"))


def test_a_form_in_json_is_read_with_its_groups() -> None:
    found = form(FORM)
    assert "head" not in found
    assert found["kind"] == Takes("kind", False, 0, choices=("a", "b"))
    assert found["count"] == Takes("count", False, 1, 1, number="integer", low=1, high=9)
    assert found["hidden"].least == 0
    assert found["data"] == Takes("data", True, 2, kind="FOLDER", formats=("CRAM",))
    assert [each.code for each in found["samples"].fields or ()] == ["name", "file"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no form",
        b"[1]",
        b'{"fields": 3}',
        b'{"fields": [{"type": "data"}]}',
        b"<a>",
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        XML.encode("utf-16"),
        b"\xff\xfe<",
    ],
)
def test_a_form_that_cannot_be_read_says_nothing(content: bytes) -> None:
    assert _form(content) == []


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"reads": "r", "ratio": 0.5}, []),
        ({"reads": ["r"] * 3, "ratio": ["1", 2], "depth": 500, "mode": "slow"}, []),
        ({"reads": "r", "ratio": "half"}, ["ratio: 'half' is no number"]),
        ({"reads": "r", "ratio": 1, "depth": 501}, ["depth: 501 is not within 1..500"]),
        ({"reads": "r", "ratio": 1, "depth": 1.5}, ["depth: '1.5' is no integer"]),
        ({"reads": "r", "ratio": [1, 2, 3]}, ["ratio: it takes 2 values, not 3"]),
        ({"reads": "r", "ratio": 1, "mode": ""}, ["mode: '' is none of fast, slow"]),
        ({"reads": "r", "ratio": {"a": 1}}, ["ratio: it takes texts, not an object"]),
        ({"reads": {"a": 1}, "ratio": 1}, ["reads: it takes data, and {'a': 1} names none"]),
        ({"reads": [["r"]], "ratio": 1}, ["reads: list is no text, number, yes or no, and no data"]),
        ({"reads": None, "ratio": []}, ["reads: it is required", "ratio: it is required"]),
        ({"reads": "r", "ratio": 1, "Depth": 3}, ["Depth: the pipeline has no such input; did you mean depth?"]),
    ],
    ids=str,
)
def test_inputs_are_held_against_a_form(given: dict[str, Any], told: list[str]) -> None:
    assert sorted(faults(form(XML), given)) == sorted(told)


def test_groups_are_held_against_their_fields_and_written_as_such() -> None:
    takes = form(FORM)
    given = {"count": 3, "data": ["a", "b"], "samples": [{"name": "one"}, {"file": "/x", "nam": "two"}]}
    assert faults(takes, given) == [
        "samples[1].nam: the pipeline has no such input; did you mean name?",
        "samples[1].name: it is required",
    ]
    given["samples"][1] = {"name": "two", "file": "fil.1"}
    second = [{"id": "name", "values": ["two"]}, {"id": "file", "dataValues": [{"dataId": "fil.1"}]}]
    assert faults(takes, given) == []
    assert by_field({"count": 3, "samples": given["samples"]}, takes, {}) == {
        "fields": [{"id": "count", "values": ["3"]}],
        "groups": [
            {
                "id": "samples",
                "values": [
                    {"values": [{"id": "name", "values": ["one"]}]},
                    {"values": second},
                ],
            }
        ],
    }


@pytest.mark.parametrize(
    ("name", "fits"),
    [("run_1-a b", True), ("a/b c", True), ("", False), ("a.b", False), ("a//b", False), ("x" * 256, False)],
)
def test_a_user_reference_is_looked_at(name: str, fits: bool) -> None:
    assert (not list(reference_faults(name))) == fits
