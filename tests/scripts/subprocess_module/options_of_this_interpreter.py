# The options that an interpreter would have to be given to behave as this one.
import subprocess
import sys

show = 'import subprocess; print(subprocess._args_from_interpreter_flags(), subprocess._optim_args_from_interpreter_flags())'
for options in ('-B', '-B -O', '-OO -B', '-E -B -s', '-I', '-S -B -q -P', '-B -b', '-B -bb -W error -W default::DeprecationWarning', '-B -X dev -X utf8', '-B -X utf8=0 -X tracemalloc=3'):
    print(options, subprocess.run([sys.executable, *options.split(), '-c', show], capture_output=True, text=True).stdout.strip())
