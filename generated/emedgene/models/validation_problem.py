# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ValidationProblem: /components/schemas/ValidationProblem."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ValidationProblem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ValidationProblem(m.Model):
    """`/components/schemas/ValidationProblem` in the description."""

    ctx: dict[str, Any] | Unset = UNSET
    input: Any = UNSET
    loc: list[str | int]
    msg: str
    type: str
    url: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ValidationProblem._describe(
    m.optional("ctx", "ctx", d.MapOf(d.ANY)),
    m.optional("input", "input", d.ANY),
    m.required("loc", "loc", d.ListOf(d.AnyOf(d.TEXT, d.INTEGER))),
    m.required("msg", "msg", d.TEXT),
    m.required("type", "type", d.TEXT),
    m.optional("url", "url", d.TEXT),
    rest=d.ANY,
)
