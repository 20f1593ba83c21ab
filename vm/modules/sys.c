/* sys.c -- the module sys. */
#include "vm/modules/io_parts.h"
#include "vm/modules/sys.h"

#include <float.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "gc/cycle.h"
#include "runtime/exception.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/text.h"
#include "runtime/native.h"
#include "vm/import.h"
#include "vm/explain.h"
#include "vm/interp.h"
#include "vm/lacking.h"
#include "vm/library.h"
#include "vm/modules/io.h"
#include "vm/modules/krait_parts.h"
#include "vm/modules/malloc_stats.h"
#include "vm/modules/struct_sequence.h"
#include "vm/observe/trace.h"
#include "vm/threads.h"

/* -- functions -- */

NATIVE(sys_exit)
{
    Object *code = args[0];
    if (!code || code == NONE) return raise_with_args(&exc_SystemExit, NULL, 0);
    if (IS_TUPLE(code)) return raise_with_args(&exc_SystemExit, ((Tuple *)code)->items, (int)((Tuple *)code)->length);
    return raise_with_args(&exc_SystemExit, &code, 1);
}

NATIVE(sys_getrefcount)
{
    return int_new(args[0]->refcount);
}

static Owned size_of(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Object *o = args[0];
    bool    absent = false;
    Owned   v      = special_call_bound(o, names.__sizeof__, NULL, 0, &absent);
    if (!v && !error_pending()) return raise_type_error("Type %T doesn't define __sizeof__", o);
    int64_t size;
    if (v && IS_INT(v) && int_to_int64(v, &size)) {
        ref_drop(v);
        if (size < 0) return raise_value_error("__sizeof__() should return >= 0");
        return int_new(size + (gc_is_container(o) ? (int64_t)sizeof(GcHead) : 0));
    }
    if (v) {
        bool is_int = IS_INT(v);
        ref_drop(v);
        if (is_int) return raise_overflow_error("Python int too large to convert to C ssize_t");
        raise_type_error("an integer is required");
    }
    if (args[1] && error_clear_if(&exc_TypeError)) return ref_keep(args[1]);
    return NULL;
}
NATIVE(sys_getsizeof) { return native_by_tuple(size_of, args, n, keywords); }

NATIVE(sys_intern)
{
    if (!IS_EXACT_STR(args[0])) {
        if (IS_STR(args[0])) return raise_type_error("can't intern %T", args[0]);
        return raise_type_error("intern() argument must be str, not %K", args[0]);
    }
    Str *s = (Str *)ref_keep(args[0]);
    str_intern(&s);
    return OBJ(s);
}

NATIVE(sys_getrecursionlimit) { return int_new(interp.recursion_limit); }
NATIVE(sys_setrecursionlimit)
{
    int64_t limit;
    if (!number_to_int64(args[0], &limit)) return NULL;
    if (limit != (int32_t)limit) return raise_overflow_error(limit > 0 ? "Python int too large to convert to C int" : "Python int too small to convert to C int");
    if (limit < 1) return raise_value_error("recursion limit must be greater or equal than 1");
    if (interp.depth >= limit)
        return raise_error(&exc_RecursionError, "cannot set the recursion limit to %d at the recursion depth %d: the limit is too low", (int)limit, interp.depth);
    recursion_limit_set((int)limit);
    return none_new();
}

/* The exception being handled; borrowed, NULL: none. */
static Borrowed handled_exception(void)
{
    for (HandledItem *item = interp.handled; item; item = item->previous)
        if (item->exception && item->exception != NONE) return item->exception;
    return NULL;
}

NATIVE(sys_exc_info)
{
    Borrowed e = handled_exception();
    if (!e) return tuple_pack(3, NONE, NONE, NONE);
    Object *traceback = ((Exception *)e)->traceback;
    return tuple_pack(3, OBJ(TYPE_OF(e)), e, traceback ? traceback : NONE);
}
NATIVE(sys_exception)
{
    Borrowed e = handled_exception();
    return e ? ref_keep(e) : none_new();
}

