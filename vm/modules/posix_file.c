/* posix_file.c -- the module posix: what is done with file descriptors. */
#define _GNU_SOURCE
#include "vm/modules/posix_parts.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/uio.h>
#include <unistd.h>

#include "vm/modules/struct_sequence.h"
#include "vm/threads.h"

/* A call that a signal interrupted is made again, unless the signal's handler raises. Other threads run meanwhile. */
#define RETRY(result, call)                                   \
    do {                                                      \
        Thread *self = turn_leave();                          \
        errno  = 0;                                           \
        result = call;                                        \
        turn_enter(self);                                     \
    } while ((result) < 0 && errno == EINTR && check_pending())

NATIVE(posix_open)
{
    PathArgument path;
    int          flags, mode = 0777, directory, fd;
    if (!argument_int32(args[1], &flags) || !argument_int32(args[2], &mode) || !directory_argument(args[3], &directory) ||
        !path_argument(args[0], "open", "path", 0, &path))
        return NULL;
    RETRY(fd, openat(directory, path.text, flags | O_CLOEXEC, (mode_t)mode));
    Owned result = fd >= 0 ? int_new(fd) : error_pending() ? NULL : path_error(&path);
    path_end(&path);
    return result;
}

NATIVE(posix_close)
{
    int fd;
    return argument_int32(args[0], &fd) ? none_or_error(close(fd) < 0 && errno != EINTR) : NULL;
}

NATIVE(posix_closerange)
{
    int low, high;
    if (!argument_int32(args[0], &low) || !argument_int32(args[1], &high)) return NULL;
    for (int fd = low < 0 ? 0 : low; fd < high; fd++) close(fd);
    return none_new();
}

/* ---- reading and writing ------------------------------------------------------------------------------ */

static Owned do_read(int fd, int64_t length, int64_t offset)
{
    if (length < 0) return errno = EINVAL, os_error();
    if (length > INT_MAX) length = INT_MAX;
    char *buffer = heap_alloc((size_t)length + 1);
    if (!buffer) return NULL;
    ssize_t got;
    RETRY(got, offset < 0 ? read(fd, buffer, (size_t)length) : pread(fd, buffer, (size_t)length, offset));
    Owned result = got >= 0 ? bytes_new(buffer, got) : error_pending() ? NULL : os_error();
    heap_free(buffer, (size_t)length + 1);
    return result;
}

NATIVE(posix_read)
{
    int     fd;
    int64_t length;
    return argument_int32(args[0], &fd) && argument_int64(args[1], &length) ? do_read(fd, length, -1) : NULL;
}

NATIVE(posix_pread)
{
    int     fd;
    int64_t length, offset;
    if (!argument_int32(args[0], &fd) || !argument_int64(args[1], &length) || !argument_int64(args[2], &offset)) return NULL;
    if (offset < 0) return errno = EINVAL, os_error();
    return do_read(fd, length, offset);
}

static Owned do_write(int fd, Borrowed data, int64_t offset)
{
    ByteView view;
    ssize_t  got;
    if (!view_start(data, &view)) return NULL;
    RETRY(got, offset < 0 ? write(fd, view.data, (size_t)view.length) : pwrite(fd, view.data, (size_t)view.length, offset));
    int failure = errno;
    view_end(&view);
    return got >= 0 ? int_new(got) : error_pending() ? NULL : raise_os_error(failure, NULL);
}

NATIVE(posix_write)
{
    int fd;
    return argument_int32(args[0], &fd) ? do_write(fd, args[1], -1) : NULL;
}

NATIVE(posix_pwrite)
{
    int     fd;
    int64_t offset;
    if (!argument_int32(args[0], &fd) || !argument_int64(args[2], &offset)) return NULL;
    if (offset < 0) return errno = EINVAL, os_error();
    return do_write(fd, args[1], offset);
}

