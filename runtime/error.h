/* error.h -- raising, the pending exception, and bounded recursion.
 *
 * At most one exception is pending, in interp.raised (an exception object, always normalised).
 * `Owned f()` gives NULL and `bool f()` false when one is.  raise_* give NULL, so that both
 * `return raise_type_error(...)` read well.
 */
#ifndef KRAIT_RUNTIME_ERROR_H
#define KRAIT_RUNTIME_ERROR_H

#include "runtime/type.h"
#include "runtime/state.h"

/* Formats: %s C text (UTF-8), %.200s, %c, %d, %u, %x, %zd, %ld, %lld, %%, and
 *   %S str(object)   %R repr(object)   %A ascii(object)   %U a Str   %N the name of a Type
   %T the type name of an object   %K the same for an argument that was refused: None is "None"
 * Objects are borrowed. Result: NULL. */
Owned raise_error(Type *type, const char *format, ...);
#define raise_type_error(...)      raise_error(&exc_TypeError, __VA_ARGS__)
#define raise_value_error(...)     raise_error(&exc_ValueError, __VA_ARGS__)
#define raise_index_error(...)     raise_error(&exc_IndexError, __VA_ARGS__)
#define raise_overflow_error(...)  raise_error(&exc_OverflowError, __VA_ARGS__)
#define raise_runtime_error(...)   raise_error(&exc_RuntimeError, __VA_ARGS__)
#define raise_system_error(...)    raise_error(&exc_SystemError, __VA_ARGS__)
#define raise_zero_division(...)   raise_error(&exc_ZeroDivisionError, __VA_ARGS__)
Owned raise_key_error(Borrowed key);                         /* KeyError(key) */
Owned raise_attribute_error(Borrowed object, Borrowed name, const char *format, ...); /* sets .obj and .name */
Owned raise_name_error(Type *type, Borrowed name, const char *format, ...);  /* sets .name */
Owned raise_stop_iteration(Borrowed value_or_null);
Owned raise_os_error(int error_number, Borrowed filename_or_null); /* OSError subclass by errno, strerror text */
Owned raise_no_memory(void);                                 /* the pre-made MemoryError */
Owned raise_krait_has_no(const char *what);                  /* NotImplementedError: "Krait has no ..." */
Owned raise_object(Owned exception);                         /* makes it pending; takes it over; sets __context__ from the handled one */
/* Call convention helper: an exception instance of `type` with these arguments, raised. */
Owned raise_with_args(Type *type, Object **args, int n);

static inline bool error_pending(void) { return interp.raised != NULL; }
bool  error_is(const Type *type);                /* something is pending and is an instance of type (static C types) */
Owned error_take(void);                          /* hands the pending exception over; NULL: none */
void  error_restore(Owned exception_or_null);    /* makes it pending again, without touching context */
void  error_clear(void);
bool  error_clear_if(const Type *type);          /* true: it was of that type and is cleared */
/* Sets cause/context of the pending exception: `raise new from the pending one`. */
void  error_chain_cause(Owned earlier);
/* Reports the pending exception as "Exception ignored in: ..." on stderr (sys.unraisablehook) and clears it. */
void  error_unraisable(const char *message_or_null, Borrowed about_or_null);
/* What sys.unraisablehook does by default: prints, whatever hook is set. */
void  unraisable_print(Borrowed exception, const char *message_or_null, Borrowed about_or_null);

/* Set by the VM: the argument of a sys.unraisablehook of the program's own; message and about may be NULL. */
extern bool unraisable_quiet; /* the module sys is gone: nobody to tell */
extern Owned (*unraisable_hook_argument)(Borrowed exception, const char *message, Borrowed about);
/* In vm: a traceback entry for the innermost frame, if there is one, on the pending exception. */
void  traceback_add_here(void);

/* Bounded recursion: false with RecursionError pending ("maximum recursion depth exceeded" + where,
   e.g. " while getting the repr of an object", " in comparison", " while calling a Python object"). */
bool  recursion_enter_slow(const char *where);
static inline bool recursion_enter(const char *where)
{
    char here;
    if (LIKELY(++interp.depth <= interp.recursion_limit && &here > interp.c_stack_limit)) return true;
    return recursion_enter_slow(where);
}
/* The same for what CPython does not count: false, with RecursionError pending, when there is no stack left for C. */
bool  stack_overflows(void);
static inline bool stack_enter(void)
{
    char here;
    return LIKELY(&here > interp.c_stack_limit) || !stack_overflows();
}
static inline void recursion_leave(void) { interp.depth--; }

/* "in progress" list for repr of self-containing containers: 1 entered, 0 already inside, -1 error. */
int  repr_enter(Object *o);
void repr_leave(Object *o);

/* The pending exception's context is what the innermost generator (or the program) is handling; nothing further out counts. */
void error_chain_innermost(void);

/* Warnings: like warnings.warn(message, category, stacklevel=1). false: it was turned into an exception. */
bool warn(Type *category, const char *format, ...);
/* The same about an object, which the module may tell more of (where it was allocated). */
bool warn_about(Type *category, Borrowed source, const char *format, ...);
/* Like warnings.warn_explicit: the warning is about a line of a file. */
bool warn_at(Type *category, Borrowed filename, int line, const char *format, ...);

#endif
