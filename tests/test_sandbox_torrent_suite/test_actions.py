"""Routes beside list and detail: plugins, metadata, files, instruments, jobs."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from facade.sandbox.torrent_suite import TorrentSuiteSandbox

COVERAGE, CALLER, SAMPLE_ID = 1, 2, 3


def newest_run(client: httpx.Client) -> dict[str, Any]:
    return client.get("/pluginresult/?limit=1&order_by=-id").json()["objects"][0]


def states(client: httpx.Client, report: int) -> dict[str, str]:
    return client.get(f"/results/{report}/plugin/").json()["pluginState"]


def test_a_started_plugin_goes_on_with_every_look(client: httpx.Client) -> None:
    answer = client.post("/results/5/plugin/", json={"plugin": "sampleID"})
    assert (answer.status_code, answer.content) == (202, b"")
    seen = [client.get("/results/5/").json()["pluginState"]["sampleID"] for _ in range(4)]
    assert seen == ["Pending", "Started", "Completed", "Completed"]


def test_every_way_to_read_a_state_is_a_look(client: httpx.Client) -> None:
    client.post("/results/5/plugin/", json={"plugin": "sampleID"})
    assert states(client, 5)["sampleID"] == "Pending"
    assert newest_run(client)["state"] == "Started"
    shown = client.get("/results/5/pluginresults/").json()
    assert [run["State"] for run in shown if run["Name"] == "sampleID"] == ["Completed"]
    ended = newest_run(client)
    assert ended["endtime"] > ended["starttime"]
    assert ended["can_terminate"] is False


def test_other_ends_can_be_had(box: TorrentSuiteSandbox, client: httpx.Client) -> None:
    box.switches.plugin_states = ("Queued", "Error")
    client.post("/results/5/plugin/", json={"plugin": "sampleID"})
    assert [states(client, 5)["sampleID"] for _ in range(3)] == ["Queued", "Error", "Error"]
    before = client.get("/pluginresult/3/").json()["state"]
    assert client.get("/pluginresult/3/").json()["state"] == before == "Started"


@pytest.mark.parametrize(
    ("plugin", "names"),
    [
        ("sampleID", {"sampleID"}),
        (["sampleID", "variantCaller"], {"sampleID"}),
        (["sampleID", "nobodysPlugin"], {"sampleID"}),
        (CALLER, {"variantCaller"}),
        ({"name__startswith": "s"}, {"sampleID"}),
    ],
)
def test_plugins_are_named_in_several_ways(client: httpx.Client, plugin: Any, names: set[str]) -> None:
    assert client.post("/results/400/plugin/", json={"plugin": plugin}).status_code == 202
    assert states(client, 400).keys() == names


@pytest.mark.parametrize("plugin", ["nobodysPlugin", 99, [], {"name": "nobodysPlugin"}])
def test_a_plugin_that_is_not_there_is_gone(client: httpx.Client, plugin: Any) -> None:
    answer = client.post("/results/1/plugin/", json={"plugin": plugin})
    assert (answer.status_code, answer.content) == (410, b"")


def test_a_plugin_that_is_not_enabled_is_gone(client: httpx.Client) -> None:
    assert client.patch(f"/plugin/{SAMPLE_ID}/", json={"selected": False}).status_code == 202
    assert client.post("/results/1/plugin/", json={"plugin": "sampleID"}).status_code == 410
    assert client.post("/results/99999/plugin/", json={"plugin": "coverageAnalysis"}).status_code == 410


def test_the_settings_of_a_plugin_are_in_its_job(client: httpx.Client) -> None:
    client.post("/results/5/plugin/", json={"plugin": "sampleID", "pluginconfig": {"depth": "20"}})
    [job] = newest_run(client)["plugin_result_jobs"]
    assert job["config"] == {"pluginconfig": {"depth": "20"}}
    assert client.get(job["resource_uri"].removeprefix("/rundb/api/v1")).json()["run_level"] == "default"


def test_only_a_superuser_starts_for_others(
    box: TorrentSuiteSandbox, client: httpx.Client, anonymous: httpx.Client
) -> None:
    owners = {user["username"]: user["resource_uri"] for user in client.get("/user/").json()["objects"]}
    client.post("/results/5/plugin/", json={"plugin": "sampleID", "owner": box.reader})
    assert newest_run(client)["owner"] == owners[box.reader]
    anonymous.headers["Authorization"] = f"ApiKey {box.reader}:{box.reader_key}"
    anonymous.post("/results/5/plugin/", json={"plugin": "sampleID", "owner": box.username})
    assert newest_run(client)["owner"] == owners[box.reader]


def test_plugin_runs_are_a_bare_array_with_names_of_their_own(client: httpx.Client) -> None:
    [run] = client.get("/results/1/pluginresults/").json()
    assert run.keys() == {
        *("Name", "Version", "State", "Files", "Links", "Path", "URL", "Major", "Size", "inodes", "id", "show"),
        *("can_terminate", "plugin_result_jobs", "validation_errors"),
    }
    assert (run["Name"], run["State"], run["id"]) == ("coverageAnalysis", "Completed", 1)
    made = client.post("/results/1/pluginresults/", json={"plugin": "variantCaller"})
    assert (made.status_code, made.content) == (201, b"")
    assert client.get(made.headers["Location"].removeprefix("/rundb/api/v1")).json()["pluginName"] == "variantCaller"


def test_plugin_runs_of_a_report_come_in_pages_too(client: httpx.Client) -> None:
    for name in ("variantCaller", "sampleID"):
        client.post("/results/1/plugin/", json={"plugin": name})
    page = client.get("/results/1/pluginresult_set/?limit=2").json()
    assert (page["meta"]["total_count"], len(page["objects"])) == (3, 2)
    assert {run["result"] for run in page["objects"]} == {"/rundb/api/v1/results/1/"}


def test_what_plugins_kept_is_a_map_by_plugin(client: httpx.Client) -> None:
    kept = client.get("/results/1/pluginstore/").json()
    assert kept == {"coverageAnalysis": {"Total reads": "80,000,000", "Uniformity": "NaN"}}


def test_a_plugin_run_can_be_stopped_and_deleted(client: httpx.Client) -> None:
    client.post("/results/5/plugin/", json={"plugin": "sampleID"})
    number = newest_run(client)["id"]
    for path, method in ((f"/pluginresult/{number}/stop/", "GET"), (f"/pluginresult/{number}/delete/", "DELETE")):
        answer = client.request(method, path)
        assert (answer.status_code, answer.content) == (204, b"")
        if method == "GET":
            assert states(client, 5)["sampleID"] == "Cancelled"
    assert client.get(f"/pluginresult/{number}/").status_code == 404
    assert client.get(f"/pluginresult/{number}/stop/").status_code == 410
    assert client.get(f"/pluginresult/{number}/delete/").status_code == 405


def test_a_run_that_has_ended_is_not_stopped(client: httpx.Client) -> None:
    assert client.get("/pluginresult/1/stop/").status_code == 204
    assert client.get("/pluginresult/1/").json()["state"] == "Completed"


def test_anybody_may_say_which_report_stands_for_a_run(client: httpx.Client, anonymous: httpx.Client) -> None:
    assert client.get("/compositeexperiment/1/").json()["repResult"].endswith("/compositeresult/1/")
    answer = anonymous.post("/results/2/representative/", json={"representative": True})
    assert (answer.status_code, answer.content) == (204, b"")
    chosen = [client.get(f"/results/{number}/").json()["representative"] for number in (1, 2)]
    assert chosen == [False, True]
    assert client.get("/compositeexperiment/1/").json()["repResult"].endswith("/compositeresult/2/")


def test_a_report_has_a_name_to_save_it_by(client: httpx.Client) -> None:
    answer = client.get("/results/1/report/")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="report_0.pdf"'


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/results/1/scan_for_orphaned_plugin_results/"),
        ("POST", "/plugin/show/"),
        ("POST", "/compositeexperiment/show/"),
    ],
)
def test_some_actions_say_nothing(client: httpx.Client, anonymous: httpx.Client, method: str, path: str) -> None:
    answer = client.request(method, path)
    assert (answer.status_code, answer.content) == (204, b"")
    assert anonymous.request(method, path).status_code == 401


def test_a_plugin_tells_about_itself(client: httpx.Client) -> None:
    told = client.get("/plugin/1/info/").json()
    assert (told["name"], told["version"], told["runlevels"]) == ("coverageAnalysis", "5.12.0.0", ["default"])
    assert client.get("/plugin/99/info/").status_code == 410


def test_an_instrument_whose_name_has_a_blank_has_no_reachable_actions(client: httpx.Client) -> None:
    assert client.get("/rig/Bench PGM/").json()["name"] == "Bench PGM"
    assert client.get("/rig/Bench PGM/status/").status_code == 404
    assert client.get("/rig/S5_Heron/config/").json()["ftpusername"] == "ion"


def test_the_grid_engine_counts_what_is_going_on(client: httpx.Client, anonymous: httpx.Client) -> None:
    before = client.get("/torrentsuite/sgejobs/").json()
    assert before.keys() == {"total_jobs", "analysis_jobs", "plugin_jobs", "pending_jobs"}
    client.post("/results/5/plugin/", json={"plugin": "sampleID"})
    after = client.get("/torrentsuite/sgejobs/").json()
    assert after["pending_jobs"] == before["pending_jobs"] + 1
    assert anonymous.get("/torrentsuite/sgejobs/").status_code == 401
    assert anonymous.get("/torrentsuite/version/").json() == {"meta_version": "5.12.1"}
