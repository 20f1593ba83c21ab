/* io_file.c -- FileIO: a file descriptor as a stream of bytes, every call of which is a system call.
 *
 * fd is -1 before __init__ and after close().  A call that a signal interrupts is made again, once the signal's handler has run
 * without raising.  A descriptor in non-blocking mode that has nothing to give (or no room) makes read() and write() None.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gc/raw.h"
#include "runtime/bytes.h"
#include "vm/modules/io_parts.h"

enum { READ_MOST = 0x7ffff000 }; /* what Linux reads or writes at once */

static FileIO *self_of(Object **args) { return AS(FileIO, args[0]); }

bool fileio_check_open(const FileIO *f)
{
    if (f->fd >= 0) return true;
    raise_value_error("I/O operation on closed file");
    return false;
}

static Owned raise_not_open_for(const char *what)
{
    return raise_unsupported(*what == 'r' ? "File not open for reading" : "File not open for writing");
}

static bool check_readable(const FileIO *f) { return fileio_check_open(f) && (f->readable || raise_not_open_for("reading")); }
static bool check_writable(const FileIO *f) { return fileio_check_open(f) && (f->writable || raise_not_open_for("writing")); }

/* After a call has failed: is it to be made again?  If not, *result says how it ended. */
static bool try_again(int64_t *result)
{
    *result = IO_ERROR;
    if (errno == EINTR) return check_pending();
    if (errno == EAGAIN || errno == EWOULDBLOCK) *result = IO_WOULD_BLOCK;
    else raise_os_error(errno, NULL);
    return false;
}

/* Other threads run while one waits for a pipe or a terminal.  It then uses memory of its own: whoever waits when the program
   ends never gets a turn again, but the system still keeps to the address that it was given. */
static bool others_run_meanwhile(int fd)
{
    struct stat st;
    return thread_started && (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode));
}

enum { SMALL_PIECE = 8 << 10 };

/* One read() to `to` or, if that is NULL, one write() from `from`. */
static ssize_t transfer(int fd, char *to, const char *from, size_t n)
{
    char  small[SMALL_PIECE];
    char *own = others_run_meanwhile(fd) ? n <= SMALL_PIECE ? small : raw_malloc(n) : NULL;
    if (!own) return to ? read(fd, to, n) : write(fd, from, n);
    if (!to) memcpy(own, from, n);
    Thread *self = turn_leave();
    ssize_t done = to ? read(fd, own, n) : write(fd, own, n);
    turn_enter(self);
    if (to && done > 0) memcpy(to, own, (size_t)done);
    int kept = errno;
    if (own != small) raw_free(own);
    errno = kept;
    return done;
}

int64_t fileio_read(FileIO *f, char *to, int64_t n)
{
    if (!check_readable(f)) return IO_ERROR;
    int64_t result;
    do result = transfer(f->fd, to, NULL, n < READ_MOST ? (size_t)n : READ_MOST);
    while (result < 0 && try_again(&result));
    return result;
}

int64_t fileio_write(FileIO *f, const char *from, int64_t n)
{
    if (!check_writable(f)) return IO_ERROR;
    int64_t result;
    do result = transfer(f->fd, NULL, from, n < READ_MOST ? (size_t)n : READ_MOST);
    while (result < 0 && try_again(&result));
    return result;
}

int64_t fileio_seek(FileIO *f, int64_t position, int whence)
{
    if (!fileio_check_open(f)) return IO_ERROR;
    off_t reached = lseek(f->fd, position, whence);
    if (f->seekable < 0) f->seekable = reached >= 0;
    if (reached >= 0) return reached;
    raise_os_error(errno, NULL);
    return IO_ERROR;
}

/* How much is left, as far as the system knows; and one more, so that the end shows. */
static int64_t rest_of(const FileIO *f)
{
    struct stat st;
    off_t       here;
    if (fstat(f->fd, &st) != 0 || !S_ISREG(st.st_mode) || (here = lseek(f->fd, 0, SEEK_CUR)) < 0) return IO_BUFFER_SIZE;
    return st.st_size >= here ? st.st_size - here + 1 : IO_BUFFER_SIZE;
}

