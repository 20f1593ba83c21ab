"""Asking for a password without showing it, and the name of the user."""
import contextlib
import os
import sys
import warnings

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    pass


def getpass(prompt="Password: ", stream=None):
    """Ask for a password. Krait cannot turn the terminal's echo off: a warning says so."""
    warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
    out = stream or sys.stderr
    print("Warning: Password input may be echoed.", file=out)
    with contextlib.suppress(UnicodeEncodeError):
        out.write(str(prompt))
    out.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line[:-1] if line[-1] == "\n" else line


def getuser():
    """The name of the user, from the environment or the system's table."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        user = os.environ.get(name)
        if user:
            return user
    import pwd
    return pwd.getpwuid(os.getuid())[0]
