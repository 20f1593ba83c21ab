/* datetime_read.c -- dates and times read from ISO 8601 text.
 *
 * A Span is what is left to read of a piece of the text. CPython's reader lets some texts pass that the standard would not: a
 * colon in front of the fraction, more behind a date without dashes; and a distance from UTC below a second is none.
 */
#include "vm/modules/datetime_parts.h"

typedef struct Span { const Str *text; int64_t at, end; } Span;

static int64_t left(const Span *s) { return s->end - s->at; }
static inline uint32_t peek(const Span *s, int64_t ahead)
{
    int64_t at = s->at + ahead;
    return at >= s->end ? 0 : LIKELY(s->text->width == 1) ? (uint8_t)s->text->data[at] : str_char(s->text, at);
}
static inline bool is_digit(uint32_t c) { return c - '0' <= 9; }

static bool skip(Span *s, uint32_t c)
{
    if (left(s) < 1 || peek(s, 0) != c) return false;
    s->at++;
    return true;
}

static bool digits(Span *s, int count, int *value)
{
    *value = 0;
    for (int k = 0; k < count; k++, s->at++) {
        uint32_t c = peek(s, 0);
        if (!is_digit(c)) return false;
        *value = *value * 10 + (int)(c - '0');
    }
    return true;
}

static bool invalid(const Str *text)
{
    if (!error_pending()) raise_value_error("Invalid isoformat string: %R", text);
    return false;
}

/* ---- dates ------------------------------------------------------------------------------------------------ */

/* Behind the year: Www, or Www-D. */
static bool week_date(Span *s, int year, bool dashed, Day *day)
{
    int  week, weekday = 1, number;
    bool known_year = year != 0;
    if (!skip(s, 'W') || !digits(s, 2, &week)) return false;
    if (left(s) && ((dashed && !skip(s, '-')) || !digits(s, 1, &weekday))) return false;
    if (!number_of_week(known_year ? year : 400, week, weekday, &number)) return error_clear(), false; /* 400 has the weeks that 0 would have */
    if (!known_year) return raise_value_error("month must be in 1..12"), false;
    return day_of_any_number(number, day);
}

static bool any_date(Span *s, Day *day)
{
    int year, month, number;
    if ((left(s) != 7 && left(s) != 8 && left(s) != 10) || !digits(s, 4, &year)) return false;
    bool dashed = skip(s, '-');
    if (peek(s, 0) == 'W') return week_date(s, year, dashed, day);
    if (!digits(s, 2, &month) || (dashed && !skip(s, '-')) || !digits(s, 2, &number)) return false;
    return (!dashed || !left(s)) && day_check(year, month, number, day);
}

bool read_date(const Str *text, Day *day)
{
    Span s = {text, 0, text->length};
    return any_date(&s, day) || invalid(text);
}

/* How many characters of a date and time are the date. */
static int date_length(const Span *s)
{
    int place = 7;
    if (peek(s, 4) == '-') return peek(s, 5) != 'W' || (peek(s, 8) == '-' && is_digit(peek(s, 9))) ? 10 : 8;
    if (peek(s, 4) != 'W') return 8;
    while (is_digit(peek(s, place))) place++;
    return place < 9 ? place : place % 2 == 0 ? 7 : 8;
}

/* ---- times ------------------------------------------------------------------------------------------------- */

/* The digits behind the point: six of them count. */
static bool fraction(Span *s, int *microsecond)
{
    int count = left(s) < 6 ? (int)left(s) : 6;
    if (!count || !digits(s, count, microsecond)) return false;
    while (count++ < 6) *microsecond *= 10;
    while (is_digit(peek(s, 0))) s->at++;
    return !left(s);
}

/* HH, HH:MM or HH:MM:SS, with a fraction of a second behind any of them. */
static bool clock_fields(Span *s, int fields[4])
{
    bool colons = peek(s, 2) == ':';
    fields[0] = fields[1] = fields[2] = fields[3] = 0;
    for (int k = 0; k < 3; k++) {
        if (!digits(s, 2, &fields[k])) return false;
        if (!left(s)) return true;
        if (skip(s, '.') || skip(s, ',')) return fraction(s, &fields[3]);
        if (colons && !skip(s, ':')) return false;
    }
    return colons && fraction(s, &fields[3]);
}

/* The zone behind a time: Z, or a sign and a distance. */
static bool read_zone(Span *s, Owned *zone)
{
    int      fields[4];
    uint32_t sign = peek(s, 0);
    s->at++;
    if (sign == 'Z') return !left(s) && (*zone = timezone_utc());
    if (left(s) == 0 || left(s) == 1 || left(s) == 3 || !clock_fields(s, fields)) return false;
    int64_t seconds = (fields[0] * 60 + fields[1]) * 60 + fields[2], way = sign == '-' ? -1 : 1;
    *zone = seconds ? timezone_make(delta_new(0, way * seconds, way * fields[3]), NULL) : timezone_utc();
    return *zone != NULL;
}

static bool any_time(Span *s, Clock *clock)
{
    int     fields[4];
    int64_t zone_at = s->at;
    for (; zone_at < s->end; zone_at++) {
        uint32_t c = str_char(s->text, zone_at);
        if (c == '+' || c == '-' || c == 'Z') break;
    }
    Span time = {s->text, s->at, zone_at}, zone = {s->text, zone_at, s->end};
    if (!clock_fields(&time, fields) || left(&time) || (left(&zone) && !read_zone(&zone, &clock->zone))) return false;
    return clock_check(fields[0], fields[1], fields[2], fields[3], 0, clock);
}

/* false: nothing is held. */
static bool finished(bool done, const Str *text, Clock *clock)
{
    if (done) return true;
    ref_clear(&clock->zone);
    return invalid(text);
}

bool read_time(const Str *text, Clock *clock)
{
    Span s = {text, 0, text->length};
    skip(&s, 'T');
    return finished(any_time(&s, clock), text, clock);
}

bool read_datetime(const Str *text, Day *day, Clock *clock)
{
    Span whole  = {text, 0, text->length};
    int  length = date_length(&whole);
    Span date = {text, 0, length < text->length ? length : text->length}, time = {text, length + 1, text->length};
    bool timed = text->length > length;
    bool done  = text->length >= 7 && any_date(&date, day) && (!timed || (left(&time) > 0 && any_time(&time, clock)));
    return finished(done, text, clock);
}
