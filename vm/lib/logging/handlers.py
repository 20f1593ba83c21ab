"""Further handlers of logging: files that are rotated, buffers, queues.

Handlers that talk to other machines (SocketHandler, SysLogHandler, SMTPHandler, HTTPHandler ...) need sockets, which Krait
doesn't have: they are refused by name.
"""

import copy
import io
import logging
import os
import queue
import re
import threading
import time
from stat import ST_DEV, ST_INO, ST_MTIME

DEFAULT_TCP_LOGGING_PORT = 9020
DEFAULT_UDP_LOGGING_PORT = 9021
DEFAULT_HTTP_LOGGING_PORT = 9022
DEFAULT_SOAP_LOGGING_PORT = 9023
SYSLOG_UDP_PORT = SYSLOG_TCP_PORT = 514

_MIDNIGHT = 24 * 60 * 60
_NEED_SOCKETS = frozenset(('SocketHandler', 'DatagramHandler', 'SysLogHandler', 'SMTPHandler', 'HTTPHandler', 'NTEventLogHandler'))


def __getattr__(name):
    if name in _NEED_SOCKETS:
        raise AttributeError(f"Krait has no 'logging.handlers.{name}'")
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


# ---- rotated files -----------------------------------------------------------------------------------

class BaseRotatingHandler(logging.FileHandler):
    """What the handlers with rotated files have in common; namer and rotator may be set to functions."""

    namer = None
    rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        logging.FileHandler.__init__(self, filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
        self.mode = mode
        self.encoding = encoding
        self.errors = errors

    def emit(self, record):
        """Write a record, after a rollover if it's time for one."""
        try:
            if self.shouldRollover(record):
                self.doRollover()
            logging.FileHandler.emit(self, record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        """The name of a file to rotate to: what the namer makes of it."""
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        """Give the current log its new name."""
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)

    def _close_stream(self):
        if self.stream:
            self.stream.close()
            self.stream = None


class RotatingFileHandler(BaseRotatingHandler):
    """A file that is renamed to NAME.1 (and that to NAME.2 ...) before it grows beyond maxBytes."""

    def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        if maxBytes > 0:
            mode = 'a'
        if 'b' not in mode:
            encoding = io.text_encoding(encoding)
        BaseRotatingHandler.__init__(self, filename, mode, encoding=encoding, delay=delay, errors=errors)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def doRollover(self):
        """Rename the files, and begin a new one."""
        self._close_stream()
        if self.backupCount > 0:
            for number in range(self.backupCount - 1, 0, -1):
                source = self.rotation_filename('%s.%d' % (self.baseFilename, number))
                target = self.rotation_filename('%s.%d' % (self.baseFilename, number + 1))
                if os.path.exists(source):
                    if os.path.exists(target):
                        os.remove(target)
                    os.rename(source, target)
            target = self.rotation_filename(self.baseFilename + '.1')
            if os.path.exists(target):
                os.remove(target)
            self.rotate(self.baseFilename, target)
        if not self.delay:
            self.stream = self._open()

    def shouldRollover(self, record):
        """Whether the file would become too long with this record."""
        if os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
            return False
        if self.stream is None:
            self.stream = self._open()
        if self.maxBytes > 0:
            text = '%s\n' % self.format(record)
            self.stream.seek(0, 2)
            return self.stream.tell() + len(text) >= self.maxBytes
        return False


# `when`: (seconds, format of the suffix, pattern of the suffix)
_PERIODS = {
    'S': (1, '%Y-%m-%d_%H-%M-%S', r'^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}(\.\w+)?$'),
    'M': (60, '%Y-%m-%d_%H-%M', r'^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}(\.\w+)?$'),
    'H': (60 * 60, '%Y-%m-%d_%H', r'^\d{4}-\d{2}-\d{2}_\d{2}(\.\w+)?$'),
    'D': (_MIDNIGHT, '%Y-%m-%d', r'^\d{4}-\d{2}-\d{2}(\.\w+)?$'),
}


class TimedRotatingFileHandler(BaseRotatingHandler):
    """A file that is renamed at certain times: every so many seconds, minutes, hours or days, at midnight or on a weekday."""

    def __init__(self, filename, when='h', interval=1, backupCount=0, encoding=None, delay=False, utc=False, atTime=None, errors=None):
        encoding = io.text_encoding(encoding)
        BaseRotatingHandler.__init__(self, filename, 'a', encoding=encoding, delay=delay, errors=errors)
        self.when = when.upper()
        self.backupCount = backupCount
        self.utc = utc
        self.atTime = atTime
        self._choose_period(when)
        self.extMatch = re.compile(self.extMatch, re.ASCII)
        self.interval = self.interval * interval
        filename = self.baseFilename
        began = os.stat(filename)[ST_MTIME] if os.path.exists(filename) else int(time.time())
        self.rolloverAt = self.computeRollover(began)

    def _choose_period(self, when):
        if self.when == 'MIDNIGHT':
            self.interval, self.suffix, self.extMatch = _PERIODS['D']
        elif self.when in _PERIODS:
            self.interval, self.suffix, self.extMatch = _PERIODS[self.when]
        elif self.when.startswith('W'):
            _, self.suffix, self.extMatch = _PERIODS['D']
            self.interval = _MIDNIGHT * 7
            if len(self.when) != 2:
                raise ValueError('You must specify a day for weekly rollover from 0 to 6 (0 is Monday): %s' % self.when)
            if self.when[1] < '0' or self.when[1] > '6':
                raise ValueError('Invalid day specified for weekly rollover: %s' % self.when)
            self.dayOfWeek = int(self.when[1])
        else:
            raise ValueError('Invalid rollover interval specified: %s' % self.when)

    def computeRollover(self, currentTime):
        """The time of the next rollover."""
        if self.when != 'MIDNIGHT' and not self.when.startswith('W'):
            return currentTime + self.interval
        now = time.gmtime(currentTime) if self.utc else time.localtime(currentTime)
        weekday = now[6]
        at = _MIDNIGHT if self.atTime is None else (self.atTime.hour * 60 + self.atTime.minute) * 60 + self.atTime.second
        left = at - ((now[3] * 60 + now[4]) * 60 + now[5])
        if left < 0:        # that time of today is over
            left += _MIDNIGHT
            weekday = (weekday + 1) % 7
        result = currentTime + left
        if not self.when.startswith('W'):
            return result
        if weekday != self.dayOfWeek:
            result += (self.dayOfWeek - weekday) % 7 * _MIDNIGHT
        return result if self.utc else result + self._clock_change(now[-1], result)

    @staticmethod
    def _clock_change(dst_now, then):
        """What daylight saving time adds, when it begins or ends until then."""
        dst_then = time.localtime(then)[-1]
        if dst_now == dst_then:
            return 0
        return 3600 if dst_now else -3600

    def shouldRollover(self, record):
        """Whether it's time for a rollover."""
        now = int(time.time())
        if now < self.rolloverAt:
            return False
        if os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
            self.rolloverAt = self.computeRollover(now)
            return False
        return True

    def getFilesToDelete(self):
        """The files to delete: the oldest ones, when there are more than backupCount."""
        folder, base = os.path.split(self.baseFilename)
        found = []
        for name in os.listdir(folder):
            if self.namer is None:
                if name.startswith(base + '.') and self.extMatch.match(name[len(base) + 1:]):
                    found.append(os.path.join(folder, name))
            else:
                parts = name.split('.')
                if len(parts) > 1 and any(self.extMatch.match(part) for part in parts[1:]):
                    found.append(os.path.join(folder, name))
        found.sort()
        return found[:len(found) - self.backupCount] if len(found) >= self.backupCount else []

    def doRollover(self):
        """Rename the file by the time at which it began, delete the oldest ones, begin a new one."""
        self._close_stream()
        now = int(time.time())
        began = self.rolloverAt - self.interval
        if self.utc:
            parts = time.gmtime(began)
        else:
            parts = time.localtime(began)
            if time.localtime(now)[-1] != parts[-1]:
                parts = time.localtime(began + (3600 if time.localtime(now)[-1] else -3600))
        target = self.rotation_filename(self.baseFilename + '.' + time.strftime(self.suffix, parts))
        if os.path.exists(target):
            os.remove(target)
        self.rotate(self.baseFilename, target)
        if self.backupCount > 0:
            for name in self.getFilesToDelete():
                os.remove(name)
        if not self.delay:
            self.stream = self._open()
        following = self.computeRollover(now)
        while following <= now:
            following += self.interval
        if self.when == 'MIDNIGHT' and not self.utc:
            following += self._clock_change(time.localtime(now)[-1], following)
        self.rolloverAt = following


class WatchedFileHandler(logging.FileHandler):
    """A file that others may move away or delete: it's opened anew then."""

    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        if 'b' not in mode:
            encoding = io.text_encoding(encoding)
        logging.FileHandler.__init__(self, filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
        self.dev, self.ino = -1, -1
        self._statstream()

    def _statstream(self):
        if self.stream:
            facts = os.fstat(self.stream.fileno())
            self.dev, self.ino = facts[ST_DEV], facts[ST_INO]

    def reopenIfNeeded(self):
        """Open the file anew if it's another one now, or none."""
        try:
            facts = os.stat(self.baseFilename)
        except FileNotFoundError:
            facts = None
        if facts and facts[ST_DEV] == self.dev and facts[ST_INO] == self.ino:
            return
        if self.stream is not None:
            self.stream.flush()
            self.stream.close()
            self.stream = None
            self.stream = self._open()
            self._statstream()

    def emit(self, record):
        """Write a record, to a file opened anew if need be."""
        self.reopenIfNeeded()
        logging.FileHandler.emit(self, record)


# ---- buffers -------------------------------------------------------------------------------------------

class BufferingHandler(logging.Handler):
    """Keeps records until there are `capacity` of them."""

    def __init__(self, capacity):
        logging.Handler.__init__(self)
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        """Whether the buffer is full."""
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        """Keep a record; when that's one too many, flush."""
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        """Forget what's in the buffer."""
        self.acquire()
        try:
            self.buffer.clear()
        finally:
            self.release()

    def close(self):
        """Flush, and close."""
        try:
            self.flush()
        finally:
            logging.Handler.close(self)


class MemoryHandler(BufferingHandler):
    """Keeps records, and hands them to another handler when there are enough or when one is important."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        BufferingHandler.__init__(self, capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        """Whether the buffer is full or the record important."""
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        """Set the handler that gets the records."""
        self.acquire()
        try:
            self.target = target
        finally:
            self.release()

    def flush(self):
        """Hand the records on, if there's somebody to take them."""
        self.acquire()
        try:
            if self.target:
                for record in self.buffer:
                    self.target.handle(record)
                self.buffer.clear()
        finally:
            self.release()

    def close(self):
        """Flush unless told not to, let go of the target, close."""
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.acquire()
            try:
                self.target = None
                BufferingHandler.close(self)
            finally:
                self.release()


# ---- queues ----------------------------------------------------------------------------------------------

class QueueHandler(logging.Handler):
    """Puts records into a queue; a QueueListener elsewhere takes them out."""

    def __init__(self, queue):
        logging.Handler.__init__(self)
        self.queue = queue

    def enqueue(self, record):
        """Put a record into the queue, without waiting."""
        self.queue.put_nowait(record)

    def prepare(self, record):
        """A copy of the record that can be pickled: the message is formatted, arguments and tracebacks are gone."""
        text = self.format(record)
        record = copy.copy(record)
        record.message = record.msg = text
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return record

    def emit(self, record):
        """Put a prepared record into the queue."""
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener(object):
    """A thread that takes records out of a queue and hands them to handlers."""

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self._thread = None
        self.respect_handler_level = respect_handler_level

    def dequeue(self, block):
        """The next record of the queue."""
        return self.queue.get(block)

    def start(self):
        """Start the thread."""
        self._thread = thread = threading.Thread(target=self._monitor)
        thread.daemon = True
        thread.start()

    def prepare(self, record):
        """What to do with a record before it's handled: nothing."""
        return record

    def handle(self, record):
        """Hand a record to the handlers."""
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def _monitor(self):
        finished = getattr(self.queue, 'task_done', lambda: None)
        while True:
            try:
                record = self.dequeue(True)
                if record is self._sentinel:
                    finished()
                    break
                self.handle(record)
                finished()
            except queue.Empty:
                break

    def enqueue_sentinel(self):
        """Put what ends the thread into the queue."""
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        """End the thread: what's in the queue is handled first."""
        self.enqueue_sentinel()
        self._thread.join()
        self._thread = None
