# re._parser.parse(): how long the matches of a pattern are, and its groups.
import re._parser as parser

for text in ['a', 'ab|c', 'a*', 'a{2,5}b?', '(a)(?P<n>b+)', r'\bx$', '(?=abc)d', '[a-z]{3}', '', '(a|bc|def){2,3}', '(?i)x', '(a)\\1',
             '(?:a{100000}){100000}', '(?<=ab)c', '(?>a+)b', '(a)?(?(1)bc|d)', 'a*?b', '(a|)(b|cd)+?', r'[^\n]\w\S']:
    found = parser.parse(text)
    least, most = found.getwidth()
    print(text, least, 'endless' if most == parser.MAXREPEAT else most, found.state.groups, found.state.groupdict, found.state.flags)
try:
    parser.parse('(')
except parser.error as error:
    print(error)
