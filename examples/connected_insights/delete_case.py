"""A case made and deleted again, and what is refused: changing one is for the vendor's support."""

from __future__ import annotations

from facade import ConnectedInsights, NotFound

if __name__ == "__main__":
    with ConnectedInsights.from_env() as ci:
        test = ci.available_tests()[0]
        made = ci.cases.create_case(body={"displayId": "BIRCH-DEMO", "testDefinitionId": test.id, "subjects": []})
        case_id = str(made.id)
        try:
            ci.cases.patch_case(case_id, body={"status": "Complete"})
        except ValueError as error:
            print("refused:", error)
        ci.delete_case(case_id)
        try:
            ci.get_case(case_id)
        except NotFound as error:
            print("gone:", error.status)
