"""The tables: beds, what grows in them, jars by the hundred, and a row whose columns have unlikely names."""

import json

from django.db import models
from nursery.names import ODD_NAMES


class Bed(models.Model):
    """Addressed by its slug; may lie inside another bed."""

    slug = models.CharField(max_length=60, primary_key=True)
    title = models.CharField(max_length=80, default="")
    area = models.DecimalField(max_digits=12, decimal_places=4, null=True, blank=True)
    laid = models.DateField(null=True, blank=True)
    tended = models.DateTimeField(null=True, blank=True)
    wakes = models.TimeField(null=True, blank=True)
    worms = models.BigIntegerField(default=0)
    slope = models.FloatField(default=0.0)
    shaded = models.BooleanField(default=False)
    plan = models.FileField(upload_to="plans", blank=True, default="")
    inside = models.ForeignKey("self", null=True, blank=True, related_name="holds", on_delete=models.CASCADE)
    written = models.TextField(default='{"words": [], "facts": {}}')

    @property
    def words(self):
        """A list; kept as text."""
        return json.loads(self.written)["words"]

    @words.setter
    def words(self, value):
        self.written = json.dumps(dict(json.loads(self.written), words=value))

    @property
    def facts(self):
        """A map; kept as text."""
        return json.loads(self.written)["facts"]

    @facts.setter
    def facts(self, value):
        self.written = json.dumps(dict(json.loads(self.written), facts=value))


class Kind(models.Model):
    """Has a number, but is addressed by its code."""

    code = models.CharField(max_length=60, unique=True)
    hardy = models.BooleanField(default=True)


class Plant(models.Model):
    """Grows in a bed."""

    label = models.CharField(max_length=80)
    height = models.IntegerField(null=True, blank=True)
    planted = models.DateTimeField(auto_now_add=True)
    bed = models.ForeignKey(Bed, related_name="plants", null=True, blank=True, on_delete=models.CASCADE)
    kind = models.ForeignKey(Kind, related_name="plants", null=True, blank=True, on_delete=models.CASCADE)
    neighbours = models.ManyToManyField("self", blank=True)


class Jar(models.Model):
    """There are hundreds of them."""

    number = models.IntegerField(unique=True)
    note = models.TextField(default="", blank=True)


class Oddity(models.Model):
    """Its columns are called by numbers here, and by `ODD_NAMES` in the API."""


for _number, _name in enumerate(ODD_NAMES):
    Oddity.add_to_class("column%d" % _number, models.CharField(max_length=80, default="", blank=True))
