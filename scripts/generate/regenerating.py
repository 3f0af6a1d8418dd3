"""Regenerate: correct, prepare and generate every platform whose description, overrides or rules changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from keyword import iskeyword
from pathlib import Path
from typing import Any

from scripts.errors import Notice, PipelineError
from scripts.names import FILE as NAMES
from scripts.progress import ProgressFactory, progress

from . import lock
from .generating import generate, write_runtime
from .packages import look_at, make_all
from .placing import alone, making
from .remembering import writing
from .understanding import SPECS, corrected, planned, platforms

GENERATED = Path("generated")
# What a platform may be called is what a package may be called, less the names that `generated` has taken.
_NOT_PLATFORMS = frozenset({lock.RUNTIME})


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
            for name, made in make_all(stale, specs, target, space.new, strict=self._strict, step=self._step):
                self.notices += made.notices
                if made.problem is not None:
                    shutil.rmtree(space.new / name, ignore_errors=True)
                    self.failed[name] = made.problem
                else:
                    self.news += made.news
                    self._names[specs / name / NAMES] = made.names
                    entries[name] = {**lock.inputs_of(name, specs), "tree": lock.digest_of_tree(space.new / name)}
                    entries[name]["names"] = lock.digest_of_file(NAMES, made.names)
            for name in [name for name in names if only in (None, name) and name not in stale] if self._strict else ():
                looked_at = look_at(name, specs, strict=True)
                self.notices += looked_at.notices
                if looked_at.problem is not None:
                    self.failed[name] = looked_at.problem
            gone = [name for name in entries.keys() - {*names, lock.RUNTIME} if name.isidentifier()]
            kept = {name: entry for name, entry in entries.items() if name in {*names, lock.RUNTIME}}
            with space.in_place(gone), writing(self._names):
                lock.write(specs, kept)
        return {name: name in stale and name not in self.failed for name in names}


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
