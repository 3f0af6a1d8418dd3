# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""The tags of Emedgene, in every version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.views import M, View

if TYPE_CHECKING:
    from .api import candidates as _api_candidates
    from .api import cases as _api_cases
    from .api import gene_lists as _api_gene_lists
    from .api import login as _api_login
    from .api import phenotypes as _api_phenotypes
    from .api import reports as _api_reports
    from .api import samples as _api_samples
    from .api import settings as _api_settings
    from .api import storage as _api_storage
    from .api import users as _api_users

_PACKAGE = __name__.rpartition(".")[0]
_TAGS = (
    "candidates",
    "cases",
    "gene_lists",
    "login",
    "phenotypes",
    "reports",
    "samples",
    "settings",
    "storage",
    "users",
)
VERSIONS: tuple[str, ...] = ()
# The hosts that single operations are at.
SERVERS: tuple[str, ...] = ()
# The releases of servers that the description was made of.
RELEASES: tuple[str, ...] = ()


class Api(View[M]):
    """Every operation."""

    _package = _PACKAGE
    _tags = _TAGS

    candidates: _api_candidates.Api[M]
    cases: _api_cases.Api[M]
    gene_lists: _api_gene_lists.Api[M]
    login: _api_login.Api[M]
    phenotypes: _api_phenotypes.Api[M]
    reports: _api_reports.Api[M]
    samples: _api_samples.Api[M]
    settings: _api_settings.Api[M]
    storage: _api_storage.Api[M]
    users: _api_users.Api[M]


Views = Api
