# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""LoadDataInBaseRequestEncoding: /components/schemas/LoadDataInBaseRequest/properties/encoding."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/LoadDataInBaseRequest/properties/encoding"


class LoadDataInBaseRequestEncoding(enums.TextEnum):
    """`/components/schemas/LoadDataInBaseRequest/properties/encoding` in the description."""

    UTF8 = "UTF8"
    ISO88591 = "ISO88591"
