"""What the project is built from: exact versions, each with hashes, and installed by these alone."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PINNED = re.compile(r"([A-Za-z0-9][\w.-]*)(\[[\w,-]+\])?==\S+( ; .+)?( --hash=sha256:[0-9a-f]{64})+")


def entries() -> list[str]:
    """The entries of the lock, each on a line, without comments."""
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.lstrip().startswith("#"))
    return [" ".join(each.split()) for each in text.replace("\\\n", " ").splitlines() if each.strip()]


def test_each_package_has_one_version_and_hashes() -> None:
    found = entries()
    assert len(found) > 50
    assert [each for each in found if not _PINNED.fullmatch(each)] == []


def test_nothing_comes_into_the_environment_but_by_hashes() -> None:
    """The other installations are of the project itself, and of tools that have folders of their own."""
    rules = (ROOT / "Makefile").read_text(encoding="utf-8").partition("\nsetup:")[2].partition("\n.PHONY: demo")[0]
    installed = [line for line in rules.splitlines() if "pip install" in line]
    assert [("--require-hashes -r requirements.lock" in line, "--no-deps" in line) for line in installed] == [
        (True, False),
        (False, True),
    ]


def test_the_audit_reads_the_lock_and_passes_over_nothing() -> None:
    rule = (ROOT / "Makefile").read_text(encoding="utf-8").partition("\naudit:")[2].partition("\n\n")[0]
    for word in ("--requirement requirements.lock", "--require-hashes", "--disable-pip", "--strict"):
        assert word in rule
