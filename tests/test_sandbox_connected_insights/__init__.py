"""What the sandbox of Connected Insights does, so that tests against it mean something."""
