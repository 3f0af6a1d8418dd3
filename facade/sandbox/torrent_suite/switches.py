"""What a test can switch on: habits that some servers have and others have not."""

from __future__ import annotations

from dataclasses import dataclass, fields

KEY = "sandbox.switches"


@dataclass
class Switches:
    """`box.switches.maintenance = True`; `box.clear()` takes all of them back.

    maintenance: every request is answered 503 with a page of HTML.
    redirect_to: every request is sent with 302 to the same path at this address ("https://127.0.0.1:1"), as a site does
        that forces https.
    next_on: `meta.next` names this address ("http://elsewhere.test") where a server gives no host.
    plans_come_back: a plan that was written is given back; if not, 201 comes with an empty body and a Location.
    release: what the server says that it is.
    plan_warning: what the server has to say about a new plan, as a warning beside it.
    plugin_states: the states that a plugin started here goes through, a step each time somebody has looked at it.
    """

    maintenance: bool = False
    redirect_to: str = ""
    next_on: str = ""
    plans_come_back: bool = True
    release: str = "5.12.1"
    plan_warning: str = ""
    plugin_states: tuple[str, ...] = ("Pending", "Started", "Completed")

    def clear(self) -> None:
        """Take all of them back."""
        for each in fields(self):
            setattr(self, each.name, each.default)
