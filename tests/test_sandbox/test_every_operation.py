"""Every operation of every description answers over HTTP as that description says."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from facade.sandbox import IcaSandbox
from facade.sandbox.ica.negotiation import is_json
from facade.sandbox.ica.schema_values import Variant

from .asking import requests_for
from .conftest import SNAPSHOTS


@pytest.mark.parametrize("variant", [Variant.FULL, Variant.NULLS, Variant.REQUIRED])
def test_every_operation_in_every_version_answers_what_its_schema_says(
    box: IcaSandbox, client: httpx.Client, variant: Variant
) -> None:
    box.variant = variant
    ask_every_operation(box, client)


@pytest.mark.skipif(not SNAPSHOTS, reason="the snapshots are not on this machine")
@pytest.mark.slow
@pytest.mark.parametrize("path", SNAPSHOTS[:-1], ids=lambda path: path.stem)
def test_the_descriptions_of_other_days_are_served_too(path: Path) -> None:
    with (
        IcaSandbox(path, invented_ids=True, strict=True) as box,
        httpx.Client(base_url=box.base_url, trust_env=False) as client,
    ):
        client.headers["X-API-Key"] = box.api_key
        ask_every_operation(box, client)


def ask_every_operation(box: IcaSandbox, client: httpx.Client) -> None:
    """Call every operation but those that trade credentials, and check what comes back."""
    for operation in box.description.operations:
        if operation.path.startswith("/api/tokens"):
            continue
        for asked in requests_for(box.description, operation):
            answer = client.request(
                operation.method, asked.url, params=asked.params, headers=asked.headers, **asked.body
            )
            assert answer.status_code == operation.success_status, (asked.label, answer.text)
            assert box.journal[-1].operation_id == operation.operation_id
            assert set(map(str.lower, operation.answer_headers)) <= set(answer.headers), asked.label
            if asked.answer_type is None or answer.status_code == 204:
                assert answer.content == b"", asked.label
                continue
            assert answer.headers["content-type"] == asked.answer_type
            if is_json(asked.answer_type):
                errors = box.description.errors(operation.answer_types[asked.answer_type], answer.json())
                assert not errors, (asked.label, errors[0].message, list(errors[0].absolute_path))
            else:
                assert len(answer.content) > 1000
