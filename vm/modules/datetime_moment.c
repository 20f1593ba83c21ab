/* datetime_moment.c -- datetime: a day and a time of day, in a zone or in none. */
#include "vm/modules/datetime_parts.h"

#define MOMENT(o) AS(Datetime, o)
#define CLS       ((Type *)args[0])

/* ---- making -------------------------------------------------------------------------------------------- */

Owned datetime_new(Type *cls, Day day, const Clock *clock)
{
    Owned o = cls == &datetime_type ? container_new(sizeof(Datetime), datetime_type.shape) : type_alloc(cls);
    if (!o) return NULL;
    MOMENT(o)->hash  = 0;
    MOMENT(o)->day   = day;
    MOMENT(o)->clock = *clock;
    ref_keep_maybe(clock->zone);
    clock_track(o, clock);
    return o;
}

/* cls(year, ..., microsecond, tzinfo): subclasses don't hear of the fold. */
Owned datetime_through(Type *cls, Day day, const Clock *c)
{
    enum { NUMBERS = 7 };
    if (cls == &datetime_type) return datetime_new(cls, day, c);
    const int numbers[NUMBERS] = {day.year, day.month, day.day, c->hour, c->minute, c->second, c->microsecond};
    Owned     fields[NUMBERS + 1] = {NULL}, result = NULL;
    bool      made = true;
    for (int k = 0; made && k < NUMBERS; k++) made = (fields[k] = int_new(numbers[k])) != NULL;
    fields[NUMBERS] = ref_keep(c->zone ? c->zone : NONE);
    if (made) result = object_call(OBJ(cls), fields, NUMBERS + 1, NULL);
    for (int k = 0; k <= NUMBERS; k++) ref_drop_maybe(fields[k]);
    return result;
}

enum { YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, MICROSECOND, TZINFO, FOLD, FIELDS };
static const char *const field_names[FIELDS] = {"year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"};

static int number_or(const Argument *given, int otherwise) { return given->object ? given->number : otherwise; }

/* One of `cls`, with the fields of a day and a clock where none are given. */
static Owned moment_given(Type *cls, const Argument *given, Day day, Clock clock)
{
    const Clock old = clock;
    if (!day_check(number_or(&given[YEAR], day.year), number_or(&given[MONTH], day.month), number_or(&given[DAY], day.day), &day)) return NULL;
    if (!clock_check(number_or(&given[HOUR], old.hour), number_or(&given[MINUTE], old.minute), number_or(&given[SECOND], old.second),
                     number_or(&given[MICROSECOND], old.microsecond), number_or(&given[FOLD], old.fold), &clock)) return NULL;
    if (given[TZINFO].object && !zone_check(given[TZINFO].object, &clock.zone)) return NULL;
    return datetime_new(cls, day, &clock);
}

static Owned moment_from_state(Type *cls, Object *state, Object *zone)
{
    uint8_t bytes[10];
    Clock   clock = {.zone = zone == NONE ? NULL : zone};
    if (!state_bytes(state, 10, "datetime", bytes)) return NULL;
    if (clock.zone && !IS_ZONE(clock.zone)) return raise_type_error("bad tzinfo state arg");
    clock_from_state(bytes + 4, &clock);
    clock.fold = bytes[2] >> 7;
    return datetime_new(cls, (Day){(uint16_t)(bytes[0] << 8 | bytes[1]), bytes[2] & 0x7f, bytes[3]}, &clock);
}

static Owned moment_new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    static const Parameters parameters = {NULL, "iiiiiiiOi", field_names, 8, 3};
    Argument given[FIELDS];
    int      month = n == 1 || n == 2 ? state_byte(args[0], 10, 2) : -1;
    if (month >= 0 && (month & 0x7f) >= 1 && (month & 0x7f) <= 12) return moment_from_state(cls, args[0], n == 2 ? args[1] : NONE);
    if (!arguments_read(&parameters, args, n, keywords, given)) return NULL;
    return moment_given(cls, given, (Day){0}, (Clock){0});
}

