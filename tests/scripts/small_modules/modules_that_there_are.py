# pkgutil: modules on a path, packages with their parts in several places, data files, names of objects
import os
import pkgutil
import sys
import tempfile


def attempt(function, *args):
    try:
        print(args, '->', function(*args))
    except Exception as error:
        print(args, '!', type(error).__name__, str(error).split(' (')[0].split(' directory')[0])


sys.dont_write_bytecode = True
with tempfile.TemporaryDirectory() as top:
    def write(path, text=''):
        path = os.path.join(top, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w') as file:
            file.write(text)

    write('one/shop/__init__.py', 'import pkgutil\n__path__ = pkgutil.extend_path(__path__, __name__)\n')
    write('one/shop/till.py', 'class Till:\n    class Drawer:\n        coins = [1, 2]\n')
    write('one/shop/data/list.txt', 'bread\n')
    write('one/shop/back/__init__.py')
    write('one/shop/back/cellar.py')
    write('one/shop/broken/__init__.py', 'import no_such_module_at_all\n')
    write('one/plain.py', 'x = 1\n')
    write('one/not-a-module.py')
    write('one/nothing/readme.txt')
    write('two/shop/__init__.py')
    write('two/shop/window.py', 'glass = "clear"\n')
    sys.path[:0] = [os.path.join(top, 'one'), os.path.join(top, 'two')]
    print([tuple(info)[1:] for info in pkgutil.iter_modules(sys.path[:2])], [info.name for info in pkgutil.iter_modules([sys.path[0]], 'pre.')])
    import shop
    print([os.path.relpath(place, top) for place in shop.__path__], [info.name for info in pkgutil.iter_modules(shop.__path__, 'shop.')])
    failed = []
    print([(info.name, info.ispkg) for info in pkgutil.walk_packages(shop.__path__, 'shop.', failed.append)], failed)
    try:
        list(pkgutil.walk_packages(shop.__path__, 'shop.'))
    except ImportError:
        print('raised')
    else:
        print('passed over')
    print(pkgutil.get_data('shop', 'data/list.txt'), pkgutil.get_data('no_such_package', 'x'), pkgutil.get_data('plain', 'shop/data/list.txt'))
    attempt(lambda: pkgutil.get_data('shop', 'none.txt').x)
    for name in ('shop.till:Till', 'shop.till:Till.Drawer.coins', 'shop.till.Till.Drawer', 'shop.window.glass', 'shop.window:', 'shop', 'os.path:join', 'sys:maxsize',
                 'shop.till:No', 'nope:x', 'shop.till.No', 'a b', '', ':x', 'shop..till', 'shop.till:1x', 'no.such.thing'):
        attempt(lambda name: str(pkgutil.resolve_name(name)).split(' at ')[0].split(' from ')[0], name)
    print(type(pkgutil.get_loader('plain')).__name__, pkgutil.find_loader('nowhere_to_be_found'), pkgutil.get_loader(shop) is shop.__loader__)
    attempt(pkgutil.find_loader, '.relative')
    attempt(lambda path: next(pkgutil.iter_modules(path)), 'a string')
    print(pkgutil.extend_path('not a list', 'x'), pkgutil.extend_path(['a'], 'no_such_parent.x'), pkgutil.ModuleInfo._fields)
    print(len(list(pkgutil.iter_importers('shop.till'))), pkgutil.get_importer(sys.path[0]) is pkgutil.get_importer(sys.path[0]))
