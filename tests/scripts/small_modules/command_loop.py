# Cmd.Cmd: commands, help, columns.
import cmd
import io


class Shell(cmd.Cmd):
    intro = 'welcome'
    prompt = '> '
    use_rawinput = 0

    def do_add(self, arg):
        """add A B: the sum"""
        print('sum', sum(map(int, arg.split())))

    def do_quit(self, arg):
        return True

    def do_shell(self, arg):
        print('shell', repr(arg))

    def help_topic(self):
        self.stdout.write('about the topic\n')

    def precmd(self, line):
        return line.lower()

    def postcmd(self, stop, line):
        print('did', repr(line), stop)
        return stop


out = io.StringIO()
Shell(stdin=io.StringIO('ADD 1 2\n\nhelp\n?add\nhelp topic\nhelp nope\n!ls -l\nnope x\n@\nquit\nnever\n'), stdout=out).cmdloop()
print(out.getvalue())
out = io.StringIO()
Shell(stdin=io.StringIO(''), stdout=out).onecmd('help quit')
print(out.getvalue())
c = cmd.Cmd(stdout=out)
for line in ('', ' a b ', '?x', '!y', 'a.b c', '1x', '_z'):
    print(c.parseline(line))
for names in ([], ['one'], ['a', 'b', 'c'], ['name%d' % i for i in range(30)], ['x' * 100, 'y']):
    out.seek(0)
    out.truncate()
    c.columnize(names, 40)
    print(out.getvalue())
print(sorted(Shell().completenames('')), Shell().completenames('q'))
