"""What names of headers, parameters and fields say of their values: secret, about a person, or new in each run."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from ..call.headers import SECRET_HEADERS

# A name is compared without its case, and without what stands between its words.
_BETWEEN = re.compile(r"[^a-z0-9]+")
_SECRET = re.compile(
    r"passw(or)?d|passphrase|passcode|pwd$|secret|token|signature|credential|csrf|xsrf|jwt|authori[sz]ation|assertion|cookie"
    r"|(api|access|private|session|encryption|initialization|auth|account|license|subscription|functions?|shared|signing)key"
    r"|^sessionid$|sess(ion)?id$|^xsession(id)?$|connectionstring|hmac|verifier$|^saml(request|response)$|^xilmnkey$"
    r"|(device|mfa|verification|authorization|onetime|pin)code$|customerkey$|^x((user|client|my)?key|pin|ticket|refresh|nonce|bearer|auth)$"
)
_SECRET_WHOLE = frozenset(
    {"sig", "pass", "pw", "otp", "totp", "pin", "sas", "auth", "bearer", "sid", "creds", "xauthuserkey", "storagekey"}
)
# A header of somebody's own that is called a key, but for those of caches and tables.
_KEY_HEADER = re.compile(r"x-(?!(.*-)?(idempotency|cache|surrogate|partition|sort|public|routing)-).+-key")
# They say something of a secret, or have `token` in their name and are the place in a list.
_NO_SECRET = re.compile(
    r"type$|expir|(?<!ac)count|length|lifetime|url$|uri$|algorithm|signedheaders|limit$|policies|version$|format$|maxage|credentials?id$|name$"
)
_OF_LISTS = re.compile(r"page|next|prev|cursor|continu|marker|starting|scroll")
_PERSON = re.compile(
    r"e?mail(s|address|addresses)?$|(first|last|full|middle|given|family|maiden|patients?|proband|subjects?|persons?|participants?|doctor)name"
    r"|^(surname|forename)|birth(date|day)|dateofbirth|^dob$|^mrn$|medicalrecord|phone(number)?$|^(mobile|ssn|fax)$"
    r"|street|postalcode|zipcode|physician|clinician|username$|^login(name)?$|principalname|byname$|nationalid|insurance(number|id)"
)
# Times of a signature, which mean nothing without it.
TIMES_OF_SIGNATURES = frozenset({"xamzdate", "xgoogdate", "expires", "se", "st", "ske", "skt", "xmsdate"})
# What a signature covers, and whose it is; secret beside one.
OF_SIGNATURES = frozenset({"policy", "keypairid", "skoid", "sktid", "googleaccessid", "awsaccesskeyid"})
_SIGNATURES = frozenset({"signature", "sig", "xamzsignature", "xgoogsignature"})
_NEW = frozenset(
    {
        *{"idempotencykey", "xidempotencykey", "xclienttoken", "xrequestid", "requestid", "xcorrelationid"},
        *{"correlationid", "xmsclientrequestid", "date", "traceparent", "tracestate", "baggage", "sentrytrace", "b3"},
        *{"xamznttraceid", "xcloudtracecontext", "ubertraceid", "elasticapmtraceparent", "newrelic"},
        *{"xamzdate", "xgoogdate", "xmsdate", "xamzcontentsha256", "amzsdkinvocationid", "amzsdkrequest"},
    }
)
# In parameters and fields such names can stand for anything: a date is one that is asked for.
_NEW_FIELDS = frozenset({"idempotencykey", "xidempotencykey", "xclienttoken", "traceparent", "tracestate"})
_NEW_FAMILIES = ("xb3", "xdatadog")
# How it is carried, and by which library.
_CARRIAGE = frozenset(
    {
        *{"host", "connection", "keepalive", "acceptencoding", "useragent", "contentlength", "transferencoding", "te"},
        *{"proxyconnection", "proxyauthorization", "expect", "forwarded", "via", "xforwardedfor", "upgrade", "trailer"},
    }
)


def plain(name: str) -> str:
    """A name as it is compared: `X-API-Key`, `x_api_key` and `xApiKey` are one."""
    return _BETWEEN.sub("", name.lower())


class Names:
    """What names say, with what a caller knows besides.

    Args:
        secret: more names whose values are secret.
        varying: more names whose values are new in each run.
        people: whether what is about a person is kept out of cassettes.
    """

    def __init__(self, secret: Iterable[str] = (), varying: Iterable[str] = (), *, people: bool = True) -> None:
        self._own = frozenset(map(plain, secret))
        self._varying = frozenset(map(plain, varying))
        self.people = people

    def is_secret(self, name: str) -> bool:
        """Whether the value of a header, parameter or field is secret."""
        return plain(name) in self._own or _is_secret(name)

    def is_person(self, name: str) -> bool:
        """Whether it is about a person, and people are kept out."""
        return self.people and bool(_PERSON.search(plain(name)))

    def is_kept_out(self, name: str) -> bool:
        """Whether the value stays out of the cassette, so that nothing can be compared with it."""
        return self.is_secret(name) or self.is_person(name)

    def is_varying(self, name: str) -> bool:
        """Whether the value of a parameter or field is new in each run."""
        name = plain(name)
        return name in _NEW_FIELDS or name in self._varying

    def is_compared(self, name: str) -> bool:
        """Whether a parameter or field takes part in matching."""
        return not (self.is_varying(name) or self.is_kept_out(name))

    def is_compared_header(self, name: str) -> bool:
        """Whether a header takes part in matching."""
        short = plain(name)
        new = short in _CARRIAGE or short in _NEW or short.startswith(_NEW_FAMILIES)
        return not new and self.is_compared(name)


@lru_cache(maxsize=10_000)
def _is_secret(name: str) -> bool:
    if name.lower() in SECRET_HEADERS or _KEY_HEADER.fullmatch(name.lower()):
        return True
    name = plain(name)
    if name in _SECRET_WHOLE:
        return True
    if "token" in name and _OF_LISTS.search(name):
        name = name.replace("token", " ")
    return bool(_SECRET.search(name)) and not _NO_SECRET.search(name)


def is_signed(names: Iterable[str]) -> bool:
    """Whether parameters of these names have a signature among them."""
    return any(plain(name) in _SIGNATURES for name in names)


def is_carriage(name: str) -> bool:
    """Whether a header of a request says only how it is carried, and by which library."""
    return plain(name) in _CARRIAGE
