"""A new case from the people in it: one person, two, three or more."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .checks import check_case
from .phenotypes import phenotype_of

if TYPE_CHECKING:
    from generated.emedgene.models.case_payload import CasePayload
    from generated.emedgene.models.gene import Gene
    from generated.emedgene.models.gene_list import GeneList
    from generated.emedgene.models.phenotype import Phenotype
    from generated.emedgene.models.sample_file import SampleFile


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody in a case.

    Attributes:
        sample: the name of the sample, without blanks; empty for somebody without one.
        sex: `Male`, `Female` or `Unknown`.
        affected: whether the person has the disease; None for what is usual, which is the proband alone.
        phenotypes: by HPO id (`HP:0001250`), by the platform's id, by name, or as a search gave them; 100 at the most.
        date_of_birth: a date, or a text such as `2019-04-30`.
        files: the files of a new sample.
        sample_id: the number of a sample that the platform has already, instead of files.
        pending: whether the files of the sample are still to come.
        bam: where the alignment of a new sample is, if it has one, with the `bam_storage` that it is in.
        more: other properties of the patient, by their names on the wire.
    """

    sample: str = ""
    sex: str = "Unknown"
    affected: bool | None = None
    phenotypes: Sequence[str | Phenotype | Mapping[str, Any]] = ()
    date_of_birth: datetime.date | str | None = None
    files: Sequence[SampleFile | Mapping[str, Any]] = ()
    sample_id: int | None = None
    pending: bool = False
    bam: str | None = None
    bam_storage: int | None = None
    more: Mapping[str, Any] | None = None


def all_genes() -> GeneList:
    """No list: all genes are looked at."""
    return _genes({"type": "all", "id": 1})


def known_genes(list_id: int) -> GeneList:
    """A list of genes that the platform has already, by its number."""
    return _genes({"type": "existing", "id": list_id})


def new_genes(genes: Sequence[Gene | Mapping[str, Any]], name: str | None = None) -> GeneList:
    """A list of genes that is made for the case: objects with `id`, `name`, `ncbi_id` and `match`."""
    named = {} if name is None else {"name": name}
    return _genes({"type": "new", "id": 0, **named, "genes": [_plain(gene) for gene in genes]})


def new_case(
    proband: Person | None,
    *,
    mother: Person | None = None,
    father: Person | None = None,
    siblings: Sequence[Person] = (),
    others: Sequence[Person] = (),
    case_type: str = "Whole Genome",
    sample_type: str = "fastq",
    execute_now: bool = True,
    gene_list: GeneList | Mapping[str, Any] | None = None,
    preset_group: str | None = "Default",
    labels: Sequence[int] = (),
    notes: str = "",
    due_date: datetime.date | str | None = None,
    kit_id: int | None = None,
    share: bool = False,
    boost_genes: bool = False,
    consanguinity: bool | None = None,
    more: Mapping[str, Any] | None = None,
) -> CasePayload:
    """A case to be created, from the people in it; nothing is sent.

    Args:
        proband: the person whom the case is about.
        mother: the proband's mother, if she is in the case.
        father: the proband's father, likewise.
        siblings: the proband's siblings, with the same parents.
        others: anybody else.
        case_type: `Exome`, `Whole Genome` or `Custom Panel`.
        sample_type: what the samples are, `fastq` or `vcf`.
        execute_now: whether the analysis begins at once; else the case is held (`should_upload` on the wire, which says
            the opposite).
        gene_list: what `all_genes`, `known_genes` or `new_genes` gives; all genes by default.
        preset_group: the name or id of a preset group, None for none.
        labels: the numbers of labels.
        notes: clinical notes of at most 4,000 characters.
        due_date: a date, or a text such as `2026-04-30`.
        kit_id: the number of the enrichment kit.
        share: whether the case is shared with the network.
        boost_genes: whether the genes of the list come first.
        consanguinity: whether the parents are related, None to leave it open.
        more: other properties of the case's data (`test_data`), by their names on the wire.

    Raises:
        ValueError: the case could not be sent; the message lists all faults.
    """
    from generated.emedgene.models.case_payload import CasePayload

    faults: list[str] = []
    family = list(_family(proband, mother, father, siblings, others))
    for own, _, person in family:
        if not isinstance(person, Person):
            raise TypeError(f"{own}: give a Person(sample=..., ...), not {type(person).__name__}")
    patients = _patients(family, faults)
    data = {
        "type": case_type,
        "sample_type": sample_type,
        "boostGenes": boost_genes,
        "gene_list": _plain(all_genes() if gene_list is None else gene_list),
        "labels": list(labels),
        "notes": notes,
        "selected_preset_set": preset_group,
        "sequence_info": {} if kit_id is None else {"kit_id": kit_id},
        "patients": patients,
        "samples": [_sample(person) for _, _, person in family if _brings_a_sample(person)],
    }
    optional = {"due_date": _date(due_date), "consanguinity": consanguinity}
    data |= {name: value for name, value in optional.items() if value is not None}
    case = {"sharing_level": int(share), "should_upload": not execute_now, "test_data": {**data, **(more or {})}}
    try:
        case = check_case(case)
    except ValueError as found:
        raise ValueError("\n  ".join([str(found), *faults])) from None
    if faults:
        raise ValueError("this case cannot be sent:\n  " + "\n  ".join(faults))
    return CasePayload.from_dict(case)


