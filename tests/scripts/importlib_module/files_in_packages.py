# importlib.resources: files that lie in packages, in one directory or in several
import importlib.resources as r
import os
import sys
import tempfile
import warnings

sys.dont_write_bytecode = True


def attempt(text):
    try:
        print(text, '->', str(eval(text)).replace(top, 'TOP').rstrip())
    except Exception as error:
        print(text, '!', type(error).__name__, str(error).replace(top, 'TOP'))


with tempfile.TemporaryDirectory() as top:
    top = os.path.realpath(top)
    for name, text in (('one/pack/__init__.py', ''), ('one/pack/a.txt', 'alpha \u00e9\n'), ('one/pack/sub/b.txt', 'beta\n'), ('one/space/x.txt', 'x1'), ('two/space/y.txt', 'y2'), ('two/space/x.txt', 'x2'), ('one/single.py', '')):
        path = os.path.join(top, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
    sys.path[:0] = [os.path.join(top, 'one'), os.path.join(top, 'two')]
    import pack
    for text in '''type(r.files('pack')).__name__|r.files('pack')|r.files(pack).joinpath('a.txt').read_text(encoding='utf-8')|(r.files('pack')/'sub'/'b.txt').read_bytes()|sorted(p.name for p in r.files('pack').iterdir())|r.files('nope')|r.files()
r.files('single')|r.files('pack.sub')|(r.files('pack.sub')/'b.txt').read_text()|r.files('space')|sorted((p.name, p.read_text()) for p in r.files('space').iterdir())|(r.files('space')/'y.txt').read_text()|r.files('space').is_dir()|r.files('space').is_file()
r.files('space').read_bytes()|(r.files('space')/'none').exists()|r.files('space').name|r.as_file(r.files('pack')/'a.txt').__enter__()|r.Resource|r.__all__'''.replace('\n', '|').split('|'):
        attempt(text)
    with r.as_file(r.files(pack) / 'a.txt') as place:
        print(os.path.isfile(place))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        for text in '''r.read_binary('pack','a.txt')|r.read_text('pack','a.txt')|r.read_text('pack','a.txt',encoding='ascii',errors='replace')|sorted(r.contents('pack'))|r.is_resource('pack','a.txt')|r.is_resource('pack','sub')|r.is_resource('pack','nope')
r.is_resource('pack','sub/b.txt')|r.path('pack','a.txt').__enter__()|r.read_text('pack','nope')|r.read_text('pack','../x')'''.replace('\n', '|').split('|'):
            attempt(text)
        for function in (r.open_binary, r.open_text):
            with function('pack', 'a.txt') as file:
                print(file.mode, file.read())
    print(sorted({str(one.message).split('.')[0] for one in caught if one.category is DeprecationWarning}))
