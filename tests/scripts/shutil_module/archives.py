# shutil: making and unpacking archives, formats of one's own
import os
import shutil
import tempfile
import zipfile


def attempt(text):
    try:
        print(text, '->', str(eval(text)).replace(top, 'TOP'))
    except Exception as error:
        print(text, '!', type(error).__name__, str(error).replace(top, 'TOP'))


class Log:
    def info(self, text, *args):
        print('log:', (text % args).replace(top, 'TOP'))


here = os.getcwd()
with tempfile.TemporaryDirectory() as top:
    top = os.path.realpath(top)
    os.makedirs(os.path.join(top, 'in', 'deep', 'empty'))
    for name in ('in/a.txt', 'in/deep/b.txt'):
        with open(os.path.join(top, name), 'w') as file:
            file.write(name)
    made = shutil.make_archive(os.path.join(top, 'one'), 'zip', os.path.join(top, 'in'))
    print(made.replace(top, 'TOP'), zipfile.ZipFile(made).namelist())
    made = shutil.make_archive(os.path.join(top, 'new', 'two'), 'zip', top, 'in/deep', logger=Log())
    print(made.replace(top, 'TOP'), zipfile.ZipFile(made).namelist())
    print(shutil.make_archive(os.path.join(top, 'none'), 'zip', top, 'in', dry_run=True).replace(top, 'TOP'), os.path.exists(os.path.join(top, 'none.zip')))
    os.chdir(top)
    print(shutil.make_archive('three', 'zip', base_dir='in'), zipfile.ZipFile('three.zip').namelist())
    shutil.unpack_archive('three.zip', 'out')
    shutil.unpack_archive(os.path.join(top, 'one.zip'), os.path.join(top, 'again'), 'zip')
    print(sorted(os.listdir('out/in')), sorted(os.listdir('again')), open('again/deep/b.txt').read())
    with zipfile.ZipFile('evil.zip', 'w') as archive:
        archive.writestr('../outside', 'x')
        archive.writestr('/absolute', 'x')
        archive.writestr('inside', 'x')
    shutil.unpack_archive('evil.zip', 'safe')
    print(os.listdir('safe'), os.path.exists('outside'))

    def keep(base_name, base_dir, **options):
        print('keep', os.path.basename(base_name), base_dir, sorted(options.items()), os.path.basename(os.getcwd()))
        return 'kept'

    def take(filename, extract_dir, **options):
        print('take', filename, extract_dir, options)

    shutil.register_archive_format('mine', keep, [('level', 3)], 'my own')
    shutil.register_unpack_format('mine', ['.mine', '.my'], take, [('deep', True)], 'my own')
    print(('mine', 'my own') in shutil.get_archive_formats(), ('mine', ['.mine', '.my'], 'my own') in shutil.get_unpack_formats(), ('zip', 'ZIP file') in shutil.get_archive_formats())
    print(shutil.make_archive('x', 'mine', 'in', 'deep'), shutil.unpack_archive('y.my', 'there'))
    for text in '''shutil.make_archive('x','nope')|shutil.register_archive_format('a',5)|shutil.register_archive_format('a',len,5)|shutil.register_archive_format('a',len,[5])|shutil.register_archive_format('a',len,[(1,2)],'d')
shutil.unregister_archive_format('a')|shutil.unregister_archive_format('a')|shutil.register_unpack_format('z',['.zip'],len)|shutil.register_unpack_format('z',['.qq'],5)|shutil.register_unpack_format('z',['.qq'],len)
shutil.unregister_unpack_format('z')|shutil.unregister_unpack_format('zz')|shutil.unpack_archive('x.nope')|shutil.unpack_archive('x.zip')|shutil.unpack_archive('in/a.txt',format='zip')'''.replace('\n', '|').split('|'):
        attempt(text)
    os.chdir(here)
