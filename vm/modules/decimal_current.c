/* decimal_current.c -- the context in force: kept in a context variable, so that each flow of control has its own; localcontext(). */
#include "runtime/names.h"
#include "vm/modules/contextvars.h"
#include "vm/modules/decimal_parts.h"

#define CONTEXT(o) AS(DecimalContext, o)

static Owned variable;     /* a contextvars.ContextVar */
static Owned templates[3]; /* DefaultContext, BasicContext, ExtendedContext */

/* ---- the variable ---------------------------------------------------------------------------------------- */

static Object *context_first(void)
{
    Owned made = context_copied(CONTEXT(templates[0]));
    if (!made) return NULL;
    SETTINGS(made)->status = 0;
    bool done              = contextvar_put(variable, made);
    ref_drop(made); /* the variable keeps it */
    return done ? made : NULL;
}

DecimalContext *context_current(void)
{
    Object *found = OBJ(contextvar_value(variable));
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
    if (context != templates[0] && context != templates[1] && context != templates[2]) return contextvar_put(variable, context);
    Owned copy = context_copied(CONTEXT(context));
    if (copy) SETTINGS(copy)->status = 0;
    bool done = copy && contextvar_put(variable, copy);
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
STATIC_OBJECT Type decimal_manager_type = {
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

static bool make_variable(void)
{
    Owned name = str_from_c("decimal_context");
    variable   = name ? contextvar_new(AS(Str, name), NULL) : NULL;
    ref_drop_maybe(name);
    return variable != NULL;
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
    for (int k = 0; k < 3; k++) ref_clear(&templates[k]);
}
