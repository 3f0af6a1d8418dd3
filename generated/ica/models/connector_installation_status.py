# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ConnectorInstallationStatus: /components/schemas/Connector/properties/installationStatus."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/Connector/properties/installationStatus"


class ConnectorInstallationStatus(enums.TextEnum):
    """`/components/schemas/Connector/properties/installationStatus` in the description."""

    PENDING_INSTALLATION = "PENDING_INSTALLATION"
    INSTALLED = "INSTALLED"
    ERROR = "ERROR"
    UNKNOWN = "UNKNOWN"
    CANCELLED = "CANCELLED"
