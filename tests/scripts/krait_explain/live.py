# What :explain tells of an exception that has just happened: its values, the hint, a fix
import linecache
import _explain

def tell(program):
    name = "<program>"
    linecache.cache[name] = (len(program), None, [line + "\n" for line in program.split("\n")], name)
    try:
        exec(compile(program, name, "exec"), {"__name__": "__main__"})
    except BaseException as e:
        print(_explain.about(e))
        print("-" * 60)

tell("prices = {'apple': 2}\nfruit = 'aple'\nprint(prices[fruit])")
tell("row = [1, 2]\ni = 2\ntotal = 0\ntotal += row[i] * 10")
tell("def draw(colour): pass\ndraw(color='red')")
tell("names = ['b', 'a'].sort()\nprint(names[0])")
class Own(ValueError): pass
tell("x = 1 +")
try: raise Own("my own kind")
except Own as e: print(_explain.about(e))
class Broken(Exception):
    def __str__(self): return ""
try: raise Broken
except Broken as e: print(_explain.about(e))
