/* _contextvars.c -- variables whose values belong to a flow of control instead of a module.
 *
 * A Context is a dict of variables and their values.  Copies share the dict until one of them changes it: whoever sets a variable
 * takes a dict of its own first, so copying costs the same however many variables there are, and iterators need not look out.
 * Each thread has a current context (Thread.context), made when it is first asked for.  A variable remembers at which entry of a
 * dict it was found last.
 */
#include "runtime/error.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/str.h"
#include "runtime/weakref.h"
#include "vm/modules/contextvars.h"
#include "vm/threads.h"

typedef struct Variable {
    Object   head;
    Object  *name, *standard; /* standard: the default; NULL: none */
    int64_t  hash;
    uint32_t hint;            /* the entry where it was last */
} Variable;

typedef struct Context {
    Object head;
    Dict  *values;  /* shared with copies while its count is above 1 */
    bool   entered; /* run() is at work in it, or a thread began with it */
} Context;

typedef struct Token {
    Object    head;
    Context  *context;
    Variable *variable;
    Object   *old;  /* NULL: the variable had no value */
    bool      used;
} Token;

typedef struct Walk { Object head; Dict *values; uint32_t place, left; } Walk; /* over the keys, values or items of a context */

#define VARIABLE(o) AS(Variable, o)
#define CONTEXT(o)  AS(Context, o)
#define TOKEN(o)    AS(Token, o)
#define WALK(o)     AS(Walk, o)

static Type variable_type, context_type, token_type, missing_type, keys_type, values_type, items_type;
static Object *missing; /* Token.MISSING, which that class holds */

/* ---- looking up ---------------------------------------------------------------------------------------- */

static Owned context_of(Dict *values)
{
    Owned o = container_new(sizeof(Context), context_type.shape);
    if (!o) return NULL;
    CONTEXT(o)->values  = AS(Dict, ref_keep(OBJ(values)));
    CONTEXT(o)->entered = false;
    gc_track(o);
    return o;
}

static Owned context_empty(void)
{
    Owned values = dict_new(), o = values ? context_of(AS(Dict, values)) : NULL;
    ref_drop_maybe(values);
    return o;
}

/* The context of the running thread, borrowed. NULL: no memory. */
static Context *current(void)
{
    if (UNLIKELY(!thread_running->context)) {
        thread_running->context = context_empty();
        if (thread_running->context) CONTEXT(thread_running->context)->entered = true;
    }
    return CONTEXT(thread_running->context);
}

/* Borrowed; NULL: absent. Variables are compared by identity, so no code runs. */
static inline Object *value_in(Dict *values, Variable *v)
{
    if (LIKELY(v->hint < values->end && values->entries[v->hint].key == OBJ(v))) return values->entries[v->hint].value;
    int64_t entry = dict_entry_of(values, OBJ(v), v->hash);
    if (entry < 0) return NULL;
    v->hint = (uint32_t)entry;
    return values->entries[entry].value;
}

/* The dict of a context that is about to change it. */
static Dict *own_values(Context *c)
{
    if (c->values->head.refcount > 1) {
        Owned copy = dict_copy(c->values);
        if (!copy) return NULL;
        ref_set(&c->values, copy);
    }
    return c->values;
}

static bool put(Context *c, Variable *v, Object *value)
{
    if (value_in(c->values, v) == value) return true;
    Dict *values = own_values(c);
    return values && dict_store_hashed(values, OBJ(v), v->hash, value);
}

static bool take_out(Context *c, Variable *v)
{
    if (!value_in(c->values, v)) return true;
    Dict *values = own_values(c);
    return values && dict_delete_hashed(values, OBJ(v), v->hash) != TRUTH_ERROR;
}

Borrowed contextvar_value(Object *variable)
{
    Object *context = thread_running->context;
    return context ? value_in(CONTEXT(context)->values, VARIABLE(variable)) : NULL;
}

bool contextvar_put(Object *variable, Borrowed value)
{
    Context *c = current();
    return c && put(c, VARIABLE(variable), OBJ(value));
}

/* ---- variables ----------------------------------------------------------------------------------------- */

static bool own_types_ready(void)
{
    Type *types[] = { &variable_type, &context_type, &token_type, &missing_type, &keys_type, &values_type, &items_type };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (!type_ready(types[i])) return false;
    return true;
}

Owned contextvar_new(Str *name, Borrowed default_or_null)
{
    if (!own_types_ready()) return NULL;
    Owned o = container_new(sizeof(Variable), variable_type.shape);
    if (!o) return NULL;
    Variable *v = VARIABLE(o);
    v->name     = ref_keep(OBJ(name));
    v->standard = ref_keep_maybe(default_or_null);
    v->hint     = 0;
    hash_by_identity(o, &v->hash);
    if (default_or_null && may_be_tracked(default_or_null)) gc_track(o);
    return o;
}

