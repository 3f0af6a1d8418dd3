# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag sequencing_run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_sequencing_run as _get_sequencing_run
else:
    _get_sequencing_run = Lazily(__name__, "get_sequencing_run")


class SequencingRun(Tag[M]):
    """All operations of the tag."""

    get_sequencing_run = Method(_get_sequencing_run.get_sequencing_run)


# Where views find it.
Api = SequencingRun
V4 = SequencingRun
V3 = SequencingRun
