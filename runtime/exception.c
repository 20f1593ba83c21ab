/* exception.c -- what all exceptions share: their memory, args, links to others, and the table of types.
 *
 *   | GcHead | head | args traceback context cause dict suppress_context | fields of the family ... |
 *
 * The fields of a family (exception.h) that own references stand directly behind the common part,
 * so one dealloc, traverse and clear serve the whole tree; field_count says how many there are.
 * `dict` is the instance's __dict__, of user's subclasses too.  The families are in exception_kinds.c, exception_os.c,
 * exception_unicode.c and exception_group.c; they put their slots into the types before the types are made ready.
 */
#include "runtime/exception.h"

#include "gc/cycle.h"
#include "gc/weak.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/exception_parts.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"
#include "runtime/state.h"

/* ---- memory --------------------------------------------------------------------------------- */

static const Type *built_in_type(const Object *o)
{
    const Type *type = TYPE_OF(o);
    while (type->flags & TYPE_HEAP) type = type->base;
    return type;
}

/* References that the family's struct owns beyond the common part. */
static int field_count(const Object *o)
{
    switch (built_in_type(o)->shape) {
#define EXCEPTION(name, base, layout, doc) case SHAPE_##name: return FIELDS_OF_##layout;
#include "runtime/exceptions.def"
    default: return 0;
    }
}

static Object **fields(Object *o) { return (Object **)(AS(Exception, o) + 1); }

static int exception_traverse(Object *self, GcVisit visit, void *argument)
{
    Exception *e        = AS(Exception, self);
    Object    *common[] = {OBJ(e->args), e->traceback, e->context, e->cause, e->dict};
    int        result;
    for (int i = 0; i < 5; i++)
        if (common[i] && (result = visit(common[i], argument))) return result;
    for (int i = 0, n = field_count(self); i < n; i++)
        if (fields(self)[i] && (result = visit(fields(self)[i], argument))) return result;
    return 0;
}

static void exception_clear(Object *self)
{
    Exception *e = AS(Exception, self);
    ref_clear(&e->dict);
    ref_clear(&e->args);
    ref_clear(&e->traceback);
    ref_clear(&e->cause);
    ref_clear(&e->context);
    for (int i = 0, n = field_count(self); i < n; i++) ref_clear(&fields(self)[i]);
}

/* A dead MemoryError, empty now, waits for the next time when nothing can be made, if no other does. */
static bool goes_in_reserve(Object *self)
{
    if (interp.memory_spare || !interp.memory_error || self->shape != exc_MemoryError.shape) return false;
    AS(Exception, self)->args             = (Tuple *)ref_keep(OBJ(empty_tuple));
    AS(Exception, self)->suppress_context = false;
    gc_head(self)->flags                  = 0;
    self->refcount                        = 1;
    gc_track(self);
    interp.memory_spare = self;
    return true;
}

static void exception_dealloc(Object *self)
{
    size_t size = built_in_type(self)->gc.size;
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    exception_clear(self);
    if (!goes_in_reserve(self)) container_release(self, size);
}

Owned exception_alloc(Type *cls, Object **args, int n)
{
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    if (!exception_set_args(o, args, n)) {
        ref_drop(o);
        return NULL;
    }
    gc_track(o);
    return o;
}

/* ---- links ---------------------------------------------------------------------------------- */

void exception_set_cause(Borrowed exception, Borrowed cause_or_null)
{
    AS(Exception, exception)->suppress_context = true;
    field_set(&AS(Exception, exception)->cause, (Object *)cause_or_null);
}

void exception_set_context(Borrowed exception, Borrowed context_or_null)
{
    field_set(&AS(Exception, exception)->context, (Object *)context_or_null);
}

void exception_set_traceback(Borrowed exception, Borrowed traceback_or_null)
{
    field_set(&AS(Exception, exception)->traceback, (Object *)traceback_or_null);
}

bool exception_set_args(Object *self, Object **args, int n)
{
    Owned tuple = n ? tuple_from_array(args, n) : ref_keep(OBJ(empty_tuple));
    if (!tuple) return false;
    ref_set(&AS(Exception, self)->args, tuple);
    return true;
}

/* ---- slots of BaseException ----------------------------------------------------------------- */

Owned exception_new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    (void)keywords;
    return exception_alloc(cls, args, n);
}

bool exception_init_args(Object *self, Object **args, int n)
{
    const Tuple *now = AS(Exception, self)->args; /* __new__ has put the same there, nearly always */
    bool same = now && (int)now->length == n;
    for (int i = 0; same && i < n; i++) same = now->items[i] == args[i];
    return same || exception_set_args(self, args, n);
}

bool exception_init(Object *self, Object **args, int n, Tuple *keywords)
{
    return native_no_keywords(type_name(TYPE_OF(self)), keywords) && exception_init_args(self, args, n);
}

