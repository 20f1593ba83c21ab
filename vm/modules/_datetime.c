/* _datetime.c -- the module behind datetime: its classes and their limits. */
#include "runtime/module.h"
#include "vm/modules/datetime_parts.h"

/* An attribute of a class; takes the value over. */
static bool add(Type *type, const char *name, Owned value)
{
    bool added = value && dict_set_c(type_dict(type), name, value);
    ref_drop_maybe(value);
    return added;
}

static bool add_limits(void)
{
    static const Clock midnight = {0}, last = {NULL, 999999, 23, 59, 59, 0};
    static const Day   first_day = {MIN_YEAR, 1, 1}, last_day = {MAX_YEAR, 12, 31};
    return add(&timedelta_type, "resolution", delta_new(0, 0, 1)) && add(&timedelta_type, "min", delta_new(-MOST_DAYS, 0, 0)) &&
           add(&timedelta_type, "max", delta_new(MOST_DAYS, DAY_SECONDS - 1, 999999)) &&
           add(&date_type, "min", date_through(&date_type, first_day)) && add(&date_type, "max", date_through(&date_type, last_day)) &&
           add(&date_type, "resolution", delta_new(1, 0, 0)) &&
           add(&time_type, "min", time_new(&time_type, &midnight)) && add(&time_type, "max", time_new(&time_type, &last)) &&
           add(&time_type, "resolution", delta_new(0, 0, 1)) &&
           add(&datetime_type, "min", datetime_new(&datetime_type, first_day, &midnight)) &&
           add(&datetime_type, "max", datetime_new(&datetime_type, last_day, &last)) && add(&datetime_type, "resolution", delta_new(0, 0, 1));
}

static bool add_number(Module *module, const char *name, int number)
{
    Owned value = int_new(number);
    bool  done  = value && dict_set_c(module->dict, name, value);
    ref_drop_maybe(value);
    return done;
}

static bool setup(Module *module)
{
    static Type *const types[] = {&timedelta_type, &date_type, &datetime_type, &time_type, &tzinfo_type, &timezone_type};
    bool done = type_ready(&iso_calendar_date_type);
    for (int k = 0; done && k < 6; k++)
        done = type_ready(types[k]) && dict_set_c(module->dict, type_short_name(types[k]), OBJ(types[k]));
    if (!done || !add_limits() || !timezone_start()) return false;
    Owned utc = timezone_utc();
    done      = dict_set_c(module->dict, "UTC", utc) && add_number(module, "MINYEAR", MIN_YEAR) && add_number(module, "MAXYEAR", MAX_YEAR);
    ref_drop(utc);
    return done;
}

const NativeModule _datetime_module = {"_datetime", "Fast implementation of the datetime type.", NULL, setup};
