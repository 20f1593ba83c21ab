/* interp.c -- starting and stopping: memory, types, the machine, builtins, sys, __main__. */
#include "vm/interp.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gc/cycle.h"
#include "gc/fault.h"
#include "lang/compile.h"
#include "lang/anchors.h"
#include "runtime/codec.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/shape.h"
#include "runtime/weakref.h"
#include "vm/builtins.h"
#include "vm/eval_help.h"
#include "vm/import.h"
#include "vm/library.h"
#include "vm/modules/sys.h"
#include "vm/modules/tracemalloc.h"
#include "vm/observe/program.h"
#include "vm/observe/trace.h"
#include "vm/signals.h"
#include "vm/threads.h"
#include "vm/typed.h"

int ending_signal;

/* Stacks are reserved address space, touched only as far as used: frame records, and places for values, four to a record. A call
   counted in interp.depth takes three records at most: a C function's entry and the shim of __init__ count as nothing. */
enum { SLOTS_A_RECORD = 4, RECORDS_A_CALL = 3, FEWEST_RECORDS = 1 << 15 };
enum { STACK_SPARE = NATIVE_MOST_PARAMETERS + 8 }; /* behind stack_end: for the arguments that a call of a native leaves out */

/* The frame records begin half a page further on than the value stack does: a processor takes a store to a record and
   a load from a slot for the same place as long as it knows only the low 12 bits of both, and waits. */
enum { FRAME_SHIFT = 64 }; /* records */

/* -- the machine -- */

static void *reserve(size_t bytes)
{
    void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}

static void clear_all_caches(void)
{
    cache_epoch++;
    code_cool_all();
}

/* super() without arguments: the class cell and the first argument of the running function. */
static bool find_super(Type **cls, Object **self)
{
    Frame *frame = frame_innermost();
    if (!frame) {
        raise_runtime_error("super(): no current frame");
        return false;
    }
    Code *code = frame->code;
    if (code->arg_count == 0) {
        raise_runtime_error("super(): no arguments");
        return false;
    }
    Object *first = frame->fp[0];
    if (first->shape == SHAPE_CELL && (code->slot_kinds[0] & SLOT_CELL)) first = ((Cell *)first)->value;
    if (!first || first == UNBOUND) {
        raise_runtime_error("super(): arg[0] deleted");
        return false;
    }
    for (int k = code->slot_count - code->free_count; k < code->slot_count; k++) {
        if (code->slot_names[k] != names.__class__) continue;
        Object *cell = frame->fp[k], *value = cell->shape == SHAPE_CELL ? ((Cell *)cell)->value : NULL;
        if (!value) {
            raise_runtime_error("super(): empty __class__ cell");
            return false;
        }
        if (!(shape_flags[value->shape] & SHAPE_IS_TYPE)) {
            raise_runtime_error("super(): __class__ is not a type (%T)", value);
            return false;
        }
        *cls  = (Type *)ref_keep(value);
        *self = ref_keep(first);
        return true;
    }
    raise_runtime_error("super(): __class__ cell not found");
    return false;
}

static Dict *find_globals(void)
{
    Frame *frame = frame_innermost();
    return frame ? frame_function(frame)->globals : NULL;
}

static size_t stack_bytes(size_t records) { return records * SLOTS_A_RECORD * sizeof(Object *); }
static size_t frames_bytes(size_t records) { return (records + FRAME_SHIFT) * sizeof(Frame); }

/* No more than a sixteenth of the addresses that the process may have. */
static size_t records_within_limit(size_t records)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return records;
    while (records > FEWEST_RECORDS && stack_bytes(records) + frames_bytes(records) > limit.rlim_cur / 16) records /= 2;
    return records;
}

bool machine_reserve(Object ***stack, Object ***stack_end, Frame **frames, Frame **frames_end, size_t records)
{
    for (records = records_within_limit(records); records >= FEWEST_RECORDS; records /= 2) {
        *stack  = reserve(stack_bytes(records));
        *frames = *stack ? reserve(frames_bytes(records)) : NULL;
        if (*frames) {
            *frames += FRAME_SHIFT;
            *stack_end  = *stack + records * SLOTS_A_RECORD - STACK_SPARE;
            *frames_end = *frames + records;
            return true;
        }
        if (*stack) munmap(*stack, stack_bytes(records));
    }
    return false;
}

void machine_release(Object **stack, Frame *frames, const Frame *frames_end)
{
    size_t records = (size_t)(frames_end - frames);
    munmap(stack, stack_bytes(records));
    munmap(frames - FRAME_SHIFT, frames_bytes(records));
}

