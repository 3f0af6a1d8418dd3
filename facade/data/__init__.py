"""Lists for people who work with data: DataFrames, JSON Lines and Parquet.

Pagers have the same as methods: `ica.project_data.get_project_data_list(project_id).to_dataframe()`. The functions here
take any items: a list of models, what `take` gave, or the items of an answer that is not paged.
"""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike
from typing import TYPE_CHECKING, Any

from generated.runtime.pages import Exported as Exported

if TYPE_CHECKING:
    from generated.runtime.model import Model

    # Unknown where pandas is not installed.
    from generated.runtime.pages import DataFrame  # pyright: ignore[reportAttributeAccessIssue]


def to_dataframe(  # pyright: ignore[reportUnknownParameterType]
    items: Iterable[Any], *, model: type[Model] | None = None, python_names: bool = False
) -> DataFrame:
    """A DataFrame of pandas with a row for each item; see `Pager.to_dataframe`.

    Args:
        items: models, or other values, which then are in one column.
        model: the class of the items, which says the columns; by default that of the first one.
        python_names: whether columns are called as attributes are, instead of as properties are on the wire.

    Raises:
        MissingExtra: pandas is not installed (the extra `pandas`).
    """
    from .frames import FrameBuilder
    from .listed import decoder_of

    decoder, items = decoder_of(items, model)
    frame = FrameBuilder(decoder, python_names=python_names)
    frame.take(items)
    return frame.finish()


def to_jsonl(items: Iterable[Any], path: str | PathLike[str]) -> Exported:
    """Write each item as a line of JSON, as it came; see `Pager.to_jsonl`.

    Args:
        items: models, or other values of JSON.
        path: the file, compressed where its name ends in `.gz`.
    """
    from .exports import LinesFile

    with LinesFile(path) as lines:
        lines.take(items)
        return lines.finish()


def to_parquet(
    items: Iterable[Any], path: str | PathLike[str], *, model: type[Model] | None = None, python_names: bool = False
) -> Exported:
    """Write items to a Parquet file; see `Pager.to_parquet`.

    Args:
        items: models, or other values, which then are in one column.
        path: the file.
        model: the class of the items, which says the columns; by default that of the first one.
        python_names: whether columns are called as attributes are, instead of as properties are on the wire.

    Raises:
        MissingExtra: pyarrow is not installed (the extra `parquet`).
    """
    from .listed import decoder_of
    from .parquet import ParquetFile

    decoder, items = decoder_of(items, model)
    with ParquetFile(path, decoder, python_names=python_names) as rows:
        rows.take(items)
        return rows.finish()
