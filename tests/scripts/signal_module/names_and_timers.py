# Names of signals, timers, masks.
from _cases import cases

cases(r'''
import signal
signal.SIGINT, int(signal.SIGINT), signal.Signals(15), signal.Handlers(1), signal.SIG_DFL, signal.SIG_BLOCK, signal.NSIG
signal.strsignal(signal.SIGINT), signal.strsignal(9)
signal.alarm(0), signal.setitimer(signal.ITIMER_REAL, 0), signal.getitimer(signal.ITIMER_REAL)
signal.getitimer(77)
signal.default_int_handler(2, None)
signal.pthread_sigmask(signal.SIG_BLOCK, []), signal.sigpending()
len(signal.valid_signals()) > 30
signal.raise_signal(signal.SIGINT)
def handler(n, f): raise KeyError(n)
signal.signal(signal.SIGALRM, handler); signal.setitimer(signal.ITIMER_REAL, 0.01); __import__('time').sleep(5)
signal.setitimer(signal.ITIMER_REAL, 0.01); [0 for _ in iter(int, 1)]
signal.set_wakeup_fd(-1)
''')
import signal
print({name: member for name, member in signal.Signals.__members__.items() if name != member.name}, signal.SIGCLD is signal.SIGCHLD)
