# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindProjectSamples: /components/schemas/FindProjectSamples."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/FindProjectSamples"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FindProjectSamples(m.Model):
    """`/components/schemas/FindProjectSamples` in the description."""

    boolean_conditions: list[FindSampleBooleanCondition]
    conditions: list[FindSampleCondition]
    connector_tag_match_mode: FindProjectSamplesConnectorTagMatchMode | str | None | Unset = UNSET
    connector_tags: list[str | None] | None | Unset = UNSET
    date_conditions: list[FindSampleDateCondition]
    full_text_search_string: str | None | Unset = UNSET
    include_deleted: bool | None | Unset = UNSET
    instrument_run_ids: list[str | None] | None | Unset = UNSET
    number_conditions: list[FindSampleNumberCondition]
    run_input_tag_match_mode: FindProjectSamplesRunInputTagMatchMode | str | None | Unset = UNSET
    run_input_tags: list[str | None] | None | Unset = UNSET
    tech_tag_match_mode: FindProjectSamplesTechTagMatchMode | str | None | Unset = UNSET
    tech_tags: list[str | None] | None | Unset = UNSET
    user_tag_match_mode: FindProjectSamplesUserTagMatchMode | str | None | Unset = UNSET
    user_tags: list[str | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .find_project_samples_connector_tag_match_mode import FindProjectSamplesConnectorTagMatchMode  # noqa: E402
from .find_project_samples_run_input_tag_match_mode import FindProjectSamplesRunInputTagMatchMode  # noqa: E402
from .find_project_samples_tech_tag_match_mode import FindProjectSamplesTechTagMatchMode  # noqa: E402
from .find_project_samples_user_tag_match_mode import FindProjectSamplesUserTagMatchMode  # noqa: E402
from .find_sample_boolean_condition import FindSampleBooleanCondition  # noqa: E402
from .find_sample_condition import FindSampleCondition  # noqa: E402
from .find_sample_date_condition import FindSampleDateCondition  # noqa: E402
from .find_sample_number_condition import FindSampleNumberCondition  # noqa: E402

FindProjectSamples._describe(
    m.required("booleanConditions", "boolean_conditions", d.ListOf(d.ModelOf(FindSampleBooleanCondition))),
    m.required("conditions", "conditions", d.ListOf(d.ModelOf(FindSampleCondition))),
    m.optional(
        "connectorTagMatchMode",
        "connector_tag_match_mode",
        d.OneValueOf(FindProjectSamplesConnectorTagMatchMode),
        null=True,
    ),
    m.optional("connectorTags", "connector_tags", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.required("dateConditions", "date_conditions", d.ListOf(d.ModelOf(FindSampleDateCondition))),
    m.optional("fullTextSearchString", "full_text_search_string", d.TEXT, null=True),
    m.optional("includeDeleted", "include_deleted", d.BOOLEAN, null=True),
    m.optional("instrumentRunIds", "instrument_run_ids", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.required("numberConditions", "number_conditions", d.ListOf(d.ModelOf(FindSampleNumberCondition))),
    m.optional(
        "runInputTagMatchMode",
        "run_input_tag_match_mode",
        d.OneValueOf(FindProjectSamplesRunInputTagMatchMode),
        null=True,
    ),
    m.optional("runInputTags", "run_input_tags", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.optional("techTagMatchMode", "tech_tag_match_mode", d.OneValueOf(FindProjectSamplesTechTagMatchMode), null=True),
    m.optional("techTags", "tech_tags", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.optional("userTagMatchMode", "user_tag_match_mode", d.OneValueOf(FindProjectSamplesUserTagMatchMode), null=True),
    m.optional("userTags", "user_tags", d.ListOf(d.Nullable(d.TEXT)), null=True),
)
