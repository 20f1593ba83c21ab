# time_all.py FILE GROUP...: how long each operation of these groups takes here: group, name, n, nanoseconds; run by ./run under each interpreter
import sys, time, gc
clock = time.process_time

TEMPLATE = '''
def measure(repeat):
    n = {n}
{setup}
    def timed(repeat):
        start = clock()
        for _ in range(repeat):
{statement}
        return clock() - start
    return timed
'''


def clauses(text, indent):
    """The statements of a line, a loop's body with the loop."""
    lines = []
    for clause in text.split(';') if text else ['pass']:
        clause = clause.strip()
        lines.append(' ' * indent + clause)
    return '\n'.join(lines)


def compiled(setup, statement, n):
    text = TEMPLATE.format(n=n, setup=clauses('pass', 4), statement=clauses(statement, 12))
    names = {'clock': clock, 'n': n}
    for line in setup:
        exec(line, names)
    exec(text, names)
    return names['measure'](1)


def best_time(timed, least=0.002, rounds=3):
    repeat = 1
    while True:
        spent = timed(repeat)
        if spent >= least:
            break
        repeat *= 4 if spent < least / 4 else 2
    for _ in range(rounds if spent < 0.05 else 1):
        spent = min(spent, timed(repeat))
    return spent / repeat * 1e9


def main(file, wanted):
    group = sizes = common = None
    for line in open(file, encoding='utf-8'):
        line = line.rstrip('\n')
        if not line or line.startswith('# '):
            continue
        if line.startswith('== '):
            heading, common = line[3:].split(' | ', 1)
            group, _, sizes = heading.partition(' [')
            sizes = [int(n) for n in sizes.rstrip(']').split(',')] if sizes else [1, 100, 100000]
            continue
        if wanted and group not in wanted:
            continue
        name, rest = line.split(' | ', 1) if ' | | ' not in line else line.split(' | | ', 1)
        setup, statement = ('', rest) if ' | | ' in line else rest.split(' | ', 1)
        for n in sizes:
            try:
                took = best_time(compiled([common, setup], statement, n))
            except Exception as e:
                print(group, name, n, 'failed: %s: %s' % (type(e).__name__, e), sep='\t', flush=True)
                continue
            print(group, name, n, '%.1f' % took, sep='\t', flush=True)
            gc.collect()


main(sys.argv[1], sys.argv[2:])
