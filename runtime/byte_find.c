/* byte_find.c -- methods of bytes and bytearray that look for bytes: find, index, count, startswith, replace. */
#include "runtime/byte_text.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/protocol.h"

/* ---- find, count ---------------------------------------------------------------------------------------- */

/* What to look for: an int in 0..255, or a bytes-like object. */
typedef struct Sought { ByteView view; char byte; } Sought;

static bool sought_start(Sought *sought, Borrowed o)
{
    if (IS_INT(o) || (TYPE_OF(o)->to_index && !is_bytes_like(o))) {
        uint8_t byte;
        if (!argument_byte(o, "byte must be in range(0, 256)", &byte)) return false;
        sought->byte                 = (char)byte;
        sought->view.data            = &sought->byte;
        sought->view.length          = 1;
        sought->view.buffer.exporter = NULL;
        return true;
    }
    if (!is_bytes_like(o)) return raise_type_error("argument should be integer or bytes-like object, not '%T'", o), false;
    return view_start(o, &sought->view);
}

typedef struct Search { Sought what; const char *data; int64_t start, stop; } Search;

static bool search_start(Search *x, const char *method, Object **args, int n, Tuple *names)
{
    if (!find_arguments(byte_kind(args[0]), method, args, n, names, &x->start, &x->stop)) return false;
    if (!sought_start(&x->what, args[1])) return false;
    x->data = byte_data(args[0]);
    slice_clamp(byte_length(args[0]), &x->start, &x->stop);
    return true;
}

static Owned find(Object **args, int n, Tuple *names, const char *method, bool last, bool must_be_there)
{
    Search x;
    if (!search_start(&x, method, args, n, names)) return NULL;
    int64_t at = -1;
    if (x.start <= x.stop) {
        at = (last ? text_rfind : text_find)(x.data + x.start, 1, x.stop - x.start, x.what.view.data, x.what.view.length);
        if (at >= 0) at += x.start;
    }
    view_end(&x.what.view);
    if (at < 0 && must_be_there) return raise_value_error("subsection not found");
    return int_new(at);
}

Owned byte_method_find(Object **args, int n, Tuple *names) { return find(args, n, names, "find", false, false); }
Owned byte_method_rfind(Object **args, int n, Tuple *names) { return find(args, n, names, "rfind", true, false); }
Owned byte_method_index(Object **args, int n, Tuple *names) { return find(args, n, names, "index", false, true); }
Owned byte_method_rindex(Object **args, int n, Tuple *names) { return find(args, n, names, "rindex", true, true); }

Owned byte_method_count(Object **args, int n, Tuple *names)
{
    Search x;
    if (!search_start(&x, "count", args, n, names)) return NULL;
    int64_t count = 0;
    if (x.start <= x.stop) count = text_count(x.data + x.start, 1, x.stop - x.start, x.what.view.data, x.what.view.length, -1);
    view_end(&x.what.view);
    return int_new(count);
}

Truth byte_contains(Object *self, Object *value)
{
    Owned index = TYPE_OF(value)->to_index && !is_bytes_like(value) ? number_index(value) : NULL;
    if (!index) { /* whatever went wrong with __index__, it is no number */
        if (error_pending()) error_clear();
        ByteView view;
        if (!view_start(value, &view)) return TRUTH_ERROR;
        int64_t at = text_find(byte_data(self), 1, byte_length(self), view.data, view.length);
        view_end(&view);
        return at >= 0;
    }
    uint8_t byte;
    bool    fits = argument_byte(index, "byte must be in range(0, 256)", &byte);
    ref_drop(index);
    if (!fits) return TRUTH_ERROR;
    return byte_length(self) > 0 && memchr(byte_data(self), byte, (size_t)byte_length(self)) != NULL;
}

/* ---- startswith, endswith ------------------------------------------------------------------------------------ */

/* 1, 0, or -1: an error is pending */
static int has_at_end(Object *self, Borrowed what, int64_t start, int64_t stop, bool at_start)
{
    ByteView view;
    if (!view_start(what, &view)) return -1;
    slice_clamp(byte_length(self), &start, &stop);
    bool has = stop - start >= view.length
               && memcmp(byte_data(self) + (at_start ? start : stop - view.length), view.data, (size_t)view.length) == 0;
    view_end(&view);
    return has;
}

