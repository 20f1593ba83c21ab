"""The debugger: stops a program and asks what to do.

breakpoint() or set_trace() in a program, `krait -m pdb FILE`, and post_mortem() after an exception lead here. At a stop the commands are
those of the class Pdb; any other line is a statement, run in the frame that is looked at.
"""
import bdb
import cmd
import code
import linecache
import os
import re
import sys
import traceback
from inspect import getsourcelines

__all__ = ['run', 'pm', 'Pdb', 'runeval', 'runctx', 'runcall', 'set_trace', 'post_mortem', 'help']

line_prefix = '\n-> '


class Restart(Exception):
    """The program is to begin anew."""


def find_function(funcname, filename):
    """Where a function is defined in a file: (name, file, line)."""
    pattern = re.compile(r'def\s+%s\s*[(]' % re.escape(funcname))
    try:
        with open(filename, encoding='utf-8') as file:
            for number, line in enumerate(file, 1):
                if pattern.match(line):
                    return funcname, filename, number
    except OSError:
        pass
    return None


class Pdb(bdb.Bdb, cmd.Cmd):
    """The debugger with its commands."""

    _previous_sigint_handler = None
    doc_header = 'Documented commands (type help <topic>):'

    def __init__(self, completekey='tab', stdin=None, stdout=None, skip=None, nosigint=False, readrc=True):
        bdb.Bdb.__init__(self, skip=skip)
        cmd.Cmd.__init__(self, completekey, stdin, stdout)
        if stdout:
            self.use_rawinput = 0
        self.prompt = '(Pdb) '
        self.aliases = {}
        self.displaying = {}
        self.mainpyfile = ''
        self._wait_for_mainpyfile = False
        self.tb_lineno = {}
        self.nosigint = nosigint
        self.commands = {}
        self.commands_doprompt = {}
        self.commands_silent = {}
        self.commands_defining = False
        self.commands_bnum = None
        self.rcLines = self._rc_lines() if readrc else []

    @staticmethod
    def _rc_lines():
        lines = []
        for name in ('~/.pdbrc', '.pdbrc'):
            try:
                with open(os.path.expanduser(name), encoding='utf-8') as file:
                    lines.extend(file)
            except OSError:
                pass
        return lines

    # ---- a stop

    def reset(self):
        bdb.Bdb.reset(self)
        self.forget()

    def forget(self):
        """No frame is looked at any more."""
        self.lineno = None
        self.stack = []
        self.curindex = 0
        if hasattr(self, 'curframe') and self.curframe:
            self.curframe.f_globals.pop('__pdb_convenience_variables', None)
        self.curframe = None
        self.tb_lineno.clear()

    def setup(self, f, tb):
        """Look at a frame."""
        self.forget()
        self.stack, self.curindex = self.get_stack(f, tb)
        while tb:
            self.tb_lineno[tb.tb_frame] = tb.tb_lineno
            tb = tb.tb_next
        self.curframe = self.stack[self.curindex][0]
        self.curframe_locals = self.curframe.f_locals
        return self._run_rc()

    def _run_rc(self):
        lines, self.rcLines = self.rcLines, []
        for line in lines:
            line = line.strip()
            if line and not line.startswith('#') and self.onecmd(line):
                return True
        return False

    def user_call(self, frame, argument_list):
        if not self._wait_for_mainpyfile and self.stop_here(frame):
            self.message('--Call--')
            self.interaction(frame, None)

    def user_line(self, frame):
        if self._wait_for_mainpyfile:
            if self.mainpyfile != self.canonic(frame.f_code.co_filename) or frame.f_lineno <= 0:
                return
            self._wait_for_mainpyfile = False
        if self.bp_commands(frame):
            self.interaction(frame, None)

    def bp_commands(self, frame):
        """Run the commands of the breakpoint that stopped us; whether to ask then."""
        number = getattr(self, 'currentbp', False)
        if not number or number not in self.commands:
            return True
        self.currentbp = 0
        last = self.lastcmd
        self.setup(frame, None)
        for line in self.commands[number]:
            self.onecmd(line)
        self.lastcmd = last
        if not self.commands_silent[number]:
            self.print_stack_entry(self.stack[self.curindex])
        if self.commands_doprompt[number]:
            self._cmdloop()
        self.forget()
        return False

    def user_return(self, frame, return_value):
        if self._wait_for_mainpyfile:
            return
        frame.f_locals['__return__'] = return_value
        self.message('--Return--')
        self.interaction(frame, None)

    def user_exception(self, frame, exc_info):
        if self._wait_for_mainpyfile:
            return
        kind, value, tb = exc_info
        frame.f_locals['__exception__'] = kind, value
        prefix = 'Internal ' if not tb and kind is StopIteration else ''
        self.message(prefix + traceback.format_exception_only(kind, value)[-1].strip())
        self.interaction(frame, tb)

    def _cmdloop(self):
        while True:
            try:
                self.allow_kbdint = True
                self.cmdloop()
                self.allow_kbdint = False
                return
            except KeyboardInterrupt:
                self.message('--KeyboardInterrupt--')

    def interaction(self, frame, tb):
        """Show where we are, and ask."""
        if self.setup(frame, tb):
            self.forget()
            return
        self.print_stack_entry(self.stack[self.curindex])
        self._cmdloop()
        self.forget()

    def preloop(self):
        shown = self.displaying.get(self.curframe)
        for expression, old in (shown or {}).items():
            new = self._getval_except(expression)
            if new is not old and new != old:
                shown[expression] = new
                self.message(f'display {expression}: {new!r}  [old: {old!r}]')

    # ---- lines

    def message(self, msg):
        """A line for whoever debugs."""
        print(msg, file=self.stdout)

    def error(self, msg):
        """What went wrong."""
        print('***', msg, file=self.stdout)

    def _error_exc(self):
        kind, value = sys.exc_info()[:2]
        self.error(traceback.format_exception_only(kind, value)[-1].strip())

    def default(self, line):
        """A statement."""
        line = line.removeprefix('!')
        names, space = self.curframe_locals, self.curframe.f_globals
        kept = sys.stdout, sys.stdin, sys.displayhook
        try:
            compiled = compile(line + '\n', '<stdin>', 'single')
            sys.stdin, sys.stdout, sys.displayhook = self.stdin, self.stdout, self.displayhook
            try:
                exec(compiled, space, names)
            finally:
                sys.stdout, sys.stdin, sys.displayhook = kept
        except:
            self._error_exc()

    def displayhook(self, obj):
        """Shows the value of a statement that is an expression."""
        if obj is not None:
            self.message(repr(obj))

    def precmd(self, line):
        """Aliases, and commands between ;;."""
        if not line.strip():
            return line
        words = line.split()
        while words[0] in self.aliases:
            line = self.aliases[words[0]]
            for number, word in enumerate(words[1:], 1):
                line = line.replace('%' + str(number), word)
            line = line.replace('%*', ' '.join(words[1:]))
            words = line.split()
        if words[0] != 'alias':
            line, mark, rest = line.partition(';;')
            if mark:
                self.cmdqueue.insert(0, rest.lstrip())
                line = line.rstrip()
        return line

    def onecmd(self, line):
        if not self.commands_defining:
            return cmd.Cmd.onecmd(self, line)
        return self.handle_command_def(line)

    def handle_command_def(self, line):
        """A line for the commands of a breakpoint; a true value ends them."""
        name, arg, line = self.parseline(line)
        if not name:
            return False
        if name == 'silent':
            self.commands_silent[self.commands_bnum] = True
            return False
        if name == 'end':
            return True
        self.commands[self.commands_bnum].append(f'{name} {arg}' if arg else name)
        method = getattr(self, 'do_' + name, self.default)
        if method.__name__ in self.commands_resuming:
            self.commands_doprompt[self.commands_bnum] = False
            return True
        return False

    commands_resuming = ['do_continue', 'do_step', 'do_next', 'do_return', 'do_quit', 'do_jump']

    # ---- breakpoints

    def do_break(self, arg, temporary=0):
        """b(reak) [([filename:]lineno | function) [, condition]]
        Set a breakpoint; without an argument, list them all.
        """
        if not arg:
            if self.breaks:
                self.message('Num Type         Disp Enb   Where')
                for bp in bdb.Breakpoint.bpbynumber:
                    if bp:
                        self.message(bp.bpformat())
            return
        place, comma, condition = arg.partition(',')
        found = self._place(place.strip())
        if found is None:
            return
        filename, lineno, name = found
        if not self.checkline(filename, lineno):
            return
        problem = self.set_break(filename, lineno, temporary, condition.strip() if comma else None, name)
        if problem:
            self.error(problem)
        else:
            bp = self.get_breaks(filename, lineno)[-1]
            self.message('Breakpoint %d at %s:%d' % (bp.number, bp.file, bp.line))

    def _place(self, arg):
        "The file, line and function that an argument of `break` means; None after an error."
        filename, colon, line = arg.rpartition(':')
        if colon:
            found = self.lookupmodule(filename.rstrip())
            if not found:
                self.error('%r not found from sys.path' % filename.rstrip())
                return None
            try:
                return found, int(line), None
            except ValueError:
                self.error('Bad lineno: %s' % line.lstrip())
                return None
        try:
            return self.defaultFile(), int(arg), None
        except ValueError:
            pass
        try:
            function = eval(arg, self.curframe.f_globals, self.curframe_locals)
        except:
            function = arg
        try:
            function = getattr(function, '__func__', function)
            found = function.__code__
            return found.co_filename, found.co_firstlineno, found.co_name
        except AttributeError:
            located = find_function(arg, self.defaultFile())
            if located is None:
                self.error('The specified object %r is not a function or was not found along sys.path.' % arg)
                return None
            return located[1], located[2], located[0]

    def defaultFile(self):
        """The file that a line number alone means."""
        filename = self.curframe.f_code.co_filename
        return self.mainpyfile if filename == '<string>' and self.mainpyfile else filename

    def do_tbreak(self, arg):
        """tbreak [([filename:]lineno | function) [, condition]]
        A breakpoint that is gone once it was hit.
        """
        self.do_break(arg, 1)

    def checkline(self, filename, lineno):
        """The line if there is code on it; 0 after an error."""
        frame = self.curframe
        line = linecache.getline(filename, lineno, frame.f_globals if frame else None)
        if not line:
            self.message('End of file')
            return 0
        line = line.strip()
        if not line or line[0] == '#' or line[:3] in ('"""', "'''"):
            self.error('Blank or comment')
            return 0
        return lineno

    def lookupmodule(self, filename):
        """The file of that name, or along sys.path."""
        if os.path.isabs(filename) and os.path.exists(filename):
            return filename
        beside = os.path.join(sys.path[0], filename)
        if os.path.exists(beside) and self.canonic(beside) == self.mainpyfile:
            return beside
        filename = filename if os.path.splitext(filename)[1] else filename + '.py'
        for folder in sys.path:
            full = os.path.join(folder, filename)
            if os.path.exists(full):
                return full
        return None

    def _each_breakpoint(self, arg):
        for number in arg.split():
            try:
                yield self.get_bpbynumber(number)
            except ValueError as problem:
                self.error(problem)

    def do_enable(self, arg):
        """enable bpnumber [bpnumber ...]
        Let breakpoints stop again.
        """
        for bp in self._each_breakpoint(arg):
            bp.enable()
            self.message('Enabled %s' % bp)

    def do_disable(self, arg):
        """disable bpnumber [bpnumber ...]
        Keep breakpoints, but don't stop at them.
        """
        for bp in self._each_breakpoint(arg):
            bp.disable()
            self.message('Disabled %s' % bp)

    def do_condition(self, arg):
        """condition bpnumber [condition]
        Stop only if an expression is true.
        """
        number, _, condition = arg.partition(' ')
        for bp in self._each_breakpoint(number):
            bp.cond = condition or None
            if condition:
                self.message('New condition set for breakpoint %d.' % bp.number)
            else:
                self.message('Breakpoint %d is now unconditional.' % bp.number)

    def do_ignore(self, arg):
        """ignore bpnumber [count]
        Pass a breakpoint so many times.
        """
        number, _, count = arg.partition(' ')
        count = int(count) if count.strip().isdigit() else 0
        for bp in self._each_breakpoint(number):
            bp.ignore = count
            if count:
                times = f'{count} crossings' if count > 1 else '1 crossing'
                self.message(f'Will ignore next {times} of breakpoint {bp.number}.')
            else:
                self.message('Will stop next time breakpoint %d is reached.' % bp.number)

    def do_clear(self, arg):
        """cl(ear) [filename:lineno | bpnumber ...]
        Take breakpoints away; all of them without an argument.
        """
        if not arg:
            try:
                reply = input('Clear all breaks? ')
            except EOFError:
                reply = 'no'
            if reply.strip().lower() in ('y', 'yes'):
                found = [bp for bp in bdb.Breakpoint.bpbynumber if bp]
                self.clear_all_breaks()
                for bp in found:
                    self.message('Deleted %s' % bp)
            return
        if ':' in arg:
            filename, _, line = arg.rpartition(':')
            try:
                lineno = int(line)
            except ValueError:
                self.error('Invalid line number (%s)' % arg)
                return
            found = self.get_breaks(filename, lineno)[:]
            problem = self.clear_break(filename, lineno)
            if problem:
                self.error(problem)
                return
            for bp in found:
                self.message('Deleted %s' % bp)
            return
        for bp in self._each_breakpoint(arg):
            self.clear_bpbynumber(bp.number)
            self.message('Deleted %s' % bp)

    def do_commands(self, arg):
        """commands [bpnumber]
        What to do at a breakpoint: lines up to `end`.
        """
        try:
            number = int(arg) if arg else len(bdb.Breakpoint.bpbynumber) - 1
            self.get_bpbynumber(number)
        except ValueError as problem:
            self.error('cannot set commands: %s' % problem)
            return
        kept = self.commands.get(number), self.commands_doprompt.get(number), self.commands_silent.get(number)
        self.commands_bnum, self.commands[number] = number, []
        self.commands_doprompt[number], self.commands_silent[number] = True, False
        prompt, self.prompt, self.commands_defining = self.prompt, '(com) ', True
        try:
            self.cmdloop()
        except KeyboardInterrupt:
            if kept[0] is None:
                del self.commands[number], self.commands_doprompt[number], self.commands_silent[number]
            else:
                self.commands[number], self.commands_doprompt[number], self.commands_silent[number] = kept
            self.error('command definition aborted, old commands restored')
        finally:
            self.commands_defining, self.prompt = False, prompt

    # ---- the stack

    def print_stack_entry(self, frame_lineno, prompt_prefix=line_prefix):
        """One line for a frame, and its source."""
        mark = '> ' if frame_lineno[0] is self.curframe else '  '
        self.message(mark + self.format_stack_entry(frame_lineno, prompt_prefix))

    def do_where(self, arg):
        """w(here)
        The frames, the innermost one last; an arrow shows which one is looked at.
        """
        for entry in self.stack:
            self.print_stack_entry(entry)

    def _select_frame(self, number):
        self.curindex = number
        self.curframe = self.stack[number][0]
        self.curframe_locals = self.curframe.f_locals
        self.print_stack_entry(self.stack[number])
        self.lineno = None

    def _count(self, arg):
        try:
            return int(arg or 1)
        except ValueError:
            self.error('Invalid frame count (%s)' % arg)
            return None

    def do_up(self, arg):
        """u(p) [count]
        Look at the frame that called this one.
        """
        if self.curindex == 0:
            self.error('Oldest frame')
            return
        count = self._count(arg)
        if count is not None:
            self._select_frame(0 if count < 0 else max(0, self.curindex - count))

    def do_down(self, arg):
        """d(own) [count]
        Look at the frame that this one called.
        """
        if self.curindex + 1 == len(self.stack):
            self.error('Newest frame')
            return
        count = self._count(arg)
        if count is not None:
            last = len(self.stack) - 1
            self._select_frame(last if count < 0 else min(last, self.curindex + count))

    # ---- going on

    def do_until(self, arg):
        """unt(il) [lineno]
        Go on to a line behind this one, or to that number.
        """
        lineno = None
        if arg:
            try:
                lineno = int(arg)
            except ValueError:
                self.error('Error in argument: %r' % arg)
                return None
            if lineno <= self.curframe.f_lineno:
                self.error('"until" line number is smaller than current line number')
                return None
        self.set_until(self.curframe, lineno)
        return 1

    def do_step(self, arg):
        """s(tep)
        Go on to the next line, in a function that is called too.
        """
        self.set_step()
        return 1

    def do_next(self, arg):
        """n(ext)
        Go on to the next line of this function.
        """
        self.set_next(self.curframe)
        return 1

    def do_return(self, arg):
        """r(eturn)
        Go on until this function returns.
        """
        self.set_return(self.curframe)
        return 1

    def do_continue(self, arg):
        """c(ont(inue))
        Go on to the next breakpoint.
        """
        self.set_continue()
        return 1

    def do_jump(self, arg):
        """j(ump) lineno
        Do that line of the innermost frame next.
        """
        if self.curindex + 1 != len(self.stack):
            self.error('You can only jump within the bottom frame')
            return
        try:
            lineno = int(arg)
        except ValueError:
            self.error("The 'jump' command requires a line number")
            return
        try:
            self.curframe.f_lineno = lineno
            self.stack[self.curindex] = self.stack[self.curindex][0], lineno
            self.print_stack_entry(self.stack[self.curindex])
        except ValueError as problem:
            self.error('Jump failed: %s' % problem)

    def do_run(self, arg):
        """run [args...]
        Begin the program anew, perhaps with other arguments.
        """
        if arg:
            import shlex
            sys.argv[1:] = shlex.split(arg)
        raise Restart

    def do_quit(self, arg):
        """q(uit)
        End the program.
        """
        self._user_requested_quit = True
        self.set_quit()
        return 1

    def do_EOF(self, arg):
        """EOF
        The end of the input is `quit`.
        """
        self.message('')
        return self.do_quit(arg)

    # ---- values

    def do_args(self, arg):
        """a(rgs)
        The arguments of the function.
        """
        found = self.curframe.f_code
        count = found.co_argcount + found.co_kwonlyargcount + bool(found.co_flags & 4) + bool(found.co_flags & 8)
        for name in found.co_varnames[:count]:
            value = self._safe_repr(self.curframe_locals[name]) if name in self.curframe_locals else '*** undefined ***'
            self.message(f'{name} = {value}')

    @staticmethod
    def _safe_repr(value):
        try:
            return repr(value)
        except Exception as problem:
            return f'*** repr failed: {problem} ***'

    def do_retval(self, arg):
        """retval
        What the function returns.
        """
        if '__return__' in self.curframe_locals:
            self.message(repr(self.curframe_locals['__return__']))
        else:
            self.error('Not yet returned!')

    def _getval(self, arg):
        try:
            return eval(arg, self.curframe.f_globals, self.curframe_locals)
        except:
            self._error_exc()
            raise

    def _getval_except(self, arg, frame=None):
        try:
            if frame is None:
                return eval(arg, self.curframe.f_globals, self.curframe_locals)
            return eval(arg, frame.f_globals, frame.f_locals)
        except:
            kind, value = sys.exc_info()[:2]
            return _Raised('** raised %s **' % traceback.format_exception_only(kind, value)[-1].strip())

    def do_p(self, arg):
        """p expression
        Its value.
        """
        try:
            self.message(repr(self._getval(arg)))
        except:
            pass

    def do_pp(self, arg):
        """pp expression
        Its value, in lines.
        """
        import pprint
        try:
            self.message(pprint.pformat(self._getval(arg)))
        except:
            pass

    def do_whatis(self, arg):
        """whatis expression
        What kind of thing its value is.
        """
        try:
            value = self._getval(arg)
        except:
            return
        found = getattr(getattr(value, '__func__', None), '__code__', None)
        if found:
            self.message('Method %s' % found.co_name)
        elif getattr(value, '__code__', None):
            self.message('Function %s' % value.__code__.co_name)
        elif value.__class__ is type:
            self.message('Class %s.%s' % (value.__module__, value.__qualname__))
        else:
            self.message(type(value))

    def do_display(self, arg):
        """display [expression]
        Show its value at each stop in this function when it has changed.
        """
        if not arg:
            self.message('Currently displaying:')
            for expression, value in self.displaying.get(self.curframe, {}).items():
                self.message(f'{expression}: {value!r}')
            return
        value = self._getval_except(arg)
        self.displaying.setdefault(self.curframe, {})[arg] = value
        self.message(f'display {arg}: {value!r}')

    def do_undisplay(self, arg):
        """undisplay [expression]
        Show it no more.
        """
        shown = self.displaying.get(self.curframe, {})
        if not arg:
            shown.clear()
        elif shown.pop(arg, shown) is shown:
            self.error('not displaying %s' % arg)

    # ---- source

    def do_list(self, arg):
        """l(ist) [first [, last] | .]
        Lines of the source: eleven round the current one, or those behind the ones just shown.
        """
        self.lastcmd = 'list'
        last = None
        if arg and arg != '.':
            try:
                first, comma, end = arg.partition(',')
                first = int(first.strip())
                if comma:
                    last = int(end.strip())
                    if last < first:
                        last += first
                else:
                    first = max(1, first - 5)
            except ValueError:
                self.error('Error in argument: %r' % arg)
                return
        elif self.lineno is None or arg == '.':
            first = max(1, self.curframe.f_lineno - 5)
        else:
            first = self.lineno + 1
        last = first + 10 if last is None else last
        filename = self.curframe.f_code.co_filename
        lines = linecache.getlines(filename, self.curframe.f_globals)
        self._print_lines(lines[first - 1:last], first, self.get_file_breaks(filename), self.curframe)
        self.lineno = min(last, len(lines))
        if len(lines) < last:
            self.message('[EOF]')

    def do_longlist(self, arg):
        """longlist | ll
        The source of the whole function.
        """
        try:
            lines, lineno = getsourcelines(self.curframe)
        except OSError as problem:
            self.error(problem)
            return
        self._print_lines(lines, max(1, lineno), self.get_file_breaks(self.curframe.f_code.co_filename), self.curframe)

    def do_source(self, arg):
        """source expression
        The source of what it is.
        """
        try:
            value = self._getval(arg)
        except:
            return
        try:
            lines, lineno = getsourcelines(value)
        except (OSError, TypeError) as problem:
            self.error(problem)
            return
        self._print_lines(lines, lineno)

    def _print_lines(self, lines, start, breaks=(), frame=None):
        current, raised = (frame.f_lineno, self.tb_lineno.get(frame, -1)) if frame else (-1, -1)
        for lineno, line in enumerate(lines, start):
            text = str(lineno).rjust(3)
            text += ' ' * (4 - len(text)) + ('B' if lineno in breaks else ' ')
            text += '->' if lineno == current else '>>' if lineno == raised else ''
            self.message(text + '\t' + line.rstrip())

    # ---- the rest

    def do_alias(self, arg):
        """alias [name [command]]
        A short name for a command; %1, %2 ... and %* are its arguments.
        """
        name, _, command = arg.partition(' ')
        if not name:
            for name in sorted(self.aliases):
                self.message(f'{name} = {self.aliases[name]}')
        elif command:
            self.aliases[name] = command
        elif name in self.aliases:
            self.message(f'{name} = {self.aliases[name]}')

    def do_unalias(self, arg):
        """unalias name
        Forget a short name.
        """
        name = arg.split()
        if name:
            self.aliases.pop(name[0], None)

    def do_debug(self, arg):
        """debug code
        Debug a statement, within this stop.
        """
        sys.settrace(None)
        inner = Pdb(self.completekey, self.stdin, self.stdout)
        inner.prompt = '(%s) ' % self.prompt.strip()
        self.message('ENTERING RECURSIVE DEBUGGER')
        try:
            sys.call_tracing(inner.run, (arg, self.curframe.f_globals, self.curframe_locals))
        except Exception:
            self._error_exc()
        self.message('LEAVING RECURSIVE DEBUGGER')
        sys.settrace(self.trace_dispatch)
        self.lastcmd = inner.lastcmd

    def do_interact(self, arg):
        """interact
        A prompt of Python with the names of this frame.
        """
        code.interact('*interactive*', local={**self.curframe.f_globals, **self.curframe_locals})

    def do_help(self, arg):
        """h(elp) [command]
        The commands, or what one of them does.
        """
        if not arg:
            return cmd.Cmd.do_help(self, arg)
        try:
            command = getattr(self, 'do_' + arg)
        except AttributeError:
            self.error('No help for %r' % arg)
            return None
        text = command.__doc__
        self.message(text.rstrip() if text else 'No help for %r; __doc__ string missing' % arg)
        return None

    def help_exec(self):
        """(!) statement
        Runs it in the frame that is looked at. The `!` is needed where a command has that name.
        """
        self.message((self.help_exec.__doc__ or '').strip())

    def help_pdb(self):
        help()

    do_b, do_cl, do_w, do_bt, do_u, do_d, do_unt = do_break, do_clear, do_where, do_where, do_up, do_down, do_until
    do_s, do_n, do_r, do_c, do_cont, do_j = do_step, do_next, do_return, do_continue, do_continue, do_jump
    do_restart, do_q, do_exit, do_a, do_rv, do_l, do_ll, do_h = do_run, do_quit, do_quit, do_args, do_retval, do_list, do_longlist, do_help

    def _run(self, path, as_module=False):
        "Debugs the program of `krait -m pdb`."
        import __main__
        import io
        space = {'__name__': '__main__', '__builtins__': __builtins__}
        if as_module:
            import runpy
            _, spec, found = runpy._get_module_details(path)
            self.mainpyfile = self.canonic(found.co_filename)
            space.update(__file__=found.co_filename, __package__=spec.parent, __loader__=spec.loader, __spec__=spec)
        else:
            self.mainpyfile = self.canonic(path)
            with io.open_code(path) as file:
                found = compile(file.read(), path, 'exec')
            space['__file__'] = path
        self._wait_for_mainpyfile = True
        self._user_requested_quit = False
        __main__.__dict__.clear()
        __main__.__dict__.update(space)
        self.run(found, __main__.__dict__)


