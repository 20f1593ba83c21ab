/* str_split.c -- methods of str that take text apart: split, rsplit, splitlines, partition, strip. */
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/protocol.h"
#include "runtime/text.h"

static bool add_slice(List *parts, const Str *s, int64_t start, int64_t stop)
{
    Owned part = str_slice(s, start, stop);
    return part && list_append_take(parts, part);
}

static Owned finish(Owned parts, bool done)
{
    if (done) return parts;
    ref_drop(parts);
    return NULL;
}

static void reverse(List *list)
{
    for (int64_t i = 0, j = (int64_t)list->length - 1; i < j; i++, j--) {
        Object *item   = list->items[i];
        list->items[i] = list->items[j];
        list->items[j] = item;
    }
}

/* ---- split ------------------------------------------------------------------------------------------------- */

static inline bool space_at(const Str *s, int64_t i) { return char_is_space(str_char(s, i)); }

static bool split_space_ascii(List *parts, const Str *s, int64_t limit)
{
    const uint8_t *text = (const uint8_t *)s->data;
    int64_t        n = s->length, i = 0;
    for (;;) {
        while (i < n && (ascii_class[text[i]] & CHAR_SPACE)) i++;
        if (i == n) return true;
        int64_t start = i;
        if (limit-- == 0) return add_slice(parts, s, start, n);
        while (i < n && !(ascii_class[text[i]] & CHAR_SPACE)) i++;
        if (!add_slice(parts, s, start, i)) return false;
    }
}

static bool split_space(List *parts, const Str *s, int64_t limit)
{
    for (int64_t i = 0, n = s->length;;) {
        while (i < n && space_at(s, i)) i++;
        if (i == n) return true;
        int64_t start = i;
        if (limit-- == 0) return add_slice(parts, s, start, n);
        while (i < n && !space_at(s, i)) i++;
        if (!add_slice(parts, s, start, i)) return false;
    }
}

static bool rsplit_space(List *parts, const Str *s, int64_t limit)
{
    for (int64_t stop = s->length;;) {
        while (stop > 0 && space_at(s, stop - 1)) stop--;
        if (stop == 0) return true;
        int64_t start = stop;
        if (limit-- == 0) return add_slice(parts, s, 0, stop);
        while (start > 0 && !space_at(s, start - 1)) start--;
        if (!add_slice(parts, s, start, stop)) return false;
        stop = start;
    }
}

/* By one character of one byte: the next one is near, more often than not. */
static bool split_byte(List *parts, const Str *s, char separator, int64_t limit)
{
    enum { NEAR = 16 };
    int64_t at = 0, n = s->length;
    while (limit-- != 0) {
        int64_t stop = at, near = n - at > NEAR ? at + NEAR : n;
        while (stop < near && s->data[stop] != separator) stop++;
        if (stop == near) {
            const char *found = memchr(s->data + stop, separator, (size_t)(n - stop));
            if (!found) break;
            stop = found - s->data;
        }
        if (!add_slice(parts, s, at, stop)) return false;
        at = stop + 1;
    }
    return add_slice(parts, s, at, n);
}

static bool split_needle(List *parts, const Str *s, const Needle *separator, int64_t limit)
{
    int64_t at = 0;
    while (limit-- != 0) {
        int64_t step = text_find(str_at(s, at), s->width, s->length - at, separator->chars, separator->length);
        if (step < 0) break;
        if (!add_slice(parts, s, at, at + step)) return false;
        at += step + separator->length;
    }
    return add_slice(parts, s, at, s->length);
}

static bool rsplit_needle(List *parts, const Str *s, const Needle *separator, int64_t limit)
{
    int64_t stop = s->length;
    while (limit-- != 0) {
        int64_t at = text_rfind(s->data, s->width, stop, separator->chars, separator->length);
        if (at < 0) break;
        if (!add_slice(parts, s, at + separator->length, stop)) return false;
        stop = at;
    }
    return add_slice(parts, s, 0, stop);
}

static bool split_on(List *parts, const Str *s, const Str *separator, int64_t limit, bool from_right)
{
    if (separator->width > s->width) return add_slice(parts, s, 0, s->length);
    if (!from_right && s->width == 1 && separator->length == 1) return split_byte(parts, s, separator->data[0], limit);
    Needle needle;
    if (!needle_start(&needle, separator, s->width)) return false;
    bool done = from_right ? rsplit_needle(parts, s, &needle, limit) : split_needle(parts, s, &needle, limit);
    needle_release(&needle);
    return done;
}

static Owned split(const Str *s, Borrowed separator, int64_t limit, bool from_right)
{
    bool by_space = !separator || separator == NONE;
    if (!by_space && !IS_STR(separator)) return raise_type_error("must be str or None, not %T", separator);
    if (!by_space && ((const Str *)separator)->length == 0) return raise_value_error("empty separator");
    Owned parts = list_new(4);
    if (!parts) return NULL;
    List *list = AS(List, parts);
    bool  done;
    if (!by_space) done = split_on(list, s, (const Str *)separator, limit, from_right);
    else if (from_right) done = rsplit_space(list, s, limit);
    else if (s->ascii) done = split_space_ascii(list, s, limit);
    else done = split_space(list, s, limit);
    if (from_right) reverse(list);
    return finish(parts, done);
}

