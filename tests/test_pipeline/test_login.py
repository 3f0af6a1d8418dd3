"""What a pull logs in with."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.errors import PipelineError
from scripts.pull.login import login_headers
from tests.sandbox.torrent_suite import TorrentSuiteSandbox

ROOT = Path(__file__).parents[2]


def test_a_key_goes_where_its_platform_looks_for_it() -> None:
    assert login_headers(" k1 ", None, []) == {"X-API-Key": "k1"}
    assert login_headers("nadia:k1", None, [], "tastypie") == {"Authorization": "ApiKey nadia:k1"}
    assert login_headers(None, "t", ["X-Lab: 7"]) == {"Authorization": "Bearer t", "X-Lab": "7"}


@pytest.mark.parametrize("key", ["k1", ":k1", "nadia:"])
def test_a_key_without_its_user_is_refused_and_not_shown(key: str) -> None:
    with pytest.raises(PipelineError, match="USER:KEY") as refused:
        login_headers(key, None, [], "tastypie")
    assert key not in str(refused.value)


def test_the_command_signs_in_to_a_tastypie_server(tmp_path: Path) -> None:
    (tmp_path / "specs" / "torrent_suite").mkdir(parents=True)
    for name in ("sources.toml", "torrent_suite/knowledge.toml"):
        (tmp_path / "specs" / name).write_bytes((ROOT / "specs" / name).read_bytes())
    with TorrentSuiteSandbox(results=1, metrics=1) as box:
        command = [
            sys.executable,
            "-m",
            "scripts",
            "pull",
            "torrent_suite",
            "--source",
            f"{box.base_url}/rundb/api/v1/",
        ]
        settings = {**os.environ, "PYTHONPATH": str(ROOT), "PULL_API_KEY": f"{box.username}:{box.api_key}"}
        ran = subprocess.run(command, cwd=tmp_path, env=settings, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr
        assert box.api_key not in ran.stdout + ran.stderr
    assert (tmp_path / "specs/torrent_suite/openapi.json").is_file()
