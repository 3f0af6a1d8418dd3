"""Whether address and credentials are right."""

from __future__ import annotations

from facade import Emedgene

if __name__ == "__main__":
    with Emedgene.from_env() as em:
        print(f"{em.check_connection()} cases can be seen")
