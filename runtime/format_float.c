/* format_float.c -- floats as text with a given number of digits: the types e, f and g of formatting.
 *
 * The C library rounds exactly, half to even, whatever the precision.  The commonest case (type f, a few digits, a
 * number below 10**15) is done here in 128-bit integers, exactly as well and several times faster: value = m * 2**e, so
 * value * 10**p is m * 10**p shifted right by -e, and the bits shifted out say how to round.  Up to 17 significant digits
 * for e and g come from float_rounded.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include "runtime/float.h"
#include "runtime/format.h"

static bool make_room(FloatText *text, size_t need)
{
    text->block_size = 0;
    text->data       = text->small;
    if (need <= sizeof text->small) return true;
    text->block_size = need;
    text->data       = heap_alloc(need);
    return text->data != NULL;
}

void float_text_release(FloatText *text)
{
    if (text->block_size) heap_free(text->data, text->block_size);
}

void upper_case(char *text, int64_t n)
{
    for (int64_t i = 0; i < n; i++)
        if (text[i] >= 'a' && text[i] <= 'z') text[i] -= 32;
}

static void put(FloatText *text, char c) { text->data[text->length++] = c; }

/* ---- f ------------------------------------------------------------------------------------------------------------------ */

static bool fixed_quickly(FloatText *text, double value, int precision, bool dot)
{
    static const uint64_t power[] = { 1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000 };
    if (precision > 10 || value >= 0x1p52 || value * (double)power[precision] >= 0x1p63) return false;
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    int      exponent = (int)(bits >> 52);
    uint64_t mantissa = (bits & (((uint64_t)1 << 52) - 1)) | (uint64_t)(exponent != 0) << 52;
    exponent -= 1075 - (exponent == 0); /* value is mantissa * 2**exponent, exponent < 0 */
    unsigned __int128 scaled = (unsigned __int128)mantissa * power[precision];
    uint64_t          whole  = 0;
    if (exponent > -127) {
        unsigned __int128 half = (unsigned __int128)1 << (-exponent - 1), rest = scaled & ((half << 1) - 1);
        whole = (uint64_t)(scaled >> -exponent);
        if (rest > half || (rest == half && (whole & 1))) whole++;
    }
    char    digits[32], *p = digits + sizeof digits;
    int     n = 0;
    for (; whole || n <= precision; n++) {
        if (n == precision && (precision || dot)) *--p = '.';
        *--p = (char)('0' + whole % 10);
        whole /= 10;
    }
    text->length = digits + sizeof digits - p;
    memcpy(text->data, p, (size_t)text->length);
    return true;
}

static bool fixed(FloatText *text, double value, int64_t precision, int flags)
{
    if (!make_room(text, (size_t)precision + 330)) return false;
    if (fixed_quickly(text, value, precision > 10 ? 11 : (int)precision, flags & FLOAT_ALTERNATE)) return true;
    text->length = snprintf(text->data, (size_t)precision + 328, flags & FLOAT_ALTERNATE ? "%#.*f" : "%.*f", (int)precision, value);
    return true;
}

/* ---- e and g --------------------------------------------------------------------------------------------------------------- */

static void put_exponent(FloatText *text, int exponent)
{
    int size = exponent < 0 ? -exponent : exponent;
    put(text, 'e');
    put(text, exponent < 0 ? '-' : '+');
    if (size >= 100) put(text, (char)('0' + size / 100));
    put(text, (char)('0' + size / 10 % 10));
    put(text, (char)('0' + size % 10));
}

/* d.ddde+xx */
static void put_scientific(FloatText *text, const char *digits, int64_t n, int point, int flags)
{
    text->length = 0;
    put(text, digits[0]);
    if (n > 1 || (flags & FLOAT_ALTERNATE)) put(text, '.');
    for (int64_t i = 1; i < n; i++) put(text, digits[i]);
    put_exponent(text, point - 1);
}

