# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Plannedexperimentdb: /components/schemas/plannedexperimentdb."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/plannedexperimentdb"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Plannedexperimentdb(m.Model):
    """`/components/schemas/plannedexperimentdb` in the description."""

    warnings: Any = UNSET
    adapter: str | None | Unset = UNSET
    application_group: str | None | Unset = UNSET
    auto_name: str | None | Unset = UNSET
    categories: str | None | Unset = UNSET
    child_plans: list[Any] | None | Unset = UNSET
    control_sequencekitname: str | None | Unset = UNSET
    cycles: int | None | Unset = UNSET
    date: datetime.datetime | None | Unset = UNSET
    exp_name: str | None | Unset = UNSET
    experiment: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    irworkflow: str | None | Unset = UNSET
    is_custom_kit_settings: bool | None | Unset = UNSET
    is_favorite: bool | None | Unset = UNSET
    is_plan_group: bool | None | Unset = UNSET
    is_reusable: bool | None | Unset = UNSET
    is_reverse_run: bool | None | Unset = UNSET
    is_system: bool | None | Unset = UNSET
    is_system_default: bool | None | Unset = UNSET
    libkit: str | None | Unset = UNSET
    library_pool: str | None | Unset = UNSET
    library_read_length: int | None | Unset = UNSET
    meta_data: str | dict[str, Any] | None | Unset = UNSET
    origin: str | None | Unset = UNSET
    paired_end_library_adapter_name: str | None | Unset = UNSET
    parent_plan: str | None | Unset = UNSET
    plan_displayed_name: str | None | Unset = UNSET
    plan_executed: bool | None | Unset = UNSET
    plan_executed_date: datetime.datetime | None | Unset = UNSET
    plan_guid: str | None | Unset = UNSET
    plan_name: str | None | Unset = UNSET
    plan_pgm: str | None | Unset = UNSET
    plan_short_id: str | None | Unset = UNSET
    plan_status: str | None | Unset = UNSET
    pre_analysis: bool | None | Unset = UNSET
    project: str | None | Unset = UNSET
    projects: list[str] | None | Unset = UNSET
    qc_values: list[Plannedexperimentqc] | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    reverse_primer: str | None | Unset = UNSET
    run_mode: str | None | Unset = UNSET
    run_type: str | None | Unset = UNSET
    runname: str | None | Unset = UNSET
    sample_grouping: str | None | Unset = UNSET
    sample_prep_kit_name: str | None | Unset = UNSET
    sample_prep_protocol: str | None | Unset = UNSET
    sample_sets: list[str] | None | Unset = UNSET
    sample_tube_label: str | None | Unset = UNSET
    seq_kit_barcode: str | None | Unset = UNSET
    storage_host: str | None | Unset = UNSET
    storage_options: str | None | Unset = UNSET
    templating_kit_barcode: str | None | Unset = UNSET
    templating_kit_name: str | None | Unset = UNSET
    use_post_beadfind: bool | None | Unset = UNSET
    use_pre_beadfind: bool | None | Unset = UNSET
    username: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .plannedexperimentqc import Plannedexperimentqc  # noqa: E402

Plannedexperimentdb._describe(
    m.optional("Warnings", "warnings", d.ANY),
    m.optional("adapter", "adapter", d.TEXT, null=True),
    m.optional("applicationGroup", "application_group", d.TEXT, null=True),
    m.optional("autoName", "auto_name", d.TEXT, null=True),
    m.optional("categories", "categories", d.TEXT, null=True),
    m.optional("childPlans", "child_plans", d.ListOf(d.ANY), null=True),
    m.optional("controlSequencekitname", "control_sequencekitname", d.TEXT, null=True),
    m.optional("cycles", "cycles", d.INTEGER, null=True),
    m.optional("date", "date", d.MILLISECOND_MOMENT, null=True),
    m.optional("expName", "exp_name", d.TEXT, null=True),
    m.optional("experiment", "experiment", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("irworkflow", "irworkflow", d.TEXT, null=True),
    m.optional("isCustom_kitSettings", "is_custom_kit_settings", d.BOOLEAN, null=True),
    m.optional("isFavorite", "is_favorite", d.BOOLEAN, null=True),
    m.optional("isPlanGroup", "is_plan_group", d.BOOLEAN, null=True),
    m.optional("isReusable", "is_reusable", d.BOOLEAN, null=True),
    m.optional("isReverseRun", "is_reverse_run", d.BOOLEAN, null=True),
    m.optional("isSystem", "is_system", d.BOOLEAN, null=True),
    m.optional("isSystemDefault", "is_system_default", d.BOOLEAN, null=True),
    m.optional("libkit", "libkit", d.TEXT, null=True),
    m.optional("libraryPool", "library_pool", d.TEXT, null=True),
    m.optional("libraryReadLength", "library_read_length", d.INTEGER, null=True),
    m.optional("metaData", "meta_data", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("origin", "origin", d.TEXT, null=True),
    m.optional("pairedEndLibraryAdapterName", "paired_end_library_adapter_name", d.TEXT, null=True),
    m.optional("parentPlan", "parent_plan", d.TEXT, null=True),
    m.optional("planDisplayedName", "plan_displayed_name", d.TEXT, null=True),
    m.optional("planExecuted", "plan_executed", d.BOOLEAN, null=True),
    m.optional("planExecutedDate", "plan_executed_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("planGUID", "plan_guid", d.TEXT, null=True),
    m.optional("planName", "plan_name", d.TEXT, null=True),
    m.optional("planPGM", "plan_pgm", d.TEXT, null=True),
    m.optional("planShortID", "plan_short_id", d.TEXT, null=True),
    m.optional("planStatus", "plan_status", d.TEXT, null=True),
    m.optional("preAnalysis", "pre_analysis", d.BOOLEAN, null=True),
    m.optional("project", "project", d.TEXT, null=True),
    m.optional("projects", "projects", d.ListOf(d.TEXT), null=True),
    m.optional("qcValues", "qc_values", d.ListOf(d.ModelOf(Plannedexperimentqc)), null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("reverse_primer", "reverse_primer", d.TEXT, null=True),
    m.optional("runMode", "run_mode", d.TEXT, null=True),
    m.optional("runType", "run_type", d.TEXT, null=True),
    m.optional("runname", "runname", d.TEXT, null=True),
    m.optional("sampleGrouping", "sample_grouping", d.TEXT, null=True),
    m.optional("samplePrepKitName", "sample_prep_kit_name", d.TEXT, null=True),
    m.optional("samplePrepProtocol", "sample_prep_protocol", d.TEXT, null=True),
    m.optional("sampleSets", "sample_sets", d.ListOf(d.TEXT), null=True),
    m.optional("sampleTubeLabel", "sample_tube_label", d.TEXT, null=True),
    m.optional("seqKitBarcode", "seq_kit_barcode", d.TEXT, null=True),
    m.optional("storageHost", "storage_host", d.TEXT, null=True),
    m.optional("storage_options", "storage_options", d.TEXT, null=True),
    m.optional("templatingKitBarcode", "templating_kit_barcode", d.TEXT, null=True),
    m.optional("templatingKitName", "templating_kit_name", d.TEXT, null=True),
    m.optional("usePostBeadfind", "use_post_beadfind", d.BOOLEAN, null=True),
    m.optional("usePreBeadfind", "use_pre_beadfind", d.BOOLEAN, null=True),
    m.optional("username", "username", d.TEXT, null=True),
    rest=d.ANY,
)
