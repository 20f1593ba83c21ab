/* function.c -- function objects: code, globals, defaults, closure. */
#include "runtime/exception.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "vm/eval_help.h"

/* For each of the two -1, unless exactly that many positional arguments fill the first slots with nothing else to do. */
static void learn_fast_args(Function *f)
{
    const Code *code = f->code;
    bool plain   = !(code->flags & (CODE_VARARGS | CODE_VARKEYWORDS)) && code->keyword_only_count == 0;
    bool waits   = code->flags & CODE_ANY_GENERATOR;
    if (!code_is_sound(code) || code->flags & CODE_NAMESPACE) plain = false;
    f->fast_args      = plain && !waits ? code->arg_count : -1;
    f->generator_args = plain && waits ? code->arg_count : -1;
}

/* The caches of a code object are about one globals dict; with another one they must not be used. */
void code_bind_globals(Code *code, Dict *globals, Borrowed namespace_)
{
    bool same = !code->cached_globals || code->cached_globals == globals;
    if (same && (!namespace_ || namespace_ == OBJ(globals) || !(code->flags & CODE_NAMESPACE))) {
        code->cached_globals = globals;
        return;
    }
    code->flags |= CODE_NO_GLOBAL_CACHE;
    code->cached_globals = NULL;
    code_clear_caches(code);
}

/* Where the last globals dict that made functions has the names that each of them takes along. Versions are never used twice. */
typedef struct GlobalsKnown {
    const Dict *globals;
    uint32_t    version;
    Object    **builtins, **module; /* NULL: absent */
} GlobalsKnown;

static const GlobalsKnown *globals_known(const Dict *globals)
{
    static GlobalsKnown known;
    if (UNLIKELY(known.globals != globals || known.version != globals->version || !known.version)) /* 0: a copy, perhaps */
        known = (GlobalsKnown){globals, globals->version, dict_place_of_str(globals, names.__builtins__), dict_place_of_str(globals, names.__name__)};
    return &known;
}

/* What a function takes along from its code and its globals. */
static void take_along(Function *f, Code *code, Dict *globals, Borrowed qualname)
{
    const GlobalsKnown *known    = globals_known(globals);
    Borrowed            builtins = known->builtins ? *known->builtins : NULL;
    if (builtins && builtins->shape == SHAPE_MODULE) builtins = OBJ(((Module *)builtins)->dict);
    Borrowed doc = (code->flags & CODE_OPTIMIZED) && code->constant_count && IS_STR(code->constants[0]) ? code->constants[0] : NONE;
    f->code             = (Code *)ref_keep(OBJ(code));
    f->globals          = (Dict *)ref_keep(OBJ(globals));
    f->builtins         = ref_keep(builtins ? builtins : OBJ(interp.builtins));
    f->defaults         = NULL;
    f->keyword_defaults = NULL;
    f->closure          = NULL;
    f->name             = ref_keep(OBJ(code->name));
    f->qualname         = ref_keep(qualname ? qualname : OBJ(code->qualname));
    f->doc              = ref_keep(doc);
    f->module           = known->module ? ref_keep(*known->module) : NULL;
    f->annotations      = NULL;
    f->dict             = NULL;
}

Owned function_new(Code *code, Dict *globals, Borrowed qualname)
{
    Owned o = container_new(sizeof(Function), SHAPE_FUNCTION);
    if (UNLIKELY(!o)) return NULL;
    Function *f = (Function *)o;
    take_along(f, code, globals, qualname);
    if (UNLIKELY(!globals->namespace_)) dict_mark_namespace(globals);
    if (UNLIKELY(code->cached_globals != globals || code->flags & CODE_NAMESPACE))
        code_bind_globals(code, globals, code->flags & CODE_NAMESPACE ? NULL : OBJ(globals));
    learn_fast_args(f);
    gc_track(o);
    return o;
}

