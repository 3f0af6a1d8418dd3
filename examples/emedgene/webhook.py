"""What the platform pushes when the status of a case changes, as a server of yours would receive it."""

from __future__ import annotations

import json

from facade.emedgene import parse_status_webhook

BODY = json.dumps(
    {
        "event": "case_status_change",
        "case_name": "EMG000000001",
        "old_status": "delivered",
        "new_status": "finalized",
        "time": "2031-04-05T06:07:08Z",
        "a_field_of_tomorrow": 1,
    }
)

if __name__ == "__main__":
    event = parse_status_webhook(BODY)
    print(event.case_name, event.old_status, "->", event.new_status, event.time)
    print("besides:", event.additional_properties)
