"""What holds of operations as a whole: which login they need, and where they are served."""

from __future__ import annotations

import json
from typing import Any

from scripts.documents.servers import servers_of, url_of

from .changes import Change, Side
from .differing import Description
from .kinds import KINDS
from .operations import Operation
from .said import as_object
from .told import Told
from .words import quoted

# A login that is enough: by scheme, the scopes that it needs.
Need = dict[str, frozenset[str]]
Pairs = list[tuple[Operation, Operation]]


def compare_security(told: Told, old: Description, new: Description, pairs: Pairs) -> None:
    """Tell where other logins are needed. What all operations share is told once."""
    schemes = [_schemes(side) for side in (old, new)]
    for before, after in pairs:
        raw = [_said(side, operation) for side, operation in ((old, before), (new, after))]
        if raw[0] == raw[1] and schemes[0] == schemes[1]:
            continue
        needs = [_needs(said, known) for said, known in zip(raw, schemes, strict=True)]
        refused = [need for need in needs[0] if not any(_is_enough(need, other) for other in needs[1])]
        gained = [need for need in needs[1] if not any(_is_enough(need, other) for other in needs[0])]
        if not refused and not gained:
            continue
        shared = all("security" not in operation.raw for operation in (before, after))
        was, now = (_told(said) for said in raw)
        told.tell(
            "security-tightened" if refused else "security-loosened",
            f"needs {now} now, not {was}" if refused else f"can be called with {now} now, not only {was}",
            (before, after),
            subject="security" if shared else "",
            old="/security" if shared else before.pointer,
            new="/security" if shared else after.pointer,
            before=was.replace("`", ""),
            after=now.replace("`", ""),
        )


def compare_servers(told: Told, old: Description, new: Description, pairs: Pairs) -> None:
    """Tell whether the platform is served elsewhere."""
    one, other = ([url_of(server).rstrip("/") for server in servers_of(side.graph.document)] for side in (old, new))
    if (set(one) or {""}) == (set(other) or {""}) and one[:1] == other[:1]:
        return
    words = f"are {quoted(other)} now, not {quoted(one)}"
    if not one or not other:
        words = f"are {quoted(other)} now" if other else f"are no longer named; they were {quoted(one)}"
    labels = tuple(sorted({before.label for before, _ in pairs}))
    tags = tuple(sorted({tag for _, after in pairs for tag in after.tags}))
    breaks = KINDS["server-changed"].breaks(Side.REQUEST)
    told.add(
        Change(
            "server-changed", Side.REQUEST, "servers", words, labels, breaks, "/servers", "/servers", one, other, tags
        )
    )


def _said(side: Description, operation: Operation) -> list[dict[str, Any]]:
    said = operation.raw.get("security", side.graph.document.get("security"))
    return [entry for entry in said if isinstance(entry, dict)] if isinstance(said, list) else []


def _schemes(side: Description) -> dict[str, str]:
    """By the name of a scheme, what it is, whatever its name."""
    found = {}
    for name, scheme in as_object(as_object(side.graph.document.get("components")).get("securitySchemes")).items():
        value = as_object(side.graph.followed("", scheme)[1])
        kept = {key: str(value[key]) for key in ("type", "in", "name", "scheme", "openIdConnectUrl") if key in value}
        if kept.get("in") != "cookie" and "name" in kept:
            kept["name"] = kept["name"].lower()
        if "scheme" in kept:
            kept["scheme"] = kept["scheme"].lower()
        found[name] = json.dumps(kept, sort_keys=True)
    return found


def _needs(said: list[dict[str, Any]], schemes: dict[str, str]) -> list[Need]:
    found = [
        {
            schemes.get(name, name): frozenset(str(scope) for scope in scopes)
            if isinstance(scopes, list)
            else frozenset()
            for name, scopes in entry.items()
        }
        for entry in said
    ]
    return found or [{}]


def _is_enough(had: Need, needed: Need) -> bool:
    """Whether who has one login has what another one needs."""
    return all(scheme in had and scopes <= had[scheme] for scheme, scopes in needed.items())


def _told(said: list[dict[str, Any]]) -> str:
    """Logins in a sentence."""
    texts = []
    for entry in said:
        names = [
            f"`{name}`" + (f" ({', '.join(map(str, scopes))})" if scopes else "") for name, scopes in entry.items()
        ]
        texts.append(" with ".join(sorted(names)) or "no login")
    return " or ".join(sorted(texts)) or "no login"
