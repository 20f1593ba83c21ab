/* _io.c -- files and standard streams: text or bytes over a file descriptor, with a buffer.
 *
 * One struct serves all: `binary` says whether it hands out bytes or text.  Text is read by bytes up to the line end or the number of
 * characters asked for, then decoded, so that reading from a terminal stops at the line.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/bytes.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "vm/interp.h"
#include "vm/modules/io.h"

enum { BUFFER_SIZE = 8192 };

typedef struct Stream {
    Object  head;
    int     fd;
    bool    closed, line_buffered, binary, readable, writable, keep_open;
    bool    universal, translate;    /* reading: \r and \r\n end lines too; and become \n   */
    bool    write_crlf, write_cr;    /* writing: what \n becomes                            */
    Object *name;
    Str    *mode;
    char    encoding[32], errors[32];
    size_t  out_used, in_start, in_end;
    char   *in;
    char    out[BUFFER_SIZE];
} Stream;

static bool stream_flush(Stream *s)
{
    size_t done = 0;
    while (done < s->out_used) {
        ssize_t n = write(s->fd, s->out + done, s->out_used - done);
        if (n < 0 && errno == EINTR) {
            if (!check_pending()) return false;
            continue;
        }
        if (n < 0) {
            memmove(s->out, s->out + done, s->out_used - done);
            s->out_used -= done;
            raise_os_error(errno, NULL);
            return false;
        }
        done += (size_t)n;
    }
    s->out_used = 0;
    return true;
}

static bool stream_write(Stream *s, const char *text, size_t n)
{
    while (n) {
        size_t part = n < BUFFER_SIZE - s->out_used ? n : BUFFER_SIZE - s->out_used;
        memcpy(s->out + s->out_used, text, part);
        s->out_used += part;
        text += part;
        n -= part;
        if (s->out_used == BUFFER_SIZE && !stream_flush(s)) return false;
    }
    return true;
}

#define NATIVE(name) static Owned name(Object **args, int n, Tuple *names_)
#define UNUSED_BINDING ((void)args, (void)n, (void)names_)
#define SELF ((Stream *)args[0])

static Object *unsupported; /* io.UnsupportedOperation, made when first needed */

static Owned raise_unsupported(const char *text)
{
    if (!unsupported) {
        Owned bases = tuple_pack(2, &exc_OSError, &exc_ValueError), ns = dict_new(), name = str_from_c("UnsupportedOperation");
        Owned module = str_from_c("io");
        if (bases && ns && name && module && dict_set_str((Dict *)ns, names.__module__, module))
            unsupported = type_new(&type_type, (Str *)name, (Tuple *)bases, (Dict *)ns, NULL, NULL);
        ref_drop_maybe(bases);
        ref_drop_maybe(ns);
        ref_drop_maybe(name);
        ref_drop_maybe(module);
    }
    return unsupported ? raise_error((Type *)unsupported, "%s", text) : NULL;
}

static bool is_open(const Stream *s)
{
    if (s->closed) raise_value_error("I/O operation on closed file.");
    return !s->closed;
}
static bool can_read(const Stream *s)
{
    if (!is_open(s)) return false;
    if (!s->readable) raise_unsupported(s->binary ? "read" : "not readable");
    return s->readable;
}
static bool can_write(const Stream *s)
{
    if (!is_open(s)) return false;
    if (!s->writable) raise_unsupported(s->binary ? "write" : "not writable");
    return s->writable;
}

/* What was read ahead is given back: the descriptor stands where the program thinks it does. */
static void forget_input(Stream *s)
{
    if (s->in_start != s->in_end) lseek(s->fd, -(off_t)(s->in_end - s->in_start), SEEK_CUR);
    s->in_start = s->in_end = 0;
}

/* Text with its line ends as the file wants them. */
static bool write_text(Stream *s, const char *text, size_t n)
{
    if (!s->write_crlf && !s->write_cr) return stream_write(s, text, n);
    for (size_t k = 0; k < n; k++) {
        const char *out = text[k] != '\n' ? text + k : s->write_crlf ? "\r\n" : "\r";
        if (!stream_write(s, out, text[k] == '\n' && s->write_crlf ? 2 : 1)) return false;
    }
    return true;
}

