"""Cases that were finalized within the last day, each with a report saved to a folder."""

from __future__ import annotations

import sys
import tempfile
from datetime import timedelta

from facade import Emedgene
from facade.progress import progress

if __name__ == "__main__":
    with Emedgene.from_env() as em, tempfile.TemporaryDirectory() as folder:
        target = sys.argv[1] if len(sys.argv) > 1 else folder
        for case in em.finalized_cases(since=timedelta(hours=24)):
            for report in em.reports.list_reports(case.name).hits or []:
                with progress(f"Report of {case.name}", "bytes") as update:
                    path = em.save_report(case.name, str(report.type), report.id, target, update)
                print(case.name, path.name, path.stat().st_size, "bytes")
