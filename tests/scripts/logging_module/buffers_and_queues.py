# records kept back: MemoryHandler, BufferingHandler, QueueHandler and QueueListener
import io, logging, logging.handlers as H, queue

stream = io.StringIO()
target = logging.StreamHandler(stream)
target.setFormatter(logging.Formatter('%(levelname)s:%(message)s'))
logger = logging.Logger('kept')
memory = H.MemoryHandler(3, logging.ERROR, target)
logger.addHandler(memory)


def show(what):
    print(what, repr(stream.getvalue()), len(memory.buffer))
    stream.seek(0), stream.truncate()


logger.info('one')
logger.info('two')
show('two records')
logger.info('three')
show('full')
logger.debug('quiet')
logger.error('loud')
show('important')
memory.setTarget(None)
logger.error('nobody listens')
memory.flush()
show('no target')
memory.setTarget(target)
memory.close()
show('closed')
for flush in (True, False):
    h = H.MemoryHandler(9, target=target, flushOnClose=flush)
    h.handle(logging.makeLogRecord({'msg': f'flushOnClose {flush}', 'levelname': 'L', 'levelno': 10}))
    h.close()
    print(h.target, h.buffer)
    show('closed')
b = H.BufferingHandler(2)
for text in 'abc':
    b.emit(logging.makeLogRecord({'msg': text}))
    print(len(b.buffer))

q = queue.Queue()
logger.handlers = [H.QueueHandler(q)]
logger.info('from %s', 'far')
try:
    1 / 0
except ZeroDivisionError:
    logger.exception('broken %d', 5)
first, second = q.get(), q.get()
print(first.msg, first.message, first.args, second.msg.splitlines()[0], second.msg.splitlines()[-1], second.exc_info, second.exc_text)
plain, high = logging.StreamHandler(stream), logging.StreamHandler(stream)
high.setLevel(logging.WARNING)
for respect in (False, True):
    listener = H.QueueListener(q, plain, high, respect_handler_level=respect)
    listener.start()
    logger.info('info')
    logger.warning('warning')
    listener.stop()
    print(respect, stream.getvalue().split(), q.unfinished_tasks, q.empty(), listener._thread)
    stream.seek(0), stream.truncate()
full = queue.Queue(1)
logger.handlers = [H.QueueHandler(full)]
logging.raiseExceptions = False
logger.info('a')
logger.info('no room')
print(full.qsize())
