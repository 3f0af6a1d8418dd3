"""The numbers of a week: cases by status and tag, and what was done by whom."""

from __future__ import annotations

import datetime
from collections import Counter

from facade import ConnectedInsights
from generated.connected_insights.models import CaseSummary

WEEK = datetime.timedelta(days=7)


def cases(ci: ConnectedInsights, since: datetime.datetime) -> list[CaseSummary]:
    found = ci.cases.search_cases(creation_date_after=since, order_by="DESC", page_size=100)
    return found.collect()


def late(case: CaseSummary, now: datetime.datetime) -> bool:
    return bool(case.created_date and case.created_date.timestamp() < (now - 2 * WEEK).timestamp())


def tell(ci: ConnectedInsights) -> None:
    now = datetime.datetime.now(datetime.UTC)
    found = cases(ci, now - WEEK)
    print(Counter(str(case.status) for case in found))
    print(Counter(tag for case in found for tag in case.tags or []))
    for case in found:
        if late(case, now):
            print("late:", case.display_id, case.sub_state)
    deeds = ci.audit_logs.search_audit_logs(from_date=now - WEEK, page_size=200)
    print(Counter(entry.message or "" for entry in deeds).most_common(5))


def whole(ci: ConnectedInsights, case_id: str) -> None:
    case = ci.cases.get_case(case_id=case_id, include_qc_overview_metrics=True)
    for member in case.case_subjects or []:
        sample = member.active_sample
        if sample:
            print(member.id, sample.external_sample_id, sample.status)
    if case.test_definition:
        print(case.test_definition.name, case.test_definition.order)


if __name__ == "__main__":
    with ConnectedInsights.from_env() as client:
        tell(client)
