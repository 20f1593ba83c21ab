# python -m calendar: months and years, as text and HTML, and what it refuses
import re
from _commands import run

run({}, 'calendar 2024 2', 'calendar -w 4 -l 2 2024 2', 'calendar -m 4 -s 2 1999', 'calendar -t html 2024 -c x.css', 'calendar -t html -e ascii 1',
    'calendar -L C -e ascii 2024 2', 'calendar -e utf-16-le 2023 3', 'calendar -t html 2024 2', 'calendar -L C 2024', 'calendar x', 'calendar 1 2 3',
    'calendar -h', clean=lambda text: text.replace('\0', ''))
