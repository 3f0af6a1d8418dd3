"""What the sandboxes need beside the base package, and what is said where it is missing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def extra(whose: str) -> Iterator[None]:
    """Around imports of what comes with the extra `sandbox`.

    Raises:
        ImportError: one of these is not installed; it says what to install.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] == "facade":
            raise
        raise ImportError(
            f"{whose} needs the package that has {error.name!r}, which is not installed; it comes with the extra: "
            "pip install 'sequencing-clients[sandbox]'",
            name=error.name,
        ) from error
