/* datetime_delta.c -- timedelta: a span of time in days, seconds and microseconds. */
#include <math.h>

#include "runtime/names.h"
#include "vm/modules/datetime_parts.h"

#define DELTA(o) AS(Delta, o)

/* ---- making ------------------------------------------------------------------------------------------- */

static int64_t carry(int64_t *value, int64_t unit)
{
    int64_t over = *value / unit - (*value % unit < 0);
    *value -= over * unit;
    return over;
}

Owned delta_make(Type *cls, int64_t days, int64_t seconds, int64_t microseconds)
{
    seconds += carry(&microseconds, SECOND_MICROS);
    days += carry(&seconds, DAY_SECONDS);
    if (days < -MOST_DAYS || days > MOST_DAYS) return raise_overflow_error("days=%d; must have magnitude <= %d", (int)days, MOST_DAYS);
    Owned o = cls == &timedelta_type ? object_new(sizeof(Delta), timedelta_type.shape) : type_alloc(cls);
    if (!o) return NULL;
    DELTA(o)->hash         = 0;
    DELTA(o)->days         = (int32_t)days;
    DELTA(o)->seconds      = (int32_t)seconds;
    DELTA(o)->microseconds = (int32_t)microseconds;
    if (UNLIKELY(gc_is_container(o))) gc_track(o);
    return o;
}

Owned delta_new(int64_t days, int64_t seconds, int64_t microseconds) { return delta_make(&timedelta_type, days, seconds, microseconds); }

enum { UNITS = 7 };
static const char *const unit_names[UNITS] = {"days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"};
static const int64_t     unit_micros[UNITS] = {DAY_MICROS, 1000000, 1, 1000, 60000000, 3600000000, 7 * DAY_MICROS};
static const uint8_t     smallest_first[UNITS] = {2, 3, 1, 4, 5, 0, 6};

/* *sum += number * unit; takes number over. */
static bool add_product(Owned *sum, Owned number, int64_t unit)
{
    Owned factor = number ? int_new(unit) : NULL, product = factor ? int_multiply(number, factor) : NULL;
    Owned total  = product ? int_add(*sum, product) : NULL;
    ref_drop_maybe(number);
    ref_drop_maybe(factor);
    ref_drop_maybe(product);
    if (!total) return false;
    ref_drop(*sum);
    *sum = total;
    return true;
}

/* Whole microseconds go to the sum, what is left to *rest. */
static bool add_float(Owned *sum, double *rest, double value, int64_t unit)
{
    double whole, fraction = modf(value, &whole);
    if (!add_product(sum, int_from_double(whole), unit)) return false;
    if (fraction == 0.0) return true;
    fraction = modf(fraction * (double)unit, &whole);
    *rest += fraction;
    return add_product(sum, int_from_double(whole), 1);
}

/* The rests of floats rounded to microseconds, a half so that the sum gets even. */
static bool add_rest(Owned *sum, double rest)
{
    double rounded = round(rest);
    bool   odd     = false;
    if (fabs(rounded - rest) == 0.5) {
        if (!number_is_odd(*sum, &odd)) return false;
        rounded = 2.0 * round((rest + odd) * 0.5) - odd;
    }
    return add_product(sum, int_new((int64_t)rounded), 1);
}

static bool add_unit(Owned *sum, double *rest, int k, Object *value)
{
    if (!value) return true;
    if (IS_INT(value)) return add_product(sum, ref_keep(int_exact(value)), unit_micros[k]);
    if (IS_FLOAT(value)) return add_float(sum, rest, FLOAT_VALUE(value), unit_micros[k]);
    raise_type_error("unsupported type for timedelta %s component: %T", unit_names[k], value);
    return false;
}

static Owned delta_new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    static const Parameters parameters = {"__new__", "OOOOOOO", unit_names, UNITS, 0};
    Argument given[UNITS];
    if (!arguments_read(&parameters, args, n, keywords, given)) return NULL;
    Owned  sum  = int_new(0);
    double rest = 0.0;
    bool   done = sum != NULL;
    for (int k = 0; done && k < UNITS; k++) done = add_unit(&sum, &rest, smallest_first[k], given[smallest_first[k]].object);
    if (done && rest != 0.0) done = add_rest(&sum, rest);
    if (done) return delta_from_micros(cls, sum);
    ref_drop_maybe(sum);
    return NULL;
}

