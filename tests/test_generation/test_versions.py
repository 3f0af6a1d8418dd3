"""Versions in media types: any vendor's, in numeric order, on either side of a call."""

from __future__ import annotations

from typing import Any

import pytest

from facade.call.headers import merge_headers
from scripts.check.ledger import Ledger
from scripts.prepare import prepare
from scripts.prepare.versions import newest_first, version_of

from .foreign import COUNT, TEXT, record, ref
from .walker import lost
from .workshop import Package, Workshop, service


def vendor(number: int, name: str = "acme") -> str:
    """A versioned media type."""
    return f"application/vnd.{name}.v{number}+json"


def answers(*numbers: int, plain: bool = False, status: str = "200") -> dict[str, Any]:
    """An answer in these versions."""
    content = {vendor(number): {"schema": ref(f"Thing{number}")} for number in numbers}
    if plain:
        content["application/json"] = {"schema": TEXT}
    return {status: {"description": "", **({"content": content} if content else {})}}


def bodies(*numbers: int, plain: bool = False) -> dict[str, Any]:
    """A request body in these versions."""
    content = {vendor(number): {"schema": ref(f"Thing{number}")} for number in numbers}
    if plain:
        content["application/json"] = {"schema": ref("Thing1")}
    return {"required": True, "content": content}


def operation(name: str, **facts: Any) -> dict[str, Any]:
    """One path with one POST operation."""
    return {f"/{name}": {"post": {"operationId": name, "tags": ["t"], **facts}}}


DOCUMENT = service(
    {
        **operation("all", requestBody=bodies(1, 2, 10), responses=answers(1, 2, 10)),
        **operation("two", requestBody=bodies(plain=True), responses=answers(2, 10)),
        **operation("one", responses=answers(2)),
        **operation("plain", responses=answers(plain=True)),
        **operation("sent", requestBody=bodies(1, 2), responses=answers(status="204")),
        **operation("crossed", requestBody=bodies(1), responses=answers(2)),
        **operation("mixed", requestBody=bodies(1, 2, plain=True), responses=answers(2, plain=True)),
        **operation("failing", responses={**answers(plain=True), **answers(10, 2, status="400")}),
        **operation("onlyFailing", responses={"204": {"description": ""}, **answers(3, status="default")}),
    },
    {f"Thing{number}": record(**{f"field{number}": COUNT}) for number in (1, 2, 3, 10)},
)


@pytest.fixture
def package(workshop: Workshop) -> Package:
    return workshop.make("versions", DOCUMENT)


def found(package: Package, identifier: str) -> dict[str | None, Any]:
    return {entry.version: entry for entry in package.operations() if entry.id == identifier}


def test_nothing_is_lost(package: Package) -> None:
    assert lost(DOCUMENT, package) == []


@pytest.mark.slow
def test_it_is_typed(package: Package, workshop: Workshop) -> None:
    assert workshop.type_check("versions") == ""


@pytest.mark.parametrize(
    ("media_type", "version"),
    [
        ("application/vnd.acme.v1+json", "v1"),
        ("application/vnd.acme.v10+json", "v10"),
        ("application/vnd.acme.v03+json", "v3"),
        ("Application/VND.Acme.V2+JSON; charset=utf-8", "v2"),
        ("application/vnd.acme.thing-v2+json", "v2"),
        ("application/vnd.acme.v2.thing+json", "v2"),
        ("application/vnd.v4+json", "v4"),
        ("application/vnd.tv2+json", None),
        ("application/vnd.acme.v+json", None),
        ("application/vnd.acme.v1.2+json", "v1"),
        ("application/vnd.acme+json", None),
        ("application/json", None),
        ("application/vnd.acme.v1+xml", None),
        ("application/vnd.acme.v٣+json", None),
        ("application/vnd.acme.v" + "9" * 5000 + "+json", None),
    ],
)
def test_versions_are_recognised(media_type: str, version: str | None) -> None:
    assert version_of(media_type) == version


def test_versions_are_ordered_as_numbers() -> None:
    assert newest_first(["v2", None, "v10", "v1", "v2"]) == ("v10", "v2", "v1")


def test_the_client_shows_the_newest_version(package: Package) -> None:
    client = package.module("client")
    assert client.VERSIONS == ("v10", "v2", "v1")
    assert client.Api is client.V10
    call = client.Api(lambda kind, call: call).t.all(body={"field10": 1})
    assert call.operation.version == "v10"
    assert call.request().headers["Accept"] == vendor(10)
    assert call.request().payload.media_type == vendor(10)


