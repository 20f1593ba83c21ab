# Archives on sys.path: import, namespace packages, pkgutil, run_path and the command line read them like folders.
import os, pkgutil, runpy, subprocess, sys, tempfile, zipfile, importlib, traceback

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    with zipfile.ZipFile("app.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("__main__.py", "import sys, helper\nprint('main', __name__, repr(__package__), sys.argv[1:], helper.value, os.path.basename(sys.path[0]) if 'os' in dir() else '')\n")
        archive.writestr("helper.py", "value = 'helped'\ndef fail():\n    return 1 / 0\n")
        archive.writestr("pack/__init__.py", "from .inner import x\n")
        archive.writestr("pack/inner.py", "x = 'inner'\n")
        archive.writestr("plain/", "")
        archive.writestr("plain/deep.py", "where = __file__\n")
        archive.writestr("colorsys.py", "mine = True\n")
    with zipfile.ZipFile("other.zip", "w") as archive:
        archive.writestr("plain/", "")
        archive.writestr("plain/second.py", "")
        archive.writestr("late.py", "")
    os.mkdir("plain")
    open("plain/third.py", "w").close()
    open("notes.txt", "w").close()
    sys.path[:0] = ["notes.txt", "nowhere", "app.zip", "other.zip", ""]
    import helper, pack, plain.deep, plain.second, plain.third, late, colorsys
    print(helper.__file__, type(helper.__loader__).__name__, helper.__spec__.origin, helper.__spec__.has_location)
    print(pack.x, pack.__path__, pack.__spec__.submodule_search_locations, pack.inner.__package__, plain.deep.where)
    print(colorsys.mine, late.__spec__.loader.archive, list(map(os.path.basename, plain.__path__)))
    try:
        helper.fail()
    except ZeroDivisionError:
        print(traceback.format_exc().replace(__file__, "me"))
    try:
        import pack.nothing
    except ImportError as error:
        print(error, error.name)
    try:
        import nothing
    except ImportError as error:
        print(error, error.name)
    print([(info.name, info.ispkg) for info in pkgutil.iter_modules(["app.zip", "app.zip/pack", "notes.txt"])])
    print([info.name for info in pkgutil.walk_packages(["app.zip"], "p.", onerror=lambda name: print("failed:", name))])
    print(type(sys.path_importer_cache["app.zip"]).__name__, sys.path_importer_cache["notes.txt"], importlib.util.find_spec("plain").loader is None)
    print(pkgutil.get_data("pack", "inner.py"), pkgutil.get_importer("app.zip/pack").prefix, pkgutil.get_importer("notes.txt"))
    del sys.path[:5], sys.modules["helper"]
    names = runpy.run_path("app.zip")
    print(names["__name__"], names["__file__"], "app.zip" in sys.path, names["helper"].value)
    with open("app.pyz", "wb") as program:
        program.write(b"#!/usr/bin/env python3\n" + open("app.zip", "rb").read())
    for name in "app.zip", "app.pyz", "other.zip":
        done = subprocess.run([sys.executable, name, "a", "b"], capture_output=True, text=True)
        print(name, done.returncode, done.stdout.strip(), done.stderr.strip().replace(os.path.realpath(folder), "").partition(": ")[2])
    os.chdir("/")
