/* async_hooks.c -- what sys lets an event loop know of asynchronous generators and coroutines (PEP 525, bpo-32591).
 *
 * Each thread has its hooks: one is called with an asynchronous generator when it is iterated for the first time, the other is
 * noted in the generator then and called instead of closing it when it is dropped.  And each has a depth: so many frames
 * are noted in a new coroutine as its origin, (filename, line, function) from the innermost outwards.
 */
#include "vm/async_hooks.h"

#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/native.h"
#include "runtime/text.h"
#include "vm/modules/struct_sequence.h"

AsyncHooks async_hooks;

void async_hooks_clear(void)
{
    ref_clear(&async_hooks.first);
    ref_clear(&async_hooks.last);
    async_hooks.origin_depth = 0;
}

bool async_generator_begins(Generator *g)
{
    if (g->hooks_done) return true;
    g->hooks_done = true;
    if (async_hooks.last) ref_set(&g->origin_or_finalizer, ref_keep(async_hooks.last));
    if (!async_hooks.first) return true;
    Owned hook = ref_keep(async_hooks.first), result = object_call_1(hook, OBJ(g));
    ref_drop(hook);
    ref_drop_maybe(result);
    return result != NULL;
}

/* -- origins -- */

static Owned origin_entry(const Frame *frame)
{
    Owned number = int_new(code_line(frame->code, frame_unit(frame))), entry = number ? tuple_pack(3, OBJ(frame->code->filename), number, OBJ(frame->code->name)) : NULL;
    ref_drop_maybe(number);
    return entry;
}

Owned coroutine_origin(void)
{
    Owned list = list_new(0);
    Frame *frame = frame_innermost();
    for (int n = 0; list && frame && n < async_hooks.origin_depth; n++, frame = frame_before(frame)) {
        Owned entry = origin_entry(frame);
        if (!entry || !list_append_take(AS(List, list), entry)) ref_clear(&list);
    }
    Owned origin = list ? tuple_from_list(AS(List, list)) : NULL;
    ref_drop_maybe(list);
    return origin;
}

/* One entry as a traceback shows it. */
static void add_entry(StrBuilder *b, const Tuple *entry)
{
    int64_t line = 0;
    (void)int_to_int64(entry->items[1], &line);
    builder_format(b, "\n  File \"%U\", line %d, in %U", entry->items[0], (int)line, entry->items[2]);
    Owned text = source_line(entry->items[0], (int)line), bare = text ? str_strip_chars(AS(Str, text), NULL, 3, "strip") : NULL;
    if (bare && AS(Str, bare)->length) builder_format(b, "\n    %U", bare);
    ref_drop_maybe(text);
    ref_drop_maybe(bare);
}

bool coroutine_warn_never_awaited(Generator *g)
{
    if (!g->origin_or_finalizer) return warn_about(&exc_RuntimeWarning, OBJ(g), "coroutine '%U' was never awaited", g->qualname);
    StrBuilder b;
    builder_start(&b, 200);
    builder_format(&b, "coroutine '%U' was never awaited\nCoroutine created at (most recent call last)", g->qualname);
    const Tuple *origin = AS(Tuple, g->origin_or_finalizer);
    for (uint32_t k = origin->length; k-- > 0;) add_entry(&b, AS(Tuple, origin->items[k]));
    Owned text = builder_finish(&b);
    bool  ok   = text && warn_about(&exc_RuntimeWarning, OBJ(g), "%U", text);
    ref_drop_maybe(text);
    return ok;
}

/* -- the functions of sys -- */

static bool hook_fits(Borrowed hook, const char *what)
{
    if (!hook || hook == NONE || object_is_callable(hook)) return true;
    raise_type_error("callable %s expected, got %T", what, hook);
    return false;
}
static void hook_set(Object **place, Borrowed hook)
{
    if (hook) ref_set(place, hook == NONE ? NULL : ref_keep(hook));
}

NATIVE(sys_set_asyncgen_hooks)
{
    Object *given[2] = {NULL, NULL};
    if (n > 2) return raise_type_error("function takes at most 2 arguments (%d given)", n);
    if (!native_bind("function", "firstiter=None, finalizer=None", args, n, keywords, given, 2)) return NULL;
    if (!hook_fits(given[1], "finalizer") || !hook_fits(given[0], "firstiter")) return NULL;
    hook_set(&async_hooks.last, given[1]);
    hook_set(&async_hooks.first, given[0]);
    return none_new();
}

NATIVE(sys_get_asyncgen_hooks)
{
    static const char *const fields[] = {"firstiter", "finalizer"};
    Owned values[] = {ref_keep(async_hooks.first ? async_hooks.first : NONE), ref_keep(async_hooks.last ? async_hooks.last : NONE)};
    return struct_sequence_new(struct_sequence_type("asyncgen_hooks", NULL, fields, 2, 2), values, 2);
}

NATIVE(sys_set_origin_depth)
{
    int64_t depth;
    if (!number_to_int64(args[0], &depth)) return NULL;
    if (depth != (int)depth) return raise_overflow_error("Python int too %s to convert to C int", depth > 0 ? "large" : "small");
    if (depth < 0) return raise_value_error("depth must be >= 0");
    async_hooks.origin_depth = (int)depth;
    return none_new();
}

NATIVE(sys_get_origin_depth) { return int_new(async_hooks.origin_depth); }

const NativeDef sys_async_functions[] = {
    {"set_asyncgen_hooks", sys_set_asyncgen_hooks, NULL, "set_asyncgen_hooks(* [, firstiter] [, finalizer])\n\nSet a finalizer for async generators objects.", 0},
    {"get_asyncgen_hooks", sys_get_asyncgen_hooks, "", "Return the installed asynchronous generators hooks.", 0},
    {"set_coroutine_origin_tracking_depth", sys_set_origin_depth, "depth", "Enable or disable origin tracking for coroutine objects in this thread.", 0},
    {"get_coroutine_origin_tracking_depth", sys_get_origin_depth, "", "Check status of origin tracking for coroutine objects in this thread.", 0},
    {0},
};
