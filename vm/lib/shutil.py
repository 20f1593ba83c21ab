"""shutil -- whole files and trees of directories copied, moved and removed.  Archives are made and unpacked."""
import collections
import errno
import fnmatch
import os
import stat
import sys

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
           "SpecialFileError", "ExecError", "chown", "which", "get_terminal_size", "SameFileError", "disk_usage",
           "ignore_patterns"]

COPY_BUFSIZE = 64 * 1024


class Error(OSError):
    pass


class SameFileError(Error):
    """Source and destination are the same file."""


class SpecialFileError(OSError):
    """A pipe or device can't be copied."""


class ExecError(OSError):
    """A command could not be run."""


class ReadError(OSError):
    """An archive can't be read."""


class RegistryError(Exception):
    """About kinds of archives."""


class _GiveupOnFastCopy(Exception):
    """The system can't copy these files by itself: read and write them."""


# ---- one file -----------------------------------------------------------------------------------------

def copyfileobj(fsrc, fdst, length=0):
    """What is left of one stream written to another."""
    read, write = fsrc.read, fdst.write
    while data := read(length or COPY_BUFSIZE):
        write(data)


def _samefile(src, dst):
    if isinstance(src, os.DirEntry):
        try:
            return os.path.samestat(src.stat(), os.stat(dst))
        except OSError:
            return False
    try:
        return os.path.samefile(src, dst)
    except OSError:
        return False


def copyfile(src, dst, *, follow_symlinks=True):
    """The contents of a file; dst is a path, not a directory."""
    if _samefile(src, dst):
        raise SameFileError("{!r} and {!r} are the same file".format(src, dst))
    for path in src, dst:
        try:
            mode = os.stat(path).st_mode
        except OSError:
            continue
        if stat.S_ISFIFO(mode):
            path = path.path if isinstance(path, os.DirEntry) else path
            raise SpecialFileError("`%s` is a named pipe" % path)
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, "rb") as fsrc:
        try:
            with open(dst, "wb") as fdst:
                copyfileobj(fsrc, fdst)
        except IsADirectoryError as e:
            if not os.path.exists(dst):
                raise FileNotFoundError(f"Directory does not exist: {dst}") from e
            raise
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """The permissions."""
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        return
    os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    """Permissions and times."""
    follow = follow_symlinks or not (os.path.islink(src) and os.path.islink(dst))
    st = src.stat(follow_symlinks=follow) if isinstance(src, os.DirEntry) else os.stat(src, follow_symlinks=follow)
    os.utime(dst, ns=(st.st_atime_ns, st.st_mtime_ns), follow_symlinks=follow)
    if follow:
        os.chmod(dst, stat.S_IMODE(st.st_mode))


