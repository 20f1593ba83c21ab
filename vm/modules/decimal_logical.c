/* decimal_logical.c -- numbers whose digits are all 0 or 1, taken for rows of bits. */
#include "vm/modules/decimal_parts.h"

static bool is_row(const char *digits)
{
    return digits[strspn(digits, "01")] == '\0';
}

/* The digits of an operand, aligned to the right in `length` characters: those that don't fit are left out. false: it is no row of bits. */
static bool row_of(const Number *n, char *row, int64_t length)
{
    char   small[64];
    size_t block = 0;
    if (n->kind || n->sign || n->exp) return false;
    char *digits = coefficient_text(n, small, sizeof small, &block);
    if (!digits) return false;
    bool    good  = is_row(digits);
    int64_t count = (int64_t)strlen(digits), from = count > length ? count - length : 0;
    memset(row, '0', (size_t)length);
    memcpy(row + length - (count - from), digits + from, (size_t)(count - from));
    coefficient_text_release(digits, block);
    return good;
}

typedef enum { AND, OR, XOR } Operation;

static char combined(char a, char b, Operation operation)
{
    bool x = a == '1', y = b == '1';
    return operation == AND ? '0' + (x && y) : operation == OR ? '0' + (x || y) : '0' + (x != y);
}

/* A row's number: its digits are read from the text. */
static void number_of_row(Number *r, const char *row, int64_t length)
{
    mpz_t value;
    while (length > 1 && *row == '0') row++, length--;
    number_start(r, FINITE, 0, 0, 0);
    mpz_init(value);
    mpz_set_str(value, row, 10);
    number_take_mpz(r, value);
}

/* b NULL: a row of ones. */
static void logical(Number *r, const Number *a, const Number *b, Operation operation, const Settings *s, uint32_t *status)
{
    int64_t length = b && b->digits > a->digits ? b->digits : a->digits;
    if (!b || length > s->prec) length = s->prec;
    number_start(r, FINITE, 0, 0, 0);
    if (!digits_fit(length, status)) return;
    size_t size = (size_t)length + 1;
    char  *x = heap_alloc(size), *y = x ? heap_alloc(size) : NULL;
    bool   good = y && row_of(a, x, length);
    if (good && !b) memset(y, '1', (size_t)length);
    else good = good && row_of(b, y, length);
    if (!y || error_pending()) *status |= NO_MEMORY;
    else if (!good) number_invalid(r, INVALID_OPERATION, status);
    else {
        for (int64_t k = 0; k < length; k++) x[k] = combined(x[k], y[k], operation);
        x[length] = '\0';
        number_of_row(r, x, length);
    }
    if (x) heap_free(x, size);
    if (y) heap_free(y, size);
}

void number_logical_and(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status) { logical(r, a, b, AND, s, status); }
void number_logical_or(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status) { logical(r, a, b, OR, s, status); }
void number_logical_xor(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status) { logical(r, a, b, XOR, s, status); }
void number_logical_invert(Number *r, const Number *a, const Settings *s, uint32_t *status) { logical(r, a, NULL, XOR, s, status); }
