# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag bundle_tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_bundle_tools as _get_bundle_tools
    from . import get_tools_eligible_for_linking_to_bundle as _get_tools_eligible_for_linking_to_bundle
    from . import link_tool_to_bundle as _link_tool_to_bundle
    from . import unlink_tool_from_bundle as _unlink_tool_from_bundle
else:
    _get_bundle_tools = Lazily(__name__, "get_bundle_tools")
    _get_tools_eligible_for_linking_to_bundle = Lazily(__name__, "get_tools_eligible_for_linking_to_bundle")
    _link_tool_to_bundle = Lazily(__name__, "link_tool_to_bundle")
    _unlink_tool_from_bundle = Lazily(__name__, "unlink_tool_from_bundle")


class BundleTool(Tag[M]):
    """All operations of the tag."""

    get_bundle_tools = Method(_get_bundle_tools.get_bundle_tools)
    get_tools_eligible_for_linking_to_bundle = Method(
        _get_tools_eligible_for_linking_to_bundle.get_tools_eligible_for_linking_to_bundle
    )
    link_tool_to_bundle = Method(_link_tool_to_bundle.link_tool_to_bundle)
    unlink_tool_from_bundle = Method(_unlink_tool_from_bundle.unlink_tool_from_bundle)


# Where views find it.
Api = BundleTool
V4 = BundleTool
V3 = BundleTool
