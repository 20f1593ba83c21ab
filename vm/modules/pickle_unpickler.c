/* pickle_unpickler.c -- the type Unpickler. */
#include "vm/modules/pickle_parts.h"

#define SELF AS(Unpickler, args[0])

/* ---- setting up ------------------------------------------------------------------------------------------------------- */

/* Absent arguments are NULL. */
bool unpickler_set_up(Unpickler *u, const char *caller, Object *fix_imports, Object *encoding, Object *errors)
{
    const char *text;
    bool        fix = true;
    if (!argument_truth(fix_imports, &fix) || !argument_c_text(encoding, caller, "encoding", &text) || !argument_c_text(errors, caller, "errors", &text))
        return false;
    ref_set(&u->encoding, ref_keep_maybe(encoding));
    ref_set(&u->errors, ref_keep_maybe(errors));
    u->fix_imports = fix;
    u->protocol    = 0;
    return true;
}

bool unpickler_set_buffers(Unpickler *u, Object *buffers)
{
    Owned iterator = buffers && buffers != NONE ? object_iter(buffers) : NULL;
    if (!iterator && error_pending()) return false;
    ref_set(&u->buffers, iterator);
    return true;
}

static void drop_input(Unpickler *u)
{
    Buffer old = u->input;
    u->input   = (Buffer){ 0 };
    u->next = u->told = 0;
    if (old.exporter) buffer_release(&old);
}

bool unpickler_set_file(Unpickler *u, Object *file)
{
    Str *const wanted[] = { names.peek, names.readinto, names.read, names.readline };
    Object   **fields[] = { &u->peek, &u->readinto, &u->read, &u->readline };
    for (int i = 0; i < 4; i++) {
        Owned found = object_find_attr(file, wanted[i]);
        if (!found && error_pending()) return false;
        ref_set(fields[i], found);
    }
    if (u->read && u->readline) return true;
    for (int i = 0; i < 4; i++) ref_clear(fields[i]);
    return raise_type_error("file must have 'read' and 'readline' attributes") != NULL;
}

void unpickler_memo_clear(Unpickler *u)
{
    Object **memo = u->memo;
    int64_t  room = u->memo_room;
    u->memo       = NULL;
    u->memo_room = u->memo_count = 0;
    ref_clear(&u->memo_far);
    for (int64_t i = 0; i < room; i++) ref_drop_maybe(memo[i]);
    heap_free(memo, (size_t)room * sizeof *memo);
}

static Owned unpickler_new(Type *cls, UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Owned o = type_alloc(cls);
    if (o) gc_track(o);
    return o;
}

static bool unpickler_init(Object *self, Object **args, int n, Tuple *keywords)
{
    Object    *g[5];
    Unpickler *u = AS(Unpickler, self);
    if (!native_bind("Unpickler", "file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()", args, n, keywords, g, 5)) return false;
    if (!unpickler_set_up(u, "Unpickler", g[1], g[2], g[3])) return false;
    drop_input(u);
    if (!unpickler_set_file(u, g[0]) || !unpickler_set_buffers(u, g[4])) return false;
    unpickler_memo_clear(u);
    if (TYPE_OF(self) != &unpickler_type) return pickle_hook_find(&u->persistent_load, self, names.persistent_load);
    ref_clear(&u->persistent_load.function);
    return true;
}

/* ---- methods ------------------------------------------------------------------------------------------------------------ */

NATIVE(load)
{
    if (!SELF->read) return raise_unpickling("Unpickler.__init__() was not called by %s.__init__()", type_name(TYPE_OF(args[0])));
    return pickle_run(SELF);
}

NATIVE(find_class) { return unpickler_find_class(SELF, args[1], args[2]); }

/* ---- attributes ----------------------------------------------------------------------------------------------------------- */

static Owned get_persistent_load(Object *self) { return pickle_hook_get(&AS(Unpickler, self)->persistent_load, self, names.persistent_load); }
static bool  set_persistent_load(Object *self, Object *value) { return pickle_hook_set(&AS(Unpickler, self)->persistent_load, value, names.persistent_load); }

static Owned get_memo(Object *self) { return pickle_proxy_new(&unpickler_memo_type, self); }

static bool put_number(Dict *dict, int64_t number, Object *o)
{
    Owned key  = int_new(number);
    bool  done = key && dict_set(dict, key, o);
    ref_drop_maybe(key);
    return done;
}

Owned unpickler_memo_dict(const Unpickler *u)
{
    Owned dict = dict_new();
    for (int64_t i = 0; dict && i < u->memo_room; i++)
        if (u->memo[i] && !put_number((Dict *)dict, i, u->memo[i])) ref_clear(&dict);
    if (dict && u->memo_far && !dict_merge((Dict *)dict, u->memo_far, true)) ref_clear(&dict);
    return dict;
}

