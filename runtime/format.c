/* format.c -- the format mini-language: reading a spec, and laying out text and numbers in a field. */
#include "runtime/float.h"
#include "runtime/format.h"
#include "runtime/int.h"
#include "runtime/protocol.h"

/* ---- reading a spec ---------------------------------------------------------------------------------------------- */

static bool is_align(uint32_t c) { return c == '<' || c == '>' || c == '=' || c == '^'; }

static inline int decimal(uint32_t c) { return c - '0' <= 9 ? (int)(c - '0') : c < 128 ? -1 : char_decimal(c); }

/* Digits at *at; *value -1 when there are none. false: too many. */
static bool read_number(const Str *s, int64_t *at, int64_t stop, int64_t *value)
{
    int64_t start = *at, total = 0;
    for (int digit; *at < stop && (digit = decimal(str_char(s, *at))) >= 0; ++*at)
        if (__builtin_mul_overflow(total, 10, &total) || __builtin_add_overflow(total, digit, &total)) {
            raise_value_error("Too many decimal digits in format string");
            return false;
        }
    *value = *at > start ? total : -1;
    return true;
}

static bool take(const Str *s, int64_t *at, int64_t stop, uint32_t c)
{
    if (*at >= stop || str_char(s, *at) != c) return false;
    ++*at;
    return true;
}

static bool refuse_grouping(char grouping, uint32_t type)
{
    if (type > 32 && type < 128) raise_value_error("Cannot specify '%c' with '%c'.", grouping, (int)type);
    else raise_value_error("Cannot specify '%c' with '\\x%x'.", grouping, type);
    return false;
}

static bool check_grouping(const FormatSpec *spec, bool text)
{
    if (text && !spec->type) return refuse_grouping(spec->grouping, 's');
    switch (spec->type) {
    case 'd': case 'e': case 'f': case 'g': case 'E': case 'G': case '%': case 'F': case 0: return true;
    case 'b': case 'o': case 'x': case 'X':
        if (spec->grouping == '_') return true;
    }
    return refuse_grouping(spec->grouping, spec->type);
}

static bool read_grouping(const Str *s, int64_t *at, int64_t stop, FormatSpec *spec)
{
    if (take(s, at, stop, ',')) spec->grouping = ',';
    if (take(s, at, stop, '_')) {
        if (spec->grouping) return raise_value_error("Cannot specify both ',' and '_'."), false;
        spec->grouping = '_';
    }
    if (*at < stop && str_char(s, *at) == ',' && spec->grouping == '_')
        return raise_value_error("Cannot specify both ',' and '_'."), false;
    return true;
}

bool format_spec_read(const Str *s, int64_t start, int64_t stop, Borrowed value, char default_align, FormatSpec *spec)
{
    int64_t at = start;
    *spec = (FormatSpec){ .fill = ' ', .align = default_align, .width = -1, .precision = -1 };
    if (stop - at >= 2 && is_align(str_char(s, at + 1))) {
        spec->fill       = str_char(s, at);
        spec->align      = (char)str_char(s, at + 1);
        spec->fill_given = spec->align_given = true;
        at += 2;
    } else if (stop - at >= 1 && is_align(str_char(s, at))) {
        spec->align       = (char)str_char(s, at++);
        spec->align_given = true;
    }
    if (at < stop && (str_char(s, at) == '+' || str_char(s, at) == '-' || str_char(s, at) == ' ')) spec->sign = (char)str_char(s, at++);
    spec->no_negative_zero = take(s, &at, stop, 'z');
    spec->alternate        = take(s, &at, stop, '#');
    if (!spec->fill_given && take(s, &at, stop, '0')) {
        spec->fill = '0';
        if (!spec->align_given && default_align == '>') spec->align = '=';
    }
    if (!read_number(s, &at, stop, &spec->width) || !read_grouping(s, &at, stop, spec)) return false;
    if (take(s, &at, stop, '.')) {
        if (!read_number(s, &at, stop, &spec->precision)) return false;
        if (spec->precision < 0) return raise_value_error("Format specifier missing precision"), false;
    }
    if (stop - at > 1) {
        Owned text = str_slice(s, start, stop);
        if (text) raise_value_error("Invalid format specifier '%U' for object of type '%T'", text, value);
        ref_drop_maybe(text);
        return false;
    }
    if (at < stop && !(spec->type = str_char(s, at))) /* 0 stands for "none given" below */
        return raise_value_error("Unknown format code '\\x0' for object of type '%T'", value), false;
    return !spec->grouping || check_grouping(spec, default_align == '<');
}