static Owned tail_match(Object **args, int n, Tuple *names, const char *method, bool at_start)
{
    int64_t start, stop;
    if (!find_arguments(byte_kind(args[0]), method, args, n, names, &start, &stop)) return NULL;
    if (!IS_TUPLE(args[1])) {
        if (!is_bytes_like(args[1])) return raise_type_error("%s first arg must be bytes or a tuple of bytes, not %T", method, args[1]);
        int has = has_at_end(args[0], args[1], start, stop, at_start);
        return has < 0 ? NULL : bool_new(has);
    }
    const Tuple *choices = AS(Tuple, args[1]);
    for (uint32_t i = 0; i < choices->length; i++) {
        int has = has_at_end(args[0], choices->items[i], start, stop, at_start);
        if (has) return has < 0 ? NULL : bool_new(true);
    }
    return bool_new(false);
}

Owned byte_method_startswith(Object **args, int n, Tuple *names) { return tail_match(args, n, names, "startswith", true); }
Owned byte_method_endswith(Object **args, int n, Tuple *names) { return tail_match(args, n, names, "endswith", false); }

static Owned remove_end(Object *self, Borrowed what, bool at_start)
{
    ByteView view;
    if (!view_start(what, &view)) return NULL;
    const char *data = byte_data(self);
    int64_t     n = byte_length(self), m = view.length;
    bool        has = n >= m && memcmp(at_start ? data : data + n - m, view.data, (size_t)m) == 0;
    view_end(&view);
    if (!has || m == 0) return byte_same(self);
    return byte_make(self, at_start ? data + m : data, n - m);
}

Owned byte_method_removeprefix(Object **args, UNUSED int n, UNUSED Tuple *names) { return remove_end(args[0], args[1], true); }
Owned byte_method_removesuffix(Object **args, UNUSED int n, UNUSED Tuple *names) { return remove_end(args[0], args[1], false); }

/* ---- replace -------------------------------------------------------------------------------------------------------- */

static char *put(char *to, const char *data, int64_t n)
{
    memcpy(to, data, (size_t)n);
    return to + n;
}

static void write_replaced(char *to, const char *data, int64_t n, const ByteView *from, const ByteView *by, int64_t count)
{
    int64_t at = 0;
    for (int64_t i = 0; i < count; i++) {
        int64_t step = from->length ? text_find(data + at, 1, n - at, from->data, from->length) : i > 0;
        to = put(to, data + at, step);
        to = put(to, by->data, by->length);
        at += step + from->length;
    }
    put(to, data + at, n - at);
}

static Owned replace_byte(Object *self, uint8_t old, uint8_t new)
{
    const char *data = byte_data(self);
    int64_t     n    = byte_length(self);
    if (n == 0 || !memchr(data, old, (size_t)n)) return byte_same(self);
    Owned result = byte_make(self, NULL, n);
    if (result) bytes_replace_byte(byte_data(result), data, n, old, new);
    return result;
}

static Owned replace(Object *self, const ByteView *from, const ByteView *by, int64_t limit)
{
    const char *data  = byte_data(self);
    int64_t     n     = byte_length(self);
    if (from->length == 1 && by->length == 1 && limit < 0) return replace_byte(self, (uint8_t)*from->data, (uint8_t)*by->data);
    int64_t     count = n == 0 && from->length ? 0 : text_count(data, 1, n, from->data, from->length, limit), length;
    if (count == 0) return byte_same(self);
    if (__builtin_mul_overflow(count, by->length - from->length, &length) || __builtin_add_overflow(length, n, &length))
        return raise_overflow_error("replace bytes is too long");
    Owned result = byte_make(self, NULL, length);
    if (result && length) write_replaced(byte_data(result), data, n, from, by, count);
    return result;
}

Owned byte_method_replace(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int64_t  limit = -1;
    ByteView from, by;
    Owned    result = NULL;
    if (!view_start(args[1], &from)) return NULL;
    if (view_start(args[2], &by)) {
        if (argument_int64(args[3], &limit)) result = replace(args[0], &from, &by, limit < 0 ? -1 : limit);
        view_end(&by);
    }
    view_end(&from);
    return result;
}