Owned fileio_read_all(FileIO *f)
{
    if (!check_readable(f)) return NULL;
    ByteBuilder all;
    bytes_start(&all, 0);
    int64_t step = rest_of(f);
    for (;;) {
        char   *to  = bytes_room(&all, step);
        int64_t got = to ? fileio_read(f, to, step) : IO_ERROR;
        if (got == IO_WOULD_BLOCK && all.used == 0) {
            bytes_abandon(&all);
            return none_new();
        }
        if (got == IO_ERROR) {
            bytes_abandon(&all);
            return NULL;
        }
        if (got <= 0) return bytes_finish(&all);
        all.used += got;
        step = got < step ? step - got : all.used < (1 << 20) ? all.used + IO_BUFFER_SIZE : 1 << 20;
    }
}

/* ---- opening ------------------------------------------------------------------------------------ */

static bool bad_mode(void)
{
    raise_value_error("Must have exactly one of create/read/write/append mode and at most one plus");
    return false;
}

static bool read_mode(FileIO *f, const char *mode, int *flags)
{
    bool kind = false, plus = false;
    *flags      = 0;
    f->created  = f->readable = f->writable = f->appending = false;
    for (const char *p = mode; *p; p++) {
        if (*p == 'b') continue;
        if (*p == '+') {
            if (plus) return bad_mode();
            plus = f->readable = f->writable = true;
            continue;
        }
        if (!strchr("xrwa", *p)) {
            raise_value_error("invalid mode: %.200s", mode);
            return false;
        }
        if (kind) return bad_mode();
        kind = true;
        if (*p == 'r') f->readable = true;
        else f->writable = true;
        if (*p == 'x') f->created = true, *flags |= O_EXCL | O_CREAT;
        if (*p == 'w') *flags |= O_CREAT | O_TRUNC;
        if (*p == 'a') f->appending = true, *flags |= O_APPEND | O_CREAT;
    }
    if (!kind) return bad_mode();
    *flags |= O_CLOEXEC | (f->readable && f->writable ? O_RDWR : f->readable ? O_RDONLY : O_WRONLY);
    return true;
}

static bool open_path(FileIO *f, const char *path, Borrowed name, int flags)
{
    do f->fd = open(path, flags, 0666);
    while (f->fd < 0 && errno == EINTR && check_pending());
    if (f->fd < 0 && !error_pending()) raise_os_error(errno, name);
    return f->fd >= 0;
}

static bool open_by(FileIO *f, Borrowed name, int flags, Borrowed opener)
{
    Owned   number = int_new(flags), fd = number ? object_call_2(opener, name, number) : NULL;
    int64_t value  = -1;
    bool    ok     = fd != NULL;
    if (ok && !IS_INT(fd)) {
        raise_type_error("expected integer from opener");
        ok = false;
    } else if (ok) {
        ok = number_to_index(fd, &value, &exc_OverflowError);
        if (ok && (value < 0 || value > INT32_MAX)) {
            raise_value_error("opener returned %lld", (long long)value);
            ok = false;
        }
    }
    ref_drop_maybe(number);
    ref_drop_maybe(fd);
    if (ok) f->fd = (int)value;
    return ok;
}

/* What has been opened must be no directory; its block size becomes that of buffers. */
static bool look_at(FileIO *f, Borrowed name)
{
    struct stat st;
    if (fstat(f->fd, &st) != 0) {
        if (errno == EBADF) raise_os_error(errno, NULL);
        return errno != EBADF;
    }
    if (S_ISDIR(st.st_mode)) {
        raise_os_error(EISDIR, name);
        return false;
    }
    if (st.st_blksize > 1) f->block_size = (int)st.st_blksize;
    return true;
}

/* Without asking anybody. */
static bool shut(FileIO *f)
{
    int fd = f->fd;
    f->fd  = -1;
    if (fd < 0 || close(fd) == 0) return true;
    raise_os_error(errno, NULL);
    return false;
}

/* A plain int (or __index__) is a descriptor; *fd -1: it is a name. */
static bool descriptor_of(Borrowed name, int *fd)
{
    *fd = -1;
    if (IS_STR(name) || IS_BYTES(name) || !TYPE_OF(name)->to_index) return true;
    Owned   number = number_index(name);
    int64_t value;
    if (!number) return false;
    bool fits = int_to_int64(number, &value) && value >= INT32_MIN && value <= INT32_MAX;
    ref_drop(number);
    if (!fits) return true; /* then it is no path either */
    if (value < 0) return raise_value_error("negative file descriptor"), false;
    *fd = (int)value;
    return true;
}

