/* datetime_text.c -- dates and times as text: ISO 8601, ctime(), strftime(), struct_time. */
#include "vm/modules/datetime_parts.h"

/* ---- ISO 8601 ------------------------------------------------------------------------------------------ */

static char *put_digits(char *to, int value, int count)
{
    for (int k = count - 1; k >= 0; k--, value /= 10) to[k] = (char)('0' + value % 10);
    return to + count;
}

static char *put_more(char *to, const char *mark, int value, int count)
{
    while (*mark) *to++ = *mark++;
    return put_digits(to, value, count);
}

char *put_date(char *to, Day day)
{
    to = put_digits(to, day.year, day.year > 9999 ? 5 : 4); /* a pickle may bring any year */
    to = put_more(to, "-", day.month, day.month > 99 ? 3 : 2);
    return put_more(to, "-", day.day, day.day > 99 ? 3 : 2);
}

enum { AUTO, HOURS, MINUTES, SECONDS, MILLISECONDS, MICROSECONDS, TIMESPECS };

static int timespec_of(const Str *name)
{
    static const char *const names[TIMESPECS] = {"auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"};
    int k = name ? 0 : AUTO;
    while (name && k < TIMESPECS && !str_equal_c(name, names[k])) k++;
    return k;
}

char *put_clock(char *to, const Clock *c, const Str *timespec)
{
    int much = timespec_of(timespec);
    if (much == TIMESPECS) return (char *)raise_value_error("Unknown timespec value");
    if (much == AUTO) much = c->microsecond ? MICROSECONDS : SECONDS;
    to = put_digits(to, c->hour, 2);
    if (much >= MINUTES) to = put_more(to, ":", c->minute, 2);
    if (much >= SECONDS) to = put_more(to, ":", c->second, 2);
    if (much == MILLISECONDS) to = put_more(to, ".", c->microsecond / 1000, 3);
    return much == MICROSECONDS ? put_more(to, ".", c->microsecond, 6) : to;
}

char *put_offset(char *to, const Delta *offset, const char *colon)
{
    bool    west   = offset->days < 0;
    int64_t micros = ((int64_t)offset->days * DAY_SECONDS + offset->seconds) * SECOND_MICROS + offset->microseconds;
    if (west) micros = -micros;
    int seconds = (int)(micros / SECOND_MICROS), rest = (int)(micros % SECOND_MICROS);
    *to++ = west ? '-' : '+';
    to    = put_more(put_digits(to, seconds / 3600, 2), colon, seconds / 60 % 60, 2);
    if (seconds % 60 || rest) to = put_more(to, colon, seconds % 60, 2);
    return rest ? put_more(to, ".", rest, 6) : to;
}

/* ---- the C library's ways ------------------------------------------------------------------------------- */

Owned date_ctime(Day day, const Clock *clock)
{
    static const char days[7][4] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static const char months[12][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Clock midnight = {0}, *c = clock ? clock : &midnight;
    return str_format_c("%s %s %2d %02d:%02d:%02d %04d", days[day_weekday(day)], months[day.month - 1], day.day, c->hour, c->minute, c->second,
                        day.year);
}

Owned struct_time(Day day, const Clock *clock, int weekday, int dst)
{
    enum { FIELDS = 9 };
    const Clock midnight = {0}, *c = clock ? clock : &midnight;
    const int   numbers[FIELDS] = {day.year, day.month, day.day, c->hour, c->minute, c->second, weekday, day_of_year(day), dst};
    Owned       fields = tuple_new(FIELDS), result = NULL;
    bool        made   = fields != NULL;
    for (int k = 0; made && k < FIELDS; k++) made = (AS(Tuple, fields)->items[k] = int_new(numbers[k])) != NULL;
    if (made) {
        tuple_done(fields);
        result = call_in_module("time", "struct_time", &fields, 1);
    }
    ref_drop_maybe(fields);
    return result;
}

/* ---- strftime: %f, %z and %Z are filled in here, the rest by time.strftime ---------------------------------- */

const Parameters strftime_parameters = {"strftime", "U", (const char *const[]){"format"}, 1, 1};

/* What is to be formatted, with what %z and %Z stand for, once asked for. */
typedef struct Formatting { Object *zone, *about; const Clock *clock; Owned offset, name; } Formatting;

static bool add_offset(Formatting *f, StrBuilder *b)
{
    char text[OFFSET_TEXT];
    if (!f->offset && !(f->offset = zone_utcoffset(f->zone, f->about))) return false;
    return f->offset == NONE || builder_add_ascii(b, text, put_offset(text, AS(Delta, f->offset), "") - text);
}

static bool add_name(Formatting *f, StrBuilder *b)
{
    if (!f->name && !(f->name = zone_name(f->zone, f->about))) return false;
    bool done = true;
    for (int64_t i = 0; done && f->name != NONE && i < AS(Str, f->name)->length; i++) {
        uint32_t c = str_char(AS(Str, f->name), i);
        done       = (c != '%' || builder_add_char(b, '%')) && builder_add_char(b, c);
    }
    return done;
}

static bool add_code(Formatting *f, StrBuilder *b, uint32_t code)
{
    switch (code) {
    case 'f': return builder_format(b, "%06d", f->clock ? f->clock->microsecond : 0);
    case 'z': return add_offset(f, b);
    case 'Z': return add_name(f, b);
    default: return builder_add_char(b, '%') && builder_add_char(b, code);
    }
}

static Owned filled_in(const Str *format, Formatting *f)
{
    StrBuilder b;
    bool       done = true;
    builder_start(&b, format->length);
    for (int64_t i = 0; done && i < format->length; i++) {
        uint32_t c = str_char(format, i);
        bool     code = c == '%' && i + 1 < format->length;
        done          = code ? add_code(f, &b, str_char(format, ++i)) : builder_add_char(&b, c);
    }
    if (done) return builder_finish(&b);
    builder_abandon(&b);
    return NULL;
}

Owned moment_text(Object *format, Owned timetuple, Object *zone, Object *about, const Clock *clock)
{
    Formatting f       = {zone, about, clock, NULL, NULL};
    char      *to_free = NULL;
    Owned      filled = NULL, result = NULL;
    if (timetuple && str_utf8(format, NULL, &to_free)) filled = filled_in(AS(Str, format), &f); /* no lone surrogates */
    if (filled) {
        Object *given[2] = {filled, timetuple};
        result           = call_in_module("time", "strftime", given, 2);
    }
    str_utf8_release(to_free);
    ref_drop_maybe(f.offset);
    ref_drop_maybe(f.name);
    ref_drop_maybe(filled);
    ref_drop_maybe(timetuple);
    return result;
}

Owned moment_format(Object *self, Object **args, int n, UNUSED Tuple *keywords)
{
    if (!arguments_exactly("__format__", 1, n)) return NULL;
    if (!IS_STR(args[0])) return raise_type_error("__format__() argument 1 must be str, not %K", args[0]);
    return AS(Str, args[0])->length ? call_by_name(self, "strftime", args, 1) : object_str(self);
}
