"""What type checkers see of the facade, line by line: the same under both, and just what the comments say."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
USES = Path(__file__).with_name("uses.py")
LINES = dict(enumerate(USES.read_text(encoding="utf-8").splitlines(), 1))
REFUSED = "refused"
NOT_YET = f"not {REFUSED}"
_REVEALED = re.compile(r'Revealed type is "(.*)"|Type of ".*" is "(.*)"')
Seen = dict[int, set[str]]
both = pytest.mark.parametrize("checker", ["mypy", "pyright"])


@cache
def mypy() -> Seen:
    """What mypy says about each line."""
    command = [sys.executable, "-m", "mypy", "--strict", "--hide-error-context", "--no-error-summary", str(USES)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    found: Seen = {}
    for line in done.stdout.splitlines():
        told = re.fullmatch(r".*uses\.py:(\d+): (\w+): (.*)", line)
        assert told is not None, done.stdout + done.stderr
        # Other notes say where the things that an error is about are defined.
        if told[2] == "error" or _REVEALED.fullmatch(told[3]):
            found.setdefault(int(told[1]), set()).add(_said(told[2], told[3]))
    return found


@cache
def pyright() -> Seen:
    """What pyright says about each line."""
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, str(USES)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    found: Seen = {}
    for told in json.loads(done.stdout)["generalDiagnostics"]:
        number = told["range"]["start"]["line"] + 1
        found.setdefault(number, set()).add(_said(told["severity"], told["message"]))
    return found


def seen(checker: str) -> Seen:
    """What a checker says about each line."""
    return mypy() if checker == "mypy" else pyright()


def wanted() -> Seen:
    """What the comments say."""
    known = {number: line.rpartition("  # ")[2] for number, line in LINES.items() if "  # " in line}
    return {number: {_plain(text)} for number, text in known.items() if text != NOT_YET}


@both
def test_every_line_is_what_its_comment_says(checker: str) -> None:
    found, expected = seen(checker), wanted()
    differing = [
        f"{USES.name}:{number}: {LINES[number].strip()}\n    {checker} says {sorted(found.get(number, ()))}"
        for number in sorted(found.keys() | expected.keys())
        if not LINES[number].endswith(NOT_YET) and found.get(number, set()) != expected.get(number, set())
    ]
    assert not differing, "\n" + "\n".join(differing)


def test_the_comments_cover_types_and_refusals() -> None:
    expected = [text for (text,) in wanted().values()]
    assert expected.count(REFUSED) >= 20
    assert len(expected) - expected.count(REFUSED) >= 60
    assert {number for number, line in LINES.items() if "reveal_type(" in line} <= wanted().keys()


def _said(severity: str, message: str) -> str:
    revealed = _REVEALED.fullmatch(message)
    if revealed is not None:
        return _plain(revealed[1] or revealed[2])
    return REFUSED if severity == "error" else message


def _plain(text: str) -> str:
    """A type without modules, its alternatives in order; an open enum is text, as mypy has it."""
    bare = re.sub(r"\b(?:\w+\.)+(\w+)", r"\1", text.removeprefix("def "))
    if " | " not in bare or bare.startswith("("):
        return bare
    names = sorted(bare.split(" | "))
    return " | ".join(name for name in names if not (name.endswith("Status") and "str" in names))
