/* error.c -- raising: the pending exception, its context, and bounded recursion.
 *
 * interp.raised owns the pending exception, an instance, never a class.  When one is raised while another
 * is being handled (interp.handled), that one becomes its __context__; a chain of contexts never has a cycle.
 * Running out of memory while an exception is made leaves the ready-made MemoryError pending instead.
 */
#include "runtime/error.h"

#include <stdio.h>
#include <string.h>

#include "runtime/dict.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "runtime/str.h"

/* ---- the pending exception ------------------------------------------------------------------ */

static Borrowed handled_exception(void) /* innermost; NULL: none */
{
    for (const HandledItem *item = interp.handled; item; item = item->previous)
        if (item->exception) return item->exception;
    return NULL;
}

/* `exception` is about to get `first` as its context: it must not be among that one's contexts. */
static void cut_context_cycle(Borrowed exception, Borrowed first)
{
    Borrowed o = first, slow = first;
    for (bool step = false;; step = !step) {
        Borrowed context = ((const Exception *)o)->context;
        if (!context) return;
        if (context == exception) {
            exception_set_context(o, NULL);
            return;
        }
        o = context;
        if (step && (slow = ((const Exception *)slow)->context) == o) return; /* a cycle already, without it */
    }
}

static void set_context(Borrowed exception, Borrowed handled_or_null)
{
    if (!handled_or_null || handled_or_null == exception) return;
    cut_context_cycle(exception, handled_or_null);
    exception_set_context(exception, handled_or_null);
}

Owned raise_object(Owned exception)
{
    if (!exception) return NULL;
    set_context(exception, handled_exception());
    ref_set(&interp.raised, exception);
    return NULL;
}

void error_chain_innermost(void)
{
    if (interp.raised) set_context(interp.raised, interp.handled->exception);
}

bool error_is(const Type *type) { return interp.raised && IS_INSTANCE(interp.raised, type); }

Owned error_take(void)
{
    Owned exception = interp.raised;
    interp.raised   = NULL;
    return exception;
}

void error_restore(Owned exception_or_null) { ref_set(&interp.raised, exception_or_null); }

void error_clear(void) { ref_clear(&interp.raised); }

bool error_clear_if(const Type *type)
{
    if (!error_is(type)) return false;
    error_clear();
    return true;
}

void error_chain_cause(Owned earlier)
{
    if (!earlier) return;
    if (interp.raised && interp.raised != earlier) {
        exception_set_cause(interp.raised, earlier);
        exception_set_context(interp.raised, earlier);
    }
    ref_drop(earlier);
}

/* ---- making and raising --------------------------------------------------------------------- */

/* Instances of user's classes are made by calling the class. */
static Owned make_exception(Type *type, Object **args, int n)
{
    if (!(type->flags & TYPE_HEAP)) return exception_new(type, args, n);
    Owned made = object_call(OBJ(type), args, n, NULL);
    if (!made || IS_EXCEPTION(made)) return made;
    ref_drop(made);
    return raise_type_error("exceptions must derive from BaseException");
}

Owned raise_with_args(Type *type, Object **args, int n) { return raise_object(make_exception(type, args, n)); }

/* An exception with one argument, which is taken over. Without any, if a __repr__ or __str__ failed while the message was made:
   what that raised is forgotten, as CPython forgets it. */
static Owned make_with_message(Type *type, Owned message)
{
    if (!message && error_is(&exc_MemoryError)) return NULL;
    if (!message) {
        error_clear();
        return make_exception(type, NULL, 0);
    }
    Owned exception = make_exception(type, &message, 1);
    ref_drop(message);
    return exception;
}

Owned raise_error(Type *type, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    Owned message = str_format_va(format, arguments);
    va_end(arguments);
    return raise_object(make_with_message(type, message));
}

Owned raise_key_error(Borrowed key) { return raise_with_args(&exc_KeyError, (Object *[]){(Object *)key}, 1); }

Owned raise_attribute_error(Borrowed object, Borrowed name, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    Owned message = str_format_va(format, arguments);
    va_end(arguments);
    Owned exception = make_with_message(&exc_AttributeError, message);
    if (!exception) return NULL;
    ref_set(&AS(AttributeException, exception)->object, ref_keep_maybe(object));
    ref_set(&AS(AttributeException, exception)->name, ref_keep_maybe(name));
    return raise_object(exception);
}