class _Raised:
    "The value of an expression that raised."

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text

    def __eq__(self, other):
        return isinstance(other, _Raised) and other.text == self.text


def run(statement, globals=None, locals=None):
    """Debug a statement."""
    Pdb().run(statement, globals, locals)


def runeval(expression, globals=None, locals=None):
    """Debug an expression; its value."""
    return Pdb().runeval(expression, globals, locals)


def runctx(statement, globals, locals):
    """Debug a statement."""
    run(statement, globals, locals)


def runcall(*args, **kwds):
    """Debug a call; its result."""
    return Pdb().runcall(*args, **kwds)


def set_trace(*, header=None):
    """Stop here."""
    debugger = Pdb()
    if header is not None:
        debugger.message(header)
    debugger.set_trace(sys._getframe().f_back)


def post_mortem(t=None):
    """Look at a traceback; without one, at that of the exception that is being handled."""
    if t is None:
        t = sys.exc_info()[2]
        if t is None:
            raise ValueError('A valid traceback must be passed if no exception is being handled')
    debugger = Pdb()
    debugger.reset()
    debugger.interaction(None, t)


def pm():
    """Look at the last exception that was shown."""
    post_mortem(sys.last_traceback)


def help():
    """All that help knows."""
    for name in sorted({method.__name__ for name, method in vars(Pdb).items() if name.startswith('do_')}):
        print(vars(Pdb)[name].__doc__.rstrip())


