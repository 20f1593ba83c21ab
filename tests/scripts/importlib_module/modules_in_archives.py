# zipimport: modules, packages and their data out of an archive.
import os
import sys
import tempfile
import zipfile
import zipimport

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'a.zip')
    with zipfile.ZipFile(path, 'w') as archive:
        archive.writestr('top.py', 'value = 3\nwhere = __file__\n')
        archive.writestr('pack/__init__.py', 'from . import inner\n')
        archive.writestr('pack/inner.py', 'name = __name__\n')
        archive.writestr('pack/data.txt', 'some text')
        archive.writestr('plain/', '')
        archive.writestr('plain/deep/', '')
        archive.writestr('hidden/z.py', '')
        archive.writestr('plain/deep/x.py', 'y = 1\n')
    show = lambda text: str(text).replace(folder, '')
    importer = zipimport.zipimporter(path)
    print(show(importer), show(importer.archive), repr(importer.prefix))
    print(show(importer.get_filename('top')), importer.is_package('pack'), importer.is_package('top'), importer.get_source('top'))
    print(importer.get_data(path + '/pack/data.txt'), importer.get_data('pack/data.txt'), importer.get_code('pack').co_names)
    spec = importer.find_spec('pack')
    print(spec.name, show(spec.origin), show(spec.submodule_search_locations), importer.find_spec('nope'), importer.find_spec('hidden'))
    print(show(importer.find_spec('plain').submodule_search_locations), importer.find_spec('plain').loader)
    inside = zipimport.zipimporter(path + '/pack')
    print(show(inside), inside.prefix, show(inside.find_spec('pack.inner').origin))
    sys.path_hooks.insert(0, zipimport.zipimporter)
    sys.path.insert(0, path)
    import pack
    import top
    import plain.deep.x
    print(top.value, show(top.where), pack.inner.name, show(pack.__path__), plain.deep.x.y, type(top.__loader__).__name__)
    import importlib.resources
    print(importlib.resources.files('pack').joinpath('data.txt').read_text(), sorted(p.name for p in importlib.resources.files(pack).iterdir()))
    for action in (lambda: zipimport.zipimporter(''), lambda: zipimport.zipimporter(os.path.join(folder, 'none.zip')), lambda: zipimport.zipimporter(folder),
                   lambda: importer.get_source('nope'), lambda: importer.get_data('nope')):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, show(error))
