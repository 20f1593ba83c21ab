"""Runs `python -m MODULE ...` in a directory of its own, and shows what it prints and how it ends."""
import os
import re
import subprocess
import sys
import tempfile


def run(files, *commands, clean=lambda text: text):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            with open(os.path.join(folder, name), 'w', encoding='utf-8') as file:
                file.write(text)
        for command in commands:
            command, _, given = command.partition(' < ')
            done = subprocess.run([sys.executable, '-B', '-m', *command.split()], cwd=folder, input=given, capture_output=True, encoding='utf-8')
            print('$', command, '->', done.returncode)
            for text in (done.stdout, done.stderr):
                print(clean(text.replace(os.path.realpath(folder), 'FOLDER').replace(folder, 'FOLDER')), end='')
        print(sorted(os.listdir(folder)))
