/* str_find.c -- methods of str that look for text: find, index, count, startswith, replace and their kin. */
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/protocol.h"
#include "runtime/text.h"

/* ---- find, count ----------------------------------------------------------------------------------- */

typedef struct Search { const Str *s, *what; int64_t start, stop; } Search;

static bool read_search(Search *search, const char *method, Object **args, int n, Tuple *names)
{
    if (!find_arguments("str", method, args, n, names, &search->start, &search->stop)) return false;
    if (!IS_STR(args[1])) return raise_type_error("must be str, not %T", args[1]), false;
    search->s    = AS(Str, args[0]);
    search->what = AS(Str, args[1]);
    slice_clamp(search->s->length, &search->start, &search->stop);
    return true;
}

static Owned find(Object **args, int n, Tuple *names, const char *method, bool last, bool must_be_there)
{
    Search  x;
    if (!read_search(&x, method, args, n, names)) return NULL;
    int64_t at = x.start > x.stop ? -1 : last ? str_rfind(x.s, x.what, x.start, x.stop) : str_find(x.s, x.what, x.start, x.stop);
    if (at == -2) return NULL;
    if (at < 0 && must_be_there) return raise_value_error("substring not found");
    return int_new(at);
}

Owned str_method_find(Object **args, int n, Tuple *names) { return find(args, n, names, "find", false, false); }
Owned str_method_rfind(Object **args, int n, Tuple *names) { return find(args, n, names, "rfind", true, false); }
Owned str_method_index(Object **args, int n, Tuple *names) { return find(args, n, names, "index", false, true); }
Owned str_method_rindex(Object **args, int n, Tuple *names) { return find(args, n, names, "rindex", true, true); }

Owned str_method_count(Object **args, int n, Tuple *names)
{
    Search x;
    if (!read_search(&x, "count", args, n, names)) return NULL;
    int64_t count = str_count(x.s, x.what, x.start, x.stop);
    return count == -2 ? NULL : int_new(count);
}

/* ---- startswith, endswith --------------------------------------------------------------------------------- */

static bool has_at_end(const Str *s, const Str *what, int64_t start, int64_t stop, bool at_start)
{
    if (stop - start < what->length) return false;
    return what->length == 0 || str_match_at(s, at_start ? start : stop - what->length, what);
}

static Owned tail_match(Object **args, int n, Tuple *names, const char *method, bool at_start)
{
    int64_t start, stop;
    if (!find_arguments("str", method, args, n, names, &start, &stop)) return NULL;
    const Str *s = AS(Str, args[0]);
    slice_clamp(s->length, &start, &stop);
    if (IS_STR(args[1])) return bool_new(has_at_end(s, AS(Str, args[1]), start, stop, at_start));
    if (!IS_TUPLE(args[1])) return raise_type_error("%s first arg must be str or a tuple of str, not %T", method, args[1]);
    const Tuple *choices = AS(Tuple, args[1]);
    for (uint32_t i = 0; i < choices->length; i++) {
        if (!IS_STR(choices->items[i]))
            return raise_type_error("tuple for %s must only contain str, not %T", method, choices->items[i]);
        if (has_at_end(s, AS(Str, choices->items[i]), start, stop, at_start)) return bool_new(true);
    }
    return bool_new(false);
}

Owned str_method_startswith(Object **args, int n, Tuple *names) { return tail_match(args, n, names, "startswith", true); }
Owned str_method_endswith(Object **args, int n, Tuple *names) { return tail_match(args, n, names, "endswith", false); }

Owned str_method_removeprefix(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    if (!argument_str(args[1], "removeprefix", 0)) return NULL;
    const Str *s = AS(Str, args[0]), *what = AS(Str, args[1]);
    if (!has_at_end(s, what, 0, s->length, true)) return str_exact(args[0]);
    return str_slice(s, what->length, s->length);
}

Owned str_method_removesuffix(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    if (!argument_str(args[1], "removesuffix", 0)) return NULL;
    const Str *s = AS(Str, args[0]), *what = AS(Str, args[1]);
    if (!has_at_end(s, what, 0, s->length, false)) return str_exact(args[0]);
    return str_slice(s, 0, s->length - what->length);
}

/* ---- replace --------------------------------------------------------------------------------------------------- */

static Owned interleave(const Str *s, const Str *to, int64_t count) /* s.replace("", to, count) */
{
    uint32_t bound  = str_bound(s) > str_bound(to) ? str_bound(s) : str_bound(to);
    Str     *result = (Str *)str_new(s->length + count * to->length, bound);
    if (!result) return NULL;
    char *p     = result->data;
    int   width = result->width;
    for (int64_t i = 0; i < count; i++) {
        chars_copy(p, width, to->data, to->width, to->length);
        p += to->length * width;
        if (i < s->length) {
            chars_copy(p, width, str_at(s, i), s->width, 1);
            p += width;
        }
    }
    if (count < s->length) chars_copy(p, width, str_at(s, count), s->width, s->length - count);
    return &result->head;
}

/* Both one byte of ASCII, so that the result is as wide as s. */
static Owned replace_byte(const Str *s, uint8_t old, uint8_t new)
{
    if (!memchr(s->data, old, s->length)) return str_exact((Borrowed)s);
    Str *result = (Str *)str_new(s->length, str_bound(s));
    if (result) bytes_replace_byte(result->data, s->data, s->length, old, new);
    return &result->head;
}

