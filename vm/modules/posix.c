/* posix.c -- module posix: what the system offers, as the module os shows it. Here: paths, directories, what stat() tells.
 *
 * A path is a str, bytes or os.PathLike; where the system takes a descriptor instead, an int. Functions are written over the
 * ...at() calls, so that dir_fd costs nothing.
 */
#define _GNU_SOURCE
#include "vm/modules/posix_parts.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "runtime/float.h"
#include "runtime/names.h"
#include "vm/modules/struct_sequence.h"

/* ---- arguments ---------------------------------------------------------------------------------------- */

Owned os_error(void) { return raise_os_error(errno, NULL); }
Owned none_or_error(bool failed) { return failed ? os_error() : none_new(); }

static bool read_fd(Borrowed o, int *fd)
{
    Owned   number = number_index(o);
    int64_t value;
    if (!number) return false;
    bool fits = int_to_int64(number, &value) && value >= INT_MIN && value <= INT_MAX;
    if (!fits) raise_overflow_error("fd is %s than %s", int_sign(number) < 0 ? "less" : "greater", int_sign(number) < 0 ? "minimum" : "maximum");
    ref_drop(number);
    if (fits) *fd = (int)value;
    return fits;
}

static bool wrong_path(Borrowed o, const char *function, const char *argument, int kinds)
{
    static const char *const texts[] = {"string, bytes or os.PathLike", "string, bytes, os.PathLike or integer",
                                        "string, bytes, os.PathLike or None", "string, bytes, os.PathLike, integer or None"};
    raise_type_error("%s: %s should be %s, not %T", function, argument, texts[kinds], o);
    return false;
}

bool path_argument(Borrowed o, const char *function, const char *argument, int kinds, PathArgument *path)
{
    *path = (PathArgument){.fd = -1};
    if ((!o || o == NONE) && (kinds & PATH_NONE)) {
        path->text = ".";
        return true;
    }
    if (!IS_STR(o) && !IS_BYTES(o) && TYPE_OF(o)->to_index && (kinds & PATH_FD)) {
        if (!read_fd(o, &path->fd)) return false;
        path->given = ref_keep(o);
        return true;
    }
    if (!IS_STR(o) && !IS_BYTES(o) && !type_find(TYPE_OF(o), names.__fspath__)) return wrong_path(o, function, argument, kinds);
    path->given = path_of(o);
    if (path->given) path->text = path_start(path->given, &path->holder);
    path->bytes = path->given && IS_BYTES(path->given);
    if (!path->text) ref_clear(&path->given);
    return path->text != NULL;
}

void path_end(PathArgument *path)
{
    ref_clear(&path->holder);
    ref_clear(&path->given);
}

Owned path_error(const PathArgument *path) { return raise_os_error(errno, path->given); }

Owned path_finish(PathArgument *path, bool failed)
{
    Owned result = failed ? path_error(path) : none_new();
    path_end(path);
    return result;
}

static Owned two_path_finish(PathArgument *from, PathArgument *to, bool failed)
{
    Owned result = NULL;
    if (failed) {
        Owned number = int_new(errno), text = str_from_c(strerror(errno));
        if (number && text) {
            Object *args[] = {number, text, from->given, NONE, to->given};
            raise_with_args(&exc_OSError, args, 5);
        }
        ref_drop_maybe(number);
        ref_drop_maybe(text);
    } else result = none_new();
    path_end(from);
    path_end(to);
    return result;
}

bool fd_argument(Borrowed o, int *fd)
{
    Owned number = NULL;
    if (IS_INT(o)) number = number_index(o);
    else {
        Owned method = object_find_attr(o, names.fileno);
        if (!method) {
            if (!error_pending()) raise_type_error("argument must be an int, or have a fileno() method.");
            return false;
        }
        number = object_call_0(method);
        ref_drop(method);
        if (number && !IS_INT(number)) {
            raise_type_error("fileno() returned a non-integer");
            ref_clear(&number);
        }
    }
    bool ok = number && argument_int32(number, fd);
    ref_drop_maybe(number);
    if (!ok && error_is(&exc_OverflowError)) {
        error_clear();
        raise_overflow_error("Python int too large to convert to C int");
    }
    if (ok && *fd < 0) return raise_value_error("file descriptor cannot be a negative integer (%d)", *fd), false;
    return ok;
}

