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

    activation_state: str | Unset = UNSET
    analysis: list[CaseAnalysis] | Unset = UNSET
    case_subjects: list[CaseSubject] | Unset = UNSET
    client: CaseClient | Unset = UNSET
    client_address_id: str | Unset = UNSET
    client_id: str | Unset = UNSET
    client_recipient_ids: list[str] | str | Unset = UNSET
    completed_date: datetime.datetime | Unset = UNSET
    created_date: datetime.datetime | Unset = UNSET
    display_id: str | Unset = UNSET
    due_date: datetime.datetime | Unset = UNSET
    id: str | Unset = UNSET
    ingestion_result: str | Unset = UNSET
    start_date: datetime.datetime | Unset = UNSET
    status: str | Unset = UNSET
    sub_state: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    test_definition: CaseTest | Unset = UNSET
    updated_date: datetime.datetime | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .case_analysis import CaseAnalysis  # noqa: E402
from .case_client import CaseClient  # noqa: E402
from .case_subject import CaseSubject  # noqa: E402
from .case_test import CaseTest  # noqa: E402

Case._describe(
    m.optional("activationState", "activation_state", d.TEXT),
    m.optional("analysis", "analysis", d.ListOf(d.ModelOf(CaseAnalysis))),
    m.optional("caseSubjects", "case_subjects", d.ListOf(d.ModelOf(CaseSubject))),
    m.optional("client", "client", d.ModelOf(CaseClient)),
    m.optional("clientAddressId", "client_address_id", d.TEXT),
    m.optional("clientId", "client_id", d.TEXT),
    m.optional("clientRecipientIds", "client_recipient_ids", d.AnyOf(d.ListOf(d.TEXT), d.TEXT)),
    m.optional("completedDate", "completed_date", d.MOMENT),
    m.optional("createdDate", "created_date", d.MOMENT),
    m.optional("displayId", "display_id", d.TEXT),
    m.optional("dueDate", "due_date", d.MOMENT),
    m.optional("id", "id", d.TEXT),
    m.optional("ingestionResult", "ingestion_result", d.TEXT),
    m.optional("startDate", "start_date", d.MOMENT),
    m.optional("status", "status", d.TEXT),
    m.optional("subState", "sub_state", d.TEXT),
    m.optional("tags", "tags", d.ListOf(d.TEXT)),
    m.optional("testDefinition", "test_definition", d.ModelOf(CaseTest)),
    m.optional("updatedDate", "updated_date", d.MOMENT),
    rest=d.ANY,
)
