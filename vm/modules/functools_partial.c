/* functools_partial.c -- functools.partial: a callable with some arguments filled in.
 *
 * A partial of a partial holds the innermost function and all arguments (unless the inner one has attributes).
 */
#include <string.h>

#include "vm/modules/functools_parts.h"

typedef struct Partial {
    Object head;
    Object *function;
    Tuple  *arguments;
    Dict   *keywords;   /* NULL: the collector has cleared it */
    Dict   *attributes; /* __dict__, made when needed */
    Tuple  *kwnames;    /* the keys of keywords, when its version was kwnames_version; NULL: not made yet */
    uint32_t kwnames_version;
    bool     called_by_tuple; /* CPython calls it so from the second time on, if it has keywords */
} Partial;

#define PARTIAL(o) AS(Partial, o)

static Owned call(Object *self, Object **args, int n, Tuple *kwnames);

/* ---- making ------------------------------------------------------------------------------------- */

/* The keywords of `inner` (or none) and of the call. */
static Owned merged_keywords(const Partial *inner, Object **values, Tuple *kwnames)
{
    Owned all = inner && inner->keywords ? dict_copy(inner->keywords) : dict_new();
    for (uint32_t i = 0; all && kwnames && i < kwnames->length; i++)
        if (!dict_set(AS(Dict, all), kwnames->items[i], values[i])) ref_clear(&all);
    return all;
}

static Owned joined(const Tuple *first, Object **args, int n)
{
    uint32_t before = first ? first->length : 0;
    if (before == 0) return tuple_from_array(args, n);
    if (n == 0) return ref_keep(OBJ(first));
    Owned all = tuple_new(before + n);
    if (!all) return NULL;
    for (uint32_t i = 0; i < before; i++) AS(Tuple, all)->items[i] = ref_keep(first->items[i]);
    for (int i = 0; i < n; i++) AS(Tuple, all)->items[before + (uint32_t)i] = ref_keep(args[i]);
    tuple_done(all);
    return all;
}

static Owned new_(Type *cls, Object **args, int n, Tuple *kwnames)
{
    if (n < 1) return raise_type_error("type 'partial' takes at least one argument");
    if (!object_is_callable(args[0])) return raise_type_error("the first argument must be callable");
    const Partial *inner    = TYPE_OF(args[0])->call == call && !PARTIAL(args[0])->attributes ? PARTIAL(args[0]) : NULL;
    Owned          function = ref_keep(inner ? inner->function : args[0]);
    Owned          all      = joined(inner ? inner->arguments : NULL, args + 1, n - 1);
    Owned          keywords = all ? merged_keywords(inner, args + n, kwnames) : NULL;
    Owned          o        = keywords ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop(function);
        ref_drop_maybe(all);
        ref_drop_maybe(keywords);
        return NULL;
    }
    PARTIAL(o)->function  = function;
    PARTIAL(o)->arguments = AS(Tuple, all);
    PARTIAL(o)->keywords  = AS(Dict, keywords);
    gc_track(o);
    return o;
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    Partial *p = PARTIAL(self);
    Object  *held[5] = { p->function, OBJ(p->arguments), OBJ(p->keywords), OBJ(p->attributes), OBJ(p->kwnames) };
    int      result  = 0;
    for (int i = 0; i < 5 && !result; i++)
        if (held[i]) result = visit(held[i], argument);
    return result;
}

/* What is left can be called, and says that None cannot. */
static void clear(Object *self)
{
    Partial *p = PARTIAL(self);
    ref_set(&p->function, none_new());
    ref_set(&p->arguments, ref_keep(OBJ(empty_tuple)));
    ref_clear(&p->keywords);
    ref_clear(&p->attributes);
}

static void dealloc(Object *self)
{
    Partial *p = PARTIAL(self);
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    ref_clear(&p->function);
    ref_clear(&p->arguments);
    ref_clear(&p->keywords);
    ref_clear(&p->attributes);
    ref_clear(&p->kwnames);
    container_release(self, sizeof(Partial));
}

