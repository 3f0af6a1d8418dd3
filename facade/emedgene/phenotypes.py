"""Phenotypes: by the number that the Human Phenotype Ontology (HPO) gives them, and by the platform's own id."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from generated.runtime.model import Model

from ..paging.collecting import collected

if TYPE_CHECKING:
    from generated.emedgene.models.phenotype import Phenotype

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

_PREFIX = "phenotypes/EMG_PHENOTYPE_"
_HPO = re.compile(r"HP:(\d{7})", re.I)
_OWN = re.compile(re.escape(_PREFIX) + r"(\d{7})")


def phenotype_id(hpo: str) -> str:
    """The platform's id for an HPO term: `phenotypes/EMG_PHENOTYPE_0001250` for `HP:0001250`.

    Raises:
        ValueError: it is not `HP:` and seven digits.
    """
    found = _HPO.fullmatch(hpo.strip())
    if found is None:
        raise ValueError(f"{hpo!r} is not the id of an HPO term: HP: and seven digits")
    return _PREFIX + found[1]


def hpo_id(phenotype: str) -> str:
    """The HPO term for the platform's id: `HP:0001250` for `phenotypes/EMG_PHENOTYPE_0001250`.

    Raises:
        ValueError: it is the id of no HPO term; laboratories can have phenotypes of their own.
    """
    found = _OWN.fullmatch(phenotype.strip())
    if found is None:
        raise ValueError(f"{phenotype!r} is not {_PREFIX} and seven digits")
    return f"HP:{found[1]}"


def phenotype_of(given: object) -> dict[str, Any]:
    """A phenotype as a case has it, from an HPO id, the platform's id, a name, or an object that a search gave.

    Raises ValueError for what is none of these.
    """
    if isinstance(given, Model):
        given = given.to_dict()
    if isinstance(given, Mapping):
        # What a search says of its own match is refused in a case.
        return {str(name): value for name, value in given.items() if name != "match"}
    if not isinstance(given, str) or not given.strip():
        raise ValueError(f"{given!r} is no phenotype: give an id such as HP:0001250, or a name")
    text = given.strip()
    if text[:3].upper() == "HP:":
        return {"id": phenotype_id(text)}
    return {"id": text} if text.startswith("phenotypes/") else {"name": text}


def found_phenotypes(core: Core, options: Options, query: str, limit: int | None) -> Flow[list[Phenotype]]:
    """A flow that gives the phenotypes that a search finds, ready to stand in a case."""
    from generated.emedgene.api.phenotypes.search_phenotypes import search_phenotypes
    from generated.emedgene.models.phenotype import Phenotype

    found = yield from collected(core, search_phenotypes(query_query=query, limit=limit), options)
    return [Phenotype.from_dict(phenotype_of(entry)) for entry in found]
