/* datetime_calendar.c -- the Gregorian calendar, as if it had always been in force. */
#include "vm/modules/datetime_parts.h"

static bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int month_length(int year, int month)
{
    if (month == 2) return is_leap(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

static int days_before_year(int year)
{
    int before = year - 1;
    return before * 365 + before / 4 - before / 100 + before / 400;
}

int day_of_year(Day day)
{
    static const int16_t before[13] = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    return before[day.month] + (day.month > 2 && is_leap(day.year)) + day.day;
}

int day_number(Day day) { return days_before_year(day.year) + day_of_year(day); }

/* By years that begin in March, in eras of 400 years: so the leap day comes last. */
static int split_number(int64_t number, int *month, int *day)
{
    int64_t since = number + 305;
    int     era = (int)(since / 146097), rest = (int)(since % 146097);
    int     year  = (rest - rest / 1460 + rest / 36524 - rest / 146096) / 365;
    rest -= 365 * year + year / 4 - year / 100;
    int place = (5 * rest + 2) / 153;
    *month    = place < 10 ? place + 3 : place - 9;
    *day      = rest - (153 * place + 2) / 5 + 1;
    return era * 400 + year + (place >= 10);
}

Day day_of_number(int number)
{
    int month, day, year = split_number(number, &month, &day);
    return (Day){(uint16_t)year, (uint8_t)month, (uint8_t)day};
}

bool day_shifted(Day from, int64_t days, Day *result)
{
    int64_t place = from.day + days, number;
    if (place >= 1 && place <= 28) return *result = (Day){from.year, from.month, (uint8_t)place}, true;
    number = day_number(from) + days;
    if (number < 1 || number > LAST_DAY) return raise_overflow_error("date value out of range"), false;
    return *result = day_of_number((int)number), true;
}

bool day_of_any_number(int number, Day *result)
{
    int month, day, year = split_number(number, &month, &day);
    return day_check(year, month, day, result);
}

int day_weekday(Day day) { return (day_number(day) + 6) % 7; }

/* The Monday of the week that has the year's first Thursday. */
static int first_monday(int year)
{
    int first = days_before_year(year) + 1, weekday = (first + 6) % 7;
    return first - weekday + (weekday > 3 ? 7 : 0);
}

bool number_of_week(int year, int week, int weekday, int *number)
{
    if (year < MIN_YEAR || year > MAX_YEAR) return raise_value_error("Year is out of range: %d", year), false;
    int  first = (days_before_year(year) + 1) % 7; /* 4: a Thursday */
    bool long_ = first == 4 || (first == 3 && is_leap(year));
    if (week < 1 || week > (long_ ? 53 : 52)) return raise_value_error("Invalid week: %d", week), false;
    if (weekday < 1 || weekday > 7) return raise_value_error("Invalid day: %d (range is [1, 7])", weekday), false;
    *number = first_monday(year) + (week - 1) * 7 + weekday - 1;
    return true;
}

void week_of_day(Day day, int *year, int *week, int *weekday)
{
    int today = day_number(day);
    *year     = day.year + 1;
    while (first_monday(*year) > today) (*year)--;
    int since = today - first_monday(*year);
    *week     = since / 7 + 1;
    *weekday  = since % 7 + 1;
}

bool day_check(int year, int month, int day, Day *result)
{
    if (year < MIN_YEAR || year > MAX_YEAR) raise_value_error("year %d is out of range", year);
    else if (month < 1 || month > 12) raise_value_error("month must be in 1..12");
    else if (day < 1 || day > month_length(year, month)) raise_value_error("day is out of range for month");
    else {
        *result = (Day){(uint16_t)year, (uint8_t)month, (uint8_t)day};
        return true;
    }
    return false;
}

int64_t day_word(Day day) { return day.year << 16 | day.month << 8 | day.day; }
