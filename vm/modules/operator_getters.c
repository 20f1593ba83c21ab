/* operator_getters.c -- itemgetter, attrgetter, methodcaller: callables that take something out of an object.
 *
 * All three have the same struct. `given` is what they were made of, as a tuple.  An attrgetter has the dotted names taken apart in
 * `paths`, a tuple of tuples of str; a methodcaller has its keywords, and no path.
 */
#include "vm/modules/operator_parts.h"

typedef struct Getter {
    Object   head;
    Tuple   *given;    /* NULL: there is only `single`                                       */
    Object  *single;   /* itemgetter of one item: that; as in CPython no tuple is made of it */
    Object  *paths;    /* attrgetter: a Tuple; methodcaller: a Dict of keywords or NULL; itemgetter: NULL */
    int64_t  index;    /* itemgetter of one small int: that; else -1 */
} Getter;

#define GETTER(o) AS(Getter, o)
#define REDUCE_DOC "What copying and pickling need."

static void dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop_maybe(OBJ(GETTER(self)->given));
    ref_drop_maybe(GETTER(self)->single);
    ref_drop_maybe(GETTER(self)->paths);
    container_release(self, sizeof(Getter));
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    Object *held[3] = { OBJ(GETTER(self)->given), GETTER(self)->single, GETTER(self)->paths };
    int     result  = 0;
    for (int i = 0; i < 3 && !result; i++)
        if (held[i]) result = visit(held[i], argument);
    return result;
}

/* Takes `given` and `paths` over; given is a tuple if `several`. */
static Owned getter_make(Type *cls, Owned given, bool several, Owned paths)
{
    Owned o = given ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(given);
        ref_drop_maybe(paths);
        return NULL;
    }
    GETTER(o)->given  = several ? AS(Tuple, given) : NULL;
    GETTER(o)->single = several ? NULL : given;
    GETTER(o)->paths  = paths;
    GETTER(o)->index  = -1;
    gc_track(o);
    return o;
}
static Owned getter_new(Type *cls, Owned given, Owned paths) { return getter_make(cls, given, true, paths); }

static Owned given_of(Object *self) { return GETTER(self)->given ? ref_keep(OBJ(GETTER(self)->given)) : tuple_pack(1, GETTER(self)->single); }

/* The one object that a getter is called with. */
static Object *one_argument(const char *name, Object **args, int n, Tuple *keywords)
{
    if (!native_no_keywords(name, keywords)) return NULL;
    if (n == 1) return args[0];
    raise_type_error("%s expected 1 argument, got %d", name, n);
    return NULL;
}

static bool at_least_one(const char *name, int n, Tuple *keywords)
{
    if (!native_no_keywords(name, keywords)) return false;
    if (n > 0) return true;
    raise_type_error("%s expected 1 argument, got 0", name);
    return false;
}

static Owned show_given(Object *self, const Tuple *given, Dict *keywords)
{
    int        entered = repr_enter(self);
    StrBuilder b;
    if (entered < 0) return NULL;
    if (entered == 0) return str_format_c("%s(...)", type_name(TYPE_OF(self)));
    builder_start(&b, 40);
    bool ok = builder_add_c(&b, type_name(TYPE_OF(self))) && builder_add_c(&b, "(");
    for (uint32_t i = 0; ok && i < given->length; i++) ok = (i == 0 || builder_add_c(&b, ", ")) && builder_add_repr(&b, given->items[i]);
    uint32_t place = 0;
    Object  *key, *value;
    while (ok && keywords && dict_next(keywords, &place, &key, &value)) ok = builder_format(&b, ", %U=%R", key, value);
    ok = ok && builder_add_c(&b, ")");
    repr_leave(self);
    if (ok) return builder_finish(&b);
    builder_abandon(&b);
    return NULL;
}

static Owned show(Object *self, Dict *keywords)
{
    Owned given = given_of(self), text = given ? show_given(self, AS(Tuple, given), keywords) : NULL;
    ref_drop_maybe(given);
    return text;
}

static Owned getter_repr(Object *self) { return show(self, NULL); }
NATIVE(getter_reduce)
{
    Owned given = given_of(args[0]), result = given ? tuple_pack(2, TYPE_OF(args[0]), given) : NULL;
    ref_drop_maybe(given);
    return result;
}