NATIVE(sys_getframe)
{
    int64_t depth = 0;
    if (args[0] && !number_to_index(args[0], &depth, NULL)) return NULL; /* what doesn't fit 64 bits comes back as the nearest that does */
    if (depth != (int)depth) return raise_overflow_error("Python int too large to convert to C int");
    Frame *frame = frame_innermost();
    while (frame && depth-- > 0) frame = frame_before(frame);
    if (!frame) return raise_value_error("call stack is not deep enough");
    FrameObject *object = frame_object_of(frame);
    return object ? ref_keep(&object->head) : NULL;
}

/* The frame that a thread is in is put into the dict under the thread's number. */
static bool add_frame(Dict *dict, const Thread *thread)
{
    Frame       *frame  = thread == thread_running ? frame_innermost() : thread->frame;
    FrameObject *object = frame ? frame_object_of(frame) : NULL;
    if (!object) return !error_pending();
    Owned number = int_from_uint64((uint64_t)thread->handle);
    bool  ok     = number && dict_set(dict, number, OBJ(object));
    ref_drop_maybe(number);
    return ok;
}

NATIVE(sys_current_frames)
{
    Owned dict = dict_new();
    for (const Thread *thread = threads; dict && thread; thread = thread->next)
        if (!add_frame(AS(Dict, dict), thread)) ref_clear(&dict);
    return dict;
}

/* What sys.exc_info() gives in a thread. */
static Owned exception_of(const Thread *thread)
{
    const HandledItem *item = thread == thread_running ? interp.handled : thread->handled;
    while (item && !item->exception && item->previous) item = item->previous;
    Exception *e = item ? (Exception *)item->exception : NULL;
    if (!e) return tuple_pack(3, NONE, NONE, NONE);
    return tuple_pack(3, OBJ(TYPE_OF(e)), OBJ(e), e->traceback ? e->traceback : NONE);
}

NATIVE(sys_current_exceptions)
{
    Owned dict = dict_new();
    for (const Thread *thread = threads; dict && thread; thread = thread->next) {
        Owned number = int_from_uint64((uint64_t)thread->handle), info = number ? exception_of(thread) : NULL;
        if (!info || !dict_set(AS(Dict, dict), number, info)) ref_clear(&dict);
        ref_drop_maybe(number);
        ref_drop_maybe(info);
    }
    return dict;
}

NATIVE(sys_settrace) { return trace_set(args[0] == NONE ? NULL : args[0]) ? none_new() : NULL; }
NATIVE(sys_setprofile) { return profile_set(args[0] == NONE ? NULL : args[0]) ? none_new() : NULL; }
NATIVE(sys_gettrace) { return ref_keep(trace_function() ? trace_function() : NONE); }
NATIVE(sys_getprofile) { return ref_keep(profile_function() ? profile_function() : NONE); }
NATIVE(sys_displayhook)
{
    Object *value = args[0];
    if (value == NONE) return none_new();
    if (!dict_set_str(interp.builtins, names.underscore, NONE)) return NULL;
    Owned out = object_get_attr(interp.sys_module, names.stdout), text = object_repr(value), r = NULL;
    if (out && text) r = object_call_method(out, names.write, &text, 1);
    Object *newline = OBJ(names.newline);
    if (r) ref_set(&r, object_call_method(out, names.write, &newline, 1));
    ref_drop_maybe(out);
    ref_drop_maybe(text);
    if (!r) return NULL;
    ref_drop(r);
    return dict_set_str(interp.builtins, names.underscore, value) ? none_new() : NULL;
}

NATIVE(sys_excepthook)
{
    if (!IS_EXCEPTION(args[1])) {
        Owned text = str_format_c("TypeError: print_exception(): Exception expected for value, %T found\n", args[1]);
        if (text) stderr_write(text);
        ref_drop_maybe(text);
        return text ? none_new() : NULL;
    }
    if (args[2] != NONE && args[2]->shape == SHAPE_TRACEBACK && !((Exception *)args[1])->traceback)
        ref_set(&((Exception *)args[1])->traceback, ref_keep(args[2]));
    exception_print(args[1]);
    return none_new();
}

