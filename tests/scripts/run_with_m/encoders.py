# python -m base64 and python -m gzip
from _commands import run

run({'t.txt': 'some text, and more of it\n' * 4}, 'base64 -t', 'base64 t.txt', 'base64 -e < abc', 'base64 -d < aGVsbG8K', 'base64 -u < eHl6', 'gzip t.txt', 'gzip --best t.txt', 'gzip -d t.txt', 'gzip -d t.txt.gz', 'gzip -h', 'gzip --fast --best t.txt')
