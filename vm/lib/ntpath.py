"""ntpath: paths as Windows writes them, for programs that handle them elsewhere.

What must ask Windows (realpath through links, junctions, volumes) works on the text alone.
"""

import os
import stat
from genericpath import (commonprefix, exists, getatime, getctime, getmtime, getsize, isdir, isfile, samefile, sameopenfile,
                         samestat)

__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'split', 'splitext', 'basename', 'dirname', 'commonprefix', 'getsize', 'getmtime',
           'getatime', 'getctime', 'islink', 'exists', 'lexists', 'isdir', 'isfile', 'ismount', 'expanduser', 'expandvars', 'normpath',
           'abspath', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'realpath',
           'supports_unicode_filenames', 'relpath', 'samefile', 'sameopenfile', 'samestat', 'commonpath']

curdir, pardir, extsep, sep, altsep, pathsep = '.', '..', '.', '\\', '/', ';'
defpath, devnull = '.;C:\\bin', 'nul'
supports_unicode_filenames = False


def _texts(path, *texts):
    """These texts as bytes, if the path is bytes."""
    return [text.encode('ascii') for text in texts] if isinstance(path, bytes) else texts


def _get_bothseps(path):
    return b'\\/' if isinstance(path, bytes) else '\\/'


def _check_kinds(function, paths):
    """TypeError for a mixture of str and bytes, or for what is no path."""
    for path in paths:
        if not isinstance(path, (str, bytes)):
            raise TypeError(f'{function}() argument must be str, bytes, or os.PathLike object, not {path.__class__.__name__!r}') from None
    if len({isinstance(path, bytes) for path in paths}) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    """Normalize case of pathname: all characters lowercase, all slashes backslashes."""
    s = os.fspath(s)
    if isinstance(s, bytes):
        return os.fsencode(os.fsdecode(s).replace('/', '\\').lower())
    return s.replace('/', '\\').lower()


def isabs(s):
    """Test whether a path is absolute."""
    s = os.fspath(s)
    separator, slash, colon = _texts(s, '\\', '/', ':\\')
    start = s[:3].replace(slash, separator)
    return start.startswith(separator) or start.startswith(colon, 1)


def splitdrive(p):
    """A path as (drive or \\\\server\\share, the rest)."""
    p = os.fspath(p)
    if len(p) < 2:
        return p[:0], p
    separator, slash, colon, unc = _texts(p, '\\', '/', ':', '\\\\?\\UNC\\')
    plain = p.replace(slash, separator)
    if plain[:2] == separator * 2:
        start = 8 if plain[:8].upper() == unc else 2
        index = plain.find(separator, start)
        if index == -1:
            return p, p[:0]
        index = plain.find(separator, index + 1)
        if index == -1:
            return p, p[:0]
        return p[:index], p[index:]
    return (p[:2], p[2:]) if plain[1:2] == colon else (p[:0], p)


def join(path, *paths):
    """Join paths: an absolute one, or one on another drive, begins anew."""
    path = os.fspath(path)
    separator, slash, colon = _texts(path, '\\', '/', ':')
    try:
        if not paths:
            path[:0] + separator
        drive, rest = splitdrive(path)
        for other in map(os.fspath, paths):
            other_drive, other_rest = splitdrive(other)
            if other_rest and other_rest[:1] in _get_bothseps(path):
                drive, rest = other_drive or drive, other_rest
                continue
            if other_drive and other_drive != drive:
                if other_drive.lower() != drive.lower():
                    drive, rest = other_drive, other_rest
                    continue
                drive = other_drive
            if rest and rest[-1:] not in _get_bothseps(path):
                rest += separator
            rest += other_rest
        if rest and rest[:1] not in _get_bothseps(path) and drive and drive[-1:] != colon:
            return drive + separator + rest
        return drive + rest
    except (TypeError, AttributeError, BytesWarning):
        _check_kinds('join', (path, *paths))
        raise


def split(p):
    """(head, tail): tail is what comes behind the last slash."""
    p = os.fspath(p)
    seps = _get_bothseps(p)
    drive, rest = splitdrive(p)
    at = len(rest)
    while at and rest[at - 1:at] not in (seps[:1], seps[1:]):
        at -= 1
    head, tail = rest[:at], rest[at:]
    return drive + (head.rstrip(seps) or head), tail


def splitext(p):
    """(root, extension): the extension begins at the last dot of the last part, unless only dots stand before it."""
    p = os.fspath(p)
    separator, slash, dot = _texts(p, '\\', '/', '.')
    start = max(p.rfind(separator), p.rfind(slash)) + 1
    at = p.rfind(dot)
    if at >= start and p[start:at].strip(dot):
        return p[:at], p[at:]
    return p, p[:0]


def basename(p):
    """What comes behind the last slash."""
    return split(p)[1]


def dirname(p):
    """What comes before the last slash."""
    return split(p)[0]


def islink(path):
    """Test whether a path is a symbolic link."""
    try:
        return stat.S_ISLNK(os.lstat(path).st_mode)
    except (OSError, ValueError, AttributeError):
        return False


def lexists(path):
    """Test whether a path exists; a broken link does."""
    try:
        os.lstat(path)
    except (OSError, ValueError):
        return False
    return True


def ismount(path):
    """Whether a path is the root of a drive or of a share."""
    path = os.fspath(path)
    seps = _get_bothseps(path)
    drive, rest = splitdrive(abspath(path))
    if drive and drive[:1] in (seps[:1], seps[1:]):
        return not rest or rest in (seps[:1], seps[1:])
    return bool(rest) and rest in (seps[:1], seps[1:])


