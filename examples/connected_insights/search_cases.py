"""Cases by what is known of them: a part of their id, their tags, and when they were made."""

from __future__ import annotations

import datetime

from facade import ConnectedInsights

if __name__ == "__main__":
    with ConnectedInsights.from_env() as ci:
        since = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=3650)
        for case in ci.search_cases(created_after=since, order_by="DESC", limit=3):
            print("by display id:", case.display_id, case.status)
        everything = ci.search_cases(release="v2", display_id="%", page_size=10, prefetch=2)
        print(sum(1 for _ in everything), "cases in all")
        first = ci.search_cases().first()
        if first is not None and isinstance(first.display_id, str):
            print("exactly:", ci.find_case(first.display_id).id == first.id)
