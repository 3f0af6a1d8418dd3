# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Case: /components/schemas/Case."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Case"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Case(m.Model):
    """`/components/schemas/Case` in the description."""

    activation_state: str | None | Unset = UNSET
    analysis: list[CaseAnalysis] | None | Unset = UNSET
    case_subjects: list[CaseSubject] | None | Unset = UNSET
    client: CaseClient | None | Unset = UNSET
    client_address_id: str | None | Unset = UNSET
    client_id: str | None | Unset = UNSET
    client_recipient_ids: list[str] | str | None | Unset = UNSET
    completed_date: datetime.datetime | None | Unset = UNSET
    created_date: datetime.datetime | None | Unset = UNSET
    display_id: str | None | Unset = UNSET
    due_date: datetime.datetime | None | Unset = UNSET
    id: str | None | Unset = UNSET
    ingestion_result: str | None | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    status: str | None | Unset = UNSET
    sub_state: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    test_definition: CaseTest | None | Unset = UNSET
    updated_date: datetime.datetime | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .case_analysis import CaseAnalysis  # noqa: E402
from .case_client import CaseClient  # noqa: E402
from .case_subject import CaseSubject  # noqa: E402
from .case_test import CaseTest  # noqa: E402

Case._describe(
    m.optional("activationState", "activation_state", d.TEXT, null=True),
    m.optional("analysis", "analysis", d.ListOf(d.ModelOf(CaseAnalysis)), null=True),
    m.optional("caseSubjects", "case_subjects", d.ListOf(d.ModelOf(CaseSubject)), null=True),
    m.optional("client", "client", d.ModelOf(CaseClient), null=True),
    m.optional("clientAddressId", "client_address_id", d.TEXT, null=True),
    m.optional("clientId", "client_id", d.TEXT, null=True),
    m.optional("clientRecipientIds", "client_recipient_ids", d.AnyOf(d.ListOf(d.TEXT), d.TEXT), null=True),
    m.optional("completedDate", "completed_date", d.MOMENT, null=True),
    m.optional("createdDate", "created_date", d.MOMENT, null=True),
    m.optional("displayId", "display_id", d.TEXT, null=True),
    m.optional("dueDate", "due_date", d.MOMENT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("ingestionResult", "ingestion_result", d.TEXT, null=True),
    m.optional("startDate", "start_date", d.MOMENT, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("subState", "sub_state", d.TEXT, null=True),
    m.optional("tags", "tags", d.ListOf(d.TEXT), null=True),
    m.optional("testDefinition", "test_definition", d.ModelOf(CaseTest), null=True),
    m.optional("updatedDate", "updated_date", d.MOMENT, null=True),
    rest=d.ANY,
)
