/* fcntl.c -- control of open files: fcntl(2), ioctl(2), flock(2) and locks on parts of files. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/ioctl.h>

#include "runtime/bytes.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/str.h"
#include "vm/modules/posix_parts.h"
#include "vm/threads.h"

enum { MOST_BYTES = 1024 }; /* what a call's argument may have at most */

/* The result of a system call that was interrupted is asked for again, after what signals have brought. */
static bool try_again(int result) { return result < 0 && errno == EINTR && check_pending(); }

static Owned failed(void) { return error_pending() ? NULL : raise_os_error(errno, NULL); }

/* An int's lowest 32 bits, as C takes them. */
static bool low_word_argument(Borrowed o, long *word)
{
    Owned index = number_index(o);
    if (!index) return false;
    mpz_t big;
    int_to_mpz(index, big);
    mpz_fdiv_r_2exp(big, big, 32);
    *word = (int)(uint32_t)mpz_get_ui(big);
    mpz_clear(big);
    ref_drop(index);
    return true;
}

/* Bytes, or a str as UTF-8, copied into `block`: their number; -1: it's neither; -2: error pending. */
static int64_t bytes_argument(Borrowed o, char *block, const char *function)
{
    Buffer  buffer;
    Owned   text = IS_STR(o) ? str_encode_utf8(AS(Str, o)) : NULL;
    int64_t size = -2;
    if (IS_STR(o) && !text) return -2;
    if (!text && !TYPE_OF(o)->buffer) return -1;
    if (buffer_get(text ? text : o, &buffer, false)) {
        if (buffer.length > MOST_BYTES) raise_value_error("%s string arg too long", function);
        else memcpy(block, buffer.data, (size_t)(size = buffer.length));
        buffer_release(&buffer);
    }
    ref_drop_maybe(text);
    return size;
}

NATIVE(fcntl_fcntl)
{
    int     fd, result;
    int64_t command;
    long    word = 0;
    char    block[MOST_BYTES + 1] = {0};
    if (!fd_argument(args[0], &fd) || !number_to_int64(args[1], &command)) return NULL;
    int64_t size = args[2] ? bytes_argument(args[2], block, "fcntl") : -1;
    if (size == -2 || (size == -1 && args[2] && !low_word_argument(args[2], &word))) return NULL;
    do {
        Thread *self = turn_leave();
        result       = size >= 0 ? fcntl(fd, (int)command, block) : fcntl(fd, (int)command, word);
        turn_enter(self);
    } while (try_again(result));
    if (result < 0) return failed();
    return size >= 0 ? bytes_new(block, size) : int_new(result);
}

/* What may be written into is changed in place, however long it is, unless told not to. */
static Owned ioctl_in_place(int fd, unsigned long request, Buffer *buffer)
{
    char block[MOST_BYTES + 1] = {0};
    bool fits = buffer->length <= MOST_BYTES;
    if (fits) memcpy(block, buffer->data, (size_t)buffer->length);
    int result = ioctl(fd, request, fits ? block : buffer->data);
    if (fits) memcpy(buffer->data, block, (size_t)buffer->length);
    return result < 0 ? failed() : int_new(result);
}

NATIVE(fcntl_ioctl)
{
    int     fd;
    long    request, word = 0;
    char    block[MOST_BYTES + 1] = {0};
    Buffer  buffer;
    if (!fd_argument(args[0], &fd) || !low_word_argument(args[1], &request)) return NULL;
    Truth mutate = args[3] ? object_truth(args[3]) : TRUTH_YES;
    if (mutate == TRUTH_ERROR) return NULL;
    if (args[2] && mutate == TRUTH_YES && TYPE_OF(args[2])->buffer && !IS_BYTES(args[2])) {
        if (!buffer_get(args[2], &buffer, true)) return NULL;
        Owned result = ioctl_in_place(fd, (unsigned int)request, &buffer);
        buffer_release(&buffer);
        return result;
    }
    int64_t size = args[2] ? bytes_argument(args[2], block, "ioctl") : -1;
    if (size == -2 || (size == -1 && args[2] && !low_word_argument(args[2], &word))) return NULL;
    int result = size >= 0 ? ioctl(fd, (unsigned int)request, block) : ioctl(fd, (unsigned int)request, word);
    if (result < 0) return failed();
    return size >= 0 ? bytes_new(block, size) : int_new(result);
}

