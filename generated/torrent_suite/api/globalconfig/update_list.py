# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/globalconfig/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime import releases as r
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ListReplacementDict
    from ...models.list_replacement import ListReplacement

OPERATION = op.operation(
    "update_list",
    "update_list",
    "globalconfig",
    "PUT",
    "/rundb/api/v1/globalconfig/",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="replaces-every-match",
    filters=f.Filters(
        {
            "auto_archive_ack": None,
            "auto_archive_enable": None,
            "base_recalibration_mode": None,
            "check_news_posts": None,
            "cluster_auto_disable": None,
            "default_flow_order": None,
            "default_library_key": None,
            "default_storage_options": None,
            "default_test_fragment_key": None,
            "enable_auto_pkg_dl": None,
            "enable_auto_security": None,
            "enable_compendia_OCP": None,
            "enable_nightly_email": None,
            "enable_support_upload": None,
            "enable_version_lock": None,
            "id": None,
            "majorPlatform": None,
            "mark_duplicates": None,
            "name": None,
            "password_max_age": None,
            "plugin_output_folder": None,
            "realign": None,
            "records_to_display": None,
            "sec_update_status": None,
            "selected": None,
            "site_name": None,
            "telemetry_enabled": None,
            "ts_update_status": None,
            "web_root": None,
        },
        {},
        {"enable_compendia_ocp": "enable_compendia_OCP", "major_platform": "majorPlatform"},
        releases={"majorPlatform": r.Span(since="5.18.1"), "password_max_age": r.Span(since="5.18.1")},
    ),
)


def update_list(
    *, body: ListReplacement | ListReplacementDict | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[None]:
    """PUT /rundb/api/v1/globalconfig/. The route is inferred; the platform may have another.

    Arguments:
        body: ListReplacement, or a mapping with keys as on the wire (ListReplacementDict). Sent as application/json.
        confirm: True to go ahead with what replaces every match.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), body, filters=filters)
