"""What is in the storages. In BaseSpace, paths are made of ids, and the last folder has a blank in its name."""

from __future__ import annotations

from typing import Any

from . import rows

FILES = "sequenced files"


def listed(storage: dict[str, Any], path: str | None) -> list[dict[str, Any]] | None:
    """What a folder has; None when there is no such folder."""
    steps = [step for step in (path or "").split("/") if step]
    if storage["scheme"] != "basespace":
        return _bucket(steps)
    return _basespace(steps)


def _bucket(steps: list[str]) -> list[dict[str, Any]] | None:
    if not steps:
        return [_folder("samples")]
    names = [f"SMP{number:05}.vcf.gz" for number in range(rows.BUCKET_SAMPLES)]
    return [_file(name, name, 1000 + len(name)) for name in names] if steps == ["samples"] else None


def _basespace(steps: list[str]) -> list[dict[str, Any]] | None:
    match steps:
        case []:
            return [_folder("projects")]
        case ["projects"]:
            return [_folder(key, title) for key, (title, _) in rows.PROJECTS.items()]
        case ["projects", project] if _biosamples(project):
            return [_folder("biosamples")]
        case ["projects", project, "biosamples"] if _biosamples(project):
            return [_folder(key, name) for key, name in _biosamples(project).items()]
        case ["projects", project, "biosamples", biosample, *rest] if biosample in _biosamples(project):
            return _datasets(_biosamples(project)[biosample], biosample, rest)
    return None


def _datasets(name: str, biosample: str, rest: list[str]) -> list[dict[str, Any]] | None:
    dataset = f"ds.{biosample}"
    match rest:
        case []:
            return [_folder("datasets")]
        case ["datasets"]:
            return [_folder(dataset, f"{name}_L001")]
        case ["datasets", said] if said == dataset:
            return [_folder(FILES)]
        case ["datasets", said, last] if (said, last) == (dataset, FILES):
            reads = [f"{name}_S1_L001_R{read}_001.fastq.gz" for read in (1, 2)]
            return [_file(f"r{biosample}_{number}", each, 4096) for number, each in enumerate(reads, 1)]
    return None


def _biosamples(project: str) -> dict[str, str]:
    """The biosamples of a project: their names by their ids."""
    wanted = list(rows.PROJECTS) if project == rows.ANY_PROJECT else [project]
    return {
        f"{each[-1]}{number:06}": f"BIO{each[-1]}{number:04}"
        for each in wanted
        if each in rows.PROJECTS
        for number in range(rows.PROJECTS[each][1])
    }


def _folder(name: str, alias: str | None = None) -> dict[str, Any]:
    return {"name": name, "alias": alias or name, "type": "folder", "size": None}


def _file(name: str, alias: str, size: int) -> dict[str, Any]:
    return {"name": name, "alias": alias, "type": "file", "size": size}
