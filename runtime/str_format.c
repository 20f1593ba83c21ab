/* str_format.c -- str.format and str.format_map: replacement fields {name.attribute[index]!conversion:spec}.
 *
 * The template is read once from left to right.  A spec with fields of its own is made into text first, one level deep.
 * Fields are numbered by themselves ({}) or by the template ({0}), not both.
 */
#include "runtime/dict.h"
#include "runtime/exception.h"
#include "runtime/format.h"
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

typedef struct Field { int64_t name_start, name_stop, spec_start, spec_stop; uint32_t conversion; bool nested; } Field;

/* ---- parsing -------------------------------------------------------------------------------------------------------- */

static bool fail(const char *message)
{
    raise_value_error("%s", message);
    return false;
}

/* ":spec}" or "!c}" or "!c:spec}" behind the name; *at is after the character `mark`. */
static bool parse_after_name(const Str *s, int64_t *at, int64_t stop, uint32_t mark, Field *field)
{
    if (mark == '!') {
        if (*at >= stop) return fail("end of string while looking for conversion specifier");
        field->conversion = str_char(s, (*at)++);
        if (*at < stop) {
            uint32_t c = str_char(s, (*at)++);
            if (c == '}') return true;
            if (c != ':') return fail("expected ':' after conversion specifier");
        }
    }
    field->spec_start = *at;
    for (int depth = 1; *at < stop;) {
        uint32_t c = str_char(s, (*at)++);
        if (c == '{') field->nested = true, depth++;
        else if (c == '}' && --depth == 0) {
            field->spec_stop = *at - 1;
            return true;
        }
    }
    return fail("unmatched '{' in format spec");
}

static bool parse_field(const Str *s, int64_t *at, int64_t stop, Field *field) /* *at is after the '{' */
{
    *field   = (Field){ .name_start = *at };
    uint32_t c = 0;
    while (*at < stop) {
        c = str_char(s, (*at)++);
        if (c == '{') return fail("unexpected '{' in field name");
        if (c == '[')
            while (*at < stop && str_char(s, *at) != ']') ++*at;
        else if (c == '}' || c == ':' || c == '!') break;
    }
    field->name_stop = *at - 1;
    if (c == ':' || c == '!') return parse_after_name(s, at, stop, c, field);
    return c == '}' || fail("expected '}' before end of string");
}

/* s[start:stop] as a number; -1 when it is none, -2 with ValueError when it is too large. */
static int64_t parse_integer(const Str *s, int64_t start, int64_t stop)
{
    int64_t total = 0;
    if (start == stop) return -1;
    for (int64_t i = start; i < stop; i++) {
        int digit = char_decimal(str_char(s, i));
        if (digit < 0) return -1;
        if (total > (INT64_MAX - digit) / 10) return raise_value_error("Too many decimal digits in format string"), -2;
        total = total * 10 + digit;
    }
    return total;
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
    int64_t index = parse_integer(s, start, stop);
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
    int64_t index = parse_integer(s, start, stop);
    if (index == -2) return NULL;
    Owned key   = index >= 0 ? int_new(index) : str_slice(s, start, stop);
    Owned value = key ? object_get_item(o, key) : NULL;
    ref_drop_maybe(key);
    return value;
}

/* One .attribute or [index] at *at; new reference. */
static Owned find_next(Borrowed o, const Str *s, int64_t *at, int64_t stop)
{
    uint32_t c     = str_char(s, (*at)++);
    int64_t  start = *at;
    if (c == '.') {
        while (*at < stop && str_char(s, *at) != '.' && str_char(s, *at) != '[') ++*at;
        if (*at == start) return raise_value_error("Empty attribute in format string");
        return find_attribute(o, s, start, *at);
    }
    if (c != '[') return raise_value_error("Only '.' or '[' may follow ']' in format field specifier");
    while (*at < stop && str_char(s, *at) != ']') ++*at;
    if (*at == stop) return raise_value_error("Missing ']' in format string");
    if (*at == start) return raise_value_error("Empty attribute in format string");
    return find_item(o, s, start, (*at)++);
}

static Owned find_value(Arguments *a, const Str *s, const Field *field)
{
    int64_t at = field->name_start;
    while (at < field->name_stop && str_char(s, at) != '.' && str_char(s, at) != '[') at++;
    Owned value = find_first(a, s, field->name_start, at);
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

static bool add_field(StrBuilder *b, const Str *s, const Field *field, Arguments *a, int depth)
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
        int64_t  literal = at;
        uint32_t c       = 0;
        while (at < stop && (c = str_char(s, at)) != '{' && c != '}') at++;
        if (at == stop) return builder_add_slice(b, s, literal, stop);
        bool doubled = at + 1 < stop && str_char(s, at + 1) == c;
        if (!doubled && c == '}') return fail("Single '}' encountered in format string");
        if (at + 1 == stop) return fail("Single '{' encountered in format string");
        if (!builder_add_slice(b, s, literal, at + doubled)) return false;
        at += 1 + doubled;
        if (doubled) continue;
        Field field;
        if (!parse_field(s, &at, stop, &field)) return false;
        b->last = at == stop;
        if (!add_field(b, s, &field, a, depth)) return false;
    }
    return !b->failed;
}

static Owned format(const Str *s, Arguments *a)
{
    StrBuilder b;
    if (text_find_char(s->data, s->width, s->length, '{') < 0 && text_find_char(s->data, s->width, s->length, '}') < 0)
        return ref_keep((Object *)s); /* nothing to fill in: the text itself */
    builder_start_later(&b, s->length + 16);
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
