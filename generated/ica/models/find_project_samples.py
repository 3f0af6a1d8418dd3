# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindProjectSamples: /components/schemas/FindProjectSamples."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT, ListOf, ModelOf, Nullable, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/FindProjectSamples"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FindProjectSamples(Model):
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
    required("booleanConditions", "boolean_conditions", ListOf(ModelOf(FindSampleBooleanCondition))),
    required("conditions", "conditions", ListOf(ModelOf(FindSampleCondition))),
    optional(
        "connectorTagMatchMode",
        "connector_tag_match_mode",
        OneValueOf(FindProjectSamplesConnectorTagMatchMode),
        null=True,
    ),
    optional("connectorTags", "connector_tags", ListOf(Nullable(TEXT)), null=True),
    required("dateConditions", "date_conditions", ListOf(ModelOf(FindSampleDateCondition))),
    optional("fullTextSearchString", "full_text_search_string", TEXT, null=True),
    optional("includeDeleted", "include_deleted", BOOLEAN, null=True),
    optional("instrumentRunIds", "instrument_run_ids", ListOf(Nullable(TEXT)), null=True),
    required("numberConditions", "number_conditions", ListOf(ModelOf(FindSampleNumberCondition))),
    optional(
        "runInputTagMatchMode",
        "run_input_tag_match_mode",
        OneValueOf(FindProjectSamplesRunInputTagMatchMode),
        null=True,
    ),
    optional("runInputTags", "run_input_tags", ListOf(Nullable(TEXT)), null=True),
    optional("techTagMatchMode", "tech_tag_match_mode", OneValueOf(FindProjectSamplesTechTagMatchMode), null=True),
    optional("techTags", "tech_tags", ListOf(Nullable(TEXT)), null=True),
    optional("userTagMatchMode", "user_tag_match_mode", OneValueOf(FindProjectSamplesUserTagMatchMode), null=True),
    optional("userTags", "user_tags", ListOf(Nullable(TEXT)), null=True),
)