static void moment_clear(Object *self) { ref_clear(&MOMENT(self)->clock.zone); }

static void moment_dealloc(Object *self)
{
    gc_untrack(self);
    moment_clear(self);
    container_release(self, sizeof(Datetime));
}

static int moment_traverse(Object *self, GcVisit visit, void *argument)
{
    return MOMENT(self)->clock.zone ? visit(MOMENT(self)->clock.zone, argument) : 0;
}

NATIVE(datetime_replace)
{
    static const Parameters parameters = {"replace", "iiiiiiiOi", field_names, 8, 0};
    Argument given[FIELDS];
    if (!arguments_read(&parameters, args + 1, n - 1, keywords, given)) return NULL;
    return moment_given(TYPE_OF(args[0]), given, MOMENT(args[0])->day, MOMENT(args[0])->clock);
}

NATIVE(datetime_combine)
{
    static const char *const names[] = {"date", "time", "tzinfo"};
    static const Parameters  parameters = {"combine", "DTO", names, 3, 2};
    Argument given[3];
    if (!arguments_read(&parameters, args + 1, n - 1, keywords, given)) return NULL;
    Clock clock = AS(Time, given[1].object)->clock;
    if (given[2].object && !zone_check(given[2].object, &clock.zone)) return NULL;
    return datetime_through(CLS, AS(Date, given[0].object)->day, &clock);
}

NATIVE(datetime_fromisoformat)
{
    Day   day;
    Clock clock = {0};
    if (!IS_STR(args[1])) return raise_type_error("fromisoformat: argument must be str");
    if (!read_datetime(AS(Str, args[1]), &day, &clock)) return NULL;
    Owned result = datetime_through(CLS, day, &clock);
    ref_drop_maybe(clock.zone);
    return result;
}

NATIVE(datetime_strptime)
{
    if (!arguments_exactly("strptime", 2, n - 1)) return NULL;
    for (int k = 1; k <= 2; k++)
        if (!IS_STR(args[k])) return raise_type_error("strptime() argument %d must be str, not %K", k, args[k]);
    return call_in_module("_strptime", "_strptime_datetime", args, 3);
}

/* ---- what it is --------------------------------------------------------------------------------------------- */

static Owned get_hour(Object *self) { return int_new(MOMENT(self)->clock.hour); }
static Owned get_minute(Object *self) { return int_new(MOMENT(self)->clock.minute); }
static Owned get_second(Object *self) { return int_new(MOMENT(self)->clock.second); }
static Owned get_microsecond(Object *self) { return int_new(MOMENT(self)->clock.microsecond); }
static Owned get_fold(Object *self) { return int_new(MOMENT(self)->clock.fold); }
static Owned get_tzinfo(Object *self) { return ref_keep(MOMENT(self)->clock.zone ? MOMENT(self)->clock.zone : NONE); }

Owned datetime_offset(Datetime *d) { return zone_utcoffset(d->clock.zone, OBJ(d)); }

NATIVE(datetime_utcoffset) { return datetime_offset(MOMENT(args[0])); }
NATIVE(datetime_dst) { return zone_dst(MOMENT(args[0])->clock.zone, args[0]); }
NATIVE(datetime_tzname) { return zone_name(MOMENT(args[0])->clock.zone, args[0]); }
NATIVE(datetime_date) { return date_through(&date_type, MOMENT(args[0])->day); }
NATIVE(datetime_timetz) { return time_new(&time_type, &MOMENT(args[0])->clock); }
NATIVE(datetime_ctime) { return date_ctime(MOMENT(args[0])->day, &MOMENT(args[0])->clock); }

NATIVE(datetime_time)
{
    Clock clock = MOMENT(args[0])->clock;
    clock.zone  = NULL;
    return time_new(&time_type, &clock);
}

