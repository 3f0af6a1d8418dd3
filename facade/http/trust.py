"""TLS: whom a client trusts, and what to do when a certificate is not good."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterable
from functools import cache
from typing import Any

import httpx

from ..errors import UnusableSetting
from .proxies import CERTIFICATES


@cache
def _loaded(path: str | None) -> ssl.SSLContext:
    """One TLS context for each set of authorities: loading them costs more than a whole call."""
    if path is None:
        return httpx.create_ssl_context(trust_env=False)
    folders = [folder for folder in path.split(os.pathsep) if os.path.isdir(folder)]
    if folders:
        return ssl.create_default_context(capath=os.pathsep.join(folders))
    return ssl.create_default_context(cafile=path)


def _authorities(path: str | None) -> ssl.SSLContext:
    """The context for a file or folder, or for what the environment names, else for what comes with httpx. Raises
    UnusableSetting where there are no authorities."""
    names = [name for name in CERTIFICATES if os.environ.get(name)] if path is None else []
    source, wanted = (names[0], os.environ[names[0]]) if names else ("verify", path)
    try:
        return _loaded(wanted)
    except OSError as problem:
        hint = f"; correct or unset {source}, or give verify=, or trust_env=False" if names else ""
        text = f"{source}={wanted!r}: no certificate authorities can be read there ({problem}){hint}"
        raise UnusableSetting(text) from None


class _LazyContext(ssl.SSLContext):
    """The usual authorities for a platform in plain text: loaded when the way leads to another host that has TLS."""

    trust_env = True

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        _usual(self.trust_env).set_alpn_protocols(alpn_protocols)

    def wrap_socket(self, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        return _usual(self.trust_env).wrap_socket(*args, **kwargs)

    def wrap_bio(self, *args: Any, **kwargs: Any) -> ssl.SSLObject:
        return _usual(self.trust_env).wrap_bio(*args, **kwargs)


def _usual(trust_env: bool) -> ssl.SSLContext:
    return _authorities(None) if trust_env else _loaded(None)


@cache
def _lazy_context(trust_env: bool) -> ssl.SSLContext:
    made = _LazyContext(ssl.PROTOCOL_TLS_CLIENT)
    made.trust_env = trust_env
    return made


def trust(base_url: str, verify: Any, trust_env: bool = True) -> Any:
    """What httpx takes as `verify`.

    Raises ValueError for a path without certificate authorities, TypeError for what is no path, context or boolean.
    """
    if verify is False or isinstance(verify, ssl.SSLContext):
        return verify
    if verify is True:
        plain = base_url.lower().startswith("http://")
        return _lazy_context(trust_env) if plain else _usual(trust_env)
    if not isinstance(verify, (str, os.PathLike)) or not os.fspath(verify):
        raise TypeError("verify: give True, False, a file of certificate authorities, or an ssl.SSLContext")
    return _authorities(os.fsdecode(verify))


def distrust(problem: BaseException) -> str:
    """What to do about a failed TLS handshake, empty for other problems."""
    found = _tls_error(problem)
    if found is None:
        return ""
    if isinstance(found, ssl.SSLCertVerificationError):
        said = found.verify_message or "the certificate is not good"
        if found.verify_code in _OTHER_NAME:
            return (
                f"the server's certificate is for another name ({said}); give base_url= the name that is in the "
                "certificate, or verify= an ssl.SSLContext of your own"
            )
        return (
            f"the server's certificate is not trusted ({said}); if its authority is your own, give verify= the file "
            "of its certificate, or an ssl.SSLContext"
        )
    if found.reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE"):
        return "the server does not speak TLS there; base_url= may have to begin with http://, or have another port"
    return ""


# X509_V_ERR_HOSTNAME_MISMATCH and its like for addresses.
_OTHER_NAME = frozenset({62, 63, 64})


def _tls_error(problem: BaseException) -> ssl.SSLError | None:
    seen: BaseException | None = problem
    for _ in range(10):
        if seen is None or isinstance(seen, ssl.SSLError):
            return seen
        seen = seen.__cause__ or seen.__context__
    return None
