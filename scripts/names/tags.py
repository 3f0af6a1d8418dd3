"""The names of tags: a tag is known by its operations where the description calls it otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from scripts.prepare.naming import Names, tag_name

from .memory import KnownOperation, KnownTag
from .telling import claimed_twice, formerly, refuse, section


class Tags:
    """The tags that are remembered. `names` has the one that every tag of before has from now on."""

    def __init__(self, known: Mapping[str, KnownTag], operations: Iterable[KnownOperation]) -> None:
        self._known = known
        self.former: dict[str, str] = {}
        self.names: dict[str, str] = {}
        before = {entry.name.rpartition(".")[0] for entry in operations}
        for name in sorted({*before, *known}):
            entry = known.get(name, KnownTag(name))
            self.names[name] = wanted = entry.accept or name
            if tag_name(wanted) != wanted:
                raise refuse(wanted, "a tag", section("tags", name), tag_name(wanted))
            for each in formerly(entry, wanted):
                other = self.former.setdefault(each, wanted)
                if other != wanted:
                    raise claimed_twice(each, f"the tags {other!r}", repr(wanted), section("tags", name))
        self._now = {self.names[name]: (known[name].now if name in known else None) or name for name in self.names}
        # Operations that a person left at the old name of a tag.
        for old, new in self.former.items():
            self.names[old] = self.names.get(new, new)
            self._now.pop(old, None)

    def led(self, dotted: str) -> str:
        """The name of an operation, with its tag as it is called from now on."""
        tag, _, name = dotted.rpartition(".")
        return f"{self.names.get(tag, tag)}.{name}"

    def now(self, dotted: str) -> str:
        """What the rules called the tag of an operation's name the last time."""
        tag = self.led(dotted).rpartition(".")[0]
        return self._now.get(tag, tag)

    def found(self, described: Iterable[str], votes: Iterable[tuple[str, str]]) -> dict[str, str]:
        """The names for tags as the rules call them. `votes` has, of each operation that is known, what the rules call
        its tag, and the name of that of before: a word that is new means the tag whose own is gone, if most operations
        of either are of the other."""
        described = sorted(set(described))
        votes = list(votes)
        owners = {now: name for name, now in sorted(self._now.items())}
        found = {word: owners[word] for word in described if word in owners}
        # What a person moved to another tag has gone there for good.
        found |= {word: self.names[word] for word in described if word in self.former and word not in found}
        both, of_word, of_tag = Counter(votes), Counter(word for word, _ in votes), Counter(tag for _, tag in votes)
        for (word, tag), count in sorted(both.items(), key=lambda pair: (-pair[1], pair[0])):
            most = 2 * count > of_word[word] and 2 * count > of_tag[tag]
            if most and word not in found and self._now.get(tag, tag) not in described and tag not in found.values():
                found[word] = tag
        live = {tag for _, tag in votes}
        free = Names(frozenset({*live, *found.values(), *self.former}), tag_name)
        for word in described:
            if word not in found:
                found[word] = free.claim(word)
        return found
