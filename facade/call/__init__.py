"""The way of a call, without I/O: what is sent, how often and as whom, and how the answer is read.

Everything here is a flow or a plain function. What a flow wants done, `facade.http` does.
"""
