"""Resources that are one bare object: the state of the server and its software."""

from __future__ import annotations

from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, re_path
from tastypie.http import HttpBadRequest, HttpUnauthorized
from tastypie.resources import Resource

from .base import Defaults, answered
from .models import PluginResult
from .switches import KEY


class BareObjectResource(Resource):
    """One object under a resource's list address, with a schema written by hand that has fewer keys than the others.

    `kinds` names the fields, each with the type that the schema gives it.
    """

    kinds: ClassVar[dict[str, str]]
    listed: tuple[str, ...] = ("get",)

    def value(self, release: str) -> dict[str, Any]:
        """The object, as this release has it."""
        raise NotImplementedError

    def get_list(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """One object, not a list."""
        return answered(self, request, self.value(request.META[KEY].release))

    def get_schema(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """The schema, to whoever may ask for the object."""
        self.method_check(request, allowed=["get"])
        self.is_authenticated(request)
        return answered(self, request, self.build_schema())

    def build_schema(self) -> dict[str, Any]:
        """The schema."""
        shared = {"blank": True, "default": "No default provided.", "help_text": "", "nullable": True, "readonly": True}
        return {
            "allowed_detail_http_methods": [],
            "allowed_list_http_methods": list(self.listed),
            "default_format": "application/json",
            "default_limit": 0,
            "fields": {name: {**shared, "type": kind, "unique": False} for name, kind in self.kinds.items()},
            "filtering": {},
            "ordering": [],
        }


class TorrentSuiteResource(BareObjectResource):
    """The state of the server; its version is told to anybody. The schema allows PUT, which here answers 405."""

    kinds: ClassVar = {"locked": "boolean", "logs": "boolean", "meta_version": "string", "versions": "string"}
    listed = ("get", "put")

    def prepend_urls(self) -> list[URLPattern]:
        """The actions."""
        names = ("version", "sgejobs")
        return [re_path(rf"^(?P<resource_name>torrentsuite)/{name}/$", self.wrap_view(name)) for name in names]

    def version(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """The version of the whole."""
        self.method_check(request, allowed=["get"])
        return answered(self, request, {"meta_version": request.META[KEY].release})

    def sgejobs(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """How much the grid engine has to do: the plugins that have not ended, and no analysis."""
        self.method_check(request, allowed=["get"])
        self.is_authenticated(request)
        runs = PluginResult.objects.values_list("state", flat=True)
        pending, started = (sum(state == name for state in runs) for name in ("Pending", "Started"))
        jobs = {"plugin_jobs": started, "pending_jobs": pending, "analysis_jobs": 0, "total_jobs": started + pending}
        return answered(self, request, jobs)

    def value(self, release: str) -> dict[str, Any]:
        """What is installed; `versions` is a map although the schema says string."""
        versions = {"ion-analysis": "5.12.27-1", "ion-dbreports": "5.12.48-1", "tmap": "5.12.4-1"}
        return {"locked": False, "logs": False, "meta_version": release, "versions": versions}

    class Meta(Defaults):
        resource_name = "torrentsuite"
        list_allowed_methods = ("get",)
        detail_allowed_methods = ()


class NetworkResource(BareObjectResource):
    """Whether the server is on the network."""

    kinds: ClassVar = {"eth_device": "boolean", "external_ip": "string", "internal_ip": "string", "route": "boolean"}

    def value(self, release: str) -> dict[str, Any]:
        """An invented network."""
        return {"eth_device": True, "external_ip": "", "internal_ip": "192.0.2.10", "route": True}

    class Meta(Defaults):
        resource_name = "network"
        list_allowed_methods = ("get",)
        detail_allowed_methods = ()


class ChefCartridgeResource(BareObjectResource):
    """Whether cartridges of reagents may be used again; the schema spells two types in a way of its own."""

    kinds: ClassVar = {
        "allowRunToContinue": "boolean",
        "detailMessages": "dict",
        "errorCodes": "List Object",
        "hoursSinceReagentFirstUse": "Integer",
        "hoursSinceSolutionFirstUse": "Integer",
        "numberReagentSerialUsage": "Integer",
        "numberSolutionSerialUsage": "Integer",
    }

    def value(self, release: str) -> dict[str, Any]:
        """New cartridges: what was never used has no hours, and an empty text says so."""
        made = {name: "" if "hours" in name else 0 for name, kind in self.kinds.items() if kind == "Integer"}
        return {"allowRunToContinue": True, "detailMessages": {}, "errorCodes": [], **made}

    class Meta(Defaults):
        resource_name = "getchefcartridgeusage"
        list_allowed_methods = ("get",)
        detail_allowed_methods = ()


class ChefScriptResource(BareObjectResource):
    """Which scripts there are for the instrument that prepares samples; told to anybody."""

    kinds: ClassVar = {"availableversion": "dict"}

    def is_authenticated(self, request: HttpRequest) -> None:
        """Nobody is refused."""

    def value(self, release: str) -> dict[str, Any]:
        """An invented script."""
        return {"availableversion": {"Compatible_Chef_release": ["IC.5.12.0"], "IS_scripts": {}}}

    class Meta(Defaults):
        resource_name = "getchefscriptinfo"
        list_allowed_methods = ("get",)
        detail_allowed_methods = ()


class SoftwareInfoResource(BareObjectResource):
    """What runs here; told to anybody. It cannot describe itself."""

    kinds: ClassVar = dict.fromkeys(
        ("server_mode", "site_name", "software_platform", "software_release_version"), "string"
    )

    def get_schema(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """Fails."""
        raise ValueError("there is no table behind this")

    def is_authenticated(self, request: HttpRequest) -> None:
        """Nobody is refused."""

    def value(self, release: str) -> dict[str, Any]:
        """The names and versions."""
        return {
            "server_mode": "",
            "site_name": "Sandbox",
            "software_platform": "Torrent Suite",
            "software_release_version": release,
        }

    class Meta(Defaults):
        resource_name = "getsoftwareinfo"
        list_allowed_methods = ("get",)
        detail_allowed_methods = ()


class MeshPrefetchResource(BareObjectResource):
    """The other servers of the mesh, of which there are none, and what people choose from of theirs."""

    kinds: ClassVar = {"meta": "dict", "nodes": "dict", "values": "dict"}

    def get_schema(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """Fails."""
        raise ValueError("there is no table behind this")

    def value(self, release: str) -> dict[str, Any]:
        """Nothing to choose from."""
        return {"meta": {}, "nodes": {}, "values": {"projects": [], "references": [], "rigs": [], "samples": []}}

    class Meta(Defaults):
        resource_name = "meshprefetch"
        list_allowed_methods = ("get",)
        detail_allowed_methods = ()


class AccountResource(Resource):
    """The caller, with his own key; a list of one. Its schema is for nobody."""

    def get_list(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """Who asks."""
        user = request.user
        row = {
            "admin": user.is_superuser,
            "api_key": user.api_key.key,
            "resource_uri": f"/rundb/api/v1/account/{user.pk}/",
            "uid": str(user.pk),
            "username": user.username,
        }
        meta = {"limit": 20, "next": None, "offset": 0, "previous": None, "total_count": 1}
        return answered(self, request, {"meta": meta, "objects": [row]})

    def get_schema(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """Refused."""
        return HttpUnauthorized()

    class Meta(Defaults):
        resource_name = "account"
        list_allowed_methods = ("get",)
        detail_allowed_methods = ()


class IonReporterResource(Resource):
    """Workflows of another product; without its plugin, as here, there are none to tell."""

    def prepend_urls(self) -> list[URLPattern]:
        """The action."""
        return [re_path(r"^(?P<resource_name>ionreporter)/version/$", self.wrap_view("get_list"))]

    def get_list(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """Refused."""
        self.method_check(request, allowed=["get"])
        self.is_authenticated(request)
        return HttpBadRequest("Plugin Not Found")

    def get_schema(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """Fails."""
        raise ValueError("there is no table behind this")

    class Meta(Defaults):
        resource_name = "ionreporter"
        list_allowed_methods = ("get",)
        detail_allowed_methods = ()
