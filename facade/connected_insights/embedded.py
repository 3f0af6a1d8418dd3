"""JSON that the platform keeps inside of texts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generated.connected_insights.models.case import Case


def parsed(text: Any, name: str) -> Any:
    """What a text holds as JSON; None where there is no text. Raises ValueError for a text that is no JSON."""
    if not isinstance(text, str) or not text.strip():
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as problem:
        # The problem's own text can quote what is about patients.
        raise ValueError(f"{name} is no JSON ({type(problem).__name__})") from None


def ingestion_result(case: Case) -> Any:
    """What the ingestion of a case gave: its job, volumes, folders and files, as plain JSON.

    Args:
        case: a case as `get_case` gives it.

    Returns:
        A dictionary with `jobId` and `result`; None for a case that was not analysed yet.

    Raises:
        ValueError: the text in the case is no JSON.
    """
    return parsed(case.ingestion_result, "ingestionResult")
