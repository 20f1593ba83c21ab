/* datetime_moment_math.c -- comparing datetimes, their hash, and what is between them.
 *
 * Two of the same zone are compared by what their clocks show; others by what the clocks of UTC show.
 */
#include "vm/modules/datetime_parts.h"

#define MOMENT(o) AS(Datetime, o)

/* ---- sums and differences ------------------------------------------------------------------------------- */

static int64_t clock_micros(const Clock *c) { return clock_seconds(c) * SECOND_MICROS + c->microsecond; }

Owned datetime_shifted(Datetime *d, const Delta *by, int sign)
{
    Day   day;
    Clock same = d->clock;
    same.fold  = 0;
    if (!by->seconds && !by->microseconds) return day_shifted(d->day, sign * (int64_t)by->days, &day) ? datetime_through(TYPE_OF(OBJ(d)), day, &same) : NULL;
    int64_t micros = clock_micros(&d->clock) + sign * ((int64_t)by->seconds * SECOND_MICROS + by->microseconds);
    int64_t days   = micros / DAY_MICROS - (micros % DAY_MICROS < 0);
    if (!day_shifted(d->day, days + sign * (int64_t)by->days, &day)) return NULL;
    micros -= days * DAY_MICROS;
    int   seconds = (int)(micros / SECOND_MICROS);
    Clock clock   = {.zone = d->clock.zone, .microsecond = (int32_t)(micros % SECOND_MICROS),
                     .hour = (uint8_t)(seconds / 3600), .minute = (uint8_t)(seconds / 60 % 60), .second = (uint8_t)(seconds % 60)};
    return datetime_through(TYPE_OF(OBJ(d)), day, &clock);
}

Owned datetime_add(Object *left, Object *right)
{
    if (!IS_DATETIME(left)) return IS_DELTA(left) ? datetime_shifted(MOMENT(right), AS(Delta, left), 1) : not_implemented_new();
    return IS_DELTA(right) ? datetime_shifted(MOMENT(left), AS(Delta, right), 1) : not_implemented_new();
}

/* The offsets of two moments: new references; both None when their zones are the same. */
static bool offsets_of(Datetime *a, Datetime *b, Owned *mine, Owned *theirs)
{
    bool same = a->clock.zone == b->clock.zone;
    *mine     = same ? none_new() : datetime_offset(a);
    *theirs   = !*mine ? NULL : same ? none_new() : datetime_offset(b);
    if (*theirs) return true;
    ref_drop_maybe(*mine);
    return false;
}

/* a - b, by clocks that show what is left when the offsets are taken off. */
static Owned difference(const Datetime *a, const Datetime *b, Object *mine, Object *theirs)
{
    int64_t days = day_number(a->day) - day_number(b->day), micros = clock_micros(&a->clock) - clock_micros(&b->clock);
    if (mine == NONE || theirs == NONE) return delta_new(days, 0, micros);
    const Delta *x = AS(Delta, mine), *y = AS(Delta, theirs);
    return delta_new(days - x->days + y->days, y->seconds - x->seconds, micros - x->microseconds + y->microseconds);
}

Owned datetime_subtract(Object *left, Object *right)
{
    Owned mine, theirs, result;
    if (!IS_DATETIME(left)) return not_implemented_new();
    if (IS_DELTA(right)) return datetime_shifted(MOMENT(left), AS(Delta, right), -1);
    if (!IS_DATETIME(right)) return not_implemented_new();
    if (!offsets_of(MOMENT(left), MOMENT(right), &mine, &theirs)) return NULL;
    if ((mine == NONE) != (theirs == NONE)) result = raise_type_error("can't subtract offset-naive and offset-aware datetimes");
    else result = difference(MOMENT(left), MOMENT(right), mine, theirs);
    ref_drop(mine);
    ref_drop(theirs);
    return result;
}

/* ---- comparing ----------------------------------------------------------------------------------------------- */

static Owned by_clocks(const Datetime *a, const Datetime *b, CompareOp op)
{
    int64_t x = day_word(a->day), y = day_word(b->day);
    if (x != y) return compare_lengths(x, y, op);
    return compare_lengths(clock_word(&a->clock), clock_word(&b->clock), op);
}

static bool same_offset(Object *a, Object *b) { return a == b || (a != NONE && b != NONE && delta_equal(AS(Delta, a), AS(Delta, b))); }

