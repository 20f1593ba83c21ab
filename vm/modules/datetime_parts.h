/* datetime_parts.h -- what the files of module _datetime share: the objects, and how they are made.
 *
 * All objects are immutable. Those with a clock are containers, but the collector sees only those that hold a zone of a user's
 * class. What is made for a subclass is made by calling the subclass, except by replace(), which makes the object itself.
 */
#ifndef KRAIT_VM_MODULES_DATETIME_PARTS_H
#define KRAIT_VM_MODULES_DATETIME_PARTS_H

#include "runtime/bytes.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/text.h"
#include "vm/modules/converted_arguments.h"

enum {
    MIN_YEAR = 1, MAX_YEAR = 9999, LAST_DAY = 3652059, /* the number of December 31, 9999 */
    EPOCH_DAY = 719163,                                /* of January 1, 1970 */
    DAY_SECONDS = 86400, SECOND_MICROS = 1000000, MOST_DAYS = 999999999,
};
#define DAY_MICROS ((int64_t)DAY_SECONDS * SECOND_MICROS)

/* A day; one that a pickle has brought in may have any numbers in it. */
typedef struct Day { uint16_t year; uint8_t month, day; } Day;

/* A time of day; zone: of class tzinfo, or NULL. */
typedef struct Clock {
    Object *zone;
    int32_t microsecond;
    uint8_t hour, minute, second, fold;
} Clock;

typedef struct Delta {
    Object  head;
    int64_t hash; /* in all four: 0, not computed yet */
    int32_t days, seconds, microseconds; /* 0 <= seconds < 86400, 0 <= microseconds < 1000000 */
} Delta;
typedef struct Date { Object head; int64_t hash; Day day; } Date;
typedef struct Time { Object head; int64_t hash; Clock clock; } Time;
typedef struct Datetime { Object head; int64_t hash; Day day; Clock clock; } Datetime; /* starts as a Date does */
typedef struct Zone { Object head; Object *offset, *name; } Zone; /* timezone: a Delta; a Str or NULL */

extern Type timedelta_type, date_type, time_type, datetime_type, tzinfo_type, timezone_type, iso_calendar_date_type;

#define IS_DELTA(o)    IS_INSTANCE(o, &timedelta_type)
#define IS_DATE(o)     IS_INSTANCE(o, &date_type)
#define IS_TIME(o)     IS_INSTANCE(o, &time_type)
#define IS_DATETIME(o) IS_INSTANCE(o, &datetime_type)
#define IS_ZONE(o)     IS_INSTANCE(o, &tzinfo_type)

/* ---- the calendar (datetime_calendar.c): days are counted from 1, January 1 of year 1 ---- */
int     month_length(int year, int month);
int     day_of_year(Day day);
int     day_number(Day day);
Day     day_of_number(int number);                  /* 1..LAST_DAY */
bool    day_shifted(Day from, int64_t days, Day *result); /* false: an OverflowError is pending */
bool    day_of_any_number(int number, Day *result); /* false: a ValueError about the year is pending */
int     day_weekday(Day day);                       /* 0: Monday */
bool    number_of_week(int year, int week, int weekday, int *number); /* ISO's; false: a ValueError is pending */
void    week_of_day(Day day, int *year, int *week, int *weekday);
bool    day_check(int year, int month, int day, Day *result);
int64_t day_word(Day day);                          /* days compare as these numbers do */

/* ---- arguments (datetime_arguments.c) ---- */
/* For functions without keywords: "f() takes exactly 2 arguments (1 given)". */
bool    arguments_exactly(const char *function, int expected, int given);
/* An int argument, a C int as arguments_read takes one. */
bool    argument_c_int(Object *o, int *number);
/* The bytes that __reduce__ gives, in bytes or in a str of Latin-1 characters: its byte `key`, or -1: it is something else. */
int     state_byte(Object *o, int length, int key);
bool    state_bytes(Object *o, int length, const char *type, uint8_t *bytes); /* false: an error is pending */
Owned   call_by_name(Object *o, const char *name, Object **args, int n);
Owned   call_in_module(const char *module, const char *name, Object **args, int n);

/* ---- timedelta (datetime_delta.c, datetime_delta_math.c) ---- */
Owned   delta_new(int64_t days, int64_t seconds, int64_t microseconds); /* any numbers that are no larger than a day's by far */
Owned   delta_make(Type *cls, int64_t days, int64_t seconds, int64_t microseconds);
Owned   delta_from_micros(Type *cls, Owned number_or_null);             /* takes the int over */
Owned   delta_micros(const Delta *d);                                   /* an int */
bool    number_is_odd(Borrowed number, bool *odd);                     /* of an int; false: an error is pending */
Owned   delta_subtract(Object *a, Object *b);
bool    delta_hash(Object *self, int64_t *hash);
static inline bool delta_is_zero(const Delta *d) { return !d->days && !d->seconds && !d->microseconds; }
static inline bool delta_equal(const Delta *a, const Delta *b)
{
    return a->days == b->days && a->seconds == b->seconds && a->microseconds == b->microseconds;
}
Owned   delta_negative(Object *self), delta_positive(Object *self), delta_absolute(Object *self);
Owned   delta_add(Object *left, Object *right), delta_multiply(Object *left, Object *right), delta_divide(Object *left, Object *right);
Owned   delta_floor_divide(Object *left, Object *right), delta_remainder(Object *left, Object *right), delta_divmod(Object *left, Object *right);
Owned   delta_total_seconds(const Delta *d);

