"""Who did what: the audit log, read page by page."""

from __future__ import annotations

import datetime
from collections import Counter

from facade import ConnectedInsights

if __name__ == "__main__":
    with ConnectedInsights.from_env() as ci:
        since = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=3650)
        entries = ci.audit_log(since=since, order_by="-createdDate", page_size=100, limit=250)
        for text, count in Counter(entry.message for entry in entries).most_common(3):
            print(count, text)
