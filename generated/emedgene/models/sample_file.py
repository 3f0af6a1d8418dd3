# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SampleFile: /components/schemas/SampleFile."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/SampleFile"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleFile(m.Model):
    """`/components/schemas/SampleFile` in the description."""

    filename: str
    path: str
    sample_type: str | Unset = UNSET
    size: int
    status: str
    storage_id: int
    vcf_column_name: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

SampleFile._describe(
    m.required("filename", "filename", d.TEXT),
    m.required("path", "path", d.TEXT),
    m.optional("sample_type", "sample_type", d.TEXT),
    m.required("size", "size", d.INTEGER),
    m.required("status", "status", d.TEXT),
    m.required("storage_id", "storage_id", d.INTEGER),
    m.optional("vcf_column_name", "vcf_column_name", d.TEXT),
)
