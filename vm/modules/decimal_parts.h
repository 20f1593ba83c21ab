/* decimal_parts.h -- what the files of module _decimal share: numbers, settings, and the operations on them.
 *
 *   Number    (-1)^sign * coefficient * 10^exp, or an infinity, or a NaN whose payload is the coefficient.
 *             A coefficient of up to 38 digits lies in the number itself, a longer one is GMP's.
 *   Settings  what an operation goes by; a Context is an object around them.
 *   Decimal   an immutable object around a Number.
 *
 * An operation is a C function that writes a Number it is given (never one of its operands; whatever was in there is not looked at)
 * and adds the conditions that came up to *status. It runs no Python code, cannot raise, and leaves a number that owns memory:
 * number_release() or decimal_finish() ends it. Out of memory is a condition, too.
 */
#ifndef KRAIT_VM_MODULES_DECIMAL_PARTS_H
#define KRAIT_VM_MODULES_DECIMAL_PARTS_H

#include "runtime/big_int.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/list.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/text.h"
#include "vm/modules/converted_arguments.h"

typedef unsigned __int128 u128;

enum { SMALL_DIGITS = 38 };
#define MAX_PREC  INT64_C(999999999999999999)
#define MAX_EMAX  MAX_PREC
#define MIN_EMIN  (-MAX_EMAX)
#define MIN_ETINY (MIN_EMIN - (MAX_PREC - 1))

typedef enum { FINITE, INFINITE, QUIET, SIGNALING } Kind;

typedef struct Number {
    int64_t exp; /* 0 unless finite */
    union {
        uint64_t words[2]; /* below 10^38; the low one first */
        mpz_t    big;      /* owned */
    };
    uint32_t digits; /* of the coefficient; 0 has one */
    uint8_t  kind, sign;
    bool     large; /* the coefficient is `big` */
} Number;

typedef struct Decimal { Object head; Number number; int64_t hash; /* 0: not computed yet */ } Decimal;

extern Type decimal_type, decimal_context_type, decimal_manager_type, signal_mixin_type;
#define IS_DECIMAL(o)  (TYPE_OF(o) == &decimal_type || type_is_subtype(TYPE_OF(o), &decimal_type))
#define DECIMAL(o)     AS(Decimal, o)
#define NUMBER(o)      (&DECIMAL(o)->number)
static inline bool is_nan(const Number *n) { return n->kind > INFINITE; }

/* ---- conditions ---- */
enum Condition {
    CLAMPED = 1, CONVERSION_SYNTAX = 2, DIVISION_BY_ZERO = 4, DIVISION_IMPOSSIBLE = 8, DIVISION_UNDEFINED = 16, INEXACT = 64,
    INVALID_CONTEXT = 128, INVALID_OPERATION = 256, NO_MEMORY = 512, OVERFLOW = 2048, ROUNDED = 4096, SUBNORMAL = 8192,
    UNDERFLOW = 16384, FLOAT_OPERATION = 32768,
    ANY_INVALID = CONVERSION_SYNTAX | DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED | INVALID_CONTEXT | INVALID_OPERATION,
    ANY_ERROR   = ANY_INVALID | DIVISION_BY_ZERO,
};
typedef enum {
    ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP, ROUNDINGS
} Rounding;

typedef struct Settings {
    int64_t  prec, emax, emin;
    uint32_t status, traps; /* of a Context's; operations look at neither */
    uint8_t  rounding, clamp, capitals;
} Settings;
static inline int64_t settings_etiny(const Settings *s) { return s->emin - (s->prec - 1); }
static inline int64_t settings_etop(const Settings *s) { return s->emax - (s->prec - 1); }
/* The widest limits, half even, for steps on the way to a result. */
static inline Settings settings_wide(int64_t prec)
{
    return (Settings){.prec = prec, .emax = MAX_EMAX, .emin = MIN_EMIN, .rounding = ROUND_HALF_EVEN};
}
static inline Settings settings_half_even(const Settings *s)
{
    Settings other = *s;
    other.rounding = ROUND_HALF_EVEN;
    return other;
}

typedef void Unary(Number *r, const Number *a, const Settings *s, uint32_t *status);
typedef void Binary(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status);

/* ---- coefficients (decimal_number.c) ---- */
extern u128 small_tens[SMALL_DIGITS + 1]; /* 10^0 .. 10^38 */
void    tens_start(void);
void    tens_stop(void);

