# Calendars with the names of a locale: which one it is, and that it is put back.
import calendar
import locale

locale.setlocale(locale.LC_TIME, 'C')
for name in 'C', ('C', None), 'nowhere', ('xx', 'YY'):
    try:
        with calendar.different_locale(name) as given:
            print(name, given, locale.setlocale(locale.LC_TIME))
    except locale.Error as error:
        print(name, error)
    print(locale.setlocale(locale.LC_TIME))
    for made in calendar.LocaleTextCalendar, calendar.LocaleHTMLCalendar:
        text = (6,) if made is calendar.LocaleTextCalendar else ()
        own = made(6, name)
        try:
            print(own.locale, own.firstweekday, repr(own.formatweekday(2, *text)), repr(own.formatmonthname(2020, 2, *text)))
        except locale.Error as error:
            print(own.locale, error)
kept = calendar.different_locale('C')
kept.__enter__()
print(kept.oldlocale, kept.__exit__(None, None, None))
print(calendar.LocaleTextCalendar(locale='C').formatmonth(2020, 2) == calendar.TextCalendar().formatmonth(2020, 2))