bool directory_argument(Borrowed o, int *fd)
{
    *fd = AT_FDCWD;
    if (!o || o == NONE) return true;
    if (!TYPE_OF(o)->to_index) return raise_type_error("argument should be integer or None, not %T", o), false;
    return read_fd(o, fd);
}

Owned path_value(const char *text, bool bytes) { return bytes ? bytes_new(text, (int64_t)strlen(text)) : path_decode(text); }

/* ---- stat --------------------------------------------------------------------------------------------------- */

enum { STAT_FIELDS = 19, STAT_SEQUENCE = 10 };
static Type *stat_type, *statvfs_type;

static Owned nanoseconds(const struct timespec *t)
{
    int64_t whole, total;
    if (!__builtin_mul_overflow((int64_t)t->tv_sec, INT64_C(1000000000), &whole) && !__builtin_add_overflow(whole, (int64_t)t->tv_nsec, &total))
        return int_new(total);
    Owned seconds = int_new(t->tv_sec), factor = int_new(1000000000), rest = int_new(t->tv_nsec), product = NULL, sum = NULL;
    if (seconds && factor && rest) product = int_multiply(seconds, factor);
    if (product) sum = int_add(product, rest);
    ref_drop_maybe(seconds);
    ref_drop_maybe(factor);
    ref_drop_maybe(rest);
    ref_drop_maybe(product);
    return sum;
}

Owned stat_value(const struct stat *st)
{
    const struct timespec *times[] = {&st->st_atim, &st->st_mtim, &st->st_ctim};
    Owned v[STAT_FIELDS] = {int_new(st->st_mode), int_from_uint64(st->st_ino), int_from_uint64(st->st_dev), int_from_uint64(st->st_nlink),
                            int_new(st->st_uid), int_new(st->st_gid), int_new(st->st_size)};
    for (int k = 0; k < 3; k++) {
        v[7 + k]  = int_new(times[k]->tv_sec);
        v[10 + k] = float_new((double)times[k]->tv_sec + 1e-9 * (double)times[k]->tv_nsec);
        v[13 + k] = nanoseconds(times[k]);
    }
    v[16] = int_new(st->st_blksize);
    v[17] = int_new(st->st_blocks);
    v[18] = int_from_uint64(st->st_rdev);
    return struct_sequence_new(stat_type, v, STAT_FIELDS);
}

bool stat_types_ready(Dict *dict)
{
    static const char *const fields[STAT_FIELDS] = {
        "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", NULL, NULL, NULL, "st_atime", "st_mtime", "st_ctime",
        "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev"};
    static const char *const vfs_fields[] = {"f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail",
                                             "f_flag", "f_namemax", "f_fsid"};
    stat_type    = struct_sequence_type("os.stat_result", "What stat() tells about a file: a tuple of ten, and attributes.", fields,
                                        STAT_FIELDS, STAT_SEQUENCE);
    statvfs_type = stat_type ? struct_sequence_type("os.statvfs_result", "What statvfs() tells about a file system.", vfs_fields, 11, 10) : NULL;
    return statvfs_type && dict_set_c(dict, "stat_result", OBJ(stat_type)) && dict_set_c(dict, "statvfs_result", OBJ(statvfs_type));
}

static Owned do_stat(const char *function, Borrowed given, Borrowed dir_fd, bool follow)
{
    PathArgument path;
    struct stat  st;
    int          directory;
    bool         lstat_ = !strcmp(function, "lstat");
    if (!directory_argument(dir_fd, &directory) || !path_argument(given, function, "path", lstat_ ? 0 : PATH_FD, &path)) return NULL;
    if (!path.text && directory != AT_FDCWD) {
        path_end(&path);
        return raise_value_error("%s: can't specify dir_fd without matching path", function);
    }
    errno = EFAULT; /* what the system says about no path at all */
    int failed = path.text ? fstatat(directory, path.text, &st, follow ? 0 : AT_SYMLINK_NOFOLLOW) : path.fd == -1 ? -1 : fstat(path.fd, &st);
    Owned result = failed ? path_error(&path) : stat_value(&st);
    path_end(&path);
    return result;
}

