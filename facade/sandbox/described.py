"""Where the descriptions are that sandboxes answer from: in the package, or in the repository."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent / "descriptions"
_REPOSITORY = Path(__file__).resolve().parents[2] / "specs"


def description_of(platform: str) -> Path:
    """The description that the client of a platform was made of. Only ICA's sandbox answers from one."""
    packed = _PACKAGE / f"{platform}.json"
    return packed if packed.exists() else _REPOSITORY / platform / "openapi.json"
