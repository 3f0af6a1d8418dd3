"""Makes calls one by one, and prints as JSON what came of each, in an environment that has nothing of ours."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

Calls = dict[str, Callable[[], Any]]


def tell(calls: Calls) -> None:
    """Print what each call gave, or the error that it raised."""
    print("OUTCOMES", json.dumps({name: _outcome(call) for name, call in calls.items()}))


def _outcome(call: Callable[[], Any]) -> dict[str, Any]:
    try:
        return {"gave": _plain(call())}
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what came of the call
        return {"raised": type(error).__name__, "text": str(error)[:600]}


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    return str(value)