/* ---- calling ------------------------------------------------------------------------------------ */

/* With keywords of its own: those of the call come in their places, or after them. */
static Owned call_merging(Partial *p, Object **args, int n, Tuple *kwnames)
{
    bool  join      = p->arguments->length > 0; /* else those of the call are all there are */
    Owned arguments = join ? joined(p->arguments, args, n) : NULL, result = NULL;
    Owned keywords  = arguments || !join ? merged_keywords(p, args + n, kwnames) : NULL;
    if (keywords && join) result = object_call_tuple(p->function, AS(Tuple, arguments), AS(Dict, keywords));
    else if (keywords) result = object_call_spread(p->function, args, n, AS(Dict, keywords));
    ref_drop_maybe(arguments);
    ref_drop_maybe(keywords);
    return result;
}

/* The keys of keywords as a tuple, all of them str; NULL: some isn't, or an error is pending. */
static Tuple *own_names(Partial *p)
{
    if (p->kwnames && p->kwnames_version == p->keywords->version) return p->kwnames;
    Owned    keywords = tuple_new(p->keywords->used);
    uint32_t place  = 0, i = 0;
    Object  *key;
    while (keywords && dict_next(p->keywords, &place, &key, NULL)) {
        if (!IS_EXACT_STR(key) || i == AS(Tuple, keywords)->length) ref_clear(&keywords);
        else AS(Tuple, keywords)->items[i++] = ref_keep(key);
    }
    if (!keywords) return NULL;
    tuple_done(keywords);
    p->kwnames_version = p->keywords->version;
    ref_set(&p->kwnames, keywords);
    return p->kwnames;
}

/* What CPython joins to a new tuple, if there is anything to join, counts once more. Result: for arguments_drop. */
static Object **keep_joined(const Partial *p, Object **all, int n)
{
    uint32_t own = p->arguments->length;
    return arguments_keep(all, own && n ? (int)own + n : 0);
}

/* The partial may be changed by the call: its tuple is held, its function is as object_call_field() has it. whole: a tuple of all
   the arguments, or NULL. */
static Owned call_held(const Partial *p, Tuple *whole, Object **all, int n, Tuple *kwnames)
{
    Object *function = p->function;
    bool    framed   = object_call_is_framed(function);
    Owned   own      = ref_keep(OBJ(p->arguments));
    if (!framed) ref_keep(function);
    Owned result = whole ? object_call_tuple(function, whole, NULL) : object_call_kept(function, all, n, kwnames);
    if (!framed) ref_drop(function);
    ref_drop(own);
    return result;
}

/* A call without keywords of its own: the partial's go behind the arguments. *done false: too many, or odd. */
static Owned call_with_own_names(Partial *p, Object **args, int n, bool *done)
{
    enum { FEW = 12 };
    Object  *all[FEW], *value;
    Tuple   *own = p->arguments, *kwnames = own_names(p);
    uint32_t at = 0, place = 0;
    *done = kwnames && own->length + (uint32_t)n + kwnames->length <= FEW;
    if (!*done) return NULL;
    for (uint32_t i = 0; i < own->length; i++) all[at++] = own->items[i];
    for (int i = 0; i < n; i++) all[at++] = args[i];
    uint32_t positional = at;
    while (dict_next(p->keywords, &place, NULL, &value)) all[at++] = value;
    ref_keep(OBJ(kwnames));
    Object **kept = keep_joined(p, all, n);
    arguments_keep(all + positional, (int)(at - positional)); /* the dict of keywords */
    bool  spread = !object_called_by_tuple(p->function);
    if (spread) arguments_keep(all, (int)at);                 /* the array that tuple and dict are spread to */
    Owned result = call_held(p, NULL, all, (int)positional, kwnames);
    arguments_drop(kept);
    ref_drop(OBJ(kwnames));
    return result;
}

/* How the arguments are given: one by one, or by a tuple (and a dict) that the caller holds. */
typedef enum Given { GIVEN_SINGLY, GIVEN_BY_TUPLE, GIVEN_BY_DICT } Given;

