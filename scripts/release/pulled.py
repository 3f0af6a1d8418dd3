"""What a pull brought, in short."""

from __future__ import annotations

from pathlib import Path

from scripts.diff.comparing import compare
from scripts.diff.loading import HERE, Loaded, Place, newer
from scripts.diff.telling import brief
from scripts.errors import PipelineError

from . import state

_SHOWN = 20


def before(root: Path, platform: str) -> Loaded | None:
    """The description of a platform before it is pulled; None where there is none that can be read. That of which the
    package was generated is kept, for the next `make regenerate`."""
    state.remember(root, platform)
    return _description(root, platform)


def told(root: Path, platform: str, was: Loaded | None) -> list[str]:
    """What a pull changed, as lines: how much, and each change that breaks somebody.

    Args:
        root: The checkout.
        platform: The platform that was pulled.
        was: What `before` gave before the pull.
    """
    now = _description(root, platform)
    if was is None or now is None:
        return []
    try:
        report = compare(was.document, now.document, platform=platform, old_name="before", new_name=HERE)
    except PipelineError as error:
        return [f"what changed cannot be told: {error.problem}"]
    lines = brief(report)
    more = [f"  and {len(lines) - _SHOWN - 1} more that break somebody"] if len(lines) > _SHOWN + 1 else []
    return [*lines[: _SHOWN + 1], *more, f"make diff PLATFORM={platform} tells all"]


def _description(root: Path, platform: str) -> Loaded | None:
    try:
        return newer(Place(platform, root / "specs"), None)
    except PipelineError:
        return None
