"""Other Pythons get what the pipeline needs, at the locked versions with their hashes, and nothing else."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from scripts.check.interpreters import ROOT, SUPPORTED
from scripts.check.pins import pipeline_pins


def names(pins: str) -> set[str]:
    return set(re.findall(r"^([a-z0-9-]+)==", pins, re.M))


@pytest.mark.parametrize("release", SUPPORTED)
def test_the_pipeline_is_there_and_no_server_test_or_type_checker(release: tuple[int, int]) -> None:
    found = names(pipeline_pins(ROOT, release))
    assert {"openapi-python-client", "ruff", "ruamel-yaml", "jinja2", "attrs", "httpx", "h11", "rich"} <= found
    assert not {"django", "flask", "pytest", "mypy", "pyright", "hypothesis", "boto3", "aiohttp"} & found


def test_entries_are_those_of_the_lock_with_all_their_hashes() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pins = pipeline_pins(ROOT, SUPPORTED[0])
    assert len(names(pins)) < len(names(lock)) / 2
    for entry in re.split(r"\n(?=[a-z])", pins.strip()):
        assert entry in lock
        assert "--hash=sha256:" in entry


def test_what_another_release_alone_needs_is_there_for_it(tmp_path: Path) -> None:
    (tmp_path / "requirements.lock").write_text(
        textwrap.dedent("""\
            idna==3.11 \\
                --hash=sha256:aa
            tomli==2.3.0 ; python_full_version < '3.12' \\
                --hash=sha256:bb
            # via nothing
            six==1.17.0 \\
                --hash=sha256:cc
        """),
        encoding="utf-8",
    )
    (tmp_path / "pyproject.toml").write_text(
        textwrap.dedent("""\
            [project]
            dependencies = ["Idna>=3"]
            [dependency-groups]
            pipeline = ["tomli>=2; python_version < '3.12'"]
        """),
        encoding="utf-8",
    )
    assert names(pipeline_pins(tmp_path, (3, 11))) == {"idna", "tomli"}
    assert names(pipeline_pins(tmp_path, (3, 12))) == {"idna"}
