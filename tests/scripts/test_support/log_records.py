# test.support.logging_helper: log records kept and matched.
import logging
from test.support import Matcher
from test.support.logging_helper import TestHandler

handler = TestHandler(Matcher())
log = logging.getLogger('kept')
log.propagate = False
log.addHandler(handler)
log.setLevel(logging.INFO)
log.debug('below the level')
log.info('a %s with %d parts', 'message', 2)
log.error('an error')
print(len(handler.buffer), handler.shouldFlush())
print(handler.matches(levelno=logging.INFO, message='message with'), handler.matches(levelno=logging.INFO, message='error'))
print(handler.matches(name='kept', levelname='ERROR'), handler.matches(name='other'), handler.matches(levelno='40'))
handler.flush()
print(len(handler.buffer))