/* What sys.unraisablehook gets. */
static Type *unraisable_type(void)
{
    static const char *const fields[] = {"exc_type", "exc_value", "exc_traceback", "err_msg", "object"};
    return struct_sequence_type("UnraisableHookArgs", "UnraisableHookArgs\n\nType used to pass arguments to sys.unraisablehook.", fields, 5, 5);
}

static Owned unraisable_argument(Borrowed exception, const char *message, Borrowed about)
{
    Borrowed traceback = ((const Exception *)exception)->traceback;
    Owned    values[]  = {ref_keep(OBJ(TYPE_OF(exception))), ref_keep(exception), ref_keep(traceback ? traceback : NONE),
                          message ? str_from_c(message) : none_new(), ref_keep(about ? about : NONE)};
    return struct_sequence_new(unraisable_type(), values, 5);
}

NATIVE(sys_unraisablehook)
{
    if (TYPE_OF(args[0]) != unraisable_type()) return raise_type_error("sys.unraisablehook argument type must be UnraisableHookArgs");
    Tuple  *t         = (Tuple *)args[0];
    Object *exception = t->items[1], *about = t->items[4];
    char   *text      = IS_STR(t->items[3]) ? str_to_c(t->items[3]) : NULL;
    if (IS_EXCEPTION(exception)) unraisable_print(exception, text, about == NONE ? NULL : about);
    free(text);
    return none_new();
}

/* The sum of the counts of all objects. */
NATIVE(sys_gettotalrefcount)
{
    ObjectSet set;
    int64_t   total = 0;
    if (!objects_find_all(&set)) return NULL;
    for (size_t i = 0; i < set.used; i++) total += set.order[i]->refcount;
    objects_release(&set);
    return int_new(total);
}
NATIVE(sys_getdefaultencoding) { return ref_keep(OBJ(names.utf8)); }
NATIVE(sys_getfilesystemencodeerrors) { return str_from_c("surrogateescape"); }
NATIVE(sys_getallocatedblocks) { return int_from_uint64(heap_live_blocks()); }
NATIVE(sys_debugmallocstats) { malloc_stats_print(stderr); return none_new(); }
NATIVE(sys_clear_type_cache)
{
    type_cache_stop();
    return none_new();
}
NATIVE(sys_is_finalizing) { return bool_new(interp.finalizing); }

/* There is one thread: the interval is kept for who asks. */
static double switch_interval = 0.005;
NATIVE(sys_getswitchinterval) { return float_new(switch_interval); }
NATIVE(sys_setswitchinterval)
{
    double seconds;
    if (!number_to_double(args[0], &seconds)) return NULL;
    if (!(seconds > 0)) return raise_value_error("switch interval must be strictly positive");
    switch_interval = seconds;
    return none_new();
}

NATIVE(sys_call_tracing)
{
    if (!IS_TUPLE(args[1])) return raise_type_error("call_tracing() argument 2 must be tuple, not %K", args[1]);
    return object_call(args[0], ((Tuple *)args[1])->items, (int)((Tuple *)args[1])->length, NULL);
}


NATIVE(sys_get_int_max_str_digits) { return int_new(int_max_str_digits); }
NATIVE(sys_set_int_max_str_digits)
{
    int digits;
    if (!argument_int32(args[0], &digits)) return NULL;
    if (digits != 0 && digits < 640) return raise_value_error("maxdigits must be 0 or larger than 640");
    int_max_str_digits = digits;
    return none_new();
}

