"""What is wrong with a body, in the shape of Torrent Suite's own checks: {"error": {"<field>": text, list or map}}.

Tastypie's own shape, {"<resource>": {"<field>": [...]}}, comes from a `Validation` (plans.py), and a text under "error"
from a bad query.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any, NoReturn

from django.http import HttpRequest
from tastypie.exceptions import ImmediateHttpResponse
from tastypie.http import HttpBadRequest
from tastypie.resources import ModelResource

RUN_STATES = frozenset(("", "pending", "voided", "reserved", "planned", "transferred", "inactive", "run"))
LONGEST_NAME = 60
OF_A_BARCODE = ("reference", "nucleotideType", "targetRegionBedFile", "hotSpotRegionBedFile")


def refuse(resource: ModelResource, request: HttpRequest, problems: dict[str, Any]) -> NoReturn:
    """Answer 400 with the problems by field."""
    raise ImmediateHttpResponse(resource.error_response(request, {"error": problems}, HttpBadRequest))


def of_a_plan(data: dict[str, Any]) -> dict[str, Any]:
    """The problems of a plan: of its name as a list or a text, of its samples nested."""
    problems: dict[str, Any] = {}
    name = data.get("planName")
    if isinstance(name, str) and len(name) > LONGEST_NAME:
        problems["planName"] = [f"longer than {LONGEST_NAME} characters"]
    elif isinstance(name, str) and not re.fullmatch(r"[\w .-]*", name):
        problems["planName"] = "only letters, numbers, spaces, dashes, underscores and full stops"
    samples = _of_samples(data.get("barcodedSamples"))
    return {**problems, "barcodedSamples": samples} if samples else problems


def _of_samples(samples: Any) -> dict[str, Any]:
    problems: dict[str, Any] = {}
    taken: set[str] = set()
    for name, sample in samples.items() if isinstance(samples, dict) else ():
        barcodes = sample.get("barcodes", []) if isinstance(sample, dict) else None
        if not isinstance(barcodes, list) or not all(isinstance(barcode, str) for barcode in barcodes):
            problems[name] = {"barcodes": ["a list of barcodes is wanted"]}
            continue
        twice = [barcode for barcode in barcodes if barcode in taken]
        if twice:
            problems[name] = {"barcodes": [f"{barcode} is used twice" for barcode in twice]}
        taken.update(barcodes)
    return problems


def of_new_samples(data: dict[str, Any], kits: Collection[str]) -> dict[str, Any]:
    """What a new plan lacks for its barcoded samples: the kit, and what the server wants to know of each barcode."""
    samples = data.get("barcodedSamples")
    if not isinstance(samples, dict) or not samples:
        return {}
    problems: dict[str, Any] = {}
    if not data.get("barcodeId"):
        problems["barcodeId"] = ["barcodeId is required with barcodedSamples"]
    elif data["barcodeId"] not in kits:
        problems["barcodeId"] = [f"{data['barcodeId']} is no kit of barcodes"]
    wrong = [{name: found} for name, sample in samples.items() if (found := list(_unknown(sample)))]
    return {**problems, "barcodedSamples": wrong} if wrong else problems


def _unknown(sample: Any) -> Iterator[str]:
    barcodes = sample.get("barcodes") if isinstance(sample, dict) else None
    if not barcodes:
        yield "barcodes are required"
        return
    info = sample.get("barcodeSampleInfo") or {}
    for barcode in barcodes:
        for name in OF_A_BARCODE:
            if not isinstance(info.get(barcode), dict) or name not in info[barcode]:
                yield f"{barcode}: {name} is required"


def of_a_sample_set(data: dict[str, Any]) -> dict[str, Any]:
    """The problems of a group of samples."""
    if "displayedName" in data and not data["displayedName"]:
        return {"displayedName": ["Sample Set Name is required"]}
    return {}
