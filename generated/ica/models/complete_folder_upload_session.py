# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CompleteFolderUploadSession: /components/schemas/CompleteFolderUploadSession."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CompleteFolderUploadSession"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CompleteFolderUploadSession(m.Model):
    """`/components/schemas/CompleteFolderUploadSession` in the description."""

    number_of_expected_uploaded_files: int


# The classes that this one names are imported after it is made: they may name it in turn.

CompleteFolderUploadSession._describe(
    m.required("numberOfExpectedUploadedFiles", "number_of_expected_uploaded_files", d.INTEGER)
)
