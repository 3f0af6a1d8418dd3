"""What waits this morning: cases by status, who has them, and which candidates are new."""

from __future__ import annotations

import asyncio
from collections import defaultdict

from facade import AsyncEmedgene
from generated.emedgene.models import CaseSummary


async def by_status(em: AsyncEmedgene) -> dict[str, list[CaseSummary]]:
    found: dict[str, list[CaseSummary]] = defaultdict(list)
    async for case in em.cases.list_cases(page_size=100, status="delivered"):
        found[case.status or "unknown"].append(case)
    return found


async def tell(em: AsyncEmedgene, case: CaseSummary) -> None:
    whole = await em.cases.get_case(case.name)
    candidates = await em.candidates.list_candidates(case.name)
    print(case.name, whole.creation_time, len(candidates.hits), whole.participants or "nobody")
    exported = await em.candidates.export_variants(case.name)
    for variant in exported.variants or []:
        if variant.tag:
            print("  ", variant.gene_name, variant.tag.value)


async def main() -> None:
    async with AsyncEmedgene.from_env() as em:
        people = {user.id: user.email async for user in em.users.list_users()}
        print(len(people), "people")
        for status, cases in (await by_status(em)).items():
            print(status, len(cases))
            for case in cases:
                await tell(em, case)


if __name__ == "__main__":
    asyncio.run(main())
