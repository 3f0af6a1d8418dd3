# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FolderUploadSessionStatus: /components/schemas/FolderUploadSession/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/FolderUploadSession/properties/status"


class FolderUploadSessionStatus(enums.TextEnum):
    """`/components/schemas/FolderUploadSession/properties/status` in the description."""

    OPEN = "OPEN"
    CLOSED = "CLOSED"
    COMPLETED = "COMPLETED"
