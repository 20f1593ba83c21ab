"""A SyntaxError made by hand whose message is None: its class alone is shown."""
import sys


def shown(error):
    sys.excepthook(type(error), error, None)


shown(SyntaxError(None, ("f", 1, 2, "text")))
error = SyntaxError("m", ("f", 1, 2, "text"))
error.msg = None
shown(error)
del error.msg
shown(error)
shown(SyntaxError("", ("f", 1, 2, "text")))
shown(SyntaxError(5, ("f", 1, 2, "text")))
shown(SyntaxError(None))
shown(SyntaxError())