NATIVE(fcntl_flock)
{
    int     fd, result;
    int64_t operation;
    if (!fd_argument(args[0], &fd) || !number_to_int64(args[1], &operation)) return NULL;
    do {
        Thread *self = turn_leave();
        result       = flock(fd, (int)operation);
        turn_enter(self);
    } while (try_again(result));
    return result < 0 ? failed() : none_new();
}

static short kind_of_lock(int64_t operation)
{
    return operation & LOCK_UN ? F_UNLCK : operation & LOCK_SH ? F_RDLCK : operation & LOCK_EX ? F_WRLCK : -1;
}

NATIVE(fcntl_lockf)
{
    int     fd, result;
    int64_t operation, length = 0, start = 0, whence = 0;
    if (!fd_argument(args[0], &fd) || !number_to_int64(args[1], &operation)) return NULL;
    short kind = kind_of_lock(operation);
    if (kind == -1) return raise_value_error("unrecognized lockf argument");
    if ((args[2] && !number_to_int64(args[2], &length)) || (args[3] && !number_to_int64(args[3], &start)) ||
        (args[4] && !number_to_int64(args[4], &whence)))
        return NULL;
    struct flock lock = {.l_type = kind, .l_start = start, .l_len = length, .l_whence = (short)whence};
    do {
        Thread *self = turn_leave();
        result       = fcntl(fd, operation & LOCK_NB ? F_SETLK : F_SETLKW, &lock);
        turn_enter(self);
    } while (try_again(result));
    return result < 0 ? failed() : none_new();
}

static const NativeDef functions[] = {
    {"fcntl", fcntl_fcntl, "fd, cmd, arg=0, /", "Do a command on an open file; bytes as argument are given back as the system leaves them.", 0},
    {"ioctl", fcntl_ioctl, "fd, request, arg=0, mutate_flag=True, /", "Ask the driver of an open file for something; a mutable buffer is changed in place.", 0},
    {"flock", fcntl_flock, "fd, operation, /", "Lock a file, or unlock it.", 0},
    {"lockf", fcntl_lockf, "fd, cmd, len=0, start=0, whence=0, /", "Lock a part of a file, or unlock it.", 0},
    {0}};

static const struct { const char *name; int64_t value; } constants[] = {
#define ROW(name) {#name, (int64_t)name}
    ROW(DN_ACCESS), ROW(DN_ATTRIB), ROW(DN_CREATE), ROW(DN_DELETE), ROW(DN_MODIFY), {"DN_MULTISHOT", 0x80000000}, ROW(DN_RENAME), ROW(FASYNC),
    ROW(FD_CLOEXEC), {"F_ADD_SEALS", 1033}, ROW(F_DUPFD), ROW(F_DUPFD_CLOEXEC), {"F_EXLCK", 4}, ROW(F_GETFD), ROW(F_GETFL), ROW(F_GETLEASE),
    ROW(F_GETLK), {"F_GETLK64", F_GETLK}, ROW(F_GETOWN), ROW(F_GETPIPE_SZ), ROW(F_GETSIG), {"F_GET_SEALS", 1034}, ROW(F_NOTIFY),
    {"F_OFD_GETLK", 36}, {"F_OFD_SETLK", 37}, {"F_OFD_SETLKW", 38}, ROW(F_RDLCK), {"F_SEAL_GROW", 4}, {"F_SEAL_SEAL", 1}, {"F_SEAL_SHRINK", 2},
    {"F_SEAL_WRITE", 8}, ROW(F_SETFD), ROW(F_SETFL), ROW(F_SETLEASE), ROW(F_SETLK), {"F_SETLK64", F_SETLK}, ROW(F_SETLKW), {"F_SETLKW64", F_SETLKW},
    ROW(F_SETOWN), ROW(F_SETPIPE_SZ), ROW(F_SETSIG), {"F_SHLCK", 8}, ROW(F_UNLCK), ROW(F_WRLCK), ROW(LOCK_EX), ROW(LOCK_MAND), ROW(LOCK_NB),
    ROW(LOCK_READ), ROW(LOCK_RW), ROW(LOCK_SH), ROW(LOCK_UN), ROW(LOCK_WRITE),
#undef ROW
};

static bool setup(Module *module)
{
    bool ok = true;
    for (size_t k = 0; ok && k < sizeof constants / sizeof *constants; k++) {
        Owned number = int_new(constants[k].value);
        ok = number && dict_set_c(module->dict, constants[k].name, number);
        ref_drop_maybe(number);
    }
    return ok;
}
const NativeModule fcntl_module = {"fcntl", "Control of open files, by file descriptor.", functions, setup};
