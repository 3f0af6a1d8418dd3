"""The resources: each differs in something that a client could take for granted."""

import json

from django import forms
from nursery.models import Bed, Jar, Kind, Oddity, Plant
from nursery.names import ODD_NAMES
from tastypie import fields
from tastypie.authentication import (
    ApiKeyAuthentication,
    Authentication,
    BasicAuthentication,
    MultiAuthentication,
    SessionAuthentication,
)
from tastypie.authorization import Authorization, ReadOnlyAuthorization
from tastypie.constants import ALL, ALL_WITH_RELATIONS
from tastypie.exceptions import NotFound
from tastypie.paginator import Paginator
from tastypie.resources import ModelResource, Resource
from tastypie.validation import CleanedDataFormValidation, FormValidation, Validation


class Plain(object):
    """What most resources share."""

    authentication = MultiAuthentication(ApiKeyAuthentication(), BasicAuthentication(realm="Nursery"))
    authorization = Authorization()


class BedForm(forms.Form):
    """What a bed must have."""

    title = forms.CharField(max_length=80, min_length=2)
    slope = forms.FloatField(required=False, max_value=90)


class HiddenKindResource(ModelResource):
    """Embedded only: it is registered nowhere, so that nothing describes it."""

    class Meta(Plain):
        queryset = Kind.objects.all()
        fields = ["code", "hardy"]


class BedResource(ModelResource):
    """Addressed by a slug, with relations to itself, and to plants whole."""

    inside = fields.ToOneField("self", "inside", null=True)
    holds = fields.ToManyField("self", "holds", null=True, readonly=True)
    plants = fields.ToManyField("nursery.resources.PlantSummaryResource", "plants", full=True, null=True, readonly=True)
    words = fields.ListField("words", default=list)
    facts = fields.DictField("facts", default=dict)

    class Meta(Plain):
        queryset = Bed.objects.order_by("slug")
        resource_name = "Garden-Beds"
        detail_uri_name = "slug"
        excludes = ["written"]
        always_return_data = True
        validation = FormValidation(form_class=BedForm)
        filtering = {
            "slug": ALL,
            "title": ("exact", "startswith", "in"),
            "area": ALL,
            "laid": ALL,
            "tended": ["exact", "range", "gte", "year"],
            "wakes": ALL,
            "worms": ALL,
            "slope": "gt",
            "shaded": ALL,
            "inside": ALL_WITH_RELATIONS,
            "plants": ALL_WITH_RELATIONS,
            "words": ALL,
            "nowhere": ALL,
        }
        ordering = ["slug", "area", "inside", "words"]


class KindForm(forms.Form):
    """What a kind must have."""

    code = forms.CharField(max_length=60)
    hardy = forms.BooleanField(required=False)


class KindResource(ModelResource):
    """Has a number and is addressed by a code; its name has a hyphen, a capital and a dot."""

    class Meta(Plain):
        queryset = Kind.objects.order_by("id")
        resource_name = "Plant-Kinds.2"
        detail_uri_name = "code"
        filtering = {"code": ALL, "id": ALL}
        ordering = ["code"]
        validation = CleanedDataFormValidation(form_class=KindForm)


class PlantSummaryResource(ModelResource):
    """What a bed embeds of a plant."""

    class Meta(Plain):
        queryset = Plant.objects.order_by("id")
        resource_name = "plant_summaries"
        fields = ["id", "label"]
        filtering = {"label": ALL, "id": ALL}
        allowed_methods = ["get"]


class PlantResource(ModelResource):
    """Leads back to beds and to itself, embeds its kind, and gives nothing back when it is written."""

    bed = fields.ForeignKey(BedResource, "bed", null=True)
    kind = fields.ForeignKey(HiddenKindResource, "kind", full=True, null=True, readonly=True)
    neighbours = fields.ManyToManyField("self", "neighbours", null=True)

    class Meta(Plain):
        queryset = Plant.objects.order_by("id")
        resource_name = "class"
        filtering = {"id": ALL, "label": ALL, "height": ALL, "planted": ALL, "bed": ALL_WITH_RELATIONS, "kind": ALL}
        ordering = ["label", "height", "bed"]


def _oddity():
    shown = dict((name, fields.CharField("column%d" % n, default="")) for n, name in enumerate(ODD_NAMES))
    meta = type(
        "Meta",
        (Plain, object),
        {
            "queryset": Oddity.objects.order_by("id"),
            "resource_name": "2odd",
            "fields": ["id"],
            "always_return_data": True,
            "filtering": dict((name, ALL) for name in ODD_NAMES),
            "ordering": list(ODD_NAMES),
        },
    )
    return type("OddityResource", (ModelResource,), dict(shown, Meta=meta))


OddityResource = _oddity()


