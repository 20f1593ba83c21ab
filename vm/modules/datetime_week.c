/* datetime_week.c -- what isocalendar() gives: a tuple of year, week and weekday that knows their names. */
#include "vm/modules/datetime_parts.h"

static Owned week_new(const int numbers[3])
{
    Owned o = type_alloc_sized(&iso_calendar_date_type, sizeof(Tuple) + 3 * sizeof(Object *));
    if (!o) return NULL;
    AS(Tuple, o)->length = 3;
    for (int k = 0; k < 3; k++)
        if (!(AS(Tuple, o)->items[k] = int_new(numbers[k]))) return ref_drop(o), NULL;
    return o;
}

static Owned week_new_slot(UNUSED Type *cls, Object **args, int n, Tuple *keywords)
{
    static const char *const names[] = {"year", "week", "weekday"};
    static const Parameters  parameters = {"IsoCalendarDate", "iii", names, 3, 3};
    Argument given[3];
    if (!arguments_read(&parameters, args, n, keywords, given)) return NULL;
    return week_new((const int[]){given[0].number, given[1].number, given[2].number});
}

NATIVE_SHARED(date_isocalendar)
{
    int numbers[3];
    week_of_day(AS(Date, args[0])->day, &numbers[0], &numbers[1], &numbers[2]);
    return week_new(numbers);
}

static void week_dealloc(Object *self)
{
    gc_untrack(self);
    for (int k = 0; k < 3; k++) ref_drop_maybe(AS(Tuple, self)->items[k]);
    container_release(self, sizeof(Tuple) + 3 * sizeof(Object *));
}

static Owned week_repr(Object *self)
{
    Object **items = AS(Tuple, self)->items;
    return str_format_c("%T(year=%S, week=%S, weekday=%S)", self, items[0], items[1], items[2]);
}

static Owned get_year(Object *self) { return ref_keep(AS(Tuple, self)->items[0]); }
static Owned get_week(Object *self) { return ref_keep(AS(Tuple, self)->items[1]); }
static Owned get_weekday(Object *self) { return ref_keep(AS(Tuple, self)->items[2]); }

/* It comes back as a plain tuple. */
NATIVE(week_reduce)
{
    Owned plain = tuple_from_array(AS(Tuple, args[0])->items, 3), given = plain ? tuple_pack(1, plain) : NULL;
    Owned result = given ? tuple_pack(2, &tuple_type, given) : NULL;
    ref_drop_maybe(plain);
    ref_drop_maybe(given);
    return result;
}

static const GetSetDef getsets[] = {{"year", get_year, NULL, NULL}, {"week", get_week, NULL, NULL}, {"weekday", get_weekday, NULL, NULL}, {0}};
static const NativeDef methods[] = {{"__reduce__", week_reduce, "", "__reduce__() -> (cls, state)", 0}, {0}};
static size_t week_size(UNUSED Object *self) { return sizeof(GcHead) + sizeof(Tuple) + 3 * sizeof(Object *); }
static int week_traverse(UNUSED Object *self, UNUSED GcVisit visit, UNUSED void *argument) { return 0; } /* it holds ints */

STATIC_OBJECT Type iso_calendar_date_type = {
    .gc = {.size = sizeof(Tuple), .traverse = week_traverse, .size_of = week_size, .dealloc = week_dealloc},
    .name = "datetime.IsoCalendarDate",
    .doc = "The result of date.isocalendar(): (year, week, weekday), also by these names.",
    .flags = TYPE_VAR_SIZE,
    .base = &tuple_type,
    .new_ = week_new_slot, .repr = week_repr,
    .methods = methods, .getsets = getsets,
};
