"""Names that frameworks made of classes, functions, methods and paths are called by what somebody named."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.prepare import Plan, prepare
from scripts.prepare.naming import operation_name, tag_name
from scripts.prepare.tags import plain_tag

from .foreign import COUNT, TEXT, record
from .workshop import answer, service

Row = tuple[str, str, str, str]
ONE = answer(record(colour={"type": "string", "enum": ["red"]}))


def planned(*rows: Row) -> Plan:
    """The plan of operations, each a method, a path, a tag and an identifier."""
    paths: dict[str, Any] = {}
    for method, path, tag, identifier in rows:
        paths.setdefault(path, {})[method] = {"operationId": identifier, "tags": [tag][: bool(tag)], "responses": ONE}
    return prepare(service(paths))


def named(*rows: Row) -> list[tuple[str, str]]:
    """The tag and the name of each operation, in the order in which they are given."""
    found = {(entry.method.lower(), entry.path): (entry.tag, entry.name) for entry in planned(*rows).operations}
    return [found[method, path] for method, path, _, _ in rows]


SPRINGFOX = {
    ("get", "/crs/plants", "plant-controller", "searchPlantsUsingGET"): ("plant", "search_plants"),
    ("get", "/crs/beds", "bed-controller", "searchUsingGET"): ("bed", "search_get"),
    ("post", "/crs/beds/search", "bed-controller", "searchUsingPOST"): ("bed", "search_post"),
    ("get", "/crs/beds/{id}", "bed-controller", "retrieveUsingGET_2"): ("bed", "retrieve_bed"),
    ("get", "/crs/beds/{id}/pots", "bed-controller", "retrieveUsingGET_3"): ("bed", "retrieve_pots"),
    ("get", "/crs/pots/{id}", "pot-controller", "retrieveUsingGET"): ("pot", "retrieve"),
    ("get", "/crs/pots", "pot-controller", "getUsingGET"): ("pot", "get"),
    ("post", "/crs/pots", "pot-controller", "importUsingPOST_1"): ("pot", "import_"),
    ("put", "/crs/pots", "pot-controller", "loadUsingPUT"): ("pot", "load_put"),
    ("delete", "/crs/pots/{id}", "pot-controller", "delete_pot_using_delete"): ("pot", "delete_pot"),
    ("get", "/error", "basic-error-controller", "errorUsingGET"): ("basic_error", "error_get"),
    ("head", "/error", "basic-error-controller", "errorUsingHEAD"): ("basic_error", "error_head"),
}
SPRINGDOC = {
    ("get", "/plants", "plant-controller", "search"): ("plant", "search_plants"),
    ("get", "/plants/{id}/pots", "plant-controller", "search_1"): ("plant", "search_pots"),
    ("get", "/beds", "bed-controller", "search_2_1"): ("bed", "search"),
    ("get", "/plants/{id}", "plant-controller", "getById"): ("plant", "get_plant_by_id"),
    ("get", "/plants/pots/{id}", "plant-controller", "getById_1"): ("plant", "get_pot_by_id"),
    ("get", "/v1/rows/{id}", "row", "find"): ("row", "find_v1"),
    ("get", "/v2/rows/{id}", "row", "find_1"): ("row", "find_v2"),
    ("get", "/rows/{id}", "rows", "getRows"): ("rows", "get_rows_by_id"),
    ("get", "/beds/{id}/rows", "rows", "getRows_1"): ("rows", "get_bed_rows"),
    ("get", "/wizard/a", "wizard", "step_1"): ("wizard", "step_1"),
    ("get", "/wizard/b", "wizard", "step_2"): ("wizard", "step_2"),
    # There is no other, or none any more.
    ("get", "/pots/hal", "pot-entity-controller", "getCollectionResource-pot-get_1"): (
        *("pot_entity", "get_collection_resource_pot"),
    ),
    ("post", "/pots/files", "pot-api-controller", "sendPotFile_1"): ("pot", "send_pot_file"),
    ("get", "/pots/frames", "pot-api-controller", "toWgs84Frame"): ("pot", "to_wgs84_frame"),
    ("get", "/pots/hash", "pot-api-controller", "sha_256"): ("pot", "sha_256"),
}
OF_CLASSES = {
    ("get", "/pots/{id}", "", "PotShelf.getObject"): ("pot_shelf", "get_object"),
    ("get", "/pots", "", "PotShelf.getObjects+getObjectsCsv"): ("pot_shelf", "get_objects"),
    ("post", "/pots", "", "PotShelf.sort"): ("pot_shelf", "sort_post"),
    ("put", "/pots", "", "PotShelf.sort2"): ("pot_shelf", "sort_put"),
    ("get", "/beds", "", "Bed.list2"): ("bed", "list2"),
    # Where there are tags, an identifier has none.
    ("get", "/rows", "rows", "Row.list"): ("rows", "row_list"),
    ("get", "/lines", "", "row.list"): ("default", "row_list"),
}
MADE_OF_PATHS = {
    ("get", "/api/v1/plants", "a", "search_plants_api_v1_plants_get"): ("a", "search_plants"),
    ("get", "/api/v1/plants/{plant_id}", "a", "read_api_v1_plants__plant_id__get"): ("a", "read"),
    # What stood in front of the path when the identifier was made.
    ("post", "/crs/api/v1/plants/", "a", "add_api_v1_plants__post"): ("a", "add"),
    ("get", "/", "a", "root__get"): ("a", "root"),
    ("get", "/api/v1/beds", "b", "apiV1BedsGet"): ("b", "get_beds"),
    ("post", "/api/v1/beds", "b", "apiV1BedsPost"): ("b", "create_bed"),
    ("put", "/api/v1/beds/{bedId}", "b", "apiV1BedsBedIdPut"): ("b", "update_bed"),
    ("delete", "/api/v1/beds/{bedId}", "b", "ApiV1BedsByBedIdDelete"): ("b", "delete_bed"),
    ("patch", "/crs/api/v1/beds", "b", "patchApiV1Beds"): ("b", "patch_beds"),
    ("get", "/pots/{potId}", "b", "getPotsPotId"): ("b", "get_pot"),
    # These are what people call them.
    ("get", "/rows", "b", "getRows"): ("b", "get_rows"),
    ("get", "/row/{name}", "b", "getRowName"): ("b", "get_row_name"),
}


@pytest.mark.parametrize(
    "service_",
    [SPRINGFOX, SPRINGDOC, MADE_OF_PATHS, OF_CLASSES],
    ids=["springfox", "springdoc", "paths", "classes"],
)
def test_the_function_that_somebody_named_is_the_name(service_: dict[Row, tuple[str, str]]) -> None:
    assert dict(zip(service_, named(*service_), strict=True)) == service_
    # Neither what is described elsewhere nor the order has a part in it.
    rest = [("get", "/aaa", "aaa-controller", "searchUsingGET_7"), ("post", "/zzz", "zzz-controller", "search_9")]
    assert named(*reversed(service_), *rest)[:-2] == list(reversed(service_.values()))


def test_classes_are_called_by_the_clean_names() -> None:
    classes = planned(*SPRINGFOX).classes
    assert {"SearchPlantsResponse", "SearchPlantsResponseColour", "PotGetResponse", "RetrieveBedResponse"} <= set(
        classes
    )
    assert not [name for name in classes if "Using" in name or name[-1].isdigit()]


def test_names_that_somebody_gave_are_kept() -> None:
    rows = [("get", "/a", "t", "searchPlants"), ("post", "/b", "t", "searchPlantsUsingPOST")]
    assert named(*rows) == [("t", "search_plants"), ("t", "search_plants_post")]


@pytest.mark.parametrize(
    ("word", "name"),
    [
        *(("plant-controller", "plant"), ("PlantController", "plant"), ("Plant Controller", "plant")),
        *(("plant-rest-controller", "plant"), ("PlantRestController", "plant"), ("plant-controller-impl", "plant")),
        *(("ForestController", "forest"), ("forest-controller", "forest"), ("basic-error-controller", "basic_error")),
        *(("plantcontroller", "plant"), ("cr-scontroller", "crs"), ("CRScontroller", "crs")),
        *(("o-auth-2-controller", "oauth2"), ("plant-v-2-controller", "plant_v2"), ("PlantControllerV2", "plant_v2")),
        *(("controller", "controller"), ("microcontroller", "microcontroller"), ("plant-resource", "plant_resource")),
        *(("PlantsAPI", "plants_api"), ("plantAPIs", "plant_apis"), ("DBs", "dbs"), ("OAuth2", "oauth2")),
        *(("plantsV2", "plants_v2"), ("APIv2", "api_v2"), ("ABCv2Plants", "abc_v2_plants"), ("IPv4", "ipv4")),
        *(("WgsTo84Frame", "wgs_to84_frame"), ("Wgs84Frame", "wgs84_frame"), ("wgs84ToMD5Sum", "wgs84_to_md5_sum")),
        *(("pot-api-controller", "pot"), ("PotApiController", "pot"), ("api-controller", "api")),
        *(("DBservice", "db_service"), ("ABCPlants", "abc_plants"), ("URLId", "url_id"), ("auditlog", "auditlog")),
    ],
)
def test_tags(word: str, name: str) -> None:
    assert tag_name(plain_tag(word)) == name


def test_operations_are_divided_like_tags_and_properties_are_as_they_were() -> None:
    assert operation_name("listPlantIDsOfAPIv2") == "list_plant_ids_of_api_v2"
    plan = prepare(service({"/a": {"get": {"responses": answer(record(plantIDs=COUNT))}}}))
    assert [field.attribute for entry in plan.classes.values() for field in entry.fields] == ["plant_i_ds"]


def test_a_tag_that_clients_have_another_use_for_keeps_its_words() -> None:
    assert named(("get", "/a", "run-controller", "a"), ("get", "/b", "raw", "b")) == [
        *(("run_controller", "a"), ("raw_tag", "b"))
    ]


def test_tags_that_would_become_one_are_both_there() -> None:
    rows = [("get", "/a", "bed", "a"), ("get", "/b", "bed-controller", "b"), ("get", "/c", "pot-controller", "c")]
    assert named(*rows) == [("bed", "a"), ("bed_controller", "b"), ("pot", "c")]


COMPONENTS = {
    "Page«PlantDto»": "PagePlantDto",
    "Map«string,List«string»»": "MapStringListString",
    "PageOfPlantDto": "PageOfPlantDto",
    "Outer$Inner": "OuterInner",
    "com.acme.Plant": "Plant",
    "Page«org.acme.Bed»": "PageBed",
    "Status-ModelName{namespace='com.acme', name='Status'}": "Status",
    "Error": "Error",
    "Error-ModelName{namespace='java.lang', name='Error'}": "LangError",
    "com.acme.red.Pot": "RedPot",
    "com.acme.blue.Pot": "BluePot",
}


def test_components_are_called_by_their_classes() -> None:
    description = service({"/": {"get": {"responses": answer(TEXT)}}}, {name: record(a=TEXT) for name in COMPONENTS})
    found = {entry.source: entry.name for entry in prepare(description).classes.values()}
    assert found == {f"/components/schemas/{component}": name for component, name in COMPONENTS.items()}
