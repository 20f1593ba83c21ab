/* int_text.c -- ints from text and to text, in any base. */
#include <stdlib.h>
#include <string.h>

#include "runtime/big_int.h"
#include "runtime/bytes.h"
#include "runtime/error.h"
#include "runtime/number_text.h"
#include "runtime/protocol.h"

int int_max_str_digits = INT_DEFAULT_MAX_STR_DIGITS;

/* Below these GMP's own conversions, made for larger numbers, take longer than plain ones; and no limit for digits is as low. */
enum { FEW_LIMBS = 33, FEW_DIGITS = 400 };
_Static_assert(FEW_LIMBS * 64 * 30103L / 100000 < INT_LEAST_MAX_STR_DIGITS, "so many limbs are never too many digits");

/* ---- from text ---------------------------------------------------------------------------- */

static const uint8_t digit_values[256] = { /* value + 1; 0: no digit */
    ['0'] = 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ['A'] = 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36,
    ['a'] = 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36,
};

static inline int  digit_value(char c) { return digit_values[(unsigned char)c] - 1; }
static inline bool is_digit(char c, int base) { return (unsigned)digit_value(c) < (unsigned)base; }

/* How a number is written: after sign and prefix, digits with single underscores between them. */
typedef struct Digits {
    const char *start, *end;
    int64_t     count;    /* without underscores */
    int         base;
    bool        negative;
} Digits;

static int prefix_base(const char *p)
{
    if (p[0] != '0') return 0;
    switch (p[1] | 0x20) {
    case 'x': return 16;
    case 'o': return 8;
    case 'b': return 2;
    default:  return 0;
    }
}

static bool scan_digits(const char *p, const char *end, int base, Digits *digits)
{
    digits->negative = p < end && *p == '-';
    if (p < end && (*p == '-' || *p == '+')) p++;
    bool zeros_only = false; /* base 0 and a leading 0 without prefix: 0, 00, 0_0 are all there is */
    int  prefixed   = prefix_base(p);
    if (base == 0) {
        base       = prefixed ? prefixed : 10;
        zeros_only = !prefixed && *p == '0';
    }
    if (prefixed && prefixed == base) {
        p += 2;
        if (*p == '_') p++;
    }
    digits->base  = base;
    digits->start = p;
    digits->end   = end;
    if (zeros_only) base = 1;
    while (p < end && is_digit(*p, base)) p++;
    digits->count = p - digits->start;
    if (p == end) return digits->count > 0;
    char before = digits->count ? '0' : '_';
    for (; p < end; before = *p++) {
        if (*p == '_' ? before == '_' : !is_digit(*p, base)) return false;
        digits->count += *p != '_';
    }
    return digits->count > 0 && before != '_';
}

/* More digits are in no word, unless they begin with zeros. */
static inline int most_for_word(int base) { return 1 + 64 / (31 - __builtin_clz((unsigned)base)); }

static bool digits_to_word(const Digits *digits, int64_t *word)
{
    int64_t value = 0;
    for (const char *p = digits->start; p < digits->end; p++) {
        if (*p == '_') continue;
        if (__builtin_mul_overflow(value, digits->base, &value)) return false;
        if (__builtin_sub_overflow(value, digit_value(*p), &value)) return false; /* negative has more room */
    }
    if (!digits->negative && value == INT64_MIN) return false;
    *word = digits->negative ? value : -value;
    return true;
}

/* What eight digits in base 16 stand for: their values in the bytes of a word move together. */
static inline uint64_t eight_digits_value(const char *digits)
{
    uint64_t values;
    memcpy(&values, digits, 8);
    values = (values & 0x0f0f0f0f0f0f0f0f) + (values >> 6 & 0x0101010101010101) * 9;
    values = __builtin_bswap64(values);
    values = (values | values >> 4) & 0x00ff00ff00ff00ff;
    values = (values | values >> 8) & 0x0000ffff0000ffff;
    return (uint32_t)(values | values >> 16);
}

/* The limbs that digits in base 16 fill, with no underscores between them; gives their number. */
static mp_size_t fill_limbs(mp_limb_t *limbs, const Digits *digits)
{
    mp_size_t   n   = 0;
    const char *end = digits->end;
    for (; end - digits->start >= 16; end -= 16) limbs[n++] = eight_digits_value(end - 16) << 32 | eight_digits_value(end - 8);
    if (end == digits->start) return n;
    limbs[n] = 0;
    for (const char *p = digits->start; p < end; p++) limbs[n] = limbs[n] << 4 | (mp_limb_t)digit_value(*p);
    return n + 1;
}