/* The buffers of a sequence; how many were got is *count, to be given back even on failure. */
static struct iovec *take_buffers(Borrowed sequence, const char *function, bool writable, Buffer **buffers, int *count)
{
    *count = 0;
    if (!type_is_sequence_like(TYPE_OF(sequence)) || IS_DICT(sequence)) {
        raise_type_error("%s() arg 2 must be a sequence", function);
        return NULL;
    }
    Owned items = object_to_tuple(sequence);
    if (!items) return NULL;
    uint32_t      n    = AS(Tuple, items)->length;
    struct iovec *rows = malloc((n + 1) * sizeof *rows);
    *buffers           = malloc((n + 1) * sizeof **buffers);
    bool ok            = rows && *buffers;
    if (!ok) raise_no_memory();
    for (uint32_t k = 0; ok && k < n; k++) {
        Object *o = AS(Tuple, items)->items[k];
        ok        = TYPE_OF(o)->buffer ? buffer_get(o, &(*buffers)[k], writable) : (raise_type_error("a bytes-like object is required, not '%T'", o), false);
        if (!ok) break;
        rows[k] = (struct iovec){(*buffers)[k].data, (size_t)(*buffers)[k].length};
        ++*count;
    }
    ref_drop(items);
    if (ok) return rows;
    free(rows);
    return NULL;
}

typedef ssize_t (*MoveBuffers)(int fd, const struct iovec *rows, int count, off_t offset, int flags);
static ssize_t rows_read(int fd, const struct iovec *rows, int count, UNUSED off_t offset, UNUSED int flags) { return readv(fd, rows, count); }
static ssize_t rows_write(int fd, const struct iovec *rows, int count, UNUSED off_t offset, UNUSED int flags) { return writev(fd, rows, count); }

static Owned move_buffers(Object **args, const char *function, bool reading, MoveBuffers move, off_t offset, int flags)
{
    int     fd, count;
    Buffer *buffers = NULL;
    if (!argument_int32(args[0], &fd)) return NULL;
    struct iovec *rows = take_buffers(args[1], function, reading, &buffers, &count);
    ssize_t       got  = -1;
    if (rows) RETRY(got, move(fd, rows, count, offset, flags));
    int failure = errno;
    for (int k = 0; k < count; k++) buffer_release(&buffers[k]);
    free(buffers);
    free(rows);
    return got >= 0 ? int_new(got) : error_pending() ? NULL : raise_os_error(failure, NULL);
}
NATIVE(posix_readv) { return move_buffers(args, "readv", true, rows_read, 0, 0); }
NATIVE(posix_writev) { return move_buffers(args, "writev", false, rows_write, 0, 0); }

static Owned move_buffers_at(Object **args, const char *function, bool reading, MoveBuffers move)
{
    int64_t offset;
    int     flags = 0;
    if (!argument_int64(args[2], &offset) || !argument_int32(args[3], &flags)) return NULL;
    return move_buffers(args, function, reading, move, offset, flags);
}
NATIVE(posix_preadv) { return move_buffers_at(args, "preadv2", true, preadv2); }
NATIVE(posix_pwritev) { return move_buffers_at(args, "pwritev2", false, pwritev2); }

NATIVE(posix_sendfile)
{
    int     to, from;
    int64_t offset, count;
    if (!argument_int32(args[0], &to) || !argument_int32(args[1], &from) || !argument_int64(args[3], &count)) return NULL;
    ssize_t sent;
    if (args[2] == NONE) RETRY(sent, sendfile(to, from, NULL, (size_t)count));
    else {
        if (!argument_int64(args[2], &offset)) return NULL;
        off_t at = offset;
        RETRY(sent, sendfile(to, from, &at, (size_t)count));
    }
    return sent >= 0 ? int_new(sent) : error_pending() ? NULL : os_error();
}

/* ---- about descriptors ---------------------------------------------------------------------------------------- */

NATIVE(posix_lseek)
{
    int     fd, how;
    int64_t position;
    if (!argument_int32(args[0], &fd) || !argument_int64(args[1], &position) || !argument_int32(args[2], &how)) return NULL;
    off_t at = lseek(fd, position, how);
    return at < 0 ? os_error() : int_new(at);
}

static bool set_inheritable(int fd, bool inheritable)
{
    int flags = fcntl(fd, F_GETFD);
    return flags >= 0 && fcntl(fd, F_SETFD, inheritable ? flags & ~FD_CLOEXEC : flags | FD_CLOEXEC) >= 0;
}

NATIVE(posix_dup)
{
    int fd, copy;
    if (!argument_int32(args[0], &fd)) return NULL;
    copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    return copy < 0 ? os_error() : int_new(copy);
}

