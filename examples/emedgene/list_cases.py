"""Cases: some rows of the list, all of it page by page, and one whole."""

from __future__ import annotations

from facade import Emedgene

if __name__ == "__main__":
    with Emedgene.from_env() as em:
        some = next(em.cases.list_cases(from_=10, page_size=5).pages())
        print(f"cases 10 to 14 of {some.total}:", *(case.name for case in some.items))
        statuses = [str(case.status) for case in em.cases.list_cases()]
        print({status: statuses.count(status) for status in sorted(set(statuses))})
        name = some.items[0].name
        print(name, em.case_status(name), em.case_fields(name, "participants").participants)
        print(em.case_fields(name).creation_time)
