"""The body that starts an analysis: by code, as the fields of an input form, or as JSON of the pipeline's own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .launch_inputs import Reference, Values, rendered, values_of
from .names import text_of
from .records import data_in, kind_of, path_of

if TYPE_CHECKING:
    from .launch_checks import Found
    from .pipeline_takes import Takes


def by_code(inputs: Mapping[str, Any], takes: Mapping[str, Takes], found: Found) -> dict[str, Any]:
    """Data and parameters by code."""
    data, texts = [], []
    crowded = _crowded(found.values())
    for code, given in inputs.items():
        values = _values(code, given, takes)
        if values.groups or (values.texts and (values.data or values.external)):
            raise ValueError(f"{code}: give data or texts, not both, and no objects")
        if values.data or values.external:
            data.append(_data_input(code, values, found, crowded))
        elif values.texts:
            one = code not in takes or takes[code].most == 1
            several = {"multiValue": values.texts} if len(values.texts) > 1 or not one else {"value": values.texts[0]}
            texts.append({"code": code, **several})
    return {"inputs": data, **({"parameters": texts} if texts else {})}


def _values(code: str, given: Any, takes: Mapping[str, Takes]) -> Values:
    """What is given for a code. Raises ValueError for what cannot be written."""
    try:
        return values_of(given, is_data=takes[code].is_data if code in takes else None)
    except ValueError as problem:
        raise ValueError(f"{code}: {problem}") from None


def _data_input(code: str, values: Values, found: Found, crowded: set[str]) -> dict[str, Any]:
    told: dict[str, Any] = {"parameterCode": code, "dataIds": [_id(each, found) for each in values.data]}
    mounts = [(each, _mount(each, found, crowded)) for each in values.data]
    mounted = [{"dataId": _id(each, found), "mountPath": path} for each, path in mounts if path]
    if mounted:
        told["mounts"] = mounted
    if values.external:
        told["externalData"] = values.external
    return told


def _id(reference: Reference, found: Found) -> str:
    record = found.get(reference.key)
    return reference.key[0] if record is None else str(data_in(record).id)


def _crowded(records: Iterable[Any]) -> set[str]:
    """The folders in which some data has a name that other data has, too. All of such a folder is mounted together:
    indexes are looked for beside what they are of."""
    by_name: dict[str, dict[str, str]] = {}
    for record in records:
        folder, _, name = _own_place(record).rpartition("/")
        if path_of(record).strip("/"):
            by_name.setdefault(name, {})[data_in(record).id] = folder
    return {folder for folders in by_name.values() if len(folders) > 1 for folder in folders.values()}


def _mount(reference: Reference, found: Found, crowded: set[str]) -> str | None:
    """Where data is to be mounted: where it is said; where it is in its project, if others have its name, or that of
    something that is beside it."""
    record = found.get(reference.key)
    if reference.mount or record is None:
        return reference.mount
    place = _own_place(record)
    return place if place.rpartition("/")[0] in crowded else None


def _own_place(record: Any) -> str:
    """A place that no other data has, in which what is in one folder stays side by side."""
    details = data_in(record).details or None
    project = text_of(getattr(details, "owning_project_id", None)) or text_of(getattr(record, "project_id", None))
    return f"{project}{path_of(record)}".lstrip("/")


def by_field(inputs: Mapping[str, Any], takes: Mapping[str, Takes], found: Found) -> dict[str, Any]:
    """The fields and groups of an input form."""
    crowded = _crowded(found.values())
    fields, groups = [], []
    for code, given in inputs.items():
        values = _values(code, given, takes)
        inner = takes[code].fields if code in takes else None
        if inner is not None or values.groups:
            if values.data or values.external or values.texts:
                raise ValueError(f"{code}: give an object for each of the group, and nothing besides")
            known = {one.code: one for one in inner or ()}
            members = [{"values": _fields(group, known, found, crowded)} for group in values.groups]
            groups.append({"id": code, "values": members})
        else:
            fields.append(_field(code, values, found, crowded))
    return {"fields": fields, **({"groups": groups} if groups else {})}


def _fields(
    group: Mapping[str, Any], takes: Mapping[str, Takes], found: Found, crowded: set[str]
) -> list[dict[str, Any]]:
    return [_field(code, _values(code, given, takes), found, crowded) for code, given in group.items()]


def _field(code: str, values: Values, found: Found, crowded: set[str]) -> dict[str, Any]:
    told: dict[str, Any] = {"id": code}
    data = []
    for each in values.data:
        mount = _mount(each, found, crowded)
        data.append({"dataId": _id(each, found), **({"mountPath": mount} if mount else {})})
    parts = {"dataValues": data, "externalDataValues": values.external, "values": values.texts}
    return told | {name: part for name, part in parts.items() if part}


def as_json(inputs: Mapping[str, Any], data_codes: frozenset[str], found: Found, *, cwl: bool) -> dict[str, Any]:
    """JSON of the pipeline's own, in which data stands as where it is mounted; and the data with its mounts."""
    mounts: dict[tuple[str, str], None] = {}

    def render(reference: Reference, place_alone: bool) -> Any:
        record = found[reference.key]
        place = reference.mount or _own_place(record)
        mounts[_id(reference, found), place] = None
        if place_alone or not cwl:
            return place
        return {"class": "Directory" if kind_of(record) == "folder" else "File", "location": place}

    told = {
        code: rendered(given, render, is_data=code in data_codes or None, cwl=cwl) for code, given in inputs.items()
    }
    return {
        "inputJson" if cwl else "customInput": f"{{{', '.join(_member(*each) for each in told.items())}}}",
        "dataIds": list(dict.fromkeys(data_id for data_id, _ in mounts)),
        "mounts": [{"dataId": data_id, "mountPath": place} for data_id, place in mounts],
    }


def _member(code: str, value: Any) -> str:
    """An input as JSON. Raises ValueError for what cannot be written so."""
    try:
        return f"{json.dumps(code)}: {json.dumps(value, allow_nan=False)}"
    except (TypeError, ValueError) as problem:
        raise ValueError(f"{code}: {problem}") from None