static Owned variable_make(UNUSED Type *cls, Object **args, int n, Tuple *keywords)
{
    int     named    = keywords ? (int)keywords->length : 0;
    Object *standard = NULL;
    if (n + named > 2) return raise_type_error("ContextVar() takes at most 2 arguments (%d given)", n + named);
    if (n == 0) return raise_type_error("ContextVar() takes exactly 1 positional argument (0 given)");
    if (n > 1) return raise_type_error("ContextVar() takes at most 1 positional argument (%d given)", n);
    if (named && !str_equal_c(AS(Str, keywords->items[0]), "default"))
        return raise_type_error("'%U' is an invalid keyword argument for ContextVar()", keywords->items[0]);
    if (named) standard = args[1];
    if (!IS_STR(args[0])) return raise_type_error("context variable name must be a str");
    return contextvar_new(AS(Str, args[0]), standard);
}

static int variable_traverse(Object *self, GcVisit visit, void *argument)
{
    int result = visit(VARIABLE(self)->name, argument);
    return result == 0 && VARIABLE(self)->standard ? visit(VARIABLE(self)->standard, argument) : result;
}

static void variable_clear(Object *self) { ref_clear(&VARIABLE(self)->standard); }

static void variable_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop(VARIABLE(self)->name);
    ref_clear(&VARIABLE(self)->standard);
    container_release(self, sizeof(Variable));
}

static bool variable_hash(Object *self, int64_t *result)
{
    *result = VARIABLE(self)->hash;
    return true;
}

static Owned variable_repr(Object *self)
{
    Variable *v = VARIABLE(self);
    if (!v->standard) return str_format_c("<ContextVar name=%R at 0x%llx>", v->name, (long long)(intptr_t)self);
    return str_format_c("<ContextVar name=%R default=%R at 0x%llx>", v->name, v->standard, (long long)(intptr_t)self);
}

NATIVE(variable_get)
{
    Variable *v = VARIABLE(args[0]);
    Object   *value = OBJ(contextvar_value(args[0]));
    if (!value) value = n > 1 && args[1] ? args[1] : v->standard;
    return value ? ref_keep(value) : raise_with_args(&exc_LookupError, args, 1);
}

static Owned token_of(Context *context, Variable *variable, Object *old_or_null)
{
    Owned o = container_new(sizeof(Token), token_type.shape);
    if (!o) return NULL;
    *TOKEN(o) = (Token){ TOKEN(o)->head, AS(Context, ref_keep(OBJ(context))), AS(Variable, ref_keep(OBJ(variable))), ref_keep_maybe(old_or_null), false };
    gc_track(o);
    return o;
}

NATIVE(variable_set)
{
    Variable *v     = VARIABLE(args[0]);
    Context  *c     = current();
    Owned     token = c ? token_of(c, v, value_in(c->values, v)) : NULL;
    if (!token || put(TOKEN(token)->context, v, args[1])) return token;
    ref_drop(token);
    return NULL;
}

NATIVE(variable_reset)
{
    if (TYPE_OF(args[1]) != &token_type) return raise_type_error("expected an instance of Token, got %R", args[1]);
    Token   *token = TOKEN(args[1]);
    Context *c     = current();
    if (!c) return NULL;
    if (token->used) return raise_runtime_error("%R has already been used once", args[1]);
    if (OBJ(token->variable) != args[0]) return raise_value_error("%R was created by a different ContextVar", args[1]);
    if (token->context != c) return raise_value_error("%R was created in a different Context", args[1]);
    token->used = true;
    if (!(token->old ? put(c, token->variable, token->old) : take_out(c, token->variable))) return NULL;
    return none_new();
}

static const NativeDef variable_methods[] = {
    { "get", variable_get, "default=None, /", "The value in the current context, else the default given here, else that of the variable.", 0 },
    { "set", variable_set, "value, /", "Set the value in the current context; the result is a token for reset().", 0 },
    { "reset", variable_reset, "token, /", "Back to the value before the set() that made the token.", 0 },
    { "__class_getitem__", class_getitem_method, "item, /", "ContextVar[item]: with the type of its values noted.", NATIVE_CLASS },
    { 0 },
};
static const MemberDef variable_members[] = { { "name", MEMBER_OBJECT, offsetof(Variable, name), false, NULL }, { 0 } };

static STATIC_OBJECT Type variable_type = {
    .gc   = { .size = sizeof(Variable), .traverse = variable_traverse, .clear = variable_clear, .dealloc = variable_dealloc },
    .name = "_contextvars.ContextVar",
    .new_ = variable_make, .repr = variable_repr, .hash = variable_hash,
    .methods = variable_methods, .members = variable_members,
};

/* ---- tokens -------------------------------------------------------------------------------------------- */

