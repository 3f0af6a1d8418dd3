"""The way of a call, without I/O: what is sent, how often and as whom, and how the answer is read.

Nothing here waits or sends: what a flow wants done, `facade.http` does.
"""
