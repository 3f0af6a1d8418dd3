"""Descriptions that are refused, because they would take away what is kept: of a server that shows a part of itself
only, of another platform or a staging server, or the first half of a document.

What is compared is meant, not spelt: an operation is the same where its method and path are, whatever the parameters in
the path are called, and one that is at another path under its identifier is moved and not lost.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scripts.documents.components import inside
from scripts.documents.positions import METHODS, references
from scripts.documents.servers import servers_of, url_of
from scripts.documents.services import NAME
from scripts.errors import Notice, PipelineError, counted, first_of, listed
from scripts.sources import Source

from . import facts, keeping, services

# One part in this many may be lost, and less than one in common is next to nothing.
_PARTS = 10
_SHOWN = 5
# What fewer parts say, or do not say, is no proof.
_PROOF = 5
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})
_FORCED = "if it is right as it is, take it with --force (FORCE=1)"
_LOOK = "a plain user, a staging server, or half of a document show less: see what the server gives"
_FEWER = "an account without rights sees fewer resources: give that of an administrator"
_OWN = "give the address of the platform's own"
_HALF = "this seems to be a part of a document: fetch it again"

Description = Mapping[str, Any]


@dataclass(frozen=True)
class Guard:
    """What stands between a pull and what is kept of a platform.

    Attributes:
        known: The platform.
        folder: Where what is kept of it is.
        name: What the description that comes is called in errors.
        forced: Whether everything is let in.
    """

    known: Source
    folder: Path
    name: str
    forced: bool = False

    def check(self, brought: Description, dropped: Collection[str] = (), notices: Sequence[Notice] = ()) -> None:
        """Make sure that a description may take the place of the one that is kept, if any.

        Args:
            brought: The description.
            dropped: The services that were pulled before and have no part in it.
            notices: What the pull could not read, which may be why something is lost.

        Raises:
            PipelineError: More than a tenth of the operations are lost, or of the components that are referred to, or a
                service as a whole; or it is served elsewhere.
        """
        kept = keeping.read(self.folder / "openapi.json") or {}
        if self.forced:
            return
        _check_whole(kept, brought, self.name)
        before, now = self._wanted(operations(kept), kept), operations(brought)
        why = "".join(f"\n  {line}" for line in first_of([replace(notice, hint=None) for notice in notices]))
        self._check_lost(before, now, "what is kept", _strange(kept, brought) + why)
        if self.known.facts is not None:
            # What the facts say is never lost, however much a server does not say any more.
            said = operations(self._facts())
            own = {call: name for call, name in before.items() if call not in said}
            self._check_lost(own, now, "what is kept of the server's own")
        named = self.known.documents
        lost = sorted(service for service in dropped if not named or service in named)
        if lost:
            problem = f"{listed(lost)}, pulled before, {'is' if len(lost) == 1 else 'are'} not among these services"
            raise PipelineError(problem, file=self.name, hint=f"{_LOOK}; {_FORCED}")
        _check_servers(kept, brought, self.known.base_url, self.name)

    def check_service(self, service: str, brought: Description, name: str) -> None:
        """Make sure of what one service says, beside what it said before, or else what the facts say of it. Raises
        PipelineError."""
        if self.forced:
            return
        kept = services.kept(self.folder, service)
        if kept is None:
            said = _of_service(self._facts(), service)
            if len(operations(said)) >= _PROOF:
                self.check_kin(said, brought, name)
        else:
            _check_whole(kept, brought, name)
            before, now = operations(kept), operations(brought)
            _check_lost(before, now, "what is kept of this service", name, _strange(kept, brought))

    def check_kin(self, said: Description, brought: Description, name: str = "") -> None:
        """Make sure that a document is of the platform whose facts it is to be laid over, of which it takes nothing
        away. Raises PipelineError where they have nothing in common."""
        strange = "" if self.forced else _strange(said, brought)
        if strange:
            problem = f"this seems to be another platform's description{strange}"
            raise PipelineError(problem, file=name or self.name, hint=f"{_OWN}; {_FORCED}")

    def check_release(self, before: Collection[str], now: Collection[str], release: str, *, same: bool) -> None:
        """Make sure that a server shows what was seen of its release, or at least half of what was seen of another one,
        of which nothing is lost. Raises PipelineError."""
        if not self.forced:
            was, found = dict.fromkeys(before, ""), dict.fromkeys(now, "")
            _check_lost(was, found, f"release {release}", self.name, hint=_FEWER, parts=_PARTS if same else 2)

    def _facts(self) -> Description:
        return (keeping.read(self.folder / self.known.facts) if self.known.facts else None) or {}

    def _check_lost(self, before: Mapping[str, str], now: Mapping[str, str], of: str, told: str = "") -> None:
        hint = _FEWER if self.known.form == "tastypie" else _LOOK
        _check_lost(before, now, of, self.name, told, hint=hint)

    def _wanted(self, calls: Mapping[str, str], kept: Description) -> dict[str, str]:
        """Operations without those of services that the list of platforms does not name any more."""
        named = self.known.documents
        gone = {
            call
            for call, operation in _operations(kept)
            if named and isinstance(operation.get(NAME), str) and not {*operation[NAME].split(",")} & named.keys()
        }
        return {call: name for call, name in calls.items() if call not in gone}


def operations(description: Description) -> dict[str, str]:
    """The operations of a description as method and path, in which parameters have no names, with their identifiers;
    webhooks included."""
    return {call: str(operation.get("operationId") or "") for call, operation in _operations(description)}


def _of_service(description: Description, service: str) -> Description:
    """A description with the operations of one service alone."""
    paths = {
        path: {
            method: operation
            for method, operation in item.items()
            if isinstance(operation, dict) and operation.get(NAME) == service
        }
        for path, item in (description.get("paths") or {}).items()
        if isinstance(item, dict)
    }
    return {**description, "paths": paths}


def _operations(description: Description) -> Iterator[tuple[str, dict[str, Any]]]:
    for key in ("paths", "webhooks"):
        for path, item in (description.get(key) or {}).items():
            for method in METHODS if isinstance(item, dict) else ():
                if method in item:
                    spelt = facts.shape(path) if key == "paths" else f"webhook {path}"
                    yield f"{method.upper()} {spelt}", item[method] if isinstance(item[method], dict) else {}


def _check_lost(
    before: Mapping[str, str],
    now: Mapping[str, str],
    of: str,
    name: str,
    told: str = "",
    hint: str = _LOOK,
    parts: int = _PARTS,
) -> None:
    """Refuse what has lost more than one part in so many of the operations that there were."""
    missing = sorted(_lost(before, now), key=lambda call: call.split(" ", 1)[::-1])
    if len(missing) * parts > len(before):
        problem = f"{len(missing)} of {counted(len(before), 'operation')} of {of} are not among these {len(now)}"
        raise PipelineError(f"{problem}: {_first(missing)}{told}", file=name, hint=f"{hint}; {_FORCED}")


def _lost(before: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """The operations that are neither where they were nor, under their identifier, somewhere else."""
    known, new = list(before.values()), [name for call, name in now.items() if call not in before]
    moved = {name for name in new if name and new.count(name) == known.count(name) == 1}
    return [call for call, name in before.items() if call not in now and name not in moved]


def _strange(kept: Description, brought: Description) -> str:
    """In words, that two descriptions have next to nothing in common; nothing where they have."""
    before, now = operations(kept), operations(brought)
    schemas, others = _schemas(kept), _schemas(brought)
    calls, names = before.keys() & now.keys(), schemas & others
    identifiers = ({*before.values()} & {*now.values()}) - {""}
    shares = ((calls, before, now), (identifiers, before, now), (names, schemas, others))
    if any(len(both) * _PARTS >= min(len(one), len(other)) > 0 for both, one, other in shares):
        return ""
    return (
        f"; {_title(brought)} has {len(calls)} of {counted(len(now), 'operation')} and {len(names)} of "
        f"{counted(len(others), 'schema')} in common with {_title(kept)}"
    )


def _title(description: Description) -> str:
    info = description.get("info")
    said = info.get("title") if isinstance(info, dict) else None
    return repr(str(said)) if said else "a description without a title"


def _schemas(description: Description) -> set[str]:
    components = description.get("components")
    found = components.get("schemas") if isinstance(components, dict) else None
    return set(found) if isinstance(found, dict) else set()


def _check_whole(kept: Description, brought: Description, name: str) -> None:
    """Refuse a document whose references lead to components that are not there any more: YAML that breaks off can be
    read, and components stand at its end."""
    known, targets = _schemas(kept), _targets(brought)
    nowhere = targets - _schemas(brought)
    gone = nowhere & known if kept else nowhere
    enough = len(gone) >= _PROOF and len(gone) * 2 > len(targets) if not kept else len(gone) * _PARTS > len(targets)
    if enough:
        problem = f"{len(gone)} of {counted(len(targets), 'component schema')} that are referred to are not there"
        place, hint = "/components/schemas", f"{_HALF}; {_FORCED}"
        raise PipelineError(f"{problem}: {_first(sorted(gone))}", file=name, pointer=place, hint=hint)


def _targets(description: Description) -> set[str]:
    """The component schemas that are referred to."""
    found = (inside(node["$ref"]) for _, node in references(dict(description)))
    return {place[0] for place in found if place is not None}


def _check_servers(kept: Description, brought: Description, base_url: str, name: str) -> None:
    """Refuse what says that it is served elsewhere than what is kept, where calls go to the latter. Of a platform that
    has a host for every customer nobody knows where that is."""
    own, there = _host(base_url), _hosts(brought)
    here = _hosts(kept) or {own}
    if not kept or own in _HERE or own not in here or not there or here & there:
        return
    problem = f"this description is served at {' and '.join(sorted(there))}, what is kept at {own}"
    hint = f"a staging server? {_OWN.capitalize()}; if it has moved, say so in base_url of sources.toml; {_FORCED}"
    raise PipelineError(problem, file=name, pointer="/servers", hint=hint)


def _hosts(description: Description) -> set[str]:
    return {host for server in servers_of(description) if (host := _host(url_of(server)))}


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _first(names: list[str]) -> str:
    rest = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" and {rest} more" if rest > 0 else "")