NATIVE(posix_dup2)
{
    int  fd, to, copy;
    bool inheritable = true;
    if (!argument_int32(args[0], &fd) || !argument_int32(args[1], &to) || !argument_truth(args[2], &inheritable)) return NULL;
    if (fd < 0 || to < 0) return errno = EBADF, os_error();
    RETRY(copy, inheritable ? dup2(fd, to) : dup3(fd, to, O_CLOEXEC));
    return copy >= 0 ? int_new(copy) : error_pending() ? NULL : os_error();
}

static Owned make_pipe(int flags)
{
    int ends[2];
    if (pipe2(ends, flags) < 0) return os_error();
    Owned reading = int_new(ends[0]), writing = int_new(ends[1]);
    Owned pair = reading && writing ? tuple_pack(2, reading, writing) : NULL;
    ref_drop_maybe(reading);
    ref_drop_maybe(writing);
    if (!pair) close(ends[0]), close(ends[1]);
    return pair;
}
NATIVE(posix_pipe) { return make_pipe(O_CLOEXEC); }
NATIVE(posix_pipe2)
{
    int flags;
    return argument_int32(args[0], &flags) ? make_pipe(flags) : NULL;
}

NATIVE(posix_fsync)
{
    int fd;
    return fd_argument(args[0], &fd) ? none_or_error(fsync(fd) < 0) : NULL;
}
NATIVE(posix_fdatasync)
{
    int fd;
    return fd_argument(args[0], &fd) ? none_or_error(fdatasync(fd) < 0) : NULL;
}
NATIVE(posix_sync)
{
    sync();
    return none_new();
}

NATIVE(posix_ftruncate)
{
    int     fd;
    int64_t length;
    return argument_int32(args[0], &fd) && argument_int64(args[1], &length) ? none_or_error(ftruncate(fd, length) < 0) : NULL;
}

NATIVE(posix_fchmod)
{
    int fd, mode;
    return argument_int32(args[0], &fd) && argument_int32(args[1], &mode) ? none_or_error(fchmod(fd, (mode_t)mode) < 0) : NULL;
}

NATIVE(posix_fchown)
{
    int     fd;
    int64_t uid, gid;
    if (!argument_int32(args[0], &fd) || !argument_int64(args[1], &uid) || !argument_int64(args[2], &gid)) return NULL;
    return none_or_error(fchown(fd, (uid_t)uid, (gid_t)gid) < 0);
}

NATIVE(posix_isatty)
{
    int fd;
    return argument_int32(args[0], &fd) ? bool_new(isatty(fd)) : NULL;
}

NATIVE(posix_ttyname)
{
    int  fd;
    char name[256];
    if (!argument_int32(args[0], &fd)) return NULL;
    int failure = ttyname_r(fd, name, sizeof name);
    return failure ? raise_os_error(failure, NULL) : path_decode(name);
}

NATIVE(posix_device_encoding)
{
    int fd;
    if (!argument_int32(args[0], &fd)) return NULL;
    return isatty(fd) ? str_from_c("UTF-8") : none_new();
}

NATIVE(posix_get_inheritable)
{
    int fd, flags;
    if (!argument_int32(args[0], &fd)) return NULL;
    flags = fcntl(fd, F_GETFD);
    return flags < 0 ? os_error() : bool_new(!(flags & FD_CLOEXEC));
}

NATIVE(posix_set_inheritable)
{
    int  fd;
    bool inheritable = false;
    if (!argument_int32(args[0], &fd) || !argument_truth(args[1], &inheritable)) return NULL;
    return none_or_error(!set_inheritable(fd, inheritable));
}

NATIVE(posix_get_blocking)
{
    int fd, flags;
    if (!argument_int32(args[0], &fd)) return NULL;
    flags = fcntl(fd, F_GETFL);
    return flags < 0 ? os_error() : bool_new(!(flags & O_NONBLOCK));
}

NATIVE(posix_set_blocking)
{
    int  fd;
    bool blocking = false;
    if (!argument_int32(args[0], &fd) || !argument_truth(args[1], &blocking)) return NULL;
    int flags = fcntl(fd, F_GETFL);
    return none_or_error(flags < 0 || fcntl(fd, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK) < 0);
}