/* Bases that are powers of two: the digits' bits, from the last digit on, are the number's. */
static Owned digits_by_shifts(const Digits *digits, unsigned bits_each)
{
    uint64_t bits = (uint64_t)digits->count * bits_each;
    BigInt  *big  = big_room(bits) ? big_with((mp_size_t)(bits / 64 + 1)) : NULL;
    if (!big) return NULL;
    if (bits_each == 4 && digits->count == digits->end - digits->start)
        return big_done(big, fill_limbs(big->value->_mp_d, digits), digits->negative);
    unsigned __int128 pending = 0;
    unsigned          have    = 0;
    mp_size_t         n       = 0;
    for (const char *p = digits->end; p-- > digits->start;) {
        if (*p == '_') continue;
        pending |= (unsigned __int128)(unsigned)digit_value(*p) << have;
        if ((have += bits_each) < 64) continue;
        big->value->_mp_d[n++] = (mp_limb_t)pending;
        pending >>= 64;
        have -= 64;
    }
    big->value->_mp_d[n++] = (mp_limb_t)pending;
    return big_done(big, n, digits->negative);
}

/* Not too many decimal digits: 18 at a time, each time all that is there is multiplied. */
static Owned digits_by_chunks(const Digits *digits)
{
    enum { CHUNK = 18 };
    BigInt *big = big_with((mp_size_t)(digits->count * 4 / 64 + 2));
    if (!big) return NULL;
    mp_limb_t *limbs = big->value->_mp_d;
    mp_size_t  n = 0;
    for (const char *p = digits->start; p < digits->end;) {
        uint64_t chunk = 0, scale = 1;
        for (int taken = 0; p < digits->end && taken < CHUNK; p++) {
            if (*p == '_') continue;
            chunk = chunk * 10 + (uint64_t)(*p - '0');
            scale *= 10;
            taken++;
        }
        mp_limb_t carry = n ? mpn_mul_1(limbs, limbs, n, scale) : 0;
        if (n) carry += mpn_add_1(limbs, limbs, n, chunk);
        else carry = chunk;
        if (carry) limbs[n++] = carry;
    }
    return big_done(big, n, digits->negative);
}

static Owned digits_to_big(const Digits *digits)
{
    if ((digits->base & (digits->base - 1)) == 0) return digits_by_shifts(digits, (unsigned)__builtin_ctz((unsigned)digits->base));
    if (digits->base == 10 && digits->count <= FEW_DIGITS) return digits_by_chunks(digits);
    size_t  size = (size_t)digits->count + 1;
    char   *text = heap_alloc(size), *to = text;
    if (!text) return NULL;
    for (const char *p = digits->start; p < digits->end; p++)
        if (*p != '_') *to++ = *p;
    *to         = 0;
    BigInt *big = big_room((uint64_t)digits->count * 6) ? big_new() : NULL;
    if (big) {
        mpz_set_str(big->value, text, digits->base);
        if (digits->negative) mpz_neg(big->value, big->value);
    }
    heap_free(text, size);
    return big ? big_finish(big) : NULL;
}

static Owned digits_to_int(const Digits *digits)
{
    int64_t word;
    return digits->count <= most_for_word(digits->base) && digits_to_word(digits, &word) ? int_new(word) : digits_to_big(digits);
}

static Owned raise_invalid_literal(Borrowed literal, int base)
{
    Owned shown = IS_STR(literal) ? ref_keep(literal) : bytes_from_object(literal); /* of a bytearray its bytes */
    if (shown) raise_value_error("invalid literal for int() with base %d: %.200R", base, shown);
    ref_drop_maybe(shown);
    return NULL;
}

static Owned int_from_number_text(NumberText *text, int base, Borrowed literal)
{
    Digits digits;
    if (!scan_digits(text->start, text->start + text->length, base, &digits)) return raise_invalid_literal(literal, base);
    bool by_shifts = (digits.base & (digits.base - 1)) == 0;
    if (!by_shifts && int_max_str_digits && digits.count > int_max_str_digits && digits.count > INT_LEAST_MAX_STR_DIGITS)
        return raise_value_error("Exceeds the limit (%d digits) for integer string conversion: value has %lld digits; "
                                 "use sys.set_int_max_str_digits() to increase the limit",
                                 int_max_str_digits, (long long)digits.count);
    return digits_to_int(&digits);
}

