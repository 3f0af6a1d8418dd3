"""Users of the platform, and those who take part in a case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..paging.collecting import next_page
from ..paging.dialects import walk

if TYPE_CHECKING:
    from generated.emedgene.models.participants import Participants
    from generated.emedgene.models.user import User

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core


def users_by_email(core: Core, options: Options, emails: Sequence[str]) -> Flow[list[User]]:
    """A flow that gives the users with some addresses, in their order."""
    from generated.emedgene.api.users.list_users import list_users

    wanted = _addresses(emails)
    found: dict[str, User] = {}
    walking = walk(list_users())
    while walking.call is not None and not wanted.keys() <= found.keys():
        for user in (yield from next_page(core, walking, options)).items:
            if isinstance(user.email, str):
                found.setdefault(user.email.strip().casefold(), user)
    if missing := [given for key, given in wanted.items() if key not in found]:
        raise ValueError(f"no user of this organization has the address {', '.join(missing)}")
    return [found[key] for key in wanted]


def _addresses(emails: Sequence[str]) -> dict[str, str]:
    given = [emails] if isinstance(emails, str) else list(emails)
    if not given or not all(isinstance(email, str) and email.strip() for email in given):
        raise ValueError("emails: give the address of a user, or several")
    return {email.strip().casefold(): email.strip() for email in given}


def assign_participants(
    core: Core, options: Options, case_name: str, emails: Sequence[str], keep: bool
) -> Flow[Participants]:
    """A flow that lets users take part in a case, beside those who do already if they are to be kept."""
    from generated.emedgene.api.cases.assign_participants import assign_participants
    from generated.emedgene.api.cases.get_case import get_case

    users = yield from users_by_email(core, options, emails)
    taking_part: list[Any] = []
    if keep:
        case = yield from core.answer(get_case(case_name, test_fields=["participants"]), options)
        taking_part = list(map(_number, case.participants)) if isinstance(case.participants, list) else []
    ids = list(dict.fromkeys([*taking_part, *(user.id for user in users)]))
    changed: Participants = yield from core.answer(assign_participants(case_name, body={"participants": ids}), options)
    return changed


def _number(participant: Any) -> Any:
    """The number of somebody who takes part; some releases may say more of them than that."""
    number = participant.get("id") if isinstance(participant, dict) else participant
    if not isinstance(number, (int, str)):
        raise ValueError("somebody takes part in the case whose number cannot be read; pass keep=False to replace all")
    return number