static Owned unknown_type(const FormatSpec *spec, Borrowed value)
{
    if (spec->type > 32 && spec->type < 128)
        return raise_value_error("Unknown format code '%c' for object of type '%T'", (int)spec->type, value);
    return raise_value_error("Unknown format code '\\x%x' for object of type '%T'", spec->type, value);
}

/* ---- layout -------------------------------------------------------------------------------------------------------- */

static int64_t space_before(const FormatSpec *spec, int64_t space)
{
    return spec->align == '>' || spec->align == '=' ? space : spec->align == '^' ? space / 2 : 0;
}

bool format_add_text(StrBuilder *b, const FormatSpec *spec, const Str *s, int64_t length)
{
    int64_t space = spec->width > length ? spec->width - length : 0, before = space_before(spec, space);
    if (space == 0 && length == s->length) return builder_add(b, (Borrowed)s);
    if (s->ascii && spec->fill < 128 && !builder_expect(b, length + space)) return false;
    return builder_add_fill(b, spec->fill, before) && builder_add_slice(b, s, 0, length)
           && builder_add_fill(b, spec->fill, space - before);
}

/* The digits with `zeros` in front of them, a separator after each group counted from the right. */
static bool add_grouped(StrBuilder *b, const NumberParts *parts, int64_t zeros, char separator, int group)
{
    if (!separator) return builder_add_fill(b, '0', zeros) && builder_add_ascii(b, parts->digits, parts->n_digits);
    int64_t total = zeros + parts->n_digits;
    for (int64_t i = 0; i < total; i++) {
        if (i && (total - i) % group == 0 && !builder_add_char(b, (uint8_t)separator)) return false;
        if (!builder_add_char(b, i < zeros ? '0' : (uint8_t)parts->digits[i - zeros])) return false;
    }
    return true;
}

enum { MOST_SHORT = 120 };

/* Without groups, and short: put together here and added at once. `length`: of all without fill. */
static bool add_short_number(StrBuilder *b, const FormatSpec *spec, const NumberParts *parts, int64_t length)
{
    char    text[MOST_SHORT], *p = text;
    int64_t space = spec->width > length ? spec->width - length : 0, before = space_before(spec, space), after = space - before;
    if (spec->align != '=')
        while (before > 0) *p++ = (char)spec->fill, before--;
    if (parts->sign) *p++ = parts->sign;
    for (const char *c = parts->prefix; *c; c++) *p++ = *c;
    while (before-- > 0) *p++ = (char)spec->fill;
    for (int64_t i = 0; i < parts->n_digits; i++) *p++ = parts->digits[i];
    for (int64_t i = 0; i < parts->n_rest; i++) *p++ = parts->rest[i];
    while (after-- > 0) *p++ = (char)spec->fill;
    return builder_add_ascii(b, text, p - text);
}

bool format_add_number(StrBuilder *b, const FormatSpec *spec, const NumberParts *parts)
{
    if (!spec->grouping && spec->fill < 0x80 && spec->width <= MOST_SHORT && parts->n_digits + parts->n_rest <= MOST_SHORT - 3)
        return add_short_number(b, spec, parts, (parts->sign != 0) + (int64_t)strlen(parts->prefix) + parts->n_digits + parts->n_rest);
    bool    hexadecimal = spec->type == 'x' || spec->type == 'X' || spec->type == 'b' || spec->type == 'o';
    int     group       = hexadecimal ? 4 : 3;
    int64_t n_prefix = (int64_t)strlen(parts->prefix), around = (parts->sign != 0) + n_prefix + parts->n_rest;
    bool    zero_fill = spec->fill == '0' && spec->align == '=' && parts->n_digits > 0;
    int64_t digits = parts->n_digits;
    if (zero_fill) { /* the least number of digits that, grouped, fills the width */
        int64_t room = spec->width - around;
        if (room > digits) digits = spec->grouping ? room - room / (group + 1) : room;
        if (digits < parts->n_digits) digits = parts->n_digits;
        while (spec->grouping && digits + (digits - 1) / group < room) digits++;
    }
    int64_t grouped = digits + (spec->grouping && digits ? (digits - 1) / group : 0);
    int64_t space   = spec->width > around + grouped ? spec->width - around - grouped : 0;
    int64_t before  = space_before(spec, space);
    if (!builder_expect(b, around + grouped + space)) return false;
    if (spec->align != '=' && !builder_add_fill(b, spec->fill, before)) return false;
    if (parts->sign && !builder_add_char(b, (uint8_t)parts->sign)) return false;
    if (n_prefix && !builder_add_ascii(b, parts->prefix, n_prefix)) return false;
    if (spec->align == '=' && !builder_add_fill(b, spec->fill, before)) return false;
    return add_grouped(b, parts, digits - parts->n_digits, spec->grouping, group)
           && builder_add_ascii(b, parts->rest, parts->n_rest) && builder_add_fill(b, spec->fill, space - before);
}

