"""Django's settings, made once in a process however many sandboxes it starts."""

from __future__ import annotations

import logging
import threading
import warnings
from importlib import import_module

import django
from django.conf import settings

APPLICATION = "facade.sandbox.torrent_suite"
REALM = "Torrent Suite"
_LOCK = threading.Lock()


def configure() -> None:
    """Configure Django for the sandbox; a second call does nothing.

    Raises RuntimeError when somebody else has configured Django in this process.
    """
    with _LOCK:
        if not settings.configured:
            _configure()
        elif APPLICATION not in settings.INSTALLED_APPS:
            raise RuntimeError("Django is configured in this process already, without the Torrent Suite sandbox")


def _configure() -> None:
    settings.configure(
        ALLOWED_HOSTS=["*"],
        APPEND_SLASH=True,
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        DEBUG=False,
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        INSTALLED_APPS=[
            "django.contrib.contenttypes",
            "django.contrib.auth",
            "django.contrib.sessions",
            "tastypie",
            APPLICATION,
        ],
        LOGGING_CONFIG=None,
        MIDDLEWARE=[
            "django.middleware.common.CommonMiddleware",
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
        ],
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        ROOT_URLCONF=f"{APPLICATION}.urls",
        SECRET_KEY="only for the sandbox",
        TASTYPIE_DEFAULT_FORMATS=["json"],
        TIME_ZONE="UTC",
        USE_TZ=True,
    )
    # Refused requests are what the sandbox is for; they need no line on stderr each.
    logging.getLogger("django.request").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        django.setup()
        import_module(f"{APPLICATION}.urls")
