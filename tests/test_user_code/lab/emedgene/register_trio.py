"""Register a trio from three lines of a sheet, with a gene list and the laboratory's preset."""

from __future__ import annotations

import sys

from facade import Emedgene, Unprocessable
from facade.emedgene import Person, known_genes, new_case
from generated.emedgene.models import CasePayload, GeneList, PatientGender, SampleFile, TestData


def gene_list(em: Emedgene, name: str) -> GeneList:
    for each in em.gene_lists.list_gene_lists(page_size=50):
        if each.name == name:
            return known_genes(each.id)
    return GeneList(type="all", id=0)


def payload(em: Emedgene, proband: str, mother: str, father: str, genes: str) -> CasePayload:
    case = new_case(
        Person(sample=proband, sex="Female", phenotypes=["HP:0001250"], pending=True),
        mother=Person(sample=mother, sex="Female", pending=True),
        father=Person(sample=father, sex="Male", pending=True),
        case_type="Exome",
        gene_list=gene_list(em, genes),
    )
    case.sharing_level = 2
    test: TestData = case.test_data
    test.consanguinity = False
    if test.patients.proband.gender == PatientGender.UNKNOWN:
        test.notes = "sex unknown"
    test.indication_for_testing = "seizures"
    return case


def register(em: Emedgene, names: list[str]) -> str | None:
    case = payload(em, *names)
    try:
        made = em.cases.create_case(body=case, dry_run=True)
    except Unprocessable as refused:
        print(refused)
        return None
    print("looked at:", made.status)
    done = em.cases.create_case(body=case)
    return done.name if isinstance(done.name, str) else None


def attached(path: str, storage: int) -> SampleFile:
    return SampleFile(path=path, filename=path.rpartition("/")[2], size=0, status="uploaded", storage_id=storage)


if __name__ == "__main__":
    with Emedgene.from_env() as client:
        print(register(client, sys.argv[1:5]))
