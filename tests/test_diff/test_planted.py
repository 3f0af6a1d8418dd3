"""One planted change of every kind, on both sides where it can be on both: it is told, and nothing else is."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from scripts.diff import KINDS, Breaks, Change, compare

from .description import JSON, V1, Document, nursery, ref

Edit = Callable[[Document], Any]
NURSERY = nursery()
LETTERS = {"c": Breaks.CALLERS, "r": Breaks.READERS}


def told(edit: Edit) -> list[Change]:
    """What is told of a description that was edited."""
    edited = copy.deepcopy(NURSERY)
    edit(edited)
    return list(compare(NURSERY, edited).changes)


def facts(changes: list[Change]) -> list[tuple[str, str, str, set[Breaks]]]:
    """What counts of changes."""
    return [(each.kind, each.subject, each.side.value, set(each.breaks)) for each in changes]


def put(name: str, /, **facts: Any) -> Edit:
    """Give a property other facts; None takes one away."""

    def edit(schema: Document) -> None:
        holder = schema["properties"][name]
        for key, value in facts.items():
            holder.pop(key, None)
            if value is not None:
                holder[key] = value

    return edit


def replaced(name: str, by: Any) -> Edit:
    """Give a property another schema."""
    return lambda schema: schema["properties"].__setitem__(name, by)


def required(*names: str) -> Edit:
    """Require these properties, and no others."""
    return lambda schema: schema.__setitem__("required", list(names))


def renamed(old: str, new: str) -> Edit:
    """Spell a property otherwise."""
    return lambda schema: schema["properties"].__setitem__(new, schema["properties"].pop(old))


def added_required(schema: Document) -> None:
    """Add a property that is required."""
    schema["properties"]["fresh"] = {"type": "string"}
    schema["required"].append("fresh")


def third_bed(schema: Document) -> None:
    """Add an alternative."""
    schema["properties"]["bed"]["oneOf"].append({"type": "object", "properties": {"deep": {"type": "boolean"}}})


def other_value(schema: Document) -> None:
    """Call an alternative by another value of the discriminator."""
    mapping = schema["properties"]["bed"]["discriminator"]["mapping"]
    mapping["high"] = mapping.pop("raised")


# The edit of the schema, the kind, the subject below it, and whom it breaks in requests and in answers.
IN_SCHEMAS: dict[str, tuple[Edit, str, str, str, str]] = {
    "property added": (replaced("fresh", {"type": "string"}), "property-added", ".fresh", "", ""),
    "property removed": (lambda s: s["properties"].pop("mail"), "property-removed", ".mail", "c", "cr"),
    "property respelled": (renamed("mail", "MAIL"), "property-respelled", ".MAIL", "c", "cr"),
    "now required": (required("name", "count", "key", "mail"), "property-now-required", ".mail", "c", ""),
    "no longer required": (required("name", "key"), "property-no-longer-required", ".count", "", "cr"),
    "now nullable": (put("name", nullable=True), "now-nullable", ".name", "", "cr"),
    "no longer nullable": (put("note", nullable=None), "no-longer-nullable", ".note", "c", ""),
    "object to text": (replaced("strict", {"type": "string"}), "type-changed", ".strict", "c", "cr"),
    "text to list": (
        replaced("mail", {"type": "array", "items": {"type": "string"}}),
        *("type-changed", ".mail", "c", "cr"),
    ),
    "type of items": (put("labels", items={"type": "integer"}), "type-changed", ".labels[]", "c", "cr"),
    "type of values": (put("counts", additionalProperties={"type": "string"}), "type-changed", ".counts{}", "c", "cr"),
    "integer to number": (put("count", type="number"), "type-widened", ".count", "", "cr"),
    "text to anything": (replaced("code", {}), "type-widened", ".code", "", "cr"),
    "one type more": (put("both", type=["integer", "string", "boolean"]), "type-widened", ".both", "", "cr"),
    "number to integer": (
        replaced("weight", {"type": "integer", "exclusiveMinimum": True, "minimum": 0}),
        *("type-narrowed", ".weight", "c", ""),
    ),
    "anything to text": (replaced("any", {"type": "string"}), "type-narrowed", ".any", "c", ""),
    "one type less": (put("both", type="integer"), "type-narrowed", ".both", "c", ""),
    "moment to text": (put("sown", format=None), "format-changed", ".sown", "c", "cr"),
    "moment to day": (put("sown", format="date"), "format-changed", ".sown", "c", "cr"),
    "format introduced": (put("name", format="uuid"), "format-narrowed", ".name", "c", ""),
    "format dropped": (put("mail", format=None), "format-widened", ".mail", "", ""),
    "more digits": (put("count", format="int64"), "format-widened", ".count", "", ""),
    "value added": (put("state", enum=["SEED", "GROWING", "SOLD", "DEAD"]), "enum-value-added", ".state", "", "r"),
    "value removed": (put("state", enum=["SEED", "GROWING"]), "enum-value-removed", ".state", "c", "c"),
    "enum introduced": (put("name", enum=["Rose", "Tulip"]), "enum-introduced", ".name", "c", ""),
    "enum dropped": (put("state", enum=None), "enum-dropped", ".state", "c", "cr"),
    "lower maximum": (put("count", maximum=50), "bounds-narrowed", ".count", "c", ""),
    "higher maximum": (put("count", maximum=500), "bounds-widened", ".count", "", "r"),
    "zero included": (put("weight", exclusiveMinimum=None), "bounds-widened", ".weight", "", "r"),
    "length bound dropped": (put("name", maxLength=None), "bounds-widened", ".name", "", "r"),
    "fewer items": (put("labels", maxItems=3), "bounds-narrowed", ".labels", "c", ""),
    "steps introduced": (put("count", multipleOf=5), "bounds-narrowed", ".count", "c", ""),
    "other pattern": (put("code", pattern="^[a-z]+$"), "pattern-changed", ".code", "c", "r"),
    "pattern introduced": (put("name", pattern="^[A-Z]"), "pattern-introduced", ".name", "c", ""),
    "pattern dropped": (put("code", pattern=None), "pattern-dropped", ".code", "", "r"),
    "other default": (put("count", default=2), "default-changed", ".count", "", ""),
    "now deprecated": (put("mail", deprecated=True), "deprecated", ".mail", "", ""),
    "no longer deprecated": (put("old", deprecated=None), "no-longer-deprecated", ".old", "", ""),
    "other keys allowed": (put("strict", additionalProperties=None), "other-keys-allowed", ".strict", "", "r"),
    "other keys refused": (
        put("counts", additionalProperties=False),
        *("other-keys-refused", ".counts", "c", ""),
    ),
    "alternative added": (third_bed, "alternative-added", ".bed", "", "cr"),
    "other discriminator": (
        put("bed", discriminator={"propertyName": "sort"}),
        *("discriminator-changed", ".bed", "c", "r"),
    ),
    "no discriminator": (put("bed", discriminator=None), "discriminator-lost", ".bed", "", ""),
    "other value of the discriminator": (other_value, "discriminator-changed", ".bed", "c", "r"),
    "properties that go together": (
        put("counts", anyOf=[{"required": ["left"]}, {"required": ["right"]}]),
        *("choice-tightened", ".counts", "c", ""),
    ),
    "constraint": (put("any", **{"not": {"type": "integer"}}), "constraint-changed", ".any", "c", "r"),
}


@pytest.mark.parametrize("side", ["request", "answer"])
@pytest.mark.parametrize("name", IN_SCHEMAS)
def test_a_change_of_a_schema(name: str, side: str) -> None:
    """Told once, on its side, with whom it breaks there and the operation that it reaches."""
    edit, kind, tail, *letters = IN_SCHEMAS[name]
    schema = "Asked" if side == "request" else "Answered"
    found = told(lambda document: edit(document["components"]["schemas"][schema]))
    breaks = {LETTERS[letter] for letter in letters[side == "answer"]}
    assert facts(found) == [(kind, schema + tail, side, breaks)]
    assert found[0].operations == ("POST /plants" if side == "request" else "GET /plants",)
    assert found[0].tags == ("Plants",)


def both(*edits: Edit) -> Edit:
    """Several edits as one."""

    def edit(document: Document) -> None:
        for each in edits:
            each(document)

    return edit


def operation(path: str, method: str, edit: Edit) -> Edit:
    """An edit of an operation."""
    return lambda document: edit(document["paths"][path][method])


def schema(name: str, edit: Edit) -> Edit:
    """An edit of a component."""
    return lambda document: edit(document["components"]["schemas"][name])


def parameter(wire: str, /, **facts: Any) -> Edit:
    """Give a parameter of the list other facts; None takes one away."""

    def edit(document: Document) -> None:
        for each in document["paths"]["/plants"]["get"]["parameters"]:
            if each.get("name") == wire:
                each.update(facts)
                for key in [key for key, value in each.items() if value is None]:
                    del each[key]

    return edit


def new_parameter(**facts: Any) -> Edit:
    """Add a parameter to the list."""
    fresh = {"name": "fresh", "in": "query", "schema": {"type": "string"}, **facts}
    return operation("/plants", "get", lambda each: each["parameters"].append(fresh))


def without_parameter(path: str, method: str, name: str) -> Edit:
    """Take a parameter away."""

    def edit(each: Document) -> None:
        each["parameters"] = [one for one in each["parameters"] if one.get("name") != name]

    return operation(path, method, edit)


def content(path: str, method: str, status: str, edit: Edit) -> Edit:
    """An edit of what an answer contains."""
    return operation(path, method, lambda each: edit(each["responses"][status]["content"]))


def body(path: str, method: str, **facts: Any) -> Edit:
    """Give a body other facts."""
    return operation(path, method, lambda each: each["requestBody"].update(facts))


def moved(document: Document) -> None:
    """Move an operation."""
    document["paths"]["/herbs"] = {"get": document["paths"]["/plants"].pop("get")}


def respelled_path(document: Document) -> None:
    """Call what is in a path otherwise."""
    document["paths"]["/plants/{key}"] = document["paths"].pop("/plants/{plantId}")
    document["paths"]["/plants/{key}"]["parameters"][0]["name"] = "key"


LIST, ONE = "GET /plants", "GET /plants/{plantId}"
PUT = "PUT /plants/{plantId}"
NEW_BODY = {"content": {JSON: {"schema": {"type": "object"}}}}
# The edit of the description, and what is told: kind, subject, side, whom it breaks.
ELSEWHERE: dict[str, tuple[Edit, str, str, str, str]] = {
    "operation added": (
        lambda d: d["paths"].__setitem__("/new", {"get": {"responses": {}}}),
        *("operation-added", "GET /new", "request", ""),
    ),
    "operation removed": (lambda d: d["paths"].pop("/reports"), "operation-removed", "GET /reports", "request", "c"),
    "operation moved": (moved, "operation-moved", "GET /herbs", "request", "c"),
    "operation renamed": (
        operation("/reports", "get", lambda o: o.update(operationId="readReport")),
        *("operation-renamed", "GET /reports", "request", ""),
    ),
    "operation deprecated": (
        operation("/reports", "get", lambda o: o.update(deprecated=True)),
        *("operation-deprecated", "GET /reports", "request", ""),
    ),
    "operation no longer deprecated": (
        operation("/old", "get", lambda o: o.pop("deprecated")),
        *("operation-no-longer-deprecated", "GET /old", "request", ""),
    ),
    "operation tagged": (
        operation("/reports", "get", lambda o: o.update(tags=["Reports"])),
        *("operation-tagged", "GET /reports", "neither", ""),
    ),
    "server": (
        lambda d: d.update(servers=[{"url": "https://other.invalid"}]),
        *("server-changed", "servers", "request", ""),
    ),
    "server of an operation": (
        operation("/reports", "get", lambda o: o.update(servers=[{"url": "https://reports.invalid"}])),
        *("server-changed", "GET /reports", "request", ""),
    ),
    "parameter added": (new_parameter(), "parameter-added", f"{LIST} query.fresh", "request", ""),
    "parameter added and required": (
        new_parameter(required=True),
        *("parameter-added-required", f"{LIST} query.fresh", "request", "c"),
    ),
    "parameter removed": (
        without_parameter("/plants", "get", "sortBy"),
        *("parameter-removed", f"{LIST} query.sortBy", "request", "c"),
    ),
    "parameter respelled": (
        parameter("sortBy", name="sort_by"),
        *("parameter-respelled", f"{LIST} query.sort_by", "request", "c"),
    ),
    "parameter moved": (
        parameter("sortBy", **{"in": "header"}),
        *("parameter-moved", f"{LIST} header.sortBy", "request", "c"),
    ),
    "parameter now required": (
        parameter("sortBy", required=True),
        *("parameter-now-required", f"{LIST} query.sortBy", "request", "c"),
    ),
    "parameter written otherwise": (
        parameter("colours", explode=False),
        *("parameter-style-changed", f"{LIST} query.colours", "request", "c"),
    ),
    "parameter deprecated": (
        parameter("sortBy", deprecated=True),
        *("parameter-deprecated", f"{LIST} query.sortBy", "request", ""),
    ),
    "type of a parameter": (
        parameter("X-Trace", schema={"type": "boolean"}),
        *("type-changed", f"{LIST} header.X-Trace", "request", "c"),
    ),
    "enum of a parameter": (
        parameter("sortBy", schema={"type": "string", "enum": ["name"]}),
        *("enum-value-removed", f"{LIST} query.sortBy", "request", "c"),
    ),
    "bounds of a parameter": (
        parameter("X-Trace", schema={"type": "string", "maxLength": 9}),
        *("bounds-narrowed", f"{LIST} header.X-Trace", "request", "c"),
    ),
    "shared parameter": (
        lambda d: d["components"]["parameters"]["Verbose"].update(required=True),
        *("parameter-now-required", "query.verbose", "request", "c"),
    ),
    "name in a path": (respelled_path, "argument-renamed", "/plants/{key} path.key", "request", "c"),
    "body added": (
        operation("/reports", "get", lambda o: o.update(requestBody=NEW_BODY)),
        *("body-added", "GET /reports", "request", ""),
    ),
    "body added and required": (
        operation("/reports", "get", lambda o: o.update(requestBody={**NEW_BODY, "required": True})),
        *("body-added-required", "GET /reports", "request", "c"),
    ),
    "body removed": (
        operation("/plants", "post", lambda o: o.pop("requestBody")),
        *("body-removed", "POST /plants", "request", "c"),
    ),
    "body now required": (body("/photos", "post", required=True), "body-now-required", "POST /photos", "request", "c"),
    "body now optional": (body("/plants", "post", required=False), "body-now-optional", "POST /plants", "request", ""),
    "media type of a body added": (
        operation("/plants", "post", lambda o: o["requestBody"]["content"].update({"text/plain": {}})),
        *("media-type-added", "POST /plants", "request", ""),
    ),
    "media type of a body removed": (
        operation("/plants/{plantId}", "put", lambda o: o["requestBody"]["content"].pop("application/xml")),
        *("media-type-removed", PUT, "request", "c"),
    ),
    "media type of an answer added": (
        content("/plants", "get", "200", lambda c: c.update({"text/plain": {}})),
        *("media-type-added", LIST, "answer", "cr"),
    ),
    "media type of an answer removed": (
        content("/plants/{plantId}", "get", "200", lambda c: c.pop("text/csv")),
        *("media-type-removed", ONE, "answer", "cr"),
    ),
    "version added": (
        content("/reports", "get", "200", lambda c: c.update({V1.replace("v1", "v3"): {"schema": ref("ReportV2")}})),
        *("version-added", "GET /reports", "answer", ""),
    ),
    "version withdrawn": (
        content("/reports", "get", "200", lambda c: c.pop(V1)),
        *("version-withdrawn", "GET /reports", "answer", "cr"),
    ),
    "within a version": (
        schema("ReportV2", replaced("pages", {"type": "integer"})),
        *("type-changed", "ReportV2.pages", "answer", "cr"),
    ),
    "encoding": (
        operation("/photos", "post", lambda o: o["requestBody"]["content"]["multipart/form-data"].pop("encoding")),
        *("encoding-changed", "POST /photos", "request", "c"),
    ),
    "inside a body": (
        operation(
            *("/photos", "post"),
            lambda o: put("info", type="integer")(o["requestBody"]["content"]["multipart/form-data"]["schema"]),
        ),
        *("type-changed", "POST /photos body.info", "request", "c"),
    ),
    "answer added": (
        operation("/reports", "get", lambda o: o["responses"].update({"202": {"description": ""}})),
        *("answer-added", "GET /reports", "answer", "cr"),
    ),
    "answer removed": (
        operation("/plants/{plantId}", "delete", lambda o: o["responses"].pop("204")),
        *("answer-removed", "DELETE /plants/{plantId}", "answer", "cr"),
    ),
    "error added": (
        operation("/reports", "get", lambda o: o["responses"].update({"409": {"description": ""}})),
        *("error-added", "GET /reports", "answer", ""),
    ),
    "error removed": (
        operation("/reports", "get", lambda o: o["responses"].pop("404")),
        *("error-removed", "GET /reports", "answer", ""),
    ),
    "body of an answer added": (
        operation("/photos", "post", lambda o: o["responses"]["200"].update(content={JSON: {}})),
        *("answer-body-added", "POST /photos", "answer", ""),
    ),
    "body of an answer removed": (
        operation("/reports", "get", lambda o: o["responses"]["200"].pop("content")),
        *("answer-body-removed", "GET /reports", "answer", "cr"),
    ),
    "header added": (
        operation("/plants", "post", lambda o: o["responses"]["201"]["headers"].update({"X-Left": {}})),
        *("header-added", "POST /plants", "answer", ""),
    ),
    "header removed": (
        operation("/plants", "post", lambda o: o["responses"]["201"].pop("headers")),
        *("header-removed", "POST /plants", "answer", "r"),
    ),
    "idempotency gained": (
        operation(
            *("/photos", "post"),
            lambda o: o.update(parameters=[{"name": "idempotency-key", "in": "header", "schema": {"type": "string"}}]),
        ),
        *("idempotency-gained", "POST /photos", "request", ""),
    ),
    "idempotency lost": (
        without_parameter("/plants", "post", "Idempotency-Key"),
        *("idempotency-lost", "POST /plants", "both", "cr"),
    ),
    "If-Match gained": (
        operation(
            *("/plants/{plantId}", "delete"),
            lambda o: o.update(parameters=[{"name": "If-Match", "in": "header", "schema": {"type": "string"}}]),
        ),
        *("if-match-gained", "DELETE /plants/{plantId}", "request", ""),
    ),
    "If-Match lost": (
        without_parameter("/plants/{plantId}", "put", "If-Match"),
        *("if-match-lost", PUT, "request", "c"),
    ),
    "login for all": (lambda d: d.update(security=[{"Login": []}]), "security-tightened", "security", "request", "c"),
    "another login for all": (
        lambda d: d["security"].append({"Login": []}),
        *("security-loosened", "security", "request", ""),
    ),
    "more scopes": (
        operation("/plants/{plantId}", "delete", lambda o: o.update(security=[{"Login": ["read", "write"]}])),
        *("security-tightened", "DELETE /plants/{plantId}", "request", "c"),
    ),
    "no login": (
        operation("/plants/{plantId}", "delete", lambda o: o.update(security=[])),
        *("security-loosened", "DELETE /plants/{plantId}", "request", ""),
    ),
    "shared schema": (
        schema("Person", replaced("name", {"type": "string"})),
        *("property-added", "Person.name", "both", ""),
    ),
    "shared schema, newly required": (
        schema("Person", both(replaced("name", {"type": "string"}), required("id", "name"))),
        *("property-added-required", "Person.name", "both", "c"),
    ),
    "only read now": (schema("Asked", put("mail", readOnly=True)), "now-read-only", "Asked.mail", "request", "c"),
    "no longer only read": (
        schema("Asked", put("made", readOnly=None)),
        *("no-longer-read-only", "Asked.made", "request", ""),
    ),
    "only written now": (
        schema("Answered", put("mail", writeOnly=True)),
        *("now-write-only", "Answered.mail", "answer", "cr"),
    ),
    "no longer only written": (
        schema("Answered", put("secret", writeOnly=None)),
        *("no-longer-write-only", "Answered.secret", "answer", ""),
    ),
    "alternative removed": (
        schema("Asked", lambda s: s["properties"]["bed"]["oneOf"].pop()),
        *("alternative-removed", "Asked.bed", "request", "c"),
    ),
    "filter added": (
        operation("/plants", "get", lambda o: o.update({"x-filters": {"name": "any"}})),
        *("filter-added", LIST, "request", ""),
    ),
}


@pytest.mark.parametrize("name", ELSEWHERE)
def test_a_change_elsewhere(name: str) -> None:
    """Told once, and nothing beside it."""
    edit, kind, subject, side, letters = ELSEWHERE[name]
    found = told(edit)
    assert facts(found) == [(kind, subject, side, {LETTERS[letter] for letter in letters})]


def test_the_other_way_round() -> None:
    """What is loosened one way is tightened the other way."""
    for edit, kind in (
        (new_parameter(required=True), "parameter-removed"),
        (parameter("sortBy", required=True), "parameter-now-optional"),
        (parameter("sortBy", deprecated=True), "parameter-no-longer-deprecated"),
        (operation("/plants", "get", lambda o: o.update({"x-filters": {"name": "any"}})), "filter-removed"),
        (schema("Asked", put("bed", discriminator=None)), "discriminator-gained"),
    ):
        edited = copy.deepcopy(NURSERY)
        edit(edited)
        assert [each.kind for each in compare(edited, NURSERY).changes] == [kind]


def test_a_list_that_is_no_longer_read_page_by_page() -> None:
    """Two things are told: what is gone, and what that means."""
    found = told(without_parameter("/plants", "get", "offset"))
    assert facts(found) == [
        ("paging-lost", LIST, "both", {Breaks.CALLERS, Breaks.READERS}),
        ("parameter-removed", f"{LIST} query.offset", "request", {Breaks.CALLERS}),
    ]


def test_a_list_that_is_read_page_by_page_now() -> None:
    """The other way round."""
    edited = copy.deepcopy(NURSERY)
    without_parameter("/plants", "get", "offset")(edited)
    assert [each.kind for each in compare(edited, NURSERY).changes] == ["paging-gained", "parameter-added"]


def test_a_list_that_is_read_in_another_way() -> None:
    """Pages are counted instead of rows."""
    found = told(parameter("offset", name="page"))
    assert sorted(each.kind for each in found) == ["paging-changed", "parameter-added", "parameter-removed"]


def test_every_kind_has_been_planted() -> None:
    """But for names that users import, which descriptions do not have."""
    planted = {row[1] for row in (*IN_SCHEMAS.values(), *ELSEWHERE.values())}
    others = {"choice-loosened", "parameter-now-optional", "parameter-no-longer-deprecated", "filter-removed"}
    others.add("discriminator-gained")
    paging = {"paging-gained", "paging-lost", "paging-changed"}
    assert planted | others | paging == KINDS.keys() - {"name-changed", "name-removed"}


def test_a_schema_tells_all_operations_that_it_reaches() -> None:
    """In both directions, through lists and through itself; the older and the newer place are named."""
    found = told(schema("Person", put("id", type="integer")))
    assert len(found) == 1
    assert found[0].operations == ("GET /plants/{plantId}", "PUT /plants/{plantId}")
    assert (found[0].old, found[0].new) == ("/components/schemas/Person/properties/id",) * 2
    assert (found[0].before, found[0].after) == ("string", "integer")
    assert found[0].words == "is an integer now, it was a string"


def test_words_for_a_person() -> None:
    """Sentences without their subject."""
    for name, words in (
        ("now nullable", "can be null now"),
        ("value added", "has a new value `DEAD`"),
        ("now required", "is required now"),
        ("lower maximum", "the highest value is 50 now, not 99"),
        ("alternative added", "can be an object now"),
        ("moment to day", "has the format `date` now, not `date-time`"),
    ):
        edit = IN_SCHEMAS[name][0]
        assert [each.words for each in told(schema("Answered", edit))] == [words]


def test_what_is_not_reached_is_not_told() -> None:
    """A schema that no operation uses can be anything."""
    assert told(lambda d: d["components"]["schemas"].update(Unused={"type": "string"})) == []
    assert [
        each.kind
        for each in told(
            both(lambda d: d["paths"].pop("/reports"), lambda d: d["components"]["schemas"].pop("ReportV2"))
        )
    ] == ["operation-removed"]