static bool write_str(Stream *s, Borrowed o)
{
    Str *text = (Str *)o;
    if (s->readable) forget_input(s);
    bool ok, utf8 = !strcmp(s->encoding, "utf-8");
    if (text->ascii && (utf8 || !strcmp(s->encoding, "ascii") || !strcmp(s->encoding, "latin-1"))) ok = write_text(s, text->data, (size_t)text->length);
    else {
        Owned bytes = str_encode(o, s->encoding, s->errors);
        if (!bytes) return false;
        ok = write_text(s, ((Bytes *)bytes)->data, (size_t)((Bytes *)bytes)->length);
        ref_drop(bytes);
    }
    if (ok && s->line_buffered && str_find(text, names.newline, 0, text->length) >= 0) ok = stream_flush(s);
    return ok;
}

static Owned write_any(Stream *s, Borrowed o)
{
    if (!s->binary && !IS_STR(o)) return raise_type_error("write() argument must be str, not %T", o);
    if (s->binary && IS_STR(o)) return raise_type_error("a bytes-like object is required, not 'str'");
    if (!can_write(s)) return NULL;
    if (!s->binary) return write_str(s, o) ? int_new(((Str *)o)->length) : NULL;
    Buffer buffer = {0};
    if (!buffer_get(o, &buffer, false)) return NULL;
    if (s->readable) forget_input(s);
    int64_t length = buffer.length;
    bool    ok     = stream_write(s, buffer.data, (size_t)length);
    buffer_release(&buffer);
    return ok ? int_new(length) : NULL;
}
NATIVE(stream_write_method) { UNUSED_BINDING; return write_any(SELF, args[1]); }
NATIVE(stream_writelines)
{
    UNUSED_BINDING;
    Owned it = object_iter(args[1]), line;
    if (!it) return NULL;
    while ((line = iter_next(it))) {
        Owned r = write_any(SELF, line);
        ref_drop(line);
        if (!r) break;
        ref_drop(r);
    }
    ref_drop(it);
    return error_pending() ? NULL : none_new();
}
NATIVE(stream_flush_method)
{
    UNUSED_BINDING;
    return is_open(SELF) && stream_flush(SELF) ? none_new() : NULL;
}
NATIVE(stream_fileno) { UNUSED_BINDING; return is_open(SELF) ? int_new(SELF->fd) : NULL; }
NATIVE(stream_isatty) { UNUSED_BINDING; return is_open(SELF) ? bool_new(isatty(SELF->fd)) : NULL; }
NATIVE(stream_readable) { UNUSED_BINDING; return is_open(SELF) ? bool_new(SELF->readable) : NULL; }
NATIVE(stream_writable) { UNUSED_BINDING; return is_open(SELF) ? bool_new(SELF->writable) : NULL; }
NATIVE(stream_seekable) { UNUSED_BINDING; return is_open(SELF) ? bool_new(lseek(SELF->fd, 0, SEEK_CUR) >= 0) : NULL; }

static bool stream_fill(Stream *s)
{
    if (s->out_used && !stream_flush(s)) return false;
    for (;;) {
        ssize_t n = read(s->fd, s->in, BUFFER_SIZE);
        if (n < 0 && errno == EINTR) {
            if (!check_pending()) return false;
            continue;
        }
        if (n < 0) {
            raise_os_error(errno, NULL);
            return false;
        }
        s->in_start = 0;
        s->in_end   = (size_t)n;
        return true;
    }
}

/* The next byte without taking it; -1: the end, -2: error pending. */
static int peek(Stream *s)
{
    if (s->in_start == s->in_end && !stream_fill(s)) return -2;
    return s->in_start == s->in_end ? -1 : (unsigned char)s->in[s->in_start];
}

typedef struct Bag { char *data; size_t used, capacity; } Bag;
static bool bag_add(Bag *b, char c)
{
    if (b->used == b->capacity) {
        size_t larger = b->capacity ? b->capacity * 2 : 256;
        char  *moved  = heap_realloc(b->data, b->capacity, larger);
        if (!moved) return false;
        b->data     = moved;
        b->capacity = larger;
    }
    b->data[b->used++] = c;
    return true;
}

