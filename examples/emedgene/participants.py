"""Who takes part in a case: users by their addresses."""

from __future__ import annotations

from facade import Emedgene

if __name__ == "__main__":
    with Emedgene.from_env() as em:
        case = next(iter(em.cases.list_cases(limit=1)))
        users = list(em.users.list_users(limit=2))
        addresses = [str(user.email) for user in users]
        print("found:", *(user.id for user in em.users_by_email(addresses)))
        print("take part now:", em.assign_participants(case.name, addresses).participants)
