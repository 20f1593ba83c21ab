/* datetime_time.c -- time: a time of day, in a zone or in none. */
#include "vm/modules/datetime_parts.h"

#define TIME(o) AS(Time, o)

/* ---- clocks ------------------------------------------------------------------------------------------- */

bool clock_check(int hour, int minute, int second, int microsecond, int fold, Clock *clock)
{
    if (hour < 0 || hour > 23) raise_value_error("hour must be in 0..23");
    else if (minute < 0 || minute > 59) raise_value_error("minute must be in 0..59");
    else if (second < 0 || second > 59) raise_value_error("second must be in 0..59");
    else if (microsecond < 0 || microsecond >= SECOND_MICROS) raise_value_error("microsecond must be in 0..999999");
    else if (fold != 0 && fold != 1) raise_value_error("fold must be either 0 or 1");
    else {
        *clock = (Clock){clock->zone, microsecond, (uint8_t)hour, (uint8_t)minute, (uint8_t)second, (uint8_t)fold};
        return true;
    }
    return false;
}

int64_t clock_word(const Clock *c) { return (int64_t)c->hour << 40 | (int64_t)c->minute << 32 | (int64_t)c->second << 24 | c->microsecond; }

void clock_state(const Clock *c, uint8_t bytes[6])
{
    int64_t word = clock_word(c);
    for (int k = 0; k < 6; k++) bytes[k] = (uint8_t)(word >> (40 - 8 * k));
}

void clock_from_state(const uint8_t bytes[6], Clock *c)
{
    c->hour        = bytes[0];
    c->minute      = bytes[1];
    c->second      = bytes[2];
    c->microsecond = bytes[3] << 16 | bytes[4] << 8 | bytes[5];
}

void clock_track(Object *o, const Clock *clock)
{
    bool has_cycles = shape_flags[o->shape] & SHAPE_INSTANCE || (clock->zone && gc_is_container(clock->zone));
    if (has_cycles && !gc_is_tracked(o)) gc_track(o);
}

/* ---- making -------------------------------------------------------------------------------------------- */

Owned time_new(Type *cls, const Clock *clock)
{
    Owned o = cls == &time_type ? container_new(sizeof(Time), time_type.shape) : type_alloc(cls);
    if (!o) return NULL;
    TIME(o)->hash  = 0;
    TIME(o)->clock = *clock;
    ref_keep_maybe(clock->zone);
    clock_track(o, clock);
    return o;
}

static Owned time_through(Type *cls, const Clock *c)
{
    if (cls == &time_type) return time_new(cls, c);
    Owned fields[5] = {int_new(c->hour), int_new(c->minute), int_new(c->second), int_new(c->microsecond), ref_keep(c->zone ? c->zone : NONE)};
    Owned result    = fields[0] && fields[1] && fields[2] && fields[3] ? object_call(OBJ(cls), fields, 5, NULL) : NULL;
    for (int k = 0; k < 5; k++) ref_drop_maybe(fields[k]);
    return result;
}

enum { HOUR, MINUTE, SECOND, MICROSECOND, TZINFO, FOLD, FIELDS };
static const char *const field_names[FIELDS] = {"hour", "minute", "second", "microsecond", "tzinfo", "fold"};

static int number_or(const Argument *given, int otherwise) { return given->object ? given->number : otherwise; }

/* A time of `cls`, with the fields of `old` where none are given. */
static Owned time_given(Type *cls, const Argument *given, const Clock *old)
{
    Clock clock = *old;
    if (!clock_check(number_or(&given[HOUR], old->hour), number_or(&given[MINUTE], old->minute), number_or(&given[SECOND], old->second),
                     number_or(&given[MICROSECOND], old->microsecond), number_or(&given[FOLD], old->fold), &clock)) return NULL;
    if (given[TZINFO].object && !zone_check(given[TZINFO].object, &clock.zone)) return NULL;
    return time_new(cls, &clock);
}

static Owned time_from_state(Type *cls, Object *state, Object *zone)
{
    uint8_t bytes[6];
    Clock   clock = {.zone = zone == NONE ? NULL : zone};
    if (!state_bytes(state, 6, "time", bytes)) return NULL;
    if (clock.zone && !IS_ZONE(clock.zone)) return raise_type_error("bad tzinfo state arg");
    clock.fold = bytes[0] >> 7;
    bytes[0] &= 0x7f;
    clock_from_state(bytes, &clock);
    return time_new(cls, &clock);
}

static Owned time_new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    static const Parameters parameters = {NULL, "iiiiOi", field_names, 5, 0};
    static const Clock      midnight   = {0};
    Argument given[FIELDS];
    int      hour = n == 1 || n == 2 ? state_byte(args[0], 6, 0) : -1;
    if (hour >= 0 && (hour & 0x7f) < 24) return time_from_state(cls, args[0], n == 2 ? args[1] : NONE);
    return arguments_read(&parameters, args, n, keywords, given) ? time_given(cls, given, &midnight) : NULL;
}

