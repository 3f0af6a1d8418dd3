"""From the rows of a family to the case that they mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from ..checks import LONGEST_NOTES, MOST_PHENOTYPES
from ..families import Person, all_genes, known_genes, new_case
from ..phenotypes import phenotype_of
from .columns import CASE_TYPES, OF_A_FAMILY, RELATIONS, SAMPLE_TYPES, SEXES, Row

if TYPE_CHECKING:
    from generated.emedgene.models.case_payload import CasePayload

    from .sheet import Sheet

T = TypeVar("T")

_READS = (".fastq.gz", ".fq.gz", ".bam", ".cram")
_CALLS = (".vcf", ".vcf.gz", ".gvcf", ".gvcf.gz")
_PLATFORMS_OWN = "phenotypes/"
_ALIGNED = (".bam", ".cram")
_TRACKS = (".tn.bw", ".baf.bw", ".roh.bed", ".target.counts.bw", ".metrics.tar.gz")
# Instead of names of files: a sample that the platform has, and whatever a provider has for the sample.
EXISTING, AUTO = "existing", "auto"


@dataclass
class Member:
    """One person of a family, as a row has it.

    Attributes:
        row: the row.
        relation: `proband`, `mother`, `father`, `sibling` or `other`.
        person: what the case says of the person.
        wanted: `existing` or `auto` where the sample has still to be looked up, else empty.
        kind: what the family's samples are, `fastq` or `vcf`.
    """

    row: Row
    relation: str
    person: Person
    wanted: str
    kind: str


@dataclass
class Family:
    """A family of a batch.

    Attributes:
        name: its id in the file.
        rows: its rows.
        members: the people.
        settings: what `new_case` takes besides them.
    """

    name: str
    rows: list[Row]
    members: list[Member] = field(default_factory=list)
    settings: dict[str, Any] = field(default_factory=dict)

    @property
    def head(self) -> Row:
        """The row that stands for the family: the proband's."""
        return next((each.row for each in self.members if each.relation == "proband"), self.rows[0])


def families_of(sheet: Sheet) -> list[Family]:
    """The families of a batch; what is wrong with them is put down as faults of their rows."""
    return [_family(name, rows, sheet.custom) for name, rows in sheet.families.items()]


def _family(name: str, rows: list[Row], custom: list[str]) -> Family:
    family = Family(name, rows)
    kind = next((text for row in rows if (text := row.text("Sample Type").casefold())), "")
    family.members = [_member(row, kind) for row in rows]
    for relation in ("proband", "mother", "father"):
        found = [each for each in family.members if each.relation == relation]
        for each in found[1:]:
            each.row.fault("Relation", f"family {name!r} has another {relation}, in row {found[0].row.line}")
    if not any(each.relation == "proband" for each in family.members):
        rows[0].fault("Relation", f"family {name!r} has no proband")
    family.settings = _settings(family, custom)
    return family


def _settings(family: Family, custom: list[str]) -> dict[str, Any]:
    for column in OF_A_FAMILY:
        _refuse_two(family, column)
    genes = _of_family(family, "Gene List Id", lambda row: row.number("Gene List Id"))
    more: dict[str, Any] = {}
    bed = _of_family(family, "Intersect Bed Id", lambda row: row.number("Intersect Bed Id"))
    kit = _of_family(family, "Kit Id", lambda row: row.number("Kit Id"))
    if bed is not None:
        more["sequence_info"] = {"intersect_bed_id": bed} | ({} if kit is None else {"kit_id": kit})
    more["extra_data"] = {name: text for name in custom if (text := family.head.text(name))}
    return {
        "case_type": _of_family(family, "Case Type", lambda row: row.choice("Case Type", CASE_TYPES)),
        "sample_type": _of_family(family, "Sample Type", lambda row: row.choice("Sample Type", SAMPLE_TYPES)),
        "execute_now": _of_family(family, "Execute Now", lambda row: row.flag("Execute Now", default=True)),
        "gene_list": all_genes() if genes in (None, 1) else known_genes(genes),
        "preset_group": _of_family(family, "Selected Preset", lambda row: row.text("Selected Preset")) or "Default",
        "labels": _of_family(family, "Label Id", lambda row: row.numbers("Label Id")),
        "notes": _of_family(family, "Clinical Notes", _notes),
        "due_date": _of_family(family, "Due Date", lambda row: row.date("Due Date")),
        "kit_id": kit,
        "share": _of_family(family, "Opt In", lambda row: row.flag("Opt In", default=True)),
        "boost_genes": _of_family(family, "Boost Genes", lambda row: row.flag("Boost Genes", default=False)),
        "more": more,
    }


def _notes(row: Row) -> str:
    text = row.text("Clinical Notes")
    if len(text) > LONGEST_NOTES:
        row.fault("Clinical Notes", f"has {len(text):,} characters; the platform takes {LONGEST_NOTES:,}")
    return text