NATIVE(posix_stat)
{
    bool follow = true;
    return argument_truth(args[2], &follow) ? do_stat("stat", args[0], args[1], follow) : NULL;
}
NATIVE(posix_lstat) { return do_stat("lstat", args[0], args[1], false); }
NATIVE(posix_fstat)
{
    int         fd;
    struct stat st;
    if (!argument_int32(args[0], &fd)) return NULL;
    return fstat(fd, &st) ? os_error() : stat_value(&st);
}

static Owned statvfs_value(const struct statvfs *s)
{
    Owned v[] = {int_from_uint64(s->f_bsize), int_from_uint64(s->f_frsize), int_from_uint64(s->f_blocks), int_from_uint64(s->f_bfree),
                 int_from_uint64(s->f_bavail), int_from_uint64(s->f_files), int_from_uint64(s->f_ffree), int_from_uint64(s->f_favail),
                 int_from_uint64(s->f_flag), int_from_uint64(s->f_namemax), int_from_uint64(s->f_fsid)};
    return struct_sequence_new(statvfs_type, v, 11);
}

NATIVE(posix_statvfs)
{
    PathArgument   path;
    struct statvfs st;
    if (!path_argument(args[0], "statvfs", "path", PATH_FD, &path)) return NULL;
    errno        = EFAULT;
    int   failed = path.text ? statvfs(path.text, &st) : path.fd == -1 ? -1 : fstatvfs(path.fd, &st);
    Owned result = failed ? path_error(&path) : statvfs_value(&st);
    path_end(&path);
    return result;
}

NATIVE(posix_fstatvfs)
{
    int            fd;
    struct statvfs st;
    if (!argument_int32(args[0], &fd)) return NULL;
    return fstatvfs(fd, &st) ? os_error() : statvfs_value(&st);
}

NATIVE(posix_access)
{
    PathArgument path;
    int          mode, directory;
    bool         effective = false, follow = true;
    if (!argument_int32(args[1], &mode) || !directory_argument(args[2], &directory) || !argument_truth(args[3], &effective) ||
        !argument_truth(args[4], &follow) || !path_argument(args[0], "access", "path", 0, &path))
        return NULL;
    int failed = faccessat(directory, path.text, mode, (effective ? AT_EACCESS : 0) | (follow ? 0 : AT_SYMLINK_NOFOLLOW));
    path_end(&path);
    return bool_new(!failed);
}

/* ---- one path --------------------------------------------------------------------------------------------------- */

NATIVE(posix_mkdir)
{
    PathArgument path;
    int          mode = 0777, directory;
    if (!argument_int32(args[1], &mode) || !directory_argument(args[2], &directory) || !path_argument(args[0], "mkdir", "path", 0, &path))
        return NULL;
    return path_finish(&path, mkdirat(directory, path.text, (mode_t)mode));
}

NATIVE(posix_mkfifo)
{
    PathArgument path;
    int          mode = 0666, directory;
    if (!argument_int32(args[1], &mode) || !directory_argument(args[2], &directory) || !path_argument(args[0], "mkfifo", "path", 0, &path))
        return NULL;
    return path_finish(&path, mkfifoat(directory, path.text, (mode_t)mode));
}

static Owned do_remove(const char *function, Object **args, int flags)
{
    PathArgument path;
    int          directory;
    if (!directory_argument(args[1], &directory) || !path_argument(args[0], function, "path", 0, &path)) return NULL;
    return path_finish(&path, unlinkat(directory, path.text, flags));
}
NATIVE(posix_remove) { return do_remove("remove", args, 0); }
NATIVE(posix_unlink) { return do_remove("unlink", args, 0); }
NATIVE(posix_rmdir) { return do_remove("rmdir", args, AT_REMOVEDIR); }

NATIVE(posix_chdir)
{
    PathArgument path;
    if (!path_argument(args[0], "chdir", "path", PATH_FD, &path)) return NULL;
    return path_finish(&path, path.text ? chdir(path.text) : fchdir(path.fd));
}

NATIVE(posix_fchdir)
{
    int fd;
    return fd_argument(args[0], &fd) ? none_or_error(fchdir(fd)) : NULL;
}

static Owned current_directory(bool bytes)
{
    char *text = getcwd(NULL, 0);
    if (!text) return os_error();
    Owned result = path_value(text, bytes);
    free(text);
    return result;
}
NATIVE(posix_getcwd) { return current_directory(false); }
NATIVE(posix_getcwdb) { return current_directory(true); }