static void time_clear(Object *self) { ref_clear(&TIME(self)->clock.zone); }

static void time_dealloc(Object *self)
{
    gc_untrack(self);
    time_clear(self);
    container_release(self, sizeof(Time));
}

static int time_traverse(Object *self, GcVisit visit, void *argument)
{
    return TIME(self)->clock.zone ? visit(TIME(self)->clock.zone, argument) : 0;
}

NATIVE(time_replace)
{
    static const Parameters parameters = {"replace", "iiiiOi", field_names, 5, 0};
    Argument given[FIELDS];
    if (!arguments_read(&parameters, args + 1, n - 1, keywords, given)) return NULL;
    return time_given(TYPE_OF(args[0]), given, &TIME(args[0])->clock);
}

NATIVE(time_fromisoformat)
{
    Clock clock = {0};
    if (!IS_STR(args[1])) return raise_type_error("fromisoformat: argument must be str");
    if (!read_time(AS(Str, args[1]), &clock)) return NULL;
    Owned result = time_through((Type *)args[0], &clock);
    ref_drop_maybe(clock.zone);
    return result;
}

/* ---- what it is -------------------------------------------------------------------------------------------- */

static Owned get_hour(Object *self) { return int_new(TIME(self)->clock.hour); }
static Owned get_minute(Object *self) { return int_new(TIME(self)->clock.minute); }
static Owned get_second(Object *self) { return int_new(TIME(self)->clock.second); }
static Owned get_microsecond(Object *self) { return int_new(TIME(self)->clock.microsecond); }
static Owned get_fold(Object *self) { return int_new(TIME(self)->clock.fold); }
static Owned get_tzinfo(Object *self) { return ref_keep(TIME(self)->clock.zone ? TIME(self)->clock.zone : NONE); }

NATIVE(time_utcoffset) { return zone_utcoffset(TIME(args[0])->clock.zone, NONE); }
NATIVE(time_dst) { return zone_dst(TIME(args[0])->clock.zone, NONE); }
NATIVE(time_tzname) { return zone_name(TIME(args[0])->clock.zone, NONE); }
NATIVE(time_format) { return moment_format(args[0], args + 1, n - 1, keywords); }

static Owned time_repr(Object *self)
{
    const Clock *c = &TIME(self)->clock;
    StrBuilder   b;
    builder_start(&b, 48);
    builder_format(&b, "%T(%d, %d", self, c->hour, c->minute);
    if (c->second || c->microsecond) builder_format(&b, ", %d", c->second);
    if (c->microsecond) builder_format(&b, ", %d", c->microsecond);
    if (c->zone) builder_format(&b, ", tzinfo=%R", c->zone);
    builder_add_c(&b, c->fold ? ", fold=1)" : ")");
    return builder_finish(&b);
}

static Owned iso_text(const Clock *clock, const Str *timespec)
{
    char  text[CLOCK_TEXT + OFFSET_TEXT], *end = put_clock(text, clock, timespec);
    Owned offset = end ? zone_utcoffset(clock->zone, NONE) : NULL;
    if (!offset) return NULL;
    if (offset != NONE) end = put_offset(end, AS(Delta, offset), ":");
    ref_drop(offset);
    return str_from_ascii(text, end - text);
}

NATIVE(time_isoformat)
{
    static const char *const names[] = {"timespec"};
    static const Parameters  parameters = {"isoformat", "s", names, 1, 0};
    Argument timespec;
    if (!arguments_read(&parameters, args + 1, n - 1, keywords, &timespec)) return NULL;
    return iso_text(&TIME(args[0])->clock, (Str *)timespec.object);
}

static Owned time_str(Object *self)
{
    return TYPE_OF(self) == &time_type ? iso_text(&TIME(self)->clock, NULL) : call_by_name(self, "isoformat", NULL, 0);
}

NATIVE(time_strftime)
{
    static const Day first = {1900, 1, 1};
    Clock   *clock = &TIME(args[0])->clock;
    Argument format;
    if (!arguments_read(&strftime_parameters, args + 1, n - 1, keywords, &format)) return NULL;
    return moment_text(format.object, struct_time(first, clock, 0, -1), clock->zone, NONE, clock);
}

static Owned time_reduced(Time *t, bool folded)
{
    uint8_t bytes[6];
    clock_state(&t->clock, bytes);
    if (folded && t->clock.fold) bytes[0] |= 0x80;
    Owned state = bytes_new((char *)bytes, 6), given = NULL, result = NULL;
    if (state) given = t->clock.zone ? tuple_pack(2, state, t->clock.zone) : tuple_pack(1, state);
    if (given) result = tuple_pack(2, TYPE_OF(OBJ(t)), given);
    ref_drop_maybe(state);
    ref_drop_maybe(given);
    return result;
}

