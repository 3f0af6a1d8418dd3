"""The command `sequencing`, against the sandboxes of all platforms."""
