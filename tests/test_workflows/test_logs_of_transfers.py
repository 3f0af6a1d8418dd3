"""A presigned address is a key to its file: no log shows its signature."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from facade import ICA
from facade.sandbox import IcaSandbox


def test_no_log_shows_the_signature_of_a_presigned_address(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with IcaSandbox() as box, ICA(api_key=box.api_key, base_url=box.base_url) as ica:
        ica.download(box.project_ids[0], box.available_data_ids[0], tmp_path)
        assert any("Signature" in str(exchange.query) for exchange in box.storage.journal)
    assert any(record.name == "httpx" for record in caplog.records)
    assert "Signature=" not in "\n".join(record.getMessage() for record in caplog.records if record.name == "httpx")
