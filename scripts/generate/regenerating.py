"""Regenerate: correct, prepare and generate every platform whose description, overrides or rules changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from keyword import iskeyword
from pathlib import Path
from typing import Any

from scripts import overrides, sources
from scripts.documents import services
from scripts.documents.reading import parse
from scripts.errors import Notice, PipelineError, counted
from scripts.names import FILE as NAMES
from scripts.names import Kept, keep, read, said_by
from scripts.prepare import Plan
from scripts.progress import ProgressFactory, progress

from . import lock
from .generating import generate, write_runtime
from .placing import alone, making
from .remembering import held, writing
from .served import news

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
    return _raw_and_corrected(platform, specs)[1]


def _raw_and_corrected(platform: str, specs: Path) -> tuple[dict[str, Any], dict[str, Any]]:
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
    return document, overrides.apply(document, overrides.load(rules), file=rules.as_posix())[0]


def planned(platform: str, specs: Path = SPECS) -> Plan:
    """The plan of a platform's corrected description."""
    return understood(platform, specs)[0]


def understood(platform: str, specs: Path = SPECS) -> tuple[Plan, list[Notice]]:
    """The plan of a platform's corrected description, and what in it could not be understood."""
    kept = named(platform, specs)
    return kept.plan, kept.notices


def named(platform: str, specs: Path = SPECS) -> Kept:
    """The same with the names that are remembered, and what is to be remembered of it."""
    path, memory = specs / platform / "openapi.json", specs / platform / NAMES
    raw, document = _raw_and_corrected(platform, specs)
    try:
        kept = keep(
            document,
            read(memory),
            memory,
            nulls_anywhere=sources.nulls_anywhere(platform, specs / "sources.toml"),
            said=said_by(raw, document),
        )
    except PipelineError as error:
        raise services.told(error, document).located(path) from None
    told = [[_of_its_service(each, document).located(path) for each in found] for found in (kept.notices, kept.told)]
    return replace(kept, notices=told[0], told=told[1])


def _of_its_service(notice: Notice, document: dict[str, Any]) -> Notice:
    """The notice, with the service that its place is of where that is known."""
    return replace(notice, problem=notice.problem + services.noted(document, notice.pointer or ""))


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
    strict: bool = False,
    tell: Callable[[list[Notice]], None] = lambda notices: None,
    tell_news: Callable[[list[str]], None] = lambda lines: None,
    show: ProgressFactory = progress,
) -> dict[str, bool]:
    """Bring the generated tree up to date with `specs`.

    Platforms whose inputs and output are as the lock says are skipped. A package is put in place only when all of it
    could be made; one that could not be made stays as it was, and does not keep the others from being made.

    Args:
        specs: The folder of descriptions.
        target: The folder of packages.
        only: The one platform to look at.
        force: Generate what has not changed as well.
        strict: Take what could not be understood for an error.
        tell: Takes what could not be understood of the descriptions that were read.
        tell_news: Takes what the facade loses and gains by the packages that were made.
        show: Makes the display.

    Returns:
        For each platform whether it was generated anew.

    Raises:
        PipelineError: A platform could not be generated (all others are done by then), or nothing could be written.
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
            run = _Run(specs, target, strict=strict, step=step)
            made = run.bring_up_to_date(names, only=only, force=force)
    except OSError as error:
        raise PipelineError(f"cannot be written: {error.strerror}", file=error.filename or target) from None
    tell(run.notices)
    tell_news(run.news)
    _refuse(run.failed, [name for name, new in made.items() if new])
    return made


def _refuse(failed: dict[str, PipelineError], made: list[str]) -> None:
    """Tell which platforms could not be generated. Raises PipelineError."""
    if not failed:
        return
    done = f"; generated: {', '.join(made)}" if made else ""
    if len(failed) == 1:
        ((name, error),) = failed.items()
        problem = f"{error.problem} ({name} stays as it was{done})"
        raise PipelineError(problem, file=error.file, pointer=error.pointer, hint=error.hint)
    each = "".join(f"\n{error}" for error in failed.values())
    raise PipelineError(
        f"these platforms could not be generated and stay as they were: {', '.join(failed)}{done}{each}"
    )


class _Run:
    """One run over the platforms. `failed` are those that could not be made, `notices` what could not be understood,
    `news` what the facade loses and gains."""

    def __init__(self, specs: Path, target: Path, *, strict: bool, step: Callable[[int, str], None]) -> None:
        self._specs = specs
        self._target = target
        self._strict = strict
        self._step = step
        self.notices: list[Notice] = []
        self.news: list[str] = []
        self.failed: dict[str, PipelineError] = {}
        self._names: dict[Path, bytes] = {}

    def bring_up_to_date(self, names: list[str], *, only: str | None, force: bool) -> dict[str, bool]:
        specs, target = self._specs, self._target
        entries = _known(specs)
        stale = [name for name in names if only in (None, name) and (force or _is_stale(entries, name, specs, target))]
        with making(target) as space:
            self._step(1 + len(names) - len(stale), lock.RUNTIME)
            if _is_runtime_stale(entries, target):
                write_runtime(space.new)
                tree = lock.digest_of_tree(space.new / lock.RUNTIME)
                entries[lock.RUNTIME] = {**lock.inputs_of_runtime(), "tree": tree}
            for name in stale:
                self._step(1, name)
                try:
                    self._make(name, space.new / name)
                except PipelineError as error:
                    shutil.rmtree(space.new / name, ignore_errors=True)
                    self.failed[name] = error
                else:
                    entries[name] = {**lock.inputs_of(name, specs), "tree": lock.digest_of_tree(space.new / name)}
                    entries[name]["names"] = lock.digest_of_file(NAMES, self._names[specs / name / NAMES])
            for name in [name for name in names if only in (None, name) and name not in stale] if self._strict else ():
                try:
                    self._understood(name)
                except PipelineError as error:
                    self.failed[name] = error
            gone = [name for name in entries.keys() - {*names, lock.RUNTIME} if name.isidentifier()]
            kept = {name: entry for name, entry in entries.items() if name in {*names, lock.RUNTIME}}
            with space.in_place(gone), writing(self._names):
                lock.write(specs, kept)
        return {name: name in stale and name not in self.failed for name in names}

    def _make(self, name: str, target: Path) -> None:
        kept = self._understood(name)
        found = news(name, kept.plan, self._target / name)
        generate(kept.plan, name, target)
        memory = self._specs / name / NAMES
        self._names[memory] = kept.text.encode()
        self.news += [*found, *map(str, kept.told), *held(kept, memory)]

    def _understood(self, name: str) -> Kept:
        kept = named(name, self._specs)
        self.notices += kept.notices
        if kept.notices and self._strict:
            places = counted(len(kept.notices), "place")
            raise PipelineError(f"{name}: {places} could not be understood, and --strict is asked for")
        return kept


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
