/* byte_split.c -- methods of bytes and bytearray that take them apart or put them together: split, partition, strip, join. */
#include <string.h>
#include "runtime/byte_text.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/protocol.h"

static inline bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* ---- split ---------------------------------------------------------------------------------------------------- */

typedef struct Split { Object *self; const char *data; int64_t length, limit; List *parts; } Split;

static bool add(Split *x, int64_t start, int64_t stop)
{
    bool  bytes = x->self->shape == SHAPE_BYTES;
    Owned part  = bytes && stop - start != x->length ? bytes_new(x->data + start, stop - start)
                : IS_BYTES(x->self) && stop - start == x->length ? byte_same(x->self) : byte_make(x->self, x->data + start, stop - start);
    return part && list_append_take(x->parts, part);
}

static bool split_space(Split *x)
{
    for (int64_t i = 0;;) {
        while (i < x->length && is_space(x->data[i])) i++;
        if (i == x->length) return true;
        int64_t start = i;
        if (x->limit-- == 0) return add(x, start, x->length);
        while (i < x->length && !is_space(x->data[i])) i++;
        if (!add(x, start, i)) return false;
    }
}

static bool rsplit_space(Split *x)
{
    for (int64_t stop = x->length;;) {
        while (stop > 0 && is_space(x->data[stop - 1])) stop--;
        if (stop == 0) return true;
        int64_t start = stop;
        if (x->limit-- == 0) return add(x, 0, stop);
        while (start > 0 && !is_space(x->data[start - 1])) start--;
        if (!add(x, start, stop)) return false;
        stop = start;
    }
}

/* How far it is to the separator; it's near more often than not. -1: there is none. */
static inline int64_t distance_to(const char *data, int64_t n, const ByteView *separator)
{
    enum { NEAR = 16 };
    if (separator->length != 1) return text_find(data, 1, n, separator->data, separator->length);
    int64_t near = n < NEAR ? n : NEAR;
    for (int64_t i = 0; i < near; i++)
        if (data[i] == separator->data[0]) return i;
    const char *found = n > near ? memchr(data + near, separator->data[0], (size_t)(n - near)) : NULL;
    return found ? found - data : -1;
}

static bool split_on(Split *x, const ByteView *separator)
{
    int64_t at = 0;
    while (x->limit-- != 0) {
        int64_t step = distance_to(x->data + at, x->length - at, separator);
        if (step < 0) break;
        if (!add(x, at, at + step)) return false;
        at += step + separator->length;
    }
    return add(x, at, x->length);
}

static bool rsplit_on(Split *x, const ByteView *separator)
{
    int64_t stop = x->length;
    while (x->limit-- != 0) {
        int64_t at = text_rfind(x->data, 1, stop, separator->data, separator->length);
        if (at < 0) break;
        if (!add(x, at + separator->length, stop)) return false;
        stop = at;
    }
    return add(x, 0, stop);
}

static void reverse(List *list)
{
    for (int64_t i = 0, j = (int64_t)list->length - 1; i < j; i++, j--) {
        Object *item   = list->items[i];
        list->items[i] = list->items[j];
        list->items[j] = item;
    }
}

static Owned split(Object **args, bool from_right)
{
    int64_t  limit = -1;
    ByteView separator = { .length = -1 };
    if (!argument_int64(args[2], &limit)) return NULL;
    bool by_space = !args[1] || args[1] == NONE;
    if (!by_space && !view_start(args[1], &separator)) return NULL;
    Owned parts = NULL;
    bool  done  = false;
    if (separator.length == 0) raise_value_error("empty separator");
    else if ((parts = list_new(4))) {
        Split x = { args[0], byte_data(args[0]), byte_length(args[0]), limit < 0 ? -1 : limit, AS(List, parts) };
        if (by_space) done = from_right ? rsplit_space(&x) : split_space(&x);
        else done = from_right ? rsplit_on(&x, &separator) : split_on(&x, &separator);
        if (from_right) reverse(x.parts);
    }
    if (!by_space) view_end(&separator);
    if (!done) ref_clear(&parts);
    return parts;
}

Owned byte_method_split(Object **args, UNUSED int n, UNUSED Tuple *names) { return split(args, false); }
Owned byte_method_rsplit(Object **args, UNUSED int n, UNUSED Tuple *names) { return split(args, true); }

Owned byte_method_splitlines(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int keep = 0;
    if (!argument_int32(args[1], &keep)) return NULL;
    Owned lines = list_new(4);
    if (!lines) return NULL;
    Split x = { args[0], byte_data(args[0]), byte_length(args[0]), 0, AS(List, lines) };
    for (int64_t i = 0; i < x.length;) {
        int64_t end = i;
        while (end < x.length && x.data[end] != '\n' && x.data[end] != '\r') end++;
        int64_t next = end;
        if (end < x.length) next += x.data[end] == '\r' && end + 1 < x.length && x.data[end + 1] == '\n' ? 2 : 1;
        if (!add(&x, i, keep ? next : end)) {
            ref_drop(lines);
            return NULL;
        }
        i = next;
    }
    return lines;
}

/* ---- partition --------------------------------------------------------------------------------------------------- */

static Owned three(Owned a, Owned b, Owned c) /* takes them over; any may be NULL with an error pending */
{
    Owned tuple = a && b && c ? tuple_new(3) : NULL;
    if (!tuple) {
        ref_drop_maybe(a);
        ref_drop_maybe(b);
        ref_drop_maybe(c);
        return NULL;
    }
    Object **items = AS(Tuple, tuple)->items;
    items[0] = a, items[1] = b, items[2] = c;
    tuple_done(tuple);
    return tuple;
}