/* Results for several of something as a tuple. */
static Owned each(Object *self, Object *from, uint32_t n, Owned (*get)(Object *self, Object *from, uint32_t i))
{
    if (n == 1) return get(self, from, 0);
    Owned result = tuple_new(n);
    for (uint32_t i = 0; result && i < n; i++) {
        AS(Tuple, result)->items[i] = get(self, from, i);
        if (!AS(Tuple, result)->items[i]) ref_clear(&result);
    }
    if (result) tuple_done(result);
    return result;
}

static const NativeDef getter_methods[] = { { "__reduce__", getter_reduce, "", REDUCE_DOC, 0 }, { 0 } };

/* ---- itemgetter --------------------------------------------------------------------------------- */

static Owned itemgetter_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    if (!at_least_one("itemgetter", n, keywords)) return NULL;
    Owned o = getter_make(cls, n == 1 ? ref_keep(args[0]) : tuple_from_array(args, n), n > 1, NULL);
    if (o && n == 1 && args[0]->shape == SHAPE_INT && int_word(args[0]) >= 0) GETTER(o)->index = int_word(args[0]);
    return o;
}

static Owned item_at(Object *self, Object *from, uint32_t i) { return object_get_item(from, GETTER(self)->given->items[i]); }

static Owned itemgetter_call(Object *self, Object **args, int n, Tuple *keywords)
{
    Object *from = one_argument("itemgetter", args, n, keywords);
    if (!from) return NULL;
    int64_t index = GETTER(self)->index;
    if (from->shape == SHAPE_TUPLE && index >= 0 && index < AS(Tuple, from)->length) return ref_keep(AS(Tuple, from)->items[index]);
    ref_keep(self); /* [] may run anything */
    Tuple *given  = GETTER(self)->given;
    Owned  result = given ? each(self, from, given->length, item_at) : object_get_item(from, GETTER(self)->single);
    ref_drop(self);
    return result;
}

STATIC_OBJECT Type itemgetter_type = {
    .gc      = { .size = sizeof(Getter), .traverse = traverse, .dealloc = dealloc },
    .name    = "operator.itemgetter",
    .doc     = "itemgetter(item, ...): a callable that gives object[item], or a tuple of several",
    .new_ = itemgetter_new, .call = itemgetter_call, .repr = getter_repr,
    .methods = getter_methods,
};

/* ---- attrgetter --------------------------------------------------------------------------------- */

/* "a.b.c" as a tuple of interned strs. */
static Owned split_path(Str *text)
{
    Owned list = list_new(0);
    int64_t start = 0;
    while (list && start <= text->length) {
        int64_t stop = start;
        while (stop < text->length && str_char(text, stop) != '.') stop++;
        Str *part = (Str *)str_slice(text, start, stop);
        if (part) str_intern(&part);
        if (!part || !list_append_take(AS(List, list), OBJ(part))) ref_clear(&list);
        start = stop + 1;
    }
    Owned path = list ? tuple_from_list(AS(List, list)) : NULL;
    ref_drop_maybe(list);
    return path;
}

static Owned attrgetter_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    if (!at_least_one("attrgetter", n, keywords)) return NULL;
    for (int i = 0; i < n; i++)
        if (!IS_STR(args[i])) return raise_type_error("attribute name must be a string");
    Owned paths = tuple_new(n);
    for (int i = 0; paths && i < n; i++) {
        AS(Tuple, paths)->items[i] = split_path(AS(Str, args[i]));
        if (!AS(Tuple, paths)->items[i]) ref_clear(&paths);
        else if (AS(Tuple, AS(Tuple, paths)->items[i])->length == 1) gc_untrack(AS(Tuple, paths)->items[i]); /* CPython has the str alone */
    }
    if (!paths) return NULL;
    tuple_done(paths);
    Owned o = getter_new(cls, tuple_from_array(args, n), paths);
    if (o) gc_untrack(OBJ(GETTER(o)->given)); /* nothing but strs, and CPython has `paths` alone */
    return o;
}

static Owned attribute_at(Object *self, Object *from, uint32_t i)
{
    Tuple *path = AS(Tuple, AS(Tuple, GETTER(self)->paths)->items[i]);
    if (path->length == 1) return object_get_attr(from, AS(Str, path->items[0]));
    Owned value = ref_keep(from);
    for (uint32_t k = 0; value && k < path->length; k++) {
        Owned next = object_get_attr(value, AS(Str, path->items[k]));
        ref_drop(value);
        value = next;
    }
    return value;
}

