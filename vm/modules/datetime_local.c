/* datetime_local.c -- moments as seconds since the Epoch, and local time as the system's zone tables have it. */
#include <errno.h>
#include <math.h>
#include <time.h>

#include "vm/modules/datetime_parts.h"

#define MOMENT(o) AS(Datetime, o)
#define CLS       ((Type *)args[0])

/* ---- timestamps as arguments ---------------------------------------------------------------------------- */

static bool out_of_range(void) { return raise_overflow_error("timestamp out of range for platform time_t"), false; }

static bool whole_seconds(double value, int64_t *seconds)
{
    if (!(value >= -0x1p63 && value < 0x1p63)) return out_of_range();
    *seconds = (int64_t)value;
    return true;
}

static bool not_nan(Object *o)
{
    if (isnan(FLOAT_VALUE(o))) raise_value_error("Invalid value NaN (not a number)");
    return !error_pending();
}

static bool int_seconds(Object *o, int64_t *seconds)
{
    Owned number = number_index(o);
    if (!number) return false;
    bool fits = int_to_int64(number, seconds);
    ref_drop(number);
    return fits || out_of_range();
}

bool seconds_argument(Object *o, int64_t *seconds, int *microsecond)
{
    *microsecond = 0;
    if (!IS_FLOAT(o)) return int_seconds(o, seconds);
    if (!not_nan(o)) return false;
    double whole, micros = nearbyint(modf(FLOAT_VALUE(o), &whole) * 1e6); /* halves go to the even one */
    if (micros >= 1e6) whole += 1, micros -= 1e6;
    else if (micros < 0) whole -= 1, micros += 1e6;
    *microsecond = (int)micros;
    return whole_seconds(whole, seconds);
}

/* ---- the system's conversions ------------------------------------------------------------------------------ */

typedef struct tm *(*Conversion)(const time_t *, struct tm *);

static bool broken_down(Conversion conversion, int64_t timestamp, struct tm *t)
{
    time_t moment = (time_t)timestamp;
    errno         = 0;
    if (conversion(&moment, t)) return true;
    raise_os_error(errno ? errno : EINVAL, NULL);
    return false;
}

bool day_of_timestamp(Object *o, Day *day)
{
    int64_t   seconds;
    struct tm t;
    if (IS_FLOAT(o) ? !not_nan(o) || !whole_seconds(floor(FLOAT_VALUE(o)), &seconds) : !int_seconds(o, &seconds)) return false;
    return broken_down(localtime_r, seconds, &t) && day_check(t.tm_year + 1900, t.tm_mon + 1, t.tm_mday, day);
}

/* What local clocks show, in seconds since January 1, 1970 on those clocks. */
static bool shown_locally(int64_t timestamp, int64_t *shown)
{
    struct tm t;
    Day       day;
    if (!broken_down(localtime_r, timestamp, &t) || !day_check(t.tm_year + 1900, t.tm_mon + 1, t.tm_mday, &day)) return false;
    *shown = (int64_t)(day_number(day) - EPOCH_DAY) * DAY_SECONDS + (t.tm_hour * 60 + t.tm_min) * 60 + t.tm_sec;
    return true;
}

/* Whether local clocks have shown the same in the day before. */
static bool is_second_time(int64_t timestamp, bool *second)
{
    int64_t now, before, again;
    if (!shown_locally(timestamp, &now) || !shown_locally(timestamp - DAY_SECONDS, &before)) return false;
    int64_t change = now - before - DAY_SECONDS;
    *second        = false;
    if (change >= 0) return true;
    if (!shown_locally(timestamp + change, &again)) return false;
    *second = again == now;
    return true;
}

/* When local clocks show what d's does. Two guesses, by the distances from UTC around that time: when both are right, the fold
   decides; when none is (the clocks leap over it), the larger or the smaller one. */
bool local_timestamp(const Datetime *d, int64_t *timestamp)
{
    int64_t wanted = utc_timestamp(d), shown, other, first, second;
    if (!shown_locally(wanted, &shown)) return false;
    first = wanted - (shown - wanted);
    if (!shown_locally(first, &shown)) return false;
    bool    right = shown == wanted;
    int64_t probe = right ? first + (d->clock.fold ? DAY_SECONDS : -DAY_SECONDS) : first;
    if (!shown_locally(probe, &other)) return false;
    second = wanted - (other - probe);
    if (second == first) return *timestamp = first, true;
    if (!shown_locally(second, &shown)) return false;
    if (shown == wanted) *timestamp = second;
    else if (right) *timestamp = first;
    else *timestamp = (first > second) == !d->clock.fold ? first : second;
    return true;
}

Owned local_zone(int64_t timestamp)
{
    struct tm t;
    if (!broken_down(localtime_r, timestamp, &t)) return NULL;
    Owned offset = delta_new(0, t.tm_gmtoff, 0), name = offset ? str_decode(t.tm_zone, (int64_t)strlen(t.tm_zone), "utf-8", "surrogateescape") : NULL;
    Owned zone   = name ? timezone_make(ref_keep(offset), name) : NULL;
    ref_drop_maybe(offset);
    ref_drop_maybe(name);
    return zone;
}

/* ---- moments of timestamps ------------------------------------------------------------------------------------ */

