# Context managers, star arguments, formatting: a small log.
import sys
class Log:
    levels = 'debug info warning error'.split()
    def __init__(self, least='info', out=sys.stdout): self.least, self.out, self.depth, self.counts = least, out, 0, dict.fromkeys(self.levels, 0)
    def __getattr__(self, name):
        if name not in self.levels: raise AttributeError(f'no level {name!r}')
        def write(message, *args, **fields):
            self.counts[name] += 1
            if self.levels.index(name) >= self.levels.index(self.least):
                extra = ''.join(f' {k}={v!r}' for k, v in fields.items())
                print('  ' * self.depth + f'[{name[0].upper()}] {message.format(*args)}{extra}', file=self.out)
        return write
    def block(self, title):
        log = self
        class Block:
            def __enter__(self): log.info('{} {{', title); log.depth += 1; return self
            def __exit__(self, kind, e, tb):
                log.depth -= 1
                if kind: log.error('}} failed: {}', e, type=kind.__name__)
                else: log.info('}}')
                return kind is not None and issubclass(kind, ArithmeticError)
        return Block()
log = Log()
log.debug('hidden'); log.info('start {}', 1); log.warning('careful', n=5, why='x')
with log.block('outer'):
    with log.block('inner'): log.info('{0}{1}{0}', 'a', 'b'); 1 / 0
    log.info('after')
try:
    with log.block('bad'): [][1]
except IndexError as e: print('seen', e)
try: log.fatal('x')
except AttributeError as e: print(e)
print(log.counts, file=sys.stdout)
