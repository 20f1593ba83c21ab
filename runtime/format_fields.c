/* format_fields.c -- taking a format string apart, for str.format() and for the module _string. */
#include "runtime/text.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/format_fields.h"
#include "runtime/int.h"

static bool fail(const char *message)
{
    raise_value_error("%s", message);
    return false;
}

/* ":spec}" or "!c}" or "!c:spec}" behind the name; *at is after the character `mark`. */
static bool parse_after_name(const Str *s, int64_t *at, int64_t stop, uint32_t mark, FormatField *field)
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

static bool parse_field(const Str *s, int64_t *at, int64_t stop, FormatField *field) /* *at is after the '{' */
{
    *field   = (FormatField){ .name_start = *at };
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

int64_t format_integer(const Str *s, int64_t start, int64_t stop)
{
    int64_t total = 0;
    if (start == stop) return -1;
    for (int64_t i = start; i < stop; i++) {
        uint32_t c     = str_char(s, i);
        int      digit = c - '0' <= 9 ? (int)(c - '0') : char_decimal(c);
        if (digit < 0) return -1;
        if (total > (INT64_MAX - digit) / 10) return raise_value_error("Too many decimal digits in format string"), -2;
        total = total * 10 + digit;
    }
    return total;
}

Owned format_key(const Str *s, int64_t start, int64_t stop)
{
    int64_t index = format_integer(s, start, stop);
    if (index == -2) return NULL;
    return index >= 0 ? int_new(index) : str_slice(s, start, stop);
}

bool format_piece_next(const Str *s, int64_t *at, int64_t stop, FormatPiece *piece)
{
    uint32_t c       = 0;
    piece->start     = *at;
    piece->has_field = false;
    while (*at < stop && (c = str_char(s, *at)) != '{' && c != '}') ++*at;
    piece->stop = *at;
    if (*at == stop) return true;
    if (*at + 1 < stop && str_char(s, *at + 1) == c) {
        piece->stop++;
        *at += 2;
        return true;
    }
    if (c == '}') return fail("Single '}' encountered in format string");
    if (++*at == stop) return fail("Single '{' encountered in format string");
    piece->has_field = true;
    return parse_field(s, at, stop, &piece->field);
}

int64_t format_first_stop(const Str *s, int64_t at, int64_t stop)
{
    while (at < stop && str_char(s, at) != '.' && str_char(s, at) != '[') at++;
    return at;
}

bool format_step_next(const Str *s, int64_t *at, int64_t stop, FormatStep *step)
{
    uint32_t c = str_char(s, (*at)++);
    if (c != '.' && c != '[') return fail("Only '.' or '[' may follow ']' in format field specifier");
    step->is_attribute = c == '.';
    step->start        = *at;
    if (c == '.') *at = format_first_stop(s, *at, stop);
    else
        while (*at < stop && str_char(s, *at) != ']') ++*at;
    step->stop = *at;
    if (c == '[' && (*at)++ == stop) return fail("Missing ']' in format string");
    return step->stop > step->start || fail("Empty attribute in format string");
}