/* Up to a line's end, the end of the file, or `limit` bytes or characters (-1: none). */
static Owned stream_take(Stream *s, bool whole, int64_t limit)
{
    Bag  bag  = {0};
    bool wide = !s->binary && !strcmp(s->encoding, "utf-8");
    while (limit != 0) {
        int c = peek(s);
        if (c < 0) break;
        s->in_start++;
        bool end = false;
        if (s->universal && c == '\r') {
            int next = peek(s);
            if (next == -2) break;
            end = true;
            if (next == '\n') {
                s->in_start++;
                if (!s->translate && !bag_add(&bag, '\r')) break;
                c = '\n';
            } else if (s->translate) c = '\n';
        } else end = c == '\n';
        if (!bag_add(&bag, (char)c)) break;
        if (limit > 0) {
            int next = wide && (c & 0x80) ? peek(s) : 0;
            if (!(wide && (next & 0xC0) == 0x80 && next > 0)) limit--; /* the last byte of its character */
        }
        if (end && !whole) break;
    }
    Owned result = error_pending() ? NULL : s->binary ? bytes_new(bag.data, (int64_t)bag.used)
                                                      : str_decode(bag.data ? bag.data : "", (int64_t)bag.used, s->encoding, s->errors);
    heap_free(bag.data, bag.capacity);
    return result;
}

static bool limit_of(Borrowed o, int64_t *limit)
{
    *limit = -1;
    return !o || o == NONE || number_to_int64(o, limit);
}
NATIVE(stream_readline)
{
    UNUSED_BINDING;
    int64_t limit;
    return limit_of(args[1], &limit) && can_read(SELF) ? stream_take(SELF, false, limit) : NULL;
}
NATIVE(stream_read)
{
    UNUSED_BINDING;
    int64_t limit;
    return limit_of(args[1], &limit) && can_read(SELF) ? stream_take(SELF, true, limit) : NULL;
}
static int64_t length_of(Borrowed o) { return IS_STR(o) ? ((Str *)o)->length : ((Bytes *)o)->length; }
static Owned   stream_next(Object *self)
{
    if (!can_read((Stream *)self)) return NULL;
    Owned line = stream_take((Stream *)self, false, -1);
    if (line && length_of(line) == 0) ref_clear(&line);
    return line;
}
static Owned stream_iter(Object *self) { return is_open((Stream *)self) ? ref_keep(self) : NULL; }
NATIVE(stream_readlines)
{
    UNUSED_BINDING;
    int64_t hint, total = 0;
    if (!limit_of(args[1], &hint) || !can_read(SELF)) return NULL;
    Owned list = list_new(0), line;
    while (list && (line = stream_next(args[0]))) {
        total += length_of(line);
        if (!list_append_take((List *)list, line)) break;
        if (hint > 0 && total >= hint) break;
    }
    if (error_pending()) ref_clear(&list);
    return list;
}

NATIVE(stream_tell)
{
    UNUSED_BINDING;
    if (!is_open(SELF)) return NULL;
    off_t at = lseek(SELF->fd, 0, SEEK_CUR);
    if (at < 0) return raise_os_error(errno, NULL);
    return int_new((int64_t)at - (int64_t)(SELF->in_end - SELF->in_start) + (int64_t)SELF->out_used);
}
NATIVE(stream_seek)
{
    UNUSED_BINDING;
    int64_t to, whence = 0;
    if (!number_to_int64(args[1], &to) || (args[2] && !number_to_int64(args[2], &whence)) || !is_open(SELF)) return NULL;
    if (!SELF->binary && whence == 1 && to != 0) return raise_unsupported("can't do nonzero cur-relative seeks");
    if (!SELF->binary && whence == 2 && to != 0) return raise_unsupported("can't do nonzero end-relative seeks");
    if (whence < 0 || whence > 2) return raise_value_error("invalid whence (%d, should be 0, 1 or 2)", (int)whence);
    if (!SELF->binary && to < 0) return raise_value_error("negative seek position %lld", (long long)to);
    if (!stream_flush(SELF)) return NULL;
    forget_input(SELF);
    off_t at = lseek(SELF->fd, (off_t)to, (int)whence);
    return at < 0 ? raise_os_error(errno, NULL) : int_new(at);
}
NATIVE(stream_truncate)
{
    UNUSED_BINDING;
    if (!can_write(SELF) || !stream_flush(SELF)) return NULL;
    forget_input(SELF);
    int64_t size = lseek(SELF->fd, 0, SEEK_CUR);
    if (args[1] && args[1] != NONE && !number_to_int64(args[1], &size)) return NULL;
    return ftruncate(SELF->fd, (off_t)size) < 0 ? raise_os_error(errno, NULL) : int_new(size);
}

