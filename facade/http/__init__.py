"""All that runs httpx: what flows ask for is done here, blocking or awaited.

No other room imports it, but for type checkers; httpx itself is imported by the first call. Its `Response` is what
errors, raw calls and decoding are given, its `Timeout` is taken as a setting, and downloads iterate over its bodies.
"""
