/* decimal_current.c -- the context in force: kept in a context variable, so that each flow of control has its own; localcontext(). */
#include "runtime/class.h"
#include "runtime/names.h"
#include "vm/frame.h"
#include "vm/modules/decimal_parts.h"
#include "vm/threads.h"

#define CONTEXT(o) AS(DecimalContext, o)

static Owned   variable;     /* a contextvars.ContextVar */
static Owned   variables_key; /* "contextvars": where a thread keeps its contextvars.Context */
static Type   *variables_class; /* that class; owned */
static int32_t values_offset;   /* of its slot with the dict of values */
static int64_t variable_hash;
static uint32_t own_hint, values_hint; /* entries of dicts where something was found last */
static Owned   templates[3]; /* DefaultContext, BasicContext, ExtendedContext */

/* ---- the variable ---------------------------------------------------------------------------------------- */

/* A key's value, borrowed. NULL: absent, or an error is pending. */
static Object *find_near(Dict *dict, Object *key, int64_t hash, uint32_t *hint)
{
    if (LIKELY(*hint < dict->end && dict->entries[*hint].key == key)) return dict->entries[*hint].value;
    int64_t entry = dict_entry_of(dict, key, hash);
    if (entry < 0) return NULL;
    *hint = (uint32_t)entry;
    return dict->entries[entry].value;
}

/* The variable's value, looked up where module contextvars keeps it. Borrowed; NULL: none was set, or an error is pending. */
static Object *variable_value(void)
{
    Dict   *own     = (Dict *)thread_running->dict;
    Object *context = own ? find_near(own, variables_key, str_hash((Str *)variables_key), &own_hint) : NULL;
    if (!context || TYPE_OF(context) != variables_class) return NULL;
    Object *values = *(Object **)((char *)context + values_offset);
    return values && IS_EXACT_DICT(values) ? find_near((Dict *)values, variable, variable_hash, &values_hint) : NULL;
}

static bool variable_set(Object *context)
{
    Owned set = object_get_attr_c(variable, "set"), token = set ? object_call_1(set, context) : NULL;
    ref_drop_maybe(set);
    ref_drop_maybe(token);
    return token != NULL;
}

static Object *context_first(void)
{
    Owned made = error_pending() ? NULL : context_copied(CONTEXT(templates[0]));
    if (!made) return NULL;
    SETTINGS(made)->status = 0;
    bool done              = variable_set(made);
    ref_drop(made); /* the variable keeps it */
    return done ? made : NULL;
}

DecimalContext *context_current(void)
{
    Object *found = variable_value();
    if (UNLIKELY(!found)) found = context_first();
    return (DecimalContext *)found;
}

DecimalContext *context_argument(Object *o)
{
    if (!o || o == NONE) return context_current();
    if (IS_CONTEXT(o)) return (DecimalContext *)o;
    raise_type_error("optional argument must be a context");
    return NULL;
}

NATIVE_SHARED(decimal_getcontext) { return ref_keep_maybe((Object *)context_current()); }

static bool context_set_current(Object *context)
{
    if (context != templates[0] && context != templates[1] && context != templates[2]) return variable_set(context);
    Owned copy = context_copied(CONTEXT(context));
    if (copy) SETTINGS(copy)->status = 0;
    bool done = copy && variable_set(copy);
    ref_drop_maybe(copy);
    return done;
}

NATIVE_SHARED(decimal_setcontext)
{
    if (!IS_CONTEXT(args[0])) return raise_type_error("argument must be a context");
    return context_set_current(args[0]) ? none_new() : NULL;
}

/* ---- localcontext() -------------------------------------------------------------------------------------- */

typedef struct Manager { Object head; Object *local, *outer; } Manager; /* contexts: inside the with statement, and behind it */
#define MANAGER(o) AS(Manager, o)

static void manager_dealloc(Object *self)
{
    ref_drop_maybe(MANAGER(self)->local);
    ref_drop_maybe(MANAGER(self)->outer);
    object_release(self, sizeof(Manager));
}

