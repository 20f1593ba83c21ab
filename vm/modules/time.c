/* time.c -- module time: clocks, calendar time, and its formats. */
#define _GNU_SOURCE
#include <errno.h>
#include <math.h>
#include <string.h>
#include <time.h>

#include "runtime/class.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/protocol.h"
#include "runtime/str.h"
#include "vm/frame.h"
#include "vm/threads.h"
#include "vm/modules/struct_sequence.h"

#define FUNCTION(name) static Owned name(Object **args, int n, Tuple *keywords)
#define IGNORE_BINDING (void)args, (void)n, (void)keywords

static const int64_t SECOND = 1000000000; /* in nanoseconds */

/* ---- clocks ----------------------------------------------------------------------------------- */

static bool read_clock(clockid_t clock, int64_t *nanoseconds)
{
    struct timespec now;
    if (clock_gettime(clock, &now) != 0) {
        raise_os_error(errno, NULL);
        return false;
    }
    *nanoseconds = (int64_t)now.tv_sec * SECOND + now.tv_nsec;
    return true;
}

static double in_seconds(int64_t nanoseconds)
{
    if (nanoseconds % SECOND == 0) return (double)(nanoseconds / SECOND);
    return (double)nanoseconds / 1e9;
}

static Owned clock_seconds(clockid_t clock)
{
    int64_t now;
    return read_clock(clock, &now) ? float_new(in_seconds(now)) : NULL;
}

static Owned clock_nanoseconds(clockid_t clock)
{
    int64_t now;
    return read_clock(clock, &now) ? int_new(now) : NULL;
}

