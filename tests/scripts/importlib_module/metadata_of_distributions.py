# Distributions found beside the modules of a path: their headers, files, requirements and entry points.
import importlib.metadata as md
import os
import sys
import tempfile


def put(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as file:
        file.write(text)


with tempfile.TemporaryDirectory() as folder:
    put(folder + '/Big_Snake-1.2.dist-info/METADATA', '''Metadata-Version: 2.1
Name: Big.Snake
Version: 1.2
Keywords: a b
Classifier: One
Classifier: Two
Requires-Dist: mouse>=1
Requires-Dist: rat; extra == "food"

The long text.
''')
    put(folder + '/Big_Snake-1.2.dist-info/RECORD', 'snake/__init__.py,sha256=abc,12\nsnake/tail.py,,\n')
    put(folder + '/Big_Snake-1.2.dist-info/entry_points.txt', '''# comment
[console_scripts]
hiss = snake.tail:noise [loud, long]
[snake.plugins]
path = os:path.join
''')
    put(folder + '/snake/tail.py', 'def noise(): return "hiss"\n')
    put(folder + '/snake/__init__.py', '')
    put(folder + '/egg-0.1.egg-info/PKG-INFO', 'Name: egg\nVersion: 0.1\nSummary: two\n  lines\n')
    put(folder + '/egg-0.1.egg-info/requires.txt', 'plain\n\n[extra]\nmore>1\n\n[:python_version<"3"]\nold\n\n[e2:os_name=="x"]\nurl @ there\n')
    put(folder + '/egg-0.1.egg-info/top_level.txt', 'egg yolk\n')
    sys.path[:] = [folder]
    dist = md.distribution('big-snake')
    print(dist.name, dist.version, dist.requires, dist._normalized_name)
    print(dist.metadata.json, dist.metadata['nope'], dist.metadata.get_all('Classifier'))
    for file in dist.files:
        print(repr(file), file.hash, file.size, file.locate() == dist.locate_file(file), file.read_text())
    for point in dist.entry_points:
        print(point, point.module, point.attr, point.extras, point.dist is dist, point.load().__name__)
    print(md.entry_points(group='snake.plugins'), md.entry_points(name='hiss').names)
    print(md.entry_points(group='console_scripts')['hiss'].value, dist.entry_points.groups == {'console_scripts', 'snake.plugins'})
    egg = md.distribution('EGG')
    print(egg.version, egg.requires, egg.files, egg.entry_points, md.metadata('egg')['Summary'], md.requires('egg') == egg.requires)
    print(sorted(d.name for d in md.distributions()), sorted(md.packages_distributions().items()))
    for action in (lambda: md.version('none'), lambda: md.distribution(''), lambda: md.entry_points(group='snake.plugins')['x'],
                   lambda: setattr(next(iter(dist.entry_points)), 'name', 'y'), lambda: next(md.Distribution.discover(context=3, name='a'))):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error, getattr(error, 'name', None))
    print(sorted(dist.entry_points) == sorted(dist.entry_points, key=lambda p: p.name), len({*dist.entry_points, *dist.entry_points}))
