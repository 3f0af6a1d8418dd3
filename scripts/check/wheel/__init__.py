"""The wheel on every Python here, without the repository: what somebody who pins it gets."""

from .trying import try_out as try_out
