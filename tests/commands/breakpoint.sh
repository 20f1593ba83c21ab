# KRAITBREAKPOINT (CPython: PYTHONBREAKPOINT) names what breakpoint() calls; 0 turns it off.
named() { KRAITBREAKPOINT=$1 PYTHONBREAKPOINT=$1 krait "${@:2}" 2>&1 | sed 's/PYTHONBREAKPOINT/KRAITBREAKPOINT/'; }
named builtins.print -c 'breakpoint(1, 2)'
named print -c 'breakpoint(3)'
named os.getcwd -c 'print(type(breakpoint()))'
named 0 -c 'print(breakpoint(1, 2))'
named os.path.nope -c 'print(breakpoint())'
named no_such_module.f -c 'print(breakpoint())'
named len -c 'breakpoint()'
named print -c 'import sys; sys.breakpointhook = lambda *a: "mine"; print(breakpoint(1))'