/* Whether the offset depends on the fold: then the moment equals none of another zone. */
static Truth fold_matters(Datetime *d, Object *offset)
{
    Clock clock = d->clock;
    clock.fold  = !clock.fold;
    Owned other = datetime_new(TYPE_OF(OBJ(d)), d->day, &clock), there = other ? datetime_offset(MOMENT(other)) : NULL;
    Truth result = !there ? TRUTH_ERROR : same_offset(offset, there) ? TRUTH_NO : TRUTH_YES;
    ref_drop_maybe(other);
    ref_drop_maybe(there);
    return result;
}

/* The answer to == of moments that are the same in UTC. */
static Owned equal_unless_folded(Datetime *a, Datetime *b, Object *mine, Object *theirs, CompareOp op)
{
    Truth matters = fold_matters(a, mine);
    if (matters == TRUTH_NO) matters = fold_matters(b, theirs);
    return matters == TRUTH_ERROR ? NULL : bool_new((matters == TRUTH_NO) == (op == CMP_EQ));
}

static bool is_equality(CompareOp op) { return op == CMP_EQ || op == CMP_NE; }

static Owned between_zones(Datetime *a, Datetime *b, Object *mine, Object *theirs, CompareOp op)
{
    if ((mine == NONE) != (theirs == NONE)) {
        if (is_equality(op)) return bool_new(op == CMP_NE);
        return raise_type_error("can't compare offset-naive and offset-aware datetimes");
    }
    /* unequal offsets: the subtraction asks for them again */
    Owned span = same_offset(mine, theirs) ? difference(a, b, mine, theirs) : datetime_subtract(OBJ(a), OBJ(b));
    if (!span) return NULL;
    const Delta *d = AS(Delta, span);
    int          sign = d->days < 0 ? -1 : !delta_is_zero(d);
    ref_drop(span);
    if (sign == 0 && is_equality(op)) return equal_unless_folded(a, b, mine, theirs, op);
    return compare_lengths(sign, 0, op);
}

Owned datetime_compare(Object *self, Object *other, CompareOp op)
{
    Owned mine, theirs;
    if (!IS_DATETIME(other)) {
        if (!IS_DATE(other)) return not_implemented_new();
        if (is_equality(op)) return bool_new(op == CMP_NE);
        return raise_type_error("can't compare %T to %T", self, other);
    }
    if (MOMENT(self)->clock.zone == MOMENT(other)->clock.zone) return by_clocks(MOMENT(self), MOMENT(other), op);
    if (!offsets_of(MOMENT(self), MOMENT(other), &mine, &theirs)) return NULL;
    Owned result = between_zones(MOMENT(self), MOMENT(other), mine, theirs, op);
    ref_drop(mine);
    ref_drop(theirs);
    return result;
}

/* ---- the hash -------------------------------------------------------------------------------------------------- */

static bool hash_of_state(Datetime *d)
{
    uint8_t bytes[10] = {(uint8_t)(d->day.year >> 8), (uint8_t)d->day.year, d->day.month, d->day.day};
    clock_state(&d->clock, bytes + 4);
    d->hash = text_hash(bytes, 10);
    return true;
}

static bool hash_in_utc(Datetime *d, const Delta *offset)
{
    Owned span = delta_new((int64_t)day_number(d->day) - offset->days, clock_seconds(&d->clock) - offset->seconds,
                           (int64_t)d->clock.microsecond - offset->microseconds);
    bool  done = span && delta_hash(span, &d->hash);
    ref_drop_maybe(span);
    return done;
}

/* The offset that goes into the hash is that of the first of two moments that look the same. */
static Owned unfolded_offset(Datetime *d)
{
    Clock clock = d->clock;
    if (!clock.fold) return datetime_offset(d);
    clock.fold   = 0;
    Owned first  = datetime_new(TYPE_OF(OBJ(d)), d->day, &clock);
    Owned offset = first ? datetime_offset(MOMENT(first)) : NULL;
    ref_drop_maybe(first);
    return offset;
}

bool datetime_hash(Object *self, int64_t *hash)
{
    Datetime *d = MOMENT(self);
    if (!d->hash) {
        Owned offset = unfolded_offset(d);
        if (!offset) return false;
        bool done = offset == NONE ? hash_of_state(d) : hash_in_utc(d, AS(Delta, offset));
        ref_drop(offset);
        if (!done) return false;
    }
    *hash = d->hash;
    return true;
}