static bool stream_close(Stream *s)
{
    if (s->closed) return true;
    bool ok   = stream_flush(s);
    s->closed = true;
    if (!s->keep_open && close(s->fd) < 0 && ok) {
        raise_os_error(errno, NULL);
        ok = false;
    }
    return ok;
}
NATIVE(stream_close_method) { UNUSED_BINDING; return stream_close(SELF) ? none_new() : NULL; }
NATIVE(stream_enter) { UNUSED_BINDING; return is_open(SELF) ? ref_keep(args[0]) : NULL; }
NATIVE(stream_exit) { (void)n, (void)names_; return stream_close(SELF) ? none_new() : NULL; }

static void stream_dealloc(Object *self)
{
    Stream *s      = (Stream *)self;
    Owned   raised = error_take();
    if (!stream_close(s)) error_clear();
    error_restore(raised);
    ref_clear(&s->name);
    ref_clear(&s->mode);
    heap_free(s->in, BUFFER_SIZE);
    object_release(self, sizeof *s);
}

static Owned stream_repr(Object *self)
{
    Stream *s = (Stream *)self;
    if (s->binary) return str_format_c("<%s name=%R>", TYPE_OF(self)->name, s->name);
    return str_format_c("<_io.TextIOWrapper name=%R mode=%R encoding='%s'>", s->name, OBJ(s->mode), s->encoding);
}
static Owned get_encoding(Object *self)
{
    return ((Stream *)self)->binary ? raise_attribute_error(self, OBJ(names.mode), "'%T' object has no attribute 'encoding'", self)
                                    : str_from_c(((Stream *)self)->encoding);
}
static Owned get_errors(Object *self)
{
    return ((Stream *)self)->binary ? raise_attribute_error(self, OBJ(names.mode), "'%T' object has no attribute 'errors'", self)
                                    : str_from_c(((Stream *)self)->errors);
}
static Owned get_buffer(Object *self) { (void)self; return raise_krait_has_no("the buffer of a text file"); }

static const NativeDef stream_methods[] = {
    {"write", stream_write_method, "text, /", NULL, 0}, {"writelines", stream_writelines, "lines, /", NULL, 0},
    {"flush", stream_flush_method, "", NULL, 0}, {"fileno", stream_fileno, "", NULL, 0}, {"isatty", stream_isatty, "", NULL, 0},
    {"readline", stream_readline, "size=-1, /", NULL, 0}, {"readlines", stream_readlines, "hint=-1, /", NULL, 0},
    {"read", stream_read, "size=-1, /", NULL, 0}, {"readable", stream_readable, "", NULL, 0}, {"writable", stream_writable, "", NULL, 0},
    {"seekable", stream_seekable, "", NULL, 0}, {"tell", stream_tell, "", NULL, 0}, {"seek", stream_seek, "cookie, whence=0, /", NULL, 0},
    {"truncate", stream_truncate, "pos=None, /", NULL, 0}, {"close", stream_close_method, "", NULL, 0},
    {"__enter__", stream_enter, "", NULL, 0}, {"__exit__", stream_exit, NULL, NULL, 0}, {0}};
static const MemberDef stream_members[] = {
    {"closed", MEMBER_BOOL, offsetof(Stream, closed), false, NULL}, {"name", MEMBER_OBJECT, offsetof(Stream, name), false, NULL},
    {"mode", MEMBER_OBJECT, offsetof(Stream, mode), false, NULL}, {"line_buffering", MEMBER_BOOL, offsetof(Stream, line_buffered), false, NULL}, {0}};
static const GetSetDef stream_getsets[] = {
    {"encoding", get_encoding, NULL, NULL}, {"errors", get_errors, NULL, NULL}, {"buffer", get_buffer, NULL, NULL}, {0}};

#define STREAM_TYPE(variable, text)                                                                \
    static Type variable = {                                                                       \
        .head = {1, SHAPE_TYPE_STATIC}, .gc = {.dealloc = stream_dealloc, .size = sizeof(Stream)}, .name = text, .repr = stream_repr, \
        .flags = TYPE_NO_INSTANTIATE, .iter = stream_iter, .next = stream_next, .methods = stream_methods, .members = stream_members, \
        .getsets = stream_getsets}
STREAM_TYPE(stream_type, "_io.TextIOWrapper");
STREAM_TYPE(reader_type, "_io.BufferedReader");
STREAM_TYPE(writer_type, "_io.BufferedWriter");
STREAM_TYPE(random_type, "_io.BufferedRandom");