NATIVE(datetime_timetuple)
{
    Datetime *d   = MOMENT(args[0]);
    Owned     dst = zone_dst(d->clock.zone, args[0]);
    if (!dst) return NULL;
    int flag = dst == NONE ? -1 : !delta_is_zero(AS(Delta, dst));
    ref_drop(dst);
    return struct_time(d->day, &d->clock, day_weekday(d->day), flag);
}

NATIVE(datetime_utctimetuple)
{
    Owned offset = datetime_offset(MOMENT(args[0])), moment = NULL;
    if (!offset) return NULL;
    if (offset == NONE) moment = ref_keep(args[0]);
    else moment = datetime_shifted(MOMENT(args[0]), AS(Delta, offset), -1);
    ref_drop(offset);
    if (!moment) return NULL;
    Owned result = struct_time(MOMENT(moment)->day, &MOMENT(moment)->clock, day_weekday(MOMENT(moment)->day), 0);
    ref_drop(moment);
    return result;
}

static Owned moment_repr(Object *self)
{
    const Day    day = MOMENT(self)->day;
    const Clock *c   = &MOMENT(self)->clock;
    StrBuilder   b;
    builder_start(&b, 64);
    builder_format(&b, "%T(%d, %d, %d, %d, %d", self, day.year, day.month, day.day, c->hour, c->minute);
    if (c->second || c->microsecond) builder_format(&b, ", %d", c->second);
    if (c->microsecond) builder_format(&b, ", %d", c->microsecond);
    if (c->fold) builder_add_c(&b, ", fold=1");
    if (c->zone) builder_format(&b, ", tzinfo=%R", c->zone);
    builder_add_c(&b, ")");
    return builder_finish(&b);
}

static Owned iso_text(Datetime *d, uint32_t separator, const Str *timespec)
{
    char  text[DATE_TEXT + CLOCK_TEXT + OFFSET_TEXT], *middle = put_date(text, d->day);
    char *end    = put_clock(middle + 1, &d->clock, timespec);
    Owned offset = end ? datetime_offset(d) : NULL;
    if (!offset) return NULL;
    if (offset != NONE) end = put_offset(end, AS(Delta, offset), ":");
    ref_drop(offset);
    *middle = (char)separator;
    if (separator < 0x80) return str_from_ascii(text, end - text);
    StrBuilder b;
    builder_start(&b, end - text);
    builder_add_ascii(&b, text, middle - text);
    builder_add_char(&b, separator);
    builder_add_ascii(&b, middle + 1, end - middle - 1);
    return builder_finish(&b);
}

NATIVE(datetime_isoformat)
{
    static const char *const names[] = {"sep", "timespec"};
    static const Parameters  parameters = {"isoformat", "Cs", names, 2, 0};
    Argument given[2];
    if (!arguments_read(&parameters, args + 1, n - 1, keywords, given)) return NULL;
    return iso_text(MOMENT(args[0]), given[0].object ? str_char(AS(Str, given[0].object), 0) : 'T', (Str *)given[1].object);
}

static Owned moment_str(Object *self)
{
    if (TYPE_OF(self) == &datetime_type) return iso_text(MOMENT(self), ' ', NULL);
    Owned separator = str_from_char(' '), text = separator ? call_by_name(self, "isoformat", &separator, 1) : NULL;
    ref_drop_maybe(separator);
    return text;
}

static Owned moment_reduced(Datetime *d, bool folded)
{
    uint8_t bytes[10] = {(uint8_t)(d->day.year >> 8), (uint8_t)d->day.year, d->day.month, d->day.day};
    if (folded && d->clock.fold) bytes[2] |= 0x80;
    clock_state(&d->clock, bytes + 4);
    Owned state = bytes_new((char *)bytes, 10), given = NULL, result = NULL;
    if (state) given = d->clock.zone ? tuple_pack(2, state, d->clock.zone) : tuple_pack(1, state);
    if (given) result = tuple_pack(2, TYPE_OF(OBJ(d)), given);
    ref_drop_maybe(state);
    ref_drop_maybe(given);
    return result;
}

