# modules found by relative entries of sys.path know their file by its absolute path
import os
import sys
import tempfile

sys.dont_write_bytecode = True
here = os.getcwd()
with tempfile.TemporaryDirectory() as folder:
    folder = os.path.realpath(folder)
    os.mkdir(os.path.join(folder, 'sub'))
    os.mkdir(os.path.join(folder, 'sub', 'box'))
    for name in ('first_mod.py', 'sub/second_mod.py', 'sub/box/__init__.py', 'sub/box/inner.py'):
        with open(os.path.join(folder, name), 'w') as file:
            file.write('def f(): pass\n')
    os.chdir(folder)
    sys.path[:0] = ['', 'sub', './nowhere']
    import first_mod, second_mod, box.inner
    for module in (first_mod, second_mod, box, box.inner):
        print(os.path.relpath(module.__file__, folder), os.path.isabs(module.__file__), module.__spec__.origin == module.__file__, os.path.isabs(module.f.__code__.co_filename))
    print([os.path.isabs(place) for place in box.__path__])
    os.chdir(here)
