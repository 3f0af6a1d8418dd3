"""The storage providers, one of them, and what is in it down to the reads of a sample."""

from __future__ import annotations

from facade import Emedgene

if __name__ == "__main__":
    with Emedgene.from_env() as em:
        for provider in em.storage_providers():
            print(provider.id, provider.name, provider.scheme)
        first = em.storage.get_storage(em.storage_providers()[0].id)
        place, path = f"{first.name}:", None
        while entries := em.browse(first.id, path):
            place, path = f"{place} / {entries[0].title}", entries[0].path
            if path.endswith(".gz") or str(entries[0].entry.type) == "file":
                break
        print(place)
        print(path)
