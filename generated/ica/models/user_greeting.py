# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UserGreeting: /components/schemas/User/properties/greeting."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/User/properties/greeting"


class UserGreeting(enums.TextEnum):
    """`/components/schemas/User/properties/greeting` in the description."""

    MR = "MR"
    MRS = "MRS"
    MS = "MS"
    MISS = "MISS"
    DR = "DR"
    HR = "HR"
    SR = "SR"