void machine_changed(void)
{
    interp.most_calls = (int)((interp.frames_end - interp.frames) / RECORDS_A_CALL);
    recursion_limit_set(interp.recursion_limit);
}

bool machine_start(void)
{
    if (!machine_reserve(&interp.stack, &interp.stack_end, &interp.frames, &interp.frames_end, MAIN_RECORDS)) return false;
    machine_changed();
    interp.sp              = interp.stack;
    interp.frame           = interp.frames - 1;
    interp.handled         = &interp.handled_base;
    machine_watch();
    interp.namespace_epoch = 1;
    struct rlimit limit;
    char          here;
    size_t        room = 8u << 20;
    if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) room = limit.rlim_cur;
    if (room > 256u << 20) room = 256u << 20;
    interp.c_stack_limit = &here - room + (room / 8 > 256 * 1024 ? 256 * 1024 : room / 8);
    call_function        = function_call;
    caches_clear         = clear_all_caches;
    frame_super          = find_super;
    frame_globals        = find_globals;
    return true;
}

void machine_stop(void) { machine_release(interp.stack, interp.frames, interp.frames_end); }

bool check_pending(void)
{
    if (interp.pending & PENDING_TURN) turn_pass();
    if (!(interp.pending & PENDING_SIGNAL)) return true;
    if (!thread_is_main()) {
        turn_pass(); /* it is for the main thread */
        return true;
    }
    __atomic_and_fetch(&interp.pending, ~PENDING_SIGNAL, __ATOMIC_RELAXED);
    return signals_run();
}

/* -- start and stop -- */

static bool main_module_start(void)
{
    Owned module = module_new(OBJ(names.__main__));
    if (!module) return false;
    Dict *dict = ((Module *)module)->dict;
    ((Module *)module)->unfinished = true;
    Owned annotations = dict_new();
    bool  ok = annotations && dict_set_str(dict, names.__annotations__, annotations) &&
              dict_set_str(dict, names.__builtins__, interp.builtins_module) && dict_set(interp.modules, OBJ(names.__main__), module);
    dict_mark_namespace(dict);
    ref_drop_maybe(annotations);
    ref_drop(module);
    return ok;
}

Borrowed main_dict(void)
{
    Borrowed module = dict_find_str(interp.modules, names.__main__);
    return module && module->shape == SHAPE_MODULE ? OBJ(((Module *)module)->dict) : NULL;
}

/* With -W the module is there from the start: it reads the options. */
static void warnings_start(void)
{
    Borrowed wanted = dict_find_str(((Module *)interp.sys_module)->dict, names.warnoptions);
    if (!wanted || !IS_LIST(wanted) || AS(List, wanted)->length == 0) return;
    Owned module = import_name(names.warnings, NULL, NONE, 0);
    if (!module) error_clear();
    ref_drop_maybe(module);
}

static const CharNames *char_names_of_library(void)
{
    const Library *library = library_find();
    return library ? library->char_names : NULL;
}

static const NormalTables *normal_tables_of_library(void)
{
    const Library *library = library_find();
    return library ? library->normal_tables : NULL;
}

bool interp_start(void)
{
    if (!runtime_start() || !machine_start()) {
        fputs("krait: no memory to start with\n", stderr);
        return false;
    }
    anchors_start();
    char_names_source     = char_names_of_library;
    normal_tables_source  = normal_tables_of_library;
    interp.optimize_level = options.optimize;
    interp.verbose        = options.verbose;
    interp.hints          = options.hints;
    interp.modules        = (Dict *)dict_new();
    if (!interp.modules || !builtins_start() || !sys_start() || !main_module_start()) {
        if (error_pending()) exception_print(interp.raised);
        return false;
    }
    threads_begin();
    signals_begin();
    heap_set_limit(options.memory_limit);
    heap.verify = options.verify;
    heap.tell_leaks = options.leaks;
    gc_set_stress(options.gc_stress);
    fault_arm(options.fault);
    warnings_start();
    return !options.tracemalloc || tracemalloc_start(options.tracemalloc);
}

/* What sys holds of the program and its last exception goes before any module does: a traceback keeps frames, and so namespaces. */
static void forget_last_exception(void)
{
    static const char *const held[] = {"path", "argv", "ps1", "ps2", "last_type", "last_value", "last_traceback", "path_hooks", "path_importer_cache", "meta_path"};
    Dict *sys = ((Module *)interp.sys_module)->dict;
    for (size_t k = 0; k < sizeof held / sizeof *held; k++) {
        Owned name = str_from_c(held[k]);
        if (!name || (dict_find_str(sys, (Str *)name) && !dict_set_str(sys, (Str *)name, NONE))) error_clear();
        ref_drop_maybe(name);
    }
}