/* Up to 18 decimal digits and nothing else, perhaps a minus: most texts. */
static bool plain_digits(const Str *s, int64_t *word)
{
    const char *p = s->data, *end = p + s->length;
    if (s->width != 1 || s->length == 0 || s->length > 18) return false;
    bool negative = *p == '-' && s->length > 1;
    for (*word = 0, p += negative; p < end; p++) {
        unsigned digit = (unsigned char)*p - '0';
        if (digit > 9) return false;
        *word = *word * 10 + digit;
    }
    if (negative) *word = -*word;
    return true;
}

Owned int_from_text(Borrowed str_object, int base)
{
    NumberText text;
    int64_t    word;
    if (base == 10 && plain_digits((const Str *)str_object, &word)) return int_new(word);
    if (!number_text((const Str *)str_object, &text)) return NULL;
    Owned number = int_from_number_text(&text, base, str_object);
    number_text_release(&text);
    return number;
}

Owned int_from_bytes_text(const char *bytes, int64_t length, int base, Borrowed literal)
{
    NumberText text;
    if (!number_text_from_bytes(bytes, length, &text)) return NULL;
    Owned number = int_from_number_text(&text, base, literal);
    number_text_release(&text);
    return number;
}

Owned int_from_digits(const char *digits, int64_t length, int base)
{
    Digits all = {digits, digits + length, 0, base, false};
    for (int64_t i = 0; i < length; i++) all.count += digits[i] != '_';
    return digits_to_int(&all);
}

/* ---- to text ------------------------------------------------------------------------------- */

/* Writes backwards from `end`; gives the first character. */
static inline char *word_to_text(uint64_t magnitude, int base, char *end)
{
    if (base == 10) {
        static const char pairs[] = "00010203040506070809101112131415161718192021222324252627282930313233343536373839"
                                    "40414243444546474849505152535455565758596061626364656667686970717273747576777879"
                                    "8081828384858687888990919293949596979899";
        for (; magnitude >= 100; magnitude /= 100) memcpy(end -= 2, pairs + magnitude % 100 * 2, 2);
        if (magnitude < 10) *--end = (char)('0' + magnitude);
        else memcpy(end -= 2, pairs + magnitude * 2, 2);
        return end;
    }
    int shift = base == 16 ? 4 : base == 8 ? 3 : 1;
    do *--end = "0123456789abcdef"[magnitude & (uint64_t)(base - 1)];
    while (magnitude >>= shift);
    return end;
}

static const char *base_prefix(int base) { return base == 16 ? "0x" : base == 8 ? "0o" : base == 2 ? "0b" : ""; }

static Owned raise_too_many_digits(void)
{
    return raise_value_error("Exceeds the limit (%d digits) for integer string conversion; "
                             "use sys.set_int_max_str_digits() to increase the limit", int_max_str_digits);
}

/* At most FEW_LIMBS limbs in base 10: 19 digits at a time, from the last on. */
static Owned few_limbs_to_str(mpz_srcptr value)
{
    const mp_limb_t chunk = UINT64_C(10000000000000000000);
    mp_limb_t       limbs[FEW_LIMBS];
    mp_size_t       n = (mp_size_t)mpz_size(value);
    char            buffer[FEW_LIMBS * 20 + 2], *end = buffer + sizeof buffer, *at = end;
    mpn_copyi(limbs, value->_mp_d, n);
    while (n) {
        char *stop = at;
        at = word_to_text(mpn_divrem_1(limbs, 0, limbs, n, chunk), 10, at);
        n -= limbs[n - 1] == 0;
        while (n && stop - at < 19) *--at = '0';
    }
    if (mpz_sgn(value) < 0) *--at = '-';
    return str_from_ascii(at, end - at);
}

static Owned big_to_decimal(mpz_srcptr value)
{
    if (mpz_size(value) <= FEW_LIMBS) return few_limbs_to_str(value);
    size_t size = mpz_sizeinbase(value, 10) + 2; /* exact, or one too many; sign, zero */
    if (int_max_str_digits && size > (size_t)int_max_str_digits + 3) return raise_too_many_digits();
    if (!big_room(size * 4)) return NULL;
    char *text = heap_alloc(size);
    if (!text) return NULL;
    mpz_get_str(text, 10, value);
    size_t length = strlen(text);
    Owned  result = NULL;
    if (!big_ok()) result = NULL;
    else if (int_max_str_digits && length - (*text == '-') > (size_t)int_max_str_digits) raise_too_many_digits();
    else result = str_from_ascii(text, (int64_t)length);
    heap_free(text, size);
    return result;
}