Owned raise_name_error(Type *type, Borrowed name, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    Owned message = str_format_va(format, arguments);
    va_end(arguments);
    Owned exception = make_with_message(type, message);
    if (!exception) return NULL;
    ref_set(&AS(NameException, exception)->name, ref_keep_maybe(name));
    return raise_object(exception);
}

Owned raise_stop_iteration(Borrowed value_or_null)
{
    Object *value = (Object *)value_or_null;
    return raise_with_args(&exc_StopIteration, &value, value ? 1 : 0);
}

Owned raise_os_error(int error_number, Borrowed filename_or_null)
{
    Owned number = int_new(error_number), text = str_from_c(strerror(error_number));
    if (number && text) {
        Object *args[] = {number, text, (Object *)filename_or_null};
        raise_with_args(&exc_OSError, args, filename_or_null ? 3 : 2);
    }
    ref_drop_maybe(number);
    ref_drop_maybe(text);
    return NULL;
}

Owned raise_krait_has_no(const char *what) { return raise_error(&exc_NotImplementedError, "Krait has no %s", what); }

static bool making_memory_error; /* there is no room for a second one then */

static Owned fresh_memory_error(void)
{
    if (!interp.memory_error) return NULL; /* the interpreter is not there yet */
    making_memory_error = true;
    Owned exception     = exception_new(&exc_MemoryError, NULL, 0);
    making_memory_error = false;
    if (!exception) ref_clear(&interp.raised);
    return exception;
}

static Owned spare_memory_error(void)
{
    Owned spare         = interp.memory_spare;
    interp.memory_spare = NULL;
    return spare;
}

/* The one that is always there. If nobody looks at it, it forgets where it was raised the last time. */
static Owned last_memory_error(void)
{
    Owned exception = ref_keep_maybe(interp.memory_error);
    if (exception && exception->refcount == 2) {
        exception_set_traceback(exception, NULL);
        exception_set_context(exception, NULL);
        ref_clear(&AS(Exception, exception)->cause);
        ref_clear(&AS(Exception, exception)->dict);
    }
    return exception;
}

/* A new MemoryError if there is room for one, else the spare, which comes back when it dies; else the one that is never given away. */
Owned raise_no_memory(void)
{
    if (making_memory_error) { /* fresh_memory_error() sees it, and another one is taken */
        ref_set(&interp.raised, last_memory_error());
        return NULL;
    }
    Owned exception = fresh_memory_error();
    if (!exception) exception = spare_memory_error();
    if (!exception) exception = last_memory_error();
    return exception ? raise_object(exception) : NULL;
}

/* ---- recursion ------------------------------------------------------------------------------ */

enum { HEAD_ROOM = 50 }; /* levels that remain for making the RecursionError itself */

bool recursion_enter_slow(const char *where)
{
    if (interp.overflowing && interp.depth <= interp.recursion_limit + HEAD_ROOM) return true;
    interp.overflowing++;
    raise_error(&exc_RecursionError, "maximum recursion depth exceeded%s", where);
    interp.overflowing--;
    interp.depth--;
    return false;
}

bool stack_overflows(void)
{
    raise_error(&exc_RecursionError, "maximum recursion depth exceeded");
    return true;
}

/* interp.repr_active: a list of the objects whose repr is being made, innermost last; made when first needed. */
int repr_enter(Object *o)
{
    List *active = (List *)interp.repr_active;
    if (!active) {
        if (!(active = (List *)list_new(8))) return -1;
        interp.repr_active = OBJ(active);
    }
    for (uint32_t i = 0; i < active->length; i++)
        if (active->items[i] == o) return 0;
    return list_append(active, o) ? 1 : -1;
}

void repr_leave(Object *o)
{
    List *active = (List *)interp.repr_active;
    for (uint32_t i = active ? active->length : 0; i-- > 0;) {
        if (active->items[i] != o) continue;
        active->length--;
        memmove(active->items + i, active->items + i + 1, (active->length - i) * sizeof(Object *));
        ref_drop(o); /* never the last reference: the caller of repr has one */
        return;
    }
}