static Owned token_make(UNUSED Type *cls, UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    return raise_runtime_error("Tokens can only be created by ContextVars");
}

static int token_traverse(Object *self, GcVisit visit, void *argument)
{
    Object *held[3] = { OBJ(TOKEN(self)->context), OBJ(TOKEN(self)->variable), TOKEN(self)->old };
    int     result  = 0;
    for (int i = 0; i < 3 && !result; i++)
        if (held[i]) result = visit(held[i], argument);
    return result;
}

static void token_clear(Object *self) { ref_clear(&TOKEN(self)->old); }

static void token_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop(OBJ(TOKEN(self)->context));
    ref_drop(OBJ(TOKEN(self)->variable));
    ref_drop_maybe(TOKEN(self)->old);
    container_release(self, sizeof(Token));
}

static Owned token_repr(Object *self)
{
    return str_format_c("<Token%s var=%R at 0x%llx>", TOKEN(self)->used ? " used" : "", TOKEN(self)->variable, (long long)(intptr_t)self);
}

static Owned token_variable(Object *self) { return ref_keep(OBJ(TOKEN(self)->variable)); }
static Owned token_old_value(Object *self) { return ref_keep(TOKEN(self)->old ? TOKEN(self)->old : missing); }

static const NativeDef token_methods[] = {
    { "__class_getitem__", class_getitem_method, "item, /", "Token[item]: with the type of the variable's values noted.", NATIVE_CLASS },
    { 0 },
};
static const GetSetDef token_getsets[] = { { "var", token_variable, NULL, NULL }, { "old_value", token_old_value, NULL, NULL }, { 0 } };

static STATIC_OBJECT Type token_type = {
    .gc   = { .size = sizeof(Token), .traverse = token_traverse, .clear = token_clear, .dealloc = token_dealloc },
    .name = "_contextvars.Token",
    .new_ = token_make, .repr = token_repr, .hash = hash_not_available,
    .methods = token_methods, .getsets = token_getsets,
};

static void  missing_dealloc(Object *self) { object_release(self, sizeof(Object)); }
static Owned missing_repr(UNUSED Object *self) { return str_from_c("<Token.MISSING>"); }

static STATIC_OBJECT Type missing_type = {
    .gc = { .size = sizeof(Object), .dealloc = missing_dealloc }, .name = "Token.MISSING", .flags = TYPE_NO_INSTANTIATE, .repr = missing_repr,
};

/* ---- contexts ------------------------------------------------------------------------------------------ */

static Owned context_make(UNUSED Type *cls, UNUSED Object **args, int n, Tuple *keywords)
{
    if (n || (keywords && keywords->length)) return raise_type_error("Context() does not accept any arguments");
    return context_empty();
}

static int context_traverse(Object *self, GcVisit visit, void *argument)
{
    return CONTEXT(self)->values ? visit(OBJ(CONTEXT(self)->values), argument) : 0;
}

/* What is left is empty, and may still be asked. */
static void context_clear(Object *self)
{
    if (CONTEXT(self)->values->head.refcount == 1) dict_clear(CONTEXT(self)->values);
}

static void context_dealloc(Object *self)
{
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    ref_drop(OBJ(CONTEXT(self)->values));
    container_release(self, sizeof(Context));
}

NATIVE(context_run)
{
    Context *c = CONTEXT(args[0]), *outer;
    if (n < 2) return raise_type_error("run() missing 1 required positional argument");
    if (c->entered) return raise_runtime_error("cannot enter context: %R is already entered", args[0]);
    if (!(outer = current())) return NULL;
    c->entered              = true;
    thread_running->context = ref_keep(args[0]); /* the outer one stays held here */
    Owned   result = object_call(args[1], args + 2, n - 2, keywords);
    Object *inner  = thread_running->context;
    thread_running->context = OBJ(outer);
    c->entered              = false;
    ref_drop(inner);
    return result;
}

static Variable *key_of(Object *o)
{
    if (TYPE_OF(o) == &variable_type) return VARIABLE(o);
    raise_type_error("a ContextVar key was expected, got %R", o);
    return NULL;
}

static Owned context_get_item(Object *self, Object *key)
{
    Variable *v = key_of(key);
    if (!v) return NULL;
    Object *value = value_in(CONTEXT(self)->values, v);
    return value ? ref_keep(value) : raise_key_error(key);
}

static Truth context_contains(Object *self, Object *key)
{
    Variable *v = key_of(key);
    return !v ? TRUTH_ERROR : value_in(CONTEXT(self)->values, v) ? TRUTH_YES : TRUTH_NO;
}

static int64_t context_length(Object *self) { return dict_length(CONTEXT(self)->values); }

