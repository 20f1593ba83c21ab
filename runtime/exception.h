/* exception.h -- exception objects. The tree is runtime/exceptions.def; raising is runtime/error.h. */
#ifndef KRAIT_RUNTIME_EXCEPTION_H
#define KRAIT_RUNTIME_EXCEPTION_H

#include "runtime/code.h"
#include "runtime/str.h"
#include "runtime/type.h"

typedef struct Exception { /* every exception starts with this; then only owned references, so that one dealloc serves all (exception.c) */
    Object  head;
    Tuple  *args;
    Object *traceback, *context, *cause; /* owned or NULL */
    Object *dict;            /* __dict__, __notes__ included; NULL: none yet. Of user's classes too: Type.attr_offset is inherited */
    bool    suppress_context;
} Exception;
typedef struct { Exception base; Object *code; } SystemExitException;
typedef struct { Exception base; Object *value; } StopIterationException;
typedef struct { Exception base; Object *object, *name; } AttributeException;
typedef struct { Exception base; Object *name; } NameException;
typedef struct { Exception base; Object *message, *name, *path; } ImportException;
typedef struct { Exception base; Object *error_number, *strerror, *filename, *filename2; int64_t written; } OSException;
typedef struct { Exception base; Object *message, *filename, *line, *offset, *end_line, *end_offset, *text, *print_file_and_line; } SyntaxException;
typedef struct { Exception base; Object *encoding, *object, *reason; int64_t start, end; } UnicodeException;
typedef struct { Exception base; Object *message, *exceptions; } GroupException;

enum { /* owned references of each layout beyond the common part: they come first in it */
    FIELDS_OF_Exception = 0, FIELDS_OF_SystemExitException = 1, FIELDS_OF_StopIterationException = 1, FIELDS_OF_AttributeException = 2,
    FIELDS_OF_NameException = 1, FIELDS_OF_ImportException = 3, FIELDS_OF_OSException = 4, FIELDS_OF_SyntaxException = 8,
    FIELDS_OF_UnicodeException = 3, FIELDS_OF_GroupException = 2,
};

#define IS_EXCEPTION(o) TYPE_HAS(o, TYPE_EXCEPTION)
#define IS_EXCEPTION_CLASS(o) ((shape_flags[((const Object *)(o))->shape] & SHAPE_IS_TYPE) && (((const Type *)(o))->flags & TYPE_EXCEPTION))

Owned exception_new(Type *type, Object **args, int n);     /* type(*args) for built-in types without running Python code */
Owned unicode_decode_error_new(const char *encoding, Borrowed bytes, int64_t start, int64_t end, const char *reason);
Owned unicode_encode_error_new(const char *encoding, Borrowed str, int64_t start, int64_t end, const char *reason);
/* raise_syntax_error: type SyntaxError, IndentationError or TabError; positions 1-based, 0: none; text: the source line or NULL. Result NULL. */
Owned raise_syntax_error(Type *type, const char *message, Borrowed filename, int line, int offset, int end_line, int end_offset, Borrowed text_or_null);
/* except* helpers: splits by a type or tuple; *match and *rest new references or NULL (None). */
Owned group_part(Borrowed group, Borrowed list);            /* group.derive(list) with the links and notes of group */
bool  group_split(Borrowed group, Borrowed matcher, Owned *match, Owned *rest);

/* One link of __traceback__: made as a frame unwinds (vm/unwind.c), printed by runtime/traceback.c. */
typedef struct Traceback {
    Object  head;
    Object *next;        /* the traceback nearer to where it was raised, or NULL */
    Object *frame;       /* a frame object, owned      */
    int32_t line;        /* tb_lineno, or LINE_OF_INSTRUCTION: not worked out (traceback_line() does) */
    int32_t instruction; /* index into the code's instructions (tb_lasti) */
    int32_t unbound;     /* 0, or 1 + the slot of the local without a value that ended it here */
} Traceback;
enum { LINE_OF_INSTRUCTION = INT32_MIN };
int      traceback_line(const Traceback *entry);
bool     traceback_position(const Traceback *entry, Position *out); /* what the carets stand under; false: not known */
Borrowed exception_group_exceptions(Borrowed group);       /* the tuple of a BaseExceptionGroup */
/* The setters of attributes, for `raise ... from` and the machine; values are kept. */
void  exception_set_cause(Borrowed exception, Borrowed cause_or_null);     /* and __suppress_context__ = True */
void  exception_set_context(Borrowed exception, Borrowed context_or_null);
void  exception_set_traceback(Borrowed exception, Borrowed traceback_or_null);
/* exceptions_start before types_start; exceptions_ready after it (makes interp.memory_error). */
void  exceptions_start(void);
bool  exceptions_ready(void);
/* Which exceptions show an __init__ or __new__ of their own in their dict, though it is their base's (as CPython's macros make them). */
bool  exception_has_own(const Type *type);
bool  exception_has_own_new(const Type *type);
/* The OSError subclass for an errno, or OSError itself. */
Type *os_error_type(int64_t error_number);

/* Prints an uncaught exception as CPython does (chain, notes, groups, carets) to sys.stderr. Never raises. */
void  exception_print(Borrowed exception);
/* Set by the prompt: gives the text of an exception colours. Takes it over. */
extern Owned (*exception_painted)(Owned text);
/* The same as one str. */
Owned exception_format(Borrowed exception);
/* Adds the text of a traceback chain as print_tb does ("Traceback ..." line included). false: error pending. */
bool  traceback_format(StrBuilder *b, Borrowed traceback);
/* Set by lang/: for the expression in `text` that failed, where its operator or subscript is (byte offsets).  false: it is neither a
   binary operation nor a subscript, or no expression. Never leaves an exception pending. */
extern bool (*expression_anchors)(const char *text, int64_t length, int *left, int *right);
/* Line `line` (1-based) of a file, without its end, or NULL (no error pending): a new Str. */
Owned source_line(Borrowed filename, int line);
void  source_lines_forget(void);
void  source_lines_put(const char *name, const char *text); /* what is to be taken for the text of that file; copied */
/* Set by the prompt: the text of what was typed there, by the name that its code has for a file. False: none. */
extern bool (*source_of_typed)(const char *name, const char **text, size_t *length);
/* Writes text to sys.stderr, or to C's stderr when there's none. Never raises. */
void  stderr_write(Borrowed text);

#endif
