# Runs programs that fail, and prints what the hint says of each.
import linecache
import warnings
import _hints

warnings.simplefilter("ignore")


def show(programs):
    for number, program in enumerate(programs.strip("\n").split("\n---\n")):
        name = f"<program {number}>"
        linecache.cache[name] = (len(program), None, [line + "\n" for line in program.split("\n")], name)
        try:
            exec(compile(program, name, "exec"), {"__name__": "__main__"})
        except BaseException as error:
            if isinstance(error, SyntaxError) and error.text is None and error.lineno:
                error.text = program.split("\n")[error.lineno - 1]
            print(program.split("\n")[-1].strip(), "|", _hints.hint(error))
        else:
            print(program, "| ran")
