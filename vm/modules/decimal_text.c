/* decimal_text.c -- numbers written: in plain notation, or with an exponent when the point would be far from the digits. */
#include "vm/modules/decimal_parts.h"

#include <stdio.h>
#include <stdlib.h>

/* ---- the digits ------------------------------------------------------------------------------------------ */

static char *put_word(char *end, uint64_t v)
{
    do *--end = (char)('0' + v % 10);
    while (v /= 10);
    return end;
}

/* The digits of a small coefficient, before `end`. */
static char *put_small(char *end, u128 v)
{
    const uint64_t group = UINT64_C(1000000000000000000);
    while (v >> 64) {
        u128  rest  = v / group;
        char *start = put_word(end, (uint64_t)(v - rest * group));
        while (start > end - 18) *--start = '0';
        end = start;
        v   = rest;
    }
    uint64_t low = (uint64_t)v;
    return put_word(end, low);
}

/* `room` is at least 40. */
char *coefficient_text(const Number *n, char *small, size_t room, size_t *block)
{
    *block = 0;
    if (!n->large) {
        char *end = small + room - 1;
        *end      = '\0';
        return put_small(end, small_of(n));
    }
    size_t size = (size_t)n->digits + 3;
    char  *text = heap_alloc(size);
    if (!text) return NULL;
    mpz_get_str(text, 10, n->big);
    if (!big_ok()) {
        heap_free(text, size);
        return NULL;
    }
    *block = size;
    return text;
}

void coefficient_text_release(char *text, size_t block)
{
    if (block) heap_free(text, block);
}

/* ---- text of numbers ------------------------------------------------------------------------------------- */

/* How many digits stand before the point; `left`: how many without an exponent. */
static int64_t point_place(const Number *n, int64_t left, bool engineering)
{
    if (n->exp <= 0 && left > -6) return left;
    if (!engineering) return 1;
    if (!coefficient_is_zero(n)) return ((left - 1) % 3 + 3) % 3 + 1;
    return ((left + 1) % 3 + 3) % 3 - 1;
}

static void add_zeros(StrBuilder *b, int64_t count)
{
    if (count > 0) builder_add_fill(b, '0', count);
}

static void add_digits(StrBuilder *b, const char *digits, int64_t count, int64_t point)
{
    if (point <= 0) {
        builder_add_ascii(b, "0.", 2);
        add_zeros(b, -point);
        builder_add_ascii(b, digits, count);
    } else if (point >= count) {
        builder_add_ascii(b, digits, count);
        add_zeros(b, point - count);
    } else {
        builder_add_ascii(b, digits, point);
        builder_add_char(b, '.');
        builder_add_ascii(b, digits + point, count - point);
    }
}

static void add_finite(StrBuilder *b, const Number *n, const char *digits, bool capitals, bool engineering)
{
    int64_t left = n->exp + n->digits, point = point_place(n, left, engineering);
    char    exponent[32];
    add_digits(b, digits, n->digits, point);
    if (left == point) return;
    int length = snprintf(exponent, sizeof exponent, "%c%+lld", capitals ? 'E' : 'e', (long long)(left - point));
    builder_add_ascii(b, exponent, length);
}

/* A small number in plain notation: digits with a point somewhere, or zeros in front. */
static Owned plain_small(const Number *n, bool in_repr)
{
    char    text[80], *end = text + sizeof text, *at = end;
    int64_t places = -n->exp;
    if (in_repr) *--at = ')', *--at = '\'';
    char *digits_end = at;
    at               = put_small(at, small_of(n));
    if (places) {
        while (digits_end - at <= places) *--at = '0';
        memmove(at - 1, at, (size_t)(digits_end - at - places));
        at--;
        digits_end[-places - 1] = '.';
    }
    if (n->sign) *--at = '-';
    if (in_repr) at = memcpy(at - 9, "Decimal('", 9);
    return str_from_ascii(at, end - at);
}

Owned number_written(const Number *n, bool capitals, bool engineering, bool in_repr)
{
    if (LIKELY(!n->large && !n->kind && n->exp <= 0 && n->exp + n->digits > -6)) return plain_small(n, in_repr);
    char       small[64];
    size_t     block  = 0;
    char      *digits = coefficient_text(n, small, sizeof small, &block);
    StrBuilder b;
    if (!digits) return NULL;
    builder_start(&b, n->digits + (in_repr ? 20 : 8));
    if (in_repr) builder_add_ascii(&b, "Decimal('", 9);
    if (n->sign) builder_add_char(&b, '-');
    if (!n->kind) add_finite(&b, n, digits, capitals, engineering);
    else {
        builder_add_c(&b, n->kind == INFINITE ? "Infinity" : n->kind == QUIET ? "NaN" : "sNaN");
        if (is_nan(n) && !coefficient_is_zero(n)) builder_add_ascii(&b, digits, n->digits);
    }
    if (in_repr) builder_add_ascii(&b, "')", 2);
    coefficient_text_release(digits, block);
    return builder_finish(&b);
}
