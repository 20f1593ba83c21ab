# Monthrange, weeks and dates.
from _cases import cases

cases(r'''
import calendar as c, datetime
c.monthrange(2024, 2), c.monthrange(1900, 2), c.monthrange(1, 1), c.isleap(2000), c.isleap(1900), c.leapdays(1900, 2001), c.weekday(2024, 2, 29), c.weekday(0, 1, 1), c.weekday(10000, 1, 1)
c.monthrange(2024, 13)
c.monthrange(2024, 0)
c.monthcalendar(2024, 2), c.Calendar(6).monthdayscalendar(2023, 10)
c.setfirstweekday(6), c.firstweekday(), c.monthcalendar(2024, 2), c.weekheader(3), c.setfirstweekday(0)
c.setfirstweekday(7)
c.month_name[1], list(c.month_abbr), c.day_name[0], c.day_abbr[-1], c.month_name[1:3], len(c.day_name)
c.month_name[13]
list(c.Calendar(2).iterweekdays()), c.Calendar(9).firstweekday, list(c.Calendar().itermonthdays(2024, 9)), list(c.Calendar().itermonthdays2(2024, 9))[:8], list(c.Calendar().itermonthdays3(2024, 12))[-4:], list(c.Calendar().itermonthdays4(2024, 1))[:3]
c.Calendar().monthdatescalendar(2024, 2)[0], c.Calendar().monthdays2calendar(2024, 2)[-1], len(c.Calendar().yeardatescalendar(2024, 5)), c.Calendar().yeardayscalendar(2024)[0][0][0]
c.timegm((1970, 1, 2, 0, 0, 1)), c.timegm((2024, 2, 30, 1, 2, 3, 0, 0, 0)), c.timegm((1969, 12, 31, 23, 59, 59))
c.MONDAY, c.SUNDAY, c.January, c.IllegalMonthError(5), str(c.IllegalWeekdayError(9)), c.error
''')
