/* str_build.c -- StrBuilder: text that grows until it is one str.
 *
 * `text` is an unfinished Str: its length is the room there is, `used` characters are in place, width and ascii
 * fit what has been added so far (a wider character moves all to a wider Str).  text is NULL before the first
 * character and after a failure; builder_finish gives the block back that is not needed.
 * While text is NULL, `whole` may stand for it: the only piece so far, a finished str of `used` characters.
 * Text of one byte a character begins in `scratch`, if there is one: it is no object, only laid out like one, and a str of
 * the right size is made of it at the end, instead of a block that has to be moved when it grows and when it shrinks.
 */
#include "runtime/float.h"
#include "runtime/format.h"
#include "runtime/protocol.h"
#include "runtime/text.h"

enum { FIRST_ROOM = 24 };

void builder_start(StrBuilder *b, int64_t expected)
{
    builder_start_later(b, FIRST_ROOM);
    if (expected <= 0) return;
    if (!(b->text = (Str *)str_new(expected, BOUND_ASCII))) b->failed = true;
    else b->room = expected, b->limit = BOUND_ASCII;
}

void builder_start_later(StrBuilder *b, int64_t expected)
{
    b->text = b->whole = b->scratch = NULL; /* each by itself: zeroing the whole struct takes much longer */
    b->used = b->room = 0;
    b->expected = expected;
    b->limit    = 0;
    b->failed = b->last = false;
}

void builder_start_in(StrBuilder *b, StrScratch *scratch, int64_t expected)
{
    builder_start_later(b, expected);
    b->scratch = &scratch->text;
}

void builder_abandon(StrBuilder *b)
{
    if (b->text == b->scratch) b->text = NULL;
    ref_clear(&b->text);
    ref_clear(&b->whole);
    b->room = 0;
}

static bool fail(StrBuilder *b)
{
    builder_abandon(b);
    b->failed = true;
    return false;
}

static bool take(StrBuilder *b, Str *text) /* the new text; gives true */
{
    b->text  = text;
    b->room  = text->length;
    b->limit = str_bound(text);
    return true;
}

static bool move(StrBuilder *b, int64_t need, uint32_t bound);

/* More comes after the str that was to be the only one. */
static bool unfold(StrBuilder *b, int64_t need, uint32_t bound)
{
    Str    *first = b->whole;
    int64_t n     = b->used;
    b->whole      = NULL;
    b->used       = 0;
    bool moved    = move(b, need, bound > str_bound(first) ? bound : str_bound(first));
    if (moved) chars_copy(b->text->data, b->text->width, first->data, first->width, n);
    b->used = moved ? n : 0;
    ref_drop(&first->head);
    return moved;
}

static bool begin_in_scratch(StrBuilder *b, uint32_t bound)
{
    str_set_facts(b->scratch, SCRATCH_ROOM, 1, bound < 128, 0);
    return take(b, b->scratch);
}

/* The slow part of reserve: a larger or wider block. */
static bool move(StrBuilder *b, int64_t need, uint32_t bound)
{
    if (b->whole) return unfold(b, need, bound);
    Str    *old  = b->text;
    int64_t room = old ? old->length : b->last ? need : b->expected;
    if (!old && b->scratch && !b->last && need <= SCRATCH_ROOM && bound <= BOUND_LATIN1) return begin_in_scratch(b, bound);
    if (need > room) room = need + need / 4 + FIRST_ROOM;
    if (old == b->scratch && old && str_bound(old) > bound) bound = str_bound(old);
    if (old && old != b->scratch && old->width >= bound_width(bound)) {
        if (room > STR_MAX_LENGTH) return raise_no_memory(), fail(b);
        Str *moved = heap_realloc(old, str_block_size(old), str_exact_size(room, old->width));
        if (!moved) return fail(b);
        str_set_facts(moved, room, moved->width, moved->ascii && bound < 128, 0);
        return take(b, moved);
    }
    Str *wider = (Str *)str_new(room, bound);
    if (!wider) return fail(b);
    if (old) {
        chars_copy(wider->data, wider->width, old->data, old->width, b->used);
        if (old != b->scratch) ref_drop(&old->head);
    }
    return take(b, wider);
}