static const NativeDef sys_functions[] = {
    {"exit", sys_exit, "status=None, /", "Exit the interpreter by raising SystemExit(status).", 0},
    {"getrefcount", sys_getrefcount, "object, /", "Return the reference count of object.", 0},
    {"getsizeof", sys_getsizeof, "object, default=None", "getsizeof(object [, default]) -> int\n\nReturn the size of object in bytes.", 0},
    {"intern", sys_intern, "string, /", "``Intern'' the given string.", 0},
    {"getrecursionlimit", sys_getrecursionlimit, "", "Return the current value of the recursion limit.", 0},
    {"setrecursionlimit", sys_setrecursionlimit, "limit, /", "Set the maximum depth of the Python interpreter stack to n.", 0},
    {"exc_info", sys_exc_info, "", "Return current exception information: (type, value, traceback).", 0},
    {"exception", sys_exception, "", "Return the current exception.", 0},
    {"_current_exceptions", sys_current_exceptions, "", "sys.exc_info() of each thread, by the thread's number.", 0},
    {"_current_frames", sys_current_frames, "", "The frame of each thread, by the thread's number.", 0},
    {"_getframe", sys_getframe, "depth=0, /", "Return a frame object from the call stack.", 0},
    {"settrace", sys_settrace, "function, /", "Set the global debug tracing function: called on each call, line, return and exception.", 0},
    {"gettrace", sys_gettrace, "", "Return the global debug tracing function set with sys.settrace.", 0},
    {"setprofile", sys_setprofile, "function, /", "Set the profiling function: called on each call and return.", 0},
    {"getprofile", sys_getprofile, "", "Return the profiling function set with sys.setprofile.", 0},
    {"displayhook", sys_displayhook, "object, /", "Print an object to sys.stdout and also save it in builtins._", 0},
    {"excepthook", sys_excepthook, "exctype, value, traceback, /", "Handle an exception by displaying it with a traceback on sys.stderr.", 0},
    {"unraisablehook", sys_unraisablehook, "unraisable, /", "Handle an unraisable exception.", 0},
    {"getdefaultencoding", sys_getdefaultencoding, "", "Return the current default encoding used by the Unicode implementation.", 0},
    {"getfilesystemencoding", sys_getdefaultencoding, "", "Return the encoding used to convert Unicode filenames to OS filenames.", 0},
    {"getfilesystemencodeerrors", sys_getfilesystemencodeerrors, "", "Return the error mode used for Unicode to OS filename conversion.", 0},
    {"getallocatedblocks", sys_getallocatedblocks, "", "Return the number of memory blocks currently allocated.", 0},
    {"gettotalrefcount", sys_gettotalrefcount, "", "Return the sum of the reference counts of all objects.", 0},
    {"_debugmallocstats", sys_debugmallocstats, "", "Print arenas, pools and blocks as they are now to standard error.", 0},
    {"_clear_type_cache", sys_clear_type_cache, "", "Forget where attributes of classes were found.", 0},
    {"is_finalizing", sys_is_finalizing, "", "Return True if Krait is exiting.", 0},
    {"getswitchinterval", sys_getswitchinterval, "", "Return the current thread switch interval.", 0},
    {"setswitchinterval", sys_setswitchinterval, "interval, /", "Set the thread switch interval, in seconds.", 0},
    {"call_tracing", sys_call_tracing, "func, args, /", "Call func(*args), while tracing is enabled.", 0},
    {"get_int_max_str_digits", sys_get_int_max_str_digits, "", "Return the maximum string digits limit for non-binary int<->str conversions.", 0},
    {"set_int_max_str_digits", sys_set_int_max_str_digits, "maxdigits", "Set the maximum string digits limit for non-binary int<->str conversions.", 0},
    {0},
};

typedef struct FieldValue { const char *name; Owned value; } FieldValue;

static bool set_take(Dict *dict, const char *name, Owned value)
{
    bool ok = value && dict_set_c(dict, name, value);
    ref_drop_maybe(value);
    return ok;
}

/* A struct sequence of its own type. The values are taken over. */
static Owned named_tuple_once(const char *title, const FieldValue *fields, int count)
{
    const char *field_names[32];
    Owned       values[32];
    for (int k = 0; k < count; k++) {
        field_names[k] = fields[k].name;
        values[k]      = fields[k].value;
    }
    return struct_sequence_new(struct_sequence_type(title, NULL, field_names, count, count), values, count);
}

