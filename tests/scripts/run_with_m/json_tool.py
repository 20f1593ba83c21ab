# python -m json.tool
from _commands import run

run({'a.json': '{"b": [1, 2.5, {}], "a": "\u00e9", "c": null}', 'lines': '{"x": 1}\n[2, 3]\n"s"\n', 'bad.json': '{"a": }', 'two': '1 2'},
    'json.tool a.json', 'json.tool --sort-keys a.json', 'json.tool --no-ensure-ascii --indent 2 a.json', 'json.tool --compact a.json', 'json.tool --tab a.json', 'json.tool --no-indent a.json',
    'json.tool --json-lines lines', 'json.tool --json-lines --compact lines', 'json.tool bad.json', 'json.tool two', 'json.tool lines', 'json.tool < [1,[2]]', 'json.tool a.json out.json', 'json.tool out.json', 'json.tool nothing.json',
    'json.tool --indent x a.json', 'json.tool --tab --compact a.json', 'json.tool -h')
