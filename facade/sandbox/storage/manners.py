"""What object stores do differently from S3, each for itself, and who does it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Manners:
    """`knows_if_range`: a range on condition of another version is ignored, so that the whole object comes;
    `says_size`: a 416 has the size of the object; `sends_nothing`: a range past the end is answered 206, with a range
    that ends before it begins; `tags_parts`: a 206 has the tag of the object; `shift`: a part begins so many bytes
    before the place that was asked for; `signature`: how addresses are signed, one of `v4`, `v2` and `sas`;
    `signed`: the headers that belong to the signature of an upload's address, with the values that they must have, None
    for any; `hoisted`: of these, the names whose values stand in the address."""

    knows_if_range: bool = True
    says_size: bool = True
    sends_nothing: bool = False
    tags_parts: bool = True
    shift: int = 0
    signature: str = "v4"
    signed: tuple[tuple[str, str | None], ...] = ()
    hoisted: tuple[str, ...] = ()


def as_moto() -> Manners:
    """As moto 5.2.5 does it."""
    return Manners(knows_if_range=False, says_size=False)


def as_azurite() -> Manners:
    """As azurite 3.36.0 does it."""
    return Manners(knows_if_range=False, sends_nothing=True, signature="sas")