@pytest.mark.parametrize(("view", "version"), [("V1", "v2"), ("V2", "v2"), ("V10", "v10")])
def test_an_operation_without_a_version_is_sent_in_the_nearest(view: str, version: str, package: Package) -> None:
    client = package.module("client")
    tag = getattr(client, view)(lambda kind, call: call).t
    assert tag.two(body={}).operation.version == version
    assert tag.one().operation.version == "v2"
    assert tag.plain().operation.version is None


def test_versions_of_bodies_alone_are_versions(package: Package) -> None:
    sent = found(package, "sent")
    assert sent.keys() == {"v1", "v2"}
    assert [form.media_type for form in sent["v1"].bodies] == [vendor(1)]


def test_a_version_that_only_one_side_knows_still_makes_a_whole_call(package: Package) -> None:
    crossed = found(package, "crossed")
    for entry in crossed.values():
        assert [form.media_type for form in entry.bodies] == [vendor(1)]
        assert entry.accept == vendor(2)
    assert package.build("crossed", body={}).headers["Accept"] == vendor(2)


def test_plain_json_belongs_to_every_version(package: Package) -> None:
    mixed = found(package, "mixed")
    assert [form.media_type for form in mixed["v2"].bodies] == [vendor(2), "application/json"]
    assert mixed["v2"].accept == f"{vendor(2)}, application/json"


def test_versions_of_errors_alone_make_no_versions(package: Package) -> None:
    assert found(package, "failing").keys() == {None}
    assert found(package, "failing")[None].accept == f"application/json, {vendor(2)}, {vendor(10)}"
    assert found(package, "onlyFailing").keys() == {None}


ACTUATOR = [f"application/vnd.spring-boot.actuator.v{number}+json" for number in (2, 3)]
WATCHED = [vendor(5, "watchers"), "application/json"]


def told(path: str, media_types: list[str]) -> dict[str, Any]:
    """A route that answers in these media types."""
    content = {media_type: {"schema": ref("Thing1")} for media_type in media_types}
    responses = {"200": {"description": "", "content": content}}
    return {path: {"get": {"operationId": path, "tags": ["t"], "responses": responses}}}


HEALTH = {**told("/manage/info", [*ACTUATOR, "application/json"]), **told("/health/db", WATCHED)}
THINGS = {f"Thing{number}": record(**{f"field{number}": COUNT}) for number in (1, 2, 3, 10)}


@pytest.mark.parametrize(
    ("routes", "versions"),
    [
        ({}, ()),
        (told("/plain", ["application/json"]), ()),
        (told("/things", [vendor(1), vendor(2)]), ("v2", "v1")),
        # One vendor's, however it calls its things; another's that stands beside it; not a third one's.
        (told("/things", [vendor(1, "acme.thing"), vendor(2, "acme-pot")]), ("v2", "v1")),
        (told("/things", [vendor(1), vendor(2, "acme-now")]), ("v2", "v1")),
        ({**told("/a", [vendor(1)]), **told("/b", [vendor(2)]), **told("/c", [vendor(7, "other")])}, ("v2", "v1")),
        (told("/health", [vendor(1)]) | told("/things", [vendor(2)]), ("v2", "v1")),
    ],
)
def test_health_reports_and_strangers_make_no_versions(routes: dict[str, Any], versions: tuple[str, ...]) -> None:
    plan = prepare(service({**HEALTH, **routes}, THINGS))
    assert plan.versions == versions
    found = {entry.path: entry for entry in plan.operations if entry.path in HEALTH}
    assert {entry.version for entry in found.values()} == {None}
    assert found["/manage/info"].accept == ("application/json", *ACTUATOR)


def test_no_report_is_missed_for_its_version(workshop: Workshop) -> None:
    document = service({**HEALTH, **told("/things", [vendor(1), vendor(2)])}, THINGS)
    package = workshop.make("watched", document)
    assert lost(document, package) == []
    assert Ledger(document, package.name).fill().accounts["operations"].lost == []
    info = package.operation("/manage/info")
    own = {"Accept": ACTUATOR[1]}
    assert merge_headers({"Accept": "x"}, own, info) == own
    with pytest.raises(ValueError, match="contradicts"):
        merge_headers({}, {"Accept": vendor(2)}, info)
