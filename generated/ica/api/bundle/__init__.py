# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import accept_terms_of_use_bundle as _accept_terms_of_use_bundle
    from . import create_bundle as _create_bundle
    from . import deprecate_bundle as _deprecate_bundle
    from . import get_bundle as _get_bundle
    from . import get_bundle_terms_of_use as _get_bundle_terms_of_use
    from . import get_bundles as _get_bundles
    from . import get_terms_of_use_acceptance as _get_terms_of_use_acceptance
    from . import insert_bundle_terms_of_use as _insert_bundle_terms_of_use
    from . import release_bundle as _release_bundle
else:
    _accept_terms_of_use_bundle = Lazily(__name__, "accept_terms_of_use_bundle")
    _create_bundle = Lazily(__name__, "create_bundle")
    _deprecate_bundle = Lazily(__name__, "deprecate_bundle")
    _get_bundle = Lazily(__name__, "get_bundle")
    _get_bundle_terms_of_use = Lazily(__name__, "get_bundle_terms_of_use")
    _get_bundles = Lazily(__name__, "get_bundles")
    _get_terms_of_use_acceptance = Lazily(__name__, "get_terms_of_use_acceptance")
    _insert_bundle_terms_of_use = Lazily(__name__, "insert_bundle_terms_of_use")
    _release_bundle = Lazily(__name__, "release_bundle")


class Bundle(Tag[M]):
    """All operations of the tag."""

    accept_terms_of_use_bundle = Method(_accept_terms_of_use_bundle.accept_terms_of_use_bundle)
    create_bundle = Method(_create_bundle.create_bundle)
    deprecate_bundle = Method(_deprecate_bundle.deprecate_bundle)
    get_bundle = Method(_get_bundle.get_bundle)
    get_bundle_terms_of_use = Method(_get_bundle_terms_of_use.get_bundle_terms_of_use)
    get_bundles = Paged(_get_bundles.get_bundles)
    get_terms_of_use_acceptance = Method(_get_terms_of_use_acceptance.get_terms_of_use_acceptance)
    insert_bundle_terms_of_use = Method(_insert_bundle_terms_of_use.insert_bundle_terms_of_use)
    release_bundle = Method(_release_bundle.release_bundle)


# Where views find it.
Api = Bundle
V4 = Bundle
V3 = Bundle
