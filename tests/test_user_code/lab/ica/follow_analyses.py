"""Watch analyses until all have ended, then tell their steps, outputs and what they cost."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter

from facade import AsyncICA, NotFound
from generated.ica.models import AnalysisV3Status

ENDED = {"SUCCEEDED", "FAILED", "FAILEDFINAL", "ABORTED"}


async def states(ica: AsyncICA, project_id: str) -> Counter[str]:
    found: Counter[str] = Counter()
    async for each in ica.project_analysis.get_analyses(project_id, status="INPROGRESS", sort="startDate"):
        if each.status != AnalysisV3Status.AWAITINGINPUT:
            found[str(each.status)] += 1
    return found


async def outputs(ica: AsyncICA, project_id: str, analysis_id: str) -> list[str]:
    answer = await ica.project_analysis.get_analysis_outputs(project_id, analysis_id)
    return [str(output.code) for output in answer.items]


async def tell(ica: AsyncICA, project_id: str, analysis_id: str) -> None:
    analysis = await ica.v4.project_analysis.get_analysis(project_id, analysis_id)
    took = analysis.end_date - analysis.start_date if analysis.end_date and analysis.start_date else None
    print(analysis.reference, analysis.status, took, analysis.pipeline.code, *analysis.tags.user_tags)
    try:
        steps = await ica.project_analysis.get_analysis_steps(project_id, analysis_id)
    except NotFound:
        return
    for step in steps.items:
        print("  ", step.name, step.status)
    print("  ", *await outputs(ica, project_id, analysis_id))


async def follow(project_id: str, analyses: list[str]) -> None:
    async with AsyncICA.from_env() as ica:
        while (await states(ica, project_id)).total():
            await asyncio.sleep(60)
        for analysis_id in analyses:
            await tell(ica, project_id, analysis_id)


if __name__ == "__main__":
    asyncio.run(follow(sys.argv[1], sys.argv[2:]))
