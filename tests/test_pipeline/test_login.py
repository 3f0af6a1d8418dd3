"""What a pull logs in with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from facade.sandbox.torrent_suite import TorrentSuiteSandbox
from scripts.errors import PipelineError
from scripts.pull.login import login_headers
from scripts.sources import Source, load

ROOT = Path(__file__).parents[2]


def source(form: str = "openapi", **headers: str) -> Source:
    return Source("bench", "Bench", "http://h", form, "http://h", **headers)


def test_a_key_goes_where_its_platform_looks_for_it() -> None:
    assert login_headers(source(), " k1 ", None, []) == {"X-API-Key": "k1"}
    assert login_headers(source("tastypie"), "nadia:k1", None, []) == {"Authorization": "ApiKey nadia:k1"}
    assert login_headers(source(), None, "t", ["X-Lab: 7", " "]) == {"Authorization": "Bearer t", "X-Lab": "7"}
    said = source(api_key_header="Authorization: ApiKey {}", token_header="X-Token:{}")
    assert login_headers(said, "k1", "Bearer t", []) == {"Authorization": "ApiKey k1", "X-Token": "t"}


def test_what_cannot_be_sent_is_refused_and_not_shown() -> None:
    said = source(api_key_header="authorization: ApiKey {}")
    for key, token, lines, problem in (
        ("k1", "k1", [], "Authorization is given twice"),
        (None, "k1", ["AUTHORIZATION: k1"], "Authorization is given twice"),
        (None, None, ["X-Lab: 7", "k1"], "header 2 is not of the form 'Name: value'"),
        ("k1\n", "k\x001", [], "a header cannot carry"),
    ):
        with pytest.raises(PipelineError, match=problem) as refused:
            login_headers(said, key, token, lines)
        assert "k1" not in str(refused.value)


@pytest.mark.parametrize("header", ["X-API-Key", "X-API-Key: k", "X Y: {}", "X: {} {}", "X: {}\r\nY: z", 7])
def test_how_a_secret_is_sent_is_a_header_with_a_place_for_it(tmp_path: Path, header: str | int) -> None:
    entry = '[bench]\ntitle = "B"\nurl = "http://h"\nform = "openapi"\nbase_url = "http://h"\n'
    (tmp_path / "sources.toml").write_text(f"{entry}token_header = {json.dumps(header)}\n")
    with pytest.raises(PipelineError, match=r"bench/token_header: this is a header with \{\}"):
        load(tmp_path / "sources.toml")


@pytest.mark.parametrize("key", ["k1", ":k1", "nadia:"])
def test_a_key_without_its_user_is_refused_and_not_shown(key: str) -> None:
    with pytest.raises(PipelineError, match="USER:KEY") as refused:
        login_headers(source("tastypie"), key, None, [])
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
