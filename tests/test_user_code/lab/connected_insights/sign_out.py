"""Sign cases out: read the report, keep it, and complete the case."""

from __future__ import annotations

import asyncio
import datetime
import sys
from pathlib import Path

from facade import AsyncConnectedInsights, NotFound
from generated.connected_insights.models import CaseCompletion, CaseTags, DraftReport


def genes(report: DraftReport) -> list[str]:
    found = []
    for subject in report.subjects or []:
        for part in subject.reports or []:
            if part.report_details:
                found += [str(each.gene) for each in part.report_details.variants or [] if each.chromosome]
    return found


async def sign_out(ci: AsyncConnectedInsights, case_id: str, folder: Path) -> None:
    try:
        report = await ci.reports.get_report(case_id)
    except NotFound:
        print(case_id, "has no report")
        return
    print(report.display_id, *genes(report))
    for subject in report.subjects or []:
        for part in subject.reports or []:
            if isinstance(part.subject_report_id, str):
                target = folder / f"{part.subject_report_id}.pdf"
                await ci.reports.get_report_pdf(case_id, part.subject_report_id).save(target)
    await ci.cases.replace_case_tags(case_id, body=CaseTags(tags=["signed"]))
    now = datetime.datetime.now(datetime.UTC)
    await ci.cases.complete_case(case_id, body=CaseCompletion(completed_date=now.isoformat()))


async def main(names: list[str]) -> None:
    async with AsyncConnectedInsights.from_env() as ci:
        roles = await ci.workgroups.list_workgroups()
        print(*(role.org_name for role in roles.workgroup_roles or []))
        for name in names:
            await sign_out(ci, name, Path.cwd())


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
