"""What the pipeline takes, in a copy of this checkout: packages made anew, the checks, two descriptions compared."""

from __future__ import annotations

import gc
import itertools
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from benchmarks.measuring.profiling import told
from benchmarks.measuring.row import OURS, MissingPeer, Row, Sample, Sides, Size, cpu
from benchmarks.measuring.running import ROOT, environment
from benchmarks.supply.kept import SPEC

_LEFT_BEHIND = shutil.ignore_patterns(
    ".git", ".venv*", ".bench", ".old-*", ".real-*", ".other-*", ".audit*", "__pycache__"
)
_TEMPLATE = Path("scripts/templates/model.py.jinja")
REGENERATE = ("-m", "scripts", "regenerate")
CHECK = ("-m", "scripts", "check")


@contextmanager
def copied() -> Iterator[Path]:
    """A copy of this checkout, in which anything may be written."""
    with tempfile.TemporaryDirectory() as space:
        root = Path(space) / "checkout"
        shutil.copytree(ROOT, root, ignore=_LEFT_BEHIND, symlinks=True)
        yield root


def seconds_of(root: Path, *arguments: str, python: str = sys.executable) -> float:
    """How long a program takes; `MissingPeer` where it fails, with what it said last."""
    begun = time.perf_counter()
    done = subprocess.run(
        [python, *arguments], cwd=root, env={**environment(), "PYTHONPATH": str(root)}, capture_output=True, text=True
    )
    spent = time.perf_counter() - begun
    if done.returncode:
        raise MissingPeer(f"{' '.join(arguments)}: {(done.stdout + done.stderr).strip()[-1500:]}")
    return spent


def _regenerated(root: Path, platforms: tuple[str, ...], number: int) -> float:
    """All packages made anew, as after a change of a template."""
    template = root / _TEMPLATE
    template.write_text(template.read_text(encoding="utf-8") + f"{{# {number} #}}", encoding="utf-8")
    return sum(seconds_of(root, *REGENERATE, *only) for only in [[name] for name in platforms] or [[]])


@contextmanager
def all_anew(size: Size) -> Iterator[Sides]:
    """All platforms, against generators that do ICA alone."""
    with copied() as root:
        numbers = itertools.count()
        sides = Sides()
        sides.add(OURS, lambda: lambda: _regenerated(root, size.platforms, next(numbers)))
        sides.add("openapi-generator, ICA alone", partial(_openapi_generator, root))
        sides.add("bare generator, ICA alone", partial(_bare_generator, root))
        yield sides


@contextmanager
def nothing_changed(size: Size) -> Iterator[Sides]:
    """Nothing to be made."""
    with copied() as root:
        seconds_of(root, *REGENERATE)
        sides = Sides()
        sides.add(OURS, lambda: lambda: seconds_of(root, *REGENERATE))
        yield sides


def _openapi_generator(root: Path) -> Sample:
    import openapi_generator_cli

    if shutil.which("java") is None:
        raise MissingPeer("there is no java to run openapi-generator")
    jar = Path(openapi_generator_cli.__file__).parent / "openapi-generator.jar"
    arguments = ["-jar", str(jar), "generate", "-g", "python", "-i", str(SPEC), "-o", str(root.parent / "peer")]
    return lambda: seconds_of(root, *arguments, "--skip-validate-spec", python="java")


def _bare_generator(root: Path) -> Sample:
    import openapi_python_client

    program = f"from {openapi_python_client.__name__}.cli import app; app()"
    options = [
        "generate",
        "--path",
        str(SPEC),
        "--meta",
        "none",
        "--overwrite",
        "--output-path",
        str(root.parent / "bare"),
    ]
    return lambda: seconds_of(root, "-c", program, *options)


@contextmanager
def checked(fresh: bool, size: Size) -> Iterator[Sides]:
    """All checks, in the environment that `make setup` makes."""
    python = ROOT / ".venv" / "bin" / "python"
    more = ["--fresh"] if fresh else []
    with copied() as root:
        sides = Sides()

        def ours() -> Sample:
            if not python.exists():
                raise MissingPeer("there is no .venv; make setup")
            if not fresh:
                seconds_of(root, *CHECK, python=str(python))
            return lambda: seconds_of(root, *CHECK, *more, python=str(python))

        sides.add(OURS, ours)
        yield sides


@contextmanager
def compared(size: Size) -> Iterator[Sides]:
    """A description compared with itself, each side reading both first."""
    from scripts.diff import compare

    spec = SPEC.read_bytes()
    gc.collect()
    sides = Sides()
    sides.add(OURS, lambda: cpu(lambda: compare(json.loads(spec), json.loads(spec))))
    sides.add("json.loads of both", lambda: cpu(lambda: (json.loads(spec), json.loads(spec))))
    yield sides


def _profile(change: bool, size: Size) -> list[str]:
    """cProfile over the process that does it."""
    with copied() as root:
        seconds_of(root, *REGENERATE)
        if change:
            template = root / _TEMPLATE
            template.write_text(template.read_text(encoding="utf-8") + "{# profiled #}", encoding="utf-8")
        file = root.parent / "profile"
        seconds_of(root, "-m", "cProfile", "-o", str(file), *REGENERATE)
        return told(str(file), root)


ROWS = [
    Row(
        "regenerate",
        "regenerate all platforms, as after a change of a template",
        all_anew,
        unit="s",
        must=10,
        aim=6,
        processes=1,
        peer_processes=1,
        rounds=3,
        warm=0,
        together=True,
        profile=partial(_profile, True),
    ),
    Row(
        "regenerate-nothing",
        "regenerate, nothing changed",
        nothing_changed,
        unit="s",
        must=0.5,
        aim=0.3,
        processes=1,
        rounds=9,
        warm=1,
        profile=partial(_profile, False),
    ),
    Row(
        "diff",
        "ICA's description compared with itself: reading both and comparing",
        compared,
        base="json.loads of both",
        processes=2,
        rounds=3,
        warm=1,
    ),
    Row(
        "check",
        "`make check`, nothing changed since the last one",
        partial(checked, False),
        unit="s",
        must=5,
        aim=2,
        processes=1,
        rounds=3,
        warm=0,
        profile=lambda size: [],
        full=True,
    ),
    Row(
        "check-cold",
        "`make check`, cold",
        partial(checked, True),
        unit="s",
        must=120,
        aim=90,
        processes=1,
        rounds=1,
        warm=0,
        profile=lambda size: [],
        full=True,
    ),
]