NATIVE(posix_chmod)
{
    PathArgument path;
    int          mode, directory;
    bool         follow = true;
    if (!argument_int32(args[1], &mode) || !directory_argument(args[2], &directory) || !argument_truth(args[3], &follow) ||
        !path_argument(args[0], "chmod", "path", PATH_FD, &path))
        return NULL;
    return path_finish(&path, path.text ? fchmodat(directory, path.text, (mode_t)mode, follow ? 0 : AT_SYMLINK_NOFOLLOW) : fchmod(path.fd, (mode_t)mode));
}

static Owned do_chown(const char *function, Object **args, Borrowed dir_fd, bool follow, int kinds)
{
    PathArgument path;
    int64_t      uid, gid;
    int          directory;
    if (!argument_int64(args[1], &uid) || !argument_int64(args[2], &gid) || !directory_argument(dir_fd, &directory) ||
        !path_argument(args[0], function, "path", kinds, &path))
        return NULL;
    return path_finish(&path, path.text ? fchownat(directory, path.text, (uid_t)uid, (gid_t)gid, follow ? 0 : AT_SYMLINK_NOFOLLOW)
                                        : fchown(path.fd, (uid_t)uid, (gid_t)gid));
}
NATIVE(posix_chown)
{
    bool follow = true;
    return argument_truth(args[4], &follow) ? do_chown("chown", args, args[3], follow, PATH_FD) : NULL;
}
NATIVE(posix_lchown) { return do_chown("lchown", args, NULL, false, 0); }

NATIVE(posix_truncate)
{
    PathArgument path;
    int64_t      length;
    if (!argument_int64(args[1], &length) || !path_argument(args[0], "truncate", "path", PATH_FD, &path)) return NULL;
    if (!path.text) ref_clear(&path.given);
    return path_finish(&path, path.text ? truncate(path.text, length) : ftruncate(path.fd, length));
}

NATIVE(posix_readlink)
{
    PathArgument path;
    int          directory;
    char         text[PATH_MAX + 1];
    if (!directory_argument(args[1], &directory) || !path_argument(args[0], "readlink", "path", 0, &path)) return NULL;
    ssize_t length = readlinkat(directory, path.text, text, PATH_MAX);
    if (length >= 0) text[length] = 0;
    Owned result = length < 0 ? path_error(&path) : path_value(text, path.bytes);
    path_end(&path);
    return result;
}

/* ---- two paths -------------------------------------------------------------------------------------------------------- */

static bool two_paths(const char *function, Object **args, PathArgument *from, PathArgument *to)
{
    if (!path_argument(args[0], function, "src", 0, from)) return false;
    if (path_argument(args[1], function, "dst", 0, to)) return true;
    path_end(from);
    return false;
}

static Owned do_rename(const char *function, Object **args)
{
    PathArgument from, to;
    int          from_directory, to_directory;
    if (!directory_argument(args[2], &from_directory) || !directory_argument(args[3], &to_directory) || !two_paths(function, args, &from, &to))
        return NULL;
    return two_path_finish(&from, &to, renameat(from_directory, from.text, to_directory, to.text));
}
NATIVE(posix_rename) { return do_rename("rename", args); }
NATIVE(posix_replace) { return do_rename("replace", args); }

NATIVE(posix_link)
{
    PathArgument from, to;
    int          from_directory, to_directory;
    bool         follow = true;
    if (!directory_argument(args[2], &from_directory) || !directory_argument(args[3], &to_directory) || !argument_truth(args[4], &follow) ||
        !two_paths("link", args, &from, &to))
        return NULL;
    return two_path_finish(&from, &to, linkat(from_directory, from.text, to_directory, to.text, follow && args[4] ? AT_SYMLINK_FOLLOW : 0));
}

NATIVE(posix_symlink)
{
    PathArgument from, to;
    int          directory;
    if (!directory_argument(args[3], &directory) || !two_paths("symlink", args, &from, &to)) return NULL;
    return two_path_finish(&from, &to, symlinkat(from.text, directory, to.text));
}

/* ---- times -------------------------------------------------------------------------------------------------------------- */

