# Handlers, and what getsignal() tells.
from _cases import cases

cases(r'''
import os
import signal
hits = []
signal.signal(signal.SIGUSR1, lambda n, f: hits.append((n, f is not None)))
signal.getsignal(signal.SIGUSR1) is not None, signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
os.kill(os.getpid(), signal.SIGUSR1); hits
signal.raise_signal(signal.SIGUSR1); len(hits)
signal.signal(signal.SIGUSR1, signal.SIG_IGN) is not None, signal.signal(signal.SIGUSR1, signal.SIG_DFL)
signal.signal(100, signal.SIG_DFL)
signal.signal(signal.SIGUSR1, 'x')
signal.signal(signal.SIGKILL, signal.SIG_DFL)
signal.getsignal(0)
''')
