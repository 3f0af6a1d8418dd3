"""The disease of a case, set by its number in SNOMED CT; the platform then processes the case anew."""

from __future__ import annotations

from facade import ConnectedInsights
from facade.connected_insights import Patience

if __name__ == "__main__":
    with ConnectedInsights.from_env() as ci:
        found = ci.search_cases().first()
        if found is not None:
            ready = ci.set_disease(
                str(found.id),
                "254837009",
                "Malignant tumor of breast",
                patience=Patience(deadline=600, first_pause=0.1),
                on_progress=lambda case: print("  seen:", case.status, case.sub_state),
            )
            print("ready:", ready.display_id)
