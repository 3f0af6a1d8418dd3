"""Examples that run against the sandbox, or against a platform with your own credentials."""
