# Struct objects, the iterator, the names of the module.
import struct
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
it=struct.iter_unpack('h', bytes(8)); print(type(it), it.__length_hint__(), next(it), it.__length_hint__()); t("iter(it) is it"); 
s=struct.Struct('<hi'); print(s.size, s.format, type(s).__name__, type(s)); t("s.pack(1,2)"); t("s.pack(1)"); t("s.unpack(bytes(6))"); t("s.unpack(bytes(5))"); t("s.unpack_from(bytes(9),2)"); t("s.pack_into(bytearray(6),0,1,2)"); t("s.pack_into()"); t("s.pack_into(bytearray(6))"); t("list(s.iter_unpack(bytes(12)))"); t("s.pack(1,'a')"); t("s.pack('a',1)"); t("s.pack(99999,1)")
t("struct.Struct()"); t("struct.Struct(5)"); t("struct.Struct('b', 1)"); t("struct.Struct(format='b').size"); t("struct.Struct(b'bb').format"); t("struct.Struct('Z')"); t("struct.Struct.__new__(struct.Struct).size"); t("struct.Struct.__new__(struct.Struct).pack(1)"); t("struct.Struct.__new__(struct.Struct).format");
t("setattr(s,'size',1)"); t("setattr(s,'format',1)"); t("s.foo")
class S(struct.Struct): pass
t("S('b').pack(3)"); 
print(struct.error, struct.error.__mro__, struct.error.__module__, struct.pack, struct.__all__, struct.Struct.__doc__, S.__mro__)
import weakref; print(weakref.ref(s)() is s); t("struct._clearcache()")
t("s.__sizeof__() > 0"); t("s.__init__('b')"); print(s.size)
