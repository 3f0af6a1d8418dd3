"""Regenerate: correct, prepare and generate every platform whose description, overrides or rules changed."""

from __future__ import annotations

from collections.abc import Callable
from keyword import iskeyword
from pathlib import Path
from typing import Any

from scripts import overrides, sources
from scripts.documents import services
from scripts.documents.reading import parse
from scripts.errors import PipelineError
from scripts.prepare import Plan, prepare
from scripts.progress import ProgressFactory, progress

from . import lock
from .generating import generate, write_runtime
from .placing import alone, making

SPECS = Path("specs")
GENERATED = Path("generated")
# What a platform may be called is what a package may be called, less the names that `generated` has taken.
_NOT_PLATFORMS = frozenset({lock.RUNTIME})


def platforms(specs: Path = SPECS) -> list[str]:
    """The platforms that have a description, by name."""
    return sorted(path.parent.name for path in specs.glob("*/openapi.json"))


def corrected(platform: str, specs: Path = SPECS) -> dict[str, Any]:
    """The description of a platform with its overrides applied.

    Raises PipelineError when the description is missing or an override does not match.
    """
    path = specs / platform / "openapi.json"
    if not path.exists():
        known = ", ".join(platforms(specs)) or "none"
        raise PipelineError(
            f"there is no description of {platform!r}; known platforms: {known}",
            file=path,
            hint=f"make pull PLATFORM={platform}",
        )
    document = parse(path.read_bytes(), str(path))
    rules = specs / platform / "overrides.toml"
    return overrides.apply(document, overrides.load(rules), file=rules.as_posix())[0]


def planned(platform: str, specs: Path = SPECS) -> Plan:
    """The plan of a platform's corrected description."""
    path = specs / platform / "openapi.json"
    document = corrected(platform, specs)
    try:
        return prepare(document, nulls_anywhere=sources.nulls_anywhere(platform, specs / "sources.toml"))
    except PipelineError as error:
        raise services.told(error, document).located(path) from None


def write_tree(
    target: Path, names: list[str], specs: Path = SPECS, step: Callable[[int, str], None] | None = None
) -> None:
    """Generate the runtime and some platforms into a new folder."""
    write_runtime(target)
    for name in names:
        if step is not None:
            step(1, name)
        generate(planned(name, specs), name, target / name)


def regenerate(
    specs: Path = SPECS,
    target: Path = GENERATED,
    *,
    only: str | None = None,
    force: bool = False,
    show: ProgressFactory = progress,
) -> dict[str, bool]:
    """Bring the generated tree up to date with `specs`.

    Platforms whose inputs and output are as the lock says are skipped. A tree is put in place only when all of it could
    be made: after an error everything is as before. Returns for each platform whether it was generated anew.
    """
    names = platforms(specs)
    if only is not None and only not in names:
        corrected(only, specs)
    for name in names:
        if not name.isidentifier() or iskeyword(name) or name in _NOT_PLATFORMS:
            raise PipelineError(f"a platform cannot be called {name!r}", file=specs / name)
    try:
        target.mkdir(parents=True, exist_ok=True)
        with (
            show("Generating", len(names) + 1) as step,
            alone(target, lambda: step(0, "another run is at work; waiting")),
        ):
            return _brought_up_to_date(names, specs, target, only=only, force=force, step=step)
    except OSError as error:
        raise PipelineError(f"cannot be written: {error.strerror}", file=error.filename or target) from None


def _brought_up_to_date(
    names: list[str], specs: Path, target: Path, *, only: str | None, force: bool, step: Callable[[int, str], None]
) -> dict[str, bool]:
    entries = _known(specs)
    stale = [name for name in names if only in (None, name) and (force or _is_stale(entries, name, specs, target))]
    with making(target) as space:
        step(1 + len(names) - len(stale), lock.RUNTIME)
        if _is_runtime_stale(entries, target):
            write_runtime(space.new)
            entries[lock.RUNTIME] = {**lock.inputs_of_runtime(), "tree": lock.digest_of_tree(space.new / lock.RUNTIME)}
        for name in stale:
            step(1, name)
            plan = planned(name, specs)
            generate(plan, name, space.new / name)
            entries[name] = {**lock.inputs_of(name, specs), "tree": lock.digest_of_tree(space.new / name)}
        gone = [name for name in entries.keys() - {*names, lock.RUNTIME} if name.isidentifier()]
        kept = {name: entry for name, entry in entries.items() if name in {*names, lock.RUNTIME}}
        with space.in_place(gone):
            lock.write(specs, kept)
    return {name: name in stale for name in names}


def _known(specs: Path) -> dict[str, Any]:
    """What the lock says. One that cannot be read, as after a merge, says nothing: it is about to be written anew."""
    try:
        return lock.read(specs)
    except PipelineError:
        return {}


def _is_stale(entries: dict[str, Any], name: str, specs: Path, target: Path) -> bool:
    known = entries.get(name)
    if not isinstance(known, dict) or not (target / name).is_dir():
        return True
    return known != {**lock.inputs_of(name, specs), "tree": lock.digest_of_tree(target / name)}


def _is_runtime_stale(entries: dict[str, Any], target: Path) -> bool:
    folder = target / lock.RUNTIME
    complete = folder.is_dir() and (target / "__init__.py").is_file() and (target / "py.typed").is_file()
    return not complete or entries.get(lock.RUNTIME) != {
        **lock.inputs_of_runtime(),
        "tree": lock.digest_of_tree(folder),
    }
