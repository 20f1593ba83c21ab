"""faulthandler: where the program stands, written to a file descriptor: at once, after a time, or when a signal comes.

enable() is remembered, and no more: a fault in Krait itself is not reported.
"""

import sys

_enabled = False
_timer = None
_registered = {}
_FATAL = frozenset((11, 8, 6, 7, 4))       # SIGSEGV, SIGFPE, SIGABRT, SIGBUS, SIGILL
_MOST_FRAMES, _MOST_TEXT = 100, 500


def _descriptor(file):
    """The number of an open file: stderr's by default."""
    if isinstance(file, int) and not isinstance(file, bool):
        if file < 0:
            raise ValueError('file is not a valid file descripter')
        return file
    if file is None:
        file = sys.stderr
        if file is None:
            raise RuntimeError('unable to get sys.stderr')
    number = file.fileno()
    if not isinstance(number, int) or number < 0:
        raise RuntimeError('file.fileno() is not a valid file descriptor')
    try:
        file.flush()
    except Exception:
        pass
    return number


def _shown(text):
    text = text if len(text) <= _MOST_TEXT else text[:_MOST_TEXT] + '...'
    return text.encode('ascii', 'backslashreplace').decode('ascii')


def _stack(frame):
    lines = []
    while frame is not None:
        if len(lines) == _MOST_FRAMES:
            lines.append('  ...\n')
            break
        code = frame.f_code
        lines.append(f'  File "{_shown(code.co_filename)}", line {frame.f_lineno} in {_shown(code.co_name)}\n')
        frame = frame.f_back
    return ''.join(lines)


def _report(frame, all_threads):
    from _thread import get_ident
    me = get_ident()
    if not all_threads:
        return 'Stack (most recent call first):\n' + _stack(frame)
    parts = []
    for ident, other in sys._current_frames().items():
        if ident != me:
            parts.append(f'Thread {ident:#018x} (most recent call first):\n{_stack(other)}')
    parts.append(f'Current thread {me:#018x} (most recent call first):\n{_stack(frame)}')
    return '\n'.join(parts)


def _write(descriptor, text):
    from os import write
    data = text.encode()
    while data:
        data = data[write(descriptor, data):]


def dump_traceback(file=None, all_threads=True):
    """Write the calls that every thread is in, the last one first."""
    _write(_descriptor(file), _report(sys._getframe(1), all_threads))


def enable(file=None, all_threads=True):
    """Remember that faults should be reported."""
    global _enabled
    _descriptor(file)
    _enabled = True


def disable():
    """Forget it again; was it enabled?"""
    global _enabled
    before, _enabled = _enabled, False
    return before


def is_enabled():
    """Whether enable() has been called."""
    return _enabled


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    """Write the calls of all threads when `timeout` seconds have passed, again and again with repeat; exit: end the process then."""
    global _timer
    if not isinstance(timeout, (int, float)):
        raise TypeError(f"'{type(timeout).__name__}' object cannot be interpreted as an integer")
    if timeout <= 0:
        raise ValueError('timeout must be greater than 0')
    descriptor = _descriptor(file)
    cancel_dump_traceback_later()
    import threading
    stopped = threading.Event()
    hours, minutes = divmod(int(timeout) // 60, 60)
    head = f'Timeout ({hours}:{minutes:02}:{int(timeout) % 60:02}'
    head += f'.{round(timeout % 1 * 1000000):06})!\n' if timeout % 1 else ')!\n'

    def wait():
        while not stopped.wait(timeout):
            me = threading.get_ident()
            parts = [f'Thread {ident:#018x} (most recent call first):\n{_stack(frame)}'
                     for ident, frame in sys._current_frames().items() if ident != me]
            _write(descriptor, head + '\n'.join(parts))
            if exit:
                from os import _exit
                _exit(1)
            if not repeat:
                break

    thread = threading.Thread(target=wait, daemon=True)
    _timer = stopped, thread
    thread.start()


def cancel_dump_traceback_later():
    """Call off what dump_traceback_later() has begun."""
    global _timer
    if _timer is not None:
        stopped, thread = _timer
        _timer = None
        stopped.set()
        thread.join()


def _check_signal(signum):
    if signum in _FATAL:
        raise RuntimeError(f'signal {signum} cannot be registered, use enable() instead')
    if not 1 <= signum <= 64:
        raise ValueError('signal number out of range')


def register(signum, file=None, all_threads=True, chain=False):
    """Write the calls of all threads whenever a signal comes; chain: then do what was done about it before."""
    import signal
    _check_signal(signum)
    descriptor = _descriptor(file)

    def handler(number, frame):
        _write(descriptor, _report(frame, all_threads))
        if chain and callable(before):
            before(number, frame)

    before = signal.signal(signum, handler)
    _registered.setdefault(signum, before)


def unregister(signum):
    """Undo register(); was there anything to undo?"""
    _check_signal(signum)
    if signum not in _registered:
        return False
    import signal
    signal.signal(signum, _registered.pop(signum))
    return True
