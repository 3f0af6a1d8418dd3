"""What pagers say where they are taken for lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NoReturn


class Advised:
    """Says of what a pager does not have, what there is instead."""

    _advice: ClassVar[str]

    # Hidden from type checkers, which are to refuse all of this.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            from generated.runtime.nearness import meant

            known = [each for each in dir(type(self)) if not each.startswith("_")]
            raise AttributeError(f"a pager has no {name!r}; {meant(name, known)}", name=name)

        def __getitem__(self, place: object) -> NoReturn:
            raise TypeError(self._advice)


BLOCKING = (
    "a pager is read by `for`, and has no items by number: "
    "`pager.first()` gives the first one, `pager.take(n)` a list of so many, `pager.collect()` one of all"
)
AWAITED = (
    "this pager is read by `async for`, and has no items by number: "
    "`await pager.first()` gives the first one, `await pager.take(n)` a list of so many, "
    "`await pager.collect()` one of all"
)
