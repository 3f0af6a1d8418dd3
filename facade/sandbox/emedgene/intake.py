"""What is wrong with a case that fits the schema: some of it is said in plain text, some as {"message": ...}."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NoReturn

from flask import Response, abort, jsonify

from . import rows
from .state import State, patients_in

Fault = tuple[str, bool]
PHENOTYPE = re.compile(re.escape(rows.PHENOTYPE_PREFIX) + r"\d{7}")
MOST_PHENOTYPES = 100


def text(status: int, said: str) -> Response:
    """A refusal in plain text."""
    return Response(said, status, content_type="text/plain; charset=utf-8")


def message(status: int, said: str) -> Response:
    """A refusal as JSON."""
    answer = jsonify(message=said)
    answer.status_code = status
    return answer


def refuse(answer: Response) -> NoReturn:
    """End a view with this answer. An old spectree loses the text of an answer that is returned."""
    abort(answer)


def look_at(state: State, data: dict[str, Any]) -> None:
    """Refuse the data of a case for the first thing that is wrong with it."""
    for said, plain in _wrong(state, data):
        refuse(text(400, said) if plain else message(400, said))


def _wrong(state: State, data: dict[str, Any]) -> Iterator[Fault]:
    """What is wrong, and whether that is said in plain text."""
    if data["patients"]["proband"]["relationship"] != "Test Subject":
        yield "The relationship of the proband must be Test Subject", True
    yield from _wrong_patients(data)
    yield from _wrong_samples(state, data)
    yield from _wrong_choices(data)


def _wrong_patients(data: dict[str, Any]) -> Iterator[Fault]:
    known = [each["id"] for each in patients_in(data)]
    if len(set(known)) < len(known):
        yield "Two patients have the same id", True
    for patient in patients_in(data):
        yield from _wrong_phenotypes(patient)
        if patient.get("date_of_birth") and not _is_date(patient["date_of_birth"]):
            yield f"The date of birth of {patient['id']} must be YYYY-MM-DD", False
        for parent in ("mother", "father"):
            said = patient.get(parent)
            if said and said not in known and not said.startswith(f"virtual_{parent}"):
                yield f"The {parent} of {patient['id']} is none of the patients", False


def _wrong_phenotypes(patient: dict[str, Any]) -> Iterator[Fault]:
    phenotypes = patient.get("phenotypes", [])
    if len(phenotypes) > MOST_PHENOTYPES:
        yield f"{patient['id']} has more than {MOST_PHENOTYPES} phenotypes", False
    for each in phenotypes:
        if each.get("id") and not PHENOTYPE.fullmatch(each["id"]):
            yield f"Not a phenotype id: {each['id']}", False
        if not each.get("id") and not each.get("name"):
            yield "A phenotype needs an id or a name", False


def _wrong_samples(state: State, data: dict[str, Any]) -> Iterator[Fault]:
    samples = data.get("samples", [])
    names = [sample["fastq"] for sample in samples]
    for patient in patients_in(data):
        names += [patient.get("fastq_sample") or "", patient.get("pending_sample_name") or ""]
    if any(re.search(r"\s", name) for name in names):
        yield "Sample names must not contain blanks", False
    stored = {storage["id"] for storage in rows.STORAGES}
    used = [file["storage_id"] for sample in samples for file in sample.get("sampleFiles") or []]
    used += [sample["storage_id"] for sample in samples if sample.get("storage_id")]
    for number in used:
        if number not in stored:
            yield f"Storage provider {number} not found", True
    known = {sample["id"] for sample in state.samples}
    for sample in samples:
        if sample.get("id") and sample["id"] not in known:
            yield f"Sample {sample['id']} not found", True


def _wrong_choices(data: dict[str, Any]) -> Iterator[Fault]:
    chosen = data["gene_list"]
    if chosen["type"] == "new" and not chosen.get("genes"):
        yield "A new gene list needs genes", False
    if chosen["type"] == "existing" and chosen["id"] not in _ids(rows.GENE_LISTS):
        yield f"Gene list {chosen['id']} not found", False
    kit = (data.get("sequence_info") or {}).get("kit_id")
    if kit and kit not in _ids(rows.KITS):
        yield f"Kit {kit} not found", False
    for label in data.get("labels", []):
        if label not in _ids(rows.LABELS):
            yield f"Label {label} not found", False
    presets = data.get("selected_preset_set")
    if presets and preset_group(presets) is None:
        yield f"Preset group {presets} not found", False


def preset_group(said: str) -> str | None:
    """The name of a group of presets that is called by its name or id; None when there is none."""
    return next((each["name"] for each in rows.PRESET_GROUPS if said in (each["name"], str(each["id"]))), None)


def _ids(listed: list[dict[str, Any]]) -> set[int]:
    return {each["id"] for each in listed}


def _is_date(said: str) -> bool:
    try:
        return datetime.strptime(said, "%Y-%m-%d").strftime("%Y-%m-%d") == said
    except ValueError:
        return False