NATIVE(datetime_reduce) { return moment_reduced(MOMENT(args[0]), false); }
NATIVE(datetime_reduce_ex)
{
    int protocol;
    if (!arguments_exactly("__reduce_ex__", 1, n - 1) || !argument_c_int(args[1], &protocol)) return NULL;
    return moment_reduced(MOMENT(args[0]), protocol > 3);
}

static const GetSetDef getsets[] = {
    {"hour", get_hour, NULL, NULL}, {"minute", get_minute, NULL, NULL}, {"second", get_second, NULL, NULL},
    {"microsecond", get_microsecond, NULL, NULL}, {"tzinfo", get_tzinfo, NULL, NULL}, {"fold", get_fold, NULL, NULL}, {0},
};
static const NativeDef methods[] = {
    {"now", datetime_now, "tz=None", "This moment in local time, or in a zone.", NATIVE_CLASS},
    {"utcnow", datetime_utcnow, "", "Return a new datetime representing UTC day and time.", NATIVE_CLASS},
    {"fromtimestamp", datetime_fromtimestamp, NULL, "timestamp[, tz] -> tz's local time from POSIX timestamp.", NATIVE_CLASS},
    {"utcfromtimestamp", datetime_utcfromtimestamp, NULL, "Construct a naive UTC datetime from a POSIX timestamp.",
     NATIVE_CLASS | NATIVE_BARE_NAME},
    {"strptime", datetime_strptime, NULL, "string, format -> new datetime parsed from a string (like time.strptime()).",
     NATIVE_CLASS | NATIVE_BARE_NAME},
    {"combine", datetime_combine, NULL, "date, time -> datetime with same date and time fields", NATIVE_CLASS},
    {"fromisoformat", datetime_fromisoformat, "date_string, /", "string -> datetime from a string in most ISO 8601 formats", NATIVE_CLASS},
    {"date", datetime_date, "", "Return date object with same year, month and day.", 0},
    {"time", datetime_time, "", "Return time object with same time but with tzinfo=None.", 0},
    {"timetz", datetime_timetz, "", "Return time object with same time and tzinfo.", 0},
    {"ctime", datetime_ctime, "", "Return ctime() style string.", 0},
    {"timetuple", datetime_timetuple, "", "Return time tuple, compatible with time.localtime().", 0},
    {"timestamp", datetime_timestamp, "", "Return POSIX timestamp as float.", 0},
    {"utctimetuple", datetime_utctimetuple, "", "Return UTC time tuple, compatible with time.localtime().", 0},
    {"isoformat", datetime_isoformat, NULL,
     "The moment as YYYY-MM-DDTHH:MM:SS.ffffff+HH:MM, with sep instead of the T; timespec says how much of the time.", 0},
    {"utcoffset", datetime_utcoffset, "", "Return self.tzinfo.utcoffset(self).", 0},
    {"tzname", datetime_tzname, "", "Return self.tzinfo.tzname(self).", 0},
    {"dst", datetime_dst, "", "Return self.tzinfo.dst(self).", 0},
    {"replace", datetime_replace, NULL, "Return datetime with new specified fields.", 0},
    {"astimezone", datetime_astimezone, NULL, "tz -> convert to local time in new timezone tz\n", 0},
    {"__reduce_ex__", datetime_reduce_ex, NULL, "__reduce_ex__(proto) -> (cls, state)", NATIVE_BARE_NAME},
    {"__reduce__", datetime_reduce, "", "__reduce__() -> (cls, state)", 0},
    {0},
};
STATIC_OBJECT Type datetime_type = {
    .gc = {.size = sizeof(Datetime), .traverse = moment_traverse, .clear = moment_clear, .dealloc = moment_dealloc},
    .name = "datetime.datetime",
    .doc = "datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]]) --> a moment",
    .flags = TYPE_BASE,
    .base = &date_type,
    .new_ = moment_new_slot, .repr = moment_repr, .str = moment_str, .compare = datetime_compare, .hash = datetime_hash,
    .add = datetime_add, .subtract = datetime_subtract,
    .methods = methods, .getsets = getsets,
};