/* The only tuple there is, that of the partial or that of the call, is handed on as it is. */
static Tuple *whole_tuple(const Partial *p, Object **args, int n, const Tuple *kwnames)
{
    if (kwnames && kwnames->length) return NULL;
    return !n ? p->arguments : p->arguments->length ? NULL : arguments_tuple(args);
}

static Owned call_plain(Partial *p, Object **args, int n, Tuple *kwnames, Given how)
{
    enum { FEW = 12 };
    Object   *few[FEW], **all = few;
    Tuple    *own   = p->arguments, *whole = whole_tuple(p, args, n, kwnames);
    uint32_t  named = kwnames ? kwnames->length : 0, given = (uint32_t)n + named, total = own->length + given;
    if (whole) return call_held(p, whole, NULL, 0, NULL);
    if (total > FEW && !(all = heap_alloc(total * sizeof *all))) return NULL;
    memcpy(all, own->items, own->length * sizeof *all);
    if (given) memcpy(all + own->length, args, given * sizeof *all);
    bool     tuple = object_called_by_tuple(p->function); /* then the partial itself is called so, too; else a dict is spread to an array */
    Object **kept  = arguments_keep(args, how == (tuple ? GIVEN_SINGLY : GIVEN_BY_DICT) ? (int)given : 0);
    if (tuple) keep_joined(p, all, n);
    Owned result = call_held(p, NULL, all, (int)(own->length + (uint32_t)n), kwnames);
    arguments_drop(kept);
    if (all != few) heap_free(all, total * sizeof *all);
    return result;
}

static Owned call_with_keywords(Partial *p, Object **args, int n, Tuple *kwnames, Given how)
{
    bool     done   = false;
    bool     tuple  = p->called_by_tuple || object_called_by_tuple(p->function);
    int      copies = how == GIVEN_SINGLY ? 1 : tuple ? 0 : how; /* an array for the dict, a tuple for that and for what is no tuple yet */
    Object **kept   = interp.sp;
    for (int named = kwnames ? (int)kwnames->length : 0; copies > 0; copies--) arguments_keep(args, n + named);
    p->called_by_tuple = true;
    Owned    result = !kwnames || !kwnames->length ? call_with_own_names(p, args, n, &done) : NULL;
    if (!done && !error_pending()) result = call_merging(p, args, n, kwnames);
    arguments_drop(kept);
    return result;
}

static Owned call(Object *self, Object **args, int n, Tuple *kwnames)
{
    Partial *p = PARTIAL(self);
    if (!stack_enter()) return NULL;
    ref_keep(self);
    Given how    = arguments_spread(args) ? GIVEN_BY_DICT : arguments_tuple(args) ? GIVEN_BY_TUPLE : GIVEN_SINGLY;
    Owned result = (p->keywords && p->keywords->used ? call_with_keywords : call_plain)(p, args, n, kwnames, how);
    ref_drop(self);
    return result;
}

/* ---- showing and copying -------------------------------------------------------------------------- */

static bool add_arguments(StrBuilder *b, Partial *p)
{
    bool ok = builder_add_repr(b, p->function);
    for (uint32_t i = 0; ok && i < p->arguments->length; i++) ok = builder_add_c(b, ", ") && builder_add_repr(b, p->arguments->items[i]);
    uint32_t place = 0;
    Object  *key, *value;
    while (ok && p->keywords && dict_next(p->keywords, &place, &key, &value)) {
        ref_keep(key);
        ref_keep(value);
        ok = builder_format(b, ", %S=%R", key, value);
        ref_drop(key);
        ref_drop(value);
    }
    return ok;
}

static Owned repr(Object *self)
{
    const char *name    = type_name(TYPE_OF(self));
    int         entered = repr_enter(self);
    if (entered <= 0) return entered == 0 ? str_from_c("...") : NULL;
    StrBuilder b;
    builder_start(&b, 64);
    bool ok = builder_add_c(&b, name) && builder_add_c(&b, "(") && add_arguments(&b, PARTIAL(self)) && builder_add_c(&b, ")");
    repr_leave(self);
    if (ok) return builder_finish(&b);
    builder_abandon(&b);
    return NULL;
}

