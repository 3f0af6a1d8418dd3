# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""LoadDataInBaseRequest: /components/schemas/LoadDataInBaseRequest."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, INTEGER, TEXT, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/LoadDataInBaseRequest"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LoadDataInBaseRequest(Model):
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
    optional("allowQuotedNewlines", "allow_quoted_newlines", BOOLEAN, null=True),
    required("dataId", "data_id", TEXT),
    optional("delimiter", "delimiter", TEXT, null=True),
    optional("encoding", "encoding", OneValueOf(LoadDataInBaseRequestEncoding), null=True),
    optional("forceLoad", "force_load", BOOLEAN, null=True),
    optional("headerRowsToSkip", "header_rows_to_skip", INTEGER, null=True),
    optional("ignoreUnknownValues", "ignore_unknown_values", BOOLEAN),
    optional("includeDataReference", "include_data_reference", BOOLEAN, null=True),
    optional("includePipelineExecutionReference", "include_pipeline_execution_reference", BOOLEAN, null=True),
    optional("includePipelineReference", "include_pipeline_reference", BOOLEAN, null=True),
    optional("includeReferences", "include_references", BOOLEAN, null=True),
    optional("includeSampleReference", "include_sample_reference", BOOLEAN, null=True),
    optional("includeTenantReference", "include_tenant_reference", BOOLEAN, null=True),
    optional("nullMarker", "null_marker", TEXT, null=True),
    optional("numberOfErrorsAllowed", "number_of_errors_allowed", INTEGER, null=True),
    optional("quote", "quote", TEXT, null=True),
    optional("writePreference", "write_preference", OneValueOf(LoadDataInBaseRequestWritePreference), null=True),
)
