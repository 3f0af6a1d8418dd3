"""How values look on the wire, and what the schema says of them."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from facade.sandbox.torrent_suite import TorrentSuiteSandbox


def schema(client: httpx.Client, name: str) -> dict[str, Any]:
    answer = client.get(f"/{name}/schema/")
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_a_string_of_the_schema_may_be_a_map(client: httpx.Client) -> None:
    fields = schema(client, "plannedexperiment")["fields"]
    assert (fields["barcodedSamples"]["type"], fields["metaData"]["type"]) == ("string", "string")
    assert fields["metaData"]["default"] == "{}"
    plan = client.get("/plannedexperiment/1/").json()
    assert plan["barcodedSamples"]["sample 0"]["barcodes"] == ["IonXpress_001"]


def test_milliseconds_stand_where_microseconds_belong(client: httpx.Client) -> None:
    stamps = [client.get(f"/results/{n}/").json()["timeStamp"] for n in (1, 2)]
    assert stamps == ["2026-01-05T08:30:00+00:00", "2026-01-05T08:31:00.000391+00:00"]


def test_big_integers_are_digits_in_a_string(client: httpx.Client) -> None:
    assert schema(client, "libmetrics")["fields"]["total_mapped_reads"]["type"] == "string"
    metrics = client.get("/libmetrics/1/").json()
    assert (metrics["total_mapped_reads"], metrics["totalNumReads"]) == ("79000000", 80000000)
    assert client.get("/pluginresult/1/").json()["size"] == "4294967296"


def test_libmetrics_has_all_its_fields(client: httpx.Client) -> None:
    assert len(schema(client, "libmetrics")["fields"]) == 98
    assert len(schema(client, "qualitymetrics")["fields"]) == 30


def test_what_plugins_found_is_in_details_only(client: httpx.Client) -> None:
    assert schema(client, "results")["fields"]["pluginState"]["type"] == "dict"
    detail = client.get("/results/1/").json()
    assert detail["pluginState"] == {"coverageAnalysis": "Completed"}
    assert detail["pluginStore"]["coverageAnalysis"]["Uniformity"] == "NaN"
    listed = client.get("/results/?limit=1").json()["objects"][0]
    assert {"pluginState", "pluginStore"}.isdisjoint(listed)
    asked = client.get("/results/?limit=1&plugin=true").json()["objects"][0]
    assert {"pluginState", "pluginStore"} <= asked.keys()
    assert "pluginState" not in client.get("/results/1/?noplugin=true").json()


def test_a_chip_has_keys_that_the_schema_does_not_declare(client: httpx.Client) -> None:
    declared = schema(client, "chip")["fields"]
    chip = client.get("/chip/1/").json()
    assert len(set(chip) - set(declared)) == 14
    assert len(declared) == 8


def test_relations_are_addresses_or_whole_objects(client: httpx.Client) -> None:
    result = client.get("/results/1/").json()
    assert result["libmetrics"] == ["/rundb/api/v1/libmetrics/1/"]
    assert result["experiment"] == "/rundb/api/v1/experiment/1/"
    assert result["reportstorage"]["resource_uri"] == ""
    assert client.get("/rig/S5_Heron/").json()["location"]["name"] == "Bench 1"
    assert client.get("/compositeexperiment/1/").json()["results"][0]["resultsName"] == "report_0"


def test_the_key_of_a_rig_is_its_name(client: httpx.Client) -> None:
    rig = client.get("/rig/S5_Heron/").json()
    assert "id" not in rig
    assert rig["resource_uri"] == "/rundb/api/v1/rig/S5_Heron/"
    assert client.get("/rig/S5_Heron/status/").json()["state"] == "Idle"
    assert client.put("/rig/S5_Heron/status/", json={"state": "Running"}).status_code == 200
    assert client.get("/rig/S5_Heron/").json()["state"] == "Running"


def test_the_top_level_lists_every_resource(client: httpx.Client) -> None:
    top = client.get("/").json()
    assert top["chip"] == {"list_endpoint": "/rundb/api/v1/chip/", "schema": "/rundb/api/v1/chip/schema/"}
    assert top["compositeexperiment"]["list_endpoint"] == "/rundb/api/mesh/v1/compositeexperiment/"
    full = client.get("/?fullschema=true").json()
    assert full.keys() == top.keys()
    assert full["chip"]["schema"]["fields"]["name"]["type"] == "string"


def test_a_schema_says_how_a_resource_can_be_used(client: httpx.Client) -> None:
    results = schema(client, "results")
    assert results["default_limit"] == 20
    assert (results["filtering"]["resultsName"], results["filtering"]["experiment"]) == (1, 2)
    assert "resultsName" in results["ordering"]
    assert results["fields"]["libmetrics"]["related_type"] == "to_many"
    assert results["fields"]["timeStamp"]["default"] is True
    assert schema(client, "experiment")["allowed_list_http_methods"] == ["get", "put", "delete", "patch"]


def test_every_schema_can_be_had(client: httpx.Client) -> None:
    names = client.get("/").json().keys()
    for name in names - {"account", "getsoftwareinfo", "ionreporter"}:
        assert schema(client, name)["fields"]


def test_some_schemas_cannot_be_had_of_what_answers(client: httpx.Client, box: TorrentSuiteSandbox) -> None:
    for name, status in (("account", 401), ("getsoftwareinfo", 500), ("ionreporter", 500)):
        assert client.get(f"/{name}/schema/").status_code == status
    assert client.get("/account/").json()["objects"][0]["api_key"] == box.api_key
    assert client.get("/getsoftwareinfo/").json()["software_release_version"] == "5.12.1"
    box.switches.release = "5.18.1"
    assert client.get("/getsoftwareinfo/").json()["software_release_version"] == "5.18.1"
    assert client.get("/torrentsuite/version/").json() == {"meta_version": "5.18.1"}
    for path in ("/ionreporter/", "/ionreporter/version/"):
        refused = client.get(path)
        assert (refused.status_code, refused.text) == (400, "Plugin Not Found")
    mesh = client.get(f"{box.base_url}/rundb/api/mesh/v1/meshprefetch/").json()
    assert mesh.keys() == {"meta", "nodes", "values"}


@pytest.mark.parametrize("name", ["torrentsuite", "network"])
def test_some_resources_are_one_bare_object(client: httpx.Client, name: str) -> None:
    described = schema(client, name)
    assert described["default_limit"] == 0
    assert client.get(f"/{name}/").json().keys() == described["fields"].keys()