/* The descriptor: the one given, or a new one. */
static bool open_descriptor(FileIO *f, int given, const char *path, Borrowed name, const char *mode, Borrowed opener)
{
    int flags;
    if (!read_mode(f, mode, &flags)) return false;
    if (given >= 0) {
        f->fd = given;
        return true;
    }
    if (!f->closes) {
        raise_value_error("Cannot use closefd=False with file name");
        return false;
    }
    return opener && opener != NONE ? open_by(f, name, flags, opener) : open_path(f, path, name, flags);
}

static bool set_up(FileIO *f, Borrowed name)
{
    if (!look_at(f, name) || !object_set_attr(OBJ(f), names.name, name)) return false;
    if (!f->appending || lseek(f->fd, 0, SEEK_END) >= 0 || errno == ESPIPE) return true;
    raise_os_error(errno, NULL);
    return false;
}

bool fileio_open(FileIO *f, Borrowed name, const char *mode, bool closes, Borrowed opener)
{
    if (f->fd >= 0) { /* __init__ again */
        if (!f->closes) f->fd = -1;
        else if (!shut(f)) return false;
    }
    f->seekable   = -1;
    f->block_size = IO_BUFFER_SIZE;
    f->closes     = closes;
    int         given;
    Owned       holder = NULL;
    const char *path   = NULL;
    if (!descriptor_of(name, &given)) return false;
    if (given < 0 && !(path = path_start(name, &holder))) return false;
    bool opened = open_descriptor(f, given, path, name, mode, opener);
    ref_drop_maybe(holder);
    if (!opened || set_up(f, name)) return opened;
    Owned failure = error_take();
    if (given < 0) shut(f);
    else f->fd = -1; /* not ours to close */
    error_clear();
    error_restore(failure);
    return false;
}

FileIO *fileio_of_descriptor(int fd, bool writing, Borrowed name)
{
    struct stat st;
    if (fstat(fd, &st) != 0) return NULL; /* without error: it isn't open */
    Owned o = io_new(&file_io_type, NULL, 0, NULL);
    if (!o) return NULL;
    FileIO *f     = AS(FileIO, o);
    f->fd         = fd;
    f->readable   = !writing;
    f->writable   = writing;
    f->seekable   = -1;
    f->block_size = st.st_blksize > 1 ? (int)st.st_blksize : IO_BUFFER_SIZE;
    if (object_set_attr(o, names.name, name)) return f;
    ref_drop(o);
    return NULL;
}

static Owned file_new(Type *cls, Object **args, int n, Tuple *kwnames)
{
    Owned o = io_new(cls, args, n, kwnames);
    if (!o) return NULL;
    AS(FileIO, o)->fd         = -1;
    AS(FileIO, o)->seekable   = -1;
    AS(FileIO, o)->closes     = true;
    AS(FileIO, o)->block_size = IO_BUFFER_SIZE;
    return o;
}

static bool file_init(Object *self, Object **args, int n, Tuple *kwnames)
{
    Object *given[4];
    bool    closes = true;
    Str    *mode   = NULL;
    if (!native_bind("FileIO", "file, mode='r', closefd=True, opener=None", args, n, kwnames, given, 4)) return false;
    if (given[1] && !IS_STR(given[1])) {
        raise_type_error("FileIO() argument 'mode' must be str, not %K", given[1]);
        return false;
    }
    if (!argument_str_or_none(given[1], "FileIO", "mode", &mode) || !argument_flag(given[2], &closes)) return false;
    if (!mode) return fileio_open(AS(FileIO, self), given[0], "r", closes, given[3]);
    char *text = str_to_c(OBJ(mode));
    bool  ok   = text ? fileio_open(AS(FileIO, self), given[0], text, closes, given[3]) : (raise_no_memory(), false);
    free(text);
    return ok;
}

/* ---- closing ------------------------------------------------------------------------------------- */

NATIVE(file_dealloc_warn)
{
    FileIO *f = self_of(args);
    if (f->fd >= 0 && f->closes) warn_unclosed(args[1]);
    return none_new();
}