/* A program can't make another one of its type. */
static Owned the_only_one(Owned sequence)
{
    if (sequence) TYPE_OF(sequence)->flags |= TYPE_NO_INSTANTIATE;
    return sequence;
}

/* -- start -- */

static bool put(const char *name, Owned value) { return set_take(((Module *)interp.sys_module)->dict, name, value); }

static Owned flags_value(void)
{
    const FieldValue f[] = {
        {"debug", int_new(options.debug)}, {"inspect", int_new(options.inspect)}, {"interactive", int_new(options.interactive_flag)},
        {"optimize", int_new(options.optimize)}, {"dont_write_bytecode", int_new(options.dont_write_bytecode)},
        {"no_user_site", int_new(options.no_user_site)}, {"no_site", int_new(options.no_site)},
        {"ignore_environment", int_new(options.ignore_environment)}, {"verbose", int_new(options.verbose)},
        {"bytes_warning", int_new(options.bytes_warning)}, {"quiet", int_new(options.quiet)}, {"hash_randomization", int_new(options.random_hash)},
        {"isolated", int_new(options.isolated)}, {"dev_mode", bool_new(options.dev_mode)}, {"utf8_mode", int_new(options.utf8_mode < 0 ? io_locale_encoding() == names.utf8 : options.utf8_mode)},
        {"warn_default_encoding", int_new(0)}, {"safe_path", bool_new(options.safe_path)}, {"int_max_str_digits", int_new(options.int_max_str_digits)}};
    return the_only_one(named_tuple_once("sys.flags", f, sizeof f / sizeof *f));
}
static Owned version_value(void)
{
    const FieldValue f[] = {{"major", int_new(3)}, {"minor", int_new(11)}, {"micro", int_new(2)}, {"releaselevel", str_from_c("final")}, {"serial", int_new(0)}};
    return the_only_one(named_tuple_once("sys.version_info", f, 5));
}
static Owned float_info_value(void)
{
    const FieldValue f[] = {
        {"max", float_new(DBL_MAX)}, {"max_exp", int_new(DBL_MAX_EXP)}, {"max_10_exp", int_new(DBL_MAX_10_EXP)}, {"min", float_new(DBL_MIN)},
        {"min_exp", int_new(DBL_MIN_EXP)}, {"min_10_exp", int_new(DBL_MIN_10_EXP)}, {"dig", int_new(DBL_DIG)}, {"mant_dig", int_new(DBL_MANT_DIG)},
        {"epsilon", float_new(DBL_EPSILON)}, {"radix", int_new(FLT_RADIX)}, {"rounds", int_new(1)}};
    return named_tuple_once("sys.float_info", f, sizeof f / sizeof *f);
}
static Owned int_info_value(void)
{
    const FieldValue f[] = {{"bits_per_digit", int_new(30)}, {"sizeof_digit", int_new(4)}, {"default_max_str_digits", int_new(4300)}, {"str_digits_check_threshold", int_new(640)}};
    return named_tuple_once("sys.int_info", f, 4);
}
static Owned hash_info_value(void)
{
    const FieldValue f[] = {
        {"width", int_new(64)}, {"modulus", int_new(((int64_t)1 << 61) - 1)}, {"inf", int_new(314159)}, {"nan", int_new(0)}, {"imag", int_new(1000003)},
        {"algorithm", str_from_c("siphash13")}, {"hash_bits", int_new(64)}, {"seed_bits", int_new(128)}, {"cutoff", int_new(0)}};
    return named_tuple_once("sys.hash_info", f, sizeof f / sizeof *f);
}

static Owned thread_info_value(void)
{
    char version[64];
    if (!confstr(_CS_GNU_LIBPTHREAD_VERSION, version, sizeof version)) strcpy(version, "unknown");
    const FieldValue f[] = {{"name", str_from_c("pthread")}, {"lock", str_from_c("semaphore")}, {"version", str_from_c(version)}};
    return named_tuple_once("sys.thread_info", f, sizeof f / sizeof *f);
}

