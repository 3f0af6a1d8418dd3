"""Files: to and from the object storage behind presigned addresses, and answers of the platform that are files."""
