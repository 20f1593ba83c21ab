# difflib and calendar: results and complaints
import calendar
import difflib
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


for text in r'''
difflib.get_close_matches('appel',['ape','apple'])
difflib.get_close_matches('a',['b'],n=0)
difflib.get_close_matches('a',['b'],cutoff=2)
list(difflib.ndiff(['a\\n'],['b\\n']))
list(difflib.unified_diff(['a'],['b'],lineterm=''))
difflib.SequenceMatcher(None,'abcd','bcde').ratio()
difflib.SequenceMatcher(None,'ab','ba').get_opcodes()
calendar.month_name[1]
calendar.monthrange(2020,2)
calendar.monthrange(2020,13)
calendar.isleap(1900)
calendar.weekday(2020,1,1)
calendar.month(2020,2)
calendar.TextCalendar(6).formatweek([(1,2)],3)
calendar.Calendar(7)
calendar.setfirstweekday(9)
'''.strip().splitlines():
    show(text)