NATIVE(posix_get_terminal_size)
{
    static const char *const fields[] = {"columns", "lines"};
    int            fd = 1;
    struct winsize size;
    if (!argument_int32(args[0], &fd)) return NULL;
    Type *type = struct_sequence_type("os.terminal_size", "A tuple of (columns, lines) for holding terminal window size", fields, 2, 2);
    if (!type || ioctl(fd, TIOCGWINSZ, &size) < 0) return type ? os_error() : NULL;
    Owned values[] = {int_new(size.ws_col), int_new(size.ws_row)};
    return struct_sequence_new(type, values, 2);
}

NATIVE(posix_memfd_create)
{
    Owned        holder;
    unsigned int flags = MFD_CLOEXEC;
    int          given;
    if (args[1]) {
        if (!argument_int32(args[1], &given)) return NULL;
        flags = (unsigned int)given;
    }
    const char *name = path_start(args[0], &holder);
    if (!name) return NULL;
    int fd = memfd_create(name, flags);
    ref_drop(holder);
    return fd < 0 ? os_error() : int_new(fd);
}

const NativeDef posix_file_functions[] = {
    {"open", posix_open, "path, flags, mode=511, *, dir_fd=None", "Open a file; the result is a descriptor.", 0},
    {"close", posix_close, "fd", "Close a descriptor.", 0},
    {"closerange", posix_closerange, "fd_low, fd_high, /", "Close the descriptors from fd_low up to but not fd_high.", 0},
    {"read", posix_read, "fd, length, /", "Read at most so many bytes.", 0},
    {"pread", posix_pread, "fd, length, offset, /", "Read at a place, without moving the position.", 0},
    {"write", posix_write, "fd, data, /", "Write bytes; how many were written.", 0},
    {"pwrite", posix_pwrite, "fd, buffer, offset, /", "Write at a place, without moving the position.", 0},
    {"readv", posix_readv, "fd, buffers, /", "Read into several buffers.", 0},
    {"writev", posix_writev, "fd, buffers, /", "Write several buffers.", 0},
    {"preadv", posix_preadv, "fd, buffers, offset, flags=0, /", "Read into several buffers, at a place.", 0},
    {"pwritev", posix_pwritev, "fd, buffers, offset, flags=0, /", "Write several buffers, at a place.", 0},
    {"sendfile", posix_sendfile, "out_fd, in_fd, offset, count", "Copy from one descriptor to another.", 0},
    {"lseek", posix_lseek, "fd, position, how, /", "Move the position; the new one.", 0},
    {"dup", posix_dup, "fd, /", "A second descriptor of the same file.", 0},
    {"dup2", posix_dup2, "fd, fd2, inheritable=True", "Make fd2 a descriptor of the file of fd.", 0},
    {"pipe", posix_pipe, "", "Make a pipe: (descriptor to read, descriptor to write).", 0},
    {"pipe2", posix_pipe2, "flags, /", "Make a pipe with flags.", 0},
    {"fsync", posix_fsync, "fd", "Wait until all that was written has reached the disk.", 0},
    {"fdatasync", posix_fdatasync, "fd", "fsync() of the contents alone.", 0},
    {"sync", posix_sync, "", "Have everything written to disk.", 0},
    {"ftruncate", posix_ftruncate, "fd, length, /", "Make an open file so many bytes long.", 0},
    {"fchmod", posix_fchmod, "fd, mode", "Change the permissions of an open file.", 0},
    {"fchown", posix_fchown, "fd, uid, gid", "Change owner and group of an open file.", 0},
    {"isatty", posix_isatty, "fd, /", "Whether it is a terminal.", 0},
    {"ttyname", posix_ttyname, "fd, /", "The name of a terminal.", 0},
    {"device_encoding", posix_device_encoding, "fd", "The encoding of a terminal, or None.", 0},
    {"get_inheritable", posix_get_inheritable, "fd, /", "Whether programs that are started get the descriptor.", 0},
    {"set_inheritable", posix_set_inheritable, "fd, inheritable, /", "Say whether programs that are started get the descriptor.", 0},
    {"get_blocking", posix_get_blocking, "fd, /", "Whether reading waits for data.", 0},
    {"set_blocking", posix_set_blocking, "fd, blocking, /", "Say whether reading waits for data.", 0},
    {"get_terminal_size", posix_get_terminal_size, "fd=<unrepresentable>, /", "(columns, lines) of a terminal.", 0},
    {"memfd_create", posix_memfd_create, "name, flags=MFD_CLOEXEC", "A file in memory.", 0},
    {0}};
