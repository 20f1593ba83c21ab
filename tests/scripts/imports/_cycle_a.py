print('a starts')
import _cycle_b
name = 'a'
def ask(): return _cycle_b.name
print('a ends', _cycle_b.name)
