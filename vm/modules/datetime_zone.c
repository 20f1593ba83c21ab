/* datetime_zone.c -- tzinfo, what zones of all kinds are asked, and timezone, a fixed distance from UTC. */
#include "vm/modules/datetime_parts.h"

#define ZONE(o) AS(Zone, o)

static Object *utc; /* the zone UTC without a name; timezone.utc holds it */

static bool in_range(const Delta *offset)
{
    return offset->days == 0 || (offset->days == -1 && (offset->seconds || offset->microseconds));
}

/* ---- asking ------------------------------------------------------------------------------------------- */

bool zone_check(Object *o, Object **zone)
{
    *zone = o == NONE ? NULL : o;
    if (!*zone || IS_ZONE(o)) return true;
    raise_type_error("tzinfo argument must be None or of a tzinfo subclass, not type '%T'", o);
    return false;
}

static Owned checked_distance(Owned answer, const char *method)
{
    if (!answer || answer == NONE) return answer;
    if (!IS_DELTA(answer)) raise_type_error("tzinfo.%s() must return None or timedelta, not '%T'", method, answer);
    else if (in_range(AS(Delta, answer))) return answer;
    else raise_value_error("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).");
    ref_drop(answer);
    return NULL;
}

Owned zone_utcoffset(Object *zone, Object *about)
{
    if (!zone) return none_new();
    if (TYPE_OF(zone) == &timezone_type) return ref_keep(ZONE(zone)->offset);
    return checked_distance(call_by_name(zone, "utcoffset", &about, 1), "utcoffset");
}

Owned zone_dst(Object *zone, Object *about)
{
    if (!zone || TYPE_OF(zone) == &timezone_type) return none_new();
    return checked_distance(call_by_name(zone, "dst", &about, 1), "dst");
}

Owned zone_name(Object *zone, Object *about)
{
    Owned name = zone ? call_by_name(zone, "tzname", &about, 1) : none_new();
    if (!name || name == NONE || IS_STR(name)) return name;
    raise_type_error("tzinfo.tzname() must return None or a string, not '%T'", name);
    ref_drop(name);
    return NULL;
}

/* ---- tzinfo --------------------------------------------------------------------------------------------- */

static Owned tzinfo_new(Type *cls, UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Owned o = type_alloc(cls);
    if (o && gc_is_container(o)) gc_track(o);
    return o;
}

static void tzinfo_dealloc(Object *self) { object_release(self, sizeof(Object)); }

NATIVE(tzinfo_tzname) { return raise_error(&exc_NotImplementedError, "a tzinfo subclass must implement tzname()"); }
NATIVE(tzinfo_utcoffset) { return raise_error(&exc_NotImplementedError, "a tzinfo subclass must implement utcoffset()"); }
NATIVE(tzinfo_dst) { return raise_error(&exc_NotImplementedError, "a tzinfo subclass must implement dst()"); }

static bool fromutc_argument(Object *zone, Object *moment)
{
    if (!IS_DATETIME(moment)) raise_type_error("fromutc: argument must be a datetime");
    else if (AS(Datetime, moment)->clock.zone != zone) raise_value_error("fromutc: dt.tzinfo is not self");
    else return true;
    return false;
}

static Owned required(Owned answer, const char *complaint)
{
    if (answer != NONE) return answer;
    ref_drop(answer);
    return raise_value_error("fromutc: %s", complaint);
}

/* The moment by standard time, then by what dst() says of that. */
static Owned shifted_twice(Object *zone, Datetime *moment, Object *standard)
{
    Owned there = datetime_shifted(moment, AS(Delta, standard), 1);
    if (!there) return NULL;
    Owned dst = required(zone_dst(zone, there), "tz.dst() gave inconsistent results; cannot convert");
    if (dst && !delta_is_zero(AS(Delta, dst))) ref_set(&there, datetime_shifted(AS(Datetime, there), AS(Delta, dst), 1));
    else if (!dst) ref_clear(&there);
    ref_drop_maybe(dst);
    return there;
}

NATIVE(tzinfo_fromutc)
{
    if (!fromutc_argument(args[0], args[1])) return NULL;
    Owned offset   = required(zone_utcoffset(args[0], args[1]), "non-None utcoffset() result required");
    Owned dst      = offset ? required(zone_dst(args[0], args[1]), "non-None dst() result required") : NULL;
    Owned standard = dst ? delta_subtract(offset, dst) : NULL;
    Owned result   = standard ? shifted_twice(args[0], AS(Datetime, args[1]), standard) : NULL;
    ref_drop_maybe(offset);
    ref_drop_maybe(dst);
    ref_drop_maybe(standard);
    return result;
}

/* (type, __getinitargs__(), the attributes) */
NATIVE(tzinfo_reduce)
{
    Owned name    = str_intern_c("__getinitargs__");
    Owned getter  = name ? object_find_attr(args[0], (Str *)name) : NULL, given = NULL, state = NULL, result = NULL;
    if (getter) given = object_call_0(getter);
    else if (!error_pending()) given = ref_keep(OBJ(empty_tuple));
    if (given) state = call_by_name(args[0], "__getstate__", NULL, 0);
    if (state) result = tuple_pack(3, TYPE_OF(args[0]), given, state);
    ref_drop_maybe(name);
    ref_drop_maybe(getter);
    ref_drop_maybe(given);
    ref_drop_maybe(state);
    return result;
}

