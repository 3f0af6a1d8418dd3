"""The extensions of OpenAPI that anything here reads. Others are hints for other programs: what a mock server answers,
how a page shows an operation, what another generator calls a class."""

from __future__ import annotations

READ = frozenset(
    (
        # Of operations: how sure a route is, what it does, and how its list is read.
        *("x-evidence", "x-dangerous", "x-confirmed-by", "x-service", "x-listed-path", "x-paging", "x-body"),
        *("x-filters", "x-filters-across", "x-filters-releases", "x-filters-together", "x-releases"),
        # Of the whole, of parameters and bodies.
        *("x-client-headers", "x-sortable", "x-unsorted", "x-several-bodies", "x-key"),
        # Of schemas.
        *("x-absent", "x-discriminator-value", "x-fraction", "x-moment", "x-ms-discriminator-value", "x-nullable"),
        *("x-resource", "x-since", "x-type", "x-undeclared", "x-unique", "x-until", "x-written"),
        # What Swagger 2.0 cannot say.
        *("x-anyOf", "x-not", "x-oneOf"),
    )
)