/* zone: the clock shows its time; NULL: local time, or that of UTC. */
static Owned moment_of(Type *cls, int64_t timestamp, int microsecond, bool in_utc, Object *zone)
{
    struct tm t;
    Day       day;
    bool      second_time = false;
    if (!broken_down(in_utc ? gmtime_r : localtime_r, timestamp, &t)) return NULL;
    if (!in_utc && !is_second_time(timestamp, &second_time)) return NULL;
    if (!day_check(t.tm_year + 1900, t.tm_mon + 1, t.tm_mday, &day)) return NULL;
    Clock clock = {zone, microsecond, (uint8_t)t.tm_hour, (uint8_t)t.tm_min, (uint8_t)(t.tm_sec > 59 ? 59 : t.tm_sec), second_time};
    Owned made  = datetime_through(cls, day, &clock);
    if (!made || !zone) return made;
    Owned there = call_by_name(zone, "fromutc", &made, 1);
    ref_drop(made);
    return there;
}

static Owned moment_now(Type *cls, bool in_utc, Object *zone)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return moment_of(cls, now.tv_sec, (int)(now.tv_nsec / 1000), in_utc, zone);
}

NATIVE_SHARED(datetime_now)
{
    Object *zone;
    if (!zone_check(args[1] ? args[1] : NONE, &zone)) return NULL;
    return moment_now(CLS, zone != NULL, zone);
}

NATIVE_SHARED(datetime_utcnow) { return moment_now(CLS, true, NULL); }

NATIVE_SHARED(datetime_fromtimestamp)
{
    static const char *const names[] = {"timestamp", "tz"};
    static const Parameters  parameters = {"fromtimestamp", "OO", names, 2, 1};
    Argument given[2];
    int64_t  seconds;
    int      microsecond;
    Object  *zone;
    if (!arguments_read(&parameters, args + 1, n - 1, keywords, given) || !zone_check(given[1].object ? given[1].object : NONE, &zone)) return NULL;
    return seconds_argument(given[0].object, &seconds, &microsecond) ? moment_of(CLS, seconds, microsecond, zone != NULL, zone) : NULL;
}

NATIVE_SHARED(datetime_utcfromtimestamp)
{
    int64_t seconds;
    int     microsecond;
    if (!arguments_exactly("utcfromtimestamp", 1, n - 1) || !seconds_argument(args[1], &seconds, &microsecond)) return NULL;
    return moment_of(CLS, seconds, microsecond, true, NULL);
}

/* ---- timestamps of moments -------------------------------------------------------------------------------------- */

static Owned aware_timestamp(Datetime *d)
{
    Owned offset = datetime_offset(d), span = NULL;
    if (offset == NONE) raise_type_error("can't subtract offset-naive and offset-aware datetimes");
    else if (offset) {
        const Delta *o = AS(Delta, offset);
        span = delta_new(-(int64_t)o->days, utc_timestamp(d) - o->seconds, (int64_t)d->clock.microsecond - o->microseconds);
    }
    ref_drop_maybe(offset);
    Owned result = span ? delta_total_seconds(AS(Delta, span)) : NULL;
    ref_drop_maybe(span);
    return result;
}

NATIVE_SHARED(datetime_timestamp)
{
    int64_t seconds;
    if (MOMENT(args[0])->clock.zone) return aware_timestamp(MOMENT(args[0]));
    if (!local_timestamp(MOMENT(args[0]), &seconds)) return NULL;
    return float_new((double)seconds + MOMENT(args[0])->clock.microsecond / 1e6);
}

/* ---- from zone to zone --------------------------------------------------------------------------------------------- */

/* The zone that the clock goes by, or that of local time; *offset: a new reference. */
static Owned own_zone(Datetime *d, Object *target, Owned *offset)
{
    int64_t timestamp;
    Owned   zone = ref_keep_maybe(d->clock.zone);
    *offset      = NULL;
    if (zone && zone != target) {
        *offset = datetime_offset(d);
        if (*offset && *offset != NONE) return zone;
        if (!*offset) return ref_drop(zone), NULL;
        ref_clear(offset);
        ref_clear(&zone);
    }
    if (zone) return zone;
    zone = local_timestamp(d, &timestamp) ? local_zone(timestamp) : NULL;
    if (zone && zone != target) *offset = zone_utcoffset(zone, OBJ(d));
    return zone;
}

/* A moment in UTC, taken over, is given the zone to go to (NULL: local time), which then converts it. */
static Owned moved_to(Owned moment, Object *zone)
{
    if (!moment || !IS_DATETIME(moment)) return moment;
    Owned target = zone ? ref_keep(zone) : local_zone(utc_timestamp(MOMENT(moment)));
    Owned there  = NULL;
    if (target) {
        ref_drop_maybe(MOMENT(moment)->clock.zone);
        MOMENT(moment)->clock.zone = ref_keep(target);
        clock_track(moment, &MOMENT(moment)->clock);
        there = call_by_name(target, "fromutc", &moment, 1);
    }
    ref_drop_maybe(target);
    ref_drop(moment);
    return there;
}

NATIVE_SHARED(datetime_astimezone)
{
    static const char *const names[] = {"tz"};
    static const Parameters  parameters = {"astimezone", "O", names, 1, 0};
    Argument given;
    Object  *target;
    Owned    offset, result = NULL;
    if (!arguments_read(&parameters, args + 1, n - 1, keywords, &given) || !zone_check(given.object ? given.object : NONE, &target)) return NULL;
    Owned mine = own_zone(MOMENT(args[0]), target, &offset);
    if (mine && mine == target) result = ref_keep(args[0]);
    else if (mine && offset) result = moved_to(datetime_shifted(MOMENT(args[0]), AS(Delta, offset), -1), target);
    ref_drop_maybe(offset);
    ref_drop_maybe(mine);
    return result;
}