NATIVE(file_close)
{
    FileIO *f = self_of(args);
    Owned   method = object_get_attr(OBJ(&raw_base_type), names.close), r = method ? object_call_1(method, args[0]) : NULL;
    ref_drop_maybe(method);
    if (!f->closes) {
        f->fd = -1;
        return r;
    }
    Owned waiting = error_take();
    if (f->finalizing && f->fd >= 0) warn_unclosed(args[0]);
    bool ok = shut(f);
    if (waiting && ok) error_restore(waiting);
    else if (waiting) {
        Owned second = error_take();
        exception_set_context(second, waiting);
        ref_drop(waiting);
        error_restore(second);
    }
    if (!ok) ref_clear(&r);
    return r;
}

static void file_dealloc(Object *self)
{
    if (!io_dying(self)) return;
    ref_clear(&AS(IoBase, self)->dict);
    container_release(self, sizeof(FileIO));
}

/* ---- methods -------------------------------------------------------------------------------------- */

static Owned number_or_none(int64_t result)
{
    return result == IO_ERROR ? NULL : result == IO_WOULD_BLOCK ? none_new() : int_new(result);
}

NATIVE(file_method_read)
{
    FileIO *f    = self_of(args);
    int64_t size = -1;
    if (!argument_size(args[1], &size) || !check_readable(f)) return NULL;
    if (size < 0) return io_call(args[0], names.readall);
    if (size == 1) {
        char    c;
        int64_t got = fileio_read(f, &c, 1);
        return got >= 0 ? bytes_new(&c, got) : number_or_none(got);
    }
    Owned room = bytes_new(NULL, size);
    if (!room || size == 0) return room;
    int64_t got = fileio_read(f, AS(Bytes, room)->data, size);
    if (got >= 0) return bytes_cut(room, got);
    ref_drop(room);
    return number_or_none(got);
}

NATIVE(file_method_readall)
{
    FileIO *f = self_of(args);
    if (!fileio_check_open(f)) return NULL;
    return f->readable ? fileio_read_all(f) : raise_os_error(EBADF, NULL); /* as the system says it */
}

NATIVE(file_method_readinto)
{
    Buffer buffer;
    if (!argument_read_buffer(args[1], "readinto", &buffer)) return NULL;
    int64_t got = fileio_read(self_of(args), buffer.data, buffer.length);
    buffer_release(&buffer);
    return number_or_none(got);
}

NATIVE(file_method_write)
{
    ByteView view;
    if (!view_start(args[1], &view)) return NULL;
    int64_t done = fileio_write(self_of(args), view.data, view.length);
    view_end(&view);
    return number_or_none(done);
}

NATIVE(file_method_seek)
{
    int64_t position;
    int     whence = 0;
    if (!fileio_check_open(self_of(args)) || !argument_int32(args[2], &whence)) return NULL;
    if (!IS_INT(args[1]) && !TYPE_OF(args[1])->to_index) return raise_type_error("'%T' object cannot be interpreted as an integer", args[1]);
    if (!argument_int64(args[1], &position)) {
        if (error_clear_if(&exc_OverflowError)) raise_overflow_error("Python int too large to convert to C long");
        return NULL;
    }
    return number_or_none(fileio_seek(self_of(args), position, whence));
}

NATIVE(file_method_tell) { return number_or_none(fileio_seek(self_of(args), 0, SEEK_CUR)); }

NATIVE(file_method_truncate)
{
    FileIO *f = self_of(args);
    if (!check_writable(f)) return NULL;
    int64_t size;
    bool    given = args[1] && args[1] != NONE;
    if (given && !argument_int64(args[1], &size)) return NULL;
    if (!given && (size = fileio_seek(f, 0, SEEK_CUR)) < 0) return NULL;
    int failed;
    do failed = ftruncate(f->fd, size);
    while (failed && errno == EINTR && check_pending());
    if (!failed) return given ? ref_keep(args[1]) : int_new(size);
    return error_pending() ? NULL : raise_os_error(errno, NULL);
}

Owned fileio_seekable(FileIO *f)
{
    if (!fileio_check_open(f)) return NULL;
    if (f->seekable < 0) f->seekable = lseek(f->fd, 0, SEEK_CUR) >= 0;
    return bool_new(f->seekable);
}