static void delta_dealloc(Object *self) { object_release(self, sizeof(Delta)); }

/* ---- comparing ------------------------------------------------------------------------------------------ */

static Owned delta_compare(Object *self, Object *other, CompareOp op)
{
    if (!IS_DELTA(other)) return not_implemented_new();
    const Delta *a = DELTA(self), *b = DELTA(other);
    if (a->days != b->days) return compare_lengths(a->days, b->days, op);
    if (a->seconds != b->seconds) return compare_lengths(a->seconds, b->seconds, op);
    return compare_lengths(a->microseconds, b->microseconds, op);
}

static Owned fields_tuple(const Delta *d)
{
    Owned fields[3] = {int_new(d->days), int_new(d->seconds), int_new(d->microseconds)};
    Owned tuple     = fields[0] && fields[1] && fields[2] ? tuple_from_array(fields, 3) : NULL;
    for (int k = 0; k < 3; k++) ref_drop_maybe(fields[k]);
    return tuple;
}

bool delta_hash(Object *self, int64_t *hash)
{
    Delta *d = DELTA(self);
    if (!d->hash) {
        Owned fields = fields_tuple(d);
        bool  done   = fields && object_hash(fields, &d->hash);
        ref_drop_maybe(fields);
        if (!done) return false;
    }
    *hash = d->hash;
    return true;
}

static Truth delta_truth(Object *self) { return delta_is_zero(DELTA(self)) ? TRUTH_NO : TRUTH_YES; }

/* ---- showing ----------------------------------------------------------------------------------------------- */

static Owned delta_repr(Object *self)
{
    const Delta *d        = DELTA(self);
    const int    values[] = {d->days, d->seconds, d->microseconds};
    StrBuilder   b;
    bool         any = false;
    builder_start(&b, 48);
    builder_format(&b, "%s(", type_name(TYPE_OF(self)));
    for (int k = 0; k < 3; k++) {
        if (!values[k]) continue;
        builder_format(&b, "%s%s=%d", any ? ", " : "", unit_names[k], values[k]);
        any = true;
    }
    builder_add_c(&b, any ? ")" : "0)");
    return builder_finish(&b);
}

static Owned delta_str(Object *self)
{
    const Delta *d = DELTA(self);
    StrBuilder   b;
    builder_start(&b, 32);
    if (d->days) builder_format(&b, "%d day%s, ", d->days, d->days == 1 || d->days == -1 ? "" : "s");
    builder_format(&b, "%d:%02d:%02d", d->seconds / 3600, d->seconds / 60 % 60, d->seconds % 60);
    if (d->microseconds) builder_format(&b, ".%06d", d->microseconds);
    return builder_finish(&b);
}

NATIVE(total_seconds) { return delta_total_seconds(DELTA(args[0])); }

NATIVE(delta_reduce)
{
    Owned fields = fields_tuple(DELTA(args[0])), result = fields ? tuple_pack(2, TYPE_OF(args[0]), fields) : NULL;
    ref_drop_maybe(fields);
    return result;
}

static const NativeDef methods[] = {
    {"total_seconds", total_seconds, "", "Total seconds in the duration.", 0},
    {"__reduce__", delta_reduce, "", "__reduce__() -> (cls, state)", 0},
    {0},
};
static const MemberDef members[] = {
    {"days", MEMBER_INT32, offsetof(Delta, days), false, "Number of days."},
    {"seconds", MEMBER_INT32, offsetof(Delta, seconds), false, "Number of seconds (>= 0 and less than 1 day)."},
    {"microseconds", MEMBER_INT32, offsetof(Delta, microseconds), false, "Number of microseconds (>= 0 and less than 1 second)."},
    {0},
};
STATIC_OBJECT Type timedelta_type = {
    .gc = {.size = sizeof(Delta), .dealloc = delta_dealloc},
    .name = "datetime.timedelta",
    .doc = "A span of time: timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0).",
    .flags = TYPE_BASE,
    .new_ = delta_new_slot, .repr = delta_repr, .str = delta_str, .compare = delta_compare, .hash = delta_hash, .truth = delta_truth,
    .negative = delta_negative, .positive = delta_positive, .absolute = delta_absolute,
    .add = delta_add, .subtract = delta_subtract, .multiply = delta_multiply, .divide = delta_divide,
    .floor_divide = delta_floor_divide, .remainder = delta_remainder, .divmod = delta_divmod,
    .methods = methods, .members = members,
};
