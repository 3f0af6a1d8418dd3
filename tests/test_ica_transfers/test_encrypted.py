"""Objects that the storage encrypts with keys of others: their tags are no MD5, and no error."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from facade.sandbox import IcaSandbox
from facade.sandbox.faults import rewrite
from facade.sandbox.storage import StoredObject
from tests.test_workflows.ways import Way


@pytest.fixture(autouse=True)
def encrypted(box: IcaSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """A storage that says so, and a platform that has such a tag."""
    before = StoredObject.headers

    def headers(self: StoredObject, disposition: str) -> dict[str, str]:
        return {**before(self, disposition), "x-amz-server-side-encryption": "aws:kms"}

    monkeypatch.setattr(StoredObject, "headers", headers)

    def change(answer: Any) -> Any:
        for row in answer.get("items", [answer]):
            row["data"]["details"]["objectETag"] = "0" * 32
        return answer

    box.faults.add("GET /ica/rest/api/projects/", times=None, action=rewrite(change))


def test_they_come_all_the_same(box: IcaSandbox, project: str, way: Way, tmp_path: Path) -> None:
    data_id = box.add_file("words.txt", b"opal", "/in/")
    assert way.run(way.ica.download(project, data_id, tmp_path)).read_bytes() == b"opal"
    assert way.run(way.ica.read(data_id)) == b"opal"
