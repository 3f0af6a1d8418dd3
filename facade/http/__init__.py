"""All that touches httpx: what flows ask for is done here, blocking or awaited.

The transport can change without the rest of the facade. httpx itself is imported by the first call.
"""
