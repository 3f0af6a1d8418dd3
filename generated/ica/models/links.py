# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Links: /components/schemas/Links."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Links"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Links(m.Model):
    """`/components/schemas/Links` in the description."""

    homepages: list[Link] | Unset = UNSET
    licenses: list[Link] | Unset = UNSET
    links: list[Link] | Unset = UNSET
    publications: list[Link] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .link import Link  # noqa: E402

Links._describe(
    m.optional("homepages", "homepages", d.ListOf(d.ModelOf(Link))),
    m.optional("licenses", "licenses", d.ListOf(d.ModelOf(Link))),
    m.optional("links", "links", d.ListOf(d.ModelOf(Link))),
    m.optional("publications", "publications", d.ListOf(d.ModelOf(Link))),
)
