"""What a platform needs of its own is in small modules."""

from __future__ import annotations

from pathlib import Path

import facade.connected_insights
from tests.test_emedgene.test_size import lines_of_code

FOLDER = Path(facade.connected_insights.__file__).parent


def test_modules_are_small() -> None:
    counted = {path.name: lines_of_code(path) for path in FOLDER.glob("*.py")}
    assert max(counted.values()) <= 220, counted
    # Two kinds of keys, a session, and the workgroup that calls are made in.
    assert sum(counted[f"{name}.py"] for name in ("client", "environment", "login", "workgroups")) < 340, counted
