"""Serves the nursery on loopback: `python serve.py [--aware]`. Prints the port, and ends with its standard input.

Runs on Python 2.7 with Django 1.6 and Tastypie 0.11 as well as on current ones; both are found on the path.
"""

import datetime
import decimal
import logging
import os
import sys
import threading
import warnings
from wsgiref.simple_server import WSGIRequestHandler, make_server

HERE = os.path.dirname(os.path.abspath(__file__))
USER, API_KEY, PASSWORD = "keeper", "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c", "seven watering cans"

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]


class Quiet(WSGIRequestHandler):
    """Writes no line for each request."""

    def log_message(self, *parts):
        """Nothing."""


def configure(aware):
    """Make Django's settings, in the words of both generations."""
    from django.conf import settings

    settings.configure(
        ALLOWED_HOSTS=["*"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        INSTALLED_APPS=[
            "django.contrib.contenttypes",
            "django.contrib.auth",
            "django.contrib.sessions",
            "tastypie",
            "nursery",
        ],
        LOGGING_CONFIG=None,
        MIDDLEWARE=MIDDLEWARE,
        MIDDLEWARE_CLASSES=MIDDLEWARE,
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        ROOT_URLCONF="nursery.urls",
        SECRET_KEY="only for tests",
        TASTYPIE_DEFAULT_FORMATS=["json"],
        TIME_ZONE="Europe/Berlin",
        USE_TZ=aware,
    )
    logging.getLogger("django.request").setLevel(logging.CRITICAL)
    logging.getLogger("django.request").addHandler(logging.NullHandler())
    import django

    if hasattr(django, "setup"):
        django.setup()


def make_tables():
    """Make the tables."""
    import django
    from django.core.management import call_command

    if django.VERSION < (1, 7):
        call_command("syncdb", interactive=False, verbosity=0)
    else:
        call_command("migrate", run_syncdb=True, interactive=False, verbosity=0)


def moment(aware, *parts):
    """A moment in Berlin."""
    from django.utils import timezone

    plain = datetime.datetime(*parts)
    return timezone.make_aware(plain, timezone.get_default_timezone()) if aware else plain


def fill(aware):
    """Make the rows."""
    from django.contrib.auth.models import User
    from nursery.models import Bed, Jar, Kind, Oddity, Plant
    from nursery.names import ODD_NAMES
    from tastypie.models import ApiKey

    keeper = User.objects.create_superuser(USER, "keeper@nursery.invalid", PASSWORD)
    ApiKey.objects.create(user=keeper, key=API_KEY)
    south = Bed.objects.create(
        slug="south",
        title="South side",
        area=decimal.Decimal("12.5"),
        laid=datetime.date(2024, 3, 9),
        tended=moment(aware, 2025, 6, 1, 7, 30, 15, 250000),
        wakes=datetime.time(6, 45),
        worms=2**53 + 1,
        slope=1.5,
        shaded=False,
        words=["dry", "early"],
        facts={"soil": {"ph": 6.5}},
    )
    Bed.objects.create(slug="south/corner", title="Corner & wall", inside=south, slope=3, shaded=True)
    Bed.objects.create(slug="set", title="Set aside", inside=south)
    kinds = [Kind.objects.create(code=code, hardy=code != "ba.sil") for code in ("sage", "ba.sil", "77")]
    plants = [
        Plant.objects.create(label="plant %02d" % n, height=n * 10, bed=south if n % 2 else None, kind=kinds[n % 3])
        for n in range(30)
    ]
    plants[0].neighbours.add(plants[1], plants[2])
    Oddity.objects.create(**dict(("column%d" % n, "value of " + name) for n, name in enumerate(ODD_NAMES)))
    Jar.objects.bulk_create([Jar(number=n, note="jar %d" % n) for n in range(1, 331)])


def end_with_input():
    """End the process when whoever started it is gone."""
    sys.stdin.read()
    os._exit(0)


def main():
    """Serve."""
    warnings.simplefilter("ignore")
    aware = "--aware" in sys.argv
    sys.path.insert(0, HERE)
    configure(aware)
    make_tables()
    fill(aware)
    from django.core.handlers.wsgi import WSGIHandler

    server = make_server("127.0.0.1", 0, WSGIHandler(), handler_class=Quiet)
    print(server.server_port)
    sys.stdout.flush()
    watcher = threading.Thread(target=end_with_input)
    watcher.daemon = True
    watcher.start()
    server.serve_forever()


if __name__ == "__main__":
    main()