/* Room for n more characters, none above `bound`. */
static inline bool reserve(StrBuilder *b, int64_t n, uint32_t bound)
{
    if (UNLIKELY(b->failed)) return false;
    Str *text = b->text;
    if (UNLIKELY(b->used + n > b->room || !text || text->width < bound_width(bound))) return move(b, b->used + n, bound);
    if (bound > b->limit) { /* only from ASCII to Latin-1: the width is enough */
        text->ascii = false;
        b->limit    = BOUND_LATIN1;
    }
    return true;
}

bool builder_add_chars(StrBuilder *b, const void *chars, int width, int64_t n, uint32_t bound)
{
    if (n == 0) return !b->failed;
    if (!reserve(b, n, bound)) return false;
    chars_copy(str_at(b->text, b->used), b->text->width, chars, width, n);
    b->used += n;
    return true;
}

bool builder_expect(StrBuilder *b, int64_t n) { return reserve(b, n, BOUND_ASCII); }

static bool add_whole(StrBuilder *b, Borrowed str)
{
    if (b->failed) return false;
    if (((const Str *)str)->length == 0) return true;
    b->whole = (Str *)ref_keep(str);
    b->used  = b->whole->length;
    return true;
}

bool builder_add(StrBuilder *b, Borrowed str)
{
    const Str *s = (const Str *)str;
    if (b->last && !b->text && !b->whole) return add_whole(b, str);
    return builder_add_chars(b, s->data, s->width, s->length, str_bound(s));
}

bool builder_add_slice(StrBuilder *b, const Str *s, int64_t start, int64_t stop)
{
    if (start >= stop) return !b->failed;
    const char *chars = str_at(s, start);
    return builder_add_chars(b, chars, s->width, stop - start, s->ascii ? BOUND_ASCII : chars_bound(chars, s->width, stop - start));
}

bool builder_add_char_slow(StrBuilder *b, uint32_t c)
{
    if (!reserve(b, 1, c)) return false;
    str_put(b->text, b->used++, c);
    return true;
}

bool builder_add_fill(StrBuilder *b, uint32_t c, int64_t count)
{
    if (count <= 0) return !b->failed;
    if (count > STR_MAX_LENGTH) return raise_no_memory(), fail(b);
    if (!reserve(b, count, c)) return false;
    chars_fill(str_at(b->text, b->used), b->text->width, c, count);
    b->used += count;
    return true;
}

bool builder_add_ascii(StrBuilder *b, const char *text, int64_t length)
{
    return builder_add_chars(b, text, 1, length, BOUND_ASCII);
}

bool builder_add_c(StrBuilder *b, const char *text)
{
    int64_t n = (int64_t)strlen(text);
    if (bytes_are_ascii(text, n)) return builder_add_ascii(b, text, n);
    return builder_add_take(b, str_decode(text, n, NULL, "replace"));
}

bool builder_add_take(StrBuilder *b, Owned str_or_null)
{
    if (!str_or_null) return fail(b);
    bool added = builder_add(b, str_or_null);
    ref_drop(str_or_null);
    return added;
}

bool builder_add_repr(StrBuilder *b, Borrowed o)
{
    char number[FLOAT_TEXT_ROOM];
    if (b->failed) return false;
    switch (o->shape) {
    case SHAPE_INT: return builder_add_formatted(b, o, NULL);
    case SHAPE_FLOAT: return builder_add_ascii(b, number, float_to_text(FLOAT_VALUE(o), number));
    case SHAPE_STR:
        if (!str_repr_is_simple((const Str *)o)) break;
        return builder_add_char(b, '\'') && builder_add(b, o) && builder_add_char(b, '\'');
    }
    return builder_add_take(b, object_repr(o));
}

void builder_take(StrBuilder *b, Str *text)
{
    take(b, text);
    b->used = text->length;
}

Owned builder_finish(StrBuilder *b)
{
    Str *text = b->text;
    b->text   = NULL;
    b->room   = 0;
    if (b->failed) return NULL;
    if (b->whole) return &b->whole->head;
    if (!text) return str_from_ascii("", 0);
    if (text != b->scratch) return str_shrink(text, b->used);
    return text->ascii ? str_from_ascii(text->data, b->used) : str_from_chars(text->data, 1, b->used);
}
