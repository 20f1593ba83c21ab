"""What each built-in exception means: rows (title, text, what fails, what works) for krait explain."""

TOPICS = [
    ("ArithmeticError", """The common base of errors in calculations: ZeroDivisionError, OverflowError and FloatingPointError.
        It is not raised itself; `except ArithmeticError` catches all three.""", """
        raise ArithmeticError("the sum went wrong")
        """, """
        try:
            print(1 / 0)
        except ArithmeticError as e:
            print("no result:", e)
        """),
    ("AssertionError", """An `assert` found its condition false: something the program relies on does not hold. The value after the
        comma is the message. Under -O asserts are not run, so they are for the programmer's mistakes, not for what users type.""", """
        age = -3
        assert age >= 0, "an age is not negative"
        """, """
        age = 3
        assert age >= 0, "an age is not negative"
        """),
    ("AttributeError", """`object.name` was asked for, and this object has no such name. Either the name is misspelt, or the object is
        of another type than you think: print(type(x)) tells, dir(x) lists what it has.""", """
        fruit = ["apple"]
        fruit.push("pear")
        """, """
        fruit = ["apple"]
        fruit.append("pear")
        """),
    ("BaseException", """The base of all exceptions. Catch Exception instead: BaseException also covers KeyboardInterrupt and
        SystemExit, which are there to end the program.""", """
        raise BaseException("nobody should catch this")
        """, """
        try:
            raise Exception("an error")
        except Exception as e:
            print("caught:", e)
        """),
    ("BaseExceptionGroup", """Several exceptions raised together, among them one that is no Exception, such as KeyboardInterrupt. `except*`
        takes out those of a type and lets the others go on.""", """
        raise BaseExceptionGroup("stopping", [KeyboardInterrupt(), ValueError("bad")])
        """, """
        try:
            raise BaseExceptionGroup("stopping", [KeyboardInterrupt(), ValueError("bad")])
        except* KeyboardInterrupt:
            print("stopped")
        except* ValueError as group:
            print(group.exceptions)
        """),
    ("BlockingIOError", """A file or pipe that was set not to wait had nothing to give, or no room. Wait until it is ready, or let it
        block.""", """
        import os
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        os.read(reading, 1)
        """, """
        import os
        reading, writing = os.pipe()
        os.write(writing, b"x")
        os.set_blocking(reading, False)
        print(os.read(reading, 1))
        """),
    ("BrokenPipeError", """Something was written to a pipe that nobody reads any more. When standard output is closed, as by `| head`,
        Krait ends quietly by the signal SIGPIPE; other pipes raise this.""", """
        import os
        reading, writing = os.pipe()
        os.close(reading)
        os.write(writing, b"x")
        """, """
        import os
        reading, writing = os.pipe()
        os.write(writing, b"x")
        print(os.read(reading, 1))
        """),
    ("BufferError", """Memory that is shared by a memoryview cannot be resized. Release the view first.""", """
        data = bytearray(b"abc")
        view = memoryview(data)
        data.append(100)
        """, """
        data = bytearray(b"abc")
        view = memoryview(data)
        view.release()
        data.append(100)
        """),
    ("BytesWarning", """Under -b: bytes were compared with text, which is never equal, or turned into text with str(), which gives
        "b'...'". Decode the bytes first.""", """
        import warnings
        warnings.warn("bytes compared with str", BytesWarning)
        """, """
        print(b"abc".decode() == "abc")
        """),
    ("ChildProcessError", """The program waited for a child process and has none.""", """
        import os
        os.waitpid(-1, 0)
        """, """
        import os
        child = os.fork()
        if child == 0:
            os._exit(0)
        print(os.waitpid(child, 0)[1])
        """),
    ("ConnectionAbortedError", """A network connection was given up by this side before it was made.""", """
        raise ConnectionAbortedError("the connection was given up")
        """, """
        try:
            raise ConnectionAbortedError("the connection was given up")
        except ConnectionError as e:
            print("try again:", e)
        """),
    ("ConnectionError", """The base of errors about connections: BrokenPipeError, ConnectionAbortedError, ConnectionRefusedError and
        ConnectionResetError. Catch it to handle them alike.""", """
        raise ConnectionError("no connection")
        """, """
        try:
            raise ConnectionError("no connection")
        except ConnectionError as e:
            print("try again:", e)
        """),
    ("ConnectionRefusedError", """Nobody listens at the address that the program wanted to reach: is the server running, is the port
        right?""", """
        raise ConnectionRefusedError("nobody listens there")
        """, """
        try:
            raise ConnectionRefusedError("nobody listens there")
        except ConnectionRefusedError as e:
            print("is the server running?", e)
        """),
    ("ConnectionResetError", """The other side closed a connection in the middle of a talk.""", """
        raise ConnectionResetError("the other side has gone")
        """, """
        try:
            raise ConnectionResetError("the other side has gone")
        except ConnectionError as e:
            print("connect anew:", e)
        """),
    ("DeprecationWarning", """A feature will go away. It is shown in the program's own file only; -W error turns it into an error, so that
        the traceback shows the place.""", """
        import warnings
        warnings.warn("old() will go: use new()", DeprecationWarning)
        """, """
        import warnings
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.warn("old() will go: use new()", DeprecationWarning)
        """),
    ("EOFError", """input() met the end of standard input: the file or pipe has no more lines. Loop over sys.stdin to read until the
        end.""", """
        import io, sys
        sys.stdin = io.StringIO("")
        try:
            name = input()
        finally:
            sys.stdin = sys.__stdin__
        """, """
        import io
        for line in io.StringIO("one\\ntwo\\n"):
            print(line.strip())
        """),
    ("EncodingWarning", """A text file was opened without `encoding=`, so what it means depends on the machine. Name the encoding.""", """
        import warnings
        warnings.warn("'encoding' argument not specified", EncodingWarning)
        """, """
        import os
        with open(os.devnull, encoding="utf-8") as file:
            print(repr(file.read()))
        """),
    ("Exception", """The base of all errors that a program may want to handle. Make your own kinds by deriving from it, so that callers
        can catch just those.""", """
        raise Exception("something went wrong")
        """, """
        class OutOfPaper(Exception):
            pass
        try:
            raise OutOfPaper("tray 2")
        except OutOfPaper as e:
            print("refill", e)
        """),
    ("ExceptionGroup", """Several errors raised together, for instance by tasks that ran side by side. `except*` handles those of one
        type; what nobody takes goes on.""", """
        raise ExceptionGroup("two tasks failed", [ValueError("first"), KeyError("second")])
        """, """
        try:
            raise ExceptionGroup("two tasks failed", [ValueError("first"), KeyError("second")])
        except* ValueError as group:
            print("values:", group.exceptions)
        except* KeyError as group:
            print("keys:", group.exceptions)
        """),
    ("FileExistsError", """A file or folder was to be made, and the name is taken. Mode "x" and os.mkdir insist on a new one.""", """
        import os
        os.mkdir(os.sep)
        """, """
        import os
        os.makedirs(os.sep, exist_ok=True)
        """),
    ("FileNotFoundError", """There is no file of that name. A relative name counts from the folder in which the program was started, not
        from where the program lies: os.getcwd() tells which.""", """
        open("no such file.txt")
        """, """
        import os
        name = "no such file.txt"
        if os.path.exists(name):
            print(open(name).read())
        else:
            print("there is no", name, "in this folder")
        """),
    ("FloatingPointError", """A float operation failed. Python itself does not raise it: floats give inf and nan, or OverflowError.""", """
        raise FloatingPointError("no number")
        """, """
        result = float("inf") - float("inf")
        print(result)
        """),
    ("FutureWarning", """Something will behave differently in a later version; the warning tells what to write to be safe.""", """
        import warnings
        warnings.warn("the default will change", FutureWarning)
        """, """
        import warnings
        warnings.simplefilter("ignore", FutureWarning)
        warnings.warn("the default will change", FutureWarning)
        """),
    ("GeneratorExit", """A generator is being closed: it is raised at its `yield`, so that `finally` can tidy up. Let it pass; a generator
        that goes on yielding after it is an error.""", """
        raise GeneratorExit
        """, """
        def numbers():
            try:
                yield 1
                yield 2
            finally:
                print("tidied up")
        generator = numbers()
        print(next(generator))
        generator.close()
        """),
    ("ImportError", """The module is there, but not the name that was to come from it: misspelt, or defined further down in a module
        that is only half loaded because two modules import each other.""", """
        from math import squareroot
        """, """
        from math import sqrt
        print(sqrt(16))
        """),
    ("ImportWarning", """Something odd was met while importing. It is not shown unless asked for with -W default.""", """
        import warnings
        warnings.warn("found twice", ImportWarning)
        """, """
        import warnings
        warnings.simplefilter("ignore", ImportWarning)
        warnings.warn("found twice", ImportWarning)
        """),
    ("IndentationError", """The spaces at the beginning of a line do not fit. After a colon the next line stands further right; all lines
        of a block begin in the same column.""", """
        compile('''if True:
        print("no deeper than the if")
        ''', "example", "exec")
        """, """
        compile('''if True:
            print("deeper than the if")
        ''', "example", "exec")
        """),
    ("IndexError", """A position outside the sequence. The first item is at 0, so the last of n is at n - 1, or -1; an empty sequence has
        none.""", """
        row = [10, 20, 30]
        print(row[3])
        """, """
        row = [10, 20, 30]
        print(row[2], row[-1])
        for item in row:
            print(item)
        """),
    ("InterruptedError", """A system call was interrupted by a signal. Python repeats such calls, so it is rare.""", """
        raise InterruptedError("a signal came")
        """, """
        try:
            raise InterruptedError("a signal came")
        except InterruptedError:
            print("once more")
        """),
    ("IsADirectoryError", """A folder was opened as if it were a file. os.listdir() tells what is in it.""", """
        import os
        open(os.sep)
        """, """
        import os
        print(len(os.listdir(os.sep)) > 0)
        """),
    ("KeyError", """A dict has no such key. Keys are compared exactly: case, spaces and type count, and the key 1 is not the key '1'.
        d.get(key, default) gives the default instead, `key in d` asks.""", """
        prices = {"apple": 2}
        print(prices["pear"])
        """, """
        prices = {"apple": 2}
        print(prices.get("pear", 0))
        if "pear" in prices:
            print(prices["pear"])
        """),
    ("KeyboardInterrupt", """Somebody pressed Ctrl-C. Uncaught, it ends the program by the signal SIGINT; catch it to leave in order.""", """
        raise KeyboardInterrupt
        """, """
        try:
            raise KeyboardInterrupt
        except KeyboardInterrupt:
            print("good bye")
        """),
    ("LookupError", """The common base of IndexError and KeyError; also an unknown name of an encoding.""", """
        "text".encode("no-such-encoding")
        """, """
        for table in ([], {}):
            try:
                table[0]
            except LookupError as e:
                print(type(e).__name__)
        """),
    ("MemoryError", """There is not enough memory for what was asked, or more than -X memory=N allows. Work on a part at a time, for
        instance with a generator.""", """
        everything = bytes(1 << 60)
        """, """
        def parts():
            for i in range(4):
                yield bytes(16)
        print(sum(len(part) for part in parts()))
        """),
    ("ModuleNotFoundError", """No module of that name is found in Krait, beside the program or along KRAITPATH. "Krait has no module" means
        that CPython has one and Krait does not; the README lists them.""", """
        import no_such_module
        """, """
        try:
            import no_such_module
        except ModuleNotFoundError as e:
            print("doing without", e.name)
        """),
    ("NameError", """A name that nobody has given a value: misspelt, used before its assignment, not imported, or local to another
        function. Text needs quotes.""", """
        total = 5
        print(totl)
        """, """
        total = 5
        print(total)
        """),
    ("NotADirectoryError", """A path goes through a file as if it were a folder.""", """
        import os
        open(os.path.join(os.devnull, "file"))
        """, """
        import os
        print(os.path.isdir(os.devnull))
        """),
    ("NotImplementedError", """A method that a derived class is to write was called on the base. Define it in the class of your object.""", """
        class Shape:
            def area(self):
                raise NotImplementedError("area")
        Shape().area()
        """, """
        class Shape:
            def area(self):
                raise NotImplementedError("area")
        class Square(Shape):
            def area(self):
                return 4
        print(Square().area())
        """),
    ("OSError", """The operating system refused: errno is its number, strerror its text, filename what it was about. Its kinds have
        classes of their own, such as FileNotFoundError and PermissionError.""", """
        import os
        os.close(9999)
        """, """
        import os
        try:
            os.close(9999)
        except OSError as e:
            print(e.errno, e.strerror)
        """),
    ("OverflowError", """A number is too large for where it goes: a float ends near 1.8e308. Whole numbers have no limit of their own.""", """
        print(2.0 ** 5000)
        """, """
        print(len(str(2 ** 5000)))
        """),
    ("PendingDeprecationWarning", """A feature will be deprecated some day. It is not shown unless asked for.""", """
        import warnings
        warnings.warn("some day", PendingDeprecationWarning)
        """, """
        import warnings
        warnings.simplefilter("ignore", PendingDeprecationWarning)
        warnings.warn("some day", PendingDeprecationWarning)
        """),
    ("PermissionError", """The file is there, but you may not do this with it: ls -l tells who may.""", """
        import errno, os
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), "secret.txt")
        """, """
        import os
        print(os.access(os.devnull, os.R_OK))
        """),
    ("ProcessLookupError", """There is no process of that number: it may have ended.""", """
        import os
        os.kill(2 ** 22 + 1, 0)
        """, """
        import os
        os.kill(os.getpid(), 0)
        """),
    ("RecursionError", """A function called itself too often: by default 1000 calls deep. Some case must return without another call, and each
        call must come nearer to it; a loop needs no depth at all.""", """
        def count_down(n):
            return count_down(n - 1)
        count_down(10)
        """, """
        def count_down(n):
            if n == 0:
                return "done"
            return count_down(n - 1)
        print(count_down(10))
        """),
    ("ReferenceError", """A weak proxy was used after its object had died. Keep a real reference as long as it is needed.""", """
        import weakref
        class Node: pass
        proxy = weakref.proxy(Node())
        proxy.x
        """, """
        import weakref
        class Node: x = 1
        node = Node()
        proxy = weakref.proxy(node)
        print(proxy.x)
        """),
    ("ResourceWarning", """A file was left open when its last reference went. `with open(...) as f:` closes it at the right time. Shown with
        -W default.""", """
        import warnings
        warnings.warn("unclosed file", ResourceWarning)
        """, """
        import os
        with open(os.devnull) as file:
            print(file.read() == "")
        """),
    ("RuntimeError", """An error of no other kind: the message says what is wrong. Often something was changed while it was in use.""", """
        ages = {"Ann": 5, "Bob": 7}
        for name in ages:
            ages[name + "!"] = 1
        """, """
        ages = {"Ann": 5, "Bob": 7}
        for name in list(ages):
            ages[name + "!"] = 1
        print(len(ages))
        """),
    ("RuntimeWarning", """Something doubtful happened while running, such as a coroutine that nobody awaits.""", """
        import warnings
        warnings.warn("doubtful", RuntimeWarning)
        """, """
        import asyncio
        async def work():
            return 1
        print(asyncio.run(work()))
        """),
    ("StopAsyncIteration", """An asynchronous iterator has no more items. `async for` ends by it; anext(it, default) gives the default.""", """
        raise StopAsyncIteration
        """, """
        import asyncio
        async def numbers():
            yield 1
        async def main():
            async for n in numbers():
                print(n)
        asyncio.run(main())
        """),
    ("StopIteration", """An iterator has no more items. `for` ends by it; next(it, default) gives the default instead. A generator ends
        with `return`, not by raising it.""", """
        numbers = iter([1])
        next(numbers)
        next(numbers)
        """, """
        numbers = iter([1])
        print(next(numbers, None), next(numbers, None))
        """),
    ("SyntaxError", """The text is no Python: nothing of the file was run. The caret shows where it stopped making sense; the mistake may
        be on the line above, such as a bracket that was never closed.""", """
        compile("print('one'", "example", "exec")
        """, """
        compile("print('one')", "example", "exec")
        """),
    ("SyntaxWarning", """The text is Python, but hardly what was meant: `is` with a number, a comma that is missing, an assert that is
        always true.""", """
        import warnings
        warnings.warn('"is" with a literal. Did you mean "=="?', SyntaxWarning)
        """, """
        x = 1000
        print(x == 1000)
        """),
    ("SystemError", """The interpreter found something wrong with itself or with how it was called from C. It is worth a report.""", """
        raise SystemError("bad internal call")
        """, """
        print("nothing internal")
        """),
    ("SystemExit", """The program asks to end, as by sys.exit(status). Uncaught it is silent; a text instead of a number is printed to
        standard error, and the status is 1.""", """
        import sys
        sys.exit(3)
        """, """
        import sys
        try:
            sys.exit(3)
        except SystemExit as e:
            print("wanted to end with", e.code)
        """),
    ("TabError", """Some lines of a block are indented by tabs, others by spaces, and which stands further right depends on the width of
        a tab. Use spaces alone.""", r"""
        compile("if True:\n\tx = 1\n        y = 2\n", "example", "exec")
        """, r"""
        compile("if True:\n    x = 1\n    y = 2\n", "example", "exec")
        """),
    ("TimeoutError", """Something took longer than it was allowed to.""", """
        import asyncio
        asyncio.run(asyncio.wait_for(asyncio.sleep(5), 0.01))
        """, """
        import asyncio
        asyncio.run(asyncio.wait_for(asyncio.sleep(0), 5))
        """),
    ("TypeError", """An operation met a value of the wrong type, or a function the wrong arguments. The message names the types; type(x)
        tells which one a value has, int(), str(), list() and so on convert.""", """
        age = "41"
        print(age + 1)
        """, """
        age = "41"
        print(int(age) + 1)
        """),
    ("UnboundLocalError", """A name that is assigned anywhere in a function is local to all of it, and here it has no value yet. To change
        the outer variable say `global name`, or `nonlocal name` inside nested functions.""", """
        count = 0
        def add():
            count += 1
        add()
        """, """
        count = 0
        def add():
            global count
            count += 1
        add()
        print(count)
        """),
    ("UnicodeDecodeError", """These bytes are not text in the encoding that was named or assumed (UTF-8). Name the right one, or read bytes with
        mode "rb".""", """
        b"caf\\xe9".decode("utf-8")
        """, """
        print(b"caf\\xe9".decode("latin-1"))
        """),
    ("UnicodeEncodeError", """The encoding has no bytes for this character. UTF-8 has them for all.""", """
        "100 \\u20ac".encode("ascii")
        """, """
        print("100 \\u20ac".encode("utf-8"))
        """),
    ("UnicodeError", """The base of errors in turning text into bytes and back.""", """
        raise UnicodeError("no such character")
        """, """
        try:
            b"\\xff".decode()
        except UnicodeError as e:
            print(type(e).__name__)
        """),
    ("UnicodeTranslateError", """A translation from text to text failed. Python itself does not raise it.""", """
        raise UnicodeTranslateError("text", 0, 1, "no translation")
        """, """
        print("text".translate({ord("t"): "T"}))
        """),
    ("UnicodeWarning", """Text was used in a doubtful way.""", """
        import warnings
        warnings.warn("doubtful text", UnicodeWarning)
        """, """
        import warnings
        warnings.simplefilter("ignore", UnicodeWarning)
        warnings.warn("doubtful text", UnicodeWarning)
        """),
    ("UserWarning", """What warnings.warn() gives when no category is named: a message of the program itself.""", """
        import warnings
        warnings.warn("mind the gap")
        """, """
        import warnings
        warnings.simplefilter("ignore")
        warnings.warn("mind the gap")
        """),
    ("ValueError", """The type is right, but the value does not make sense for this operation: text that is no number, too many values for
        the names on the left, an item that is not there.""", """
        int("seven")
        """, """
        text = "seven"
        if text.isdigit():
            print(int(text))
        else:
            print(text, "is no number")
        """),
    ("Warning", """The base of all warnings. A warning is printed and the program goes on; -W error makes them errors, -W ignore silences
        them.""", """
        import warnings
        warnings.warn("careful", Warning)
        """, """
        import warnings
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            warnings.warn("careful", Warning)
        print(caught[0].message)
        """),
    ("ZeroDivisionError", """A division by zero, or a remainder of one. Ask before dividing; an average needs at least one value.""", """
        values = []
        print(sum(values) / len(values))
        """, """
        values = []
        print(sum(values) / len(values) if values else 0)
        """),
]
