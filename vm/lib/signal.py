"""Signals of the system: what to call when one comes, and alarms. Numbers are shown by their names."""
import _signal
from _signal import *
from enum import IntEnum as _IntEnum


def _numbers(name, wanted, aliases={}):
    names = {n: v for n, v in vars(_signal).items() if wanted(n)}
    names.update((alias, names[n]) for alias, n in aliases.items())
    kind = _IntEnum(name, dict(sorted(names.items(), key=lambda item: (item[1], item[0]))), module=__name__)
    globals().update(kind.__members__)
    return kind


Signals = _numbers("Signals", lambda name: name.startswith("SIG") and not name.startswith("SIG_"),
                   {"SIGCLD": "SIGCHLD", "SIGPOLL": "SIGIO", "SIGIOT": "SIGABRT"})
Handlers = _numbers("Handlers", lambda name: name in ("SIG_DFL", "SIG_IGN"))
Sigmasks = _numbers("Sigmasks", lambda name: name in ("SIG_BLOCK", "SIG_UNBLOCK", "SIG_SETMASK"))


def _named(value, kind):
    try:
        return kind(value)
    except (ValueError, TypeError):
        return value


def _number(value):
    try:
        return int(value)
    except (ValueError, TypeError):
        return value


def _documented(function):
    function.__doc__ = getattr(_signal, function.__name__).__doc__
    return function


@_documented
def signal(signalnum, handler):
    return _named(_signal.signal(_number(signalnum), _number(handler)), Handlers)


@_documented
def getsignal(signalnum):
    return _named(_signal.getsignal(signalnum), Handlers)


@_documented
def pthread_sigmask(how, mask):
    return {_named(number, Signals) for number in _signal.pthread_sigmask(how, mask)}


@_documented
def sigpending():
    return {_named(number, Signals) for number in _signal.sigpending()}


@_documented
def sigwait(sigset):
    return _named(_signal.sigwait(sigset), Signals)


@_documented
def valid_signals():
    return {_named(number, Signals) for number in _signal.valid_signals()}