Owned make_function(Frame *frame, Object **sp, int flags)
{
    Owned o = function_new((Code *)sp[-1], frame_function(frame)->globals, NULL);
    if (!o) return NULL;
    Function *f    = (Function *)o;
    Object   *code = *--sp;
    if (flags & 8) f->closure = (Tuple *)*--sp;
    if (flags & 4) f->annotations = *--sp;
    if (flags & 2) f->keyword_defaults = (Dict *)*--sp;
    if (flags & 1) f->defaults = (Tuple *)*--sp;
    ref_drop(code);
    return o;
}

static int function_traverse(Object *self, GcVisit visit, void *argument)
{
    Function *f = (Function *)self;
    Object *held[] = {OBJ(f->code), OBJ(f->globals), f->module, OBJ(f->defaults), OBJ(f->keyword_defaults), f->doc, f->name, OBJ(f->dict),
                      OBJ(f->closure), f->annotations, f->qualname, f->builtins};
    for (size_t k = 0; k < sizeof held / sizeof *held; k++)
        if (held[k]) {
            int r = visit(held[k], argument);
            if (r) return r;
        }
    return 0;
}

static void function_clear(Object *self)
{
    Function *f = (Function *)self;
    ref_clear(&f->module);
    ref_clear(&f->defaults);
    ref_clear(&f->keyword_defaults);
    ref_clear(&f->doc);
    ref_clear(&f->dict);
    ref_clear(&f->closure);
    ref_clear(&f->annotations);
    if (f->fast_args >= 0) f->fast_args = -1;
    /* code, globals, builtins and names stay: a function that is still called must find them */
}

static void function_dealloc(Object *self)
{
    Function *f = (Function *)self;
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    ref_drop_maybe(f->module);
    ref_drop_maybe(OBJ(f->defaults));
    ref_drop_maybe(OBJ(f->keyword_defaults));
    ref_drop_maybe(f->doc);
    ref_drop_maybe(OBJ(f->dict));
    ref_drop_maybe(OBJ(f->closure));
    ref_drop_maybe(f->annotations);
    ref_drop(OBJ(f->code));
    ref_drop(OBJ(f->globals));
    ref_drop(f->builtins);
    ref_drop(f->name);
    ref_drop(f->qualname);
    container_release(self, sizeof(Function));
}

static Owned function_repr(Object *self)
{
    return str_format_c("<function %U at %p>", ((Function *)self)->qualname, self);
}

static Owned function_get(Object *self, Object *instance, Object *owner)
{
    (void)owner;
    return instance ? method_new(self, instance) : ref_keep(self);
}

Owned method_like_bind(Borrowed function, Borrowed self)
{
    if (function->shape == SHAPE_FUNCTION) return method_new(function, self);
    return TYPE_OF(function)->get((Object *)function, (Object *)self, OBJ(TYPE_OF(self)));
}

static Owned function_call_slot(Object *self, Object **args, int n, Tuple *names_) { return call_function(self, args, n, names_); }

/* -- attributes -- */

