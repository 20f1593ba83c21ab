/* str_format.c -- str.format and str.format_map: replacement fields {name.attribute[index]!conversion:spec}.
 *
 * The template is read once from left to right.  A spec with fields of its own is made into text first, one level deep.
 * Fields are numbered by themselves ({}) or by the template ({0}), not both.
 */
#include "runtime/dict.h"
#include "runtime/exception.h"
#include "runtime/format.h"
#include "runtime/format_fields.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

typedef enum { NUMBERING_OPEN, NUMBERING_AUTOMATIC, NUMBERING_MANUAL } Numbering;

typedef struct Arguments {
    Object  **positional;
    int64_t   count;          /* -1: format_map, there are none */
    Object  **keyword_values; /* named by `names` */
    Tuple    *names;
    Borrowed  mapping;        /* of format_map */
    Numbering numbering;
    int64_t   next;           /* of automatic numbering */
} Arguments;

static bool fail(const char *message)
{
    raise_value_error("%s", message);
    return false;
}

/* ---- finding the value ------------------------------------------------------------------------------------------------- */

static Owned find_keyword(const Arguments *a, const Str *s, int64_t start, int64_t stop)
{
    Owned key = str_slice(s, start, stop), value = NULL;
    if (!key) return NULL;
    if (a->count < 0) value = object_get_item(a->mapping, key);
    else {
        uint32_t n = a->names ? a->names->length : 0, i = 0;
        while (i < n && !str_equal(AS(Str, a->names->items[i]), AS(Str, key))) i++;
        value = i < n ? ref_keep(a->keyword_values[i]) : raise_key_error(key);
    }
    ref_drop(key);
    return value;
}

static bool choose_numbering(Arguments *a, bool automatic)
{
    Numbering wanted = automatic ? NUMBERING_AUTOMATIC : NUMBERING_MANUAL;
    if (a->numbering == NUMBERING_OPEN) a->numbering = wanted;
    if (a->numbering == wanted) return true;
    return fail(automatic ? "cannot switch from manual field specification to automatic field numbering"
                          : "cannot switch from automatic field numbering to manual field specification");
}

static Owned find_first(Arguments *a, const Str *s, int64_t start, int64_t stop)
{
    bool    empty = start == stop;
    int64_t index = format_integer(s, start, stop);
    if (index == -2) return NULL;
    if (index < 0 && !empty) return find_keyword(a, s, start, stop);
    if (!choose_numbering(a, empty)) return NULL;
    if (empty) index = a->next++;
    if (a->count < 0) return raise_value_error("Format string contains positional fields");
    if (index >= a->count) return raise_index_error("Replacement index %lld out of range for positional args tuple", (long long)index);
    return ref_keep(a->positional[index]);
}

static Owned find_attribute(Borrowed o, const Str *s, int64_t start, int64_t stop)
{
    Str  *name  = (Str *)str_slice(s, start, stop);
    Owned value = NULL;
    if (name) {
        str_intern(&name);
        value = object_get_attr(o, name);
        ref_drop(OBJ(name));
    }
    return value;
}

static Owned find_item(Borrowed o, const Str *s, int64_t start, int64_t stop)
{
    Owned key   = format_key(s, start, stop);
    Owned value = key ? object_get_item(o, key) : NULL;
    ref_drop_maybe(key);
    return value;
}

/* One .attribute or [index] at *at; new reference. */
static Owned find_next(Borrowed o, const Str *s, int64_t *at, int64_t stop)
{
    FormatStep step;
    if (!format_step_next(s, at, stop, &step)) return NULL;
    return step.is_attribute ? find_attribute(o, s, step.start, step.stop) : find_item(o, s, step.start, step.stop);
}

static Owned find_value(Arguments *a, const Str *s, const FormatField *field)
{
    int64_t at    = format_first_stop(s, field->name_start, field->name_stop);
    Owned   value = find_first(a, s, field->name_start, at);
    while (value && at < field->name_stop) {
        Owned inner = find_next(value, s, &at, field->name_stop);
        ref_drop(value);
        value = inner;
    }
    return value;
}

static Owned convert(Owned value, uint32_t conversion) /* takes value over */
{
    Owned result;
    switch (conversion) {
    case 0:   return value;
    case 'r': result = object_repr(value); break;
    case 's': result = object_str(value); break;
    case 'a': result = object_ascii(value); break;
    default:
        if (conversion > 32 && conversion < 127) result = raise_value_error("Unknown conversion specifier %c", (int)conversion);
        else result = raise_value_error("Unknown conversion specifier \\x%x", conversion);
    }
    ref_drop(value);
    return result;
}

/* ---- building ------------------------------------------------------------------------------------------------------------ */

static bool build(StrBuilder *b, const Str *s, int64_t start, int64_t stop, Arguments *a, int depth);

static bool add_field(StrBuilder *b, const Str *s, const FormatField *field, Arguments *a, int depth)
{
    Owned value = find_value(a, s, field), spec = NULL;
    if (value) value = convert(value, field->conversion);
    if (!value) return false;
    bool done = true;
    if (field->nested) {
        StrBuilder inner;
        builder_start(&inner, 0);
        done = build(&inner, s, field->spec_start, field->spec_stop, a, depth - 1);
        if (!done) builder_abandon(&inner);
        else done = (spec = builder_finish(&inner)) != NULL;
    } else if (field->spec_stop > field->spec_start)
        done = (spec = str_slice(s, field->spec_start, field->spec_stop)) != NULL;
    if (done) done = builder_add_formatted(b, value, spec);
    ref_drop_maybe(spec);
    ref_drop(value);
    return done;
}

static bool build(StrBuilder *b, const Str *s, int64_t start, int64_t stop, Arguments *a, int depth)
{
    if (depth < 0) return fail("Max string recursion exceeded");
    for (int64_t at = start; at < stop;) {
        FormatPiece piece;
        if (!format_piece_next(s, &at, stop, &piece) || !builder_add_slice(b, s, piece.start, piece.stop)) return false;
        if (!piece.has_field) continue;
        b->last = at == stop;
        if (!add_field(b, s, &piece.field, a, depth)) return false;
    }
    return !b->failed;
}

static Owned format(const Str *s, Arguments *a)
{
    StrBuilder b;
    StrScratch scratch;
    if (text_find_char(s->data, s->width, s->length, '{') < 0 && text_find_char(s->data, s->width, s->length, '}') < 0)
        return ref_keep((Object *)s); /* nothing to fill in: the text itself */
    builder_start_in(&b, &scratch, s->length + 16);
    if (build(&b, s, 0, s->length, a, 1)) return builder_finish(&b);
    builder_abandon(&b);
    return NULL;
}

static Owned formatted(Object **args, int n, Tuple *names)
{
    Arguments a = { .positional = args + 1, .count = n - 1, .keyword_values = args + n, .names = names };
    return format(AS(Str, args[0]), &a);
}
Owned str_method_format(Object **args, int n, Tuple *names) { return native_by_tuple(formatted, args, n, names); }

Owned str_method_format_map(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    Arguments a = { .count = -1, .mapping = args[1] };
    return format(AS(Str, args[0]), &a);
}
