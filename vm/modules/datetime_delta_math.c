/* datetime_delta_math.c -- arithmetic with timedeltas.
 *
 * Sums go by the fields; products and quotients by the whole span in microseconds, an int of any size, so that they are exact
 * before they are rounded (halves to the even number).
 */
#include "vm/modules/datetime_parts.h"

static const double EXACT_DOUBLE = 0x1p53;

/* ---- spans as numbers -------------------------------------------------------------------------------- */

/* The span in microseconds, if 64 bits hold it: up to 292 millennia. */
static bool fits_word(const Delta *d) { return d->days > -100000000 && d->days < 100000000; }
static int64_t word(const Delta *d) { return ((int64_t)d->days * DAY_SECONDS + d->seconds) * SECOND_MICROS + d->microseconds; }

Owned delta_micros(const Delta *d)
{
    if (fits_word(d)) return int_new(word(d));
    Owned seconds = int_new((int64_t)d->days * DAY_SECONDS + d->seconds), unit = int_new(SECOND_MICROS), rest = int_new(d->microseconds);
    Owned whole = seconds && unit ? int_multiply(seconds, unit) : NULL;
    Owned sum   = whole && rest ? int_add(whole, rest) : NULL;
    ref_drop_maybe(seconds);
    ref_drop_maybe(unit);
    ref_drop_maybe(rest);
    ref_drop_maybe(whole);
    return sum;
}

static int64_t floor_quotient(int64_t a, int64_t b) { return a / b - (a % b < 0); }

static Owned from_word(Type *cls, int64_t micros)
{
    int64_t seconds = floor_quotient(micros, SECOND_MICROS);
    return delta_make(cls, 0, seconds, micros - seconds * SECOND_MICROS);
}

Owned delta_from_micros(Type *cls, Owned number)
{
    int64_t micros, days;
    Owned   result = NULL, quotient = NULL, rest = NULL;
    if (!number) return NULL;
    if (int_to_int64(number, &micros)) result = from_word(cls, micros);
    else {
        Owned day = int_new(DAY_MICROS);
        if (day && int_divmod(number, day, &quotient, &rest)) {
            bool fits = int_to_int64(quotient, &days) && days >= INT32_MIN && days <= INT32_MAX;
            if (!fits) raise_overflow_error("Python int too large to convert to C int");
            else if (int_to_int64(rest, &micros)) result = delta_make(cls, days, micros / SECOND_MICROS, micros % SECOND_MICROS);
            ref_drop(quotient);
            ref_drop(rest);
        }
        ref_drop_maybe(day);
    }
    ref_drop(number);
    return result;
}

static Owned delta_of(Owned number) { return delta_from_micros(&timedelta_type, number); }

/* ---- sums ----------------------------------------------------------------------------------------------- */

Owned delta_negative(Object *self)
{
    const Delta *d = AS(Delta, self);
    return delta_new(-(int64_t)d->days, -(int64_t)d->seconds, -(int64_t)d->microseconds);
}

Owned delta_positive(Object *self)
{
    const Delta *d = AS(Delta, self);
    return delta_new(d->days, d->seconds, d->microseconds);
}

Owned delta_absolute(Object *self) { return AS(Delta, self)->days < 0 ? delta_negative(self) : delta_positive(self); }

Owned delta_add(Object *left, Object *right)
{
    if (!IS_DELTA(left) || !IS_DELTA(right)) return not_implemented_new();
    const Delta *a = AS(Delta, left), *b = AS(Delta, right);
    return delta_new((int64_t)a->days + b->days, a->seconds + b->seconds, a->microseconds + b->microseconds);
}

Owned delta_subtract(Object *left, Object *right)
{
    if (!IS_DELTA(left) || !IS_DELTA(right)) return not_implemented_new();
    const Delta *a = AS(Delta, left), *b = AS(Delta, right);
    return delta_new((int64_t)a->days - b->days, a->seconds - b->seconds, a->microseconds - b->microseconds);
}

/* ---- quotients, rounded ------------------------------------------------------------------------------------ */

bool number_is_odd(Borrowed number, bool *odd)
{
    int64_t rest = 0;
    Owned   two = int_new(2), last = two ? int_remainder(number, two) : NULL;
    bool    known = last && int_to_int64(last, &rest);
    ref_drop_maybe(two);
    ref_drop_maybe(last);
    *odd = rest != 0;
    return known;
}

/* Whether the rest of a division by b is more than half of it, or half of it with an odd quotient. An error may be pending. */
static bool rounds_up(Borrowed quotient, Borrowed twice_the_rest, Borrowed b)
{
    bool odd   = false;
    int  order = int_compare(twice_the_rest, b);
    if (order) return int_sign(b) > 0 ? order > 0 : order < 0;
    return number_is_odd(quotient, &odd) && odd;
}

