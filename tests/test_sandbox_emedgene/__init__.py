"""The Emedgene sandbox, asked with plain httpx over loopback."""
