"""A running sandbox and a plain client for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from facade.sandbox import IcaSandbox
from facade.sandbox.described import description_of
from tests.ica_clients import box as box

SNAPSHOTS = sorted((Path(__file__).resolve().parents[3] / "shared" / "facts" / "ica").glob("*.json"))
V3 = "application/vnd.illumina.v3+json"
V4 = "application/vnd.illumina.v4+json"
PROBLEM = "application/problem+json"
# A body that creates a project.
PROJECT = {
    "name": "Birch",
    "billingMode": "PROJECT",
    "dataSharingEnabled": True,
    "regionId": "8c1f9c5e-63cf-4a3c-9d28-3d1f5a0b8f2e",
    "storageBundleId": "2f1f9c5e-63cf-4a3c-9d28-3d1f5a0b8f2e",
    "tags": {"technicalTags": [], "userTags": []},
}


@pytest.fixture(scope="session")
def description_path() -> Path:
    """The committed description."""
    path = description_of("ica")
    if not path.exists():
        pytest.skip("specs/ica/openapi.json has not been pulled")
    return path


@pytest.fixture(scope="module")
def running_box(description_path: Path) -> Iterator[IcaSandbox]:
    """One sandbox for a whole module."""
    with IcaSandbox(description_path, page_rows=2500, invented_ids=True, strict=True) as box:
        yield box


@pytest.fixture
def client(box: IcaSandbox) -> Iterator[httpx.Client]:
    """A client that is signed in and asks for version 3."""
    headers = {"Accept": f"{V3}, {PROBLEM}", "Authorization": f"Bearer {box.jwt()}"}
    with httpx.Client(base_url=box.base_url, headers=headers, trust_env=False) as client:
        yield client
