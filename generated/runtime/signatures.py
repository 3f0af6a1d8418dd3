# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""The signature of an operation with the types that its annotations name, as `inspect` and editors ask for it.

Builders are annotated for type checkers alone, by names that are not imported at run time. They are looked up here when
somebody asks.
"""

from __future__ import annotations

import builtins
import inspect
from collections.abc import Awaitable, Callable, Mapping
from importlib import import_module
from typing import Any, get_args

from . import items, model
from .files import FileLike
from .pages import AsyncDownload, AsyncPager, Download, Pager
from .unset import Unset

# What annotations name of the runtime, and the modules that have the rest.
_RUNTIME = {"FileLike": FileLike, "Unset": Unset, "i": items, "m": model}
_TYPES = ("models", "bodies")


def signature_of(build: Callable[..., Any], kind: str, *, awaited: bool, decoded: bool) -> inspect.Signature:
    """The signature of an operation as its view has it.

    Args:
        build: the function that builds its calls.
        kind: what it gives, decoded: `method` an answer, `paged` a list, `bytes` a file.
        awaited: whether the answer has to be awaited.
        decoded: whether it is decoded.
    """
    plain = inspect.signature(build)
    names = _Names(build)
    parameters = [each.replace(annotation=names.meaning(each.annotation)) for each in plain.parameters.values()]
    return plain.replace(
        parameters=parameters,
        return_annotation=given(names.meaning(plain.return_annotation), kind, awaited=awaited, decoded=decoded),
    )


def annotations_of(signature: inspect.Signature) -> dict[str, Any]:
    """The annotations of a signature, as functions have them."""
    found = {name: each.annotation for name, each in signature.parameters.items() if each.annotation is not each.empty}
    if signature.return_annotation is not signature.empty:
        found["return"] = signature.return_annotation
    return found


def given(call: Any, kind: str, *, awaited: bool, decoded: bool) -> Any:
    """What a call of a kind gives, where its builder gives `call`."""
    if not decoded:
        # Nothing else here needs it, and whoever is asked what an answer is may not have called anything yet.
        import httpx

        return Awaitable[httpx.Response] if awaited else httpx.Response
    if kind == "bytes":
        return AsyncDownload if awaited else Download
    answer = (get_args(call) or (Any,))[0]
    # `Call[None]` has it as a class, which no function is annotated with.
    answer = None if answer is type(None) else answer
    if kind == "paged":
        return _of(AsyncPager if awaited else Pager, answer)
    return _of(Awaitable, answer) if awaited else answer


def _of(generic: Any, argument: Any) -> Any:
    return generic[argument]


class _Names(dict[str, Any]):
    """What the names in the annotations of a builder mean: what its module has at run time, else what it imports for
    type checkers, which is a class of the models, or the type of a body or value beside them."""

    def __init__(self, build: Callable[..., Any]) -> None:
        super().__init__(_RUNTIME)
        self._globals: Mapping[str, Any] = getattr(build, "__globals__", {})
        # generated.<platform>.api.<tag>.<operation>
        self._package = build.__module__.rsplit(".", 3)[0]

    def meaning(self, annotation: Any) -> Any:
        """The type that an annotation stands for; itself, where it is no text."""
        return self._evaluated(annotation) if isinstance(annotation, str) else annotation

    def _evaluated(self, text: str) -> Any:
        return eval(text, {}, self)  # noqa: S307  # Of generated code, which could run anything as it is.

    def __missing__(self, name: str) -> Any:
        if name in self._globals:
            return self._globals[name]
        if hasattr(builtins, name):
            raise KeyError(name)
        # An alias that contains itself is anything there.
        self[name] = Any
        self[name] = found = self._found(name)
        return found

    def _found(self, name: str) -> Any:
        for module in _TYPES:
            try:
                found = getattr(import_module(f"{self._package}.{module}"), name)
            except (AttributeError, ModuleNotFoundError):
                continue
            meant = self._evaluated(found) if isinstance(found, str) else found
            # An alias of it stands in unions, where the value itself would not do.
            return type(None) if meant is None else meant
        return Any
