"""The reports of a case: as an object, variant by variant, and as files."""

from __future__ import annotations

import tempfile

from facade import ConnectedInsights, NotFound

if __name__ == "__main__":
    with ConnectedInsights.from_env() as ci, tempfile.TemporaryDirectory() as folder:
        for found in ci.search_cases(limit=5):
            try:
                report = ci.get_report(found)
            except NotFound:
                print(found.display_id, "has no report yet")
                continue
            print(report.display_id, len(report.subjects or []), "subjects")
            for variant in ci.report_variants(found):
                print("  ", variant.gene, variant.variant_type)
            print("  ", ci.save_report(found, f"{folder}/report.json").stat().st_size, "bytes of JSON")
            print("  ", ci.save_report_pdf(found, f"{folder}/report.pdf").stat().st_size, "bytes of PDF")
            print("  ", ", ".join(sorted(ci.case_data(found))))
            break