static Stream *stream_new(Type *type, int fd)
{
    Owned o = object_new(sizeof(Stream), type->shape);
    if (!o) return NULL;
    Stream *s = (Stream *)o;
    memset(&s->fd, 0, offsetof(Stream, out) - offsetof(Stream, fd));
    s->fd        = fd;
    s->keep_open = true; /* until it is complete */
    strcpy(s->encoding, "utf-8");
    strcpy(s->errors, "strict");
    if (!(s->in = heap_alloc(BUFFER_SIZE))) ref_clear(&o);
    return (Stream *)o;
}

/* -- open() -- */

static bool read_mode(Str *mode, Stream *s, int *flags)
{
    bool reading = false, writing = false, appending = false, creating = false, updating = false, text = false, binary = false;
    bool bad = false;
    for (int64_t k = 0; k < mode->length; k++) {
        uint32_t c = str_char(mode, k);
        bool    *which = c == 'r' ? &reading : c == 'w' ? &writing : c == 'a' ? &appending : c == 'x' ? &creating : c == '+' ? &updating
                         : c == 't' ? &text : c == 'b' ? &binary : NULL;
        if (!which || *which) bad = true;
        else *which = true;
    }
    if (bad) raise_value_error("invalid mode: %R", OBJ(mode));
    else if (text && binary) raise_value_error("can't have text and binary mode at once");
    else if (reading + writing + appending + creating > 1) raise_value_error("must have exactly one of create/read/write/append mode");
    else if (reading + writing + appending + creating == 0)
        raise_value_error("Must have exactly one of create/read/write/append mode and at most one plus");
    if (error_pending()) return false;
    s->binary   = binary;
    s->readable = reading || updating;
    s->writable = !reading || updating;
    *flags      = (s->readable && s->writable ? O_RDWR : s->readable ? O_RDONLY : O_WRONLY) | O_CLOEXEC | (writing ? O_CREAT | O_TRUNC : 0) |
             (appending ? O_CREAT | O_APPEND : 0) | (creating ? O_CREAT | O_EXCL : 0);
    return true;
}

static bool read_text_options(Stream *s, Object **args)
{
    static const struct { int index; const char *name; } texts[] = {{3, "encoding"}, {4, "errors"}, {5, "newline"}};
    for (int k = 0; k < 3; k++) {
        Object *o = args[texts[k].index];
        if (!o || o == NONE) continue;
        if (!IS_STR(o)) {
            raise_type_error("open() argument '%s' must be str or None, not %T", texts[k].name, o);
            return false;
        }
        if (s->binary) {
            raise_value_error("binary mode doesn't take %s %s argument", k ? k == 1 ? "an" : "a" : "an", texts[k].name);
            return false;
        }
        char *text = str_to_c(o);
        if (text && k < 2) {
            strncpy(k ? s->errors : s->encoding, text, 31);
            free(text);
        } else if (text) {
            bool known = !*text || !strcmp(text, "\n") || !strcmp(text, "\r") || !strcmp(text, "\r\n");
            s->universal  = !*text || !strcmp(text, "\r"); /* lines end at \r too */
            s->translate  = false;
            s->write_crlf = !strcmp(text, "\r\n");
            s->write_cr   = !strcmp(text, "\r");
            free(text);
            if (!known) {
                raise_value_error("illegal newline value: %R", o);
                return false;
            }
        }
    }
    if (s->binary) return true;
    Owned probe = str_encode(OBJ(names.space), s->encoding, NULL); /* does the encoding exist? */
    ref_drop_maybe(probe);
    return probe != NULL;
}

/* A path as the system wants it, new reference to bytes; NULL: error pending. */
static Owned path_bytes(Borrowed o)
{
    Owned path = ref_keep(o);
    if (!IS_STR(o) && !IS_BYTES(o)) {
        bool absent;
        Str *fspath = (Str *)str_intern_c("__fspath__");
        ref_drop(path);
        path = fspath ? special_call(o, fspath, NULL, 0, &absent) : NULL;
        ref_drop_maybe(OBJ(fspath));
        if (!path && !error_pending()) return raise_type_error("expected str, bytes or os.PathLike object, not %T", o);
        if (!path) return NULL;
    }
    if (IS_STR(path)) {
        Owned bytes = str_encode(path, "utf-8", "surrogateescape");
        ref_drop(path);
        path = bytes;
    }
    if (path && memchr(((Bytes *)path)->data, 0, (size_t)((Bytes *)path)->length)) {
        ref_drop(path);
        return raise_value_error("embedded null byte");
    }
    return path;
}

