/* gc.c -- the module gc. */
#include "gc/cycle.h"

#include <stdio.h>

#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "vm/frame.h"

static Object *garbage, *callbacks; /* lists, owned by the module's dict and by us */

NATIVE(gc_enable) { gc_set_enabled(true); return none_new(); }
NATIVE(gc_disable) { gc_set_enabled(false); return none_new(); }
NATIVE(gc_isenabled) { return bool_new(heap.enabled); }

/* A number that fits a C int. */
static bool read_int(Object *number, int64_t *value)
{
    if (!number_to_index(number, value, NULL)) return false; /* what doesn't fit 64 bits comes back as the nearest that does */
    if (*value != (int)*value) raise_overflow_error("Python int too large to convert to C int");
    return *value == (int)*value;
}

NATIVE(gc_collect_method)
{
    int64_t generation = 2;
    if (args[0] && !read_int(args[0], &generation)) return NULL;
    if (generation < 0 || generation > 2) return raise_value_error("invalid generation");
    if (heap.collecting) return int_new(0);
    GcResult r = gc_collect((int)generation);
    return int_new(r.collected + r.uncollectable);
}

NATIVE(gc_get_threshold)
{
    Owned v[3], t = NULL;
    for (int k = 0; k < 3; k++) v[k] = int_new(heap.generation[k].threshold);
    if (v[0] && v[1] && v[2]) t = tuple_pack(3, v[0], v[1], v[2]);
    for (int k = 0; k < 3; k++) ref_drop_maybe(v[k]);
    return t;
}
NATIVE(gc_set_threshold_method)
{
    if (keywords && keywords->length) return raise_type_error("set_threshold() takes no keyword arguments");
    if (n == 0) return raise_type_error("set_threshold() takes at least 1 argument (0 given)");
    if (n > 3) return raise_type_error("set_threshold() takes at most 3 arguments (%d given)", n);
    for (int k = 0; k < n; k++) {
        int64_t value;
        if (!number_to_int64(args[k], &value)) return NULL;
        if (value != (int)value) return raise_overflow_error("signed integer is %s", value < 0 ? "less than minimum" : "greater than maximum");
        gc_set_threshold(k, (int32_t)value);
    }
    return none_new();
}
NATIVE(gc_get_count)
{
    Owned v[3], t = NULL;
    for (int k = 0; k < 3; k++) v[k] = int_new(heap.generation[k].count);
    if (v[0] && v[1] && v[2]) t = tuple_pack(3, v[0], v[1], v[2]);
    for (int k = 0; k < 3; k++) ref_drop_maybe(v[k]);
    return t;
}

static int add_to_list(Object *o, void *list)
{
    if (o == list) return 0;
    return list_append(list, o) ? 0 : -1;
}
NATIVE(gc_get_objects)
{
    int64_t generation = -1;
    if (args[0] && args[0] != NONE) {
        if (!IS_INT(args[0]) && !TYPE_OF(args[0])->to_index) return raise_type_error("argument should be integer or None, not '%T'", args[0]);
        if (!number_to_int64(args[0], &generation)) return NULL;
        if (generation < -1) return raise_value_error("generation parameter cannot be negative");
        if (generation > 2) return raise_value_error("generation parameter must be less than the number of available generations (3)");
    }
    Owned list = list_new(0);
    if (list && gc_for_each((int)generation, add_to_list, list)) ref_clear(&list);
    return list;
}

NATIVE(gc_is_tracked_method) { return bool_new(gc_is_tracked(args[0])); }
NATIVE(gc_is_finalized) { return bool_new(gc_is_container(args[0]) && gc_head(args[0])->flags & GC_FINALIZED); }

NATIVE(gc_get_referents)
{
    if (!native_no_keywords("get_referents", keywords)) return NULL;
    Owned list = list_new(0);
    for (int k = 0; list && k < n; k++) {
        Type *type = TYPE_OF(args[k]);
        if (type->gc.traverse && gc_is_container(args[k]) && type->gc.traverse(args[k], add_to_list, list)) ref_clear(&list);
    }
    return list;
}

typedef struct Search { Object **targets; int n; Object *list, *self_args; } Search;
static int is_target(Object *o, void *search)
{
    Search *s = search;
    for (int k = 0; k < s->n; k++)
        if (s->targets[k] == o) return 1;
    return 0;
}
static int add_if_refers(Object *o, void *search)
{
    Search *s = search;
    if (o == s->list) return 0;
    Type *type = TYPE_OF(o);
    if (!type->gc.traverse || type->gc.traverse(o, is_target, s) != 1) return 0;
    return list_append((List *)s->list, o) ? 0 : -1;
}
NATIVE(gc_get_referrers)
{
    if (!native_no_keywords("get_referrers", keywords)) return NULL;
    Search s = {args, n, list_new(0), NULL};
    if (s.list && gc_for_each(-1, add_if_refers, &s)) ref_clear(&s.list);
    return s.list;
}

NATIVE(gc_set_debug)
{
    int64_t flags;
    if (!read_int(args[0], &flags)) return NULL;
    gc_debug_flags = (int)flags;
    return none_new();
}
NATIVE(gc_get_debug) { return int_new(gc_debug_flags); }

static bool put_count(Dict *d, const char *name, uint64_t value)
{
    Owned v  = int_from_uint64(value);
    bool  ok = v && dict_set_c(d, name, v);
    ref_drop_maybe(v);
    return ok;
}
NATIVE(gc_get_stats)
{
    Owned list = list_new(3);
    for (int k = 0; list && k < 3; k++) {
        Generation *g = &heap.generation[k];
        Owned       d = dict_new();
        if (!d || !put_count((Dict *)d, "collections", g->collections) || !put_count((Dict *)d, "collected", g->collected) ||
            !put_count((Dict *)d, "uncollectable", g->uncollectable)) {
            ref_drop_maybe(d);
            ref_clear(&list);
        } else if (!list_append_take((List *)list, d)) ref_clear(&list);
    }
    return list;
}
NATIVE(gc_freeze_method) { gc_freeze(); return none_new(); }
NATIVE(gc_unfreeze_method) { gc_unfreeze(); return none_new(); }
NATIVE(gc_get_freeze_count) { return int_new((int64_t)gc_list_length(GC_FROZEN)); }

