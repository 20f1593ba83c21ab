/* float_text.c -- floats as text: the shortest decimal that reads back as the same double, and
 * hexadecimal.
 *
 * Shortest decimal by the Schubfach method (R. Giulietti, "The Schubfach way to render doubles"): a
 * double c * 2^q stands for all reals between its two half-way neighbours.  Scaled by a power of ten 10^-k, chosen so that
 * the interval holds at least one integer and at most a few, the candidates are integers that fit 64 bits, and
 * the choice needs three multiplications with 10^-k to 128 bits.  Those powers are made
 * with GMP when first needed, and kept.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/float_parts.h"
#include "runtime/int.h"
#include "runtime/number_text.h"

enum { POWER_MIN = -292, POWER_MAX = 324 };

typedef struct Power { uint64_t high, low; } Power; /* 10^k * 2^(127 - floor(log2 10^k)), rounded up */

static Power powers[POWER_MAX - POWER_MIN + 1]; /* high 0: not made yet */

static int floor_log2_of_power_of_10(int e) { return (e * 1741647) >> 19; }

static const Power *power_of_10(int k)
{
    Power *power = &powers[k - POWER_MIN];
    if (power->high) return power;
    mpz_t ten, scaled;
    mpz_inits(ten, scaled, NULL);
    mpz_ui_pow_ui(ten, 10, (unsigned long)abs(k));
    int shift = 127 - floor_log2_of_power_of_10(k);
    if (k < 0) {
        mpz_setbit(scaled, (mp_bitcnt_t)shift);
        mpz_cdiv_q(scaled, scaled, ten);
    } else if (shift >= 0) {
        mpz_mul_2exp(scaled, ten, (mp_bitcnt_t)shift);
    } else {
        mpz_cdiv_q_2exp(scaled, ten, (mp_bitcnt_t)-shift);
    }
    power->low  = mpz_getlimbn(scaled, 0);
    power->high = mpz_getlimbn(scaled, 1);
    mpz_clears(ten, scaled, NULL);
    return power;
}

/* The upper 64 bits of the product of 192, with the lowest set if anything below is. */
static uint64_t multiply_to_odd(const Power *g, uint64_t c)
{
    unsigned __int128 low = (unsigned __int128)g->low * c, high = (unsigned __int128)g->high * c + (uint64_t)(low >> 64);
    return (uint64_t)(high >> 64) | ((uint64_t)high > 1);
}

/* value > 0 and finite: value is nearest to *digits * 10^*exponent. */
static void shortest_decimal(double value, uint64_t *digits, int *exponent)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    uint64_t fraction = bits & (((uint64_t)1 << 52) - 1);
    int      biased   = (int)(bits >> 52);
    uint64_t c        = biased ? fraction | (uint64_t)1 << 52 : fraction;
    int      q        = (biased ? biased : 1) - 1075;
    if (q <= 0 && q > -53 && (c & (((uint64_t)1 << -q) - 1)) == 0) { /* a small integer */
        *digits   = c >> -q;
        *exponent = 0;
        return;
    }
    bool     even   = (c & 1) == 0;                  /* the neighbours' half-way points then belong to it */
    bool     closer = fraction == 0 && biased > 1;   /* the lower neighbour is half as far away */
    int      k      = (q * 1262611 - (closer ? 524031 : 0)) >> 22;
    int      h      = q + floor_log2_of_power_of_10(-k) + 1;
    const Power *g  = power_of_10(-k);
    uint64_t lower  = multiply_to_odd(g, (4 * c - 2 + closer) << h) + !even;
    uint64_t middle = multiply_to_odd(g, (4 * c) << h);
    uint64_t upper  = multiply_to_odd(g, (4 * c + 2) << h) - !even;
    uint64_t s      = middle / 4;
    if (s >= 10) { /* one digit less, if exactly one such number is inside */
        uint64_t shorter = s / 10;
        bool     below = lower <= 40 * shorter, above = 40 * shorter + 40 <= upper;
        if (below != above) {
            *digits   = shorter + above;
            *exponent = k + 1;
            return;
        }
    }
    bool below = lower <= 4 * s, above = 4 * s + 4 <= upper;
    bool up    = middle > 4 * s + 2 || (middle == 4 * s + 2 && (s & 1));
    *digits    = s + (below != above ? above : up);
    *exponent  = k;
}

