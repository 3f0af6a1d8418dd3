"""Items that come twice, because a list changes while it is read or its platform joins tables: known by their keys."""

from __future__ import annotations

from itertools import islice
from operator import attrgetter
from typing import Any

# So many keys are kept, the last ones: what comes twice mostly does so on the next page.
_MOST = 100_000


class Repeats:
    """Which items of a list came before. `names` are attributes, of which the first that an item has is its key."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._readers = tuple(map(attrgetter, names))
        self._seen: dict[Any, None] = {}
        self._last: list[Any] = []
        self._unknown = False
        # Whether the last items are those before them, in the same order: then they are not what was asked for.
        self.same = False

    @property
    def known(self) -> bool:
        """Whether all items so far can be told apart."""
        return bool(self._readers) and not self._unknown

    def fresh(self, items: list[Any]) -> list[int] | None:
        """The places of the items that did not come before; None for all of them."""
        if not self._readers or not items:
            return None
        before, keys = self._last, [self._key(item) for item in items]
        self._last, self.same = keys, False
        self._unknown = self._unknown or None in keys
        if None not in keys and len(set(keys)) == len(keys) and self._seen.keys().isdisjoint(keys):
            self._remember(keys)
            return None
        self.same = keys == before and None not in keys and len(set(keys)) > 1
        return self._apart(items, keys)

    def _apart(self, items: list[Any], keys: list[Any]) -> list[int] | None:
        here: dict[Any, int] = {}
        places = []
        for place, key in enumerate(keys):
            first = None if key is None else here.setdefault(key, place)
            if first is not None and first != place and items[first] != items[place]:
                # Two different items of one answer are no repeat, so this is no key of theirs.
                self._readers, self._seen, self.same = (), {}, False
                return None
            if key is None or (first == place and key not in self._seen):
                places.append(place)
        self._remember(list(here))
        return None if len(places) == len(items) else places

    def _key(self, item: Any) -> Any:
        for read in self._readers:
            try:
                value = read(item)
            except AttributeError:
                continue
            if value and isinstance(value, (str, int)) and not isinstance(value, bool):
                return value
        return None

    def _remember(self, keys: list[Any]) -> None:
        self._seen.update(dict.fromkeys(keys))
        too_many = len(self._seen) - _MOST
        for key in list(islice(self._seen, too_many)) if too_many > 0 else ():
            del self._seen[key]
