# python -m zipfile
import sys
sys.path.insert(0, '../run_with_m')
from _commands import run
import re

run({'a.txt': 'alpha\n', 'b.txt': 'beta\n' * 50}, 'zipfile -c z.zip a.txt b.txt', 'zipfile -l z.zip', 'zipfile -t z.zip', 'zipfile -e z.zip out', 'zipfile -l a.txt', 'zipfile', 'zipfile -h', 'zipfile -l z.zip -t z.zip',
    clean=lambda text: re.sub(r'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d', 'DATE', text if 'Traceback' not in text else text.splitlines()[-1].removeprefix('zipfile.') + '\n'))
