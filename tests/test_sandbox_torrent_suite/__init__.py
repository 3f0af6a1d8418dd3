"""The Torrent Suite sandbox, asked with plain httpx over loopback."""
