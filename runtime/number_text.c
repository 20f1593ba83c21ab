/* number_text.c -- reading numbers from text: what int(), float() and complex() have in common. */
#include "runtime/number_text.h"

#include <math.h>
#include <stdlib.h>

#include "runtime/protocol.h"
#include "runtime/text.h"

static bool text_reserve(NumberText *text, int64_t length)
{
    text->length     = length;
    text->block_size = (size_t)length + 1;
    text->block      = text->small;
    if (text->block_size > sizeof text->small && !(text->block = heap_alloc(text->block_size))) return false;
    text->start         = text->block;
    text->block[length] = 0;
    return true;
}

static void text_trim(NumberText *text)
{
    while (text->length > 0 && text->start[0] == ' ') {
        text->start++;
        text->length--;
    }
    while (text->length > 0 && text->start[text->length - 1] == ' ') text->length--;
    text->start[text->length] = 0;
}

/* '\x1c' to '\x1f', which are spaces for str, are none in numbers. */
static inline char number_byte(unsigned char c)
{
    if (c > ' ' && c < 128) return (char)c;
    return c == ' ' || (c >= '\t' && c <= '\r') ? ' ' : c && c < 128 ? (char)c : '?';
}

static char number_char(uint32_t c)
{
    if (c < 128) return number_byte((unsigned char)c);
    if (char_is_space(c)) return ' ';
    int digit = char_decimal(c);
    return digit >= 0 ? (char)('0' + digit) : '?';
}

bool number_text(const Str *s, NumberText *text)
{
    if (s->ascii) return number_text_from_bytes(s->data, s->length, text);
    if (!text_reserve(text, s->length)) return false;
    for (int64_t i = 0; i < s->length; i++) text->block[i] = number_char(str_char(s, i));
    text_trim(text);
    return true;
}

bool number_text_from_bytes(const char *bytes, int64_t length, NumberText *text)
{
    if (!text_reserve(text, length)) return false;
    char *to = text->block;
    for (int64_t i = 0; i < length; i++) to[i] = number_byte((unsigned char)bytes[i]);
    text_trim(text);
    return true;
}

void number_text_release(NumberText *text)
{
    if (text->block != text->small) heap_free(text->block, text->block_size);
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool number_text_strip_underscores(NumberText *text)
{
    char *to = text->start, before = 0;
    for (const char *from = text->start; *from; before = *from++) {
        if (*from != '_') *to++ = *from;
        else if (!is_digit(before) || !is_digit(from[1])) return false;
    }
    *to          = 0;
    text->length = to - text->start;
    return true;
}

/* ---- floats ------------------------------------------------------------------------------- */

static bool starts_with_word(const char *text, const char *word) /* word in lower case */
{
    while (*word && (*text | 0x20) == *word) {
        text++;
        word++;
    }
    return *word == 0;
}

/* inf, infinity and nan, in any mixture of cases. */
static bool special_from_text(const char **at, double *value)
{
    if (starts_with_word(*at, "inf")) {
        *at += starts_with_word(*at, "infinity") ? 8 : 3;
        *value = HUGE_VAL;
        return true;
    }
    if (!starts_with_word(*at, "nan")) return false;
    *at += 3;
    *value = NAN;
    return true;
}

static const double exact_powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                      1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/* digits [. digits] [e [sign] digits], without a sign in front. Up to 15 digits and a power of ten that is exact need one
   rounding only; strtod does the rest. */
static bool decimal_from_text(const char **at, double *value)
{
    const char *start = *at, *p = start;
    uint64_t    mantissa = 0;
    int         digits = 0, significant = 0, exponent = 0;
    for (bool fraction = false;; p++) {
        if (*p == '.' && !fraction) {
            fraction = true;
            continue;
        }
        if (!is_digit(*p)) break;
        digits++;
        if (mantissa || *p != '0') significant++;
        if (significant <= 18) mantissa = mantissa * 10 + (uint64_t)(*p - '0');
        if (fraction) exponent--;
    }
    if (!digits) return false;
    if ((*p | 0x20) == 'e') {
        const char *q = p + 1;
        bool negative = *q == '-';
        if (*q == '-' || *q == '+') q++;
        if (is_digit(*q)) {
            int power = 0;
            for (; is_digit(*q); q++)
                if (power < 100000) power = power * 10 + (*q - '0');
            exponent += negative ? -power : power;
            p = q;
        }
    }
    *at = p;
    if (significant <= 15 && exponent >= -22 && exponent <= 22) {
        *value = exponent < 0 ? (double)mantissa / exact_powers[-exponent] : (double)mantissa * exact_powers[exponent];
        return true;
    }
    *value = strtod(start, NULL); /* reads exactly the same characters: the locale's point is never changed */
    return true;
}

bool double_from_text(const char **at, double *value)
{
    const char *p = *at;
    bool negative = *p == '-';
    if (*p == '-' || *p == '+') p++;
    if (!decimal_from_text(&p, value) && !special_from_text(&p, value)) return false;
    if (negative) *value = -*value;
    *at = p;
    return true;
}

bool double_from_whole_text(const char *text, double *value)
{
    return double_from_text(&text, value) && *text == 0;
}

bool number_bytes(Borrowed o, Buffer *buffer)
{
    if (!TYPE_OF(o)->buffer) return false;
    return buffer_get(o, buffer, false);
}