static Owned get_code(Object *self) { return ref_keep(OBJ(((Function *)self)->code)); }
static bool set_code(Object *self, Object *value)
{
    Function *f = (Function *)self;
    if (!value || value->shape != SHAPE_CODE) {
        raise_type_error("__code__ must be set to a code object");
        return false;
    }
    Code *code = (Code *)value;
    int   have = f->closure ? (int)f->closure->length : 0;
    if (code->free_count != have) {
        raise_value_error("%U() requires a code object with %d free vars, not %d", f->name, have, code->free_count);
        return false;
    }
    ref_set(&f->code, ref_keep(value));
    code_bind_globals(code, f->globals, OBJ(f->globals));
    learn_fast_args(f);
    return true;
}
static Owned get_defaults(Object *self) { return ref_keep(((Function *)self)->defaults ? OBJ(((Function *)self)->defaults) : NONE); }
static bool set_defaults(Object *self, Object *value)
{
    if (value == NONE) value = NULL;
    if (value && !IS_TUPLE(value)) {
        raise_type_error("__defaults__ must be set to a tuple object");
        return false;
    }
    ref_set(&((Function *)self)->defaults, ref_keep_maybe(value));
    return true;
}
static Owned get_kwdefaults(Object *self)
{
    return ref_keep(((Function *)self)->keyword_defaults ? OBJ(((Function *)self)->keyword_defaults) : NONE);
}
static bool set_kwdefaults(Object *self, Object *value)
{
    if (value == NONE) value = NULL;
    if (value && !IS_DICT(value)) {
        raise_type_error("__kwdefaults__ must be set to a dict object");
        return false;
    }
    ref_set(&((Function *)self)->keyword_defaults, ref_keep_maybe(value));
    return true;
}
static bool set_text(Object **place, Object *value, const char *name)
{
    if (!value || !IS_STR(value)) {
        raise_type_error("%s must be set to a string object", name);
        return false;
    }
    ref_set(place, ref_keep(value));
    return true;
}
static Owned get_name(Object *self) { return ref_keep(((Function *)self)->name); }
static bool  set_name(Object *self, Object *value) { return set_text(&((Function *)self)->name, value, "__name__"); }
static Owned get_qualname(Object *self) { return ref_keep(((Function *)self)->qualname); }
static bool  set_qualname(Object *self, Object *value) { return set_text(&((Function *)self)->qualname, value, "__qualname__"); }
static Owned get_annotations(Object *self)
{
    Function *f = (Function *)self;
    if (!f->annotations || IS_TUPLE(f->annotations)) { /* compiled as (name, value, ...) */
        Owned dict = dict_new();
        if (!dict) return NULL;
        if (f->annotations) {
            Tuple *pairs = (Tuple *)f->annotations;
            for (uint32_t k = 0; k + 1 < pairs->length; k += 2)
                if (!dict_set((Dict *)dict, pairs->items[k], pairs->items[k + 1])) {
                    ref_drop(dict);
                    return NULL;
                }
        }
        ref_set(&f->annotations, dict);
    }
    return ref_keep(f->annotations);
}
static bool set_annotations(Object *self, Object *value)
{
    if (value == NONE) value = NULL;
    if (value && !IS_DICT(value)) {
        raise_type_error("__annotations__ must be set to a dict object");
        return false;
    }
    ref_set(&((Function *)self)->annotations, ref_keep_maybe(value));
    return true;
}
static Owned get_dict(Object *self)
{
    Function *f = (Function *)self;
    if (!f->dict) f->dict = (Dict *)dict_new();
    return f->dict ? ref_keep(OBJ(f->dict)) : NULL;
}
static bool set_dict(Object *self, Object *value)
{
    if (!value) {
        raise_type_error("cannot delete __dict__");
        return false;
    }
    if (!IS_DICT(value)) {
        raise_type_error("__dict__ must be set to a dictionary, not a '%T'", value);
        return false;
    }
    ref_set(&((Function *)self)->dict, ref_keep(value));
    return true;
}

static Owned function_get_attr(Object *self, Str *name)
{
    Function *f    = (Function *)self;
    Borrowed  attr = type_find(TYPE_OF(self), name);
    if (attr && TYPE_OF(attr)->set) return object_generic_get_attr(self, name);
    Borrowed own = f->dict ? dict_find_str(f->dict, name) : NULL;
    if (own) return ref_keep(own);
    return object_generic_get_attr(self, name);
}

static bool function_set_attr(Object *self, Str *name, Object *value)
{
    Function *f    = (Function *)self;
    Borrowed  attr = type_find(TYPE_OF(self), name);
    if (attr && TYPE_OF(attr)->set) return object_generic_set_attr(self, name, value);
    if (!value) {
        if (f->dict && dict_delete_str(f->dict, name)) return true;
        raise_error(&exc_AttributeError, "'function' object has no attribute '%U'", name);
        return false;
    }
    if (!f->dict && !(f->dict = (Dict *)dict_new())) return false;
    return dict_set_str(f->dict, name, value);
}