_Member = tuple[str, str, Person]


def _family(
    proband: Person | None,
    mother: Person | None,
    father: Person | None,
    siblings: Sequence[Person],
    others: Sequence[Person],
) -> Iterator[_Member]:
    """Everybody with the id and the relationship that they have in the case."""
    single = (("proband", "Test Subject", proband), ("mother", "Mother", mother), ("father", "Father", father))
    for own, relationship, person in single:
        if person is not None:
            yield own, relationship, person
    for number, person in enumerate(siblings, 1):
        yield "sibling" if number == 1 else f"sibling_{number}", "Sibling", person
    for number, person in enumerate(others, 1):
        yield f"other_{number}", "Other", person


def _patients(family: list[_Member], faults: list[str]) -> dict[str, Any]:
    present = {own for own, _, _ in family}
    of_the_proband: set[str] = set()
    found: dict[str, Any] = {"other": []}
    for own, relationship, person in family:
        phenotypes = list(_phenotypes(own, person, faults))
        if own == "proband":
            of_the_proband = {_key(entry) for entry in phenotypes}
        else:
            phenotypes = [{**entry, "related": _key(entry) in of_the_proband} for entry in phenotypes]
        patient = _patient(own, relationship, person, phenotypes)
        if relationship in ("Test Subject", "Sibling"):
            patient |= {parent: parent for parent in ("mother", "father") if parent in present}
        patient |= person.more or {}
        if relationship in ("Sibling", "Other"):
            found["other"].append(patient)
        else:
            found[own] = patient
    return found


def _patient(own: str, relationship: str, person: Person, phenotypes: list[dict[str, Any]]) -> dict[str, Any]:
    affected = own == "proband" if person.affected is None else person.affected
    patient: dict[str, Any] = {
        "id": own,
        "relationship": relationship,
        "gender": person.sex,
        "healthy": not affected,
        "fastq_sample": "" if person.pending else person.sample,
        "phenotypes": phenotypes,
    }
    if person.pending:
        patient["pending_sample_name"] = person.sample
    if person.date_of_birth is not None:
        patient["date_of_birth"] = _date(person.date_of_birth)
    return patient


def _phenotypes(own: str, person: Person, faults: list[str]) -> Iterator[dict[str, Any]]:
    if isinstance(person.phenotypes, str):
        # Each of its letters would be taken for the name of a phenotype.
        faults.append(f"{own}, phenotypes: a list is needed, not the text {person.phenotypes[:40]!r}")
        return
    for index, given in enumerate(person.phenotypes):
        try:
            yield phenotype_of(given)
        except ValueError as problem:
            faults.append(f"{own}, phenotype {index}: {problem}")


def _key(phenotype: Mapping[str, Any]) -> str:
    """What says that two phenotypes are the same one."""
    return str(phenotype.get("id") or phenotype.get("name")).upper()


def _brings_a_sample(person: Person) -> bool:
    return bool(person.files) or person.sample_id is not None or person.bam is not None


def _sample(person: Person) -> dict[str, Any]:
    if person.sample_id is not None:
        return {"id": person.sample_id, "fastq": person.sample}
    sample: dict[str, Any] = {
        "fastq": person.sample,
        "status": "uploaded",
        "sampleFiles": list(map(_file, person.files)),
    }
    if person.bam is not None:
        sample |= {"bam_location": person.bam, "storage_id": person.bam_storage}
    return sample


def _file(given: SampleFile | Mapping[str, Any]) -> dict[str, Any]:
    file = _plain(given)
    name = str(file.get("path", "")).rpartition("/")[2]
    return {"filename": name, "size": 0, "status": "uploaded", **file}


def _plain(given: Any) -> dict[str, Any]:
    """An object as plain JSON. Raises ValueError for what is none."""
    if isinstance(given, Mapping):
        return dict(given)
    if not hasattr(given, "to_dict"):
        raise ValueError(f"{given!r:.80} is no object; a file is given as {{'path': ..., 'storage_id': ...}}")
    plain: dict[str, Any] = given.to_dict()
    return plain


def _date(given: datetime.date | str | None) -> str | None:
    """A date as the platform writes it; people write slashes too."""
    if given is None or isinstance(given, str):
        return None if given is None else given.strip().replace("/", "-")
    return given.strftime("%Y-%m-%d")


def _genes(plain: dict[str, Any]) -> GeneList:
    from generated.emedgene.models.gene_list import GeneList

    return GeneList.from_dict(plain)
