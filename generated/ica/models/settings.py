# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Settings: /components/schemas/Settings."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import decoders as d

# Where the description has it.
SOURCE = "/components/schemas/Settings"

Settings: TypeAlias = "StringSettings | IntegerSettings | OptionSettings"

decode_settings: d.Alias = d.Alias("Settings")

# What the alias stands for is imported after it is made: it may contain the alias in turn.
from .integer_settings import IntegerSettings  # noqa: E402
from .option_settings import OptionSettings  # noqa: E402
from .string_settings import StringSettings  # noqa: E402

decode_settings.define(
    d.AnyOf(d.ModelOf(StringSettings), d.ModelOf(IntegerSettings), d.ModelOf(OptionSettings), together=True)
)