static const NativeDef gc_functions[] = {
    {"enable", gc_enable, "", "Enable automatic garbage collection.", 0},
    {"disable", gc_disable, "", "Disable automatic garbage collection.", 0},
    {"isenabled", gc_isenabled, "", "Returns true if automatic garbage collection is enabled.", 0},
    {"collect", gc_collect_method, "generation=2", "Run the garbage collector.", 0},
    {"get_threshold", gc_get_threshold, "", "Return the current collection thresholds.", 0},
    {"set_threshold", gc_set_threshold_method, NULL, "Set the collection thresholds.", 0},
    {"get_count", gc_get_count, "", "Return a three-tuple of the current collection counts.", 0},
    {"get_objects", gc_get_objects, "generation=None", "Return a list of objects tracked by the collector (excluding the list returned).", 0},
    {"get_referrers", gc_get_referrers, NULL, "Return the list of objects that directly refer to any of objs.", 0},
    {"get_referents", gc_get_referents, NULL, "Return the list of objects that are directly referred to by objs.", 0},
    {"is_tracked", gc_is_tracked_method, "obj, /", "Returns true if the object is tracked by the garbage collector.", 0},
    {"is_finalized", gc_is_finalized, "obj, /", "Returns true if the object has been already finalized by the GC.", 0},
    {"set_debug", gc_set_debug, "flags, /", "Set the garbage collection debugging flags.", 0},
    {"get_debug", gc_get_debug, "", "Get the garbage collection debugging flags.", 0},
    {"get_stats", gc_get_stats, "", "Return a list of dictionaries containing per-generation statistics.", 0},
    {"freeze", gc_freeze_method, "", "Freeze all current tracked objects and ignore them for future collections.", 0},
    {"unfreeze", gc_unfreeze_method, "", "Unfreeze all objects in the permanent generation.", 0},
    {"get_freeze_count", gc_get_freeze_count, "", "Return the number of objects in the permanent generation.", 0},
    {0},
};

/* -- what the collector tells -- */

static void call_callbacks(const char *phase, int generation, GcResult result)
{
    if (!callbacks || ((List *)callbacks)->length == 0) return;
    Owned raised = error_take(), info = dict_new(), phase_text = str_from_c(phase), v[3];
    v[0] = int_new(generation), v[1] = int_new(result.collected), v[2] = int_new(result.uncollectable);
    bool ok = info && phase_text && v[0] && v[1] && v[2] && dict_set_c((Dict *)info, "generation", v[0]) &&
              dict_set_c((Dict *)info, "collected", v[1]) && dict_set_c((Dict *)info, "uncollectable", v[2]);
    for (uint32_t k = 0; ok && k < ((List *)callbacks)->length; k++) {
        Owned callback = ref_keep(((List *)callbacks)->items[k]);
        Object **kept  = arguments_keep((Object *[]){phase_text, info}, 2);
        Owned r        = object_call_2(callback, phase_text, info);
        arguments_drop(kept);
        if (!r) error_unraisable(NULL, callback);
        ref_drop_maybe(r);
        ref_drop(callback);
    }
    if (!ok) error_clear();
    for (int k = 0; k < 3; k++) ref_drop_maybe(v[k]);
    ref_drop_maybe(info);
    ref_drop_maybe(phase_text);
    error_restore(raised);
}
static void told_start(int generation) { call_callbacks("start", generation, (GcResult){0, 0}); }
static void told_finish(int generation, GcResult result) { call_callbacks("stop", generation, result); }
static void save(Object *o)
{
    if (!garbage || !list_append((List *)garbage, o)) error_clear();
}
static void tell(const char *what, Object *o) { fprintf(stderr, "gc: %s <%s %p>\n", what, type_name(TYPE_OF(o)), (void *)o); }
static void stats_line(const char *line) { fputs(line, stderr); }

static bool gc_setup(Module *module)
{
    static const struct { const char *name; int value; } flags[] = {
        {"DEBUG_STATS", 1}, {"DEBUG_COLLECTABLE", 2}, {"DEBUG_UNCOLLECTABLE", 4}, {"DEBUG_SAVEALL", 32}, {"DEBUG_LEAK", 38}};
    for (size_t k = 0; k < sizeof flags / sizeof *flags; k++) {
        Owned v = int_new(flags[k].value);
        if (!v || !dict_set_c(module->dict, flags[k].name, v)) return false;
        ref_drop(v);
    }
    ref_set(&garbage, list_new(0));
    ref_set(&callbacks, list_new(0));
    if (!garbage || !callbacks || !dict_set_c(module->dict, "garbage", garbage) || !dict_set_c(module->dict, "callbacks", callbacks)) return false;
    gc_listener.started  = told_start;
    gc_listener.finished = told_finish;
    gc_listener.saved    = save;
    gc_listener.told     = tell;
    gc_listener.stats    = stats_line;
    return true;
}

void gc_module_stop(void)
{
    gc_listener.started = NULL, gc_listener.finished = NULL, gc_listener.saved = NULL;
    ref_clear(&garbage);
    ref_clear(&callbacks);
}

const NativeModule gc_module = {"gc", "This module provides access to the garbage collector for reference cycles.", gc_functions, gc_setup};
