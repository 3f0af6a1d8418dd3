"""Connected Insights on loopback: one host with six services, and the host of its logins.

A service is the first part of a path (crs, drs, als, tms, cfg, cfs) and has documents of its own, as springfox or
springdoc would write them: `/crs/v2/api-docs`, `/crs/v3/api-docs`. They are made of the table by which requests are
answered. Nobody but its makers knows the platform's own: routes and bodies are those that help pages name or programs
were seen to use, the rest is what Spring and Jackson make of such a server. Not there: the other services, the intake
of cloud analyses, and physicians.
"""

from facade.sandbox.extras import extra

with extra("The sandbox of Connected Insights"):
    from .box import ConnectedInsightsSandbox
    from .switches import Switches

__all__ = ["ConnectedInsightsSandbox", "Switches"]