static Owned context_compare(Object *self, Object *other, CompareOp op)
{
    bool equal;
    if ((op != CMP_EQ && op != CMP_NE) || TYPE_OF(other) != &context_type) return not_implemented_new();
    Object *mine = ref_keep(OBJ(CONTEXT(self)->values)), *others = ref_keep(OBJ(CONTEXT(other)->values));
    bool    done = dict_equal(AS(Dict, mine), AS(Dict, others), &equal);
    ref_drop(mine);
    ref_drop(others);
    return done ? bool_new(equal == (op == CMP_EQ)) : NULL;
}

NATIVE(context_get)
{
    Variable *v = key_of(args[1]);
    if (!v) return NULL;
    Object *value = value_in(CONTEXT(args[0])->values, v);
    return ref_keep(value ? value : n > 2 && args[2] ? args[2] : NONE);
}

NATIVE(context_copy) { return context_of(CONTEXT(args[0])->values); }

static Owned walk(Context *c, const Type *type)
{
    Owned o = container_new(sizeof(Walk), type->shape);
    if (!o) return NULL;
    *WALK(o) = (Walk){ WALK(o)->head, AS(Dict, ref_keep(OBJ(c->values))), 0, c->values->used };
    gc_track(o);
    return o;
}

static Owned context_iter(Object *self) { return walk(CONTEXT(self), &keys_type); }
NATIVE(context_keys) { return walk(CONTEXT(args[0]), &keys_type); }
NATIVE(context_values) { return walk(CONTEXT(args[0]), &values_type); }
NATIVE(context_items) { return walk(CONTEXT(args[0]), &items_type); }

static const NativeDef context_methods[] = {
    { "run", context_run, NULL, "run(callable, *args, **kwargs): call it with this context as the current one.", 0 },
    { "get", context_get, "key, default=None, /", "The variable's value in this context, else the default.", 0 },
    { "keys", context_keys, "", "The variables that have a value in this context.", 0 },
    { "values", context_values, "", "Their values.", 0 },
    { "items", context_items, "", "Both, as pairs.", 0 },
    { "copy", context_copy, "", "A shallow copy.", 0 },
    { 0 },
};

static STATIC_OBJECT Type context_type = {
    .gc   = { .size = sizeof(Context), .traverse = context_traverse, .clear = context_clear, .dealloc = context_dealloc },
    .name = "_contextvars.Context", .weak_ok = true,
    .new_ = context_make, .hash = hash_not_available, .compare = context_compare, .iter = context_iter,
    .length = context_length, .get_item = context_get_item, .contains = context_contains,
    .methods = context_methods,
};

/* ---- going through a context --------------------------------------------------------------------------- */

static int  walk_traverse(Object *self, GcVisit visit, void *argument) { return visit(OBJ(WALK(self)->values), argument); }
static void walk_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop(OBJ(WALK(self)->values));
    container_release(self, sizeof(Walk));
}

static int64_t walk_length(Object *self) { return dict_length(WALK(self)->values); }

static Owned walk_next(Object *self)
{
    Object *key, *value;
    if (!dict_next(WALK(self)->values, &WALK(self)->place, &key, &value)) return NULL;
    if (TYPE_OF(self) == &items_type) return tuple_pack(2, key, value);
    return ref_keep(TYPE_OF(self) == &keys_type ? key : value);
}

#define WALK_TYPE(text)                                                                                              \
    {                                                                                                                \
        .gc = { .size = sizeof(Walk), .traverse = walk_traverse, .dealloc = walk_dealloc }, .name = text,            \
        .flags = TYPE_NO_INSTANTIATE, .iter = iter_self, .next = walk_next, .length = walk_length,                   \
    }
static Type keys_type = WALK_TYPE("keys"), values_type = WALK_TYPE("values"), items_type = WALK_TYPE("items");

/* ---- the module ---------------------------------------------------------------------------------------- */

NATIVE(copy_context)
{
    Context *c = current();
    return c ? context_of(c->values) : NULL;
}

static const NativeDef functions[] = {
    { "copy_context", copy_context, "", "A copy of the current context.", 0 },
    { 0 },
};

static bool add_missing(Dict *namespace_)
{
    Owned name = str_intern_c("MISSING"), made = NULL;
    if (!name) return false;
    missing = OBJ(dict_find_str(namespace_, AS(Str, name)));
    if (!missing) missing = made = object_new(sizeof(Object), missing_type.shape);
    bool done = missing && dict_set_str(namespace_, AS(Str, name), missing);
    ref_drop_maybe(made);
    ref_drop(name);
    return done;
}

static bool setup(Module *module)
{
    return own_types_ready() && add_missing(type_dict(&token_type)) && dict_set_c(module->dict, "ContextVar", OBJ(&variable_type)) &&
           dict_set_c(module->dict, "Context", OBJ(&context_type)) && dict_set_c(module->dict, "Token", OBJ(&token_type));
}

const NativeModule _contextvars_module = { "_contextvars", "Values that belong to a flow of control.", functions, setup };
