# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""MolecularData: /components/schemas/MolecularData."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/MolecularData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MolecularData(m.Model):
    """`/components/schemas/MolecularData` in the description."""

    fastq_link: str | None | Unset = UNSET
    user_provided_directory: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

MolecularData._describe(
    m.optional("fastqLink", "fastq_link", d.TEXT, null=True),
    m.optional("userProvidedDirectory", "user_provided_directory", d.TEXT, null=True),
    rest=d.ANY,
)
