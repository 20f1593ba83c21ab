/* atexit.c -- the module atexit: functions that run when the interpreter ends, last registered first. */
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "vm/modules/sys.h"

static Object *registered; /* list of (function, args, kwargs or None); None where unregistered */

NATIVE(atexit_register)
{
    if (n == 0) return raise_type_error("register() takes at least 1 argument (0 given)");
    if (!object_is_callable(args[0])) return raise_type_error("the first argument must be callable");
    Owned rest = tuple_from_array(args + 1, n - 1), kwargs = keywords && keywords->length ? dict_new() : none_new(), entry = NULL;
    bool  ok = rest && kwargs;
    for (uint32_t k = 0; ok && keywords && k < keywords->length; k++) ok = dict_set((Dict *)kwargs, keywords->items[k], args[n + k]);
    if (ok) entry = tuple_pack(3, args[0], rest, kwargs);
    ok = entry && list_append_take((List *)registered, entry);
    ref_drop_maybe(rest);
    ref_drop_maybe(kwargs);
    return ok ? ref_keep(args[0]) : NULL;
}

static void run(Tuple *entry)
{
    Owned r = object_call_tuple(entry->items[0], (Tuple *)entry->items[1], entry->items[2] == NONE ? NULL : (Dict *)entry->items[2]);
    if (!r) error_unraisable("Exception ignored in atexit callback", entry->items[0]);
    ref_drop_maybe(r);
}

static bool forget_all(void) { return list_set_slice((List *)registered, 0, ((List *)registered)->length, NULL); }

/* What is registered meanwhile doesn't run, as in CPython: all are forgotten at the end. */
static void run_all(void)
{
    if (!registered) return;
    Owned raised = error_take();
    for (uint32_t k = ((List *)registered)->length; k-- > 0;) {
        if (k >= ((List *)registered)->length) continue; /* forgotten by a function that ran */
        Owned entry = ref_keep(((List *)registered)->items[k]);
        if (entry != NONE) run((Tuple *)entry);
        ref_drop(entry);
    }
    if (!forget_all()) error_clear();
    error_restore(raised);
}
NATIVE(atexit_run) { run_all(); return none_new(); }
NATIVE(atexit_clear) { return forget_all() ? none_new() : NULL; }
NATIVE(atexit_count) { return int_new(((List *)registered)->length); }
NATIVE(atexit_unregister)
{
    for (uint32_t k = 0; k < ((List *)registered)->length; k++) {
        Object *entry = ((List *)registered)->items[k];
        if (entry == NONE) continue;
        Owned held = ref_keep(entry);
        Truth same = object_equal(((Tuple *)held)->items[0], args[0]);
        if (same == TRUTH_YES && k < ((List *)registered)->length) ref_set(&((List *)registered)->items[k], none_new());
        ref_drop(held);
        if (same < 0) return NULL;
    }
    return none_new();
}

static const NativeDef functions[] = {
    {"register", atexit_register, NULL, "Register a function to be executed upon normal program termination", 0},
    {"unregister", atexit_unregister, "func, /", "Unregister an exit function which was previously registered using atexit.register", 0},
    {"_run_exitfuncs", atexit_run, "", "Run all registered exit functions.", 0},
    {"_clear", atexit_clear, "", "Clear the list of previously registered exit functions.", 0},
    {"_ncallbacks", atexit_count, "", "Return the number of registered exit functions.", 0},
    {0},
};
static void stop(void)
{
    run_all();
    ref_clear(&registered);
}
static bool setup(Module *module)
{
    (void)module;
    if (!registered) registered = list_new(0);
    run_exit_functions = stop;
    return registered != NULL;
}
const NativeModule atexit_module = {"atexit", "allow programmer to define multiple exit functions to be executed upon normal program termination.", functions, setup};
