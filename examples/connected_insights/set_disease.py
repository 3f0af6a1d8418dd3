"""The disease of a case, set by its number in SNOMED CT; the platform then processes the case anew. This writes: name
the case, `python -m examples.connected_insights.set_disease DISPLAY_ID`."""

from __future__ import annotations

import sys

from facade import ConnectedInsights
from facade.connected_insights import Patience

if __name__ == "__main__":
    with ConnectedInsights.from_env() as ci:
        case = ci.find_case(sys.argv[1] if len(sys.argv) > 1 else sys.exit("name a case by its display id"))
        ready = ci.set_disease(
            case,
            "254837009",
            "Malignant tumor of breast",
            patience=Patience(deadline=600, first_pause=0.1),
            on_progress=lambda seen: print("  seen:", seen.status, seen.sub_state),
        )
        print("ready:", ready.display_id)
