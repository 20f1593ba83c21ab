# Formatters, levels, records, handlers.
from _cases import cases

cases(r'''
import logging, io
r = logging.LogRecord('n', logging.WARNING, '/a/b.py', 7, 'hi %s', ('x',), None, 'func', 'stack'); r.getMessage(), r.levelname, r.module, r.filename, r.funcName, r.stack_info, r
logging.Formatter('%(levelname)s:%(name)s:%(message)s').format(r), logging.Formatter('{levelname:>8} {message}', style='{').format(r), logging.Formatter('$levelname ${message}', style='$').format(r), logging.BASIC_FORMAT
logging.Formatter('{x y}', style='{')
logging.Formatter('{x:~}', style='{')
logging.Formatter('$x $', style='$')
logging.Formatter('%(x)q')
logging.Formatter('{x', style='{')
logging.Formatter('x', style='?')
logging.Formatter('plain')
logging.Formatter('{', style='{')
logging.Formatter('plain', validate=False).format(r), logging.Formatter('%(message)s %(nope)s', defaults={'nope': 'd'}).format(r)
logging.Formatter('%(message)s %(nope)s').format(r)
logging.getLevelName(10), logging.getLevelName('INFO'), logging.getLevelName(15), logging.getLevelName('X'), logging.addLevelName(15, 'MINE'), logging.getLevelName(15), logging.getLevelNamesMapping()['MINE']
logging.getLogger('a.b').setLevel('NOPE')
logging.getLogger('a.b').setLevel(1.5)
logging.getLogger(5)
l = logging.getLogger('a.b'); l.parent.name, l.name, l.level, l.getEffectiveLevel(), l.isEnabledFor(10), l.hasHandlers(), l, logging.getLogger('a').getChild('c').name, logging.getLogger() is logging.root, logging.getLogger('a.b') is l
s = io.StringIO(); h = logging.StreamHandler(s); h.setFormatter(logging.Formatter('%(levelname)s %(message)s')); l.addHandler(h); l.propagate = False; l.setLevel(logging.DEBUG); l.debug('d %d', 1), l.info('i'), l.warning('w'), l.error('e'), l.critical('c'), l.log(15, 'l'), l.exception('x', exc_info=False), s.getvalue()
l.log('x', 'y')
s.truncate(0), s.seek(0), h.setLevel(logging.ERROR), l.warning('no'), l.error('yes'), s.getvalue(), h, h.level
h.addFilter(lambda r: 'keep' in r.getMessage()), l.error('drop'), l.error('keep'), s.getvalue()
f = logging.Filter('a.b'); f.filter(r), f.filter(logging.makeLogRecord({'name': 'a.b.c'})), logging.Filter().filter(r)
a = logging.LoggerAdapter(l, {'k': 'v'}); a.process('m', {}), a.name, a.isEnabledFor(50), a
logging.makeLogRecord({'msg': 'm', 'levelno': 5}).msg, logging.raiseExceptions, logging.lastResort, logging.NullHandler().handle(r)
h.close(), l.removeHandler(h), l.handlers, l.disabled, logging.disable(50), l.isEnabledFor(50), logging.disable(logging.NOTSET), l.isEnabledFor(50)
logging.Handler().emit(r)
logging.Handler('NOPE')
logging.basicConfig(level=5, handlers=[], stream=1)
logging.basicConfig(nope=1)
logging.basicConfig(filename='x', stream=1)
b = logging.BufferingFormatter() if hasattr(logging, 'BufferingFormatter') else None; b.format([r]) if b else None
logging.getLogger('q').warn is not None, logging.WARN, logging.FATAL, logging.CRITICAL, logging.NOTSET
e = io.StringIO(); h = logging.StreamHandler(e); h.setFormatter(logging.Formatter('%(message)s')); l.addHandler(h); exec('try: 1/0\nexcept ZeroDivisionError: l.exception("caught")'); e.getvalue().splitlines()[0], e.getvalue().splitlines()[-1]
logging.Formatter(datefmt='%Y').formatTime(logging.makeLogRecord({'created': 0.0, 'msecs': 5.0})) in ('1970', '1969'), logging.Formatter().usesTime(), logging.Formatter('%(asctime)s').usesTime(), logging.Formatter.default_msec_format
l.findCaller()[2], l.makeRecord('n', 10, 'f', 1, 'm', (), None, extra={'own': 1}).own
l.makeRecord('n', 10, 'f', 1, 'm', (), None, extra={'message': 1})
l.info('%(a)s', {'a': 1}), e.getvalue().splitlines()[-1]
''')