static char sign_char(const FormatSpec *spec, bool negative)
{
    return negative ? '-' : spec->sign == '+' || spec->sign == ' ' ? spec->sign : 0;
}

/* ---- str --------------------------------------------------------------------------------------------------------------- */

static Owned refuse_in_str(const char *what) { return raise_value_error("%s not allowed in string format specifier", what); }

static bool add_str(StrBuilder *b, Borrowed value, const FormatSpec *spec)
{
    const Str *s = (const Str *)value;
    if (spec->type && spec->type != 's') return unknown_type(spec, value), false;
    if (spec->sign) return refuse_in_str(spec->sign == ' ' ? "Space" : "Sign"), false;
    if (spec->no_negative_zero) return refuse_in_str("Negative zero coercion (z)"), false;
    if (spec->alternate) return refuse_in_str("Alternate form (#)"), false;
    if (spec->align == '=') return refuse_in_str("'=' alignment"), false;
    return format_add_text(b, spec, s, spec->precision >= 0 && spec->precision < s->length ? spec->precision : s->length);
}

/* ---- int ------------------------------------------------------------------------------------------------------------------ */

static int64_t write_digits(char *end, uint64_t value, int base) /* backwards from end; gives their number */
{
    static const char hex[] = "0123456789abcdef";
    char *p = end;
    if (base == 10) do *--p = (char)('0' + value % 10); while (value /= 10);
    else {
        int bits = base == 16 ? 4 : base == 8 ? 3 : 1;
        do *--p = hex[value & (unsigned)(base - 1)]; while (value >>= bits);
    }
    return end - p;
}

bool parts_from_int(NumberParts *parts, Borrowed int_object, int base, char small[72], Owned *owner)
{
    Borrowed exact = int_exact(int_object);
    *owner         = NULL;
    if (int_is_word(exact)) {
        int64_t value   = int_word(exact);
        parts->n_digits = write_digits(small + 72, value < 0 ? -(uint64_t)value : (uint64_t)value, base);
        parts->digits   = small + 72 - parts->n_digits;
        return true;
    }
    if (!(*owner = int_to_str(exact, base, false))) return false;
    const Str *text = AS(Str, *owner);
    int        sign = text->data[0] == '-';
    parts->digits   = text->data + sign;
    parts->n_digits = text->length - sign;
    return true;
}

static bool add_char(StrBuilder *b, Borrowed value, const FormatSpec *spec)
{
    int64_t c;
    if (spec->sign) return raise_value_error("Sign not allowed with integer format specifier 'c'"), false;
    if (spec->alternate) return raise_value_error("Alternate form (#) not allowed with integer format specifier 'c'"), false;
    if (!int_to_int64(value, &c)) return raise_overflow_error("Python int too large to convert to C long"), false;
    if (c < 0 || c > 0x10ffff) return raise_overflow_error("%%c arg not in range(0x110000)"), false;
    Owned text  = str_from_char((uint32_t)c);
    bool  added = text && format_add_text(b, spec, AS(Str, text), 1);
    ref_drop_maybe(text);
    return added;
}

static bool add_float(StrBuilder *b, Borrowed value, double number, const FormatSpec *spec);