/* What built it, in the form that programs which take sys.version apart know. */
#ifdef __clang__
#define COMPILER "[Clang " __clang_version__ "]"
#else
#define COMPILER "[GCC " __VERSION__ "]"
#endif

static Owned implementation_value(void)
{
    Owned dict = dict_new();
    if (!dict) return NULL;
    Dict *d = (Dict *)dict;
    bool ok = set_take(d, "name", str_from_c("krait")) && set_take(d, "cache_tag", none_new()) && set_take(d, "version", version_value()) &&
              set_take(d, "hexversion", int_new(0x030b02f0));
    Owned o = ok ? namespace_new(d) : NULL;
    ref_drop(dict);
    return o;
}

static Owned texts_value(char **texts, int count)
{
    Owned list = list_new(count);
    for (int k = 0; list && k < count; k++) {
        Owned s = str_decode(texts[k], (int64_t)strlen(texts[k]), "utf-8", "surrogateescape");
        if (!s || !list_append_take((List *)list, s)) ref_clear(&list);
    }
    return list;
}

static bool append_text(Owned list, const char *text, size_t length)
{
    Owned s = str_decode(text, (int64_t)length, "utf-8", "surrogateescape");
    return s && list_append_take((List *)list, s);
}

/* sys.warnoptions: what counts more comes later. */
static Owned warn_options_value(void)
{
    Owned       list = list_new(options.warning_count);
    bool        ok   = list && (!options.dev_mode || append_text(list, "default", 7));
    const char *more = options_variable("WARNINGS");
    for (; ok && more && *more; more += strcspn(more, ","), more += *more == ',') ok = append_text(list, more, strcspn(more, ","));
    for (int k = 0; ok && k < options.warning_count; k++) ok = append_text(list, options.warnings[k], strlen(options.warnings[k]));
    const char *bytes = options.bytes_warning > 1 ? "error::BytesWarning" : "default::BytesWarning";
    if (ok && options.bytes_warning) ok = append_text(list, bytes, strlen(bytes));
    if (!ok) ref_clear(&list);
    return list;
}

static Owned x_options_value(void)
{
    Owned dict = dict_new();
    for (int k = 0; dict && k < options.x_count; k++) {
        const char *eq = strchr(options.x_options[k], '=');
        Owned key = eq ? str_from_utf8(options.x_options[k], eq - options.x_options[k]) : str_from_c(options.x_options[k]);
        Owned value = eq ? str_from_c(eq + 1) : bool_new(true);
        if (!key || !value || !dict_set((Dict *)dict, key, value)) ref_clear(&dict);
        ref_drop_maybe(key);
        ref_drop_maybe(value);
    }
    return dict;
}

/* The binary that runs, under the name it was called by: a path is made absolute, a bare name is looked up along PATH. */
static Owned executable_value(void)
{
    char        full[8192], here[4096];
    const char *program = options.program, *path = getenv("PATH");
    if (strchr(program, '/')) {
        bool relative = *program != '/' && getcwd(here, sizeof here);
        snprintf(full, sizeof full, "%s%s%s", relative ? here : "", relative ? "/" : "", relative && !strncmp(program, "./", 2) ? program + 2 : program);
        return str_decode(full, (int64_t)strlen(full), "utf-8", "surrogateescape");
    }
    for (; *program && path && *path; path += strcspn(path, ":"), path += *path == ':') {
        int n = snprintf(full, sizeof full, "%.*s/%s", (int)strcspn(path, ":"), path, program);
        if (n < (int)sizeof full && access(full, X_OK) == 0) return str_decode(full, n, "utf-8", "surrogateescape");
    }
    return str_from_c("");
}