NATIVE(manager_enter)
{
    Object *local = MANAGER(args[0])->local;
    return context_set_current(local) ? ref_keep(local) : NULL;
}

NATIVE(manager_exit) { return context_set_current(MANAGER(args[0])->outer) ? none_new() : NULL; }

static const NativeDef manager_methods[] = {
    {"__enter__", manager_enter, "", NULL, 0},
    {"__exit__", manager_exit, NULL, NULL, 0},
    {0},
};
Type decimal_manager_type = {
    .gc = {.size = sizeof(Manager), .dealloc = manager_dealloc},
    .name = "decimal.ContextManager",
    .flags = TYPE_NO_INSTANTIATE,
    .methods = manager_methods,
};

NATIVE_SHARED(decimal_localcontext)
{
    static const char *const parameter_names[] = {"ctx", "prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps", NULL};
    static const Parameters  parameters        = {NULL, "OOOOOOOOO", parameter_names, 9, 0};
    Argument                 given[9];
    if (!arguments_read(&parameters, args, n, keywords, given)) return NULL;
    Object *outer = (Object *)context_current(), *model = outer ? (Object *)context_argument(given[0].object) : NULL;
    if (!model) return NULL;
    ref_keep(outer);
    Owned local = context_copied(CONTEXT(model)), manager = NULL;
    if (local && context_set_fields(CONTEXT(local), given + 1)) manager = object_new(sizeof(Manager), decimal_manager_type.shape);
    if (!manager) {
        ref_drop_maybe(local);
        ref_drop(outer);
        return NULL;
    }
    MANAGER(manager)->local = local;
    MANAGER(manager)->outer = outer;
    return manager;
}

/* ---- starting -------------------------------------------------------------------------------------------- */

/* Where contexts of variables keep the dict of their values. */
static bool find_values(void)
{
    Owned name = str_intern_c("_values"), slot = name ? object_get_attr((Object *)variables_class, (Str *)name) : NULL;
    if (slot) values_offset = AS(MemberDescr, slot)->offset;
    ref_drop_maybe(name);
    ref_drop_maybe(slot);
    return slot != NULL;
}

static bool make_variable(void)
{
    Owned name = str_intern_c("contextvars"), module = name ? import_module(name) : NULL;
    Owned cls  = module ? object_get_attr_c(module, "ContextVar") : NULL, text = str_from_c("decimal_context");
    variables_key   = ref_keep_maybe(name);
    variables_class = module ? (Type *)object_get_attr_c(module, "Context") : NULL;
    if (cls && text && variables_class && find_values()) variable = object_call_1(cls, text);
    ref_drop_maybe(name);
    ref_drop_maybe(module);
    ref_drop_maybe(cls);
    ref_drop_maybe(text);
    return variable && object_hash(variable, &variable_hash);
}

static bool add_template(Dict *module, int k, const char *name, int64_t prec, Rounding rounding, uint32_t traps)
{
    if (templates[k]) return dict_set_c(module, name, templates[k]);
    templates[k] = context_new(&decimal_context_type);
    if (!templates[k]) return false;
    Settings *s = SETTINGS(templates[k]);
    s->prec     = prec;
    s->rounding = (uint8_t)rounding;
    s->traps    = traps;
    return dict_set_c(module, name, templates[k]);
}

bool contexts_start(Dict *module)
{
    const uint32_t usual = ANY_INVALID | DIVISION_BY_ZERO | OVERFLOW;
    return (variable || make_variable()) && add_template(module, 0, "DefaultContext", 28, ROUND_HALF_EVEN, usual) &&
           add_template(module, 1, "BasicContext", 9, ROUND_HALF_UP, usual | CLAMPED | UNDERFLOW) &&
           add_template(module, 2, "ExtendedContext", 9, ROUND_HALF_EVEN, 0);
}

void contexts_stop(void)
{
    ref_clear(&variable);
    ref_clear(&variables_key);
    ref_drop_maybe((Object *)variables_class);
    variables_class = NULL;
    for (int k = 0; k < 3; k++) ref_clear(&templates[k]);
}
