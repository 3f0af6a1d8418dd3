"""What a description says: with its overrides, under the names that are remembered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from scripts import overrides, sources
from scripts.documents import services
from scripts.documents.reading import parse
from scripts.errors import Notice, PipelineError
from scripts.names import FILE as NAMES
from scripts.names import Kept, keep, read, said_by
from scripts.prepare import Plan

SPECS = Path("specs")


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