bool sys_start(void)
{
    Owned name = str_intern_c("sys");
    if (!name) return false;
    interp.sys_module = module_new(name);
    module_finish     = import_finish;
    module_lacks      = module_is_lacking;
    if (!interp.sys_module) return false;
    Module *module = (Module *)interp.sys_module;
    module->unfinished = true; /* meta_path and what goes with it */
    dict_mark_namespace(module->dict);
    bool ok = dict_set_str(module->dict, names.__package__, OBJ(names.empty)) &&
              natives_add(module->dict, sys_functions, name) && natives_add(module->dict, sys_debugger_functions, name) &&
              natives_add(module->dict, sys_async_functions, name) && dict_set(interp.modules, name, OBJ(module)) &&
              dict_set_c(module->dict, "modules", OBJ(interp.modules));
    ref_drop(name);
    static const char *const copies[][2] = {{"__displayhook__", "displayhook"}, {"__excepthook__", "excepthook"}, {"__unraisablehook__", "unraisablehook"}, {"__breakpointhook__", "breakpointhook"}};
    for (size_t k = 0; ok && k < sizeof copies / sizeof *copies; k++) {
        Owned f = object_get_attr_c(OBJ(module), copies[k][1]);
        ok      = put(copies[k][0], f);
    }
    ok = ok && put("argv", texts_value(options.argv, options.argc)) && put("orig_argv", texts_value(options.orig_argv, options.orig_argc)) && put("builtin_module_names", import_builtin_names()) && put("stdlib_module_names", import_stdlib_names()) &&
         put("path", list_new(2)) && put("maxsize", int_new(INT64_MAX)) &&
         put("maxunicode", int_new(0x10ffff)) && put("byteorder", str_from_c("little")) && put("platform", str_from_c("linux")) &&
         put("version", str_from_c("3.11.2 (Krait 0.1) " COMPILER)) && put("copyright", str_from_c("Krait")) && put("hexversion", int_new(0x030b02f0)) &&
         put("api_version", int_new(1013)) && put("executable", executable_value()) &&
         put("_base_executable", executable_value()) && put("_framework", str_from_c("")) &&
         put("prefix", str_from_c("/usr")) && put("exec_prefix", str_from_c("/usr")) && put("base_prefix", str_from_c("/usr")) &&
         put("base_exec_prefix", str_from_c("/usr")) && put("float_repr_style", str_from_c("short")) && put("platlibdir", str_from_c("lib")) &&
         put("dont_write_bytecode", bool_new(true)) && put("warnoptions", warn_options_value()) &&
         put("_xoptions", x_options_value()) &&          put("pycache_prefix", none_new()) && put("version_info", version_value()) &&
         put("flags", flags_value()) && put("float_info", float_info_value()) && put("int_info", int_info_value()) &&
         put("hash_info", hash_info_value()) && put("thread_info", thread_info_value()) && put("implementation", implementation_value()) && put("abiflags", str_from_c(""));
    unraisable_hook_argument = unraisable_argument;
    return ok && io_start();
}

extern void gc_module_stop(void);
extern void io_stop(void);
void sys_stop(void)
{
    gc_module_stop(), io_stop();
    if (library_loaded()) library_loaded()->stop();
}

void sys_path_for_script(const char *script)
{
    Owned path = object_get_attr(interp.sys_module, names.path), entry = NULL;
    char  directory[4096] = "";
    if (script && strcmp(script, "-")) {
        char *real = realpath(script, NULL);
        snprintf(directory, sizeof directory, "%s", real ? real : script);
        free(real);
        char *slash = strrchr(directory, '/');
        if (slash && slash != directory) *slash = 0;
    }
    if (!options.safe_path) {
        entry = str_decode(directory, (int64_t)strlen(directory), "utf-8", "surrogateescape");
        if (path && entry && IS_LIST(path)) list_insert((List *)path, 0, entry);
    }
    const char *more = options_variable("PATH");
    while (more && *more && path && IS_LIST(path)) {
        const char *colon = strchr(more, ':');
        size_t      n     = colon ? (size_t)(colon - more) : strlen(more);
        Owned       extra = str_decode(more, (int64_t)n, "utf-8", "surrogateescape");
        if (extra) list_append_take((List *)path, extra);
        more = colon ? colon + 1 : NULL;
    }
    ref_drop_maybe(path);
    ref_drop_maybe(entry);
    error_clear();
}

/* -- streams -- */