def _of_family(family: Family, column: str, read: Callable[[Row], T]) -> T:
    """What a family says in a column: in the proband's row, else in the first that says anything."""
    head = family.head
    if not head.text(column):
        head = next((row for row in family.rows if row.text(column)), head)
    return read(head)


def _refuse_two(family: Family, column: str) -> None:
    said = {text.casefold(): row for row in family.rows if (text := row.text(column))}
    if len(said) > 1:
        list(said.values())[-1].fault(column, f"family {family.name!r} says something else in another row")


def _member(row: Row, kind: str) -> Member:
    relation = row.choice("Relation", RELATIONS)
    sample = row.text("BioSample Name")
    if any(map(str.isspace, sample)):
        row.fault("BioSample Name", f"{sample!r} has a blank in it")
    storage = row.number("Storage Provider Id")
    names = row.items("Files Names")
    wanted = names[0].casefold() if len(names) == 1 and names[0].casefold() in (EXISTING, AUTO) else ""
    files = [] if wanted else _files(row, names, storage, kind)
    if (wanted or files) and not sample:
        row.fault("BioSample Name", "is empty, and there are files")
    if wanted == AUTO and storage is None:
        row.fault("Storage Provider Id", "is needed to look for files")
    bam, tracks = _visualization(row, storage)
    phenotypes, affected = _phenotypes(row)
    person = Person(
        sample=sample,
        sex=row.choice("Sex", SEXES),
        affected=affected if relation != "proband" else True,
        phenotypes=phenotypes,
        date_of_birth=row.date("Date Of Birth"),
        files=[*files, *tracks],
        pending=bool(sample) and not wanted and not files,
        bam=bam,
        bam_storage=storage if bam else None,
    )
    return Member(row, relation, person, wanted, kind)


def _files(row: Row, names: list[str], storage: int | None, kind: str) -> list[dict[str, Any]]:
    endings = _CALLS if kind == "vcf" else _READS
    for name in names:
        if not name.casefold().endswith(endings):
            row.fault("Files Names", f"{name!r} does not end in any of {', '.join(endings)}")
    if names and storage is None:
        row.fault("Storage Provider Id", "is needed for files")
    return [{"path": name, "storage_id": storage} for name in names]


def _visualization(row: Row, storage: int | None) -> tuple[str | None, list[dict[str, Any]]]:
    """The alignment among the files to look at, and the others."""
    names = row.items("Visualization Files")
    if names and storage is None:
        row.fault("Storage Provider Id", "is needed for files")
    aligned = [name for name in names if name.casefold().endswith(_ALIGNED)]
    if len(aligned) > 1:
        row.fault("Visualization Files", "names more than one alignment")
    others = [name for name in names if name not in aligned]
    for name in others:
        if not name.casefold().endswith(_TRACKS):
            row.fault("Visualization Files", f"{name!r} does not end in any of {', '.join((*_ALIGNED, *_TRACKS))}")
    tracks = [{"path": name, "storage_id": storage, "sample_type": "bw"} for name in others]
    return (aligned[0] if aligned else None), tracks


def _phenotypes(row: Row) -> tuple[list[str], bool]:
    """The phenotypes of a person, and whether the person is affected."""
    named = row.items("Phenotypes")
    if [name.casefold() for name in named] == ["unaffected"]:
        if row.items("Phenotypes Id"):
            row.fault("Phenotypes Id", "an unaffected person has none")
        return [], False
    ids = [
        given if given.startswith(_PLATFORMS_OWN) else f"HP:{given.upper().removeprefix('HP:')}"
        for given in row.items("Phenotypes Id")
    ]
    for given in ids:
        try:
            phenotype_of(given)
        except ValueError as problem:
            row.fault("Phenotypes Id", str(problem))
    found = [*ids, *named]
    if len(found) > MOST_PHENOTYPES:
        row.fault("Phenotypes", f"{len(found)} with those by id; the platform takes {MOST_PHENOTYPES}")
    return found, bool(found)


def case_of(family: Family, extra: dict[str, str]) -> CasePayload | None:
    """The case of a family, with some extra data; None where it has faults, which are put down."""
    people: dict[str, list[Person]] = {relation: [] for relation in RELATIONS.values()}
    for member in family.members:
        people[member.relation].append(member.person)
    settings = dict(family.settings)
    more = dict(settings.pop("more"))
    more["extra_data"] = {**more["extra_data"], **extra}
    try:
        return new_case(
            next(iter(people["proband"]), None),
            mother=next(iter(people["mother"]), None),
            father=next(iter(people["father"]), None),
            siblings=people["sibling"],
            others=people["other"],
            more=more,
            **settings,
        )
    except ValueError as problem:
        family.head.fault("", " ".join(str(problem).split()))
        return None
