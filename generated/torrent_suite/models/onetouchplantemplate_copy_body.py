# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""OnetouchplantemplateCopyBody: /components/schemas/onetouchplantemplate_copy_body."""

from __future__ import annotations

from typing import Any, TypeAlias

from ...runtime import decoders as d

# Where the description has it.
SOURCE = "/components/schemas/onetouchplantemplate_copy_body"

OnetouchplantemplateCopyBody: TypeAlias = "dict[str, Any]"

decode_onetouchplantemplate_copy_body: d.Alias = d.Alias("OnetouchplantemplateCopyBody")

# What the alias stands for is imported after it is made: it may contain the alias in turn.

decode_onetouchplantemplate_copy_body.define(d.MapOf(d.ANY))
