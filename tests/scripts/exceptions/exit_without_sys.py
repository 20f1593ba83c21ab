# a hook for unraisable exceptions is gone when what it kept alive dies at the end: nothing is told
import sys


def hook(u):
    print("told", u.exc_value)


sys.unraisablehook = hook


class Dying:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        raise ValueError(self.name)


Dying("at once")
one = Dying("by name")
del one
list_of_them = [Dying("in a list")]
list_of_them.clear()
left = Dying("left behind")
print("end")
