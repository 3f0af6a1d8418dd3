"""What is in a folder goes into the archive and comes back, or is deleted for good.

`python -m examples.ica.clean_up archive icav2://PROJECT/folder '*.bam'`, or `unarchive` or `delete`.
"""

from __future__ import annotations

import sys

from facade import ICA, DataTimeout

if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("archive", "unarchive", "delete"):
        sys.exit("say archive, unarchive or delete, a folder, and a pattern such as '*.bam'")
    verb, folder, pattern = sys.argv[1:]
    with ICA.from_env() as ica:
        change = {"archive": ica.archive_data, "unarchive": ica.unarchive_data, "delete": ica.delete_data}[verb]
        found = ica.search(folder, pattern=pattern, kind="file").collect()
        try:
            print(f"{verb}:", change(found, deadline=3600, first_pause=0.1))
        except DataTimeout as error:
            # The platform goes on; the same command waits for the rest.
            print("still on its way:", error.report)
