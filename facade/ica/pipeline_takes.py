"""What a pipeline takes, by code: from its parameters, and from its input form in XML or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import Forbidden, NotFound
from ..paging.collecting import items_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

_NO_VALUE = frozenset({"section", "text"})
_GROUP = "fieldgroup"
# What forms call the types of numbers, in lower case.
_INTEGERS = frozenset({"integer", "integertype"})
_NUMBERS = frozenset({"number", "double", "doubletype", "float", "floattype", "long", "longtype"}) | _INTEGERS
_FOLDERS = frozenset({"directory", "folder"})


class Takes(NamedTuple):
    """One input or parameter of a pipeline.

    Attributes:
        code: by which it is given.
        is_data: whether it is data; otherwise it is texts.
        least, most: how many values it takes; None for any number.
        kind: `FILE` or `FOLDER`, where only one of these is taken.
        formats: the formats of data that it is for; none for any.
        choices: the texts that are taken; none for any.
        number: `integer` or `number`, where it is one.
        low, high: between which numbers it is.
        fields: of a group, what each of its values takes.
    """

    code: str
    is_data: bool
    least: int = 0
    most: int | None = None
    kind: str | None = None
    formats: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    number: str | None = None
    low: float | None = None
    high: float | None = None
    fields: tuple[Takes, ...] | None = None


def takes_of(core: Core, options: Options, project_id: str, pipeline_id: str, *, form: bool) -> Flow[dict[str, Takes]]:
    """A flow that gives what a pipeline takes, by code; with `form` as narrowly as its input form says it."""
    from generated.ica.api.project_pipeline.get_project_pipeline_configuration_parameters import (
        get_project_pipeline_configuration_parameters,
    )
    from generated.ica.api.project_pipeline.get_project_pipeline_input_parameters import (
        get_project_pipeline_input_parameters,
    )

    data = yield from items_of(core, get_project_pipeline_input_parameters(project_id, pipeline_id), options)
    texts = yield from items_of(core, get_project_pipeline_configuration_parameters(project_id, pipeline_id), options)
    known = {each.code: _parameter(each, True) for each in data}
    known |= {each.code: _parameter(each, False) for each in texts}
    if form:
        for narrow in _form((yield from _form_file(core, options, project_id, pipeline_id))):
            known[narrow.code] = _narrowed(known.get(narrow.code), narrow)
    return known


def _parameter(parameter: Any, is_data: bool) -> Takes:
    number = None if is_data else _number(str(parameter.type))
    return Takes(parameter.code, is_data, int(parameter.required), None if parameter.multi_value else 1, number=number)


def _number(name: str) -> str | None:
    lowered = name.lower()
    return "integer" if lowered in _INTEGERS else "number" if lowered in _NUMBERS else None


def _narrowed(known: Takes | None, form: Takes) -> Takes:
    """What a form says, with what only the parameters do."""
    if known is None:
        return form
    most = form.most if form.most is not None else known.most
    return form._replace(most=most, number=form.number or known.number)


def _form_file(core: Core, options: Options, project_id: str, pipeline_id: str) -> Flow[bytes]:
    """A flow that gives the input form; nothing where these credentials may not read it."""
    from generated.ica.api.project_pipeline.download_input_form_file_content import download_input_form_file_content

    try:
        found: bytes = yield from core.answer(download_input_form_file_content(project_id, pipeline_id), options)
    except (NotFound, Forbidden):
        return b""
    return found


def _form(content: bytes) -> list[Takes]:
    """What a form takes; nothing for what cannot be read, which is left to the platform to judge."""
    try:
        text = content.decode("utf-8-sig").strip()
        return list(_xml_form(text)) if text.startswith("<") else list(_fields(json.loads(text or "{}")))
    except (ValueError, TypeError, AttributeError, KeyError, SyntaxError):
        return []


def _fields(form: Any) -> Iterator[Takes]:
    for field in form.get("fields") or []:
        if field.get("type") in _NO_VALUE:
            continue
        yield _field(field)


def _field(field: dict[str, Any]) -> Takes:
    kind = str(field.get("type") or "").lower()
    chosen = [choice for choice in field.get("choices") or [] if isinstance(choice, dict)]
    # What has a value of its own, or cannot be filled in, need not be given.
    filled = field.get("value") not in (None, "", []) or any(choice.get("selected") for choice in chosen)
    least = 0 if filled or field.get("hidden") or field.get("disabled") else int(field.get("minValues") or 0)
    most = field.get("maxValues")
    wanted = field.get("dataFilter") or {}
    data_type = str(wanted.get("dataType") or "").lower()
    number = _number(kind)
    return Takes(
        code=str(field["id"]),
        is_data=kind == "data",
        least=least,
        most=int(most) if isinstance(most, int) else None,
        kind="FOLDER" if data_type in _FOLDERS else "FILE" if data_type == "file" else None,
        formats=_formats(wanted.get("dataFormat")),
        choices=tuple(str(choice["value"]) for choice in chosen if "value" in choice),
        number=number,
        low=_bound(field.get("min")) if number else None,
        high=_bound(field.get("max")) if number else None,
        fields=tuple(_fields(field)) if kind == _GROUP else None,
    )


def _formats(given: Any) -> tuple[str, ...]:
    names = [given] if isinstance(given, str) else given or []
    found = tuple(str(name).strip().upper() for name in names)
    return () if "UNKNOWN" in found else found


def _bound(text: Any) -> float | None:
    return None if text in (None, "") else float(text)


def _xml_form(text: str) -> Iterator[Takes]:
    # Imported where there is such a form.
    from xml.etree import ElementTree

    if "<!" in text.replace("<!--", "").replace("<![CDATA[", ""):
        raise ValueError("a form with declarations of its own")
    root = ElementTree.fromstring(text)  # noqa: S314 - what could harm needs declarations
    for element in root.iter():
        name = _local(element.tag)
        if name == "dataInput" and element.get("code"):
            yield _data_input(element)
        elif name == "parameter" and element.get("code"):
            yield _xml_parameter(element)


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]


def _data_input(element: Element) -> Takes:
    kind = (element.get("type") or "").upper()
    return Takes(
        code=str(element.get("code")),
        is_data=True,
        least=int((element.get("required") or "").lower() == "true"),
        most=None if (element.get("multiValue") or "").lower() == "true" else 1,
        kind="FOLDER" if kind.lower() in _FOLDERS else kind if kind == "FILE" else None,
        formats=_formats((element.get("format") or "UNKNOWN").split(",")),
    )


def _xml_parameter(element: Element) -> Takes:
    parts = {_local(part.tag): part for part in element}
    types = {name.lower(): part for name, part in parts.items() if name.lower().endswith("type")}
    numbers = {_number(name): part for name, part in types.items() if _number(name)}
    number, part = next(iter(numbers.items()), (None, None))
    most = element.get("maxValues") or ""
    value = parts.get("value")
    filled = value is not None and bool((value.text or "").strip())
    return Takes(
        code=str(element.get("code")),
        is_data=False,
        least=0 if filled else int(element.get("minValues") or 0),
        most=int(most) if most.isdigit() else None,
        choices=tuple(_options(types.values())),
        number=number,
        low=None if part is None else _bound(part.get("minimumValue")),
        high=None if part is None else _bound(part.get("maximumValue")),
    )


def _options(types: Iterable[Element]) -> Iterator[str]:
    for found in types:
        for part in found.iter():
            if _local(part.tag) == "option" and (part.text or "").strip():
                yield str(part.text).strip()
