# Fileinput: lines of several files, changes in place.
import fileinput
import os

os.makedirs('fileinput_files', exist_ok=True)
names = [os.path.join('fileinput_files', n) for n in 'ab']
for name in names:
    with open(name, 'w') as f:
        f.write(f'1 of {name[-1]}\n2 of {name[-1]}\n')
with fileinput.input(names) as lines:
    for line in lines:
        print(line.rstrip(), fileinput.filename()[-1], fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), fileinput.isstdin(), fileinput.fileno() > 2)
        if fileinput.filelineno() == 1 and fileinput.filename()[-1] == 'a':
            fileinput.nextfile()
with fileinput.FileInput(names, inplace=True, backup='.old') as lines:
    for line in lines:
        print(line.upper(), end='')
print(sorted(os.listdir('fileinput_files')), open(names[0]).read(), open(names[0] + '.old').read())
f = fileinput.FileInput(names[0], mode='rb')
print(f.readline(), f.lineno(), f.readline(), f.readline(), f.filename()[-1])
f.close()
for call in (lambda: fileinput.filename(), lambda: fileinput.FileInput(mode='w'), lambda: fileinput.FileInput(inplace=True, openhook=len), lambda: fileinput.FileInput(openhook=5), lambda: list(fileinput.input('fileinput_files/none'))):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
fileinput.close()
print(list(fileinput.FileInput(names, openhook=fileinput.hook_encoded('ascii'))))
for name in os.listdir('fileinput_files'):
    os.remove(os.path.join('fileinput_files', name))
os.rmdir('fileinput_files')
