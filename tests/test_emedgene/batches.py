"""Files of batches, with invented families."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

Row = dict[str, str]


def proband(family: str, sample: str, **more: str) -> Row:
    """The row of somebody whom a case is about."""
    return {
        "Family Id": family,
        "Case Type": "Exome",
        "Sample Type": "fastq",
        "BioSample Name": sample,
        "Relation": "proband",
        "Sex": "Female",
        "Phenotypes Id": "HP:0001250;HP:0000252",
        **_named(more),
    }


def relative(family: str, relation: str, sample: str = "", **more: str) -> Row:
    """The row of a relative."""
    return {"Family Id": family, "Relation": relation, "Sex": "M", "BioSample Name": sample, **_named(more)}


def _named(more: dict[str, str]) -> Row:
    """`Due_Date="..."` is the column `Due Date`."""
    return {name.replace("_", " "): text for name, text in more.items()}


def written(path: Path, rows: list[Row], before: str = "[Header]\nMade by,hand\n[Data]\n") -> Path:
    """A file with these rows."""
    needed = ["Family Id", "Case Type", "Sample Type", "BioSample Name", "Relation", "Sex"]
    columns = list(dict.fromkeys([*needed, *(name for row in rows for name in row)]))
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(before)
        out = csv.DictWriter(file, columns)
        out.writeheader()
        out.writerows(rows)
    return path


def families(count: int) -> list[Row]:
    """Families of two, each with a sample of its own name."""
    return [
        row
        for number in range(count)
        for row in (
            proband(f"family {number}", f"S{number:03}", Ward="north"),
            relative(f"family {number}", "mother", f"M{number:03}", Phenotypes="unaffected"),
        )
    ]


def results(path: Path) -> list[dict[str, Any]]:
    """The rows of a file of results."""
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    start = lines.index("[Data]") + 1 if "[Data]" in lines else 0
    return list(csv.DictReader(lines[start:]))
