"""Descriptions as documents: reading and writing them, pointers into them, and the walk over them that stages share."""