static bool add_int(StrBuilder *b, Borrowed value, const FormatSpec *spec)
{
    int base = 10;
    switch (spec->type) {
    case 0: case 'd': case 'n': break;
    case 'c':
        if (spec->precision < 0 && !spec->no_negative_zero) return add_char(b, value, spec);
        break;
    case 'x': case 'X': base = 16; break;
    case 'o': base = 8; break;
    case 'b': base = 2; break;
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': case '%': {
        double number;
        return int_to_double(value, &number) && add_float(b, value, number, spec);
    }
    default: return unknown_type(spec, value), false;
    }
    if (spec->precision >= 0) return raise_value_error("Precision not allowed in integer format specifier"), false;
    if (spec->no_negative_zero) return raise_value_error("Negative zero coercion (z) not allowed in integer format specifier"), false;
    NumberParts parts = { .sign = sign_char(spec, int_sign(value) < 0) };
    char        small[72];
    Owned       owner;
    if (!parts_from_int(&parts, value, base, small, &owner)) return false;
    if (spec->alternate && base != 10) parts.prefix[0] = '0', parts.prefix[1] = (char)spec->type;
    bool added;
    if (spec->type == 'X') {
        char *upper = owner ? NULL : small; /* a word's digits can be changed in place */
        if (owner) {
            Owned copy = str_upper_of(AS(Str, owner));
            ref_drop(owner);
            if (!(owner = copy)) return false;
            parts.digits = AS(Str, owner)->data + (AS(Str, owner)->data[0] == '-');
        } else
            upper_case(upper + 72 - parts.n_digits, parts.n_digits);
    }
    added = format_add_number(b, spec, &parts);
    ref_drop_maybe(owner);
    return added;
}

/* ---- float ------------------------------------------------------------------------------------------------------------------ */

void parts_from_float(NumberParts *parts, const FloatText *text)
{
    int64_t n = 0;
    while (n < text->length && text->data[n] >= '0' && text->data[n] <= '9') n++;
    parts->digits   = text->data;
    parts->n_digits = n;
    parts->rest     = text->data + n;
    parts->n_rest   = text->length - n;
}

static bool is_zero_text(const FloatText *text) /* no digit but 0 before the exponent, if any */
{
    for (int64_t i = 0; i < text->length && text->data[i] != 'e'; i++)
        if (text->data[i] != '0' && text->data[i] != '.') return false;
    return true;
}

/* The text of number without sign as spec wants it, and its sign. */
static bool float_to_parts(double number, const FormatSpec *spec, int flags, FloatText *text, bool *negative)
{
    char    type      = (char)spec->type;
    int64_t precision = spec->precision;
    bool    upper     = type == 'E' || type == 'F' || type == 'G';
    if (precision > INT32_MAX) return raise_value_error("precision too big"), false;
    if (type == 0) type = precision < 0 ? 'r' : 'g';
    if (type == 'n') type = 'g';
    if (type == '%') number *= 100;
    if (upper) type = (char)(type + 32);
    if (precision < 0 && type != 'r') precision = 6;
    if (spec->alternate) flags |= FLOAT_ALTERNATE;
    *negative = __builtin_signbit(number) && number == number;
    if (!float_text(text, number, type == '%' ? 'f' : type, precision, flags)) return false;
    if (spec->no_negative_zero && *negative && is_zero_text(text)) *negative = false;
    if (upper) upper_case(text->data, text->length);
    if (spec->type == '%') text->data[text->length++] = '%';
    return true;
}

static bool add_float(StrBuilder *b, Borrowed value, double number, const FormatSpec *spec)
{
    switch (spec->type) {
    case 0: case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': case 'n': case '%': break;
    default: return unknown_type(spec, value), false;
    }
    FloatText   text;
    NumberParts parts = { 0 };
    bool        negative;
    if (!float_to_parts(number, spec, spec->type == 0 ? FLOAT_DOT_ZERO : 0, &text, &negative)) return false;
    parts_from_float(&parts, &text);
    parts.sign = sign_char(spec, negative);
    bool added = format_add_number(b, spec, &parts);
    float_text_release(&text);
    return added;
}

/* ---- complex ------------------------------------------------------------------------------------------------------------------ */

