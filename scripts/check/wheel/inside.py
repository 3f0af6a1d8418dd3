"""Programs that are run where only the wheel is installed. They are text here, so that nothing of the repository is
imported there by mistake.
"""

from __future__ import annotations

# What needs an extra.
OPTIONAL = ("facade.command", "facade.http.fast", "facade.sandbox", "facade.testing")
# What can be imported only where Django is set up, as the sandbox does that is made of it.
OF_DJANGO = ("facade.sandbox.torrent_suite.",)

# Imports every module of the packages, but those that begin with an argument; prints how many.
IMPORT_ALL = """
import importlib, pathlib, sys

import facade, generated

left_out = tuple(sys.argv[1:])
count = 0
for package in (facade, generated):
    (home,) = map(pathlib.Path, package.__path__)
    assert "site-packages" in home.parts, home
    assert (home / "py.typed").is_file()
    for path in sorted(home.rglob("*.py")):
        words = (package.__name__, *path.relative_to(home).with_suffix("").parts)
        name = ".".join(word for word in words if word != "__init__")
        if not name.startswith(left_out or ("-",)) and words[-1] != "__main__":
            importlib.import_module(name)
            count += 1
for name in facade.__all__:
    getattr(facade, name)
print(count)
"""

SCRIPT = "user_script.py"
REFUSED = "  # refused"
# A script of a user: what type checkers must accept, and in the lines that say so, refuse.
USER_SCRIPT = """
from facade import ICA, UNSET, AsyncICA, NotFound, Retries


def finished(ica: ICA, project_id: str) -> list[str]:
    rows = ica.project_analysis.get_analyses(project_id, page_size=100)
    return [row.user_reference for row in rows if row.status == "SUCCEEDED"]


async def owner(ica: AsyncICA, project_id: str) -> str:
    try:
        project = await ica.with_options(timeout=5).project.get_project(project_id)
    except NotFound as error:
        return error.title or "?"
    return project.name if project.information is UNSET else project.name.upper()


def wrong(ica: ICA, project_id: str) -> None:
    ica.project.get_project(projectId=project_id)  # refused
    number: int = ica.project.get_project(project_id).name  # refused
    print(number, ica.project.get_project(project_id).nome)  # refused
    ica.project.get_projekt(project_id)  # refused
    ICA(api_key="k", timeot=5)  # refused
    ICA(api_key="k", retries=Retries(attempts="many"))  # refused
"""
