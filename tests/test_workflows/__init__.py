"""The workflows of the clients on loopback: analyses in batches, files up and down, waiting, progress and raw calls."""
