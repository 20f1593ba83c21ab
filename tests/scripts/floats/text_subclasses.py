# float() of subclasses of str and bytes: __float__ and __index__ come before the text.
class Both(str):
    def __float__(self): return 1.5
class Index(str):
    def __index__(self): return 7
class Data(bytes):
    def __float__(self): return 2.5
class Wrong(str):
    def __float__(self): return 'no'
class Plain(str): pass
for value in (Both('3'), Both('x'), Index('4'), Index('x'), Data(b'5'), Data(b'x'), Plain('6'), Plain('x'), Wrong('8')):
    try: print(type(value).__name__, float(value))
    except Exception as e: print(type(value).__name__, type(e).__name__, e)
