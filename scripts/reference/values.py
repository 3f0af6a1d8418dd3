"""Types in words, with links to the pages of the classes that they name."""

from __future__ import annotations

from scripts.generate.words import Marks, Words
from scripts.prepare.plan import ClassPlan, Plan, Type

from .marks import code, link, plain
from .places import anchor_of_class, page_of_class

_SHOWN = 40


class Values:
    """Writes the types of one plan for the pages of one platform."""

    def __init__(self, plan: Plan, platform: str) -> None:
        self._plan = plan
        self._platform = platform

    def on(self, page: str) -> Words:
        """The words for a page, from which links lead on."""
        return Words(self._plan, Marks(code, plain, lambda entry: self.name(entry, page), _SHOWN))

    def words(self, kind: Type, page: str) -> str:
        """A type in words: `list of Case or None`."""
        return self.on(page).of(kind)

    def name(self, entry: ClassPlan, page: str) -> str:
        """The name of a class, with a link to it."""
        return link(code(entry.name), page, page_of_class(self._platform, entry), anchor_of_class(entry))
