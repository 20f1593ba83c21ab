/* decimal_read.c -- numbers read: from text, from the parts that as_tuple() gives, from ints and floats. */
#include "vm/modules/decimal_parts.h"

#include <ctype.h>
#include <math.h>

/* ---- text ------------------------------------------------------------------------------------------------ */

/* Characters made ASCII: digits of all scripts as 0 to 9, blanks as blanks, the rest of what is beyond ASCII as '?'. */
static char plain(uint32_t c)
{
    if (c < 128) return c ? (char)c : '?';
    int digit = char_decimal(c);
    if (digit >= 0) return (char)('0' + digit);
    return char_is_space(c) ? ' ' : '?';
}

/* Copies what stands between the blanks; without underscores, unless strict. Gives the length. */
static int64_t plain_text(const Str *text, bool strict, char *to)
{
    int64_t from = 0, end = text->length, n = 0;
    if (!strict) {
        while (from < end && char_is_space(str_char(text, from))) from++;
        while (end > from && char_is_space(str_char(text, end - 1))) end--;
    }
    for (; from < end; from++) {
        char c = plain(str_char(text, from));
        if (c != '_' || strict) to[n++] = c;
    }
    to[n] = '\0';
    return n;
}

static bool is_digit(char c) { return (unsigned char)(c - '0') < 10; }

/* Digits of a coefficient, `count` of them, perhaps with a point among them. */
static bool set_digits(Number *r, const char *digits, int64_t count, uint32_t *status)
{
    while (count && (*digits == '0' || *digits == '.')) count -= *digits != '.', digits++;
    if (count < SMALL_DIGITS / 2) {
        uint64_t value = 0;
        for (const char *end = digits + count; digits < end; digits++) {
            if (*digits == '.') end++;
            else value = value * 10 + (uint64_t)(*digits - '0');
        }
        number_set_small(r, value);
        return true;
    }
    if (count <= SMALL_DIGITS) {
        uint64_t part[2] = {0, 0};
        for (int64_t k = 0, c = 0; k < count; c++) {
            if (digits[c] == '.') continue;
            part[k >= SMALL_DIGITS / 2] = part[k >= SMALL_DIGITS / 2] * 10 + (uint64_t)(digits[c] - '0');
            k++;
        }
        number_set_small(r, count > SMALL_DIGITS / 2 ? part[0] * small_tens[count - SMALL_DIGITS / 2] + part[1] : part[0]);
        return true;
    }
    number_set_small(r, 0);
    if (!digits_fit(count, status)) return false;
    size_t size = (size_t)count + 1;
    char  *copy = heap_alloc(size);
    if (!copy) {
        *status |= NO_MEMORY;
        return false;
    }
    for (int64_t k = 0; k < count; digits++)
        if (*digits != '.') copy[k++] = *digits;
    copy[count] = '\0';
    mpz_t value;
    mpz_init(value);
    mpz_set_str(value, copy, 10);
    heap_free(copy, size);
    number_take_mpz(r, value);
    return true;
}

/* The digits behind an E; what is past all limits stays so, without growing further. */
static bool read_exponent(const char *at, int64_t *exponent)
{
    const int64_t most     = INT64_C(4000000000000000000);
    bool          negative = *at == '-';
    int64_t       value    = 0;
    if (*at == '-' || *at == '+') at++;
    if (!is_digit(*at)) return false;
    for (; is_digit(*at); at++) value = value > most / 10 - 10 ? most : value * 10 + (*at - '0');
    *exponent = negative ? -value : value;
    return *at == '\0';
}

static bool read_finite(Number *r, const char *at, uint32_t *status)
{
    const char *start = at, *point = NULL;
    int64_t     count = 0, exponent = 0;
    for (; is_digit(*at) || (*at == '.' && !point); at++) {
        if (*at == '.') point = at;
        else count++;
    }
    int64_t behind = point ? at - point - 1 : 0;
    if (!count) return false;
    if ((*at == 'e' || *at == 'E') ? !read_exponent(at + 1, &exponent) : *at != '\0') return false;
    r->kind = FINITE;
    r->exp  = exponent - behind;
    set_digits(r, start, count, status);
    return true;
}

/* Is the beginning of text that word, in any case? Gives what follows, or NULL. */
static const char *after_word(const char *text, const char *word)
{
    for (; *word; word++, text++)
        if (tolower((unsigned char)*text) != *word) return NULL;
    return text;
}

static bool read_special(Number *r, const char *at, uint32_t *status)
{
    const char *rest = after_word(at, "inf");
    r->exp = 0;
    if (rest) {
        const char *whole = after_word(rest, "inity");
        number_start(r, INFINITE, r->sign, 0, 0);
        return *(whole ? whole : rest) == '\0';
    }
    r->kind = tolower((unsigned char)*at) == 's' ? SIGNALING : QUIET;
    rest    = after_word(at, r->kind == SIGNALING ? "snan" : "nan");
    if (!rest) return false;
    int64_t count = 0;
    while (is_digit(rest[count])) count++;
    if (rest[count]) return false;
    set_digits(r, rest, count, status);
    return true;
}

static bool read_plain(Number *r, const char *at, uint32_t *status)
{
    r->sign = *at == '-';
    if (*at == '-' || *at == '+') at++;
    return is_digit(*at) || *at == '.' ? read_finite(r, at, status) : read_special(r, at, status);
}

