"""Who is let in: a key with its scheme, or a bare psToken; in a domain, and in one of the caller's workgroups."""

from __future__ import annotations

from . import words
from .routing import Call


def let_in(call: Call) -> None:
    """Refuse who may not use the platform."""
    given = call.request.headers.get("authorization", "").strip()
    if not given:
        call.refuse(401, "no-credentials")
    scheme, _, key = given.partition(" ")
    if key:
        # The word before a key is taken in any letters; a psToken has none before it.
        if (scheme.lower(), key.strip()) != ("apikey", words.API_KEY):
            call.refuse(401, "bad-credentials")
    elif given not in call.state.tokens:
        call.refuse(401, "bad-credentials")
    elif not call.state.use(given):
        call.refuse(401, "token-ended")


def check_domain(call: Call) -> None:
    """Refuse who names no domain, or another one."""
    domain = call.request.headers.get("x-ilmn-domain")
    if not domain:
        call.refuse(400, "no-domain")
    if domain != words.DOMAIN:
        call.refuse(403, "bad-domain", domain)


def check_workgroup(call: Call) -> None:
    """Refuse who names no workgroup, or one of others; the call is made in the one that is named."""
    workgroup = call.request.headers.get("x-ilmn-workgroup")
    if not workgroup:
        call.refuse(400, "no-workgroup")
    if workgroup.lower() not in words.WORKGROUPS:
        call.refuse(403, "bad-workgroup", workgroup)
    call.workgroup = workgroup.lower()