static bool scientific(FloatText *text, double value, int64_t precision, int flags)
{
    char digits[32];
    int  point;
    if (!make_room(text, (size_t)precision + 32)) return false;
    if (value > 0 && precision < 17 && float_rounded(value, (int)precision + 1, digits, &point)) {
        put_scientific(text, digits, precision + 1, point, flags);
        return true;
    }
    text->length = snprintf(text->data, (size_t)precision + 30, flags & FLOAT_ALTERNATE ? "%#.*e" : "%.*e", (int)precision, value);
    return true;
}

/* digits[0] . digits[1:] * 10**(point - 1) written out without an exponent. */
static void positional(FloatText *text, const char *digits, int64_t n, int point, int flags)
{
    int64_t i = 0;
    if (point <= 0) put(text, '0');
    for (; i < point; i++) put(text, i < n ? digits[i] : '0');
    if (i < n || point <= 0) {
        if (n > i || (flags & (FLOAT_ALTERNATE | FLOAT_DOT_ZERO))) put(text, '.');
        for (int zeros = point; zeros < 0; zeros++) put(text, '0');
        for (; i < n; i++) put(text, digits[i]);
    } else if (flags & (FLOAT_ALTERNATE | FLOAT_DOT_ZERO))
        put(text, '.');
    if ((flags & FLOAT_DOT_ZERO) && text->data[text->length - 1] == '.' && !(flags & FLOAT_ALTERNATE)) put(text, '0');
}

/* The first n digits, rounded; *point: where it belongs. In need by the C library's %e, without its point. */
static void significant_digits(double value, int64_t n, char *digits, size_t room, int *point)
{
    if (value > 0 && n <= 17 && float_rounded(value, (int)n, digits, point)) return;
    int length = snprintf(digits, room, "%.*e", (int)(n - 1), value);
    int mark   = length - 1;
    while (digits[mark] != 'e') mark--;
    *point = atoi(digits + mark + 1) + 1;
    if (n > 1) memmove(digits + 1, digits + 2, (size_t)n - 1);
}

static bool general(FloatText *text, double value, int64_t precision, int flags)
{
    if (precision == 0) precision = 1;
    size_t room   = (size_t)precision + 32;
    char   small[128], *digits = room <= sizeof small ? small : heap_alloc(room);
    int    point;
    if (!digits) return false;
    significant_digits(value, precision, digits, room, &point);
    int64_t n = precision;
    if (!(flags & FLOAT_ALTERNATE))
        while (n > 1 && digits[n - 1] == '0') n--;
    bool made = make_room(text, room + 32);
    if (made) {
        text->length = 0;
        if (point <= -4 || point > precision - ((flags & FLOAT_DOT_ZERO) ? 1 : 0)) {
            put_scientific(text, digits, n, point, flags);
        } else
            positional(text, digits, n, point, flags);
    }
    if (digits != small) heap_free(digits, room);
    return made;
}

/* ---- r ------------------------------------------------------------------------------------------------------------------------- */

static bool shortest(FloatText *text, double value, int flags)
{
    make_room(text, 64);
    text->length = float_to_text(value, text->data);
    bool has_dot = memchr(text->data, '.', (size_t)text->length) != NULL;
    if (has_dot && !(flags & FLOAT_DOT_ZERO) && text->length > 2 && memcmp(text->data + text->length - 2, ".0", 2) == 0) {
        text->length -= 2;
        has_dot = false;
    }
    if ((flags & FLOAT_ALTERNATE) && !has_dot) {
        char *mark = memchr(text->data, 'e', (size_t)text->length), *end = text->data + text->length;
        if (mark) memmove(mark + 1, mark, (size_t)(end - mark)), *mark = '.';
        else *end = '.';
        text->length++;
    }
    return true;
}

bool float_text(FloatText *text, double value, char type, int64_t precision, int flags)
{
    value = fabs(value);
    if (isnan(value) || isinf(value)) {
        make_room(text, 8);
        memcpy(text->data, isnan(value) ? "nan" : "inf", 3);
        text->length = 3;
        return true;
    }
    switch (type) {
    case 'f': return fixed(text, value, precision, flags);
    case 'e': return scientific(text, value, precision, flags);
    case 'g': return general(text, value, precision, flags);
    default:  return shortest(text, value, flags);
    }
}
