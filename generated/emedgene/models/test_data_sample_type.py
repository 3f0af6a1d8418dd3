# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TestDataSampleType: /components/schemas/TestData/properties/sample_type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/TestData/properties/sample_type"


class TestDataSampleType(enums.TextEnum):
    """`/components/schemas/TestData/properties/sample_type` in the description."""

    FASTQ = "fastq"
    VCF = "vcf"
