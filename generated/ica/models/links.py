# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Links: /components/schemas/Links."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Links"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Links(Model):
    """`/components/schemas/Links` in the description."""

    homepages: list[Link] | Unset = UNSET
    licenses: list[Link] | Unset = UNSET
    links: list[Link] | Unset = UNSET
    publications: list[Link] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .link import Link  # noqa: E402

Links._describe(
    optional("homepages", "homepages", ListOf(ModelOf(Link))),
    optional("licenses", "licenses", ListOf(ModelOf(Link))),
    optional("links", "links", ListOf(ModelOf(Link))),
    optional("publications", "publications", ListOf(ModelOf(Link))),
)
