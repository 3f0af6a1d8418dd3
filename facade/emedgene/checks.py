"""What can be said of a case before it is sent: all of its faults at once."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Any

from generated.runtime.model import to_json

CASE_TYPES = ("Exome", "Whole Genome", "Custom Panel")
SAMPLE_TYPES = ("fastq", "vcf")
SEXES = ("Male", "Female", "Unknown")
LONGEST_NOTES = 4000
MOST_PHENOTYPES = 100
# Ancestors of whom there is no sample, and who are no patients of the case.
_VIRTUAL = "virtual_"
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_SINGLE = ("proband", "mother", "father")


def check_case(case: object) -> dict[str, Any]:
    """The case as plain JSON, if nothing speaks against sending it.

    Raises:
        ValueError: there are faults; the message lists all of them, each with its place.
    """
    plain = to_json(case)
    found = list(_faults(plain))
    if found:
        raise ValueError("this case cannot be sent:\n  " + "\n  ".join(found))
    checked: dict[str, Any] = plain
    return checked


def _faults(case: Any) -> Iterator[str]:
    if not isinstance(case, dict):
        yield "a case is an object"
        return
    if not isinstance(case.get("should_upload"), bool):
        yield "should_upload: true or false is needed (true holds the case)"
    data = case.get("test_data")
    if not isinstance(data, dict):
        yield "test_data: an object is needed"
        return
    for name, known in (("type", CASE_TYPES), ("sample_type", SAMPLE_TYPES)):
        if data.get(name) not in known:
            yield f"test_data.{name}: {data.get(name)!r} is none of {', '.join(known)}"
    notes = data.get("notes")
    if isinstance(notes, str) and len(notes) > LONGEST_NOTES:
        yield f"test_data.notes: {len(notes):,} characters; the platform takes {LONGEST_NOTES:,}"
    penetrance = data.get("disease_penetrance")
    if penetrance is not None and not (_is_whole(penetrance) and 0 <= penetrance <= 100):
        yield "test_data.disease_penetrance: a whole number from 0 to 100 is needed"
    yield from _date_faults(data, "due_date", "test_data")
    yield from _gene_faults(data.get("gene_list"))
    yield from _family_faults(data.get("patients"))
    yield from _sample_faults(data.get("samples", []))


def _gene_faults(genes: Any) -> Iterator[str]:
    place = "test_data.gene_list"
    if not isinstance(genes, Mapping):
        yield f"{place}: an object is needed; all genes are type all with id 1"
        return
    kind: Any = genes.get("type")
    number: Any = genes.get("id")
    if kind == "all" and number != 1:
        yield f"{place}.id: all genes are id 1"
    if kind == "existing" and not (_is_whole(number) and number > 0):
        yield f"{place}.id: the number of a list is needed"
    if kind == "new" and (not isinstance(genes.get("genes"), list) or not genes["genes"]):
        yield f"{place}.genes: a new list needs genes"


def _family_faults(patients: Any) -> Iterator[str]:
    place = "test_data.patients"
    if not isinstance(patients, Mapping) or not isinstance(patients.get("proband"), Mapping):
        yield f"{place}.proband: a case needs one"
    if not isinstance(patients, Mapping):
        return
    family = [(f"{place}.{role}", patients[role]) for role in _SINGLE if patients.get(role) is not None]
    others = patients.get("other") or []
    if not isinstance(others, list):
        yield f"{place}.other: a list is needed"
        others = []
    family += [(f"{place}.other.{index}", patient) for index, patient in enumerate(others)]
    ids = [patient.get("id") for _, patient in family if isinstance(patient, Mapping)]
    yield from _shared_samples(family)
    for where, patient in family:
        if isinstance(patient, Mapping):
            yield from _patient_faults(where, patient, ids)
        elif where != f"{place}.proband":
            yield f"{where}: an object is needed"


def _shared_samples(family: list[tuple[str, Any]]) -> Iterator[str]:
    """Two people of one case cannot have one sample."""
    seen: dict[str, str] = {}
    for where, patient in family:
        for name in ("fastq_sample", "pending_sample_name") if isinstance(patient, Mapping) else ():
            sample = patient.get(name)
            if isinstance(sample, str) and sample and seen.setdefault(sample, where) != where:
                yield f"{where}.{name}: {sample!r} is the sample of {seen[sample]} too"


def _patient_faults(place: str, patient: Mapping[str, Any], ids: list[Any]) -> Iterator[str]:
    own = patient.get("id")
    if not isinstance(own, str) or not own.strip():
        yield f"{place}.id: a text is needed"
    elif ids.count(own) > 1:
        yield f"{place}.id: {own!r} is another patient's too"
    if patient.get("gender") not in SEXES:
        yield f"{place}.gender: {patient.get('gender')!r} is none of {', '.join(SEXES)}"
    for name in ("fastq_sample", "pending_sample_name"):
        yield from _name_faults(f"{place}.{name}", patient.get(name))
    for parent in ("mother", "father"):
        named = patient.get(parent)
        if isinstance(named, str) and named not in ids and not named.startswith(_VIRTUAL):
            yield f"{place}.{parent}: the case has no patient {named!r}"
    phenotypes = patient.get("phenotypes", [])
    if not isinstance(phenotypes, list):
        yield f"{place}.phenotypes: a list is needed"
    elif len(phenotypes) > MOST_PHENOTYPES:
        yield f"{place}.phenotypes: {len(phenotypes)} of them; the platform takes {MOST_PHENOTYPES}"
    else:
        for index, entry in enumerate(phenotypes):
            if not isinstance(entry, Mapping) or not (entry.get("id") or entry.get("name")):
                yield f"{place}.phenotypes.{index}: an id or a name is needed"
    yield from _date_faults(patient, "date_of_birth", place)


def _sample_faults(samples: Any) -> Iterator[str]:
    if not isinstance(samples, list):
        yield "test_data.samples: a list is needed"
        return
    for index, sample in enumerate(samples):
        place = f"test_data.samples.{index}"
        if not isinstance(sample, Mapping) or not sample.get("fastq"):
            yield f"{place}.fastq: the name of the sample is needed"
            continue
        yield from _name_faults(f"{place}.fastq", sample["fastq"])
        files = sample.get("sampleFiles") or []
        for number, file in enumerate(files if isinstance(files, list) else [files]):
            yield from _file_faults(f"{place}.sampleFiles.{number}", file)


def _file_faults(place: str, file: Any) -> Iterator[str]:
    if not isinstance(file, Mapping):
        yield f"{place}: an object is needed"
        return
    if not isinstance(file.get("path"), str) or not file["path"].strip():
        yield f"{place}.path: a text is needed"
    if not (_is_whole(file.get("size")) and file["size"] >= 0):
        yield f"{place}.size: a number of bytes is needed, 0 where it is not known"
    if not _is_whole(file.get("storage_id")):
        yield f"{place}.storage_id: the number of a storage provider is needed"


def _name_faults(place: str, name: Any) -> Iterator[str]:
    if isinstance(name, str) and any(map(str.isspace, name)):
        yield f"{place}: {name!r} has a blank in it"


def _date_faults(holder: Mapping[str, Any], name: str, place: str) -> Iterator[str]:
    value = holder.get(name)
    if value is None:
        return
    try:
        if isinstance(value, str) and _DATE.fullmatch(value):
            datetime.date.fromisoformat(value)
            return
    except ValueError:
        pass
    yield f"{place}.{name}: {value!r} is not a date, YYYY-MM-DD"


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
