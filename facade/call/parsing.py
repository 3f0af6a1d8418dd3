"""JSON text to values: fast where `msgspec` is installed, and never at the price of a value."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from generated.runtime.numerals import finite

from ..errors import DecodeError

if TYPE_CHECKING:
    import httpx

# Of the fast parsers this is the one that reads whole numbers of any length as they are; others make floats of them.
_fast_loads: Callable[[bytes], Any] | None
try:
    from msgspec.json import decode as _fast_loads
except ImportError:
    _fast_loads = None


def parse_json(response: httpx.Response) -> Any:
    """The JSON of a response. Raises DecodeError that shows how the answer begins when it is not JSON, or has a number
    that no float can hold."""
    content = response.content
    if _fast_loads is not None:
        try:
            return _fast_loads(content)
        except (ValueError, RecursionError):
            # The standard library reads what the fast parser refuses, such as NaN and lone surrogates.
            pass
    try:
        return json.loads(_text(response), parse_float=finite)
    except (ValueError, RecursionError) as problem:
        text = f"the answer is not JSON ({problem}): {beginning(content)}"
        raise DecodeError(text, response=response) from None


def _text(response: httpx.Response) -> bytes | str:
    """JSON text. It is UTF-8 by its own rule, whatever is said of it; where it is not, it is what is said."""
    content, charset = response.content, response.charset_encoding
    if charset is None:
        return content
    try:
        content.decode()
    except UnicodeDecodeError:
        try:
            return content.decode(charset)
        except (LookupError, UnicodeDecodeError):
            pass
    return content


def beginning(content: bytes) -> str:
    """How a body begins, for messages: without what stands under names of secrets."""
    from generated.runtime.model import without_secrets

    text = " ".join(content[:2000].decode("utf-8", "replace").split())
    return repr(without_secrets(text)[:120])
