# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DockerImageStatus: /components/schemas/DockerImage/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/DockerImage/properties/status"


class DockerImageStatus(enums.TextEnum):
    """`/components/schemas/DockerImage/properties/status` in the description."""

    PARTIAL = "PARTIAL"
    AVAILABLE = "AVAILABLE"
    DELETED = "DELETED"
    BUILDFAILED = "BUILDFAILED"
    DELETING = "DELETING"
