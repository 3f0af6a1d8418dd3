"""A case made and deleted again, and what is refused: changing one is for the vendor's support. This writes: say what
the case is to be called, `python -m examples.connected_insights.delete_case DISPLAY_ID`."""

from __future__ import annotations

import sys

from facade import ConnectedInsights, NotFound

if __name__ == "__main__":
    with ConnectedInsights.from_env() as ci:
        name = sys.argv[1] if len(sys.argv) > 1 else sys.exit("say what the case is to be called")
        test = ci.available_tests()[0]
        made = ci.cases.create_case(body={"displayId": name, "testDefinitionId": test.id, "subjects": []})
        case_id = str(made.id)
        try:
            ci.cases.patch_case(case_id, body={"status": "Complete"})
        except ValueError as error:
            print("refused:", error)
        ci.delete_case(made)
        try:
            ci.get_case(made)
        except NotFound as error:
            print("gone:", error.status)
