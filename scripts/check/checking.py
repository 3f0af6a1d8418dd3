"""Check: proof that the generated tree is whole, untouched, and the same wherever it is made."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sized
from pathlib import Path

from rich.console import Console
from rich.table import Table

from scripts import overrides
from scripts.documents.services import noted
from scripts.errors import PipelineError, counted, first_of
from scripts.generate import lock
from scripts.generate.regenerating import GENERATED, write_tree
from scripts.generate.understanding import SPECS, corrected, platforms
from scripts.names import FILE as NAMES
from scripts.rooms import PICTURE, draw, read_rooms
from scripts.sources import nulls_anywhere

from .interpreters import ROOT
from .ledger import KINDS, Ledger
from .packages import modules_of
from .plans import kept


def drift(specs: Path = SPECS, generated: Path = GENERATED) -> str:
    """Generate everything anew and compare byte by byte: finds hand edits and forgotten regenerations."""
    with tempfile.TemporaryDirectory() as space:
        fresh = Path(space) / "generated"
        write_tree(fresh, platforms(specs), specs)
        wanted, found = _contents(fresh), _contents(generated)
    differing = sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))
    if differing:
        shown = "\n".join(
            f"  generated/{name}: {_difference(wanted.get(name), found.get(name))}" for name in differing[:10]
        )
        more = f"\n  and {len(differing) - 10} more" if len(differing) > 10 else ""
        raise PipelineError(
            f"{counted(len(differing), 'file')} {_are(differing)} not what the inputs give:\n{shown}{more}",
            hint="run make regenerate; what should be otherwise after that is mended in specs/*/overrides.toml, "
            "scripts/prepare or scripts/templates",
        )
    _check_names(specs)
    _check_lock(specs, generated)
    return f"{len(found)} files are exactly what the inputs give"


def _are(things: Sized) -> str:
    return "is" if len(things) == 1 else "are"


def _contents(folder: Path) -> dict[str, bytes]:
    found = [*folder.rglob("*.py"), *folder.rglob("py.typed")]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def _difference(wanted: bytes | None, found: bytes | None) -> str:
    if wanted is None:
        return "should not be there"
    return "is missing" if found is None else "was edited, or is from other inputs"


def _check_names(specs: Path) -> None:
    for name in platforms(specs):
        path = specs / name / NAMES
        if not path.is_file() or path.read_bytes() != kept(name, specs).text.encode():
            raise PipelineError("these are not the names that the client has", file=path, hint="make regenerate")


def _check_lock(specs: Path, generated: Path) -> None:
    entries = lock.read(specs)
    for name in (lock.RUNTIME, *platforms(specs)):
        known = entries.get(name, {})
        inputs = lock.inputs_of_runtime() if name == lock.RUNTIME else lock.inputs_of(name, specs)
        if known != {**inputs, "tree": lock.digest_of_tree(generated / name)}:
            raise PipelineError(
                f"the entry of {name} is not up to date", file=specs / "lock.json", hint="make regenerate"
            )


def ledgers(show: Callable[[str], None]) -> str:
    """Show the ledger of every platform; fails when anything is lost."""
    lost: list[str] = []
    for name in platforms():
        ledger = Ledger(corrected(name), f"{GENERATED.name}.{name}", nulls_anywhere=nulls_anywhere(name)).fill()
        notices = kept(name).notices
        ledger.tell(notices)
        file = SPECS / name / "overrides.toml"
        ledger.waive(overrides.load(file).waivers, file.as_posix())
        show(_table(name, ledger))
        for kind, account in ledger.accounts.items():
            lost += [f"{name}: {kind}: {pointer}{noted(ledger.document, pointer)}" for pointer in account.lost]
            for line in waived(account.waived):
                show(f"  waived: {line}")
        for line in first_of(notices):
            show(f"  told: {line}")
    if lost:
        raise PipelineError(f"{counted(len(lost), 'fact')} {_are(lost)} lost:\n  " + "\n  ".join(lost[:20]))
    return "nothing is lost"


def waived(reasons: Mapping[str, str]) -> list[str]:
    """The places that are waived, with why: those that are side by side for one reason in one line."""
    groups: dict[tuple[str, str], list[str]] = {}
    for pointer, reason in sorted(reasons.items()):
        above, _, key = pointer.rpartition("/")
        groups.setdefault((above, reason), []).append(key)
    return [
        f"{above}/{keys[0]} ({reason})" if len(keys) == 1 else f"{len(keys)} in {above}: {', '.join(keys)} ({reason})"
        for (above, reason), keys in groups.items()
    ]


def _table(name: str, ledger: Ledger) -> str:
    table = Table(title=name, title_justify="left")
    table.add_column("")
    for heading in ("described", "present", "told", "waived", "lost"):
        table.add_column(heading, justify="right")
    for kind in KINDS:
        account = ledger.accounts[kind]
        numbers = map(len, (account.expected, account.whole, account.told, account.waived, account.lost))
        table.add_row(kind, *map(str, numbers))
    console = Console(width=100)
    with console.capture() as drawn:
        console.print(table)
    return "\n".join(line.rstrip() for line in drawn.get().splitlines())


# Parts of applications that have to be started first, as tests do.
_STARTED = ("sandbox",)


def imports() -> str:
    """Import every module of generated and facade."""
    count = 0
    for package in (GENERATED.name, "facade"):
        try:
            count += sum(1 for _ in modules_of(package, _STARTED))
        except Exception as error:
            raise PipelineError(f"{package}: {type(error).__name__}: {error}") from error
    return f"{count} modules"


def arrows(root: Path = ROOT) -> str:
    """Import-linter over the contracts on who may know whom."""
    lint = "from importlinter.cli import lint_imports_command as lint; lint()"
    try:
        said = _ran("-c", lint, "--no-cache", "--no-logo", root=root)
    except PipelineError as error:
        raise PipelineError(
            "imports that the order of the rooms does not allow, or a room without a place in it:\n"
            + error.problem.rpartition("Broken contracts\n")[2].strip("-\n"),
            file="pyproject.toml",
            hint="move what both need into the lower room, or hand it down as an argument; the order is in "
            "[tool.importlinter], and docs/rooms.svg draws it",
        ) from None
    return said.strip().splitlines()[-1]


def picture() -> str:
    """Whether the picture of the rooms is that of the code."""
    path = ROOT / PICTURE
    if not path.exists() or path.read_text(encoding="utf-8") != draw(read_rooms()):
        raise PipelineError("this is not how the code is built any more", file=PICTURE, hint="make picture")
    return f"{PICTURE} is current"


def lint() -> str:
    """Ruff over hand-written code, and its checks for real faults over generated code."""
    _tool("ruff", "check", ".")
    _tool("ruff", "format", "--check", ".")
    _tool("ruff", "check", "--isolated", "--select", "F", GENERATED.name)
    return "clean"


def types() -> str:
    """Mypy, strict, over facade, generated and the pipeline."""
    said = _tool("mypy")
    return said.strip().splitlines()[-1]


def more_types() -> str:
    """Pyright, strict, over facade and the pipeline."""
    said = _tool("pyright", "--pythonpath", sys.executable)
    return said.strip().splitlines()[-1]


def _tool(*arguments: str) -> str:
    return _ran("-m", *arguments)


def _ran(*arguments: str, root: Path = ROOT) -> str:
    """What a program of this Python prints when it is run in a folder. Raises PipelineError if that fails."""
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False, cwd=root)
    if done.returncode:
        raise PipelineError(f"{' '.join(arguments)}:\n{(done.stdout + done.stderr).strip()[-4000:]}")
    return done.stdout
