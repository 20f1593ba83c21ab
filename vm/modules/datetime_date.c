/* datetime_date.c -- date: a day of the calendar. */
#include "vm/modules/datetime_parts.h"

#define DATE(o) AS(Date, o)

/* ---- making ------------------------------------------------------------------------------------------ */

static Owned date_new(Type *cls, Day day)
{
    Owned o = cls == &date_type ? object_new(sizeof(Date), date_type.shape) : type_alloc(cls);
    if (!o) return NULL;
    DATE(o)->hash = 0;
    DATE(o)->day  = day;
    if (UNLIKELY(gc_is_container(o))) gc_track(o);
    return o;
}

Owned date_through(Type *cls, Day day)
{
    static const Clock midnight = {0};
    if (cls == &date_type) return date_new(cls, day);
    if (cls == &datetime_type) return datetime_new(cls, day, &midnight);
    Owned fields[3] = {int_new(day.year), int_new(day.month), int_new(day.day)};
    Owned result    = fields[0] && fields[1] && fields[2] ? object_call(OBJ(cls), fields, 3, NULL) : NULL;
    for (int k = 0; k < 3; k++) ref_drop_maybe(fields[k]);
    return result;
}

static const char *const field_names[] = {"year", "month", "day"};

static Owned date_from_state(Type *cls, Object *state)
{
    uint8_t bytes[4];
    if (!state_bytes(state, 4, "date", bytes)) return NULL;
    return date_new(cls, (Day){(uint16_t)(bytes[0] << 8 | bytes[1]), bytes[2], bytes[3]});
}

static Owned date_new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    static const Parameters parameters = {NULL, "iii", field_names, 3, 3};
    Argument given[3];
    Day      day;
    int      month = n == 1 ? state_byte(args[0], 4, 2) : -1;
    if (month >= 1 && month <= 12) return date_from_state(cls, args[0]);
    if (!arguments_read(&parameters, args, n, keywords, given)) return NULL;
    return day_check(given[0].number, given[1].number, given[2].number, &day) ? date_new(cls, day) : NULL;
}

static void date_dealloc(Object *self) { object_release(self, sizeof(Date)); }

#define CLS ((Type *)args[0])

NATIVE(date_fromtimestamp)
{
    Day day;
    return day_of_timestamp(args[1], &day) ? date_through(CLS, day) : NULL;
}

NATIVE(date_today)
{
    Owned now   = call_in_module("time", "time", NULL, 0);
    Owned today = now ? call_by_name(args[0], "fromtimestamp", &now, 1) : NULL;
    ref_drop_maybe(now);
    return today;
}

NATIVE(date_fromordinal)
{
    int number;
    Day day;
    if (!arguments_exactly("fromordinal", 1, n - 1) || !argument_c_int(args[1], &number)) return NULL;
    if (number < 1) return raise_value_error("ordinal must be >= 1");
    return day_of_any_number(number, &day) ? date_through(CLS, day) : NULL;
}

NATIVE(date_fromisoformat)
{
    Day day;
    if (!IS_STR(args[1])) return raise_type_error("fromisoformat: argument must be str");
    return read_date(AS(Str, args[1]), &day) ? date_through(CLS, day) : NULL;
}

NATIVE(date_fromisocalendar)
{
    static const char *const names[] = {"year", "week", "day"};
    static const Parameters  parameters = {"fromisocalendar", "iii", names, 3, 3};
    Argument given[3];
    int      number;
    Day      day;
    if (!arguments_read(&parameters, args + 1, n - 1, keywords, given)) {
        if (error_clear_if(&exc_OverflowError)) raise_value_error("ISO calendar component out of range");
        return NULL;
    }
    if (!number_of_week(given[0].number, given[1].number, given[2].number, &number)) return NULL;
    return day_of_any_number(number, &day) ? date_through(CLS, day) : NULL;
}

/* ---- what it is ------------------------------------------------------------------------------------------ */

static Owned get_year(Object *self) { return int_new(DATE(self)->day.year); }
static Owned get_month(Object *self) { return int_new(DATE(self)->day.month); }
static Owned get_day(Object *self) { return int_new(DATE(self)->day.day); }

static Owned date_repr(Object *self)
{
    Day day = DATE(self)->day;
    return str_format_c("%T(%d, %d, %d)", self, day.year, day.month, day.day);
}

NATIVE(date_isoformat)
{
    char text[DATE_TEXT];
    return str_from_ascii(text, put_date(text, DATE(args[0])->day) - text);
}

static Owned date_str(Object *self)
{
    return TYPE_OF(self) == &date_type ? date_isoformat(&self, 1, NULL) : call_by_name(self, "isoformat", NULL, 0);
}

NATIVE(date_ctime_) { return date_ctime(DATE(args[0])->day, NULL); }
NATIVE(date_timetuple) { return struct_time(DATE(args[0])->day, NULL, day_weekday(DATE(args[0])->day), -1); }
NATIVE(date_toordinal) { return int_new(day_number(DATE(args[0])->day)); }
NATIVE(date_weekday) { return int_new(day_weekday(DATE(args[0])->day)); }
NATIVE(date_isoweekday) { return int_new(day_weekday(DATE(args[0])->day) + 1); }
NATIVE(date_format) { return moment_format(args[0], args + 1, n - 1, keywords); }

/* datetime inherits it. */
NATIVE(date_strftime)
{
    Argument format;
    if (!arguments_read(&strftime_parameters, args + 1, n - 1, keywords, &format)) return NULL;
    const Clock *clock = IS_DATETIME(args[0]) ? &AS(Datetime, args[0])->clock : NULL;
    return moment_text(format.object, call_by_name(args[0], "timetuple", NULL, 0), clock ? clock->zone : NULL, args[0], clock);
}

