# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""LoadDataInBaseRequest: /components/schemas/LoadDataInBaseRequest."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/LoadDataInBaseRequest"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LoadDataInBaseRequest(m.Model):
    """`/components/schemas/LoadDataInBaseRequest` in the description."""

    allow_quoted_newlines: bool | None | Unset = UNSET
    data_id: str
    delimiter: str | None | Unset = UNSET
    encoding: LoadDataInBaseRequestEncoding | str | None | Unset = UNSET
    force_load: bool | None | Unset = UNSET
    header_rows_to_skip: int | None | Unset = UNSET
    ignore_unknown_values: bool | Unset = UNSET
    include_data_reference: bool | None | Unset = UNSET
    include_pipeline_execution_reference: bool | None | Unset = UNSET
    include_pipeline_reference: bool | None | Unset = UNSET
    include_references: bool | None | Unset = UNSET
    include_sample_reference: bool | None | Unset = UNSET
    include_tenant_reference: bool | None | Unset = UNSET
    null_marker: str | None | Unset = UNSET
    number_of_errors_allowed: int | None | Unset = UNSET
    quote: str | None | Unset = UNSET
    write_preference: LoadDataInBaseRequestWritePreference | str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .load_data_in_base_request_encoding import LoadDataInBaseRequestEncoding  # noqa: E402
from .load_data_in_base_request_write_preference import LoadDataInBaseRequestWritePreference  # noqa: E402

LoadDataInBaseRequest._describe(
    m.optional("allowQuotedNewlines", "allow_quoted_newlines", d.BOOLEAN, null=True),
    m.required("dataId", "data_id", d.TEXT),
    m.optional("delimiter", "delimiter", d.TEXT, null=True),
    m.optional("encoding", "encoding", d.OneValueOf(LoadDataInBaseRequestEncoding), null=True),
    m.optional("forceLoad", "force_load", d.BOOLEAN, null=True),
    m.optional("headerRowsToSkip", "header_rows_to_skip", d.INTEGER, null=True),
    m.optional("ignoreUnknownValues", "ignore_unknown_values", d.BOOLEAN),
    m.optional("includeDataReference", "include_data_reference", d.BOOLEAN, null=True),
    m.optional("includePipelineExecutionReference", "include_pipeline_execution_reference", d.BOOLEAN, null=True),
    m.optional("includePipelineReference", "include_pipeline_reference", d.BOOLEAN, null=True),
    m.optional("includeReferences", "include_references", d.BOOLEAN, null=True),
    m.optional("includeSampleReference", "include_sample_reference", d.BOOLEAN, null=True),
    m.optional("includeTenantReference", "include_tenant_reference", d.BOOLEAN, null=True),
    m.optional("nullMarker", "null_marker", d.TEXT, null=True),
    m.optional("numberOfErrorsAllowed", "number_of_errors_allowed", d.INTEGER, null=True),
    m.optional("quote", "quote", d.TEXT, null=True),
    m.optional("writePreference", "write_preference", d.OneValueOf(LoadDataInBaseRequestWritePreference), null=True),
)