NATIVE(file_method_seekable) { return fileio_seekable(self_of(args)); }
NATIVE(file_method_readable) { return fileio_check_open(self_of(args)) ? bool_new(self_of(args)->readable) : NULL; }
NATIVE(file_method_writable) { return fileio_check_open(self_of(args)) ? bool_new(self_of(args)->writable) : NULL; }
NATIVE(file_method_fileno) { return fileio_check_open(self_of(args)) ? int_new(self_of(args)->fd) : NULL; }
NATIVE(file_method_isatty) { return fileio_check_open(self_of(args)) ? bool_new(isatty(self_of(args)->fd)) : NULL; }

static const char *mode_of(const FileIO *f)
{
    if (f->created) return f->readable ? "xb+" : "xb";
    if (f->appending) return f->readable ? "ab+" : "ab";
    if (f->readable) return f->writable ? "rb+" : "rb";
    return "wb";
}

static Owned file_repr(Object *self)
{
    FileIO     *f      = AS(FileIO, self);
    const char *closes = f->closes ? "True" : "False";
    if (f->fd < 0) return str_from_c("<_io.FileIO [closed]>");
    Owned name = object_find_attr(self, names.name), text = NULL;
    if (!name) return error_pending() ? NULL : str_format_c("<_io.FileIO fd=%d mode='%s' closefd=%s>", f->fd, mode_of(f), closes);
    int inside = repr_enter(self);
    if (inside > 0) {
        text = str_format_c("<_io.FileIO name=%R mode='%s' closefd=%s>", name, mode_of(f), closes);
        repr_leave(self);
    } else if (inside == 0) raise_runtime_error("reentrant call inside %T.__repr__", self);
    ref_drop(name);
    return text;
}

static Owned file_closed(Object *self) { return bool_new(AS(FileIO, self)->fd < 0); }
static Owned file_closefd(Object *self) { return bool_new(AS(FileIO, self)->closes); }
static Owned file_mode(Object *self) { return str_from_c(mode_of(AS(FileIO, self))); }

static const NativeDef file_methods[] = {
    {"read", file_method_read, "size=-1, /", "Read at most size bytes; b'' at the end.", 0},
    {"readall", file_method_readall, "", "Read everything up to the end.", 0},
    {"readinto", file_method_readinto, "buffer, /", "Read into a buffer; how many bytes.", 0},
    {"write", file_method_write, "b, /", "Write bytes; how many have been written, which may be fewer.", 0},
    {"seek", file_method_seek, "pos, whence=0, /", "Move to another position; whence 0: from the start, 1: from here, 2: from the end.", 0},
    {"tell", file_method_tell, "", "The current position.", 0},
    {"truncate", file_method_truncate, "size=None, /", "Make the file size bytes long; by default it ends here.", 0},
    {"close", file_close, "", "Close the file; closing again does nothing.", 0},
    {"seekable", file_method_seekable, "", "Whether the file has random access.", 0},
    {"readable", file_method_readable, "", "Whether the file was opened for reading.", 0},
    {"writable", file_method_writable, "", "Whether the file was opened for writing.", 0},
    {"fileno", file_method_fileno, "", "The file descriptor.", 0},
    {"isatty", file_method_isatty, "", "Whether this is a terminal.", 0},
    {"_dealloc_warn", file_dealloc_warn, "source, /", NULL, 0},
    {0}};
static const GetSetDef file_getsets[] = {
    {"closed", file_closed, NULL, "Whether the file is closed."}, {"closefd", file_closefd, NULL, "Whether close() closes the descriptor."},
    {"mode", file_mode, NULL, "The mode, as given to open()."}, {0}};
static const MemberDef file_members[] = {
    {"_blksize", MEMBER_INT32, offsetof(FileIO, block_size), true, NULL}, {"_finalizing", MEMBER_BOOL, offsetof(FileIO, finalizing), true, NULL}, {0}};

STATIC_OBJECT Type file_io_type = {
    .gc = {.size = sizeof(FileIO), .traverse = io_traverse, .dealloc = file_dealloc},
    .name = "_io.FileIO", .doc = "A file, by its name or descriptor, without a buffer.", .flags = TYPE_BASE, .base = &raw_base_type,
    .new_ = file_new, .init = file_init, .repr = file_repr, .methods = file_methods, .getsets = file_getsets, .members = file_members};