NATIVE(time_reduce) { return time_reduced(TIME(args[0]), false); }
NATIVE(time_reduce_ex)
{
    int protocol;
    if (!arguments_exactly("__reduce_ex__", 1, n - 1) || !argument_c_int(args[1], &protocol)) return NULL;
    return time_reduced(TIME(args[0]), protocol > 3);
}

/* ---- comparing ----------------------------------------------------------------------------------------------- */

/* The microseconds since midnight, less the distance from UTC. */
static int64_t utc_micros(const Clock *c, const Delta *offset)
{
    return (clock_seconds(c) - offset->days * (int64_t)DAY_SECONDS - offset->seconds) * SECOND_MICROS + c->microsecond - offset->microseconds;
}

static Owned compare_with_offsets(const Clock *a, const Clock *b, Object *mine, Object *theirs, CompareOp op)
{
    if (mine == NONE && theirs == NONE) return compare_lengths(clock_word(a), clock_word(b), op);
    if (mine != NONE && theirs != NONE) return compare_lengths(utc_micros(a, AS(Delta, mine)), utc_micros(b, AS(Delta, theirs)), op);
    if (op == CMP_EQ || op == CMP_NE) return bool_new(op == CMP_NE);
    return raise_type_error("can't compare offset-naive and offset-aware times");
}

static Owned time_compare(Object *self, Object *other, CompareOp op)
{
    if (!IS_TIME(other)) return not_implemented_new();
    const Clock *a = &TIME(self)->clock, *b = &TIME(other)->clock;
    if (a->zone == b->zone) return compare_lengths(clock_word(a), clock_word(b), op);
    Owned mine   = zone_utcoffset(a->zone, NONE), theirs = mine ? zone_utcoffset(b->zone, NONE) : NULL;
    Owned result = theirs ? compare_with_offsets(a, b, mine, theirs, op) : NULL;
    ref_drop_maybe(mine);
    ref_drop_maybe(theirs);
    return result;
}

static bool hash_in_utc(const Clock *c, const Delta *offset, int64_t *hash)
{
    Owned span = delta_new(-(int64_t)offset->days, clock_seconds(c) - offset->seconds, (int64_t)c->microsecond - offset->microseconds);
    bool  done = span && delta_hash(span, hash);
    ref_drop_maybe(span);
    return done;
}

static bool time_hash(Object *self, int64_t *hash)
{
    Time *t = TIME(self);
    if (!t->hash) {
        uint8_t bytes[6];
        Owned   offset = zone_utcoffset(t->clock.zone, NONE);
        if (!offset) return false;
        clock_state(&t->clock, bytes);
        if (offset == NONE) t->hash = text_hash(bytes, 6);
        bool done = offset == NONE || hash_in_utc(&t->clock, AS(Delta, offset), &t->hash);
        ref_drop(offset);
        if (!done) return false;
    }
    *hash = t->hash;
    return true;
}

static const GetSetDef getsets[] = {
    {"hour", get_hour, NULL, NULL}, {"minute", get_minute, NULL, NULL}, {"second", get_second, NULL, NULL},
    {"microsecond", get_microsecond, NULL, NULL}, {"tzinfo", get_tzinfo, NULL, NULL}, {"fold", get_fold, NULL, NULL}, {0},
};
static const NativeDef methods[] = {
    {"isoformat", time_isoformat, NULL,
     "The time as HH:MM:SS.ffffff+HH:MM; timespec says how much of it: 'auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds'.", 0},
    {"strftime", time_strftime, NULL, "format -> strftime() style string.", 0},
    {"__format__", time_format, NULL, "Formats self with strftime.", NATIVE_BARE_NAME},
    {"utcoffset", time_utcoffset, "", "Return self.tzinfo.utcoffset(self).", 0},
    {"tzname", time_tzname, "", "Return self.tzinfo.tzname(self).", 0},
    {"dst", time_dst, "", "Return self.tzinfo.dst(self).", 0},
    {"replace", time_replace, NULL, "Return time with new specified fields.", 0},
    {"fromisoformat", time_fromisoformat, "time_string, /", "string -> time from a string in ISO 8601 format", NATIVE_CLASS},
    {"__reduce_ex__", time_reduce_ex, NULL, "__reduce_ex__(proto) -> (cls, state)", NATIVE_BARE_NAME},
    {"__reduce__", time_reduce, "", "__reduce__() -> (cls, state)", 0},
    {0},
};
STATIC_OBJECT Type time_type = {
    .gc = {.size = sizeof(Time), .traverse = time_traverse, .clear = time_clear, .dealloc = time_dealloc},
    .name = "datetime.time",
    .doc = "time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time of day",
    .flags = TYPE_BASE,
    .new_ = time_new_slot, .repr = time_repr, .str = time_str, .compare = time_compare, .hash = time_hash,
    .methods = methods, .getsets = getsets,
};
