"""How far something is, in words."""

from __future__ import annotations

_SIZES = ((10**12, "TB"), (10**9, "GB"), (10**6, "MB"), (10**3, "kB"), (1, "bytes"))


def counted(done: int, total: int | None, unit: str) -> str:
    """How much is done, in words: `3/10 items`, `1.5/3.0 MB`."""
    if unit != "bytes":
        return f"{done:,}/{total:,} {unit}" if total is not None else f"{done:,} {unit}"
    size = max(done, total or 0)
    step, name = next((each for each in _SIZES if size >= each[0]), _SIZES[-1])
    shown = f"{done / step:,.1f}" if step > 1 else f"{done:,}"
    if total is None:
        return f"{shown} {name}"
    return f"{shown}/{total / step:,.1f} {name}" if step > 1 else f"{shown}/{total:,} {name}"