Owned str_split_on(const Str *s, const Str *separator, int64_t limit) { return split(s, (Borrowed)separator, limit, false); }

static Owned split_method(Object **args, bool from_right)
{
    int64_t limit = -1;
    if (!argument_int64(args[2], &limit)) return NULL;
    return split(AS(Str, args[0]), args[1], limit < 0 ? -1 : limit, from_right);
}

Owned str_method_split(Object **args, UNUSED int n, UNUSED Tuple *names) { return split_method(args, false); }
Owned str_method_rsplit(Object **args, UNUSED int n, UNUSED Tuple *names) { return split_method(args, true); }

static int64_t end_of_line(const Str *s, int64_t i)
{
    if (s->ascii) {
        const uint8_t *text = (const uint8_t *)s->data;
        while (i < s->length && !(ascii_class[text[i]] & CHAR_LINE_BREAK)) i++;
    } else
        while (i < s->length && !char_class(str_char(s, i), CHAR_LINE_BREAK)) i++;
    return i;
}

Owned str_method_splitlines(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    const Str *s    = AS(Str, args[0]);
    int        keep = 0;
    if (!argument_int32(args[1], &keep)) return NULL;
    Owned lines = list_new(4);
    bool  done  = lines != NULL;
    for (int64_t i = 0; done && i < s->length;) {
        int64_t end = end_of_line(s, i), next = end;
        if (end < s->length) {
            bool pair = str_char(s, end) == '\r' && end + 1 < s->length && str_char(s, end + 1) == '\n';
            next      = end + 1 + pair;
        }
        done = add_slice(AS(List, lines), s, i, keep ? next : end);
        i    = next;
    }
    return lines ? finish(lines, done) : NULL;
}

/* ---- partition ------------------------------------------------------------------------------------------------ */

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

static Owned partition(Object **args, bool last)
{
    if (!IS_STR(args[1])) return raise_type_error("must be str, not %T", args[1]);
    const Str *s = AS(Str, args[0]), *separator = AS(Str, args[1]);
    if (separator->length == 0) return raise_value_error("empty separator");
    int64_t at = last ? str_rfind(s, separator, 0, s->length) : str_find(s, separator, 0, s->length);
    if (at == -2) return NULL;
    if (at < 0 && last) return three(str_new(0, 0), str_new(0, 0), ref_keep(args[0]));
    if (at < 0) return three(ref_keep(args[0]), str_new(0, 0), str_new(0, 0));
    return three(str_slice(s, 0, at), ref_keep(args[1]), str_slice(s, at + separator->length, s->length));
}

Owned str_method_partition(Object **args, UNUSED int n, UNUSED Tuple *names) { return partition(args, false); }
Owned str_method_rpartition(Object **args, UNUSED int n, UNUSED Tuple *names) { return partition(args, true); }

/* ---- strip --------------------------------------------------------------------------------------------------------- */

enum { FEW_TO_STRIP = 32 };

static inline bool strips(uint32_t c, const Str *chars)
{
    return chars ? text_find_char(chars->data, chars->width, chars->length, c) >= 0 : char_is_space(c);
}

Owned str_strip_chars(const Str *s, Borrowed chars_or_null, int sides, const char *method)
{
    const Str *chars = chars_or_null && chars_or_null != NONE ? (const Str *)chars_or_null : NULL;
    if (chars && !IS_STR(chars)) return raise_type_error("%s arg must be None or str", method);
    int64_t start = 0, stop = s->length;
    if (!chars && s->ascii) {
        const uint8_t *text = (const uint8_t *)s->data;
        if (sides & 1)
            while (start < stop && (ascii_class[text[start]] & CHAR_SPACE)) start++;
        if (sides & 2)
            while (stop > start && (ascii_class[text[stop - 1]] & CHAR_SPACE)) stop--;
        return str_slice(s, start, stop);
    }
    if (chars && s->width == 1 && chars->width == 1 && chars->length <= FEW_TO_STRIP) {
        const uint8_t *text = (const uint8_t *)s->data;
        uint64_t       goes[4] = { 0 }; /* a bit for each character */
        for (int64_t i = 0; i < chars->length; i++) {
            uint8_t c = (uint8_t)chars->data[i];
            goes[c / 64] |= (uint64_t)1 << c % 64;
        }
        if (sides & 1)
            while (start < stop && goes[text[start] / 64] >> text[start] % 64 & 1) start++;
        if (sides & 2)
            while (stop > start && goes[text[stop - 1] / 64] >> text[stop - 1] % 64 & 1) stop--;
        return str_slice(s, start, stop);
    }
    if (sides & 1)
        while (start < stop && strips(str_char(s, start), chars)) start++;
    if (sides & 2)
        while (stop > start && strips(str_char(s, stop - 1), chars)) stop--;
    return str_slice(s, start, stop);
}

Owned str_method_strip(Object **args, UNUSED int n, UNUSED Tuple *names) { return str_strip_chars(AS(Str, args[0]), args[1], 3, "strip"); }
Owned str_method_lstrip(Object **args, UNUSED int n, UNUSED Tuple *names) { return str_strip_chars(AS(Str, args[0]), args[1], 1, "lstrip"); }
Owned str_method_rstrip(Object **args, UNUSED int n, UNUSED Tuple *names) { return str_strip_chars(AS(Str, args[0]), args[1], 2, "rstrip"); }