/* Seconds as an int or float, rounded down. */
static bool read_seconds(Borrowed o, struct timespec *t)
{
    int64_t whole;
    if (IS_FLOAT(o)) {
        double value = FLOAT_VALUE(o), floor_ = floor(value);
        if (isnan(value)) return raise_value_error("Invalid value NaN (not a number)"), false;
        if (!(floor_ >= -0x1p62 && floor_ < 0x1p62)) return raise_overflow_error("timestamp out of range for platform time_t"), false;
        t->tv_sec  = (time_t)floor_;
        t->tv_nsec = (long)floor((value - floor_) * 1e9);
        return true;
    }
    if (!number_to_index(o, &whole, &exc_OverflowError)) return false;
    *t = (struct timespec){whole, 0};
    return true;
}

static bool read_nanoseconds(Borrowed o, struct timespec *t)
{
    int64_t value;
    if (!number_to_index(o, &value, &exc_OverflowError)) return false;
    int64_t rest = value % 1000000000;
    if (rest < 0) rest += 1000000000;
    *t = (struct timespec){(value - rest) / 1000000000, rest};
    return true;
}

static bool read_times(Borrowed times, Borrowed ns, struct timespec t[2])
{
    if (times && times != NONE && ns) return raise_value_error("utime: you may specify either 'times' or 'ns' but not both"), false;
    if (times && times != NONE) {
        if (!IS_TUPLE(times) || AS(Tuple, times)->length != 2)
            return raise_type_error("utime: 'times' must be either a tuple of two ints or None"), false;
        return read_seconds(AS(Tuple, times)->items[0], &t[0]) && read_seconds(AS(Tuple, times)->items[1], &t[1]);
    }
    if (ns) {
        if (!IS_TUPLE(ns) || AS(Tuple, ns)->length != 2) return raise_type_error("utime: 'ns' must be a tuple of two ints"), false;
        return read_nanoseconds(AS(Tuple, ns)->items[0], &t[0]) && read_nanoseconds(AS(Tuple, ns)->items[1], &t[1]);
    }
    t[0] = t[1] = (struct timespec){0, UTIME_NOW};
    return true;
}

NATIVE(posix_utime)
{
    PathArgument    path;
    struct timespec times[2];
    int             directory;
    bool            follow = true;
    if (!path_argument(args[0], "utime", "path", PATH_FD, &path)) return NULL;
    ref_clear(&path.given); /* errors don't tell the path */
    if (!directory_argument(args[3], &directory) || !argument_truth(args[4], &follow) || !read_times(args[1], args[2], times)) {
        path_end(&path);
        return NULL;
    }
    return path_finish(&path, path.text ? utimensat(directory, path.text, times, follow ? 0 : AT_SYMLINK_NOFOLLOW) : futimens(path.fd, times));
}

/* ---- directories ---------------------------------------------------------------------------------------------------------- */

static bool add_names(DIR *directory, Owned list, bool bytes)
{
    for (;;) {
        errno = 0;
        struct dirent *entry = readdir(directory);
        if (!entry) return errno == 0;
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
        Owned name = path_value(entry->d_name, bytes);
        if (!name || !list_append_take((List *)list, name)) return false;
    }
}

NATIVE(posix_listdir)
{
    PathArgument path;
    if (!path_argument(args[0], "listdir", "path", PATH_FD | PATH_NONE, &path)) return NULL;
    int  fd   = path.text || path.fd == -1 ? -1 : path.fd < 0 ? (errno = EBADF, -1) : dup(path.fd);
    DIR *open = path.text || path.fd == -1 ? opendir(path.text ? path.text : ".") : fd >= 0 ? fdopendir(fd) : NULL;
    if (!open) {
        int failure = errno;
        if (fd >= 0) close(fd);
        if (!path.text) ref_clear(&path.given);
        errno = failure;
        path_error(&path);
        path_end(&path);
        return NULL;
    }
    if (fd >= 0) rewinddir(open);
    Owned list = list_new(0);
    if (list && !add_names(open, list, path.bytes)) {
        if (!error_pending()) path_error(&path);
        ref_clear(&list);
    }
    closedir(open);
    path_end(&path);
    return list;
}

NATIVE(posix_scandir) { return scan_directory(args[0]); }
NATIVE(posix_fspath) { return path_of(args[0]); }

/* ---- the module --------------------------------------------------------------------------------------------------------------- */