Owned exception_new(Type *type, Object **args, int n)
{
    Owned o = type->new_(type, args, n, NULL);
    if (!o || TYPE_OF(o)->init(o, args, n, NULL)) return o;
    ref_drop(o);
    return NULL;
}

Owned exception_str(Object *self)
{
    Tuple *args = AS(Exception, self)->args;
    if (args->length == 0) return ref_keep(OBJ(names.empty));
    return object_str(args->length == 1 ? args->items[0] : OBJ(args));
}

static Owned exception_repr(Object *self)
{
    Tuple      *args = AS(Exception, self)->args;
    const char *name = type_short_name(TYPE_OF(self));
    if (args->length == 1) return str_format_c("%s(%R)", name, args->items[0]);
    return str_format_c("%s%R", name, OBJ(args));
}

/* ---- methods -------------------------------------------------------------------------------- */

Owned exception_reduce_with(Object *self, Owned args, Borrowed state_or_null)
{
    if (!args) return NULL;
    Object  *type  = OBJ(TYPE_OF(self));
    Borrowed state = state_or_null ? state_or_null : AS(Exception, self)->dict;
    Owned result   = state ? tuple_pack(3, type, args, state) : tuple_pack(2, type, args);
    ref_drop(args);
    return result;
}

static Owned exception_reduce(Object **args, int n, Tuple *keywords)
{
    (void)n, (void)keywords;
    return exception_reduce_with(args[0], ref_keep(OBJ(AS(Exception, args[0])->args)), NULL);
}

static bool set_state_entry(Object *self, Object *key, Object *value)
{
    ref_keep(key);
    ref_keep(value);
    bool ok = IS_STR(key);
    if (ok) ok = object_set_attr(self, AS(Str, key), value);
    else raise_type_error("attribute name must be string, not '%T'", key);
    ref_drop(key);
    ref_drop(value);
    return ok;
}

static Owned exception_setstate(Object **args, int n, Tuple *keywords)
{
    (void)n, (void)keywords;
    Object  *key, *value;
    uint32_t place = 0;
    if (args[1] == NONE) return none_new();
    if (!IS_DICT(args[1])) return raise_type_error("state is not a dictionary");
    while (dict_next(AS(Dict, args[1]), &place, &key, &value))
        if (!set_state_entry(args[0], key, value)) return NULL;
    return none_new();
}

static bool set_traceback(Object *self, Object *value)
{
    if (!value) raise_type_error("__traceback__ may not be deleted");
    else if (value != NONE && value->shape != SHAPE_TRACEBACK) raise_type_error("__traceback__ must be a traceback or None");
    else {
        exception_set_traceback(self, value == NONE ? NULL : value);
        return true;
    }
    return false;
}

static Owned exception_with_traceback(Object **args, int n, Tuple *keywords)
{
    (void)n, (void)keywords;
    return set_traceback(args[0], args[1]) ? ref_keep(args[0]) : NULL;
}

static Owned exception_add_note(Object **args, int n, Tuple *keywords)
{
    (void)n, (void)keywords;
    if (!IS_STR(args[1])) return raise_type_error("note must be a str, not '%T'", args[1]);
    Owned notes = object_find_attr(args[0], names.__notes__);
    if (!notes) {
        if (error_pending() || !(notes = list_new(1))) return NULL;
        if (!object_set_attr(args[0], names.__notes__, notes)) {
            ref_drop(notes);
            return NULL;
        }
    }
    Owned result = NULL;
    if (!IS_LIST(notes)) raise_type_error("Cannot add note: __notes__ is not a list");
    else if (list_append(AS(List, notes), args[1])) result = none_new();
    ref_drop(notes);
    return result;
}

static const NativeDef base_methods[] = {
    {"__reduce__", exception_reduce, "", NULL, 0},
    {"__setstate__", exception_setstate, "state, /", NULL, 0},
    {"with_traceback", exception_with_traceback, "tb, /", "Exception.with_traceback(tb) --\n    set self.__traceback__ to tb and return self.", 0},
    {"add_note", exception_add_note, "note, /", "Exception.add_note(note) --\n    add a note to the exception", 0},
    {NULL, NULL, NULL, NULL, 0},
};

/* ---- attributes ----------------------------------------------------------------------------- */

static Owned get_args(Object *self) { return ref_keep(OBJ(AS(Exception, self)->args)); }

static bool set_args(Object *self, Object *value)
{
    if (!value) {
        raise_type_error("args may not be deleted");
        return false;
    }
    Owned tuple = object_to_tuple(value);
    if (!tuple) return false;
    ref_set(&AS(Exception, self)->args, tuple);
    return true;
}

static Owned get_dict(Object *self) { return ref_keep_maybe(instance_dict(self)); }