/* A GMP number of at most `limbs` limbs for the time of a computation: on the stack when there is room. */
enum { TEMP_LIMBS = 20 };
typedef struct Temp { mpz_t value; mp_limb_t room[TEMP_LIMBS]; } Temp;
static inline void temp_start(Temp *t, mp_size_t limbs)
{
    if (LIKELY(limbs <= TEMP_LIMBS)) t->value[0] = (__mpz_struct){TEMP_LIMBS, 0, t->room};
    else mpz_init2(t->value, (mp_bitcnt_t)limbs * GMP_NUMB_BITS);
}
static inline void temp_end(Temp *t)
{
    if (UNLIKELY(t->value->_mp_d != t->room)) mpz_clear(t->value);
}
/* Limbs that a number of so many decimal digits surely fits in, one more for a carry included. */
static inline mp_size_t limbs_of_digits(uint64_t digits) { return (mp_size_t)(digits * 851 / 16384 + 2); }
/* Is there room for numbers of so many digits? false: NO_MEMORY is set, and MemoryError pending. */
bool    digits_fit(int64_t digits, uint32_t *status);

/* A small coefficient dressed as GMP's; the view borrows. */
typedef struct View { mp_limb_t limbs[2]; mpz_t value; } View;
mpz_srcptr coefficient_view(const Number *n, View *view);
static inline u128 small_of(const Number *n) { return (u128)n->words[1] << 64 | n->words[0]; }
static inline uint32_t u128_digits(u128 v)
{
    uint64_t high = (uint64_t)(v >> 64), low = (uint64_t)v;
    unsigned bits = high ? 128 - (unsigned)__builtin_clzll(high) : 64 - (unsigned)__builtin_clzll(low | 1);
    unsigned low_count = bits * 1233 >> 12; /* bits * log10(2) */
    return low_count + (v >= small_tens[low_count]) + !v;
}
int64_t mpz_digits(mpz_srcptr v);
/* 10^n: in the tables, or made in *own, which power_end gives back. */
typedef struct Power { View view; mpz_t own; bool owned; mpz_srcptr value; } Power;
void    power_start(Power *p, int64_t n);
void    power_end(Power *p);

/* Setting the coefficient alone. number_set_u128 takes values of 39 digits, too. */
void    number_set_u128(Number *n, u128 value);
void    number_set_mpz(Number *n, mpz_srcptr value);       /* copies; the value's sign is not looked at */
void    number_set_counted(Number *n, mpz_srcptr value, int64_t digits); /* the same when its digits are known */
void    number_take_mpz(Number *n, mpz_t value);           /* takes over */
static inline void number_set_small(Number *n, u128 value) /* below 10^38 */
{
    n->words[0] = (uint64_t)value;
    n->words[1] = (uint64_t)(value >> 64);
    n->digits   = u128_digits(value);
    n->large    = false;
}
static inline bool coefficient_is_zero(const Number *n) { return !n->large && !(n->words[0] | n->words[1]); }
static inline bool number_is_zero(const Number *n) { return !n->kind && coefficient_is_zero(n); }
static inline bool coefficient_is_odd(const Number *n) { return n->large ? mpz_odd_p(n->big) : n->words[0] & 1; }
static inline int64_t number_adjusted(const Number *n) { return n->exp + n->digits - 1; }
static inline void number_release(Number *n)
{
    if (UNLIKELY(n->large)) mpz_clear(n->big);
    n->large = false;
}
/* Whole numbers. */
static inline void number_start(Number *n, uint8_t kind, uint8_t sign, int64_t exp, u128 coefficient)
{
    n->kind = kind, n->sign = sign, n->exp = exp;
    number_set_small(n, coefficient);
}
void    number_copy(Number *r, const Number *n);
void    number_infinity(Number *r, uint8_t sign);
void    number_invalid(Number *r, uint32_t condition, uint32_t *status); /* NaN */
void    number_word(Number *r, int64_t value);                            /* of a C integer */
/* coefficient * 10^n, and its last n digits taken off, rounded: gives whether something else than zeros was lost. */
void    coefficient_raise(Number *n, int64_t places, uint32_t *status);
bool    coefficient_drop(Number *n, int64_t places, Rounding rounding);
/* The coefficient becomes value / 10^places, where value has so many digits; the rest as for coefficient_drop(). */
bool    number_set_quotient(Number *n, mpz_srcptr value, int64_t digits, int64_t places, Rounding rounding);
void    coefficient_keep_low(Number *n, int64_t places);                  /* modulo 10^places */
/* Takes zeros off the end, `limit` at most; the exponent grows. */
void    number_strip(Number *n, int64_t limit);
bool    number_is_one(const Number *n);                                   /* 1, 1.0 ... without looking at the sign */

