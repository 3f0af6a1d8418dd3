"""The Emedgene client against a server on loopback, blocking and awaited."""