/* a / b to the nearest int; takes a over. */
static Owned rounded_quotient(Owned a, Borrowed b)
{
    Owned quotient, rest, result = NULL;
    if (!a || !int_divmod(a, b, &quotient, &rest)) {
        ref_drop_maybe(a);
        return NULL;
    }
    Owned one = int_new(1), twice = int_add(rest, rest);
    if (one && twice) {
        bool up = rounds_up(quotient, twice, b);
        if (!error_pending()) result = up ? int_add(quotient, one) : ref_keep(quotient);
    }
    ref_drop_maybe(one);
    ref_drop_maybe(twice);
    ref_drop(quotient);
    ref_drop(rest);
    ref_drop(a);
    return result;
}

static Owned product(Owned a, Borrowed b)
{
    Owned result = a ? int_multiply(a, b) : NULL;
    ref_drop_maybe(a);
    return result;
}

/* d * f, or d / f: the float is a fraction of two ints. */
static Owned by_float(const Delta *d, Object *f, bool divide)
{
    Owned ratio = call_by_name(f, "as_integer_ratio", NULL, 0), result = NULL;
    if (!ratio) return NULL;
    Tuple *pair = AS(Tuple, ratio);
    if (!IS_TUPLE(ratio) || pair->length != 2 || !IS_INT(pair->items[0]) || !IS_INT(pair->items[1]))
        raise_type_error("unexpected return type from as_integer_ratio(): expected a pair of ints, got %R", ratio);
    else result = delta_of(rounded_quotient(product(delta_micros(d), pair->items[divide]), pair->items[!divide]));
    ref_drop(ratio);
    return result;
}

/* ---- the operators ------------------------------------------------------------------------------------------ */

Owned delta_multiply(Object *left, Object *right)
{
    if (!IS_DELTA(left)) return delta_multiply(right, left);
    if (IS_INT(right)) return delta_of(product(delta_micros(AS(Delta, left)), right));
    return IS_FLOAT(right) ? by_float(AS(Delta, left), right, false) : not_implemented_new();
}

typedef Owned (*IntOperation)(Borrowed, Borrowed);

static Owned on_both(IntOperation operation, const Delta *a, const Delta *b)
{
    Owned left = delta_micros(a), right = delta_micros(b), result = NULL;
    if (left && right) result = operation(left, right);
    ref_drop_maybe(left);
    ref_drop_maybe(right);
    return result;
}

Owned delta_divide(Object *left, Object *right)
{
    if (!IS_DELTA(left)) return not_implemented_new();
    if (IS_DELTA(right)) return on_both(int_true_divide, AS(Delta, left), AS(Delta, right));
    if (IS_INT(right)) return delta_of(rounded_quotient(delta_micros(AS(Delta, left)), right));
    return IS_FLOAT(right) ? by_float(AS(Delta, left), right, true) : not_implemented_new();
}

Owned delta_floor_divide(Object *left, Object *right)
{
    if (!IS_DELTA(left)) return not_implemented_new();
    if (IS_DELTA(right)) return on_both(int_floor_divide, AS(Delta, left), AS(Delta, right));
    if (!IS_INT(right)) return not_implemented_new();
    Owned whole = delta_micros(AS(Delta, left)), quotient = whole ? int_floor_divide(whole, right) : NULL;
    ref_drop_maybe(whole);
    return delta_of(quotient);
}

Owned delta_remainder(Object *left, Object *right)
{
    if (!IS_DELTA(left) || !IS_DELTA(right)) return not_implemented_new();
    return delta_of(on_both(int_remainder, AS(Delta, left), AS(Delta, right)));
}

Owned delta_divmod(Object *left, Object *right)
{
    if (!IS_DELTA(left) || !IS_DELTA(right)) return not_implemented_new();
    Owned quotient = on_both(int_floor_divide, AS(Delta, left), AS(Delta, right)), result = NULL;
    Owned rest     = quotient ? delta_remainder(left, right) : NULL;
    if (rest) result = tuple_pack(2, quotient, rest);
    ref_drop_maybe(quotient);
    ref_drop_maybe(rest);
    return result;
}

Owned delta_total_seconds(const Delta *d)
{
    if (fits_word(d) && (double)word(d) < EXACT_DOUBLE && (double)word(d) > -EXACT_DOUBLE) return float_new((double)word(d) / SECOND_MICROS);
    Owned whole = delta_micros(d), unit = int_new(SECOND_MICROS), result = NULL;
    if (whole && unit) result = int_true_divide(whole, unit);
    ref_drop_maybe(whole);
    ref_drop_maybe(unit);
    return result;
}
