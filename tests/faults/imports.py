# Importing modules.
import sys, math, time
print(math.floor(2.5), sys.argv == [], len(sys.modules) > 3, time.time() > 0)
exec(compile('y = [i for i in range(3)]\nprint(y)', 'made', 'exec'))
