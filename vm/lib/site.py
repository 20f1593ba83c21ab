"""site: where modules that others have installed would lie. Krait looks into none of these places by itself."""

import os
import sys

PREFIXES = [sys.prefix, sys.exec_prefix]
ENABLE_USER_SITE = False
USER_SITE = None
USER_BASE = None


def _packages(prefix):
    return os.path.join(prefix, 'lib', 'python%d.%d' % sys.version_info[:2], 'site-packages')


def getuserbase():
    """The directory of what this user has installed."""
    global USER_BASE
    if USER_BASE is None:
        USER_BASE = os.environ.get('PYTHONUSERBASE') or os.path.expanduser(os.path.join('~', '.local'))
    return USER_BASE


def getusersitepackages():
    """The directory of the modules that this user has installed."""
    global USER_SITE
    if USER_SITE is None:
        USER_SITE = _packages(getuserbase())
    return USER_SITE


def getsitepackages(prefixes=None):
    """The directories of the modules that are installed for all users."""
    places = []
    for prefix in PREFIXES if prefixes is None else prefixes:
        if prefix and (place := _packages(prefix)) not in places:
            places.append(place)
    return places


def makepath(*paths):
    """A path made absolute, and the same as it is compared."""
    path = os.path.join(*paths)
    try:
        path = os.path.abspath(path)
    except OSError:
        pass
    return path, os.path.normcase(path)


def removeduppaths():
    """Make the entries of sys.path absolute, each one only once; gives the set of them."""
    kept, known = [], set()
    for entry in sys.path:
        path, compared = makepath(entry)
        if compared not in known:
            kept.append(path)
            known.add(compared)
    sys.path[:] = kept
    return known


def addpackage(sitedir, name, known_paths):
    """Read a .pth file: a line is a directory for sys.path, or an import statement that is run."""
    if known_paths is None:
        known_paths = {makepath(item)[1] for item in sys.path if os.path.exists(item)}
    try:
        file = open(os.path.join(sitedir, name), encoding='utf-8')
    except OSError:
        return known_paths
    with file:
        for line in file:
            if line.startswith('#') or not line.strip():
                continue
            if line.startswith(('import ', 'import\t')):
                exec(line)
                continue
            path, compared = makepath(sitedir, line.rstrip())
            if compared not in known_paths and os.path.exists(path):
                sys.path.append(path)
                known_paths.add(compared)
    return known_paths


def addsitedir(sitedir, known_paths=None):
    """Put a directory on sys.path, and what its .pth files name."""
    if known_paths is None:
        known_paths = {makepath(item)[1] for item in sys.path if os.path.exists(item)}
    sitedir, compared = makepath(sitedir)
    if compared not in known_paths:
        sys.path.append(sitedir)
        known_paths.add(compared)
    try:
        names = os.listdir(sitedir)
    except OSError:
        return known_paths
    for name in sorted(names):
        if name.endswith('.pth'):
            addpackage(sitedir, name, known_paths)
    return known_paths
