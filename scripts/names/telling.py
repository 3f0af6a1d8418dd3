"""What is told of names: that one is no name, that two things claim one, that a new thing cannot have its own."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from keyword import iskeyword

from scripts.errors import Notice, PipelineError

from .memory import FILE, Known


def section(kind: str, key: str) -> str:
    """Where the memory has a thing."""
    return f"/{kind}/{key}"


def is_name(name: str, taken: Collection[str] = ()) -> bool:
    """Whether Python can have a name that people write, and nothing else there has it."""
    return name.isidentifier() and not iskeyword(name) and not name.startswith("_") and name.lower() not in taken


def refuse(name: str, what: str, pointer: str, such_as: str) -> PipelineError:
    """The error for a name that Python or the client cannot have."""
    hint = f"write another, such as {such_as!r}" if such_as != name else "write another; the client has this one itself"
    return PipelineError(f"{name!r} is no name for {what}", pointer=pointer, hint=hint)


def claimed_twice(name: str, first: str, second: str, pointer: str) -> PipelineError:
    """The error for two things of one name."""
    return PipelineError(
        f"{first} and {second} are both to be called {name!r}",
        pointer=pointer,
        hint="give one of them another name, or take this one out of `formerly`",
    )


def no_longer_free(what: str, wanted: str, given: str, holder: str, *, former: bool, source: str, key: str) -> Notice:
    """The notice of a new thing whose name is that of another one."""
    has = f"is an old name of {holder}" if former else f"stays with {holder}"
    write = (
        f'take {wanted!r} out of `formerly` of {holder} and write accept = "{wanted}" at {key}'
        if former
        else f"write accept = NAME at {holder} for another name there, then at {key} for this one"
    )
    return Notice(
        f"{what} is new and would be called {wanted!r}, which {has}; it is called {given!r}",
        pointer=source,
        hint=f"if it is to be otherwise, in {FILE}: {write}",
    )


def formerly(known: Known, name: str) -> tuple[str, ...]:
    """The old names of a thing that is called `name` from now on."""
    return tuple(each for each in dict.fromkeys((*known.formerly, known.name)) if each != name)


def each_once(claims: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    """Who has which name, without regard to case, of (name, who, where it is said). Raises PipelineError for two."""
    found: dict[str, str] = {}
    for name, who, pointer in claims:
        first = found.setdefault(name.lower(), who)
        if first != who:
            raise claimed_twice(name, first, who, pointer)
    return found
