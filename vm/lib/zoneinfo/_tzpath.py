"""Where the database of time zones lies: a list of directories, the first of which has a zone wins."""

import os

TZPATH = ()
_DEFAULT = ('/usr/share/zoneinfo', '/usr/lib/zoneinfo', '/usr/share/lib/zoneinfo', '/etc/zoneinfo')


class InvalidTZPathWarning(RuntimeWarning):
    """Warning raised if an invalid path is specified in PYTHONTZPATH."""


def reset_tzpath(to=None):
    """Search in these directories from now on; without an argument where the environment or the build says."""
    global TZPATH
    if to is not None:
        if isinstance(to, (str, bytes)):
            raise TypeError(f'tzpaths must be a list or tuple, not {type(to)}: {to!r}')
        paths = to = [os.fspath(path) for path in to]
        if wrong := [path for path in paths if not os.path.isabs(path)]:
            raise ValueError(_complaint(wrong))
        TZPATH = tuple(paths)
        return
    given = os.environ.get('PYTHONTZPATH')
    TZPATH = _DEFAULT if given is None else _from_environment(given)


def _complaint(wrong):
    return 'Paths should be absolute but found the following relative paths:\n    ' + '\n    '.join(wrong)


def _from_environment(given):
    paths = given.split(os.pathsep) if given else []
    if wrong := [path for path in paths if not os.path.isabs(path)]:
        import warnings
        warnings.warn('Invalid paths specified in PYTHONTZPATH environment variable. ' + _complaint(wrong), InvalidTZPathWarning)
    return tuple(path for path in paths if os.path.isabs(path))


def find_tzfile(key):
    """The path of a zone's file, or None; ValueError for keys that lead out of the directories."""
    if os.path.isabs(key):
        raise ValueError(f'ZoneInfo keys may not be absolute paths, got: {key}')
    normal = os.path.normpath(key)
    if len(normal) != len(key):
        raise ValueError(f'ZoneInfo keys must be normalized relative paths, got: {key}')
    if os.path.normpath(os.path.join('_', normal)) != os.path.join('_', normal):
        raise ValueError(f'ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}')
    for folder in TZPATH:
        path = os.path.join(folder, key)
        if os.path.isfile(path):
            return path
    return None


def _is_zone(path):
    try:
        with open(path, 'rb') as file:
            return file.read(4) == b'TZif'
    except OSError:
        return False


def available_timezones():
    """The keys of all zones in the directories, read anew with each call."""
    found = set()
    for top in TZPATH:
        if not os.path.exists(top):
            continue
        for folder, inner, files in os.walk(top):
            if folder == top:
                for name in ('right', 'posix'):
                    if name in inner:
                        inner.remove(name)
            for name in files:
                path = os.path.join(folder, name)
                key = os.path.relpath(path, top)
                if key not in found and _is_zone(path):
                    found.add(key)
    found.discard('posixrules')
    return found


reset_tzpath()
