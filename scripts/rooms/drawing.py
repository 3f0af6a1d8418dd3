"""Draws rooms and arrows as SVG: packages side by side, rooms from the top down, a line down from each room to those
that it knows."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from xml.sax.saxutils import escape

from .reading import Room

PICTURE = "docs/rooms.svg"
_WIDTH, _GAP, _LANE, _LETTERS = 300, 9, 11, 50
_COLOURS = ("#1f5fa8", "#a8471f", "#2c7a4b", "#7a3f98", "#8a6d00", "#0f7f86", "#a82a5c", "#55606e")
_STYLE = (
    "text{font-family:system-ui,sans-serif;fill:#1b2430}.package{font-size:17px;font-weight:600}"
    ".room{font-size:13px;font-weight:600}.modules{font-size:10.5px;fill:#5a6675}"
    "rect{fill:#f6f8fa;stroke:#c6ced8;rx:4px}path{fill:none;stroke-width:1.3}"
)


def draw(rooms: dict[str, list[Room]]) -> str:
    """The picture as the text of an SVG file; the same rooms give the same text."""
    parts: list[str] = []
    left = 14
    height = 0
    for package, entries in rooms.items():
        column = _Column(package, entries, left)
        parts += column.parts()
        left, height = column.right + 26, max(height, column.bottom)
    body = "\n".join(parts)
    size = f'width="{left}" height="{height + 14}" viewBox="0 0 {left} {height + 14}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n<style>{_STYLE}</style>\n{body}\n</svg>\n'


class _Column:
    """One package."""

    def __init__(self, package: str, rooms: list[Room], left: int) -> None:
        self._package = package
        self._rooms = rooms
        self._left = left
        self._top: dict[str, int] = {}
        self._lines = {room.name: textwrap.wrap(" ".join(room.modules), _LETTERS) for room in rooms}
        self._beyond = {room.name: _others(room, package) for room in rooms}
        top = 48
        for room in rooms:
            self._top[room.name] = top
            top += self._height(room) + _GAP
        self.bottom = top
        knowing = [room for room in rooms if any(name in self._top for name in room.knows)]
        # The lines of lower rooms run closer, so that few have to be crossed.
        self._lanes = {room.name: number for number, room in enumerate(reversed(knowing))}
        self.right = left + _WIDTH + 18 + _LANE * max(1, len(knowing))

    def _height(self, room: Room) -> int:
        return 26 + 13 * (len(self._lines[room.name]) + bool(self._beyond[room.name]))

    def parts(self) -> Iterable[str]:
        """The elements of the picture."""
        yield f'<text class="package" x="{self._left}" y="32">{escape(self._package)}/</text>'
        for number, room in enumerate(self._rooms):
            yield from self._box(room)
            yield from self._arrows(room, _COLOURS[number % len(_COLOURS)])

    def _box(self, room: Room) -> Iterable[str]:
        top = self._top[room.name]
        yield f'<rect x="{self._left}" y="{top}" width="{_WIDTH}" height="{self._height(room)}"/>'
        yield f'<text class="room" x="{self._left + 8}" y="{top + 17}">{escape(room.title)}</text>'
        lines = [*self._lines[room.name], *filter(None, [self._beyond[room.name]])]
        for number, line in enumerate(lines):
            yield f'<text class="modules" x="{self._left + 8}" y="{top + 31 + 13 * number}">{escape(line)}</text>'

    def _arrows(self, room: Room, colour: str) -> Iterable[str]:
        """A line from a room down its own lane, with a branch to each room that it knows."""
        edge = self._left + _WIDTH
        for name in sorted(room.knows):
            if name not in self._top:
                continue
            lane = edge + 14 + _LANE * self._lanes[room.name]
            start, end = self._top[room.name] + 13, self._end(room, name)
            way = f"M{edge} {start}H{lane}V{end}H{edge + 2}m5 -3l-5 3l5 3"
            yield f'<path stroke="{colour}" d="{way}"><title>{escape(f"{room.name} knows {name}")}</title></path>'

    def _end(self, room: Room, name: str) -> int:
        """Where the arrow of a room ends at the edge of one that it knows: below those of lower rooms."""
        others = [each for each in reversed(self._rooms) if name in each.knows]
        height = next(self._height(each) for each in self._rooms if each.name == name)
        return self._top[name] + 4 + (height - 8) * (others.index(room) + 1) // (len(others) + 1)


def _others(room: Room, package: str) -> str:
    """The rooms of other packages that a room knows."""
    names = sorted(name for name in room.knows if not name.startswith(f"{package}."))
    return f"→ {', '.join(names)}" if names else ""
