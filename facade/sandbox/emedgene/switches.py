"""What a test can switch on: habits that some servers have and others have not, or that nobody knows."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass
class Switches:
    """`box.switches.arriving = 2`; `box.clear()` takes all of them back.

    arriving: how many cases come in whenever a page of the list of cases has been read.
    case_states: the states that a case goes through once it is started, a step each time somebody has looked at it.
    closed_document: the document and its page are only for those who have a token.
    ignores_status: the list of cases is not filtered by `status`.
    largest_page: how many rows a page has at most, whatever `size` says.
    nameless_selection: `test_fields` answers with what it names only, without the case's name.
    refuses_with_200: a wrong password is answered 200 without a token; if not, 401.
    totals: the list of cases says how many there are.
    """

    arriving: int = 0
    case_states: tuple[str, ...] = ("in_progress", "delivered")
    closed_document: bool = False
    ignores_status: bool = False
    largest_page: int = 100
    nameless_selection: bool = False
    refuses_with_200: bool = False
    totals: bool = True

    def clear(self) -> None:
        """Take all of them back."""
        for each in fields(self):
            setattr(self, each.name, each.default)
