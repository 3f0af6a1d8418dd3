"""A trio: the server looks at it first, then creates it."""

from __future__ import annotations

from facade import Emedgene
from facade.emedgene import Person, hpo_id, known_genes, new_case

if __name__ == "__main__":
    with Emedgene.from_env() as em:
        seizure = em.find_phenotypes("seizure", limit=1)
        genes = em.gene_lists.list_gene_lists(limit=2).collect()[-1]
        trio = new_case(
            Person(sample="EXAMPLE-1", sex="Female", phenotypes=[*seizure, "HP:0000252"], pending=True),
            mother=Person(sample="EXAMPLE-2", sex="Female", pending=True),
            father=Person(sample="EXAMPLE-3", sex="Male", pending=True),
            case_type="Exome",
            gene_list=known_genes(genes.id),
            notes="An example.",
            # The case is held until the files are there. On the wire this is should_upload, which says the opposite.
            execute_now=False,
        )
        made = em.create_case(trio)
        print("looked at:", made.checked.to_dict() if made.checked else None)
        print("created:", made.name, made.status)
        phenotypes = trio.test_data.patients.proband.phenotypes or []
        print("phenotypes:", *(hpo_id(str(each.id)) for each in phenotypes))
