"""Statuses and presets: waiting for a status, setting one of the laboratory's own, adding a preset group."""

from __future__ import annotations

from facade import Emedgene
from facade.emedgene import Person, new_case

if __name__ == "__main__":
    with Emedgene.from_env() as em:
        case = new_case(Person(sample="EXAMPLE-5", phenotypes=["HP:0001250"], pending=True), case_type="Exome")
        name = str(em.create_case(case, dry_run="never").name)
        print("waited for:", em.wait_for_status(name, "delivered", deadline=3600, first_pause=0.1, on_progress=print))
        print("preset group:", em.add_preset_group(name, "Trio").selected_preset_set)
        print("now:", em.set_status(name, "custom_status_1").status)
