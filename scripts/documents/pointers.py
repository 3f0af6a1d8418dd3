"""JSON pointers (RFC 6901), the references made of them, and patterns over them.

A *pointer* is a text such as ``/paths/~1api~1jobs/get``: tokens behind slashes, where ``~1`` stands for a slash and
``~0`` for a tilde. A *pattern* is a pointer in which the token ``*`` stands for any one key or index and ``**`` for any
number of tokens, none included. A key that really contains an asterisk is written with ``~2`` for it; that is an
extension of the RFC for patterns only.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, unquote

from scripts.errors import PipelineError

from .json_types import named

_INDEX = re.compile(r"0|[1-9][0-9]*")
_BAD_ESCAPE = re.compile(r"~(?![012])")
# Everything that a URI fragment may hold as it is; the rest is percent-encoded.
_FRAGMENT = "/~!$&'()*+,;=:@?-._"


def escape(token: str) -> str:
    """Write one key as a pointer token."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Read one pointer token as a key; ``~2`` becomes an asterisk."""
    return token.replace("~1", "/").replace("~2", "*").replace("~0", "~")


def join(pointer: str, *tokens: str | int) -> str:
    """Extend a pointer by keys or indices.

    Args:
        pointer: The pointer to start from; ``""`` is the whole document.
        tokens: Keys and indices, unescaped.
    """
    return pointer + "".join("/" + escape(str(token)) for token in tokens)


def split(pointer: str) -> list[str]:
    """Cut a pointer into its tokens, still escaped.

    Raises:
        PipelineError: The text is not a pointer.
    """
    if pointer and not pointer.startswith("/"):
        raise PipelineError(f"{pointer!r} is not a JSON pointer: it must be empty or begin with a slash")
    if found := _BAD_ESCAPE.search(pointer):
        raise PipelineError(
            f"{pointer!r} is not a JSON pointer: the tilde at position {found.start()} escapes nothing",
            hint="write ~0 for a tilde and ~1 for a slash",
        )
    return pointer.split("/")[1:]


def resolve(document: Any, pointer: str, *, hints: bool = True) -> Any:
    """Give the value that a pointer names.

    Args:
        document: The document to look in.
        pointer: Where to look.
        hints: Whether an error says what may have been meant, which takes long where there are many names.

    Raises:
        PipelineError: Nothing is there; the message names the first token that is missing and, when there is a similar
            one, what may have been meant.
    """
    node = document
    here = ""
    for token in split(pointer):
        node = _child(node, unescape(token), here, hints=hints)
        here += "/" + token
    return node


def parent_and_key(document: Any, pointer: str) -> tuple[Any, str | int]:
    """Give the container that a pointer's last token belongs to, and that token as a key or an index.

    The key itself need not exist. ``-`` names the place behind the last item of a list, as in JSON Patch.

    Raises:
        PipelineError: The container is not there, is neither an object nor a list, or is a list and the token is no
            index; or the pointer is empty, since the whole document has no container.
    """
    tokens = split(pointer)
    if not tokens:
        raise PipelineError("the whole document has no container", pointer=pointer)
    above = "".join("/" + token for token in tokens[:-1])
    container = resolve(document, above)
    key = unescape(tokens[-1])
    if isinstance(container, dict):
        return container, key
    if isinstance(container, list):
        if key == "-":
            return container, len(container)
        if _INDEX.fullmatch(key):
            return container, int(key)
        raise PipelineError(f"{key!r} is not an index of a list", pointer=above)
    raise PipelineError(f"{named(container)} has nothing inside it", pointer=above)


def match(document: Any, pattern: str) -> list[str]:
    """List the pointers of all places that a pattern matches, each once, in the document's order.

    Args:
        document: The document to look in.
        pattern: A pointer in which ``*`` and ``**`` are wildcards.

    Raises:
        PipelineError: The text is not a pattern.
    """
    return list(dict.fromkeys(_matches(document, "", split(pattern))))


def of_reference(reference: str) -> str:
    """Read the pointer out of a local reference such as ``#/components/schemas/Run%20Plan``.

    Raises:
        PipelineError: The reference leads out of the document, or names an anchor.
    """
    if not reference.startswith("#"):
        raise PipelineError(
            f"the reference {reference!r} leads to another document",
            hint="bundle the description into one file first",
        )
    pointer = unquote(reference[1:])
    if pointer and not pointer.startswith("/"):
        raise PipelineError(f"the reference {reference!r} names an anchor; only pointers are supported")
    return pointer


def to_reference(pointer: str) -> str:
    """Write a pointer as a local reference."""
    return "#" + quote(pointer, safe=_FRAGMENT)


def _matches(node: Any, here: str, tokens: list[str]) -> Iterator[str]:
    if not tokens:
        yield here
        return
    head, rest = tokens[0], tokens[1:]
    if head == "**":
        yield from _matches(node, here, rest)
        for key, child in _children(node):
            yield from _matches(child, join(here, key), tokens)
    elif head == "*":
        for key, child in _children(node):
            yield from _matches(child, join(here, key), rest)
    else:
        key = unescape(head)
        if isinstance(node, dict) and key in node:
            yield from _matches(node[key], join(here, key), rest)
        elif isinstance(node, list) and _INDEX.fullmatch(key) and int(key) < len(node):
            yield from _matches(node[int(key)], join(here, key), rest)


def _children(node: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        yield from node.items()
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield str(index), child


def _child(node: Any, key: str, here: str, *, hints: bool) -> Any:
    if isinstance(node, dict):
        if key in node:
            return node[key]
        close = difflib.get_close_matches(key, node, n=1) if hints and len(node) < 2000 else []
        hint = f"did you mean {close[0]!r}?" if close else None
        raise PipelineError(f"there is no {key!r} here", pointer=here, hint=hint)
    if isinstance(node, list):
        if not _INDEX.fullmatch(key):
            raise PipelineError(f"{key!r} is not an index of a list", pointer=here)
        if int(key) >= len(node):
            raise PipelineError(f"there is no item {key} in a list of {len(node)}", pointer=here)
        return node[int(key)]
    raise PipelineError(f"there is no {key!r} here: {named(node)} has nothing inside it", pointer=here)
