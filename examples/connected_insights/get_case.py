"""A case with what is only given when it is asked for: persons' identifiers and the overview of quality."""

from __future__ import annotations

from facade import ConnectedInsights
from facade.connected_insights import ingestion_result

if __name__ == "__main__":
    with ConnectedInsights.from_env() as ci:
        for found in ci.search_cases(limit=2):
            case = ci.get_case(
                str(found.id), direct_identifiers=True, qc_overview_metrics=True, accept_language="de-DE"
            )
            subjects = case.case_subjects or []
            print(case.display_id, f"{case.created_date:%Y-%m-%d}", len(subjects), "subjects")
            # A text in the case that holds JSON.
            print("  ingested:", ingestion_result(case))
