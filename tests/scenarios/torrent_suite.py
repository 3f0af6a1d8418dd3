"""What people do with a Torrent Suite server: objects of any kind read, followed and written, runs planned, reports and
their plugins."""

from __future__ import annotations

from typing import Any

from facade import FilterError
from facade.sandbox.faults import status

from .scenario import scenarios_of
from .stage import Stage

scenario = scenarios_of("torrent_suite")

_PREFIX = "/rundb/api/v1"


@scenario()
def list_with_filters(stage: Stage) -> Any:
    """Chips by lookups and in an order, page by page; a filter that is misspelt is refused here."""
    chips = stage.client.chip
    some = stage.listed(chips.list(name__startswith="31", order_by=["name"]))
    pages = stage.listed(chips.list(page_size=5, limit=12).pages())
    first = stage.run(chips.list(is_active=True).first())
    try:
        chips.list(nmae__startswith="31")
    except FilterError as error:
        refused = "nmae" in str(error)
    return {
        "ordered": [chip.name for chip in some] == sorted(chip.name for chip in some),
        "pages": [len(page.items) for page in pages],
        "first": bool(first),
        "refused": refused,
    }


@scenario()
def read_objects(stage: Stage) -> Any:
    """An object, several at once, those that its relations point to, and what its resource is like."""
    client = stage.client
    report = stage.run(client.results.list(limit=1).first())
    run = stage.run(client.follow(report.experiment))
    several = stage.run(client.follow([report.experiment, report.resource_uri]))
    both = stage.run(client.chip.set([1, 2]))
    schema = stage.run(client.raw.chip.schema())
    return {
        "run": type(run).__name__,
        "several": [type(each).__name__ for each in several],
        "set": len(both.objects),
        "schema": "fields" in schema.json(),
    }


@scenario(writes=True, needs_sandbox=True)
def write_objects(stage: Stage) -> Any:
    """A chip is made, read, changed in part and whole, and deleted; deleting several wants a word more."""
    client = stage.client
    address = stage.run(client.chip.create(body={"name": "X1", "slots": 1, "description": "invented"}))
    made = stage.run(client.follow(address))
    stage.run(client.chip.patch(made.id, body={"description": "patched"}))
    found = stage.run(client.chip.get(made.id))
    patched, found.description = found.description, "whole"
    stage.run(client.chip.update(made.id, body=found))
    after = stage.run(client.chip.get(made.id))
    stage.run(client.chip.delete(made.id))
    try:
        stage.run(client.chip.delete_list(name="314"))
    except ValueError as error:
        refused = "confirm=True" in str(error)
    stage.run(client.chip.delete_list(name="314", confirm=True))
    left = stage.listed(client.chip.list(name="314"))
    return {
        "descriptions": [made.description, patched, after.description],
        "gone": stage.refused(lambda: client.chip.get(made.id))["status"],
        "refused": refused,
        "left": len(left),
    }


@scenario()
def completed_runs(stage: Stage) -> Any:
    """Runs with their complete reports, with and without those that have errors."""
    runs = stage.listed(stage.client.completed_runs(limit=3))
    clean = stage.listed(stage.client.completed_runs(with_errors=False, limit=2, order_by=["id"]))
    return {"runs": [len(each.reports) > 0 for each in runs], "clean": len(clean)}


@scenario()
def report_with_metrics(stage: Stage) -> Any:
    """A report with the states of its plugins and its library metrics; then its file, saved and piece by piece."""
    client = stage.client
    first = stage.run(client.results.list(order_by=["id"], limit=1).first())
    report, metrics = stage.run(client.report_with_metrics(first.id))
    path = stage.run(client.results.report(first.id).save(stage.folder))
    pieces = stage.listed(client.results.report(first.id).stream())
    return {
        "plugins": bool(report.plugin_state),
        "metrics": len(metrics),
        "same": path.read_bytes() == b"".join(pieces),
        "begins": path.read_bytes()[:5].decode(),
    }


@scenario(writes=True, needs_sandbox=True)
def plan_run(stage: Stage) -> Any:
    """A run is planned without barcodes and with some, whose kit is looked up; one that lacks its name is refused."""
    plan_run = stage.client.plan_run
    plain = stage.run(plan_run({"planName": "Plain", "runType": "AMPS", "chipType": "530"}))
    samples = {"liver 1": {"barcodes": ["IonXpress_001", "IonXpress_002"]}, "liver 2": ["IonXpress_003"]}
    coded = stage.run(plan_run({"planName": "Coded", "runType": "AMPS", "barcodedSamples": samples}))
    return {
        "names": [plain.plan_name, coded.plan_name],
        "samples": sorted(coded.barcoded_samples),
        "refused": stage.refused(lambda: plan_run({"runType": "AMPS"})),
    }


@scenario(writes=True, needs_sandbox=True)
def start_plugin(stage: Stage) -> Any:
    """Plugins are started on a report, and their results looked for; one that is not known is refused."""
    client = stage.client
    stage.run(client.start_plugin(1, "coverageAnalysis", {"librarytype": "ampliseq"}))
    stage.run(client.start_plugin(1, ["coverageAnalysis", "variantCaller"]))
    found = stage.listed(client.pluginresult.list(result=1))
    return {
        "results": len(found),
        "refused": stage.refused(lambda: client.start_plugin(1, "nobodysPlugin")),
    }


@scenario()
def release(stage: Stage) -> Any:
    """Which release the server is, asked once."""
    return {"same": stage.run(stage.client.release()) == stage.run(stage.client.release())}


@scenario(login="password", needs_sandbox=True)
def sign_in_with_a_password(stage: Stage) -> Any:
    """A user's name and password go with each call."""
    return {"chip": stage.run(stage.client.chip.get(1)).name}


@scenario(login="session", needs_sandbox=True)
def sign_in_with_a_session(stage: Stage) -> Any:
    """The cookie of a session in a browser signs in."""
    return {"chip": stage.run(stage.client.chip.get(1)).name}


def _busy(box: Any) -> None:
    box.faults.add("/chip/", action=status(429, {"Retry-After": "1"}))
    box.faults.add("/chip/", action=status(502, {"Content-Type": "text/html"}, "<html>gateway</html>"))


@scenario(prepare=_busy)
def wait_as_the_server_asks(stage: Stage) -> Any:
    """The server asks for a pause, then a gateway before it fails; the third try is answered."""
    return {"chip": stage.run(stage.client.chip.get(1)).name, "told": stage.told()}


def _moved(box: Any) -> None:
    moved = status(302, {"Location": f"{box.base_url}{_PREFIX}/chip/2/"})
    box.faults.add(f"{_PREFIX}/chip/1/", action=moved)


@scenario(prepare=_moved)
def follow_a_redirect(stage: Stage) -> Any:
    """The server sends a call to another of its addresses."""
    return {"chip": stage.run(stage.client.chip.get(1)).id}


@scenario(needs_sandbox=True)
def errors(stage: Stage) -> Any:
    """What is not there, and what is not complete, are errors with what the server says."""
    client = stage.client
    return [
        stage.refused(lambda: client.chip.get(999)),
        stage.refused(lambda: client.report_with_metrics(999_999)),
        stage.refused(lambda: client.plannedexperiment.create(body={"runType": "AMPS"})),
    ]
