# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag connector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import cancel_connector as _cancel_connector
    from . import create_connector as _create_connector
    from . import create_download_rule as _create_download_rule
    from . import create_upload_rule as _create_upload_rule
    from . import delete_download_rule as _delete_download_rule
    from . import delete_upload_rule as _delete_upload_rule
    from . import disable_connector as _disable_connector
    from . import enable_connector as _enable_connector
    from . import get_connector as _get_connector
    from . import get_connectors as _get_connectors
    from . import get_download_rule as _get_download_rule
    from . import get_download_rules as _get_download_rules
    from . import get_upload_rule as _get_upload_rule
    from . import get_upload_rules as _get_upload_rules
    from . import update_download_rule as _update_download_rule
    from . import update_upload_rule as _update_upload_rule
else:
    _cancel_connector = Lazily(__name__, "cancel_connector")
    _create_connector = Lazily(__name__, "create_connector")
    _create_download_rule = Lazily(__name__, "create_download_rule")
    _create_upload_rule = Lazily(__name__, "create_upload_rule")
    _delete_download_rule = Lazily(__name__, "delete_download_rule")
    _delete_upload_rule = Lazily(__name__, "delete_upload_rule")
    _disable_connector = Lazily(__name__, "disable_connector")
    _enable_connector = Lazily(__name__, "enable_connector")
    _get_connector = Lazily(__name__, "get_connector")
    _get_connectors = Lazily(__name__, "get_connectors")
    _get_download_rule = Lazily(__name__, "get_download_rule")
    _get_download_rules = Lazily(__name__, "get_download_rules")
    _get_upload_rule = Lazily(__name__, "get_upload_rule")
    _get_upload_rules = Lazily(__name__, "get_upload_rules")
    _update_download_rule = Lazily(__name__, "update_download_rule")
    _update_upload_rule = Lazily(__name__, "update_upload_rule")


class Connector(Tag[M]):
    """All operations of the tag."""

    cancel_connector = Method(_cancel_connector.cancel_connector)
    create_connector = Method(_create_connector.create_connector)
    create_download_rule = Method(_create_download_rule.create_download_rule)
    create_upload_rule = Method(_create_upload_rule.create_upload_rule)
    delete_download_rule = Method(_delete_download_rule.delete_download_rule)
    delete_upload_rule = Method(_delete_upload_rule.delete_upload_rule)
    disable_connector = Method(_disable_connector.disable_connector)
    enable_connector = Method(_enable_connector.enable_connector)
    get_connector = Method(_get_connector.get_connector)
    get_connectors = Method(_get_connectors.get_connectors)
    get_download_rule = Method(_get_download_rule.get_download_rule)
    get_download_rules = Method(_get_download_rules.get_download_rules)
    get_upload_rule = Method(_get_upload_rule.get_upload_rule)
    get_upload_rules = Method(_get_upload_rules.get_upload_rules)
    update_download_rule = Method(_update_download_rule.update_download_rule)
    update_upload_rule = Method(_update_upload_rule.update_upload_rule)


# Where views find it.
Api = Connector
V4 = Connector
V3 = Connector
