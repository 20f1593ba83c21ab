"""copyreg.add_extension: names as numbers."""
import copyreg
import pickle

class Thing:
    pass

for code in (1, 0xf0, 0xabff, 0xabcdef0):
    copyreg.add_extension('__main__', 'Thing', code)
    for protocol in range(6):
        data = pickle.dumps(Thing, protocol)
        print(code, protocol, data, pickle.loads(data) is Thing)
    data = pickle.dumps(Thing(), 2)
    print(data, type(pickle.loads(data)) is Thing)
    copyreg.remove_extension('__main__', 'Thing', code)
    copyreg.clear_extension_cache()
    try:
        pickle.loads(data)
    except ValueError as error:
        print(error)
for wrong in ((0,), (-1,), (2**31,), ('x',)):
    try:
        copyreg.add_extension('__main__', 'Thing', *wrong)
    except Exception as error:
        print(type(error).__name__, error)
copyreg.add_extension('__main__', 'Thing', 5)
copyreg.add_extension('__main__', 'Thing', 5)
for wrong in (('__main__', 'Thing', 6), ('__main__', 'Other', 5)):
    try:
        copyreg.add_extension(*wrong)
    except ValueError as error:
        print(error)
try:
    copyreg.remove_extension('__main__', 'Other', 5)
except ValueError as error:
    print(error)