/* sys.modules gives up its modules, from the first imported on: weak references to them, or NULL with the error cleared. */
static Owned modules_released(void)
{
    Owned keys = dict_keys_list(interp.modules), released = keys ? list_new(0) : NULL;
    for (uint32_t k = 0; released && k < AS(List, keys)->length; k++) {
        Owned module = ref_keep_maybe(dict_find_str(interp.modules, (Str *)AS(List, keys)->items[k]));
        if (module && module->shape == SHAPE_MODULE && module != interp.builtins_module && module != interp.sys_module) {
            Owned weak = weakref_new(module, NULL);
            if (!weak || !list_append(AS(List, released), weak)) error_clear();
            ref_drop_maybe(weak);
        }
        if (!module || !dict_set(interp.modules, AS(List, keys)->items[k], NONE)) error_clear();
        ref_drop_maybe(module); /* most end here, and what only they knew with them */
    }
    ref_drop_maybe(keys);
    if (!released) error_clear();
    return released;
}

/* As CPython ends: what is left alone by its module dies, the collector finds what is in cycles, and of the modules that are known elsewhere
   the names are set to None, from the last imported to the first. builtins and sys go last. */
static void modules_stop(void)
{
    forget_last_exception();
    Owned released = modules_released();
    dict_clear(interp.modules);
    gc_collect(2);
    for (uint32_t k = released ? AS(List, released)->length : 0; k-- > 0;) {
        Owned module = weakref_get(AS(List, released)->items[k]);
        if (module != NONE) module_clear_namespace((Module *)module);
        ref_drop(module);
    }
    ref_drop_maybe(released);
    gc_collect(2);
}

/* Waits for the program's threads, those apart that are not to be waited for. */
static void threads_join(void)
{
    Owned    name   = str_from_c("threading");
    Borrowed module = name ? dict_find_str(interp.modules, (Str *)name) : NULL;
    Owned    wait   = module ? object_get_attr_c(module, "_shutdown") : NULL, done = wait ? object_call_0(wait) : NULL;
    if (error_pending()) error_unraisable("Exception ignored in", module);
    ref_drop_maybe(name);
    ref_drop_maybe(wait);
    ref_drop_maybe(done);
}

int interp_stop(int status)
{
    threads_join();
    sys_run_exit_functions();
    program_watch_ends();
    trace_stop();
    heap_set_limit(0); /* it was the program's: the end of the interpreter needs some memory to give the rest back */
    interp.finalizing = true;
    if (thread_started) heap.tell_leaks = false; /* what a daemon thread holds when the program ends is no leak */
    threads_finish();
    if (!sys_flush_streams()) status = 120; /* whatever the program wanted to end with */
    error_clear();
    modules_stop();
    interp.handled = &interp.handled_base;
    ref_clear(&interp.handled_base.exception);
    ref_clear(&main_thread.context);
    ref_clear(&main_thread.dict);
    async_hooks_clear();
    signals_end();
    ref_clear(&import_hooks);
    unraisable_quiet = true;
    typed_forget();
    dict_clear(((Module *)interp.sys_module)->dict);
    sys_stop();
    codec_stop(); /* error handlers are functions with the namespaces of their modules */
    gc_collect(2);
    dict_clear(interp.modules);
    dict_clear(interp.builtins);
    ref_clear(&interp.builtins);
    ref_clear(&interp.builtins_module);
    ref_clear(&interp.sys_module);
    ref_clear(&interp.modules);
    gc_collect(2);
    tracemalloc_stop();
    runtime_stop();
    machine_stop();
    return status;
}

/* Module names become None, private ones first (as CPython's _PyModule_ClearDict). */
void module_clear_namespace(Module *module)
{
    Dict *dict = module->dict;
    for (int pass = 0; pass < 2; pass++) {
        Owned keys = dict_keys_list(dict);
        if (!keys) {
            error_clear();
            return;
        }
        for (uint32_t k = 0; k < ((List *)keys)->length; k++) {
            Object *key = ((List *)keys)->items[k];
            if (!IS_EXACT_STR(key)) continue;
            Str *name       = (Str *)key;
            bool underscore = name->length && str_char(name, 0) == '_', dunder = name->length > 1 && str_char(name, 1) == '_';
            bool clear      = pass == 0 ? underscore && !dunder : !str_equal(name, names.__builtins__);
            if (clear && dict_find_str(dict, name) != NONE && !dict_set_str(dict, name, NONE)) error_clear();
        }
        ref_drop(keys);
    }
}