static const NativeDef path_functions[] = {
    {"stat", posix_stat, "path, *, dir_fd=None, follow_symlinks=True", "What the system knows about a file.", 0},
    {"lstat", posix_lstat, "path, *, dir_fd=None", "As stat(), but of a symbolic link itself.", 0},
    {"fstat", posix_fstat, "fd", "stat() of an open file.", 0},
    {"statvfs", posix_statvfs, "path", "What the system knows about a file system.", 0},
    {"fstatvfs", posix_fstatvfs, "fd, /", "statvfs() of the file system of an open file.", 0},
    {"access", posix_access, "path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True", "Whether a path may be used in a way.", 0},
    {"mkdir", posix_mkdir, "path, mode=511, *, dir_fd=None", "Make a directory.", 0},
    {"mkfifo", posix_mkfifo, "path, mode=438, *, dir_fd=None", "Make a named pipe.", 0},
    {"remove", posix_remove, "path, *, dir_fd=None", "Remove a file.", 0},
    {"unlink", posix_unlink, "path, *, dir_fd=None", "Remove a file.", 0},
    {"rmdir", posix_rmdir, "path, *, dir_fd=None", "Remove an empty directory.", 0},
    {"chdir", posix_chdir, "path", "Make a directory the current one.", 0},
    {"fchdir", posix_fchdir, "fd", "Make an open directory the current one.", 0},
    {"getcwd", posix_getcwd, "", "The current directory.", 0},
    {"getcwdb", posix_getcwdb, "", "The current directory as bytes.", 0},
    {"chmod", posix_chmod, "path, mode, *, dir_fd=None, follow_symlinks=True", "Change the permissions of a file.", 0},
    {"chown", posix_chown, "path, uid, gid, *, dir_fd=None, follow_symlinks=True", "Change owner and group of a file.", 0},
    {"lchown", posix_lchown, "path, uid, gid", "chown() of a symbolic link itself.", 0},
    {"truncate", posix_truncate, "path, length", "Make a file so many bytes long.", 0},
    {"readlink", posix_readlink, "path, *, dir_fd=None", "Where a symbolic link points.", 0},
    {"rename", posix_rename, "src, dst, *, src_dir_fd=None, dst_dir_fd=None", "Give a file or directory another name.", 0},
    {"replace", posix_replace, "src, dst, *, src_dir_fd=None, dst_dir_fd=None", "rename() that overwrites dst on every system.", 0},
    {"link", posix_link, "src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True", "Give a file a second name.", 0},
    {"symlink", posix_symlink, "src, dst, target_is_directory=False, *, dir_fd=None", "Make dst a symbolic link to src.", 0},
    {"utime", posix_utime, "path, times=None, *, ns=<unrepresentable>, dir_fd=None, follow_symlinks=True", "Set the times of access and change.", 0},
    {"listdir", posix_listdir, "path=None", "The names in a directory.", 0},
    {"scandir", posix_scandir, "path=None", "An iterator over the entries of a directory.", 0},
    {"fspath", posix_fspath, "path", "The path of an os.PathLike; str and bytes as they are.", 0},
    {0}};

static bool setup(Module *module)
{
    Dict *dict = module->dict;
    Owned name = str_intern_c("posix");
    bool  ok   = name && natives_add(dict, path_functions, name) && natives_add(dict, posix_file_functions, name) &&
              natives_add(dict, posix_process_functions, name) && natives_add(dict, posix_rights_functions, name) &&
              natives_add(dict, posix_spawn_functions, name) && natives_add(dict, posix_transfer_functions, name) && natives_add(dict, posix_path_functions, name) &&
              natives_add(dict, posix_schedule_functions, name) && type_ready(&dir_entry_type) && type_ready(&scan_type) &&
              dict_set_c(dict, "DirEntry", OBJ(&dir_entry_type)) && dict_set_c(dict, "error", OBJ(&exc_OSError)) && stat_types_ready(dict) &&
              posix_process_setup(dict) && posix_schedule_setup(dict) && posix_spawn_setup(dict) && posix_constants_setup(dict);
    ref_drop_maybe(name);
    return ok;
}

const NativeModule posix_module = {"posix", "What the operating system offers, as POSIX describes it; programs use it through the module os.",
                                   NULL, setup};
