"""dbm: databases of bytes in files. Of the kinds that CPython knows Krait has one: dbm.dumb."""

__all__ = ['open', 'whichdb', 'error']


class error(Exception):
    pass


error = (error, OSError)


def whichdb(filename):
    """The name of the module that can open a database: None if there's none, '' if nobody can tell."""
    import os
    filename = os.fsencode(filename)
    for suffix, kind in ((b'.pag', 'dbm.ndbm'), (b'.db', 'dbm.ndbm')):
        if os.path.exists(filename + suffix) and (suffix == b'.db' or os.path.exists(filename + b'.dir')):
            return kind
    try:
        os.stat(filename + b'.dat')
        with _open_file(filename + b'.dir', 'rb') as file:
            if os.stat(filename + b'.dir').st_size == 0 or file.read(1) in (b"'", b'"'):
                return 'dbm.dumb'
    except OSError:
        pass
    try:
        with _open_file(filename, 'rb') as file:
            start = file.read(16)
    except OSError:
        return None
    if len(start) < 4:
        return ''
    numbers = {int.from_bytes(start[:4], order) for order in ('little', 'big')}
    return 'dbm.gnu' if numbers & {0x13579ace, 0x13579acd, 0x13579acf} else ''


_open_file = open


def open(file, flag='r', mode=0o666):
    """Open a database: 'r' to read, 'w' to change it, 'c' to make it if it isn't there, 'n' to begin a new one."""
    from dbm import dumb
    kind = whichdb(file) if 'n' not in flag else None
    if kind is None:
        if 'c' not in flag and 'n' not in flag:
            raise error[0]("db file doesn't exist; use 'c' or 'n' flag to create a new db")
    elif kind == '':
        raise error[0]('db type could not be determined')
    elif kind != 'dbm.dumb':
        raise error[0](f'db type is {kind}, but the module is not available')
    return dumb.open(file, flag, mode)
