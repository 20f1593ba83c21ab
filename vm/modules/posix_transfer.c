/* posix_transfer.c -- the module posix: what moves between descriptors, counters to wait for, locks and advice about files. */
#define _GNU_SOURCE
#include "vm/modules/posix_parts.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "vm/threads.h"

/* A call that lets other threads run; -1 with errno set: failed. */
#define LET_OTHERS_RUN(result, call)  \
    do {                              \
        Thread *self = turn_leave();  \
        result       = call;          \
        turn_enter(self);             \
    } while (0)

/* ---- from one descriptor to another ------------------------------------------------------------------- */

/* An offset or None; *at is NULL for the latter. */
static bool offset_argument(Borrowed o_or_null, off_t *offset, off_t **at)
{
    int64_t value;
    *at = NULL;
    if (!o_or_null || o_or_null == NONE) return true;
    if (!argument_int64(o_or_null, &value)) return false;
    *offset = value;
    *at     = offset;
    return true;
}

typedef struct Transfer {
    int     from, to;
    int64_t count;
    off_t   offsets[2], *from_at, *to_at;
} Transfer;

static bool transfer_arguments(Object **args, Transfer *t)
{
    if (!argument_int32(args[0], &t->from) || !argument_int32(args[1], &t->to) || !argument_int64(args[2], &t->count)) return false;
    if (t->count < 0) return raise_value_error("negative value for 'count' not allowed"), false;
    return offset_argument(args[3], &t->offsets[0], &t->from_at) && offset_argument(args[4], &t->offsets[1], &t->to_at);
}

NATIVE(posix_copy_file_range)
{
    Transfer t;
    ssize_t  moved;
    if (!transfer_arguments(args, &t)) return NULL;
    LET_OTHERS_RUN(moved, copy_file_range(t.from, t.from_at, t.to, t.to_at, (size_t)t.count, 0));
    return moved < 0 ? os_error() : int_new(moved);
}

NATIVE(posix_splice)
{
    Transfer t;
    ssize_t  moved;
    int      flags = 0;
    if (!transfer_arguments(args, &t) || !argument_int32(args[5], &flags)) return NULL;
    LET_OTHERS_RUN(moved, splice(t.from, t.from_at, t.to, t.to_at, (size_t)t.count, (unsigned)flags));
    return moved < 0 ? os_error() : int_new(moved);
}

/* ---- counters that can be waited for ----------------------------------------------------------------------- */

NATIVE(posix_eventfd)
{
    int64_t start;
    int     flags = EFD_CLOEXEC;
    if (!argument_int64(args[0], &start) || !argument_int32(args[1], &flags)) return NULL;
    if (start < 0) return raise_value_error("value must be positive");
    int fd = eventfd((unsigned)start, flags);
    return fd < 0 ? os_error() : int_new(fd);
}

NATIVE(posix_eventfd_read)
{
    int       fd, failed;
    eventfd_t value;
    if (!fd_argument(args[0], &fd)) return NULL;
    LET_OTHERS_RUN(failed, eventfd_read(fd, &value));
    return failed ? os_error() : int_from_uint64(value);
}

/* A number of 64 bits that isn't negative. */
static bool count_argument(Borrowed o, uint64_t *count)
{
    Owned   number = number_index(o);
    int64_t word = 0;
    if (!number) return false;
    bool fits = int_to_int64(number, &word), below = int_sign(number) < 0;
    *count = (uint64_t)word;
    if (!fits && !below) {
        mpz_t whole;
        int_to_mpz(number, whole);
        fits   = mpz_sizeinbase(whole, 2) <= 64;
        *count = mpz_get_ui(whole);
        mpz_clear(whole);
    }
    ref_drop(number);
    if (below) raise_value_error("value must be positive");
    else if (!fits) raise_overflow_error("int too big to convert");
    return fits && !below;
}

NATIVE(posix_eventfd_write)
{
    int      fd, failed;
    uint64_t value;
    if (!fd_argument(args[0], &fd) || !count_argument(args[1], &value)) return NULL;
    LET_OTHERS_RUN(failed, eventfd_write(fd, value));
    return none_or_error(failed != 0);
}

/* ---- locks and advice --------------------------------------------------------------------------------------- */

NATIVE(posix_lockf)
{
    int     fd, command, failed;
    int64_t length;
    if (!argument_int32(args[0], &fd) || !argument_int32(args[1], &command) || !argument_int64(args[2], &length)) return NULL;
    LET_OTHERS_RUN(failed, lockf(fd, command, length));
    return none_or_error(failed < 0);
}

/* These two return their error. */
static Owned none_or_number(int error) { return error ? raise_os_error(error, NULL) : none_new(); }

NATIVE(posix_fadvise_)
{
    int     fd, advice;
    int64_t offset, length;
    if (!argument_int32(args[0], &fd) || !argument_int64(args[1], &offset) || !argument_int64(args[2], &length) || !argument_int32(args[3], &advice))
        return NULL;
    return none_or_number(posix_fadvise(fd, offset, length, advice));
}

NATIVE(posix_fallocate_)
{
    int     fd;
    int64_t offset, length;
    if (!argument_int32(args[0], &fd) || !argument_int64(args[1], &offset) || !argument_int64(args[2], &length)) return NULL;
    return none_or_number(posix_fallocate(fd, offset, length));
}

NATIVE(posix_mknod)
{
    int          mode = 0600, directory;
    int64_t      device = 0;
    PathArgument path;
    if (!argument_int32(args[1], &mode) || !argument_int64(args[2], &device) || !directory_argument(args[3], &directory) ||
        !path_argument(args[0], "mknod", "path", 0, &path))
        return NULL;
    Owned result = none_or_error(mknodat(directory, path.text, (mode_t)mode, (dev_t)device) < 0);
    path_end(&path);
    return result;
}

const NativeDef posix_transfer_functions[] = {
    {"copy_file_range", posix_copy_file_range, "src, dst, count, offset_src=None, offset_dst=None", "Copy bytes from one file to another; how many.", 0},
    {"splice", posix_splice, "src, dst, count, offset_src=None, offset_dst=None, flags=0", "Move bytes into a pipe or out of one; how many.", 0},
    {"eventfd", posix_eventfd, "initval, flags=EFD_CLOEXEC", "A descriptor for a counter.", 0},
    {"eventfd_read", posix_eventfd_read, "fd", "The counter, which is 0 afterwards.", 0},
    {"eventfd_write", posix_eventfd_write, "fd, value", "Add to the counter.", 0},
    {"lockf", posix_lockf, "fd, command, length, /", "Lock a part of an open file, or unlock it.", 0},
    {"posix_fadvise", posix_fadvise_, "fd, offset, length, advice, /", "Tell in which way a file will be read.", 0},
    {"posix_fallocate", posix_fallocate_, "fd, offset, length, /", "See to it that there's room for a part of a file.", 0},
    {"mknod", posix_mknod, "path, mode=384, device=0, *, dir_fd=None", "Make a file, a pipe or a device.", 0},
    {0}};