def expanduser(path):
    """~ and ~user as the directories that the environment tells; unchanged if it doesn't."""
    path = os.fspath(path)
    tilde, = _texts(path, '~')
    if not path.startswith(tilde):
        return path
    end = 1
    while end < len(path) and path[end:end + 1] not in _get_bothseps(path):
        end += 1
    environ = os.environ
    if 'USERPROFILE' in environ:
        home = environ['USERPROFILE']
    elif 'HOMEPATH' in environ:
        home = join(environ.get('HOMEDRIVE', ''), environ['HOMEPATH'])
    else:
        return path
    if end != 1:
        target = os.fsdecode(path[1:end])
        current = environ.get('USERNAME')
        if target != current:
            if current != basename(home):
                return path
            home = join(dirname(home), target)
    return (os.fsencode(home) if isinstance(path, bytes) else home) + path[end:]


def expandvars(path):
    """$name, ${name} and %name% replaced by variables of the environment; unknown ones stay, and so does what stands in quotes."""
    path = os.fspath(path)
    as_bytes = isinstance(path, bytes)
    text = os.fsdecode(path) if as_bytes else path
    if '$' not in text and '%' not in text:
        return path
    made = _expanded(text)
    return os.fsencode(made) if as_bytes else made


def _expanded(text):
    made, at = '', 0
    while at < len(text):
        character = text[at]
        if character == "'":
            end = text.find("'", at + 1)
            end = len(text) - 1 if end < 0 else end
            made += text[at:end + 1]
            at = end + 1
        elif character in '%$' and text[at + 1:at + 2] == character:
            made += character if character == '$' else '%'
            at += 2
        elif character == '%':
            end = text.find('%', at + 1)
            if end < 0:
                made += text[at:]
                break
            name = text[at + 1:end]
            made += os.environ.get(name, f'%{name}%')
            at = end + 1
        elif character == '$' and text[at + 1:at + 2] == '{':
            end = text.find('}', at + 2)
            if end < 0:
                made += text[at:]
                break
            name = text[at + 2:end]
            made += os.environ.get(name, '${' + name + '}')
            at = end + 1
        elif character == '$':
            end = at + 1
            while end < len(text) and text[end].isascii() and (text[end].isalnum() or text[end] in '_-'):
                end += 1
            name = text[at + 1:end]
            made += os.environ.get(name, '$' + name)
            at = end
        else:
            made += character
            at += 1
    return made


def normpath(path):
    """Normalize path, eliminating double slashes, etc."""
    path = os.fspath(path)
    separator, slash, dot, dots = _texts(path, '\\', '/', '.', '..')
    path = path.replace(slash, separator)
    drive, path = splitdrive(path)
    if path.startswith(separator):
        drive += separator
        path = path.lstrip(separator)
    parts = []
    for part in path.split(separator):
        if not part or part == dot:
            continue
        if part == dots:
            if parts and parts[-1] != dots:
                parts.pop()
                continue
            if not parts and drive.endswith(separator):
                continue
        parts.append(part)
    if not drive and not parts:
        parts.append(dot)
    return drive + separator.join(parts)


def abspath(path):
    """Return the absolute version of a path."""
    path = os.fspath(path)
    if not isabs(path):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)


realpath = abspath


def relpath(path, start=None):
    """Return a relative version of a path."""
    path = os.fspath(path)
    separator, dot, dots = _texts(path, '\\', '.', '..')
    if not path:
        raise ValueError('no path specified')
    start = dot if start is None else os.fspath(start)
    try:
        start_drive, start_rest = splitdrive(abspath(normpath(start)))
        path_drive, path_rest = splitdrive(abspath(normpath(path)))
        if normcase(start_drive) != normcase(path_drive):
            raise ValueError('path is on mount %r, start on mount %r' % (path_drive, start_drive))
        start_parts = [part for part in start_rest.split(separator) if part]
        path_parts = [part for part in path_rest.split(separator) if part]
        same = 0
        for one, other in zip(start_parts, path_parts):
            if normcase(one) != normcase(other):
                break
            same += 1
        made = [dots] * (len(start_parts) - same) + path_parts[same:]
        return join(*made) if made else dot
    except (TypeError, ValueError, AttributeError, BytesWarning, DeprecationWarning):
        _check_kinds('relpath', (path, start))
        raise


def commonpath(paths):
    """Given a sequence of path names, returns the longest common sub-path."""
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    paths = tuple(map(os.fspath, paths))
    separator, slash, dot = _texts(paths[0], '\\', '/', '.')
    try:
        split_paths = [splitdrive(path.replace(slash, separator).lower()) for path in paths]
        rooted = split_paths[0][1][:1] == separator
        if any((rest[:1] == separator) != rooted for _, rest in split_paths):
            raise ValueError("Can't mix absolute and relative paths")
        if len({drive for drive, _ in split_paths}) != 1:
            raise ValueError("Paths don't have the same drive")
        drive, path = splitdrive(paths[0].replace(slash, separator))
        common = [part for part in path.split(separator) if part and part != dot]
        others = [[part for part in rest.split(separator) if part and part != dot] for _, rest in split_paths]
        low, high = min(others), max(others)
        length = 0
        while length < min(len(low), len(high)) and low[length] == high[length]:
            length += 1
        return (drive + separator if rooted else drive) + separator.join(common[:length])
    except (TypeError, AttributeError):
        _check_kinds('commonpath', paths)
        raise
