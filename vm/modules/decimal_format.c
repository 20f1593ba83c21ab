/* decimal_format.c -- format() of numbers: the mini-language, rounding to what was asked for, grouping and padding.
 *
 *   | fill | sign | fill of '=' | whole digits in groups | point and fraction | exponent or % | fill |
 * Only the digits before the point are grouped, and filled up with zeros.
 */
#include "vm/modules/decimal_parts.h"

#include <stdio.h>

typedef struct Marks { /* what is put between digits: a locale's, or what the caller says; borrowed, NULL: nothing */
    const Str *point, *separator, *grouping;
} Marks;

typedef struct Spec {
    uint32_t fill;
    char     align, sign, type; /* type 0: none given, then as 'g' */
    bool     no_negative_zero, zero_padded, comma, upper;
    int64_t  width, precision;  /* precision -1: none given */
    Marks    marks;
} Spec;

/* The number's text before it is padded. */
typedef struct Body {
    const char *digits;
    int64_t     count, point; /* of digits; how many stand before the point, negative: zeros behind it */
    char        tail[32];     /* exponent or % */
    uint8_t     sign;
} Body;

/* ---- the specification ----------------------------------------------------------------------------------- */

typedef struct Reader { const Str *text; int64_t at, end; } Reader;

static uint32_t peek(const Reader *r, int64_t ahead) { return r->at + ahead < r->end ? str_char(r->text, r->at + ahead) : 0; }

static bool take(Reader *r, uint32_t c)
{
    if (r->at >= r->end || peek(r, 0) != c) return false;
    r->at++;
    return true;
}

static inline bool one_of(uint32_t c, const char *set)
{
    for (; *set; set++)
        if (c == (uint32_t)*set) return true;
    return false;
}

static inline bool is_digit(uint32_t c) { return c - '0' < 10; }

static bool read_size(Reader *r, int64_t *size)
{
    if (!is_digit(peek(r, 0))) return false;
    for (*size = 0; is_digit(peek(r, 0)); r->at++)
        if (__builtin_mul_overflow(*size, 10, size) || __builtin_add_overflow(*size, peek(r, 0) - '0', size)) return false;
    return true;
}

static void read_alignment(Reader *r, Spec *s)
{
    if (r->end > 1 && one_of(peek(r, 1), "<>=^")) s->fill = peek(r, 0), r->at++;
    if (one_of(peek(r, 0), "<>=^")) s->align = (char)peek(r, 0), r->at++;
}

static void read_sign(Reader *r, Spec *s)
{
    s->no_negative_zero = take(r, 'z');
    if (one_of(peek(r, 0), "-+ ")) {
        s->sign = (char)peek(r, 0), r->at++;
        if (!s->no_negative_zero) s->no_negative_zero = take(r, 'z');
    }
}

static bool read_width(Reader *r, Spec *s)
{
    if (take(r, '0')) {
        if (s->align || peek(r, 0) == '0') return false;
        s->zero_padded = true;
    }
    return !is_digit(peek(r, 0)) || read_size(r, &s->width);
}

static bool read_type(Reader *r, Spec *s)
{
    if (one_of(peek(r, 0), "eEfFgGn%")) s->type = (char)peek(r, 0), r->at++;
    s->upper = s->type == 'E' || s->type == 'G';
    if (s->type == 'n' && s->comma) return false;
    return r->at == r->end;
}

/* Text behind a zero character doesn't count, but one in front is a fill. */
static int64_t spec_end(const Str *text)
{
    for (int64_t k = 1; k < text->length; k++)
        if (!str_char(text, k)) return k;
    return text->length;
}

static bool spec_read(Spec *s, const Str *text)
{
    Reader r = {text, 0, spec_end(text)};
    *s       = (Spec){.fill = ' ', .sign = '-', .precision = -1};
    read_alignment(&r, s);
    read_sign(&r, s);
    if (!read_width(&r, s)) return false;
    s->comma = take(&r, ',');
    if (take(&r, '.') && !read_size(&r, &s->precision)) return false;
    return read_type(&r, s);
}

/* ---- marks ------------------------------------------------------------------------------------------------- */

static bool override_text(Dict *override, const char *name, const Str **text)
{
    Owned    key   = str_from_c(name);
    Borrowed value = key ? dict_find_str(override, (Str *)key) : NULL;
    ref_drop_maybe(key);
    if (!key) return false;
    if (value && !IS_STR(value)) raise_type_error("bad argument type for built-in operation");
    else if (value) *text = (const Str *)value;
    return !error_pending();
}

