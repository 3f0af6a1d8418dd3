"""What was found in a case: candidates, tags, and the export with those that are to be in the report."""

from __future__ import annotations

from facade import Emedgene

if __name__ == "__main__":
    with Emedgene.from_env() as em:
        print("tags:", *(tag.value for tag in em.variant_tags()))
        for case in em.cases.list_cases(limit=2):
            print(case.name, len(em.case_candidates(case.name)), "candidates")
            for found in em.exported_variants(case.name, "in_report"):
                print("  in the report:", *found.genes, found.details)
