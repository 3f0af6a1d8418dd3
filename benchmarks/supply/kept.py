"""Files that one run makes and the next one finds again, in a folder that is not committed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
KEPT = Path(os.environ.get("BENCH_KEPT") or ROOT / ".bench")
SPEC = ROOT / "specs" / "ica" / "openapi.json"


def digest_of(*parts: bytes) -> str:
    """A short name for what something is made of."""
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


def kept(name: str, make: Callable[[], bytes]) -> bytes:
    """The bytes of a file, which is made where it is not there yet."""
    path = KEPT / name
    if path.is_file():
        return path.read_bytes()
    content = make()
    path.parent.mkdir(parents=True, exist_ok=True)
    # Whole, or not at all: other processes may look.
    part = path.with_name(f"{path.name}.{os.getpid()}")
    part.write_bytes(content)
    part.replace(path)
    return content
