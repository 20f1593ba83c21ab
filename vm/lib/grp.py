"""The groups of users of the system, as /etc/group tells."""
from collections import namedtuple as _namedtuple

struct_group = _namedtuple("struct_group", "gr_name gr_passwd gr_gid gr_mem", module="grp")


def getgrall():
    """All of them."""
    rows = []
    try:
        with open("/etc/group", encoding="utf-8", errors="surrogateescape") as file:
            for line in file:
                fields = line.rstrip("\n").split(":")
                if len(fields) == 4 and fields[2].isdigit():
                    rows.append(struct_group(fields[0], fields[1], int(fields[2]), [name for name in fields[3].split(",") if name]))
    except OSError:
        pass
    return rows


def getgrnam(name):
    """The group of that name."""
    if not isinstance(name, str):
        raise TypeError(f"getgrnam() argument 'name' must be str, not {type(name).__name__}")
    for row in getgrall():
        if row.gr_name == name:
            return row
    raise KeyError(f"getgrnam(): name not found: {name!r}")


def getgrgid(id):
    """The group of that number."""
    if not hasattr(id, "__index__"):
        raise TypeError(f"gid should be integer, not {type(id).__name__}")
    for row in getgrall():
        if row.gr_gid == id:
            return row
    raise KeyError(f"getgrgid(): gid not found: {id}")
