# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag entitled_bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import accept_terms_of_use_entitled_bundle as _accept_terms_of_use_entitled_bundle
    from . import get_entitled_bundle as _get_entitled_bundle
    from . import get_entitled_bundle_terms_of_use as _get_entitled_bundle_terms_of_use
    from . import get_entitled_bundle_terms_of_use_acceptance as _get_entitled_bundle_terms_of_use_acceptance
    from . import get_entitled_bundles as _get_entitled_bundles
else:
    _accept_terms_of_use_entitled_bundle = Lazily(__name__, "accept_terms_of_use_entitled_bundle")
    _get_entitled_bundle = Lazily(__name__, "get_entitled_bundle")
    _get_entitled_bundle_terms_of_use = Lazily(__name__, "get_entitled_bundle_terms_of_use")
    _get_entitled_bundle_terms_of_use_acceptance = Lazily(__name__, "get_entitled_bundle_terms_of_use_acceptance")
    _get_entitled_bundles = Lazily(__name__, "get_entitled_bundles")


class EntitledBundle(Tag[M]):
    """All operations of the tag."""

    accept_terms_of_use_entitled_bundle = Method(
        _accept_terms_of_use_entitled_bundle.accept_terms_of_use_entitled_bundle
    )
    get_entitled_bundle = Method(_get_entitled_bundle.get_entitled_bundle)
    get_entitled_bundle_terms_of_use = Method(_get_entitled_bundle_terms_of_use.get_entitled_bundle_terms_of_use)
    get_entitled_bundle_terms_of_use_acceptance = Method(
        _get_entitled_bundle_terms_of_use_acceptance.get_entitled_bundle_terms_of_use_acceptance
    )
    get_entitled_bundles = Paged(_get_entitled_bundles.get_entitled_bundles)


# Where views find it.
Api = EntitledBundle
V4 = EntitledBundle
V3 = EntitledBundle