static int64_t utf8_length(const Str *s)
{
    int64_t n = 0;
    for (int64_t k = 0; s && k < s->length; k++) {
        uint32_t c = str_char(s, k);
        n += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return n;
}

/* Other marks than those of the C locale, the only one there is. */
static bool marks_override(Spec *s, Dict *override)
{
    enum { MARK_BYTES = 4 };
    Marks *m = &s->marks;
    bool   known = s->comma || s->type == 'n';
    if (!override_text(override, "decimal_point", &m->point) || !override_text(override, "thousands_sep", &m->separator) ||
        !override_text(override, "grouping", &m->grouping))
        return false;
    if (m->point ? utf8_length(m->point) < 1 || utf8_length(m->point) > MARK_BYTES : !known) raise_value_error("invalid override dict");
    else if (utf8_length(m->separator) > MARK_BYTES) raise_value_error("invalid override dict");
    return !error_pending();
}

static void add_mark(StrBuilder *b, const Str *mark, char otherwise)
{
    if (mark) builder_add_slice(b, mark, 0, mark->length);
    else builder_add_char(b, (uint32_t)otherwise);
}

static bool groups(const Spec *s)
{
    if (s->marks.separator ? !s->marks.separator->length : !s->comma) return false;
    return s->marks.grouping ? s->marks.grouping->length != 0 : s->comma;
}

/* How many digits the group has that is number k from the right; 0 in a locale's text repeats the one before, 127 ends grouping. */
static int64_t group_size(const Spec *s, int64_t k)
{
    const Str *grouping = s->marks.grouping;
    int64_t    size     = 3;
    for (int64_t i = 0; grouping && i <= k && i < grouping->length; i++) {
        uint32_t c = str_char(grouping, i);
        if (c == 0) break;
        if (c == 127) return INT64_MAX / 4;
        size = c;
    }
    return size;
}

/* ---- the digits -------------------------------------------------------------------------------------------- */

static char kind_of(const Spec *s) { return s->type == 0 || s->type == 'n' ? 'g' : (char)(s->type | ('a' - 'A')); }

/* Rounded to so many digits; exactly: zeros are put behind fewer ones. */
static void round_to_digits(Number *n, int64_t places, bool exactly, Rounding rounding, uint32_t *status)
{
    int64_t count = n->digits;
    if (coefficient_is_zero(n)) return;
    if (count > places) {
        coefficient_drop(n, count - places, rounding);
        n->exp += count - places;
        if (n->digits > places) coefficient_drop(n, 1, ROUND_DOWN), n->exp++;
    } else if (exactly) {
        coefficient_raise(n, places - count, status);
        n->exp -= places - count;
    }
}

/* Rounds the copy of a finite number to what the specification wants. */
static void round_for(Number *n, const Spec *s, Rounding rounding, uint32_t *status)
{
    char    kind      = kind_of(s);
    int64_t precision = s->precision;
    bool    was_zero  = coefficient_is_zero(n);
    if (s->type == '%') n->exp += 2;
    if (precision >= 0) {
        if (kind == 'g') round_to_digits(n, precision ? precision : 1, false, rounding, status);
        else if (kind == 'e') round_to_digits(n, precision + 1, true, rounding, status);
        else {
            coefficient_drop(n, -precision - n->exp, rounding);
            coefficient_raise(n, n->exp + precision, status);
            n->exp = -precision;
        }
    }
    if (coefficient_is_zero(n)) {
        if (n->exp > 0 && kind != 'e' && kind != 'g') n->exp = 0;
        if (s->no_negative_zero && (was_zero || s->type != 'F')) n->sign = 0; /* F looks for it before it rounds */
    }
}

static void body_of_finite(Body *body, const Number *n, const Spec *s)
{
    char    kind = kind_of(s);
    int64_t left = n->exp + n->digits;
    body->point  = left;
    if (kind == 'e') body->point = coefficient_is_zero(n) && s->precision >= 0 ? 1 - s->precision : 1;
    else if (kind == 'g' && !(n->exp <= 0 && left > -6)) body->point = 1;
    if (s->type == '%') strcpy(body->tail, "%");
    else if (kind == 'e' || (kind == 'g' && left != body->point))
        snprintf(body->tail, sizeof body->tail, "%c%+lld", s->upper ? 'E' : 'e', (long long)(left - body->point));
}

/* ---- putting it together ------------------------------------------------------------------------------------- */

static void add_zeros(StrBuilder *b, int64_t count)
{
    if (count > 0) builder_add_fill(b, '0', count);
}

/* `zeros` zeros in front of the body's digits and, behind those, zeros again up to the point: `count` characters from the `from`th. */
static void add_whole(StrBuilder *b, const Body *body, int64_t zeros, int64_t from, int64_t count)
{
    int64_t digits = body->count < body->point ? body->count : body->point, end = from + count;
    if (body->point <= 0) { /* "0" */
        add_zeros(b, count);
        return;
    }
    if (from < zeros) {
        int64_t lead = end < zeros ? count : zeros - from;
        add_zeros(b, lead);
        from += lead;
    }
    if (from < end && from - zeros < digits) {
        int64_t take_end = end - zeros < digits ? end : zeros + digits;
        builder_add_ascii(b, body->digits + (from - zeros), take_end - from);
        from = take_end;
    }
    add_zeros(b, end - from);
}

/* The digits before the point in groups, with zeros in front up to `least` characters. */
static void add_groups(StrBuilder *b, const Body *body, const Spec *s, int64_t least)
{
    int64_t whole = body->point > 0 ? body->point : 1, separator = s->marks.separator ? s->marks.separator->length : 1;
    if (!groups(s)) {
        int64_t zeros = least > whole ? least - whole : 0;
        add_whole(b, body, zeros, 0, whole + zeros);
        return;
    }
    int64_t left = whole, total = 0, count = 0, first;
    for (;; least -= separator) {
        int64_t size = group_size(s, count++), most = left > least ? left : least;
        first = most < 1 ? 1 : most;
        if (first > size) first = size;
        total += first;
        left -= first;
        least -= first;
        if (left <= 0 && least <= 0) break;
    }
    int64_t zeros = total - whole, at = 0;
    for (int64_t k = count - 1; k >= 0; k--) {
        int64_t size = k == count - 1 ? first : group_size(s, k);
        if (at) add_mark(b, s->marks.separator, ',');
        add_whole(b, body, zeros, at, size);
        at += size;
    }
}

static bool has_fraction(const Body *body) { return body->point < body->count; }

static void add_fraction(StrBuilder *b, const Body *body, const Spec *s)
{
    if (!has_fraction(body)) return;
    add_mark(b, s->marks.point, '.');
    add_zeros(b, -body->point);
    int64_t from = body->point > 0 ? body->point : 0;
    builder_add_ascii(b, body->digits + from, body->count - from);
}

static int64_t fraction_length(const Body *body, const Spec *s)
{
    if (!has_fraction(body)) return 0;
    return (s->marks.point ? s->marks.point->length : 1) + body->count - body->point;
}

static Owned padded(const char *sign, Owned body, const Spec *s, bool special)
{
    StrBuilder b;
    if (!body) return NULL;
    int64_t room  = s->width - (int64_t)strlen(sign) - AS(Str, body)->length;
    char    align = s->align ? s->align : '>';
    int64_t left  = room <= 0 ? 0 : align == '>' || (special && s->zero_padded) ? room : align == '^' ? room / 2 : 0;
    int64_t inner = room > 0 && align == '=' ? room : 0;
    builder_start(&b, room > 0 ? s->width : AS(Str, body)->length + 1);
    if (left) builder_add_fill(&b, s->fill, left);
    if (*sign) builder_add_char(&b, (uint32_t)*sign);
    if (inner) builder_add_fill(&b, s->fill, inner);
    builder_add(&b, body);
    if (room > left + inner) builder_add_fill(&b, s->fill, room - left - inner);
    ref_drop(body);
    return builder_finish(&b);
}

static const char *sign_text(const Spec *s, uint8_t sign) { return sign ? "-" : s->sign == '+' ? "+" : s->sign == ' ' ? " " : ""; }

static Owned format_special(const Number *n, const Spec *s)
{
    Number without_sign = *n; /* only looked at */
    without_sign.sign   = 0;
    Owned text          = number_written(&without_sign, true, false, false);
    if (text && s->type == '%') {
        Owned percent = str_from_c("%");
        if (!percent || !str_append(&text, percent)) ref_clear(&text);
        ref_drop_maybe(percent);
    }
    return padded(sign_text(s, n->sign), text, s, true);
}

static Owned format_finite(const Number *n, const Spec *s)
{
    char       small[64];
    size_t     block = 0;
    char      *digits = coefficient_text(n, small, sizeof small, &block);
    Body       body   = {.digits = digits, .count = n->digits};
    StrBuilder b;
    StrScratch scratch;
    if (!digits) return NULL;
    body_of_finite(&body, n, s);
    const char *sign = sign_text(s, n->sign);
    int64_t     rest = fraction_length(&body, s) + (int64_t)strlen(body.tail) + (int64_t)strlen(sign);
    builder_start_in(&b, &scratch, body.count + 16);
    add_groups(&b, &body, s, s->zero_padded ? s->width - rest : 0);
    add_fraction(&b, &body, s);
    if (*body.tail) builder_add_c(&b, body.tail);
    coefficient_text_release(digits, block);
    return padded(sign, builder_finish(&b), s, false);
}

Owned number_format(const Number *n, const Str *text, Dict *override, const Settings *settings)
{
    Spec     s;
    Number   rounded;
    uint32_t status = 0;
    if (!text->ascii) { /* a lone surrogate is refused before anything else */
        Owned utf8 = str_encode_utf8(text);
        ref_drop_maybe(utf8);
        if (!utf8) return NULL;
    }
    if (!spec_read(&s, text)) return raise_value_error("invalid format string");
    if (s.type == 0) s.upper = settings->capitals;
    if (override && !marks_override(&s, override)) return NULL;
    if (n->kind) return format_special(n, &s);
    number_copy(&rounded, n);
    round_for(&rounded, &s, settings->rounding, &status);
    Owned result = NULL;
    if (!(status & NO_MEMORY) && big_ok()) result = format_finite(&rounded, &s);
    else if (!error_pending()) raise_no_memory();
    number_release(&rounded);
    return result;
}
