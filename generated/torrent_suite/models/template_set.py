# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TemplateSet: /components/schemas/template_set."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/template_set"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TemplateSet(lists.Listing["Template"]):
    """`/components/schemas/template_set` in the description."""

    not_found: list[str] | Unset = UNSET
    objects: list[Template] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .template import Template  # noqa: E402

TemplateSet._describe(
    m.optional("not_found", "not_found", d.ListOf(d.TEXT)),
    m.optional("objects", "objects", d.ListOf(d.ModelOf(Template))),
    rest=d.ANY,
    listing="objects",
)