int float_shortest(double value, char digits[20], int *point)
{
    uint64_t number;
    int      exponent, count = 0;
    char     reversed[20];
    if (value == 0) {
        digits[0] = '0';
        digits[1] = 0;
        *point    = 1;
        return 1;
    }
    shortest_decimal(fabs(value), &number, &exponent);
    while (number % 10 == 0) {
        number /= 10;
        exponent++;
    }
    for (; number; number /= 10) reversed[count++] = (char)('0' + number % 10);
    for (int i = 0; i < count; i++) digits[i] = reversed[count - 1 - i];
    digits[count] = 0;
    *point        = count + exponent;
    return count;
}

/* value * 10^k to a whole number below 2^60, rounded half away from nothing that is exactly half: *sure false then. */
static uint64_t scaled_round(uint64_t c, int q, int k, bool *sure)
{
    const Power      *g    = power_of_10(k);
    unsigned __int128 low  = (unsigned __int128)g->low * c, high = (unsigned __int128)g->high * c + (uint64_t)(low >> 64);
    int               down = 63 - floor_log2_of_power_of_10(k) - q; /* high counts steps of 2^-down, and is less than one too large */
    unsigned __int128 one = (unsigned __int128)1 << down, rest = high & (one - 1), half = one >> 1;
    *sure = rest > half + 1 || rest + 1 < half;
    return (uint64_t)(high >> down) + (rest > half);
}

bool float_rounded(double value, int n, char *digits, int *point)
{
    uint64_t bits, power = 1;
    memcpy(&bits, &value, sizeof bits);
    int biased = (int)(bits >> 52), q = biased - 1075;
    if (biased == 0 || n > 17) return false;
    uint64_t c = (bits & (((uint64_t)1 << 52) - 1)) | (uint64_t)1 << 52, number;
    for (int i = 1; i < n; i++) power *= 10;
    int log10 = (int)(((int64_t)(q + 52) * 1262611) >> 22); /* floor(log10(2^(q + 52))): right, or one too low */
    for (;; log10++) {
        int  k = n - 1 - log10;
        bool sure;
        if (k < POWER_MIN || k > POWER_MAX) return false;
        number = scaled_round(c, q, k, &sure);
        if (!sure) return false;
        if (number < 10 * power) break;
    }
    for (int i = n; i-- > 0; number /= 10) digits[i] = (char)('0' + number % 10);
    *point = log10 + 1;
    return true;
}

/* 1.5e+300: exponents have a sign and at least two digits. */
static char *put_exponential(char *out, const char *digits, int count, int exponent)
{
    *out++ = digits[0];
    if (count > 1) {
        *out++ = '.';
        memcpy(out, digits + 1, (size_t)count - 1);
        out += count - 1;
    }
    return out + sprintf(out, "e%c%02d", exponent < 0 ? '-' : '+', abs(exponent));
}

static char *put_fixed(char *out, const char *digits, int count, int point)
{
    if (point <= 0) {
        *out++ = '0';
        *out++ = '.';
        for (int i = point; i < 0; i++) *out++ = '0';
    }
    for (int i = 0; i < count; i++) {
        if (i == point && i > 0) *out++ = '.';
        *out++ = digits[i];
    }
    if (point >= count) {
        for (int i = count; i < point; i++) *out++ = '0';
        *out++ = '.';
        *out++ = '0';
    }
    return out;
}

int float_to_text(double value, char *out)
{
    char *start = out, digits[20];
    int   point;
    if (isnan(value)) return (int)(stpcpy(out, "nan") - start);
    if (signbit(value)) *out++ = '-';
    if (isinf(value)) return (int)(stpcpy(out, "inf") - start);
    int count = float_shortest(value, digits, &point);
    out       = point > 16 || point < -3 ? put_exponential(out, digits, count, point - 1) : put_fixed(out, digits, count, point);
    *out      = 0;
    return (int)(out - start);
}

