"""What a test can switch on: habits that some servers have and others have not, or that nobody knows."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from .words import READY


@dataclass
class Switches:
    """`box.switches.processing_looks = 4`; `box.clear()` takes all of them back.

    arriving: how many cases come in whenever a page of a search has been read.
    audit_entries: how many entries the audit log has from before, made up when they are asked for.
    closed_documents: the services' documents are only for those who may use the platform.
    documents: which of them there are: "springfox" (both forms), "swagger2" (/v2/api-docs only), "openapi3"
        (springfox's /v3/api-docs only) or "springdoc" (its /v3/api-docs).
    largest_page: how many rows a page has at most; a larger `pageSize` is lowered to it in silence.
    processing_ends: the state of a case that has been processed.
    processing_lag: how many looks at a case still show the state before, after something has set it off.
    processing_looks: how many looks at a case show that it is processed, before it is ready.
    refuses_with_200: a wrong password is answered 200 without a token; if not, 401.
    report_variants: how many variants the reports of a case have, made while they are sent.
    springdoc_version: the `openapi` of springdoc's documents.
    token_calls: for how many calls a psToken is good; None: until `box.expire_tokens()`.
    upload_looks: how many looks at an uploaded file show IN_PROGRESS, after the first, which shows QUEUED.
    workgroups_status: what the lookup of workgroups is answered with, where that is not 200.
    """

    arriving: int = 0
    audit_entries: int = 0
    closed_documents: bool = False
    documents: str = "springfox"
    largest_page: int = 1000
    processing_ends: str = READY
    processing_lag: int = 0
    processing_looks: int = 2
    refuses_with_200: bool = False
    report_variants: int = 3
    springdoc_version: str = "3.0.1"
    token_calls: int | None = None
    upload_looks: int = 1
    workgroups_status: int = 200

    def clear(self) -> None:
        """Take all of them back."""
        for each in fields(self):
            setattr(self, each.name, each.default)

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in self.__dataclass_fields__:
            raise AttributeError(f"there is no switch {name!r}")
        super().__setattr__(name, value)