/* Eight digits of `width` bits each, as text whose first character is in the lowest byte: halves move apart until each has a byte. */
static inline uint64_t eight_digits(uint64_t bits, int width)
{
    uint64_t pairs = ((UINT64_C(1) << 2 * width) - 1) * 0x0000000100000001, each = ((UINT64_C(1) << width) - 1) * 0x0001000100010001;
    uint64_t digits = bits >> 4 * width << 32 | (bits & ((UINT64_C(1) << 4 * width) - 1));
    digits = (digits >> 2 * width & pairs) << 16 | (digits & pairs);
    digits = (digits >> width & each) << 8 | (digits & each);
    uint64_t letters = (digits + 0x0606060606060606) >> 4 & 0x0101010101010101;
    return __builtin_bswap64(digits + 0x3030303030303030 + letters * ('a' - '9' - 1));
}

/* Writes digits backwards from `at`: each shows `width` of the bits, from the last on. */
static void show_bits(char *at, mpz_srcptr value, int64_t digits, int width)
{
    const mp_limb_t  *limb = value->_mp_d, *end = limb + mpz_size(value);
    unsigned __int128 pending = 0;
    int               have = 0;
    for (; digits >= 8; digits -= 8, have -= 8 * width, pending >>= 8 * width) {
        if (have < 8 * width && limb < end) pending |= (unsigned __int128)*limb++ << have, have += 64;
        uint64_t text = eight_digits((uint64_t)pending & ((UINT64_C(1) << 8 * width) - 1), width);
        memcpy(at -= 8, &text, 8);
    }
    for (; digits--; have -= width, pending >>= width) {
        if (have < width && limb < end) pending |= (unsigned __int128)*limb++ << have, have += 64;
        *--at = "0123456789abcdef"[(unsigned)pending & ((1u << width) - 1)];
    }
}

/* Bases that are powers of two. */
static Owned big_to_bits(mpz_srcptr value, int base, bool prefix)
{
    bool    negative = mpz_sgn(value) < 0;
    int     width = base == 16 ? 4 : base == 8 ? 3 : 1, head = negative + (prefix ? 2 : 0);
    int64_t digits = ((int64_t)mpz_sizeinbase(value, 2) + width - 1) / width;
    Str    *text = (Str *)str_new(head + digits, 'z');
    if (!text) return NULL;
    char *start = text->data + head;
    show_bits(start + digits, value, digits, width);
    if (prefix) memcpy(start - 2, base_prefix(base), 2);
    if (negative) start[-head] = '-';
    return OBJ(text);
}

static inline int count_digits(uint64_t magnitude) /* decimal ones */
{
    static const uint64_t tens[] = { 0, 10u, 100u, 1000u, 10000u, 100000u, 1000000u, 10000000u, 100000000u, 1000000000u, 10000000000u, 100000000000u,
                                     1000000000000u, 10000000000000u, 100000000000000u, 1000000000000000u, 10000000000000000u,
                                     100000000000000000u, 1000000000000000000u, 10000000000000000000u };
    int bits = 64 - __builtin_clzll(magnitude | 1), least = bits * 1233 >> 12; /* bits * log10(2) */
    return least + (magnitude >= tens[least]);
}

/* The digits are written where they stay: a copy would have to wait for them. */
static Owned word_to_str(int64_t word)
{
    uint64_t magnitude = word < 0 ? -(uint64_t)word : (uint64_t)word;
    if (magnitude < 10 && word >= 0) return str_from_char((uint32_t)('0' + magnitude));
    int  length = count_digits(magnitude) + (word < 0);
    Str *text   = (Str *)str_new(length, '9');
    if (!text) return NULL;
    char *start = word_to_text(magnitude, 10, text->data + length);
    if (word < 0) start[-1] = '-';
    return OBJ(text);
}

Owned int_to_str(Borrowed int_object, int base, bool prefix)
{
    Borrowed o = int_exact(int_object);
    if (o->shape == SHAPE_BIG_INT) {
        mpz_srcptr value = ((const BigInt *)o)->value;
        return base == 10 ? big_to_decimal(value) : big_to_bits(value, base, prefix);
    }
    if (base == 10) return word_to_str(int_word(o));
    char     buffer[72], *end = buffer + sizeof buffer;
    int64_t  word  = int_word(o);
    char    *start = word_to_text(word < 0 ? -(uint64_t)word : (uint64_t)word, base, end);
    if (prefix && base != 10) {
        start -= 2;
        memcpy(start, base_prefix(base), 2);
    }
    if (word < 0) *--start = '-';
    return str_from_ascii(start, end - start);
}
