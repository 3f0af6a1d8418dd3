"""Other ways to do the same. Each raises ModuleNotFoundError or MissingPeer where it cannot be had."""
