# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""In which of the forms that an operation takes a body is sent: the first that the value fits best."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterator, Mapping
from enum import Enum
from typing import Any

from .checking import faults_of
from .choosing import bare, takes
from .containers import Alternatives, ListOf, MapOf, ModelOf
from .faults import BodyError, Fault, refuse
from .files import File
from .filling import is_late
from .model import Model
from .operations import Body, Operation
from .scalars import Decoder
from .sources import is_file

_TYPED = frozenset({"json", "form", "multipart"})
_CONTAINERS = (Mapping, Model, list, tuple, set, frozenset)
# What is wrong with a value for one of these alone is said by whoever writes it.
_TOLD_WHEN_WRITTEN = frozenset({"bytes", "form", "multipart"})
# How well a value fits a form: not at all, as anything would, as a value of its kind, as what was made for it.
_NOT, _LOOSELY, _WELL, _EXACTLY = range(4)


def form_for(operation: Operation, value: Any, content_type: str | None) -> Body:
    """The form to send a body in: the one that is asked for, else the one that fits, the preferred one first. Raises
    BodyError, with the choices, where none does."""
    bodies = operation.bodies
    asked = bodies if content_type is None else tuple(form for form in bodies if form.media_type == content_type)
    if not asked:
        known = ", ".join(form.media_type for form in bodies)
        raise _no_form(f"content_type={content_type!r} is none of its forms: {known}")
    fits = [_fit(form, value) for form in asked]
    best = max(fits)
    if best == _NOT:
        if len(asked) == 1 and asked[0].kind in _TOLD_WHEN_WRITTEN:
            return asked[0]
        raise _no_form(_nothing_fits(asked, bodies, value))
    # What a container holds may speak for a form that takes anything; of other values, and models, the kind says all.
    least = _LOOSELY if isinstance(value, _CONTAINERS) and best != _EXACTLY else best
    found = [(form, fit) for form, fit in zip(asked, fits, strict=True) if fit >= least]
    if _are_one([form for form, _ in found]):
        return found[0][0]
    return min(found, key=lambda entry: (_against(entry[0], value), -entry[1]))[0]


def _against(form: Body, value: Any) -> int:
    """How much speaks against a form; a slip speaks less than other differences."""
    faults = faults_in(form, value) if form.kind in _TYPED and isinstance(value, _CONTAINERS) else []
    return sum(1 if fault.near else 2 for fault in faults)


def check(operation: Operation, form: Body, value: Any, send: Callable[[Fault], object] | None) -> None:
    """Raises BodyError, with all places, for a body that does not fit its form. What is unknown to the description is
    handed to `send` instead, where there is one."""
    faults = faults_in(form, value) if form.kind in _TYPED else []
    if faults:
        others = [other.media_type for other in operation.bodies if not _are_one([form, other])]
        hint = f"\n  (this is {form.media_type}; content_type= chooses another: {', '.join(others)})" if others else ""
        refuse(faults, send, hint)


def faults_in(form: Body, value: Any) -> list[Fault]:
    """Every place where a body does not fit its form."""
    return faults_of(form.decoder, value, partial=form.partial, form=form.kind != "json")


def _are_one(forms: list[Body]) -> bool:
    """Whether forms are the same model under several names."""
    decoders = [bare(form.decoder) for form in forms]
    if all(decoder is decoders[0] for decoder in decoders):
        return True
    models = {decoder.resolve() for decoder in decoders if isinstance(decoder, ModelOf)}
    return len(models) == 1 and all(isinstance(decoder, ModelOf) for decoder in decoders)


def _no_form(text: str) -> BodyError:
    return BodyError((Fault("type", "", text),))


def _nothing_fits(asked: tuple[Body, ...], bodies: tuple[Body, ...], value: Any) -> str:
    wanted = "; ".join(f"{form.media_type} takes {_described(form)}" for form in asked)
    hint = "; choose with content_type=" if len(bodies) > 1 else ""
    return f"{_named(value)} fits no form: {wanted}{hint}"


def _described(form: Body) -> str:
    if form.kind in ("form", "multipart"):
        return "an object"
    if form.kind != "json":
        return "text" if form.kind == "text" else "a file"
    return " or ".join(dict.fromkeys(_kinds(form.decoder)))


def _kinds(decoder: Decoder) -> list[str]:
    decoder = bare(decoder)
    if isinstance(decoder, Alternatives):
        return [kind for option in decoder.options for kind in _kinds(option)]
    if isinstance(decoder, (ModelOf, MapOf)):
        return ["an object"]
    return ["a list"] if isinstance(decoder, ListOf) else [f"one value ({decoder.expected})"]


def _named(value: Any) -> str:
    if isinstance(value, Model):
        return f"a {type(value).__name__}"
    if isinstance(value, Mapping):
        return "an object with files" if _has_files(value) else "an object"
    if isinstance(value, (list, tuple, set, frozenset)) and not isinstance(value, File):
        return "a list"
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value)
    return "text" if isinstance(value, str) else f"a {type(value).__name__}"


def _fit(form: Body, value: Any) -> int:
    if form.kind == "json":
        return _fit_json(form.decoder, value)
    if form.kind in ("form", "multipart"):
        if not isinstance(value, (Mapping, Model)) or (form.kind == "form" and _has_files(value)):
            return _NOT
        return _fit_json(form.decoder, value, files=True) or _LOOSELY
    if isinstance(value, str):
        return _WELL if form.kind == "text" else _LOOSELY
    if _is_file(value):
        return _WELL if form.kind == "bytes" else _LOOSELY
    return _NOT if isinstance(value, _CONTAINERS) or form.kind == "bytes" else _LOOSELY


def _fit_json(decoder: Decoder, value: Any, *, files: bool = False) -> int:
    decoder = bare(decoder)
    if isinstance(decoder, Alternatives):
        return max(_fit_json(option, value, files=files) for option in decoder.options)
    if not files and (_is_file(value) or _has_files(value)):
        return _NOT
    if decoder.__class__ is Decoder:
        return _LOOSELY
    if isinstance(value, Model) and isinstance(decoder, ModelOf):
        return _EXACTLY if isinstance(value, decoder.resolve()) else _LOOSELY
    if not takes(decoder, value):
        return _NOT
    if isinstance(decoder, ListOf) and not all(takes(decoder.item, item) for item in value):
        return _LOOSELY
    if isinstance(value, _CONTAINERS):
        return _WELL
    plain = value.value if isinstance(value, Enum) else value
    # Of what JSON does not have, such as a moment, only writing it shows whether it fits.
    return _WELL if decoder.fit(plain) else _LOOSELY


def _is_file(value: Any) -> bool:
    """Whether a value is the bytes of something, wherever they come from."""
    if isinstance(value, (list, tuple)) and any(isinstance(piece, (bytes, bytearray, memoryview)) for piece in value):
        # In pieces.
        return True
    return is_file(value) or isinstance(value, (Iterator, AsyncIterable))


def _has_files(value: Any) -> bool:
    """Whether there are files among the properties of an object, or in lists there. JSON has no place for them."""
    if isinstance(value, Model):
        value = {entry.wire: getattr(value, entry.attribute) for entry in value._fields if not is_late(entry)}
    if not isinstance(value, Mapping):
        return False
    return any(
        _is_file(entry) or (isinstance(entry, (list, tuple)) and any(map(_is_file, entry))) for entry in value.values()
    )
