# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Sample: /components/schemas/Sample."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Sample"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Sample(m.Model):
    """`/components/schemas/Sample` in the description."""

    bam_location: str | Unset = UNSET
    directory_path: str | Unset = UNSET
    fastq: str
    id: int | Unset = UNSET
    patient: str | Unset = UNSET
    sample_files: list[SampleFile] | Unset = UNSET
    sample_type: str | Unset = UNSET
    status: str | Unset = UNSET
    storage_id: int | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .sample_file import SampleFile  # noqa: E402

Sample._describe(
    m.optional("bam_location", "bam_location", d.TEXT),
    m.optional("directoryPath", "directory_path", d.TEXT),
    m.required("fastq", "fastq", d.TEXT),
    m.optional("id", "id", d.INTEGER),
    m.optional("patient", "patient", d.TEXT),
    m.optional("sampleFiles", "sample_files", d.ListOf(d.ModelOf(SampleFile))),
    m.optional("sample_type", "sample_type", d.TEXT),
    m.optional("status", "status", d.TEXT),
    m.optional("storage_id", "storage_id", d.INTEGER),
)