_USAGE = """usage: pdb.py [-c command] ... [-m module | pyfile] [arg] ...

Debugs a program; -c gives commands to begin with, as a file .pdbrc does."""


def main():
    """krait -m pdb [-c command] [-m module | FILE] [argument ...]"""
    import getopt
    options, args = getopt.getopt(sys.argv[1:], 'mhc:', ['help', 'command='])
    if not args or any(option in ('-h', '--help') for option, _ in options):
        print(_USAGE)
        sys.exit(0 if args or options else 2)
    as_module = any(option == '-m' for option, _ in options)
    if not as_module and not os.path.exists(args[0]):
        print('Error:', args[0], 'does not exist')
        sys.exit(1)
    sys.argv[:] = args
    if not as_module:
        args[0] = os.path.realpath(args[0])
        sys.path[0] = os.path.dirname(args[0])
    debugger = Pdb()
    debugger.rcLines.extend(value for option, value in options if option in ('-c', '--command'))
    while _once(debugger, args[0], as_module):
        pass


def _once(debugger, path, as_module):
    "Debugs the program once; whether to do so again."
    try:
        debugger._run(path, as_module)
        if debugger._user_requested_quit:
            return False
        print('The program finished and will be restarted')
    except Restart:
        print('Restarting', path, 'with arguments:')
        print('\t' + ' '.join(sys.argv[1:]))
    except SystemExit as end:
        print('The program exited via sys.exit(). Exit status:', end=' ')
        print(end)
    except SyntaxError:
        traceback.print_exc()
        sys.exit(1)
    except BaseException as problem:
        traceback.print_exc()
        print('Uncaught exception. Entering post mortem debugging')
        print("Running 'cont' or 'step' will restart the program")
        debugger.interaction(None, problem.__traceback__)
        print('Post mortem debugger finished. The', path, 'will be restarted')
    return True


if __name__ == '__main__':
    import pdb
    pdb.main()