/* ---- finishing (decimal_finish.c) ---- */
void    number_round(Number *n, const Settings *s, uint32_t *status);     /* the part of number_finish() where there is something to do */
/* Makes it what the settings want: nothing, for a number of few digits far from all limits. */
static inline void number_finish(Number *n, const Settings *s, uint32_t *status)
{
    int64_t top = n->exp + n->digits; /* the adjusted exponent and 1 */
    if (LIKELY(n->kind == FINITE && n->digits <= s->prec && top > s->emin && top <= s->emax && !s->clamp && n->exp >= settings_etiny(s))) return;
    number_round(n, s, status);
}
void    number_finish_mpz(Number *n, mpz_srcptr value, const Settings *s, uint32_t *status); /* the same once it has this coefficient */
/* Does rounding drop what stands behind a quotient one up? half: the rest compared to one half; last: the last digit that stays. */
bool    rounds_up(Rounding rounding, bool negative, int half, unsigned last);
/* Operands with a NaN among them: the result, and true. */
bool    nan_result(Number *r, const Number *a, const Number *b_or_null, const Settings *s, uint32_t *status);
void    nan_of_three(Number *r, const Number *a, const Number *b, const Number *c, const Settings *s, uint32_t *status);
void    number_largest(Number *r, uint8_t sign, const Settings *s, uint32_t *status); /* 9.99...E+Emax */
void    number_padded_one(Number *r, uint8_t sign, int64_t zeros, uint32_t conditions, uint32_t *status); /* 1.000, not finished */
void    number_beyond(Number *r, uint8_t sign, bool overflow, const Settings *s, uint32_t *status); /* surely too large, or too small */

/* ---- order (decimal_order.c) ---- */
int     number_order(const Number *a, const Number *b);           /* -1, 0, 1; no NaN */
int     number_order_magnitude(const Number *a, const Number *b);
int     number_order_total(const Number *a, const Number *b);
Binary  number_compare, number_compare_signal, number_compare_total, number_compare_total_magnitude, number_copy_sign, number_maximum,
        number_minimum, number_maximum_magnitude, number_minimum_magnitude;
bool    number_same_quantum(const Number *a, const Number *b);

bool    number_is_normal(const Number *n, const Settings *s);
bool    number_is_subnormal(const Number *n, const Settings *s);
const char *number_class(const Number *n, const Settings *s);      /* "+Normal" ... */

/* ---- arithmetic (decimal_arithmetic.c, decimal_divide.c) ---- */
Binary  number_add, number_subtract, number_multiply, number_divide, number_divide_int, number_remainder, number_remainder_near;
Unary   number_plus, number_minus, number_magnitude, number_rounded, number_fitted;
void    number_add_signed(Number *r, const Number *a, const Number *b, uint8_t sign_of_b, const Settings *s, uint32_t *status);
void    number_fma(Number *r, const Number *a, const Number *b, const Number *c, const Settings *s, uint32_t *status);
void    number_divmod(Number *quotient, Number *rest, const Number *a, const Number *b, const Settings *s, uint32_t *status);

/* ---- roots, logarithms, powers (decimal_root.c, decimal_fixed.c, decimal_maths.c, decimal_power.c) ---- */
Unary   number_sqrt, number_exp, number_ln, number_log10;
Binary  number_raised;
void    number_raised_modulo(Number *r, const Number *a, const Number *b, const Number *m, const Settings *s, uint32_t *status);
/* The adjusted exponent of |a| - 1: near 1, a logarithm is about as large. */
int64_t number_distance_to_one(const Number *a);
bool    number_is_whole(const Number *n);
bool    number_is_odd_whole(const Number *n);                           /* of a whole number */
void    fixed_stop(void);
void    fixed_exp(mpz_t r, mpz_srcptr x, uint64_t bits);          /* e^x of a small x >= 0, with so many bits behind the point */
void    fixed_ln(mpz_t r, const Number *x, uint64_t bits);        /* of a number > 0 */
void    fixed_ln10(mpz_t r, uint64_t bits);

/* ---- digits (decimal_digits.c, decimal_logical.c) ---- */
Binary  number_quantize, number_scaleb, number_rotate, number_shift, number_next_toward, number_logical_and, number_logical_or,
        number_logical_xor;
Unary   number_normalize, number_to_integral_value, number_to_integral_exact, number_logb, number_next_minus, number_next_plus,
        number_logical_invert;
/* A C integer in a number without exponent; false: it is none, or above `most` in magnitude. */
bool    number_small_whole(const Number *n, int64_t most, int64_t *value);

