"""A folder linked to another project, and no longer: `python -m examples.ica.links icav2://PROJECT/folder/ ANOTHER`."""

from __future__ import annotations

import sys

from facade import ICA

if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("say a folder, such as icav2://PROJECT/folder/, and the id or name of another project")
    folder, other = sys.argv[1:]
    with ICA.from_env() as ica:
        print("linked:", ica.link_data(folder, other, first_pause=0.1))
        linked = ica.data(ica.data(folder).data.id, project=other)
        print("there as", ica.uri(linked))
        print("unlinked:", ica.unlink_data(linked, first_pause=0.1))
