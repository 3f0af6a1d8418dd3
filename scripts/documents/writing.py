"""Write documents so that the same content always gives the same bytes, and files whole or not at all."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

_SURROGATE = re.compile("[\ud800-\udfff]")


def dump(document: Any) -> str:
    """Write a document as JSON: sorted keys, one line per key, a newline at the end.

    Args:
        document: What :func:`scripts.documents.reading.parse` gives, or anything made of the same types.
    """
    text = json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False) + "\n"
    # Half a surrogate pair is legal in JSON but cannot be written as UTF-8.
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def write_whole(path: Path, data: bytes) -> bool:
    """Write a file in one step, if that changes it; whether it did. Raises OSError."""
    if path.is_file() and path.read_bytes() == data:
        return False
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_bytes(data)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    return True