def copy(src, dst, *, follow_symlinks=True):
    """Contents and permissions; dst may be a directory.  The path of the copy."""
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copymode(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """As copy(), with the times."""
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


# ---- trees ----------------------------------------------------------------------------------------------

def ignore_patterns(*patterns):
    """For copytree(ignore=...): leaves out the names that match."""
    def _ignore_patterns(path, names):
        ignored = []
        for pattern in patterns:
            ignored.extend(fnmatch.filter(names, pattern))
        return set(ignored)

    return _ignore_patterns


def _copytree(entries, src, dst, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok):
    ignored = ignore(os.fspath(src), [entry.name for entry in entries]) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    entry_works = copy_function in (copy, copy2)
    for entry in entries:
        if entry.name in ignored:
            continue
        srcname = os.path.join(src, entry.name)
        dstname = os.path.join(dst, entry.name)
        source = entry if entry_works else srcname
        try:
            if entry.is_symlink():
                target = os.readlink(srcname)
                if symlinks:
                    os.symlink(target, dstname)
                    copystat(source, dstname, follow_symlinks=not symlinks)
                    continue
                if not os.path.exists(target) and ignore_dangling_symlinks:  # seen from the current directory
                    continue
            if entry.is_dir():
                copytree(source, dstname, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(source, dstname)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as error:
            errors.append((srcname, dstname, str(error)))
    try:
        copystat(src, dst)
    except OSError as error:
        if getattr(error, "winerror", None) is None:
            errors.append((src, dst, str(error)))
    if errors:
        raise Error(errors)
    return dst


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """A directory with all that is in it; what could not be copied is told at the end by one Error."""
    with os.scandir(src) as it:
        entries = list(it)
    return _copytree(entries, src, dst, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)


def rmtree(path, ignore_errors=False, onerror=None, *, dir_fd=None):
    """Removes a directory with all that is in it; onerror(function, path, exc_info) is told of failures."""
    if ignore_errors:
        def onerror(*args):
            pass
    elif onerror is None:
        def onerror(*args):
            raise
    if dir_fd is not None:
        raise NotImplementedError("Krait has no rmtree with dir_fd")
    if isinstance(path, bytes):
        path = os.fsdecode(path)
    try:
        first = os.lstat(path)
    except OSError:
        onerror(os.lstat, path, sys.exc_info())
        return
    if stat.S_ISLNK(first.st_mode):
        try:
            raise OSError("Cannot call rmtree on a symbolic link")
        except OSError:
            onerror(os.path.islink, path, sys.exc_info())
        return
    _remove_below(path, onerror)


rmtree.avoids_symlink_attacks = False


def _remove_below(path, onerror):
    try:
        with os.scandir(path) as it:
            entries = list(it)
    except OSError:
        onerror(os.scandir, path, sys.exc_info())
        entries = []
    for entry in entries:
        full = os.path.join(path, entry.name)
        try:
            is_dir = entry.is_dir(follow_symlinks=False)
        except OSError:
            is_dir = False
        if is_dir:
            _remove_below(full, onerror)
            continue
        try:
            os.unlink(full)
        except OSError:
            onerror(os.unlink, full, sys.exc_info())
    try:
        os.rmdir(path)
    except OSError:
        onerror(os.rmdir, path, sys.exc_info())


def _inside(src, dst):
    src, dst = os.path.abspath(src), os.path.abspath(dst)
    sep = os.path.sep
    return (dst.rstrip(sep) + sep).startswith(src.rstrip(sep) + sep)


def move(src, dst, copy_function=copy2):
    """A file or directory goes somewhere else, into dst when that is a directory.  Its new path."""
    real_dst = dst
    if os.path.isdir(dst):
        if _samefile(src, dst):
            os.rename(src, dst)
            return
        real_dst = os.path.join(dst, os.path.basename(os.fspath(src).rstrip(os.path.sep)))
        if os.path.exists(real_dst):
            raise Error("Destination path '%s' already exists" % real_dst)
    try:
        os.rename(src, real_dst)
    except OSError:
        if os.path.islink(src):
            os.symlink(os.readlink(src), real_dst)
            os.unlink(src)
        elif os.path.isdir(src):
            if _inside(src, dst):
                raise Error("Cannot move a directory '%s' into itself '%s'." % (src, dst))
            copytree(src, real_dst, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, real_dst)
            os.unlink(src)
    return real_dst


# ---- the system ---------------------------------------------------------------------------------------------

_ntuple_diskusage = collections.namedtuple("usage", "total used free")


def disk_usage(path):
    """(total, used, free) bytes of the file system of a path."""
    st = os.statvfs(path)
    return _ntuple_diskusage(st.f_blocks * st.f_frsize, (st.f_blocks - st.f_bfree) * st.f_frsize, st.f_bavail * st.f_frsize)


def _number_of(name, path, field):
    """The number of a user or group, from the list of them."""
    with open(path, encoding="utf-8", errors="surrogateescape") as file:
        for line in file:
            parts = line.split(":")
            if parts[0] == name and len(parts) > 2:
                return int(parts[2])
    raise LookupError("no such {}: {!r}".format(field, name))


def chown(path, user=None, group=None):
    """Owner and group, by name or number."""
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    user = -1 if user is None else _number_of(user, "/etc/passwd", "user") if isinstance(user, str) else user
    group = -1 if group is None else _number_of(group, "/etc/group", "group") if isinstance(group, str) else group
    os.chown(path, user, group)


def get_terminal_size(fallback=(80, 24)):
    """(columns, lines): what COLUMNS and LINES say, else the terminal, else fallback."""
    sizes = []
    for name in "COLUMNS", "LINES":
        try:
            sizes.append(int(os.environ[name]))
        except (KeyError, ValueError):
            sizes.append(0)
    columns, lines = sizes
    if columns <= 0 or lines <= 0:
        try:
            size = os.get_terminal_size(sys.__stdout__.fileno())
        except (AttributeError, ValueError, OSError):
            size = os.terminal_size(fallback)
        if columns <= 0:
            columns = size.columns or fallback[0]
        if lines <= 0:
            lines = size.lines or fallback[1]
    return os.terminal_size((columns, lines))


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """The path of a program as a shell would find it, or None."""
    def fits(name):
        return os.path.exists(name) and os.access(name, mode) and not os.path.isdir(name)

    if os.path.dirname(cmd):
        return cmd if fits(cmd) else None
    if path is None:
        path = os.environ.get("PATH", None)
        if path is None:
            path = os.defpath
    if not path:
        return None
    if isinstance(cmd, bytes):
        path, sep = os.fsencode(path), os.fsencode(os.pathsep)
    else:
        path, sep = os.fsdecode(path), os.pathsep
    seen = set()
    for directory in path.split(sep):
        if directory not in seen:
            seen.add(directory)
            name = os.path.join(directory, cmd)
            if fits(name):
                return name
    return None


# ---- archives ------------------------------------------------------------------------------------------------

def _make_zipfile(base_name, base_dir, verbose=0, dry_run=0, logger=None, owner=None, group=None, root_dir=None):
    """An archive of base_dir, below root_dir if that is given."""
    import zipfile
    name = base_name + '.zip'
    folder = os.path.dirname(base_name)
    if folder and not os.path.exists(folder):
        if logger is not None:
            logger.info('creating %s', folder)
        if not dry_run:
            os.makedirs(folder)
    if logger is not None:
        logger.info("creating '%s' and adding '%s' to it", name, base_dir)
    if dry_run:
        return name
    with zipfile.ZipFile(name, 'w', compression=zipfile.ZIP_DEFLATED) as archive:
        def add(path, inside):
            archive.write(path, inside)
            if logger is not None:
                logger.info("adding '%s'", path)

        top = os.path.normpath(base_dir)
        if root_dir is not None:
            base_dir = os.path.join(root_dir, base_dir)
        base_dir = os.path.normpath(base_dir)
        if top != os.curdir:
            add(base_dir, top)
        for folder, inner, files in os.walk(base_dir):
            inside = os.path.normpath(os.path.relpath(folder, root_dir) if root_dir is not None else folder)
            for entry in sorted(inner):
                add(os.path.join(folder, entry), os.path.normpath(os.path.join(inside, entry)))
            for entry in files:
                path = os.path.join(folder, entry)
                if os.path.isfile(path):
                    add(path, os.path.normpath(os.path.join(inside, entry)))
    if root_dir is not None:
        name = os.path.abspath(name)
    return name


def _known_number(name, path):
    """The number of a user or group, or None."""
    try:
        return None if name is None else _number_of(name, path, "user or group")
    except LookupError:
        return None


def _make_tarball(base_name, base_dir, compress='gzip', verbose=0, dry_run=0, owner=None, group=None, logger=None, root_dir=None):
    """The same as a tar file; its members belong to another owner or group if one is named."""
    import tarfile
    ending = {None: '', 'gzip': '.gz', 'bzip2': '.bz2', 'xz': '.xz'}.get(compress)
    if ending is None:
        raise ValueError("bad value for 'compress', or compression format not supported : {0}".format(compress))
    name = base_name + '.tar' + ending
    folder = os.path.dirname(name)
    if folder and not os.path.exists(folder):
        if logger is not None:
            logger.info('creating %s', folder)
        if not dry_run:
            os.makedirs(folder)
    if logger is not None:
        logger.info('Creating tar archive')
    uid, gid = _known_number(owner, "/etc/passwd"), _known_number(group, "/etc/group")

    def owned(member):
        if gid is not None:
            member.gid, member.gname = gid, group
        if uid is not None:
            member.uid, member.uname = uid, owner
        return member

    if not dry_run:
        with tarfile.open(name, 'w|' + ending[1:]) as archive:
            archive.add(base_dir if root_dir is None else os.path.join(root_dir, base_dir), base_dir, filter=owned)
    if root_dir is not None:
        name = os.path.abspath(name)
    return name


def _unpack_tarfile(filename, extract_dir):
    import tarfile
    try:
        archive = tarfile.open(filename)
    except tarfile.TarError:
        raise ReadError('%s is not a compressed or uncompressed tar file' % filename)
    with archive:
        archive.extractall(extract_dir)


def _unpack_zipfile(filename, extract_dir):
    import zipfile
    if not zipfile.is_zipfile(filename):
        raise ReadError('%s is not a zip file' % filename)
    with zipfile.ZipFile(filename) as archive:
        for info in archive.infolist():
            name = info.filename
            if name.startswith('/') or '..' in name:       # never outside of extract_dir
                continue
            target = os.path.join(extract_dir, *name.split('/'))
            os.makedirs(os.path.dirname(target), exist_ok=True)
            if not name.endswith('/'):
                with archive.open(name, 'r') as source, open(target, 'wb') as file:
                    copyfileobj(source, file)


# name: (function, extra arguments, description); Krait has no modules bz2 and lzma
_ARCHIVE_FORMATS = {'tar': (_make_tarball, [('compress', None)], 'uncompressed tar file'),
                    'gztar': (_make_tarball, [('compress', 'gzip')], "gzip'ed tar-file"), 'zip': (_make_zipfile, [], 'ZIP file')}
_UNPACK_FORMATS = {'tar': (['.tar'], _unpack_tarfile, [], 'uncompressed tar file'),
                   'gztar': (['.tar.gz', '.tgz'], _unpack_tarfile, [], "gzip'ed tar-file"), 'zip': (['.zip'], _unpack_zipfile, [], 'ZIP file')}
_ABSENT_FORMATS = frozenset(('bztar', 'xztar'))


def get_archive_formats():
    """Pairs (name, description) of the formats that make_archive() knows."""
    return sorted((name, facts[2]) for name, facts in _ARCHIVE_FORMATS.items())


def register_archive_format(name, function, extra_args=None, description=''):
    """Tell make_archive() of a format."""
    extra_args = [] if extra_args is None else extra_args
    if not callable(function):
        raise TypeError('The %s object is not callable' % function)
    if not isinstance(extra_args, (tuple, list)):
        raise TypeError('extra_args needs to be a sequence')
    for element in extra_args:
        if not isinstance(element, (tuple, list)) or len(element) != 2:
            raise TypeError('extra_args elements are : (arg_name, value)')
    _ARCHIVE_FORMATS[name] = function, extra_args, description


def unregister_archive_format(name):
    del _ARCHIVE_FORMATS[name]


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None, logger=None):
    """Make an archive of base_dir (paths in it count from root_dir) and return its name, base_name with the format's ending."""
    if format in _ABSENT_FORMATS and format not in _ARCHIVE_FORMATS:
        raise NotImplementedError(f'Krait has no archives of the format {format!r}')
    try:
        function, extra_args, _ = _ARCHIVE_FORMATS[format]
    except KeyError:
        raise ValueError('unknown archive format %r' % format) from None
    options = {'dry_run': dry_run, 'logger': logger, 'owner': owner, 'group': group, **dict(extra_args)}
    base_dir = os.curdir if base_dir is None else base_dir
    before = None
    if root_dir is not None:
        base_name = os.fspath(base_name)
        if function in (_make_zipfile, _make_tarball):
            options['root_dir'] = root_dir
        else:
            before, base_name = os.getcwd(), os.path.abspath(base_name)
            os.chdir(root_dir)
    try:
        return function(base_name, base_dir, **options)
    finally:
        if before is not None:
            os.chdir(before)


def get_unpack_formats():
    """Triples (name, endings, description) of the formats that unpack_archive() knows."""
    return sorted((name, facts[0], facts[3]) for name, facts in _UNPACK_FORMATS.items())


def register_unpack_format(name, extensions, function, extra_args=None, description=''):
    """Tell unpack_archive() of a format."""
    extra_args = [] if extra_args is None else extra_args
    taken = {ending: other for other, facts in _UNPACK_FORMATS.items() for ending in facts[0]}
    for ending in extensions:
        if ending in taken:
            raise RegistryError('%s is already registered for "%s"' % (ending, taken[ending]))
    if not callable(function):
        raise TypeError('The registered function must be a callable')
    _UNPACK_FORMATS[name] = extensions, function, extra_args, description


def unregister_unpack_format(name):
    del _UNPACK_FORMATS[name]


def unpack_archive(filename, extract_dir=None, format=None):
    """Unpack an archive, into the current directory by default; the format is found by the name's ending, if it isn't given."""
    extract_dir = os.fspath(os.getcwd() if extract_dir is None else extract_dir)
    filename = os.fspath(filename)
    if format is None:
        format = next((name for name, facts in _UNPACK_FORMATS.items() for ending in facts[0] if filename.endswith(ending)), None)
    if format not in _UNPACK_FORMATS:
        raise ReadError("Unknown archive format '{0}'".format(filename))
    _, function, extra_args, _ = _UNPACK_FORMATS[format]
    function(filename, extract_dir, **dict(extra_args))
