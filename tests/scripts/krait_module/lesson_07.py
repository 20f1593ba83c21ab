# (not under gcstress) The lesson on the collector, with the interpreter's own objects left uncounted.
import sys

class Masked:
    def write(self, text):
        for word in set(text.split()):
            if word.isdigit() and len(word) == 3: text = text.replace(word, 'many')
        out.write(text)
    def flush(self): pass

out, sys.stdout = sys.stdout, Masked()
with open('../../../examples/07_collector_step_by_step.py') as file:
    exec(compile(file.read(), 'lesson', 'exec'))