static Owned function_new_slot(Type *cls, Object **args, int n, Tuple *names_)
{
    Object *out[5];
    (void)cls;
    if (!native_bind("function", "code, globals, name=None, argdefs=None, closure=None", args, n, names_, out, 5)) return NULL;
    if (out[0]->shape != SHAPE_CODE) return raise_type_error("function() argument 'code' must be code, not %K", out[0]);
    if (!IS_DICT(out[1])) return raise_type_error("function() argument 'globals' must be dict, not %K", out[1]);
    Code *code = (Code *)out[0];
    if (out[2] && out[2] != NONE && !IS_STR(out[2])) return raise_type_error("arg 3 (name) must be None or string");
    if (out[3] && out[3] != NONE && !IS_TUPLE(out[3])) return raise_type_error("arg 4 (defaults) must be None or tuple");
    Object *closure = out[4] == NONE ? NULL : out[4];
    if (closure && !IS_TUPLE(closure)) return raise_type_error("arg 5 (closure) must be None or tuple");
    if (!closure && code->free_count) return raise_type_error("arg 5 (closure) must be tuple");
    int have = closure ? (int)((Tuple *)closure)->length : 0;
    if (have != code->free_count) return raise_value_error("%U requires closure of length %d, not %d", code->name, code->free_count, have);
    for (int k = 0; k < have; k++)
        if (((Tuple *)closure)->items[k]->shape != SHAPE_CELL)
            return raise_type_error("arg 5 (closure) expected cell, found %T", ((Tuple *)closure)->items[k]);
    Owned o = function_new(code, (Dict *)out[1], NULL);
    if (!o) return NULL;
    Function *f = (Function *)o;
    if (out[2] && out[2] != NONE) ref_set(&f->name, ref_keep(out[2]));
    if (out[3] && out[3] != NONE) f->defaults = (Tuple *)ref_keep(out[3]);
    if (closure) f->closure = (Tuple *)ref_keep(closure);
    return o;
}

static const GetSetDef function_getsets[] = {
    {"__code__", get_code, set_code, NULL},
    {"__defaults__", get_defaults, set_defaults, NULL},
    {"__kwdefaults__", get_kwdefaults, set_kwdefaults, NULL},
    {"__annotations__", get_annotations, set_annotations, NULL},
    {"__dict__", get_dict, set_dict, NULL},
    {"__name__", get_name, set_name, NULL},
    {"__qualname__", get_qualname, set_qualname, NULL},
    {0},
};
static const MemberDef function_members[] = {
    {"__closure__", MEMBER_OBJECT_OR_NONE, offsetof(Function, closure), false, NULL},
    {"__doc__", MEMBER_OBJECT_OR_NONE, offsetof(Function, doc), true, NULL},
    {"__globals__", MEMBER_OBJECT_OR_NONE, offsetof(Function, globals), false, NULL},
    {"__module__", MEMBER_OBJECT_OR_NONE, offsetof(Function, module), true, NULL},
    {"__builtins__", MEMBER_OBJECT_OR_NONE, offsetof(Function, builtins), false, NULL},
    {0},
};

Type function_type = {
    .head     = {1, SHAPE_TYPE_STATIC},
    .gc       = {.size = sizeof(Function), .traverse = function_traverse, .clear = function_clear, .dealloc = function_dealloc},
    .name     = "function",
    .doc      = "Create a function object.",
    .flags    = TYPE_METHOD_LIKE,
    .weak_ok  = 1,
    .repr     = function_repr,
    .call     = function_call_slot,
    .get      = function_get,
    .get_attr = function_get_attr,
    .set_attr = function_set_attr,
    .new_     = function_new_slot,
    .getsets  = function_getsets,
    .members  = function_members,
};
