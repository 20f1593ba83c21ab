# Streams over pipes: no seeking, partial reads, non-blocking.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
import os
name = '/tmp/krait_io_%d' % os.getpid()
def show(text): print(str(text).replace(name, 'NAME'))
def put(data):
    with open(name, 'wb') as f: f.write(data)
def get():
    with open(name, 'rb') as f: return f.read()
r, w = os.pipe(); put(b'')
fr, fw = open(r, 'rb'), open(w, 'wb')
t("fr.seekable(), fw.seekable(), fr.isatty()"); t("fr.tell()"); t("fr.seek(0)"); t("fw.tell()"); t("fw.truncate()")
fw.write(b'one\ntwo\nthree'); fw.flush(); print(fr.read1(), fr.peek if 0 else ''); fw.write(b'x\ny'); fw.flush(); print(fr.readline(), fr.peek()); fw.close(); print(fr.read(), fr.read()); fr.close()
r, w = os.pipe(); tr, tw = open(r, encoding='utf-8'), open(w, 'w', encoding='utf-8', buffering=1)
t("tr.seekable()"); t("tr.tell()"); t("tr.seek(0)"); t("tw.tell()"); t("tw.seek(0, 2)")
tw.write('ä\nö'); print(tr.readline()); tw.close(); print(tr.read()); tr.close()
r, w = os.pipe(); os.set_blocking(r, False); f = io.FileIO(r); t("f.read(1)"); t("f.readall()"); t("f.readinto(bytearray(1))"); b = io.BufferedReader(f); t("b.read(1)"); t("b.read()"); t("b.read1(1)"); t("b.peek()"); t("b.readinto(bytearray(2))"); t("b.readline()"); os.write(w, b'abc'); t("b.read(5)"); os.write(w, b'de'); t("b.read()"); os.close(w); t("b.read()"); b.close()
r, w = os.pipe(); os.set_blocking(w, False); f = io.FileIO(w, 'w'); total = 0
while True:
    n = f.write(b'x' * 4096)
    if n is None: break
    total += n
print(total >= 4096, f.write(b'y')); b = io.BufferedWriter(f, 16); print(b.write(b'0123456789abcdef'))
try: b.write(b'more')
except BlockingIOError as e: print(e.errno, e.characters_written, e)
try: b.flush()
except BlockingIOError as e: print(e)
os.close(r)
try: b.close()
except OSError as e: print(type(e).__name__, e)
os.remove(name)
