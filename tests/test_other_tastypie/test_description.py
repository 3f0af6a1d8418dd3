"""What is pulled from a Tastypie application, and what is said where something cannot be pulled."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from scripts.check.ledger import Ledger
from scripts.errors import PipelineError
from scripts.generate import corrected
from scripts.pull import pull
from tests.other_tastypie import Nursery
from tests.test_other_tastypie.conftest import Made, login, quiet, source


@pytest.fixture
def specs(tmp_path: Path, nursery: Nursery) -> Path:
    (tmp_path / "sources.toml").write_text(source(nursery.root))
    return tmp_path


def resources(specs: Path) -> set[str]:
    """The resources of the description that was pulled."""
    description: dict[str, Any] = json.loads((specs / "nursery" / "openapi.json").read_bytes())
    return {tag["name"] for tag in description["tags"]}


def test_nothing_of_it_is_lost(made: Made) -> None:
    ledger = Ledger(corrected("nursery", made.specs), f"generated.{made.package}").fill()
    assert {kind: account.lost for kind, account in ledger.accounts.items() if account.lost} == {}


def test_every_resource_is_a_tag_of_its_own(made: Made) -> None:
    assert len(made.client._tags) == len(resources(made.specs)) == 12
    assert {"garden_beds", "plant_kinds_2", "class_", "import_", "jars", "jars_2", "tag_2odd"} <= set(made.client._tags)


def test_pulling_again_changes_nothing(made: Made, nursery: Nursery) -> None:
    assert not pull("nursery", headers=login(nursery), specs=made.specs, progress=quiet).changed


def test_another_api_of_the_same_server_is_another_description(specs: Path, nursery: Nursery) -> None:
    address = f"{nursery.base_url}/inventory/api/beta-1"
    assert pull("nursery", address, headers=login(nursery), specs=specs, progress=quiet).changed
    assert resources(specs) == {"all_jars", "forecast"}


@pytest.mark.parametrize("path", ["/inventory/api/", "/inventory/api/v2/jars/", "/"])
def test_what_is_no_root_says_which_address_is_needed(specs: Path, nursery: Nursery, path: str) -> None:
    with pytest.raises(PipelineError, match="address of the API itself"):
        pull("nursery", nursery.base_url + path, headers=login(nursery), specs=specs, progress=quiet)


def test_a_schema_that_fails_is_named_and_can_be_left_out(specs: Path, nursery: Nursery) -> None:
    address = f"{nursery.base_url}/inventory/broken/"
    (notice,) = pull("nursery", address, headers=login(nursery), specs=specs, progress=quiet).notices
    assert re.search(r"'broken' cannot be read(?s:.*)unreadable = \['broken'\]", str(notice))
    before = (specs / "nursery/openapi.json").read_bytes()
    (specs / "nursery" / "knowledge.toml").write_text(
        '[[note]]\nreason = "It fails."\nevidence = "status 500"\nunreadable = ["broken"]\n'
    )
    known = pull("nursery", address, headers=login(nursery), specs=specs, progress=quiet)
    assert (known.notices, known.changed) == ((), False)
    assert (specs / "nursery/openapi.json").read_bytes() == before
    assert resources(specs) == {"all_jars"}