/* Most text is ASCII, without blanks and underscores: it is read where it lies. */
static bool read_directly(Number *r, const Str *text, uint32_t *status)
{
    return text->ascii && strlen(text->data) == (size_t)text->length && read_plain(r, text->data, status);
}

bool number_from_text(Number *r, const Str *text, bool strict, uint32_t *status, bool *raised)
{
    *raised = false;
    number_start(r, QUIET, 0, 0, 0);
    if (LIKELY(read_directly(r, text, status))) return true;
    char   small[128];
    size_t size = (size_t)text->length + 1;
    char  *copy = size <= sizeof small ? small : heap_alloc(size);
    *raised     = !copy;
    if (!copy) return false;
    int64_t length = plain_text(text, strict, copy);
    bool    good   = length && read_plain(r, copy, status);
    if (copy != small) heap_free(copy, size);
    return good;
}

/* ---- parts ----------------------------------------------------------------------------------------------- */

static bool to_long(Object *o, const char *c_type, int64_t *value)
{
    if (int_to_int64(o, value)) return true;
    raise_overflow_error("Python int too large to convert to C %s", c_type);
    return false;
}

static bool read_sign(Object *o, uint8_t *sign)
{
    int64_t value;
    if (IS_INT(o) && !to_long(o, "long", &value)) return false;
    if (!IS_INT(o) || (value != 0 && value != 1)) {
        raise_value_error("sign must be an integer with the value 0 or 1");
        return false;
    }
    *sign = (uint8_t)value;
    return true;
}

static bool read_last(Number *r, Object *o)
{
    if (!IS_STR(o)) {
        if (!IS_INT(o)) {
            raise_value_error("exponent must be an integer");
            return false;
        }
        return to_long(o, "ssize_t", &r->exp);
    }
    static const char *const letters[] = {"F", "n", "N"};
    for (int k = 0; k < 3; k++)
        if (str_equal_c((Str *)o, letters[k])) r->kind = (uint8_t)(INFINITE + k);
    if (!r->kind) raise_value_error("string argument in the third position must be 'F', 'n' or 'N'");
    return r->kind != FINITE;
}

/* The digits as text in *text, which is as long as the sequence and one more. */
static bool read_digits(Object **items, int64_t n, char *text)
{
    for (int64_t k = 0; k < n; k++) {
        int64_t digit;
        if (IS_INT(items[k]) && !to_long(items[k], "long", &digit)) return false;
        if (!IS_INT(items[k]) || digit < 0 || digit > 9) {
            raise_value_error("coefficient must be a tuple of digits");
            return false;
        }
        text[k] = (char)('0' + digit);
    }
    text[n] = '\0';
    return true;
}

static bool is_sequence(Object *o) { return TYPE_HAS(o, TYPE_TUPLE | TYPE_LIST); }

static bool read_coefficient(Number *r, Object *o, uint32_t *status)
{
    if (!is_sequence(o)) {
        raise_value_error("coefficient must be a tuple of digits");
        return false;
    }
    int64_t  n;
    Object **items = sequence_items(o, &n);
    size_t   size  = (size_t)n + 1;
    char    *text  = heap_alloc(size);
    bool     good  = text && read_digits(items, n, text);
    if (good && r->kind != INFINITE) set_digits(r, text, n, status);
    if (text) heap_free(text, size);
    return good;
}

bool number_from_parts(Number *r, Object *sequence, uint32_t *status)
{
    int64_t  n;
    Object **parts = sequence_items(sequence, &n);
    number_start(r, FINITE, 0, 0, 0);
    if (n != 3) {
        raise_value_error("argument must be a sequence of length 3");
        return false;
    }
    if (!read_sign(parts[0], &r->sign) || !read_last(r, parts[2]) || !read_coefficient(r, parts[1], status)) return false;
    const int64_t most = INT64_C(4000000000000000000); /* beyond all limits, and far from int64's */
    if (r->exp > most) r->exp = most;
    if (r->exp < -most) r->exp = -most;
    return true;
}

/* ---- ints and floats --------------------------------------------------------------------------------------- */

void number_from_int(Number *r, Borrowed number)
{
    Borrowed exact = int_exact(number);
    if (exact->shape == SHAPE_BIG_INT) {
        number_start(r, FINITE, int_sign(exact) < 0, 0, 0);
        number_set_mpz(r, ((const BigInt *)exact)->value);
    } else number_word(r, int_word(exact));
}

void number_from_double(Number *r, double value)
{
    int      exponent;
    uint8_t  sign = signbit(value) != 0;
    if (isnan(value) || isinf(value)) {
        number_start(r, isnan(value) ? QUIET : INFINITE, sign, 0, 0);
        return;
    }
    uint64_t top = (uint64_t)ldexp(frexp(fabs(value), &exponent), 53);
    exponent -= 53;
    while (top && !(top & 1)) top >>= 1, exponent++;
    number_start(r, FINITE, sign, 0, top);
    if (!top || exponent == 0) return;
    mpz_t exact;
    mpz_init(exact);
    if (exponent > 0) {
        mpz_set_ui(exact, top);
        mpz_mul_2exp(exact, exact, (mp_bitcnt_t)exponent);
    } else {
        mpz_ui_pow_ui(exact, 5, (unsigned long)-exponent);
        mpz_mul_ui(exact, exact, top);
        r->exp = exponent;
    }
    number_take_mpz(r, exact);
}