class ClashingResource(ModelResource):
    """Its fields are called like the parameters of paging, so that the server refuses those."""

    limit = fields.IntegerField("number")
    order_by = fields.CharField("note")

    class Meta(Plain):
        queryset = Jar.objects.order_by("number")
        resource_name = "clashing"
        fields = ["id"]
        filtering = {"id": ALL, "limit": ("gt", "exact")}
        ordering = ["limit"]
        allowed_methods = ["get"]


class JarResource(ModelResource):
    """Without any filter or order; pages have a size of their own and another key, and are never larger than 60."""

    class Meta(Plain):
        queryset = Jar.objects.order_by("number")
        resource_name = "jars"
        collection_name = "things"
        limit = 50
        max_limit = 60
        include_resource_uri = False
        excludes = ["id"]
        detail_uri_name = "number"
        always_return_data = True


class AllJarsResource(ModelResource):
    """Gives everything at once unless it is asked for less."""

    class Meta(Plain):
        queryset = Jar.objects.order_by("number")
        resource_name = "all_jars"
        limit = 0
        max_limit = 0
        filtering = {"number": ALL}
        allowed_methods = ["get"]


class WithoutTotal(Paginator):
    """Counts nothing, so that there is a next page until an empty one has come."""

    def page(self):
        """A page without a total."""
        limit, offset = self.get_limit(), self.get_offset()
        rows = list(self.get_slice(limit, offset))
        following = self._generate_uri(limit, offset + limit) if rows else None
        return {self.collection_name: rows, "meta": {"limit": limit, "offset": offset, "next": following}}


class UncountedJarsResource(ModelResource):
    """Pages are made by the application's own paginator."""

    class Meta(Plain):
        queryset = Jar.objects.order_by("number")
        resource_name = "uncounted-jars"
        paginator_class = WithoutTotal
        filtering = {"number": ALL}
        ordering = ["number"]
        allowed_methods = ["get"]


class JarCase(ModelResource):
    """Its name differs from another's in the case of its letters only; whoever reads need not log in."""

    class Meta:
        queryset = Jar.objects.order_by("number")
        resource_name = "Jars"
        authentication = Authentication()
        authorization = ReadOnlyAuthorization()
        list_allowed_methods = ["get"]
        detail_allowed_methods = []


class Day(object):
    """A row that is in no table."""

    def __init__(self, name="", rain=None):
        self.name, self.rain = name, rain


class ForecastResource(Resource):
    """Written by hand, without a model."""

    name = fields.CharField("name")
    rain = fields.FloatField("rain", null=True)

    days = dict((name, Day(name, rain)) for name, rain in (("monday", 0.5), ("tuesday", 3), ("may 1", None)))

    class Meta(Plain):
        resource_name = "forecast"
        object_class = Day
        allowed_methods = ["get"]
        filtering = {"name": ("exact",)}

    def detail_uri_kwargs(self, bundle_or_obj):
        """By the name."""
        return {"pk": getattr(bundle_or_obj, "obj", bundle_or_obj).name}

    def get_object_list(self, request):
        """All days; older releases ask for it before they show the schema."""
        return [day for _, day in sorted(self.days.items())]

    def obj_get_list(self, bundle, **kwargs):
        """All days, or the one that is asked for."""
        wanted = bundle.request.GET.get("name")
        return [day for day in self.get_object_list(bundle.request) if wanted in (None, day.name)]

    def obj_get(self, bundle, **kwargs):
        """One day."""
        if kwargs["pk"] not in self.days:
            raise NotFound("no such day")
        return self.days[kwargs["pk"]]


class NotEmpty(Validation):
    """Says what is wrong with a whole letter and with one field."""

    def is_valid(self, bundle, request=None):
        """The messages by field."""
        problems = {}
        if not bundle.data.get("note"):
            problems["note"] = ["say something", "it may be short"]
            problems["__all__"] = ["the letter is empty"]
        return problems


class MailboxResource(ModelResource):
    """Takes letters and shows none."""

    class Meta(Plain):
        queryset = Jar.objects.all()
        resource_name = "import"
        allowed_methods = ["post"]
        validation = NotEmpty()


class DiaryResource(ModelResource):
    """For people in a browser."""

    class Meta:
        queryset = Jar.objects.order_by("number")
        resource_name = "diary"
        authentication = SessionAuthentication()
        authorization = Authorization()
        allowed_methods = ["get"]


class BrokenResource(ModelResource):
    """Cannot describe itself."""

    class Meta(Plain):
        queryset = Jar.objects.order_by("number")
        resource_name = "broken"

    def build_schema(self):
        """Fails."""
        raise RuntimeError(json.dumps("no schema today"))


MAIN = [
    BedResource,
    KindResource,
    PlantSummaryResource,
    PlantResource,
    OddityResource,
    JarResource,
    AllJarsResource,
    UncountedJarsResource,
    JarCase,
    ForecastResource,
    MailboxResource,
    ClashingResource,
]
