/* _io.c -- standard streams: text over a file descriptor, with a buffer. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "vm/interp.h"
#include "vm/modules/io.h"

enum { BUFFER_SIZE = 8192 };

typedef struct Stream {
    Object head;
    int    fd;
    bool   closed, line_buffered, at_end;
    Str   *name;
    size_t out_used, in_start, in_end;
    char  *in;
    char   out[BUFFER_SIZE];
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

NATIVE(stream_write_method)
{
    UNUSED_BINDING;
    Stream *s = (Stream *)args[0];
    if (!IS_STR(args[1])) return raise_type_error("write() argument must be str, not %T", args[1]);
    if (s->closed) return raise_value_error("I/O operation on closed file.");
    Str        *text = (Str *)args[1];
    int64_t     bytes;
    char       *to_free = NULL;
    Owned       encoded = NULL;
    const char *utf8 = text->data;
    if (text->ascii) bytes = text->length;
    else {
        utf8 = str_utf8(args[1], &bytes, &to_free);
        if (!utf8) return NULL;
    }
    bool ok = stream_write(s, utf8, (size_t)bytes);
    if (ok && s->line_buffered && memchr(utf8, '\n', (size_t)bytes)) ok = stream_flush(s);
    str_utf8_release(to_free);
    ref_drop_maybe(encoded);
    return ok ? int_new(text->length) : NULL;
}
NATIVE(stream_flush_method)
{
    UNUSED_BINDING;
    return stream_flush((Stream *)args[0]) ? none_new() : NULL;
}
NATIVE(stream_fileno) { UNUSED_BINDING; return int_new(((Stream *)args[0])->fd); }
NATIVE(stream_isatty) { UNUSED_BINDING; return bool_new(isatty(((Stream *)args[0])->fd)); }

static bool stream_fill(Stream *s)
{
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

/* Bytes up to a newline (whole: to the end), decoded. */
static Owned stream_take(Stream *s, bool whole)
{
    char  *all = NULL;
    size_t used = 0, capacity = 0;
    for (;;) {
        if (s->in_start == s->in_end && (!stream_fill(s))) break;
        if (s->in_start == s->in_end) break;
        char  *newline = whole ? NULL : memchr(s->in + s->in_start, '\n', s->in_end - s->in_start);
        size_t part    = newline ? (size_t)(newline - s->in) + 1 - s->in_start : s->in_end - s->in_start;
        if (used + part > capacity) {
            size_t larger = (used + part) * 2;
            char  *moved  = heap_realloc(all, capacity, larger);
            if (!moved) break;
            all      = moved;
            capacity = larger;
        }
        memcpy(all + used, s->in + s->in_start, part);
        used += part;
        s->in_start += part;
        if (newline) break;
    }
    Owned text = error_pending() ? NULL : str_decode(all ? all : "", (int64_t)used, "utf-8", "surrogateescape");
    heap_free(all, capacity);
    return text;
}
NATIVE(stream_readline) { UNUSED_BINDING; return stream_take((Stream *)args[0], false); }
NATIVE(stream_read) { UNUSED_BINDING; return stream_take((Stream *)args[0], true); }
static Owned stream_next(Object *self)
{
    Owned line = stream_take((Stream *)self, false);
    if (line && ((Str *)line)->length == 0) ref_clear(&line);
    return line;
}
static Owned stream_iter(Object *self) { return ref_keep(self); }

static void stream_dealloc(Object *self)
{
    Stream *s = (Stream *)self;
    ref_clear(&s->name);
    heap_free(s->in, BUFFER_SIZE);
    object_release(self, sizeof *s);
}

static const NativeDef stream_methods[] = {
    {"write", stream_write_method, "text, /", NULL, 0}, {"flush", stream_flush_method, "", NULL, 0}, {"fileno", stream_fileno, "", NULL, 0},
    {"isatty", stream_isatty, "", NULL, 0}, {"readline", stream_readline, "size=-1, /", NULL, 0}, {"read", stream_read, "size=-1, /", NULL, 0}, {0}};
static const MemberDef stream_members[] = {{"closed", MEMBER_BOOL, offsetof(Stream, closed), false, NULL}, {"name", MEMBER_OBJECT, offsetof(Stream, name), false, NULL}, {0}};

static Type stream_type = {
    .head = {1, SHAPE_TYPE_STATIC}, .gc = {.dealloc = stream_dealloc, .size = sizeof(Stream)}, .name = "_io.TextIOWrapper",
    .iter = stream_iter, .next = stream_next, .methods = stream_methods, .members = stream_members};

static bool stream_start(int fd, const char *name, const char *attribute, const char *copy)
{
    Owned o = object_new(sizeof(Stream), stream_type.shape);
    if (!o) return false;
    Stream *s = (Stream *)o;
    memset(&s->fd, 0, offsetof(Stream, out) - offsetof(Stream, fd));
    s->fd            = fd;
    s->name          = (Str *)str_from_c(name);
    s->line_buffered = fd == 2 || (fd == 1 && isatty(1)) || options.unbuffered;
    s->in            = heap_alloc(BUFFER_SIZE);
    Dict *d = ((Module *)interp.sys_module)->dict;
    bool  ok = s->in && s->name && dict_set_c(d, attribute, o) && dict_set_c(d, copy, o);
    ref_drop(o);
    return ok;
}

bool io_start(void)
{
    return type_ready(&stream_type) && stream_start(0, "<stdin>", "stdin", "__stdin__") && stream_start(1, "<stdout>", "stdout", "__stdout__") &&
           stream_start(2, "<stderr>", "stderr", "__stderr__");
}

const NativeModule _io_module = {"_io", NULL, NULL, NULL};
