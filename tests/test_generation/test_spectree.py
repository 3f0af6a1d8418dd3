"""Descriptions as SpecTree publishes them: nothing is lost, and a moved module on the server changes nothing."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from scripts.check.ledger import KINDS, Ledger
from scripts.generate import generate
from scripts.prepare import Plan, prepare
from scripts.pull import describe

from .hashed import LABORATORY, moved
from .walker import lost
from .workshop import Workshop


def pulled(document: dict[str, Any]) -> dict[str, Any]:
    return describe(json.dumps(document).encode(), "document")


def lacks(document: dict[str, Any], package: str) -> dict[str, list[str]]:
    ledger = Ledger(document, package).fill()
    assert all(ledger.accounts[kind].present for kind in KINDS)
    return {kind: account.lost for kind, account in ledger.accounts.items() if account.lost}


def called(plan: Plan) -> dict[str, str | None]:
    """The operations by name, with the dialect of their pages."""
    return {entry.name: entry.paging.dialect if entry.paging else None for entry in plan.operations}


def bytes_of(document: dict[str, Any], folder: Path) -> dict[str, bytes]:
    generate(prepare(pulled(document)), "laboratory", folder)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.py")}


def test_nothing_is_lost(workshop: Workshop) -> None:
    document = pulled(LABORATORY)
    package = workshop.make("laboratory", document)
    package.modules()
    assert lost(document, package) == []
    assert lacks(document, package.name) == {}
    assert "3C4" not in repr(sorted(package.classes())).upper()


@pytest.mark.slow
def test_it_is_typed(workshop: Workshop) -> None:
    workshop.make("laboratory", pulled(LABORATORY))
    assert workshop.type_check("laboratory") == ""


def test_a_moved_module_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = bytes_of(LABORATORY, tmp_path / "one"), bytes_of(moved(LABORATORY), tmp_path / "two")
    assert first == second
    assert "models/sample.py" in first


def test_missing_security_and_empty_tags_do_no_harm() -> None:
    document = {**LABORATORY, "tags": [{"name": "Cases"}]}
    assert "securitySchemes" not in document["components"]
    assert document["security"] == []
    plan = prepare(pulled(document))
    assert {entry.security for entry in plan.operations} == {None}
    assert called(plan)["list_test"] == "rows"
    assert called(plan)["list_boxes"] == "numbered_from_one"


def test_what_a_real_server_publishes(workshop: Workshop, tmp_path: Path) -> None:
    pytest.importorskip("flask")
    pytest.importorskip("spectree")
    if int(version("spectree").partition(".")[0]) < 3:
        pytest.skip("spectree 3 is wanted here")
    from .spectree_server import description

    raw = description()
    assert len(raw["components"]["schemas"]) > 20
    document = pulled(raw)
    assert sorted(document["components"]["schemas"]) == [
        *("Box", "Boxes", "Case", "Cases", "Cnv", "Kind", "Language", "Pages", "Rows", "Sample", "SampleList", "Snv"),
        *("Trial", "ValidationError", "ValidationErrorElement"),
    ]
    package = workshop.make("real_laboratory", document)
    package.modules()
    assert lost(document, package) == []
    assert lacks(document, package.name) == {}
    assert called(prepare(document)) == {
        "list_test": "rows",
        "list_boxes": "numbered_from_one",
        **dict.fromkeys(("get_test", "delete_test", "update_status", "create_case", "list_samples", "get_report")),
    }
    elsewhere = description("laboratory.models")
    assert elsewhere["components"]["schemas"].keys() != raw["components"]["schemas"].keys()
    assert bytes_of(elsewhere, tmp_path / "two") == bytes_of(raw, tmp_path / "one")
