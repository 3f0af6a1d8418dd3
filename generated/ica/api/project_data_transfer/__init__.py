# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_data_transfer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import abort_data_transfer as _abort_data_transfer
    from . import get_data_transfer as _get_data_transfer
    from . import get_data_transfers as _get_data_transfers
else:
    _abort_data_transfer = Lazily(__name__, "abort_data_transfer")
    _get_data_transfer = Lazily(__name__, "get_data_transfer")
    _get_data_transfers = Lazily(__name__, "get_data_transfers")


class ProjectDataTransfer(Tag[M]):
    """All operations of the tag."""

    abort_data_transfer = Method(_abort_data_transfer.abort_data_transfer)
    get_data_transfer = Method(_get_data_transfer.get_data_transfer)
    get_data_transfers = Paged(_get_data_transfers.get_data_transfers)


# Where views find it.
Api = ProjectDataTransfer
V4 = ProjectDataTransfer
V3 = ProjectDataTransfer
