# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /rundb/api/v1/globalconfig/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime import releases as r

OPERATION = op.operation(
    "delete_list",
    "delete_list",
    "globalconfig",
    "DELETE",
    "/rundb/api/v1/globalconfig/",
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="deletes-every-match",
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


def delete_list(*, confirm: bool = False, **filters: Any) -> calls.Call[None]:
    """DELETE /rundb/api/v1/globalconfig/. The route is inferred; the platform may have another.

    Arguments:
        confirm: True to go ahead with what deletes every match.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), filters=filters)
