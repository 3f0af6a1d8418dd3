"""What holds for every resource that the sandbox serves."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from facade.sandbox.torrent_suite import TorrentSuiteSandbox

BARE = {"getchefcartridgeusage", "getchefscriptinfo", "network", "torrentsuite"}
# What answers and cannot describe itself.
DUMB = {"account", "getsoftwareinfo", "ionreporter"}
MESH = "compositeexperiment"

# What schemas list although no column is behind it.
BROKEN = {
    ("plugin", "isConfig"),
    *(
        ("plantemplatebasicinfo", name)
        for name in ("applicationGroupDisplayedName", "irAccountName", "sampleGroupName")
    ),
    *(("plantemplatebasicinfo", name) for name in ("sequencingInstrumentType", "templatePrepInstrumentType")),
    *(("samplesetiteminfo", f"sample{name}") for name in ("Description", "DisplayedName", "ExternalId", "Pk")),
    *(("samplesetiteminfo", f"sampleSet{name}") for name in ("Pk", "Status")),
}


@pytest.fixture
def names(client: httpx.Client) -> list[str]:
    return sorted(client.get("/").json().keys() - DUMB)


def schema(client: httpx.Client, name: str) -> dict[str, Any]:
    return client.get(f"/{name}/schema/").json()


def rows(client: httpx.Client, name: str, query: str = "") -> list[dict[str, Any]]:
    answer = client.get(f"/{name}/{query}")
    assert answer.status_code == 200, (name, answer.text)
    return answer.json()["objects"]


def test_the_documented_resources_are_there(names: list[str]) -> None:
    assert len(set(names)) == 89


def test_each_list_has_objects_with_the_fields_of_the_schema(client: httpx.Client, names: list[str]) -> None:
    in_details_only = {"pluginState", "pluginStore"}
    for name in set(names) - BARE:
        declared = schema(client, name)["fields"].keys()
        listed = rows(client, name)
        assert listed, name
        assert declared - in_details_only <= listed[0].keys(), name


def test_each_object_is_found_by_its_address(box: TorrentSuiteSandbox, client: httpx.Client, names: list[str]) -> None:
    for name in set(names) - BARE - {MESH}:
        row = rows(client, name)[-1]
        found = client.get(box.base_url + row["resource_uri"])
        assert found.status_code == 200, name
        assert {key: found.json()[key] for key in row} == row


def test_each_object_can_be_put_back_as_it_was_read(client: httpx.Client, names: list[str]) -> None:
    for name in set(names) - BARE - {MESH}:
        if "put" in schema(client, name)["allowed_detail_http_methods"]:
            row = rows(client, name)[-1]
            path = row["resource_uri"].removeprefix("/rundb/api/v1")
            answer = client.put(path, json=row)
            assert answer.status_code in (200, 204), (name, answer.text)
            after = client.get(path).json()
            # Moments lose their milliseconds on the way, as on the server itself.
            same = {key: value for key, value in row.items() if isinstance(value, str | list) and "+00:00" not in value}
            assert {key: after[key] for key in same} == same


def test_each_filter_of_a_schema_can_be_used(client: httpx.Client, names: list[str]) -> None:
    for name in set(names) - BARE:
        filtering = schema(client, name).get("filtering", {})
        broken = {field for field in filtering if (name, field) in BROKEN or field == "qcValues"}
        usable = [
            field for field, lookups in filtering.items() if not isinstance(lookups, list) and field not in broken
        ]
        answer = client.get(f"/{name}/", params={"limit": "1", **{f"{field}__isnull": "false" for field in usable}})
        assert answer.status_code == 200, (name, answer.text)
        for field in broken:
            assert client.get(f"/{name}/?{field}__isnull=false").status_code == 500, (name, field)
            assert client.get(f"/{name}/?order_by=-{field}").status_code == 500, (name, field)
        usable += broken
        for field in set(filtering) - set(usable):
            assert client.get(f"/{name}/?{field}__isnull=false").status_code == 400, (name, field)


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("applproduct/?defaultLibKit=1", "defaultLibKit"),
        ("kitinfo/?parts__barcode=1", "parts"),
        ("availableplannedexperimentsummary/?chipType=530", "chipType"),
        ("ionchefplantemplate/?planName=x", "planName"),
    ],
)
def test_fields_that_are_not_to_be_filtered_by_are_refused(client: httpx.Client, query: str, field: str) -> None:
    answer = client.get(f"/{query}")
    assert (answer.status_code, answer.json()) == (400, {"error": f"The '{field}' field does not allow filtering."})


def test_what_a_view_does_not_show_is_no_filter_and_is_ignored(client: httpx.Client) -> None:
    for name, query in (("plantemplatesummary", "?chipType=nothing"), ("samplesetiteminfo", "?attribute_dict=x")):
        assert len(rows(client, name, query)) == len(rows(client, name)), name


def test_typed_lists_of_kits_hold_their_kind_only_and_take_no_filter(client: httpx.Client) -> None:
    for name, kind in (("activesequencingkitinfo", "SequencingKit"), ("librarykitinfo", "LibraryKit")):
        assert {kit["kitType"] for kit in rows(client, name)} == {kind}
        answer = client.get(f"/{name}/?kitType={kind}")
        assert (answer.status_code, answer.json()) == (
            400,
            {"error": "'exact' is not an allowed filter on the 'kitType' field."},
        )
        assert schema(client, name)["filtering"] == {"kitType": [kind]}
    assert all(kit["isActive"] for kit in rows(client, "activelibrarykitinfo"))
    assert "defaultFlowOrder" not in rows(client, "librarykitinfo")[0]


def test_views_of_plans_are_the_same_plans(client: httpx.Client) -> None:
    plans = {plan["id"]: plan for plan in rows(client, "plannedexperiment", "?limit=0")}
    templates = rows(client, "plantemplatesummary", "?limit=0")
    assert {plan["id"] for plan in templates} == {key for key, plan in plans.items() if plan["isReusable"]}
    chef = {plan["id"] for plan in rows(client, "ionchefplantemplate", "?limit=0")}
    touch = {plan["id"] for plan in rows(client, "onetouchplantemplatesummary", "?limit=0")}
    assert chef | touch == {plan["id"] for plan in templates}
    assert chef.isdisjoint(touch)
    assert len(schema(client, "onetouchplantemplatesummary")["fields"]) == 46
    assert "barcodedSamples" not in templates[0]
    body = {"planName": "reusable", "isReusable": True}
    assert client.post("/plannedexperiment/", json=body).status_code == 201
    assert rows(client, "plantemplatesummary")[0]["planName"] == "reusable"


def test_one_platform_has_limits_of_its_own(client: httpx.Client) -> None:
    assert schema(client, "referencegenome")["default_limit"] == 0
    everything = client.get("/content/?limit=0").json()
    assert (everything["meta"], len(everything["objects"])) == ({"limit": 0, "offset": 0, "total_count": 3}, 3)


def test_a_publisher_is_found_by_its_name_although_it_has_a_number(client: httpx.Client) -> None:
    publisher = client.get("/publisher/BED/").json()
    assert (publisher["id"], publisher["resource_uri"]) == (1, "/rundb/api/v1/publisher/BED/")
    assert client.get("/publisher/1/").status_code == 404


def test_what_is_embedded_and_what_leads_back(client: httpx.Client) -> None:
    kit = client.get("/kitinfo/1/").json()
    assert kit["parts"][0]["kit"] == kit["resource_uri"]
    group = client.get("/sampleset/1/").json()
    assert group["samples"] == ["/rundb/api/v1/samplesetitem/1/"]
    assert client.get("/samplesetitem/1/").json()["sampleSet"] == group["resource_uri"]
    assert group["readyForPlanning"] is True
    info = client.get("/samplesetiteminfo/1/").json()
    assert (info["samplePk"], info["sampleSetPk"], info["attribute_dict"]) == (1, 1, {})
    assert client.get("/samplesetiteminfo/?sample=2").json()["meta"]["total_count"] == 1
    assert client.get("/pluginresult/1/").json()["plugin_result_jobs"][0]["run_level"] == "default"
    assert client.get("/experiment/1/").json()["eas_set"][0]["experiment"] == "/rundb/api/v1/experiment/1/"


def test_what_was_written_comes_back_of_some_resources_only(client: httpx.Client) -> None:
    group = client.post("/sampleset/", json={"displayedName": "Tuesday", "status": "created"})
    assert (group.status_code, group.json()["displayedName"]) == (201, "Tuesday")
    order = client.post("/floworder/", json={"name": "new", "flowOrder": "TACG"})
    assert (order.status_code, order.content, order.headers["Location"]) == (201, b"", "/rundb/api/v1/floworder/4/")
    assert client.get("/floworder/4/").json()["flowOrder"] == "TACG"
    assert client.post("/floworder/", json={"name": "new"}).status_code == 500


def test_what_is_to_be_read_only_is(client: httpx.Client) -> None:
    for name in ("samplesetiteminfo", "plantemplatebasicinfo", "user", "network"):
        assert client.post(f"/{name}/", json={}).status_code == 405
    assert client.post("/ionmeshnode/", json={}).status_code == 405
