# Generators as a pipeline over lines of a log; closing the last closes all of them.
import re
LOG = """2024-01-05 10:00:01 INFO start
2024-01-05 10:00:02 ERROR disk full on /dev/sda
garbage
2024-01-05 10:00:07 WARN slow answer: 412 ms
2024-01-06 00:00:00 ERROR disk full on /dev/sdb
2024-01-06 03:10:00 INFO stop
"""
closed = []
def stage(function):
    def made(*args, **options):
        def run():
            try: yield from function(*args, **options)
            finally: closed.append(function.__name__)
        return run()
    return made
@stage
def lines(text): yield from text.splitlines()
@stage
def parsed(source):
    pattern = re.compile(r"(?P<day>\S+) (?P<time>\S+) (?P<level>[A-Z]+) (?P<text>.*)")
    for line in source:
        if m := pattern.fullmatch(line): yield m.groupdict()
@stage
def only(source, **wanted):
    for row in source:
        if all(row[k] in v for k, v in wanted.items()): yield row
@stage
def counted(source, key):
    seen = {}
    for row in source:
        seen[row[key]] = seen.get(row[key], 0) + 1
        yield row[key], seen[row[key]], row["text"]
for item in counted(only(parsed(lines(LOG)), level={"ERROR", "WARN"}), "level"): print(item)
print(closed)
closed.clear()
stream = counted(parsed(lines(LOG)), "day")
print(next(stream), next(stream))
stream.close()
print(closed, next(stream, "closed"))
closed.clear()
try:
    for item in counted(only(parsed(lines(LOG)), size={1}), "level"): pass
except KeyError as error: print("KeyError", error, closed)