NATIVE(partial_reduce)
{
    Partial *p      = PARTIAL(args[0]);
    Object  *none   = NONE;
    Owned    first  = tuple_pack(1, p->function), state = NULL, result = NULL;
    if (first) state = tuple_pack(4, p->function, p->arguments, p->keywords ? OBJ(p->keywords) : none, p->attributes ? OBJ(p->attributes) : none);
    if (state) result = tuple_pack(3, TYPE_OF(args[0]), first, state);
    ref_drop_maybe(first);
    ref_drop_maybe(state);
    return result;
}

static bool is_state(Object *o)
{
    if (!IS_TUPLE(o) || AS(Tuple, o)->length != 4) return false;
    Object **part = AS(Tuple, o)->items;
    return object_is_callable(part[0]) && IS_TUPLE(part[1]) && (part[2] == NONE || IS_DICT(part[2])) && (part[3] == NONE || IS_DICT(part[3]));
}

NATIVE(partial_set_state)
{
    Partial *p = PARTIAL(args[0]);
    if (!is_state(args[1])) return raise_type_error("invalid partial state");
    Object **part     = AS(Tuple, args[1])->items;
    Owned    all      = tuple_from_array(AS(Tuple, part[1])->items, AS(Tuple, part[1])->length);
    Owned    kw = !all ? NULL : part[2] == NONE ? dict_new() : IS_EXACT_DICT(part[2]) ? ref_keep(part[2]) : dict_copy(AS(Dict, part[2]));
    if (!kw) {
        ref_drop_maybe(all);
        return NULL;
    }
    if (IS_EXACT_TUPLE(part[1])) ref_set(&all, ref_keep(part[1]));
    ref_set(&p->function, ref_keep(part[0]));
    ref_set(&p->arguments, all);
    ref_set(&p->keywords, kw);
    ref_set(&p->attributes, part[3] == NONE ? NULL : ref_keep(part[3]));
    return none_new();
}

static Owned get_dict(Object *self)
{
    Borrowed dict = instance_dict(self);
    return dict ? ref_keep(dict) : NULL;
}

static bool set_dict(Object *self, Object *value)
{
    if (!value) raise_type_error("cannot delete __dict__");
    else if (!IS_DICT(value)) raise_type_error("__dict__ must be set to a dictionary, not a '%T'", value);
    else return instance_set_dict(self, value);
    return false;
}

static const NativeDef methods[] = {
    { "__reduce__", partial_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", partial_set_state, "state, /", "Take over the state that __reduce__ gives.", 0 },
    { "__class_getitem__", class_getitem_method, "item, /", "partial[item]: with the type of its result noted.", NATIVE_CLASS },
    { 0 },
};
static const MemberDef members[] = {
    { "func", MEMBER_OBJECT, offsetof(Partial, function), false, "what is called" },
    { "args", MEMBER_OBJECT, offsetof(Partial, arguments), false, "the arguments filled in" },
    { "keywords", MEMBER_OBJECT, offsetof(Partial, keywords), false, "the keyword arguments filled in" },
    { 0 },
};
static const GetSetDef getsets[] = { { "__dict__", get_dict, set_dict, NULL }, { 0 } };

STATIC_OBJECT Type partial_type = {
    .gc      = { .size = sizeof(Partial), .traverse = traverse, .clear = clear, .dealloc = dealloc },
    .name    = "functools.partial",
    .doc     = "partial(func, *args, **keywords): func with some arguments filled in",
    .flags   = TYPE_BASE | TYPE_ASKS_FOR_TUPLE,
    .attr_offset = offsetof(Partial, attributes), .weak_ok = true,
    .new_ = new_, .call = call, .repr = repr,
    .methods = methods, .members = members, .getsets = getsets,
};