#define CLOCK(name, clock)                   \
    FUNCTION(time_##name)                    \
    {                                        \
        IGNORE_BINDING;                      \
        return clock_seconds(clock);         \
    }                                        \
    FUNCTION(time_##name##_ns)               \
    {                                        \
        IGNORE_BINDING;                      \
        return clock_nanoseconds(clock);     \
    }
CLOCK(time, CLOCK_REALTIME)
CLOCK(monotonic, CLOCK_MONOTONIC)
CLOCK(perf_counter, CLOCK_MONOTONIC)
CLOCK(process_time, CLOCK_PROCESS_CPUTIME_ID)
CLOCK(thread_time, CLOCK_THREAD_CPUTIME_ID)

static bool clock_argument(Object *o, clockid_t *clock)
{
    int64_t number;
    if (!number_to_index(o, &number, &exc_OverflowError)) return false;
    *clock = (clockid_t)number;
    return true;
}

FUNCTION(time_clock_gettime)
{
    IGNORE_BINDING;
    clockid_t clock;
    return clock_argument(args[0], &clock) ? clock_seconds(clock) : NULL;
}

FUNCTION(time_clock_gettime_ns)
{
    IGNORE_BINDING;
    clockid_t clock;
    return clock_argument(args[0], &clock) ? clock_nanoseconds(clock) : NULL;
}

FUNCTION(time_clock_getres)
{
    IGNORE_BINDING;
    clockid_t       clock;
    struct timespec step;
    if (!clock_argument(args[0], &clock)) return NULL;
    if (clock_getres(clock, &step) != 0) return raise_os_error(errno, NULL);
    return float_new((double)step.tv_sec + (double)step.tv_nsec * 1e-9);
}

static const struct ClockRow { const char *name, *implementation; clockid_t clock; bool monotonic; } clock_rows[] = {
    {"time", "clock_gettime(CLOCK_REALTIME)", CLOCK_REALTIME, false},
    {"monotonic", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, true},
    {"perf_counter", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, true},
    {"process_time", "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", CLOCK_PROCESS_CPUTIME_ID, true},
    {"thread_time", "clock_gettime(CLOCK_THREAD_CPUTIME_ID)", CLOCK_THREAD_CPUTIME_ID, true},
};

static Owned clock_info(const struct ClockRow *row)
{
    struct timespec step = {0, 1};
    clock_getres(row->clock, &step);
    Owned fields = dict_new(), text = str_from_c(row->implementation), result = NULL;
    Owned resolution = float_new((double)step.tv_sec + (double)step.tv_nsec * 1e-9);
    if (fields && text && resolution && dict_set_c(AS(Dict, fields), "implementation", text) &&
        dict_set_c(AS(Dict, fields), "monotonic", row->monotonic ? TRUE_ : FALSE_) &&
        dict_set_c(AS(Dict, fields), "adjustable", row->monotonic ? FALSE_ : TRUE_) &&
        dict_set_c(AS(Dict, fields), "resolution", resolution))
        result = namespace_new(AS(Dict, fields));
    ref_drop_maybe(fields);
    ref_drop_maybe(text);
    ref_drop_maybe(resolution);
    return result;
}

FUNCTION(time_get_clock_info)
{
    IGNORE_BINDING;
    if (!IS_STR(args[0])) return raise_type_error("get_clock_info() argument 1 must be str, not %K", args[0]);
    for (size_t i = 0; i < sizeof clock_rows / sizeof *clock_rows; i++)
        if (str_equal_c(AS(Str, args[0]), clock_rows[i].name)) return clock_info(&clock_rows[i]);
    return raise_value_error("unknown clock");
}

/* ---- numbers as times -------------------------------------------------------------------------- */

static bool reject_nan(double value)
{
    if (isnan(value)) raise_value_error("Invalid value NaN (not a number)");
    return !isnan(value);
}

/* Seconds as nanoseconds; a fraction of one counts as a whole one. */
static bool duration(Borrowed o, int64_t *nanoseconds)
{
    int64_t whole;
    double  value;
    if (IS_FLOAT(o)) {
        value = FLOAT_VALUE(o);
        if (!reject_nan(value)) return false;
        value = value * 1e9;
        value = value >= 0 ? ceil(value) : floor(value);
        if (value < -0x1p63 || value >= 0x1p63) {
            raise_overflow_error("timestamp too large to convert to C _PyTime_t");
            return false;
        }
        *nanoseconds = (int64_t)value;
        return true;
    }
    Owned number = number_index(o);
    if (!number) return false;
    bool fits = int_to_int64(number, &whole) && !__builtin_mul_overflow(whole, SECOND, nanoseconds);
    ref_drop(number);
    if (!fits) raise_overflow_error("timestamp too large to convert to C _PyTime_t");
    return fits;
}

FUNCTION(time_sleep)
{
    IGNORE_BINDING;
    int64_t length, now;
    if (!duration(args[0], &length)) return NULL;
    if (length < 0) return raise_value_error("sleep length must be non-negative");
    if (!read_clock(CLOCK_MONOTONIC, &now)) return NULL;
    if (length > INT64_MAX - now) length = INT64_MAX - now;
    struct timespec until = {(time_t)((now + length) / SECOND), (long)((now + length) % SECOND)};
    for (;;) {
        Thread *self   = turn_leave();
        int     failed = clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
        turn_enter(self);
        if (failed == 0) return none_new();
        if (failed != EINTR) return raise_os_error(failed, NULL);
        if (interp.pending && !check_pending()) return NULL;
    }
}

/* A point in time as an argument; absent or None: now. */
static bool moment(Borrowed o_or_null, time_t *seconds)
{
    if (!o_or_null || o_or_null == NONE) {
        *seconds = time(NULL);
        return true;
    }
    if (IS_FLOAT(o_or_null)) {
        double value = floor(FLOAT_VALUE(o_or_null));
        if (!reject_nan(value)) return false;
        if (value >= -0x1p63 && value < 0x1p63) {
            *seconds = (time_t)value;
            return true;
        }
        raise_overflow_error("timestamp out of range for platform time_t");
        return false;
    }
    Owned   number = number_index(o_or_null);
    int64_t whole;
    if (!number) return false;
    bool fits = int_to_int64(number, &whole);
    ref_drop(number);
    if (fits) *seconds = (time_t)whole;
    else raise_overflow_error("timestamp out of range for platform time_t");
    return fits;
}

/* ---- struct_time ------------------------------------------------------------------------------- */

enum { TIME_FIELDS = 11, TIME_VISIBLE = 9, FIELD_ZONE = 9, FIELD_OFFSET = 10 };

static Type *struct_time(void) /* NULL: error pending */
{
    static const char *const fields[TIME_FIELDS] = {"tm_year", "tm_mon",  "tm_mday",  "tm_hour", "tm_min",   "tm_sec",
                                                    "tm_wday", "tm_yday", "tm_isdst", "tm_zone", "tm_gmtoff"};
    return struct_sequence_type("time.struct_time", "The time as nine numbers, from year to daylight saving, and the name and offset of the zone.",
                                fields, TIME_FIELDS, TIME_VISIBLE);
}

static Owned from_tm(const struct tm *t)
{
    Type *type = struct_time();
    if (!type) return NULL;
    Owned values[TIME_FIELDS] = {
        int_new((int64_t)t->tm_year + 1900), int_new(t->tm_mon + 1), int_new(t->tm_mday),  int_new(t->tm_hour),
        int_new(t->tm_min),                  int_new(t->tm_sec),     int_new((t->tm_wday + 6) % 7), int_new(t->tm_yday + 1),
        int_new(t->tm_isdst),                t->tm_zone ? str_from_c(t->tm_zone) : none_new(), t->tm_zone ? int_new(t->tm_gmtoff) : none_new()};
    return struct_sequence_new(type, values, TIME_FIELDS);
}

static bool tuple_number(const Tuple *tuple, uint32_t i, int *result)
{
    int64_t value;
    if (!number_to_int64(tuple->items[i], &value)) return false;
    if (value >= INT32_MIN && value <= INT32_MAX) {
        *result = (int)value;
        return true;
    }
    raise_overflow_error("signed integer is %s", value < 0 ? "less than minimum" : "greater than maximum");
    return false;
}

/* A tuple of nine numbers as struct tm. The zone's name is borrowed from the C library's table of zones or NULL. */
static bool to_tm(Borrowed o, const char *function, struct tm *t)
{
    memset(t, 0, sizeof *t);
    if (!IS_TUPLE(o)) {
        raise_type_error("Tuple or struct_time argument required");
        return false;
    }
    const Tuple *tuple = (const Tuple *)o;
    int         *to[]  = {&t->tm_year, &t->tm_mon, &t->tm_mday, &t->tm_hour, &t->tm_min, &t->tm_sec, &t->tm_wday, &t->tm_yday, &t->tm_isdst};
    if (tuple->length != TIME_VISIBLE) {
        raise_type_error("%s(): illegal time tuple argument", function);
        return false;
    }
    for (uint32_t i = 0; i < TIME_VISIBLE; i++)
        if (!tuple_number(tuple, i, to[i])) return false;
    if (t->tm_year < INT32_MIN + 1900) {
        raise_overflow_error("year out of range");
        return false;
    }
    t->tm_year -= 1900;
    t->tm_mon--;
    t->tm_wday = (t->tm_wday + 1) % 7;
    t->tm_yday--;
    const Type *known = struct_time();
    if (!known) return false;
    if (TYPE_OF(o) == known) {
        int64_t offset;
        if (IS_INT(tuple->items[FIELD_OFFSET]) && int_to_int64(tuple->items[FIELD_OFFSET], &offset)) t->tm_gmtoff = (long)offset;
        if (IS_STR(tuple->items[FIELD_ZONE]) && ((Str *)tuple->items[FIELD_ZONE])->ascii) t->tm_zone = ((Str *)tuple->items[FIELD_ZONE])->data;
    }
    return true;
}

static bool in_range(int value, int low, int high, const char *what)
{
    if (value >= low && value <= high) return true;
    raise_value_error("%s out of range", what);
    return false;
}

/* Zeros stand for the first month, day and day of the year. */
static bool check_tm(struct tm *t)
{
    if (t->tm_mon == -1) t->tm_mon = 0;
    if (t->tm_mday == 0) t->tm_mday = 1;
    if (t->tm_yday == -1) t->tm_yday = 0;
    return in_range(t->tm_mon, 0, 11, "month") && in_range(t->tm_mday, 0, 31, "day of month") && in_range(t->tm_hour, 0, 23, "hour") &&
           in_range(t->tm_min, 0, 59, "minute") && in_range(t->tm_sec, 0, 61, "seconds") && in_range(t->tm_wday, 0, 6, "day of week") &&
           in_range(t->tm_yday, 0, 365, "day of year");
}

static bool local_now(struct tm *t)
{
    time_t now = time(NULL);
    if (localtime_r(&now, t)) return true;
    raise_os_error(errno, NULL);
    return false;
}

FUNCTION(time_gmtime)
{
    IGNORE_BINDING;
    time_t    seconds;
    struct tm t;
    if (!moment(args[0], &seconds)) return NULL;
    if (!gmtime_r(&seconds, &t)) return raise_os_error(errno, NULL);
    return from_tm(&t);
}

FUNCTION(time_localtime)
{
    IGNORE_BINDING;
    time_t    seconds;
    struct tm t;
    if (!moment(args[0], &seconds)) return NULL;
    return localtime_r(&seconds, &t) ? from_tm(&t) : raise_os_error(errno, NULL);
}

FUNCTION(time_mktime)
{
    IGNORE_BINDING;
    struct tm t;
    if (!to_tm(args[0], "mktime", &t)) return NULL;
    t.tm_wday      = -1; /* mktime sets it if it succeeds: -1 may be a valid result */
    time_t seconds = mktime(&t);
    if (seconds == (time_t)-1 && t.tm_wday == -1) return raise_overflow_error("mktime argument out of range");
    return float_new((double)seconds);
}

/* ---- text ---------------------------------------------------------------------------------------- */

static Owned asctime_text(const struct tm *t)
{
    static const char days[7][4] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char months[12][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return str_format_c("%s %s%3d %02d:%02d:%02d %d", days[t->tm_wday], months[t->tm_mon], t->tm_mday, t->tm_hour, t->tm_min, t->tm_sec,
                        1900 + t->tm_year);
}

FUNCTION(time_asctime)
{
    IGNORE_BINDING;
    struct tm t;
    if (!(args[0] ? to_tm(args[0], "asctime", &t) && check_tm(&t) : local_now(&t))) return NULL;
    return asctime_text(&t);
}

FUNCTION(time_ctime)
{
    IGNORE_BINDING;
    time_t    seconds;
    struct tm t;
    if (!moment(args[0], &seconds)) return NULL;
    return localtime_r(&seconds, &t) ? asctime_text(&t) : raise_os_error(errno, NULL);
}

/* strftime says 0 both for "too small a buffer" and for an empty result: a guard character tells them apart. */
static Owned formatted(const char *format, size_t length, const struct tm *t)
{
    size_t guarded_size = length + 2;
    char  *guarded      = heap_alloc(guarded_size);
    Owned  result       = NULL;
    if (!guarded) return NULL;
    memcpy(guarded, format, length);
    memcpy(guarded + length, "|", 2);
    for (size_t size = 256;; size *= 4) {
        char *buffer = heap_alloc(size);
        if (!buffer) break;
        size_t written = strftime(buffer, size, guarded, t);
        if (written) result = str_decode(buffer, (int64_t)written - 1, "utf-8", "surrogatepass");
        heap_free(buffer, size);
        if (written || size > 256 * (length + 256)) break;
    }
    heap_free(guarded, guarded_size);
    return result;
}

FUNCTION(time_strftime)
{
    IGNORE_BINDING;
    struct tm t;
    if (!IS_STR(args[0])) return raise_type_error("strftime() argument 1 must be str, not %K", args[0]);
    if (!(args[1] ? to_tm(args[1], "strftime", &t) && check_tm(&t) : local_now(&t))) return NULL;
    if (t.tm_isdst < -1) t.tm_isdst = -1;
    else if (t.tm_isdst > 1) t.tm_isdst = 1;
    Owned bytes = str_encode(args[0], "utf-8", "surrogatepass");
    if (!bytes) return NULL;
    Buffer buffer;
    Owned  text = NULL;
    if (buffer_get(bytes, &buffer, false)) {
        if (memchr(buffer.data, 0, (size_t)buffer.length)) raise_value_error("embedded null character");
        else text = formatted(buffer.data, (size_t)buffer.length, &t);
        buffer_release(&buffer);
    }
    ref_drop(bytes);
    return text;
}

FUNCTION(time_strptime)
{
    IGNORE_BINDING;
    Owned name   = str_from_c("_strptime"), module = name ? import_module(name) : NULL;
    Owned read   = module ? object_get_attr_c(module, "_strptime_time") : NULL;
    Owned result = read ? object_call(read, args, args[1] ? 2 : 1, NULL) : NULL;
    ref_drop_maybe(name);
    ref_drop_maybe(module);
    ref_drop_maybe(read);
    return result;
}

/* ---- the module ------------------------------------------------------------------------------------ */

static bool set_number(Module *module, const char *name, int64_t value)
{
    Owned number = int_new(value);
    bool  ok     = number && dict_set_c(module->dict, name, number);
    ref_drop_maybe(number);
    return ok;
}

/* timezone, altzone, daylight, tzname: from the offsets in January and July of this year. */
static bool set_zone(Module *module)
{
    static const time_t year = (time_t)(365 * 24 + 6) * 3600;
    time_t    january_second = time(NULL) / year * year, july_second = january_second + year / 2;
    struct tm january, july;
    tzset();
    if (!localtime_r(&january_second, &january) || !localtime_r(&july_second, &july)) return true;
    bool south = january.tm_gmtoff > july.tm_gmtoff; /* of the equator: summer is in January */
    const struct tm *standard = south ? &july : &january, *summer = south ? &january : &july;
    Owned first = str_from_c(standard->tm_zone), second = str_from_c(summer->tm_zone);
    Owned both  = first && second ? tuple_pack(2, first, second) : NULL;
    bool  ok = both && dict_set_c(module->dict, "tzname", both) && set_number(module, "timezone", -standard->tm_gmtoff) &&
              set_number(module, "altzone", -summer->tm_gmtoff) &&
              set_number(module, "daylight", january.tm_gmtoff != july.tm_gmtoff);
    ref_drop_maybe(first);
    ref_drop_maybe(second);
    ref_drop_maybe(both);
    return ok;
}

static Module *the_module; /* for tzset; borrowed */

FUNCTION(time_tzset)
{
    IGNORE_BINDING;
    return !the_module || set_zone(the_module) ? none_new() : NULL;
}

static bool time_setup(Module *module)
{
    static const struct { const char *name; int64_t value; } constants[] = {
        {"CLOCK_REALTIME", CLOCK_REALTIME}, {"CLOCK_MONOTONIC", CLOCK_MONOTONIC}, {"CLOCK_MONOTONIC_RAW", CLOCK_MONOTONIC_RAW},
        {"CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID}, {"CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID},
        {"CLOCK_BOOTTIME", CLOCK_BOOTTIME}, {"CLOCK_TAI", CLOCK_TAI}};
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (!set_number(module, constants[i].name, constants[i].value)) return false;
    Type *type = struct_time();
    the_module = module;
    return type && dict_set_c(module->dict, "struct_time", OBJ(type)) && set_zone(module);
}

static const NativeDef time_functions[] = {
    {"time", time_time, "", "The current time in seconds since the Epoch.", 0},
    {"time_ns", time_time_ns, "", "The current time in nanoseconds since the Epoch.", 0},
    {"monotonic", time_monotonic, "", "A clock that cannot go backward, in seconds.", 0},
    {"monotonic_ns", time_monotonic_ns, "", "A clock that cannot go backward, in nanoseconds.", 0},
    {"perf_counter", time_perf_counter, "", "The finest clock for measuring, in seconds.", 0},
    {"perf_counter_ns", time_perf_counter_ns, "", "The finest clock for measuring, in nanoseconds.", 0},
    {"process_time", time_process_time, "", "CPU time of the process, in seconds.", 0},
    {"process_time_ns", time_process_time_ns, "", "CPU time of the process, in nanoseconds.", 0},
    {"thread_time", time_thread_time, "", "CPU time of the thread, in seconds.", 0},
    {"thread_time_ns", time_thread_time_ns, "", "CPU time of the thread, in nanoseconds.", 0},
    {"clock_gettime", time_clock_gettime, "clk_id, /", "The time of a clock, in seconds.", NATIVE_BY_TUPLE},
    {"clock_gettime_ns", time_clock_gettime_ns, "clk_id, /", "The time of a clock, in nanoseconds.", NATIVE_BY_TUPLE},
    {"clock_getres", time_clock_getres, "clk_id, /", "The resolution of a clock, in seconds.", NATIVE_BY_TUPLE},
    {"get_clock_info", time_get_clock_info, "name, /", "What is known of a clock.", NATIVE_BY_TUPLE},
    {"sleep", time_sleep, "seconds, /", "Waits for a number of seconds, which may have a fraction.", 0},
    {"gmtime", time_gmtime, "seconds=None, /", "Seconds since the Epoch as a struct_time in UTC.", NATIVE_BY_TUPLE},
    {"localtime", time_localtime, "seconds=None, /", "Seconds since the Epoch as a struct_time in local time.", NATIVE_BY_TUPLE},
    {"mktime", time_mktime, "tuple, /", "A time tuple in local time as seconds since the Epoch.", 0},
    {"asctime", time_asctime, "tuple=None, /", "A time tuple as text, e.g. 'Sat Jun 06 16:26:11 1998'.", 0},
    {"ctime", time_ctime, "seconds=None, /", "Seconds since the Epoch as text in local time.", NATIVE_BY_TUPLE},
    {"strftime", time_strftime, "format, tuple=None, /", "A time tuple as text by a format.", NATIVE_BY_TUPLE},
    {"strptime", time_strptime, "string, format=None, /", "Text read by a format, as a time tuple.", NATIVE_BY_TUPLE},
    {"tzset", time_tzset, "", "Reads the time zone again, from the environment variable TZ.", 0},
    {NULL, NULL, NULL, NULL, 0},
};

const NativeModule time_module = {
    .name      = "time",
    .doc       = "Clocks, and times of the calendar as numbers, tuples and text.",
    .functions = time_functions,
    .setup     = time_setup,
};
