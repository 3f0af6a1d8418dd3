# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag entitlement_detail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import find_all_matching_activation_codes_for_cwl as _find_all_matching_activation_codes_for_cwl
    from . import find_all_matching_activation_codes_for_nextflow as _find_all_matching_activation_codes_for_nextflow
    from . import find_best_matching_activation_code_for_cwl as _find_best_matching_activation_code_for_cwl
    from . import find_best_matching_activation_codes_for_nextflow as _find_best_matching_activation_codes_for_nextflow
else:
    _find_all_matching_activation_codes_for_cwl = Lazily(__name__, "find_all_matching_activation_codes_for_cwl")
    _find_all_matching_activation_codes_for_nextflow = Lazily(
        __name__, "find_all_matching_activation_codes_for_nextflow"
    )
    _find_best_matching_activation_code_for_cwl = Lazily(__name__, "find_best_matching_activation_code_for_cwl")
    _find_best_matching_activation_codes_for_nextflow = Lazily(
        __name__, "find_best_matching_activation_codes_for_nextflow"
    )


class EntitlementDetail(Tag[M]):
    """All operations of the tag."""

    find_all_matching_activation_codes_for_cwl = Method(
        _find_all_matching_activation_codes_for_cwl.find_all_matching_activation_codes_for_cwl
    )
    find_all_matching_activation_codes_for_nextflow = Method(
        _find_all_matching_activation_codes_for_nextflow.find_all_matching_activation_codes_for_nextflow
    )
    find_best_matching_activation_code_for_cwl = Method(
        _find_best_matching_activation_code_for_cwl.find_best_matching_activation_code_for_cwl
    )
    find_best_matching_activation_codes_for_nextflow = Method(
        _find_best_matching_activation_codes_for_nextflow.find_best_matching_activation_codes_for_nextflow
    )


# Where views find it.
Api = EntitlementDetail
V4 = EntitlementDetail
V3 = EntitlementDetail