NATIVE(date_replace)
{
    static const Parameters parameters = {"replace", "iii", field_names, 3, 0};
    Argument given[3];
    Day      old = DATE(args[0])->day, day;
    if (!arguments_read(&parameters, args + 1, n - 1, keywords, given)) return NULL;
    bool fits = day_check(given[0].object ? given[0].number : old.year, given[1].object ? given[1].number : old.month,
                          given[2].object ? given[2].number : old.day, &day);
    return fits ? date_new(TYPE_OF(args[0]), day) : NULL;
}

static void put_state(Day day, uint8_t bytes[4])
{
    bytes[0] = (uint8_t)(day.year >> 8);
    bytes[1] = (uint8_t)day.year;
    bytes[2] = day.month;
    bytes[3] = day.day;
}

NATIVE(date_reduce)
{
    uint8_t bytes[4];
    put_state(DATE(args[0])->day, bytes);
    Owned state = bytes_new((char *)bytes, 4), given = state ? tuple_pack(1, state) : NULL;
    Owned result = given ? tuple_pack(2, TYPE_OF(args[0]), given) : NULL;
    ref_drop_maybe(state);
    ref_drop_maybe(given);
    return result;
}

/* ---- comparing and counting ------------------------------------------------------------------------------- */

Owned date_compare(Object *self, Object *other, CompareOp op)
{
    if (!IS_DATE(other)) return not_implemented_new();
    return compare_lengths(day_word(DATE(self)->day), day_word(DATE(other)->day), op);
}

static bool date_hash(Object *self, int64_t *hash)
{
    uint8_t bytes[4];
    put_state(DATE(self)->day, bytes);
    if (!DATE(self)->hash) DATE(self)->hash = text_hash(bytes, 4);
    *hash = DATE(self)->hash;
    return true;
}

static Owned shifted(Object *date, int64_t days)
{
    Day day;
    return day_shifted(DATE(date)->day, days, &day) ? date_through(TYPE_OF(date), day) : NULL;
}

static Owned date_add(Object *left, Object *right)
{
    if (IS_DATETIME(left) || IS_DATETIME(right)) return not_implemented_new();
    if (!IS_DATE(left)) return IS_DELTA(left) ? shifted(right, AS(Delta, left)->days) : not_implemented_new();
    return IS_DELTA(right) ? shifted(left, AS(Delta, right)->days) : not_implemented_new();
}

static Owned date_subtract(Object *left, Object *right)
{
    if (IS_DATETIME(left) || IS_DATETIME(right) || !IS_DATE(left)) return not_implemented_new();
    if (IS_DATE(right)) return delta_new(day_number(DATE(left)->day) - day_number(DATE(right)->day), 0, 0);
    return IS_DELTA(right) ? shifted(left, -(int64_t)AS(Delta, right)->days) : not_implemented_new();
}

static const GetSetDef getsets[] = {{"year", get_year, NULL, NULL}, {"month", get_month, NULL, NULL}, {"day", get_day, NULL, NULL}, {0}};
static const NativeDef methods[] = {
    {"fromtimestamp", date_fromtimestamp, "timestamp, /", "The local day of a moment in seconds since the Epoch.", NATIVE_CLASS},
    {"fromordinal", date_fromordinal, NULL, "int -> date corresponding to a proleptic Gregorian ordinal.", NATIVE_CLASS | NATIVE_BARE_NAME},
    {"fromisoformat", date_fromisoformat, "date_string, /", "str -> Construct a date from a string in ISO 8601 format.", NATIVE_CLASS},
    {"fromisocalendar", date_fromisocalendar, NULL, "int, int, int -> Construct a date from the ISO year, week number and weekday.", NATIVE_CLASS},
    {"today", date_today, "", "Current date or datetime:  same as self.__class__.fromtimestamp(time.time()).", NATIVE_CLASS},
    {"ctime", date_ctime_, "", "Return ctime() style string.", 0},
    {"strftime", date_strftime, NULL, "format -> strftime() style string.", 0},
    {"__format__", date_format, NULL, "Formats self with strftime.", NATIVE_BARE_NAME},
    {"timetuple", date_timetuple, "", "Return time tuple, compatible with time.localtime().", 0},
    {"isocalendar", date_isocalendar, "", "Return a named tuple containing ISO year, week number, and weekday.", 0},
    {"isoformat", date_isoformat, "", "Return string in ISO 8601 format, YYYY-MM-DD.", 0},
    {"isoweekday", date_isoweekday, "", "Return the day of the week represented by the date.\nMonday == 1 ... Sunday == 7", 0},
    {"toordinal", date_toordinal, "", "Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1.", 0},
    {"weekday", date_weekday, "", "Return the day of the week represented by the date.\nMonday == 0 ... Sunday == 6", 0},
    {"replace", date_replace, NULL, "Return date with new specified fields.", 0},
    {"__reduce__", date_reduce, "", "__reduce__() -> (cls, state)", 0},
    {0},
};
STATIC_OBJECT Type date_type = {
    .gc = {.size = sizeof(Date), .dealloc = date_dealloc},
    .name = "datetime.date",
    .doc = "date(year, month, day) --> date object",
    .flags = TYPE_BASE,
    .new_ = date_new_slot, .repr = date_repr, .str = date_str, .compare = date_compare, .hash = date_hash,
    .add = date_add, .subtract = date_subtract,
    .methods = methods, .getsets = getsets,
};
