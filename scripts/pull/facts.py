"""Facts written by hand, and a server's own description laid over them."""

from __future__ import annotations

from typing import Any

from scripts.errors import PipelineError


def merged(facts: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """The description that has what either says.

    Args:
        facts: What is known of the platform, reduced.
        document: What its server says, reduced.

    Raises:
        PipelineError: The two cannot be brought together.
    """
    raise PipelineError("a server's description cannot be laid over facts yet")