/* ---- zones (datetime_zone.c) ---- */
bool    zone_check(Object *o_or_none, Object **zone);  /* None gives NULL; borrowed */
/* What zone.utcoffset(about) or dst says: None or a Delta, a new reference, checked. zone NULL: None. */
Owned   zone_utcoffset(Object *zone, Object *about);
Owned   zone_dst(Object *zone, Object *about);
Owned   zone_name(Object *zone, Object *about);
Owned   timezone_make(Owned offset, Object *name_or_null); /* the zone UTC when the offset is zero, without a name; takes offset over */
Owned   timezone_utc(void);                                /* a new reference */
bool    timezone_start(void);

/* ---- dates and times (datetime_date.c, datetime_time.c, datetime_moment.c) ---- */
Owned   date_through(Type *cls, Day day);              /* made by calling cls */
Owned   date_compare(Object *self, Object *other, CompareOp op);
bool    clock_check(int hour, int minute, int second, int microsecond, int fold, Clock *clock); /* zone stays */
int64_t clock_word(const Clock *clock);                /* times compare as these numbers do; without zone and fold */
static inline int64_t clock_seconds(const Clock *c) { return (c->hour * 60 + c->minute) * 60 + c->second; }
void    clock_track(Object *o, const Clock *clock);    /* lets the collector see a new object that needs it */
void    clock_state(const Clock *clock, uint8_t bytes[6]);
void    clock_from_state(const uint8_t bytes[6], Clock *clock);
Owned   time_new(Type *cls, const Clock *clock);       /* keeps the zone */
Owned   datetime_new(Type *cls, Day day, const Clock *clock);     /* the object itself */
Owned   datetime_through(Type *cls, Day day, const Clock *clock); /* made by calling cls */
Owned   datetime_shifted(Datetime *d, const Delta *by, int sign); /* its class makes it */
Owned   datetime_offset(Datetime *d);                  /* zone_utcoffset of its zone */
Owned   datetime_compare(Object *self, Object *other, CompareOp op);
bool    datetime_hash(Object *self, int64_t *hash);
Owned   datetime_add(Object *left, Object *right), datetime_subtract(Object *left, Object *right);

/* ---- moments and the system's clock (datetime_local.c) ---- */
bool    seconds_argument(Object *o, int64_t *seconds, int *microsecond); /* of a timestamp */
bool    day_of_timestamp(Object *o, Day *day);
Owned   local_zone(int64_t timestamp);
bool    local_timestamp(const Datetime *d, int64_t *timestamp);     /* its clock shows local time */
static inline int64_t utc_timestamp(const Datetime *d)              /* its clock shows UTC */
{
    return (int64_t)(day_number(d->day) - EPOCH_DAY) * DAY_SECONDS + clock_seconds(&d->clock);
}
NATIVE_SHARED(datetime_now);
NATIVE_SHARED(datetime_utcnow);
NATIVE_SHARED(datetime_fromtimestamp);
NATIVE_SHARED(datetime_utcfromtimestamp);
NATIVE_SHARED(datetime_timestamp);
NATIVE_SHARED(datetime_astimezone);

/* ---- text (datetime_text.c, datetime_read.c) ---- */
char   *put_date(char *to, Day day);                   /* YYYY-MM-DD; gives the end */
/* HH:MM:SS as timespec (NULL: "auto") says; NULL: a ValueError is pending. */
char   *put_clock(char *to, const Clock *clock, const Str *timespec);
char   *put_offset(char *to, const Delta *offset, const char *colon);
enum { DATE_TEXT = 24, CLOCK_TEXT = 32, OFFSET_TEXT = 32 }; /* room that they need */
Owned   date_ctime(Day day, const Clock *clock);
Owned   moment_text(Object *format, Owned timetuple, Object *zone, Object *about, const Clock *clock); /* strftime */
Owned   moment_format(Object *self, Object **args, int n, Tuple *keywords);  /* __format__ */
extern const Parameters strftime_parameters;
Owned   struct_time(Day day, const Clock *clock, int weekday, int dst);
bool    read_date(const Str *text, Day *day);          /* of ISO 8601 */
bool    read_datetime(const Str *text, Day *day, Clock *clock); /* clock->zone: a new reference or NULL */
bool    read_time(const Str *text, Clock *clock);
NATIVE_SHARED(date_isocalendar);

#endif
