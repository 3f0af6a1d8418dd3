"""What is in a file, and how others get at a folder: `python -m examples.ica.contents icav2://PROJECT/folder/ NAME`."""

from __future__ import annotations

import sys

from facade import ICA

if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("say a folder, such as icav2://PROJECT/folder/, and the name of a file in it")
    folder, name = sys.argv[1].rstrip("/"), sys.argv[2]
    with ICA.from_env() as ica:
        print("begins:", ica.read(f"{folder}/{name}", most=1 << 20)[:20])
        for file in ica.presign_folder(folder):
            # `file.url` lets in whoever has it, and is not shown.
            print("presigned:", file.path, file.size, file.url is not None)
        found = ica.temporary_credentials(f"{folder}/", read_only=True)
        # Write `found.rclone_config()` to a file, or hand `found.environment()` to another program.
        print("for rclone:", found.rclone_path(), sorted(found.rclone_environment()))
        print("for others:", found.s3_uri, sorted(found.environment()))
