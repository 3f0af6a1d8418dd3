# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CompleteFolderUploadSession: /components/schemas/CompleteFolderUploadSession."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import INTEGER
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/CompleteFolderUploadSession"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CompleteFolderUploadSession(Model):
    """`/components/schemas/CompleteFolderUploadSession` in the description."""

    number_of_expected_uploaded_files: int


# The classes that this one names are imported after it is made: they may name it in turn.

CompleteFolderUploadSession._describe(
    required("numberOfExpectedUploadedFiles", "number_of_expected_uploaded_files", INTEGER)
)
