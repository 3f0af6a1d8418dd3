"""Ids from names: `python -m examples.ica.names PROJECT`, with the id or the name of a project."""

from __future__ import annotations

import sys

from facade import ICA, NoSuchName

if __name__ == "__main__":
    with ICA.from_env() as ica:
        name = sys.argv[1] if len(sys.argv) > 1 else ica.project_id
        if name is None:
            sys.exit("say the id or the name of a project")
        project = ica.find_project(name)
        print("project:", project.id, project.name)
        for linked in ica.project_pipeline.get_project_pipelines(project.id).items:
            found = ica.find_pipeline(linked.pipeline.code, project=project.id)
            print("pipeline:", found.id, found.code)
        newest = ica.project_analysis.get_analyses(project.id).first()
        if newest is not None:
            analysis = ica.find_analysis(newest.id, project=project.id)
            print("analysis:", analysis.id, analysis.user_reference, analysis.status)
        for region in ica.region.get_regions().items[:1]:
            print("region:", ica.find_region(region.code).id)
        print("storage size:", ica.find_storage_size("medium", project=project.id).id)
        bundle = next((each for each in ica.bundle.get_bundles() if each), None)
        if bundle is not None:
            print("bundle:", ica.find_bundle(bundle.name, version=bundle.release_version).id)
        for user in ica.user.get_users().items[:1]:
            print("user:", ica.find_user(user.email).id)
        try:
            ica.find_storage_size("Bottomless")
        except NoSuchName as problem:
            print(problem)
