"""The Torrent Suite client against a server on loopback, blocking and awaited."""