/* The pending exception is a BrokenPipeError, and nobody reads our standard output any more. */
bool sys_output_closed(void)
{
    struct pollfd out = {.fd = 1, .events = POLLOUT};
    return error_is(&exc_BrokenPipeError) && poll(&out, 1, 0) == 1 && (out.revents & POLLERR);
}

static bool flush_stream(Str *name)
{
    Owned stream = interp.sys_module ? object_get_attr(interp.sys_module, name) : NULL;
    if (!stream || stream == NONE) {
        error_clear();
        ref_drop_maybe(stream);
        return true;
    }
    Owned closed = object_get_attr_c(stream, "closed");
    bool  is_closed = closed && object_truth(closed) == TRUTH_YES;
    error_clear();
    ref_drop_maybe(closed);
    Owned r = is_closed ? none_new() : object_call_method(stream, names.flush, NULL, 0);
    if (!r && name == names.stdout && interp.finalizing) {
        if (sys_output_closed()) ending_signal = SIGPIPE;
        else error_unraisable(NULL, stream);
    }
    ref_drop(stream);
    ref_drop_maybe(r);
    return r != NULL;
}

bool sys_flush_streams(void)
{
    bool ok = flush_stream(names.stdout);
    return flush_stream(names.stderr) && ok;
}

void sys_flush_streams_quietly(void)
{
    Owned raised = error_take();
    sys_flush_streams();
    error_clear();
    error_restore(raised);
}

void sys_print_to_stderr(Borrowed value)
{
    Owned text = object_str(value);
    if (!text) error_clear(), text = str_from_c("");
    Owned err = text ? object_get_attr(interp.sys_module, names.stderr) : NULL;
    if (err && err != NONE) {
        Object *newline = OBJ(names.newline);
        Owned   r = object_call_method(err, names.write, &text, 1);
        if (r) ref_set(&r, object_call_method(err, names.write, &newline, 1));
        ref_drop_maybe(r);
    }
    ref_drop_maybe(text);
    ref_drop_maybe(err);
    error_clear();
}

/* Calls the hook of the program; false: the hook raised SystemExit, which is pending. */
static bool call_except_hook(Borrowed hook, Borrowed e, Object *traceback)
{
    Object *args[3] = {OBJ(TYPE_OF(e)), (Object *)e, traceback};
    Owned   result  = object_call(hook, args, 3, NULL), second = result ? NULL : error_take();
    ref_drop_maybe(result);
    if (!second) return true;
    if (type_is_subtype(TYPE_OF(second), &exc_SystemExit)) {
        error_restore(second);
        return false;
    }
    fflush(stdout);
    fputs("Error in sys.excepthook:\n", stderr);
    exception_print(second);
    fputs("\nOriginal exception was:\n", stderr);
    exception_print(e);
    ref_drop(second);
    return true;
}

bool sys_report_uncaught(void)
{
    Owned e = error_take();
    if (!e) return true;
    Dict   *sys       = ((Module *)interp.sys_module)->dict;
    Object *traceback = ((Exception *)e)->traceback ? ((Exception *)e)->traceback : NONE;
    bool    ok        = true;
    dict_set_str(sys, names.last_type, OBJ(TYPE_OF(e)));
    dict_set_str(sys, names.last_value, e);
    dict_set_str(sys, names.last_traceback, traceback);
    error_clear();
    Owned hook = ref_keep_maybe(dict_find_str(sys, names.excepthook));
    if (hook && !(hook->shape == SHAPE_NATIVE && ((Native *)hook)->def->fn == sys_excepthook)) {
        ok = call_except_hook(hook, e, traceback);
    } else {
        if (!hook) fputs("sys.excepthook is missing\n", stderr);
        exception_print(e);
        hint_print(e);
    }
    if (ok) error_clear();
    ref_drop_maybe(hook);
    ref_drop(e);
    return ok;
}

void (*run_exit_functions)(void);
void sys_run_exit_functions(void)
{
    if (run_exit_functions) run_exit_functions();
}

const NativeModule sys_module = {"sys", NULL, sys_functions, NULL};
