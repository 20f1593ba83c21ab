# Runpy: run_module and run_path.
import os
import runpy
import sys

os.makedirs('runpy_files', exist_ok=True)
with open('runpy_files/__main__.py', 'w') as f:
    f.write('import sys\nprint("main", __name__, __package__ == "")\nvalue = given * 2\n')
with open('runpy_files/plain.py', 'w') as f:
    f.write('"doc"\nprint("plain", __name__, __file__[-8:])\nvalue = [1]\n')
space = runpy.run_path('runpy_files', {'given': 21})
print(space['value'], space['__name__'])
space = runpy.run_path('runpy_files/plain.py', run_name='named')
print(space['value'], space['__name__'], 'named' in sys.modules, space['__doc__'], space['__spec__'])
sys.path.insert(0, 'runpy_files')
space = runpy.run_module('plain', {'extra': 1}, alter_sys=True)
print(space['extra'], space['__spec__'].name, 'plain' in sys.modules)
for name in ('no_such_module', '.x', 'json'):
    try:
        runpy.run_module(name)
    except ImportError as e:
        print(e)
for name in os.listdir('runpy_files'):
    if name.endswith('.py'):
        os.remove(os.path.join('runpy_files', name))
import shutil
shutil.rmtree('runpy_files')