/* One character for another. The result may be narrower than both when what was replaced was the widest. */
static Owned replace_char(const Str *s, uint32_t old, const Str *to)
{
    uint32_t new = str_char(to, 0), bound = str_bound(s) > str_bound(to) ? str_bound(s) : str_bound(to);
    if (text_find_char(s->data, s->width, s->length, old) < 0) return str_exact((Borrowed)s);
    Str *result = (Str *)str_new(s->length, bound);
    if (!result) return NULL;
    chars_copy(result->data, result->width, s->data, s->width, s->length);
#define PUT(Char)                                                                    \
    for (Char *c = (Char *)result->data, *end = c + s->length; c < end; c++)        \
        *c = *c == old ? (Char)new : *c
    switch (result->width) {
    case 1: PUT(uint8_t); break;
    case 2: PUT(uint16_t); break;
    default: PUT(uint32_t);
    }
#undef PUT
    if (s->ascii || (s->length > 1 && chars_bound(result->data, result->width, s->length) == bound)) return &result->head;
    Owned narrow = str_from_chars(result->data, result->width, s->length);
    ref_drop(&result->head);
    return narrow;
}

/* Writes s with `count` places of the needle replaced to p, whose characters are `width` wide. */
static void write_replaced(char *p, int width, const Str *s, const Needle *from, const Str *to, int64_t count)
{
    int64_t at = 0;
    while (count-- > 0) {
        int64_t step = text_find(str_at(s, at), s->width, s->length - at, from->chars, from->length);
        chars_copy(p, width, str_at(s, at), s->width, step);
        p += step * width;
        chars_copy(p, width, to->data, to->width, to->length);
        p += to->length * width;
        at += step + from->length;
    }
    chars_copy(p, width, str_at(s, at), s->width, s->length - at);
}

/* All of it ASCII, and old as long as new: everything stays where it is. */
static Owned replace_in_place(const Str *s, const Needle *from, const Str *to, int64_t limit)
{
    int64_t at = text_find(s->data, 1, s->length, from->chars, from->length), step;
    if (at < 0) return str_exact((Borrowed)s);
    Str *result = (Str *)str_new(s->length, BOUND_ASCII);
    if (!result) return NULL;
    memcpy(result->data, s->data, s->length);
    do {
        bytes_copy(result->data + at, to->data, to->length);
        at += to->length;
        step = --limit ? text_find(s->data + at, 1, s->length - at, from->chars, from->length) : -1;
        at += step;
    } while (step >= 0);
    return &result->head;
}

static Owned replace_needle(const Str *s, const Needle *from, const Str *to, int64_t limit, bool may_narrow)
{
    int64_t count = text_count(s->data, s->width, s->length, from->chars, from->length, limit);
    if (count == 0) return str_exact((Borrowed)s);
    int64_t length;
    if (__builtin_mul_overflow(count, (int64_t)to->length - from->length, &length)
        || __builtin_add_overflow(length, (int64_t)s->length, &length) || length > STR_MAX_LENGTH)
        return raise_no_memory();
    uint32_t bound  = str_bound(s) > str_bound(to) ? str_bound(s) : str_bound(to);
    Str     *result = (Str *)str_new(length, bound);
    if (!result || length == 0) return &result->head;
    write_replaced(result->data, result->width, s, from, to, count);
    if (length == 1 || (may_narrow && chars_bound(result->data, result->width, length) != bound)) {
        Owned narrow = str_from_chars(result->data, result->width, length);
        ref_drop(&result->head);
        return narrow;
    }
    return &result->head;
}

Owned str_replace(const Str *s, const Str *from, const Str *to, int64_t limit)
{
    if (limit < 0) limit = INT64_MAX;
    if (limit == 0 || from->length > s->length || from->width > s->width || (s->length == 0 && from->length)) return str_exact((Borrowed)s);
    if (from->length == 0) {
        int64_t count = s->length + 1 < limit ? s->length + 1 : limit, total;
        if (__builtin_mul_overflow(count, (int64_t)to->length, &total) || total + s->length > STR_MAX_LENGTH) return raise_no_memory();
        return total == 0 ? str_exact((Borrowed)s) : interleave(s, to, count);
    }
    if (from->length == 1 && text_find_char(s->data, s->width, s->length, str_char(from, 0)) < 0) return str_exact((Borrowed)s);
    if (from->length == 1 && to->length == 1 && from->ascii && to->ascii && s->width == 1 && limit >= s->length)
        return s->length == 1 && s->data[0] == from->data[0] ? str_exact((Borrowed)to) : replace_byte(s, (uint8_t)from->data[0], (uint8_t)to->data[0]);
    if (from->length == 1 && to->length == 1 && limit >= s->length) return replace_char(s, str_char(from, 0), to);
    Needle needle;
    if (!needle_start(&needle, from, s->width)) return NULL;
    Owned result;
    if (from->length == to->length && to->length > 1 && s->ascii && to->ascii)
        result = replace_in_place(s, &needle, to, limit);
    else
        result = replace_needle(s, &needle, to, limit == INT64_MAX ? -1 : limit, !s->ascii && str_bound(from) > BOUND_ASCII);
    needle_release(&needle);
    return result;
}

Owned str_method_replace(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int64_t limit = -1;
    if (!argument_str(args[1], "replace", 1) || !argument_str(args[2], "replace", 2) || !argument_int64(args[3], &limit)) return NULL;
    return str_replace(AS(Str, args[0]), AS(Str, args[1]), AS(Str, args[2]), limit);
}