static bool add_from_dict(Unpickler *u, Dict *dict)
{
    uint32_t place = 0;
    Object  *key, *value;
    int64_t  number;
    while (dict_next(dict, &place, &key, &value)) {
        if (!IS_INT(key)) return raise_type_error("memo key must be integers") != NULL;
        if (!int_to_int64(key, &number)) return raise_overflow_error("Python int too large to convert to C ssize_t") != NULL;
        if (number < 0) return raise_value_error("memo key must be positive integers.") != NULL;
        if (!unpickle_memo_set(u, number, value)) return false;
    }
    return true;
}

static bool set_memo(Object *self, Object *value)
{
    if (!value) return raise_type_error("attribute deletion is not supported") != NULL;
    Borrowed owner = TYPE_OF(value) == &unpickler_memo_type ? pickle_proxy_owner(value) : NULL;
    if (!owner && !IS_DICT(value)) return raise_type_error("'memo' attribute must be an UnpicklerMemoProxy object or dict, not %T", value) != NULL;
    Owned dict = owner ? unpickler_memo_dict((const Unpickler *)owner) : ref_keep(value);
    if (!dict) return false;
    Unpickler filled = { 0 }; /* only its memo counts */
    bool      done   = add_from_dict(&filled, (Dict *)dict);
    ref_drop(dict);
    if (done) {
        Unpickler *u = AS(Unpickler, self), old = { .memo = u->memo, .memo_room = u->memo_room, .memo_far = u->memo_far };
        u->memo       = filled.memo;
        u->memo_room  = filled.memo_room;
        u->memo_count = filled.memo_count;
        u->memo_far   = filled.memo_far;
        filled        = old;
    }
    unpickler_memo_clear(&filled);
    return done;
}

/* ---- the type --------------------------------------------------------------------------------------------------------------- */

static int unpickler_traverse(Object *self, GcVisit visit, void *argument)
{
    Unpickler *u     = AS(Unpickler, self);
    Object    *all[] = { u->read, u->readline, u->readinto, u->peek, u->buffers, u->persistent_load.function, OBJ(u->memo_far), u->input.exporter };
    int        r     = 0;
    for (size_t i = 0; i < sizeof all / sizeof *all && !r; i++)
        if (all[i]) r = visit(all[i], argument);
    for (int64_t i = 0; i < u->stack.used && !r; i++) r = visit(u->stack.items[i], argument);
    for (int64_t i = 0; i < u->memo_room && !r; i++)
        if (u->memo[i]) r = visit(u->memo[i], argument);
    return r;
}

static void unpickler_clear(Object *self)
{
    Unpickler *u = AS(Unpickler, self);
    ref_clear(&u->read);
    ref_clear(&u->readline);
    ref_clear(&u->readinto);
    ref_clear(&u->peek);
    ref_clear(&u->buffers);
    ref_clear(&u->persistent_load.function);
    drop_input(u);
    unpickler_memo_clear(u);
}

static void unpickler_dealloc(Object *self)
{
    gc_untrack(self);
    unpickler_clear(self);
    ref_clear(&AS(Unpickler, self)->encoding);
    ref_clear(&AS(Unpickler, self)->errors);
    container_release(self, sizeof(Unpickler));
}

static const NativeDef unpickler_methods[] = {
    { "load", load, "", "The next object of the file.", 0 },
    { "find_class", find_class, "module_name, global_name, /",
      "The object that a pickle calls by module and name; the module is imported.\n\nA subclass may say here what a pickle can get at.", 0 },
    { 0 },
};
static const GetSetDef unpickler_getsets[] = {
    { "memo", get_memo, set_memo, NULL },
    { "persistent_load", get_persistent_load, set_persistent_load, NULL },
    { 0 },
};
STATIC_OBJECT Type unpickler_type = {
    .gc = { .size = sizeof(Unpickler), .traverse = unpickler_traverse, .clear = unpickler_clear, .dealloc = unpickler_dealloc },
    .name = "_pickle.Unpickler",
    .doc = "Reads the pickles in a binary file.\n\n"
           "encoding, errors: how the 8-bit strings of Python 2 become text; 'bytes': not at all.  buffers: what was left out of the\n"
           "pickle, in the order of the pickler's buffer_callback.",
    .flags = TYPE_BASE, .new_ = unpickler_new, .init = unpickler_init, .methods = unpickler_methods, .getsets = unpickler_getsets,
};
