"""The workgroups that a login belongs to; one of them is chosen with `workgroup=`, by name or by id."""

from __future__ import annotations

from facade import ConnectedInsights

if __name__ == "__main__":
    with ConnectedInsights.from_env() as ci:
        for group in ci.user_workgroups():
            print(group.name, group.id)
