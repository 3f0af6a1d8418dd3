"""Who is let in, in the order in which Torrent Suite asks: password, session, key of a plugin run, key of a user."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import login
from django.http import HttpRequest
from tastypie.authentication import (
    ApiKeyAuthentication,
    Authentication,
    BasicAuthentication,
    MultiAuthentication,
)
from tastypie.authorization import DjangoAuthorization
from tastypie.bundle import Bundle
from tastypie.http import HttpUnauthorized

from .configuration import REALM
from .models import PluginResult

PASSWORDS = "django.contrib.auth.backends.ModelBackend"


class PasswordAuthentication(BasicAuthentication):
    """HTTP Basic; who is let in gets a session as well. The server fails at a colon in a password."""

    def extract_credentials(self, request: HttpRequest) -> tuple[str, str]:
        """Name and password."""
        name, password = super().extract_credentials(request)
        if ":" in password:
            raise RuntimeError("too many values to unpack")
        return name, password

    def is_authenticated(self, request: HttpRequest, **options: Any) -> Any:
        """Whether name and password fit."""
        known = super().is_authenticated(request, **options)
        if known is True:
            login(request, request.user, backend=PASSWORDS)
        return known


class SessionAuthentication(Authentication):
    """The session cookie. Tastypie's own class asks for a CSRF token, which this server does not."""

    def is_authenticated(self, request: HttpRequest, **options: Any) -> Any:
        """Whether the session is somebody's who may still come in."""
        return request.user.is_authenticated or HttpUnauthorized()

    def get_identifier(self, request: HttpRequest) -> str:
        """The user's name."""
        return request.user.get_username()


class PluginKeyAuthentication(ApiKeyAuthentication):
    """`pluginkey <id of a pluginresult>:<its key>`, or both in the query: what a plugin on the server is given."""

    auth_type = "pluginkey"

    def is_authenticated(self, request: HttpRequest, **options: Any) -> Any:
        """Whether the key is the plugin run's; the caller is then the run's owner."""
        try:
            number, key = self._credentials(request)
            run = PluginResult.objects.select_related("owner").get(pk=int(number), apikey=key)
        except (ValueError, PluginResult.DoesNotExist):
            return self._unauthorized()
        request.user = run.owner
        return True

    def _credentials(self, request: HttpRequest) -> tuple[str, str]:
        try:
            number, _, key = self.get_authorization_data(request).partition(":")
        except ValueError:
            return request.GET.get("pluginresult", ""), request.GET.get("api_key", "")
        return number, key


class Permissions(DjangoAuthorization):
    """Every user reads everything; writing needs Django's permission for the model."""

    def read_list(self, rows: Any, bundle: Bundle) -> Any:
        """All rows."""
        return rows

    def read_detail(self, rows: Any, bundle: Bundle) -> bool:
        """Always."""
        return True


CHAIN = MultiAuthentication(
    PasswordAuthentication(realm=REALM), SessionAuthentication(), PluginKeyAuthentication(), ApiKeyAuthentication()
)