static bool set_dict(Object *self, Object *value)
{
    if (!value) raise_type_error("cannot delete __dict__");
    else if (!IS_DICT(value)) raise_type_error("__dict__ must be set to a dictionary, not a '%T'", value);
    else return instance_set_dict(self, value);
    return false;
}

static Owned or_none(Object *o) { return ref_keep(o ? o : NONE); }

static Owned get_traceback(Object *self) { return or_none(AS(Exception, self)->traceback); }
static Owned get_context(Object *self) { return or_none(AS(Exception, self)->context); }
static Owned get_cause(Object *self) { return or_none(AS(Exception, self)->cause); }

/* A new __context__ or __cause__: checked, None as NULL. */
static bool check_link(const char *name, const char *what, Object **value)
{
    if (!*value) raise_type_error("%s may not be deleted", name);
    else if (*value != NONE && !IS_EXCEPTION(*value)) raise_type_error("exception %s must be None or derive from BaseException", what);
    else {
        if (*value == NONE) *value = NULL;
        return true;
    }
    return false;
}

static bool set_context(Object *self, Object *value)
{
    if (!check_link("__context__", "context", &value)) return false;
    exception_set_context(self, value);
    return true;
}

static bool set_cause(Object *self, Object *value)
{
    if (!check_link("__cause__", "cause", &value)) return false;
    exception_set_cause(self, value);
    return true;
}

static const GetSetDef base_getsets[] = {
    {"__dict__", get_dict, set_dict, NULL},
    {"args", get_args, set_args, NULL},
    {"__traceback__", get_traceback, set_traceback, NULL},
    {"__context__", get_context, set_context, "exception context"},
    {"__cause__", get_cause, set_cause, "exception cause"},
    {NULL, NULL, NULL, NULL},
};

static const MemberDef base_members[] = {
    {"__suppress_context__", MEMBER_BOOL, offsetof(Exception, suppress_context), true, NULL},
    {NULL, 0, 0, false, NULL},
};

/* ---- the types ------------------------------------------------------------------------------ */

#define EXCEPTION(name, base, layout, doc) Type exc_##name;
#include "runtime/exceptions.def"

/* What one has of its own. The types themselves are nearly all zeros, so they are filled at start and not carried in the binary. */
typedef struct ExceptionRow {
    Type       *type, *base;
    const char *name, *doc;
    uint32_t    shape, size;
} ExceptionRow;

static const ExceptionRow exception_rows[] = {
#define EXCEPTION(name, base, layout, doc) { &exc_##name, &base, #name, doc, SHAPE_##name, sizeof(layout) },
#include "runtime/exceptions.def"
};

static void fill_types(void)
{
    for (size_t i = 0; i < sizeof exception_rows / sizeof *exception_rows; i++) {
        const ExceptionRow *row = &exception_rows[i];
        Type               *type = row->type;
        type->gc.dealloc  = exception_dealloc;
        type->gc.traverse = exception_traverse;
        type->gc.clear    = exception_clear;
        type->gc.size     = row->size;
        type->name        = row->name;
        type->doc         = row->doc;
        type->shape       = row->shape;
        type->flags      |= TYPE_BASE | TYPE_EXCEPTION | TYPE_IMMUTABLE;
        type->base        = row->base;
        type->attr_offset = offsetof(Exception, dict);
    }
}

bool exception_has_own(const Type *type)
{
    return type->flags & TYPE_EXCEPTION && type != &exc_BaseExceptionGroup && type != &exc_ExceptionGroup;
}

bool exception_has_own_new(const Type *type)
{
    if (!exception_has_own(type) || type == &exc_KeyError || type->init == exc_OSError.init) return false;
    return type->gc.size == sizeof(Exception) || type->gc.size == sizeof(UnicodeException);
}

void exceptions_start(void)
{
    fill_types();
    exc_BaseException.new_    = exception_new_slot;
    exc_BaseException.init    = exception_init;
    exc_BaseException.repr    = exception_repr;
    exc_BaseException.str     = exception_str;
    exc_BaseException.methods = base_methods;
    exc_BaseException.getsets = base_getsets;
    exc_BaseException.members = base_members;
    exception_kinds_start();
    os_errors_start();
    unicode_errors_start();
    exception_groups_start();
}

static void no_memory(void) { raise_no_memory(); }

static void unraisable(const char *where, Object *about) { error_unraisable(where, about); }

/* A finalizer must not run between an error and its handler. */
static bool error_is_pending(void) { return error_pending(); }

bool exceptions_ready(void)
{
    interp.memory_error = exception_new(&exc_MemoryError, NULL, 0);
    interp.memory_spare = exception_new(&exc_MemoryError, NULL, 0);
    heap.no_memory      = no_memory;
    heap.unraisable     = unraisable;
    gc_listener.must_wait    = error_is_pending;
    gc_listener.untrack_hint = container_untrack_hint;
    gc_listener.hides_tracked = instance_hides_tracked;
    return interp.memory_error && interp.memory_spare;
}
