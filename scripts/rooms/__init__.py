"""The rooms of the code and the arrows between them, drawn from the code's own imports as `docs/rooms.svg`."""

from .drawing import PICTURE, draw
from .reading import read_rooms

__all__ = ["PICTURE", "draw", "read_rooms"]
