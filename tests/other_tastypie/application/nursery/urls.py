"""The routes: three APIs, of which the last has resources that cannot describe themselves to everybody."""

from nursery import resources
from tastypie.api import Api

try:
    from django.urls import include, re_path
except ImportError:
    from django.conf.urls import include
    from django.conf.urls import url as re_path


def _api(name, members):
    api = Api(api_name=name)
    for member in members:
        api.register(member())
    return api


urlpatterns = [
    re_path(r"^inventory/api/", include(_api("v2", resources.MAIN).urls)),
    re_path(r"^inventory/api/", include(_api("beta-1", [resources.AllJarsResource, resources.ForecastResource]).urls)),
    re_path(r"^inventory/", include(_api("closed", [resources.DiaryResource, resources.AllJarsResource]).urls)),
    re_path(r"^inventory/", include(_api("broken", [resources.BrokenResource, resources.AllJarsResource]).urls)),
]