/* open(file, mode, buffering, encoding, errors, newline, closefd, opener) */
NATIVE(builtin_open)
{
    UNUSED_BINDING;
    if (args[7] && args[7] != NONE) return raise_krait_has_no("open(opener=)");
    if (args[1] && !IS_STR(args[1])) return raise_type_error("open() argument 'mode' must be str, not %T", args[1]);
    Owned mode = args[1] ? ref_keep(args[1]) : str_from_c("r");
    Stream probe = {0};
    int    flags, fd = -1;
    if (!mode || !read_mode((Str *)mode, &probe, &flags)) goto fail;
    Type   *type = !probe.binary ? &stream_type : probe.readable && probe.writable ? &random_type : probe.readable ? &reader_type : &writer_type;
    Stream *s    = stream_new(type, -1);
    if (!s) goto fail;
    s->binary = probe.binary, s->readable = probe.readable, s->writable = probe.writable;
    s->universal = s->translate = !s->binary;
    s->closed = true;
    s->mode   = (Str *)mode;
    Owned path = NULL;
    if (!read_text_options(s, args)) goto drop;
    if (IS_INT(args[0])) {
        int64_t value;
        if (!number_to_int64(args[0], &value)) goto drop;
        fd           = (int)value;
        s->keep_open = args[6] && object_truth(args[6]) == TRUTH_NO;
    } else {
        path = path_bytes(args[0]);
        if (!path) goto drop;
        do fd = open(((Bytes *)path)->data, flags, 0666);
        while (fd < 0 && errno == EINTR && check_pending());
        struct stat st;
        if (fd >= 0 && fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
            close(fd);
            fd    = -1;
            errno = EISDIR;
        }
        if (fd < 0) {
            if (!error_pending()) raise_os_error(errno, args[0]);
            goto drop;
        }
        s->keep_open = false;
    }
    ref_drop_maybe(path);
    s->fd     = fd;
    s->closed = false;
    s->name   = ref_keep(args[0]);
    if (flags & O_APPEND) lseek(fd, 0, SEEK_END);
    if (args[2] && args[2] != NONE) {
        int64_t buffering;
        if (!number_to_int64(args[2], &buffering)) {
            ref_drop(OBJ(s));
            return NULL;
        }
        s->line_buffered = buffering == 1;
    } else s->line_buffered = isatty(fd);
    return OBJ(s);
drop:
    ref_drop_maybe(path);
    ref_drop(OBJ(s));
    return NULL;
fail:
    ref_drop_maybe(mode);
    return NULL;
}
static const NativeDef open_def[] = {
    {"open", builtin_open, "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None",
     "Open file and return a stream.  Raise OSError upon failure.", 0}, {0}};

/* -- the standard streams -- */

static bool stream_start(int fd, const char *name, const char *attribute, const char *copy)
{
    Stream *s = stream_new(&stream_type, fd);
    if (!s) return false;
    s->name          = str_from_c(name);
    s->mode          = (Str *)str_from_c(fd ? "w" : "r");
    s->readable      = fd == 0;
    s->writable      = fd != 0;
    s->universal     = s->translate = true;
    s->line_buffered = fd == 2 || (fd == 1 && isatty(1)) || options.unbuffered;
    if (fd == 2) strcpy(s->errors, "backslashreplace");
    Dict *d  = ((Module *)interp.sys_module)->dict;
    bool  ok = s->name && s->mode && dict_set_c(d, attribute, OBJ(s)) && dict_set_c(d, copy, OBJ(s));
    ref_drop(OBJ(s));
    return ok;
}

bool io_start(void)
{
    Owned name = str_intern_c("io");
    bool  ok   = name && natives_add(interp.builtins, open_def, name);
    ref_drop_maybe(name);
    return ok && type_ready(&stream_type) && type_ready(&reader_type) && type_ready(&writer_type) && type_ready(&random_type) &&
           stream_start(0, "<stdin>", "stdin", "__stdin__") && stream_start(1, "<stdout>", "stdout", "__stdout__") &&
           stream_start(2, "<stderr>", "stderr", "__stderr__");
}
void io_stop(void) { ref_clear(&unsupported); }

const NativeModule _io_module = {"_io", NULL, open_def, NULL};
