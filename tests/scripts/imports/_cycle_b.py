print('b starts')
import _cycle_a
print('b sees', hasattr(_cycle_a, 'name'))
name = 'b'
def ask(): return _cycle_a.name
try:
    from _cycle_a import name as n
except ImportError as e:
    print(type(e).__name__, str(e).split(' (')[0])
