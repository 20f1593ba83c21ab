"""py_compile: Krait keeps no compiled files, so what is left is to tell whether a file compiles."""

import enum
import os
import traceback

__all__ = ['compile', 'main', 'PyCompileError', 'PycInvalidationMode']

_compile = compile


class PyCompileError(Exception):
    """A file that doesn't compile: exc_type_name, exc_value and file tell why and which."""

    def __init__(self, exc_type, exc_value, file, msg=''):
        text = ''.join(traceback.format_exception_only(exc_type, exc_value))
        if exc_type is SyntaxError:
            text = text.replace('File "<string>"', f'File "{file}"')
        Exception.__init__(self, msg or text, exc_type.__name__, exc_value, file)
        self.exc_type_name, self.exc_value, self.file, self.msg = exc_type.__name__, exc_value, file, msg or text

    def __str__(self):
        return self.msg


class PycInvalidationMode(enum.Enum):
    TIMESTAMP = 1
    CHECKED_HASH = 2
    UNCHECKED_HASH = 3


def compile(file, cfile=None, dfile=None, doraise=False, optimize=-1, invalidation_mode=None, quiet=0):
    """Compile a source file: an error is raised (doraise) or printed. What compiles can't be stored: NotImplementedError."""
    import sys
    import tokenize
    try:
        with tokenize.open(file) as source:
            _compile(source.read(), dfile or file, 'exec', dont_inherit=True, optimize=optimize)
    except Exception as error:
        problem = PyCompileError(type(error), error, dfile or file)
        if quiet < 2:
            if doraise:
                raise problem from None
            sys.stderr.write(problem.msg + '\n')
        return None
    raise NotImplementedError(f'Krait has no compiled files: {os.fspath(file)!r} compiles, but cannot be stored')


def main():
    """python -m py_compile FILE...: tells which files don't compile."""
    import sys
    status = 0
    for file in sys.argv[1:]:
        try:
            compile(file, doraise=True)
        except PyCompileError as error:
            print(error.msg, file=sys.stderr)
            status = 1
        except NotImplementedError:
            pass
    sys.exit(status)


if __name__ == '__main__':
    main()