static Owned attrgetter_call(Object *self, Object **args, int n, Tuple *keywords)
{
    Object *from = one_argument("attrgetter", args, n, keywords);
    if (!from) return NULL;
    ref_keep(self);
    Owned result = each(self, from, GETTER(self)->given->length, attribute_at);
    ref_drop(self);
    return result;
}

STATIC_OBJECT Type attrgetter_type = {
    .gc      = { .size = sizeof(Getter), .traverse = traverse, .dealloc = dealloc },
    .name    = "operator.attrgetter",
    .doc     = "attrgetter(attr, ...): a callable that gives object.attr, or a tuple of several; attr may be dotted",
    .new_ = attrgetter_new, .call = attrgetter_call, .repr = getter_repr,
    .methods = getter_methods,
};

/* ---- methodcaller ------------------------------------------------------------------------------- */

static Owned methodcaller_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    if (n < 1) return raise_type_error("methodcaller needs at least one argument, the method name");
    if (!IS_STR(args[0])) return raise_type_error("method name must be a string");
    Owned named = NULL;
    if (keywords && keywords->length) {
        named = dict_new();
        for (uint32_t i = 0; named && i < keywords->length; i++)
            if (!dict_set(AS(Dict, named), keywords->items[i], args[(uint32_t)n + i])) ref_clear(&named);
        if (!named) return NULL;
    }
    Owned o = getter_new(cls, tuple_from_array(args, n), named);
    if (o && n == 1) gc_untrack(OBJ(GETTER(o)->given)); /* CPython keeps the name apart */
    return o;
}

static Owned call_method(Object *self, Object *on)
{
    Tuple *given  = GETTER(self)->given;
    Str   *name   = AS(Str, given->items[0]);
    Owned  method = object_get_attr(on, name), result = NULL;
    if (!method) return NULL;
    int    n = (int)given->length - 1;
    Dict  *keywords = AS(Dict, GETTER(self)->paths);
    result = keywords ? object_call_spread(method, given->items + 1, n, keywords) : object_call(method, given->items + 1, n, NULL);
    ref_drop(method);
    return result;
}

static Owned methodcaller_call(Object *self, Object **args, int n, Tuple *keywords)
{
    Object *on = one_argument("methodcaller", args, n, keywords);
    if (!on) return NULL;
    ref_keep(self);
    Owned result = call_method(self, on);
    ref_drop(self);
    return result;
}

static Owned methodcaller_repr(Object *self) { return show(self, AS(Dict, GETTER(self)->paths)); }

/* functools.partial(methodcaller, name, **keywords) */
static Owned partial_of(Object *self)
{
    Borrowed import = dict_find_str(interp.builtins, names.__import__);
    Owned   text = str_from_c("functools"), module = import && text ? object_call_1(import, text) : NULL;
    Owned   partial = module ? object_get_attr_c(module, "partial") : NULL, arguments = NULL, result = NULL;
    if (partial) arguments = tuple_pack(2, TYPE_OF(self), GETTER(self)->given->items[0]);
    if (arguments) result = object_call_tuple(partial, AS(Tuple, arguments), AS(Dict, GETTER(self)->paths));
    ref_drop_maybe(arguments);
    ref_drop_maybe(partial);
    ref_drop_maybe(module);
    ref_drop_maybe(text);
    return result;
}

NATIVE(methodcaller_reduce)
{
    Getter *getter = GETTER(args[0]);
    if (!getter->paths) return tuple_pack(2, TYPE_OF(args[0]), getter->given);
    Owned partial = partial_of(args[0]), rest = partial ? tuple_slice(getter->given, 1, getter->given->length) : NULL;
    Owned result = rest ? tuple_pack(2, partial, rest) : NULL;
    ref_drop_maybe(rest);
    ref_drop_maybe(partial);
    return result;
}

static const NativeDef methodcaller_methods[] = { { "__reduce__", methodcaller_reduce, "", REDUCE_DOC, 0 }, { 0 } };

STATIC_OBJECT Type methodcaller_type = {
    .gc      = { .size = sizeof(Getter), .traverse = traverse, .dealloc = dealloc },
    .name    = "operator.methodcaller",
    .doc     = "methodcaller(name, ...): a callable that calls object.name(...)",
    .flags   = TYPE_CALL_BY_TUPLE,
    .new_ = methodcaller_new, .call = methodcaller_call, .repr = methodcaller_repr,
    .methods = methodcaller_methods,
};