/* ---- text (decimal_read.c, decimal_text.c, decimal_format.c) ---- */
/* A str's number, exact; false: it denotes none. strict: no blanks around it, no underscores. *raised: an error is pending. */
bool    number_from_text(Number *r, const Str *text, bool strict, uint32_t *status, bool *raised);
bool    number_from_parts(Number *r, Object *sequence, uint32_t *status); /* of as_tuple(); false: an error is pending */
void    number_from_int(Number *r, Borrowed number);
void    number_from_double(Number *r, double value);
char   *coefficient_text(const Number *n, char *small, size_t room, size_t *block); /* zero-terminated; NULL: MemoryError pending */
void    coefficient_text_release(char *text, size_t block);
Owned   number_written(const Number *n, bool capitals, bool engineering, bool in_repr);
Owned   number_format(const Number *n, const Str *spec, Dict *override_or_null, const Settings *s);

/* ---- signals and contexts (decimal_signals.c, decimal_context.c, decimal_current.c) ---- */
typedef struct DecimalContext { Object head; Settings settings; Object *flags, *traps; /* SignalDicts; NULL: not asked for yet */ } DecimalContext;
#define IS_CONTEXT(o)  IS_INSTANCE(o, &decimal_context_type)
#define SETTINGS(o)    (&AS(DecimalContext, o)->settings)
bool    signals_start(Dict *module);
void    signals_stop(void);
Owned   signal_dict_new(uint32_t *bits);
void    signal_dict_part(Owned dict_or_null);                     /* the context dies: the dict has bits of its own from now on */
bool    signals_from_dict(Object *o, uint32_t *bits);
bool    signals_from_list(Object *list, uint32_t *bits);
Owned   signals_list(uint32_t bits);
void    signals_names(StrBuilder *b, uint32_t bits);
/* Conditions reach the settings' flags; false: one is trapped (or memory ran out), its exception is pending. */
bool    conditions_raise(Settings *s, uint32_t status);
static inline bool conditions_tell(Settings *s, uint32_t status)
{
    s->status |= status;
    return LIKELY(!(status & (s->traps | NO_MEMORY))) || conditions_raise(s, status);
}
bool    rounding_from(Object *o, uint8_t *rounding);              /* false: TypeError */
Object *rounding_name(int rounding);                              /* borrowed */
bool    roundings_start(Dict *module);
void    roundings_stop(void);
Owned   context_new(Type *cls);
Owned   context_copied(DecimalContext *context);
enum { CONTEXT_FIELDS = 8 };
bool    context_set_fields(DecimalContext *context, const Argument *given); /* CONTEXT_FIELDS of them, as Context() takes them; absent and None stay */
bool    contexts_start(Dict *module);
void    contexts_stop(void);
DecimalContext *context_current(void);                            /* borrowed; NULL: an error is pending */
/* None or NULL: the current one. */
DecimalContext *context_argument(Object *o_or_null);
NATIVE_SHARED(decimal_getcontext);
NATIVE_SHARED(decimal_setcontext);
NATIVE_SHARED(decimal_localcontext);
NATIVE_SHARED(decimal_context_etiny);
NATIVE_SHARED(decimal_context_etop);
NATIVE_SHARED(decimal_context_clear_flags);
NATIVE_SHARED(decimal_context_clear_traps);
NATIVE_SHARED(decimal_context_copy);
NATIVE_SHARED(decimal_context_reduce);
extern const NativeDef decimal_context_methods[];

/* ---- objects (decimal_object.c, decimal_convert.c) ---- */
/* The Decimal of an operation's result; takes the number over. NULL: a trapped condition's exception is pending. */
Owned   decimal_finish(Number *n, Settings *s, uint32_t status);
Owned   decimal_pair(Number *first, Number *second, Settings *s, uint32_t status);
Owned   decimal_new(Number *n);                                   /* takes the number over; checks GMP's memory */
Owned   decimal_of_class(Type *cls, Number *n);
Owned   decimal_from_word(int64_t value);
/* What a constructor is given; context: traps are its. exact false: rounded to the context, as create_decimal does. */
Owned   decimal_convert(Type *cls, Object *value, DecimalContext *context, bool exact);
Owned   decimal_of_float(Type *cls, Object *value);               /* from_float */
/* An operand: a Decimal's number, or one made of an int in *own (number_release it). NULL: no operand, no error is pending. */
const Number *operand(Object *o, Number *own);
const Number *operand_required(Object *o, Number *own);           /* NULL: TypeError pending */
Owned   decimal_compare(Object *self, Object *other, CompareOp op);
bool    decimal_hash(Object *self, int64_t *hash);
Owned   decimal_to_int(const Number *n, Rounding rounding);
Owned   decimal_to_float(Object *self);
Owned   decimal_as_integer_ratio(const Number *n);
Owned   decimal_as_tuple(const Number *n);
bool    conversions_start(Dict *module);
void    conversions_stop(void);
extern const NativeDef decimal_methods[];

#endif