static Owned nothing(Borrowed self) { return byte_make(self, "", 0); }

static Owned partition(Object **args, bool last)
{
    ByteView separator;
    Object  *self = args[0];
    if (!view_start(args[1], &separator)) return NULL;
    Owned result = NULL;
    if (separator.length == 0) raise_value_error("empty separator");
    else {
        const char *data = byte_data(self);
        int64_t     n = byte_length(self), m = separator.length;
        int64_t     at = (last ? text_rfind : text_find)(data, 1, n, separator.data, m);
        if (at >= 0) {
            Owned middle = IS_BYTES(self) ? ref_keep(args[1]) : byte_make(self, separator.data, m); /* as CPython: no copy for bytes */
            result = three(byte_make(self, data, at), middle, byte_make(self, data + at + m, n - at - m));
        } else {
            Owned whole = IS_BYTES(self) ? ref_keep(self) : byte_same(self);
            result      = last ? three(nothing(self), nothing(self), whole) : three(whole, nothing(self), nothing(self));
        }
    }
    view_end(&separator);
    return result;
}

Owned byte_method_partition(Object **args, UNUSED int n, UNUSED Tuple *names) { return partition(args, false); }
Owned byte_method_rpartition(Object **args, UNUSED int n, UNUSED Tuple *names) { return partition(args, true); }

/* ---- strip ----------------------------------------------------------------------------------------------------------- */

enum { LEFT = 1, RIGHT = 2 };

static Owned strip(Object **args, int sides)
{
    ByteView which;
    bool     given = args[1] && args[1] != NONE;
    if (!given) which.data = " \t\n\r\v\f", which.length = 6;
    else if (!view_start(args[1], &which)) return NULL;
    const char *data  = byte_data(args[0]);
    int64_t     start = 0, n = byte_length(args[0]), stop = n;
    if (sides & LEFT)
        while (start < stop && memchr(which.data, data[start], (size_t)which.length)) start++;
    if (sides & RIGHT)
        while (stop > start && memchr(which.data, data[stop - 1], (size_t)which.length)) stop--;
    if (given) view_end(&which);
    return stop - start == n ? byte_same(args[0]) : byte_make(args[0], data + start, stop - start);
}

Owned byte_method_strip(Object **args, UNUSED int n, UNUSED Tuple *names) { return strip(args, LEFT | RIGHT); }
Owned byte_method_lstrip(Object **args, UNUSED int n, UNUSED Tuple *names) { return strip(args, LEFT); }
Owned byte_method_rstrip(Object **args, UNUSED int n, UNUSED Tuple *names) { return strip(args, RIGHT); }

/* ---- join --------------------------------------------------------------------------------------------------------------- */

static bool raise_no_bytes(Object *item, int64_t i)
{
    raise_type_error("sequence item %lld: expected a bytes-like object, %T found", (long long)i, item);
    return false;
}

static bool measure(Object **items, int64_t n, int64_t *total) /* no Python code runs: lengths stay as they are */
{
    for (int64_t i = 0; i < n; i++) {
        ByteView view;
        if (LIKELY(IS_BYTES(items[i]))) {
            *total += AS(Bytes, items[i])->length;
            continue;
        }
        if (!is_bytes_like(items[i])) return raise_no_bytes(items[i], i);
        if (!view_start(items[i], &view)) {
            if (error_clear_if(&exc_BufferError)) raise_no_bytes(items[i], i);
            return false;
        }
        *total += view.length;
        view_end(&view);
    }
    return true;
}

static Owned join_items(Object *separator, Object **items, int64_t n)
{
    int64_t gap = byte_length(separator), total = n > 1 ? gap * (n - 1) : 0;
    if (n == 1 && items[0]->shape == SHAPE_BYTES && separator->shape == SHAPE_BYTES) return ref_keep(items[0]);
    if (!measure(items, n, &total)) return NULL;
    Owned result = byte_make(separator, NULL, total);
    if (!result || total == 0) return result;
    char       *to      = byte_data(result);
    const char *between = byte_data(separator);
    for (int64_t i = 0; i < n; i++) {
        ByteView view;
        if (i && gap) bytes_copy(to, between, (size_t)gap), to += gap;
        if (LIKELY(IS_BYTES(items[i]))) {
            bytes_copy(to, AS(Bytes, items[i])->data, (size_t)AS(Bytes, items[i])->length);
            to += AS(Bytes, items[i])->length;
            continue;
        }
        if (!view_start(items[i], &view)) {
            ref_drop(result);
            return NULL;
        }
        memcpy(to, view.data, (size_t)view.length), to += view.length;
        view_end(&view);
    }
    return result;
}

Owned byte_method_join(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    Object *iterable = args[1];
    if (IS_EXACT_LIST(iterable)) return join_items(args[0], AS(List, iterable)->items, AS(List, iterable)->length);
    if (IS_EXACT_TUPLE(iterable)) return join_items(args[0], AS(Tuple, iterable)->items, AS(Tuple, iterable)->length);
    Owned iter = object_iter(iterable);
    if (!iter) {
        if (error_clear_if(&exc_TypeError)) raise_type_error("can only join an iterable");
        return NULL;
    }
    Owned items = object_to_list(iter), result = NULL;
    if (items) {
        result = join_items(args[0], AS(List, items)->items, AS(List, items)->length);
        ref_drop(items);
    }
    ref_drop(iter);
    return result;
}
