# __index__, __float__ and __bool__ of what is packed.
import struct
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
class I:
    def __index__(self): return 7
t("struct.pack('b', I())"); t("struct.pack('<i', I())"); t("struct.pack('?', I())"); t("struct.pack('d', I())")
class Fl:
    def __float__(self): return 2.5
t("struct.pack('d', Fl())"); t("struct.pack('i', Fl())")
class Bad:
    def __index__(self): raise KeyError(1)
    def __bool__(self): raise KeyError(2)
t("struct.pack('b', Bad())"); t("struct.pack('?', Bad())"); t("struct.pack('<q', Bad())")
