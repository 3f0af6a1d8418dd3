"""The command `sequencing`: the clients' operations, files and sandboxes for a terminal and for scripts of a shell.

Needs the extra `cli`. `entry` is what is installed as the command; nothing else of the facade imports this room.
"""
