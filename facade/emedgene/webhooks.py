"""Webhooks: what the platform pushes when the status of a case changes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generated.emedgene.models.status_change_event import StatusChangeEvent


def parse_status_webhook(body: bytes | str | Mapping[str, Any]) -> StatusChangeEvent:
    """The event that the platform pushed to an address of yours.

    What the platform sends is inferred: each field may be missing, and fields that are not known are in
    `additional_properties`. Nothing in the body proves who sent it, so read the case before acting on it.

    Args:
        body: the body of the request, or the JSON object in it.

    Raises:
        ValueError: the body is not a JSON object.
    """
    from generated.emedgene.models.status_change_event import StatusChangeEvent

    if not isinstance(body, Mapping):
        try:
            body = json.loads(body)
        except (ValueError, RecursionError):
            raise ValueError("the body of this webhook is not JSON") from None
    if not isinstance(body, Mapping):
        raise ValueError(f"the body of this webhook is not an object but {type(body).__name__}")
    return StatusChangeEvent.from_dict(body)
