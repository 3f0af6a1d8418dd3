"""What every client is: its settings and cheap copies, the sync and the async one, workflows, and waiting."""
