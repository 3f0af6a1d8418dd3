"""Starting plugins, and what becomes of those that were started.

What a plugin does takes time on the server. Here it takes looks: each time that somebody has read the state of a plugin
that was started here, it goes on to the next one of `Switches.plugin_states`.
"""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone

from . import models as tables
from .switches import KEY

ENDED = frozenset(("Completed", "Error", "Declined", "Timed Out", "Cancelled", "Archived"))


def start(report: Any, request: HttpRequest, body: dict[str, Any]) -> list[Any]:
    """Start the plugins that a body names over a report; those that are not enabled, or not there, are not.

    The body is {"plugin": name, names, number or filter, "pluginconfig": {...}}; a superuser may name an "owner".
    """
    state, *ahead = request.META[KEY].plugin_states
    owner = request.user
    if body.get("owner") and owner.is_superuser:
        owner = User.objects.get(username=body["owner"])
    begun = {"result": report, "owner": owner, "state": state, "ahead": ",".join(ahead), "starttime": timezone.now()}
    plugins = tables.Plugin.objects.filter(_named(body.get("plugin")), selected=True)
    runs = [tables.PluginResult.objects.create(plugin=plugin, **begun) for plugin in plugins]
    job = {"run_level": "default", "state": state, "config": {"pluginconfig": body.get("pluginconfig") or {}}}
    for run in runs:
        run.plugin_result_jobs.create(**job)
    return runs


def _named(plugin: Any) -> Q:
    if isinstance(plugin, dict):
        return Q(**plugin)
    if isinstance(plugin, int):
        return Q(pk=plugin)
    # Of several names the server takes the first, and says nothing of the others.
    return Q(name__in=plugin[:1] if isinstance(plugin, list) else [plugin])


def seen(run: Any) -> None:
    """Somebody has read this run's state: it goes on."""
    if run.ahead:
        run.state, _, run.ahead = run.ahead.partition(",")
        if run.state in ENDED:
            run.endtime = timezone.now()
        _keep(run)


def _keep(run: Any) -> None:
    run.save(update_fields=["ahead", "endtime", "state"])
    run.plugin_result_jobs.update(state=run.state)


def stop(run: Any) -> None:
    """End a run, unless it has ended."""
    if can_stop(run):
        run.state, run.ahead, run.endtime = "Cancelled", "", timezone.now()
        _keep(run)


def can_stop(run: Any) -> bool:
    """Whether a run has not ended."""
    return run.state not in ENDED


def _runs(report: Any) -> list[Any]:
    return list(report.pluginresults.select_related("plugin", "result").order_by("pk"))


def seen_states(report: Any) -> dict[str, str]:
    """The state of each plugin's newest run over a report."""
    runs = _runs(report)
    states = {run.plugin.name: run.state for run in runs}
    for run in runs:
        seen(run)
    return states


def stores(report: Any) -> dict[str, Any]:
    """What each plugin's newest run over a report has kept."""
    return {run.plugin.name: run.store for run in _runs(report)}


def address(run: Any) -> str:
    """Where a browser finds what a run wrote."""
    return f"{run.result.reportLink}plugin_out/{run.plugin.name}_out.{run.pk}/"


def folder(run: Any) -> str:
    """Where that is on the server."""
    return f"/results/analysis{address(run).rstrip('/')}"


def seen_runs(report: Any) -> list[dict[str, Any]]:
    """The runs over a report as its page shows them."""
    runs = _runs(report)
    shown = [_shown(run) for run in runs]
    for run in runs:
        seen(run)
    return shown


def _shown(run: Any) -> dict[str, Any]:
    jobs = run.plugin_result_jobs.values("id", "run_level", "state", "grid_engine_jobid")
    return {
        "Name": run.plugin.name,
        "Version": run.plugin.version,
        "State": run.state,
        "Files": [],
        "Links": [],
        "Path": folder(run),
        "URL": address(run),
        "Major": run.plugin.majorBlock,
        "Size": str(run.size),
        "inodes": str(run.inodes),
        "id": run.pk,
        "show": True,
        "can_terminate": can_stop(run),
        "plugin_result_jobs": list(jobs),
        "validation_errors": run.validation_errors,
    }
