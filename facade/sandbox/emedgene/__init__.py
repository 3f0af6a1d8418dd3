"""Emedgene on loopback: a real Flask application that spectree describes, and the host of its logins.

The description is at /api/apidoc/openapi.json and its page at /api/apidoc/swagger. Nobody but its makers knows the
platform's own description: routes and bodies are those that programs were seen to use or help pages name, the rest is
what SpecTree makes of such a server. Not there: webhooks, networks, Curate, the older way to create a case, and uploads
(a case that is held goes on when a test says so).
"""

from facade.sandbox.extras import extra

with extra("The sandbox of Emedgene"):
    from .box import EmedgeneSandbox
    from .switches import Switches

__all__ = ["EmedgeneSandbox", "Switches"]