/* ---- from text ------------------------------------------------------------------------------ */

static bool float_of_number_text(NumberText *text, double *value)
{
    return number_text_strip_underscores(text) && text->length && double_from_whole_text(text->start, value);
}

static Owned float_or_error(NumberText *text, Borrowed literal)
{
    double value;
    Owned  result = float_of_number_text(text, &value) ? float_new(value)
                                                        : raise_value_error("could not convert string to float: %R", literal);
    number_text_release(text);
    return result;
}

Owned float_from_text(Borrowed str_object)
{
    NumberText text;
    const Str *s = (const Str *)str_object;
    const char *at = s->data;
    double      value;
    if (s->ascii && double_from_text(&at, &value) && at == s->data + s->length) return float_new(value); /* as most texts are */
    return number_text(s, &text) ? float_or_error(&text, str_object) : NULL;
}

Owned float_from_bytes_text(const char *bytes, int64_t length, Borrowed literal)
{
    NumberText text;
    return number_text_from_bytes(bytes, length, &text) ? float_or_error(&text, literal) : NULL;
}

/* ---- hexadecimal ---------------------------------------------------------------------------- */

Owned float_hex(double value)
{
    char text[40];
    if (!isfinite(value)) return str_from_ascii(text, float_to_text(value, text));
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    uint64_t    fraction = bits & (((uint64_t)1 << 52) - 1);
    int         biased   = (int)(bits >> 52 & 0x7ff);
    const char *sign     = signbit(value) ? "-" : "";
    int         length;
    if (value == 0) length = sprintf(text, "%s0x0.0p+0", sign);
    else length = sprintf(text, "%s0x%d.%013llxp%+d", sign, biased != 0, (unsigned long long)fraction, biased ? biased - 1023 : -1022);
    return str_from_ascii(text, length);
}

static bool is_hex_digit(char c) { return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); }

/* [0x] digits [. digits] [p [sign] digits]: where it ends, or NULL. */
static const char *scan_hex(const char *p)
{
    int digits = 0;
    for (bool point = false; is_hex_digit(*p) || (*p == '.' && !point); p++) {
        if (*p == '.') point = true;
        else digits++;
    }
    if (!digits) return NULL;
    if ((*p | 0x20) != 'p') return p;
    p++;
    if (*p == '+' || *p == '-') p++;
    if (*p < '0' || *p > '9') return NULL;
    while (*p >= '0' && *p <= '9') p++;
    return p;
}

/* strtod reads hexadecimal floats, correctly rounded, but insists on 0x. */
static bool hex_value(const char *digits, size_t length, double *value)
{
    size_t size = length + 3;
    char  *text = heap_alloc(size);
    if (!text) return false;
    memcpy(text, "0x", 2);
    memcpy(text + 2, digits, length);
    text[length + 2] = 0;
    *value           = strtod(text, NULL);
    heap_free(text, size);
    return true;
}

static Owned float_from_hex_text(const char *p)
{
    double value;
    bool   negative = *p == '-';
    if (*p == '-' || *p == '+') p++;
    const char *special = p;
    if ((*p | 0x20) == 'i' || (*p | 0x20) == 'n') {
        if (double_from_text(&special, &value) && *special == 0) return float_new(negative ? -value : value);
    } else {
        if (p[0] == '0' && (p[1] | 0x20) == 'x') p += 2;
        const char *end = scan_hex(p);
        if (end) {
            if (!hex_value(p, (size_t)(end - p), &value)) return NULL;
            if (isinf(value)) return raise_overflow_error("hexadecimal value too large to represent as a float");
            if (*end == 0) return float_new(negative ? -value : value);
        }
    }
    return raise_value_error("invalid hexadecimal floating-point string");
}

Owned float_from_hex(const Str *s)
{
    NumberText text;
    if (!s->ascii) return raise_value_error("invalid hexadecimal floating-point string");
    if (!number_text_from_bytes(s->data, s->length, &text)) return NULL;
    Owned result = float_from_hex_text(text.start);
    number_text_release(&text);
    return result;
}
