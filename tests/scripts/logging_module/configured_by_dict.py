# logging.config.dictConfig
import io, logging, logging.config, sys

out = io.StringIO()


def make_filter(word, **more):
    def wanted(record):
        return word not in record.getMessage()
    wanted.more = more
    return wanted


class Loud(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()


base = {
    'version': 1,
    'formatters': {'plain': {'format': '%(name)s %(levelname)s %(message)s'}, 'brace': {'format': '{levelname}|{message}', 'style': '{'},
                   'loud': {'class': '__main__.Loud', 'format': '%(message)s'}, 'made': {'()': Loud, 'fmt': 'made %(message)s'}},
    'filters': {'no_spam': {'()': '__main__.make_filter', 'word': 'spam'}, 'only_a': {'name': 'a'}},
    'handlers': {'out': {'class': 'logging.StreamHandler', 'stream': out, 'formatter': 'plain', 'filters': ['no_spam']},
                 'warn': {'class': 'logging.StreamHandler', 'stream': 'ext://__main__.out', 'formatter': 'brace', 'level': 'WARNING', '.': {'terminator': '!\n'}},
                 'memory': {'class': 'logging.handlers.MemoryHandler', 'capacity': 10, 'target': 'warn'},
                 'loud': {'class': 'logging.StreamHandler', 'stream': 'cfg://handlers.out.stream', 'formatter': 'loud'}},
    'loggers': {'a': {'level': 'DEBUG', 'handlers': ['out'], 'propagate': False}, 'a.b': {'handlers': ['memory'], 'level': 'INFO'}, 'c': {'handlers': ['loud'], 'filters': ['only_a']}},
    'root': {'level': 'ERROR', 'handlers': ['warn']},
}
before = logging.getLogger('before')
child = logging.getLogger('a.child')
child.setLevel(50)
import copy
logging.config.dictConfig({**base})
for name in ('a', 'a.b', 'a.child', 'c', 'before', 'other'):
    logger = logging.getLogger(name)
    logger.info('info of ' + name)
    logger.error('error of ' + name)
    logger.info('spam')
    print(name, logger.level, logger.disabled, logger.propagate, [h.name for h in logger.handlers], len(logger.filters))
logging.getLogger('a.b').handlers[0].flush()
print(out.getvalue())
logging.config.dictConfig({'version': 1, 'incremental': True, 'handlers': {'out': {'level': 'CRITICAL'}}, 'loggers': {'a': {'level': 'ERROR'}}, 'root': {'level': 10}})
print(logging.getLogger('a').level, logging.getLogger('a').handlers[0].level, logging.root.level)


def chain(error):
    while error is not None:
        yield f'{type(error).__name__}: {error}'
        error = error.__cause__


for wrong in ({}, {'version': 2}, {'version': 1, 'handlers': {'h': {'class': 'no.such'}}}, {'version': 1, 'handlers': {'h': {'class': 'logging.NoSuch'}}},
              {'version': 1, 'formatters': {'f': {'format': '%(x'}}}, {'version': 1, 'root': {'handlers': ['nope']}}, {'version': 1, 'root': {'level': 'NOPE'}},
              {'version': 1, 'loggers': {'q': {'filters': ['none']}}}, {'version': 1, 'incremental': True, 'handlers': {'nobody': {'level': 5}}},
              {'version': 1, 'handlers': {'h': {'class': 'logging.StreamHandler', 'formatter': 'f'}}}, {'version': 1, 'filters': {'f': {'()': 'math.nope'}}},
              {'version': 1, 'handlers': {'m': {'class': 'logging.handlers.MemoryHandler', 'capacity': 2, 'target': 'gone'}}}, {'version': 1, 'handlers': {'h': {'class': 'logging.StreamHandler', 'not-a-name': 1}}}):
    try:
        logging.config.dictConfig(wrong)
    except Exception as error:
        print(list(chain(error)))
c = logging.config.BaseConfigurator({'a': {'b': [10, {'c': 'd'}], '7': 'seven'}, 'e': 'cfg://a.b[0]', 't': (1, 'cfg://a.7'), 'n': ['ext://sys.maxsize']})
print(c.config['e'], c.config['t'][1], c.config['n'][0] == sys.maxsize, c.convert('cfg://a.b[1].c'), c.convert('cfg://a[b][1][c]'), c.convert('other://x'), c.convert(5), c.as_tuple([1]), c.config.get('none', 3))
for text in ('cfg://nope', 'cfg://a..b', 'cfg://!', 'ext://no_such_module', 'ext://sys.nope'):
    try:
        print(c.convert(text))
    except Exception as error:
        print(type(error).__name__, error)
for name in ('ok_1', '1no', 'a-b'):
    try:
        print(logging.config.valid_ident(name))
    except ValueError as error:
        print(error)
