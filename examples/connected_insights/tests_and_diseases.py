"""What cases can be made for: the tests, and the diseases that are set up."""

from __future__ import annotations

from facade import ConnectedInsights

if __name__ == "__main__":
    with ConnectedInsights.from_env() as ci:
        for test in ci.available_tests():
            print(test.name, test.version, len(test.reports or []), "reports")
        for config in ci.disease_configs.list_disease_configs():
            for term in config.associated_diseases_terms or []:
                print("  ", term.external_id, *(term.synonym or []))