static const NativeDef tzinfo_methods[] = {
    {"tzname", tzinfo_tzname, "dt, /", "datetime -> string name of time zone.", 0},
    {"utcoffset", tzinfo_utcoffset, "dt, /", "datetime -> timedelta showing offset from UTC, negative values indicating West of UTC", 0},
    {"dst", tzinfo_dst, "dt, /", "datetime -> DST offset as timedelta positive east of UTC.", 0},
    {"fromutc", tzinfo_fromutc, "dt, /", "datetime in UTC -> datetime in local time.", 0},
    {"__reduce__", tzinfo_reduce, "", "-> (cls, state)", 0},
    {0},
};
STATIC_OBJECT Type tzinfo_type = {
    .gc = {.size = sizeof(Object), .dealloc = tzinfo_dealloc},
    .name = "datetime.tzinfo",
    .doc = "What a time zone must answer: derive from it.",
    .flags = TYPE_BASE,
    .new_ = tzinfo_new,
    .methods = tzinfo_methods,
};

/* ---- timezone ---------------------------------------------------------------------------------------------- */

static Owned zone_of(Owned offset, Object *name)
{
    Owned o = offset ? type_alloc(&timezone_type) : NULL;
    if (!o) {
        ref_drop_maybe(offset);
        return NULL;
    }
    ZONE(o)->offset = offset;
    ZONE(o)->name   = ref_keep_maybe(name);
    return o;
}

Owned timezone_utc(void) { return ref_keep(utc); }

Owned timezone_make(Owned offset, Object *name)
{
    if (offset && !name && delta_is_zero(AS(Delta, offset))) {
        ref_drop(offset);
        return timezone_utc();
    }
    if (!offset || in_range(AS(Delta, offset))) return zone_of(offset, name);
    raise_value_error("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not %R.", offset);
    ref_drop(offset);
    return NULL;
}

static Owned timezone_new(UNUSED Type *cls, Object **args, int n, Tuple *keywords)
{
    static const char *const names[] = {"offset", "name"};
    static const Parameters  parameters = {"timezone", "SU", names, 2, 1};
    Argument given[2];
    if (!arguments_read(&parameters, args, n, keywords, given)) return NULL;
    return timezone_make(ref_keep(given[0].object), given[1].object);
}

static void timezone_dealloc(Object *self)
{
    if (self == utc) utc = NULL;
    ref_clear(&ZONE(self)->offset);
    ref_clear(&ZONE(self)->name);
    object_release(self, sizeof(Zone));
}

static Owned timezone_compare(Object *self, Object *other, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || TYPE_OF(other) != &timezone_type) return not_implemented_new();
    return bool_new(delta_equal(AS(Delta, ZONE(self)->offset), AS(Delta, ZONE(other)->offset)) == (op == CMP_EQ));
}

static bool timezone_hash(Object *self, int64_t *hash) { return delta_hash(ZONE(self)->offset, hash); }

static Owned timezone_repr(Object *self)
{
    if (self == utc) return str_from_c("datetime.timezone.utc");
    if (!ZONE(self)->name) return str_format_c("%T(%R)", self, ZONE(self)->offset);
    return str_format_c("%T(%R, %R)", self, ZONE(self)->offset, ZONE(self)->name);
}

static Owned timezone_str(Object *self)
{
    char text[OFFSET_TEXT];
    if (ZONE(self)->name) return ref_keep(ZONE(self)->name);
    if (delta_is_zero(AS(Delta, ZONE(self)->offset))) return str_from_c("UTC");
    *put_offset(text, AS(Delta, ZONE(self)->offset), ":") = 0;
    return str_format_c("UTC%s", text);
}

static bool about_moment(Object *o, const char *method)
{
    if (o == NONE || IS_DATETIME(o)) return true;
    raise_type_error("%s(dt) argument must be a datetime instance or None, not %T", method, o);
    return false;
}

NATIVE(timezone_tzname) { return about_moment(args[1], "tzname") ? timezone_str(args[0]) : NULL; }
NATIVE(timezone_utcoffset) { return about_moment(args[1], "utcoffset") ? ref_keep(ZONE(args[0])->offset) : NULL; }
NATIVE(timezone_dst) { return about_moment(args[1], "dst") ? none_new() : NULL; }

NATIVE(timezone_fromutc)
{
    if (!fromutc_argument(args[0], args[1])) return NULL;
    return datetime_shifted(AS(Datetime, args[1]), AS(Delta, ZONE(args[0])->offset), 1);
}

NATIVE(timezone_initial)
{
    Zone *z = ZONE(args[0]);
    return z->name ? tuple_pack(2, z->offset, z->name) : tuple_pack(1, z->offset);
}

static const NativeDef timezone_methods[] = {
    {"tzname", timezone_tzname, "dt, /", "The name that the zone was made with, or else 'UTC(+|-)HH:MM'.", 0},
    {"utcoffset", timezone_utcoffset, "dt, /", "Return fixed offset.", 0},
    {"dst", timezone_dst, "dt, /", "Return None.", 0},
    {"fromutc", timezone_fromutc, "dt, /", "datetime in UTC -> datetime in local time.", 0},
    {"__getinitargs__", timezone_initial, "", "pickle support", 0},
    {0},
};
STATIC_OBJECT Type timezone_type = {
    .gc = {.size = sizeof(Zone), .dealloc = timezone_dealloc},
    .name = "datetime.timezone",
    .doc = "A zone at a fixed distance from UTC.",
    .base = &tzinfo_type,
    .new_ = timezone_new, .repr = timezone_repr, .str = timezone_str, .compare = timezone_compare, .hash = timezone_hash,
    .methods = timezone_methods,
};

static bool add_zone(const char *name, int minutes)
{
    Owned zone  = zone_of(delta_new(0, minutes * 60, 0), NULL);
    bool  added = zone && dict_set_c(type_dict(&timezone_type), name, zone);
    if (added && !minutes) utc = zone;
    ref_drop_maybe(zone);
    return added;
}

bool timezone_start(void) { return utc || (add_zone("utc", 0) && add_zone("min", -(23 * 60 + 59)) && add_zone("max", 23 * 60 + 59)); }
