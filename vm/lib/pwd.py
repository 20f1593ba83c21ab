"""The users of the system, as /etc/passwd tells."""
from collections import namedtuple as _namedtuple

struct_passwd = _namedtuple("struct_passwd", "pw_name pw_passwd pw_uid pw_gid pw_gecos pw_dir pw_shell", module="pwd")
struct_passwd.__repr__ = lambda self: "pwd." + _shown(self)


def _shown(row):
    return "struct_passwd(" + ", ".join(f"{name}={value!r}" for name, value in zip(row._fields, row)) + ")"


def getpwall():
    """All of them."""
    rows = []
    try:
        with open("/etc/passwd", encoding="utf-8", errors="surrogateescape") as file:
            for line in file:
                fields = line.rstrip("\n").split(":")
                if len(fields) == 7 and fields[2].isdigit() and fields[3].isdigit():
                    rows.append(struct_passwd(fields[0], fields[1], int(fields[2]), int(fields[3]), *fields[4:]))
    except OSError:
        pass
    return rows


def getpwnam(name, /):
    """The user of that name."""
    if not isinstance(name, str):
        raise TypeError(f"getpwnam() argument must be str, not {type(name).__name__}")
    for row in getpwall():
        if row.pw_name == name:
            return row
    raise KeyError(f"getpwnam(): name not found: {name!r}")


def getpwuid(uid, /):
    """The user of that number."""
    if not hasattr(uid, "__index__"):
        raise TypeError(f"uid should be integer, not {type(uid).__name__}")
    for row in getpwall():
        if row.pw_uid == uid:
            return row
    raise KeyError(f"getpwuid(): uid not found: {uid}")
