"""The sandbox in the foreground."""

from __future__ import annotations

import shlex
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import httpx

REPOSITORY = Path(__file__).resolve().parents[2]


def test_the_command_says_where_it_listens_and_whom_it_lets_in() -> None:
    words = [sys.executable, "-m", "facade.sandbox", "--platform", "connected_insights", "--cases", "7"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as process:
        try:
            shown = [process.stdout.readline().strip() for _ in range(13)]
            said = {name: value for name, _, value in (line.rpartition(" ") for line in shown)}
            assert "workgroups Birch One, Birch Two" in shown
            headers = {
                "Authorization": f"ApiKey {said['api key']}",
                "X-ILMN-Domain": said["domain"],
                "X-ILMN-Workgroup": said["workgroup"],
            }
            url = f"{said['connected_insights']}/crs/api/v2/cases/search"
            assert httpx.get(url, headers=headers, trust_env=False).json()["totalElements"] == 7
            headers["Authorization"] = said["psToken"]
            assert httpx.get(url, headers=headers, trust_env=False).status_code == 200
            assert httpx.get(said["login"], trust_env=False).status_code == 404
            exported = dict(line.removeprefix("export ").split("=", 1) for line in shown if line.startswith("export "))
            environment = {name: "".join(shlex.split(value)) for name, value in exported.items()}
            assert sorted(environment) == [
                f"CONNECTED_INSIGHTS_{name}" for name in ("API_KEY", "DOMAIN", "URL", "WORKGROUP")
            ]
            assert environment["CONNECTED_INSIGHTS_WORKGROUP"] == "Birch One"
            # Here things happen when they do.
            case_id = httpx.get(url, headers=headers, trust_env=False).json()["content"][0]["id"]
            place = f"{said['connected_insights']}/crs/api/v1/cases/{case_id}/tags"
            httpx.post(place, headers=headers, json={"tags": ["new"]}, trust_env=False).raise_for_status()
            log = f"{said['connected_insights']}/als/api/v1/auditlogs/search"
            [entry] = httpx.get(log, headers=headers, trust_env=False).json()["content"]
            assert datetime.fromisoformat(entry["createdDate"]) > datetime(2025, 1, 1, tzinfo=UTC)
        finally:
            process.send_signal(signal.SIGINT)
            assert process.wait(timeout=10) == 0