static bool add_part(StrBuilder *b, double number, const FormatSpec *spec, char sign)
{
    FormatSpec  plain = *spec;
    FloatText   text;
    NumberParts parts = { 0 };
    bool        negative;
    plain.width = -1;
    plain.align = '>';
    plain.sign  = sign;
    if (!float_to_parts(number, spec, 0, &text, &negative)) return false;
    parts_from_float(&parts, &text);
    parts.sign = sign_char(&plain, negative);
    bool added = format_add_number(b, &plain, &parts);
    float_text_release(&text);
    return added;
}

static bool add_complex(StrBuilder *b, Borrowed value, const FormatSpec *spec)
{
    double real = ((const Complex *)value)->real, imag = ((const Complex *)value)->imag;
    switch (spec->type) {
    case 0: case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': case 'n': break;
    default: return unknown_type(spec, value), false;
    }
    if (spec->fill == '0') return raise_value_error("Zero padding is not allowed in complex format specifier"), false;
    if (spec->align == '=') return raise_value_error("'=' alignment flag is not allowed in complex format specifier"), false;
    bool       skip_real = spec->type == 0 && real == 0 && !__builtin_signbit(real), brackets = spec->type == 0 && !skip_real;
    StrBuilder text;
    builder_start(&text, 0);
    if (brackets) builder_add_char(&text, '(');
    bool made = (skip_real || add_part(&text, real, spec, spec->sign)) && add_part(&text, imag, spec, skip_real ? spec->sign : '+');
    if (made) builder_add_char(&text, 'j');
    if (made && brackets) builder_add_char(&text, ')');
    if (!made) builder_abandon(&text);
    Owned whole = made ? builder_finish(&text) : NULL;
    bool  added = whole && format_add_text(b, spec, AS(Str, whole), AS(Str, whole)->length);
    ref_drop_maybe(whole);
    return added;
}

/* ---- the doors ------------------------------------------------------------------------------------------------------------------ */

typedef bool (*AddFormatted)(StrBuilder *b, Borrowed value, const FormatSpec *spec);

static bool add_any_float(StrBuilder *b, Borrowed value, const FormatSpec *spec) { return add_float(b, value, FLOAT_VALUE(value), spec); }

static bool add_with(StrBuilder *b, Borrowed value, const Str *spec_text, char default_align, AddFormatted add)
{
    FormatSpec spec;
    return format_spec_read(spec_text, 0, spec_text->length, value, default_align, &spec) && add(b, value, &spec);
}

static Owned format_with(Borrowed value, const Str *spec_text, char default_align, AddFormatted add)
{
    if (spec_text->length == 0) return object_str(value);
    StrBuilder b;
    builder_start(&b, 0);
    b.last = true;
    if (add_with(&b, value, spec_text, default_align, add)) return builder_finish(&b);
    builder_abandon(&b);
    return NULL;
}

Owned format_str(Borrowed value, const Str *spec)
{
    if (spec->length == 0) return object_str(value);
    return format_with(value, spec, '<', add_str);
}
Owned format_int(Borrowed value, const Str *spec) { return format_with(value, spec, '>', add_int); }
Owned format_float(Borrowed value, const Str *spec) { return format_with(value, spec, '>', add_any_float); }
Owned format_complex(Borrowed value, const Str *spec) { return format_with(value, spec, '>', add_complex); }

bool builder_add_formatted(StrBuilder *b, Borrowed value, Borrowed spec_or_null)
{
    const Str *spec  = spec_or_null && IS_STR(spec_or_null) && ((const Str *)spec_or_null)->length ? (const Str *)spec_or_null : NULL;
    uint32_t   shape = value->shape;
    if (b->failed) return false;
    if (shape == SHAPE_STR) return spec ? add_with(b, value, spec, '<', add_str) : builder_add(b, value);
    if (shape == SHAPE_INT) {
        if (spec) return add_with(b, value, spec, '>', add_int);
        char     digits[24], *end = digits + sizeof digits;
        int64_t  word = int_word(value);
        int64_t  n    = write_digits(end, word < 0 ? -(uint64_t)word : (uint64_t)word, 10);
        if (word < 0) end[-++n] = '-';
        return builder_add_ascii(b, end - n, n);
    }
    if (shape == SHAPE_FLOAT && spec) return add_with(b, value, spec, '>', add_any_float);
    return builder_add_take(b, object_format(value, spec_or_null));
}
