/* api.c -- what krait.h promises: a thin front to the runtime, whose names and rules it spares its users.
 *
 * Blocks of the three domains carry a header of 16 bytes, the size asked for and the domain: the heap wants to be told the size of
 * what it gets back, and a block that goes back to another domain is found out.
 */
#include "vm/krait.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gc/raw.h"
#include "lang/compile.h"
#include "runtime/exception.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/native.h"
#include "vm/interp.h"

_Static_assert(sizeof(KraitAllocator) == sizeof(RawAllocator), "the same four functions");
_Static_assert(sizeof(KraitMethod) == sizeof(NativeDef), "the same row");

/* ---- memory -------------------------------------------------------------------------------------------------- */

typedef struct BlockHead { size_t size; uint64_t domain; } BlockHead; /* domain: DOMAIN_MARK + KraitDomain */
_Static_assert(sizeof(BlockHead) == HEAP_ALIGNMENT, "blocks stay aligned");
#define DOMAIN_MARK 0x6b72616974303030u

static KraitDomainStats domains[KRAIT_DOMAINS];
static bool             started;

static BlockHead *head_of(KraitDomain domain, void *block)
{
    static const char *const names_of[] = { "raw", "mem", "object" };
    BlockHead *head = (BlockHead *)block - 1;
    if (head->domain == DOMAIN_MARK + domain) return head;
    uint64_t other = head->domain - DOMAIN_MARK;
    fprintf(stderr, "krait: a block %s%s goes back to the domain %s\n", other < KRAIT_DOMAINS ? "of the domain " : "of nobody",
            other < KRAIT_DOMAINS ? names_of[other] : "", names_of[domain]);
    abort();
}

static void count(KraitDomain domain, int blocks, size_t bytes)
{
    domains[domain].blocks += (size_t)blocks;
    domains[domain].bytes += bytes;
}

void *krait_malloc(KraitDomain domain, size_t size)
{
    if (!size) size = 1;
    BlockHead *head = NULL;
    if (size <= SIZE_MAX - sizeof *head) head = domain == KRAIT_RAW ? raw_malloc(size + sizeof *head) : heap_alloc(size + sizeof *head);
    else if (domain != KRAIT_RAW) heap_fail();
    if (!head) return NULL;
    *head = (BlockHead){ size, DOMAIN_MARK + domain };
    count(domain, 1, size);
    return head + 1;
}

void *krait_calloc(KraitDomain domain, size_t items, size_t size)
{
    size_t total;
    if (__builtin_mul_overflow(items, size, &total)) total = SIZE_MAX;
    void *block = krait_malloc(domain, total);
    return block ? memset(block, 0, total ? total : 1) : NULL;
}

void *krait_realloc(KraitDomain domain, void *block, size_t size)
{
    if (!block) return krait_malloc(domain, size);
    BlockHead *head = head_of(domain, block);
    size_t     old  = head->size;
    if (!size) size = 1;
    if (size > SIZE_MAX - sizeof *head) {
        if (domain != KRAIT_RAW) heap_fail();
        return NULL;
    }
    head = domain == KRAIT_RAW ? raw_realloc(head, size + sizeof *head) : heap_realloc(head, old + sizeof *head, size + sizeof *head);
    if (!head) return NULL;
    head->size = size;
    count(domain, 0, size - old);
    return head + 1;
}

void krait_free(KraitDomain domain, void *block)
{
    if (!block) return;
    BlockHead *head = head_of(domain, block);
    count(domain, -1, 0 - head->size);
    head->domain = 0;
    if (domain == KRAIT_RAW) raw_free(head);
    else heap_free(head, head->size + sizeof *head);
}

KraitDomainStats krait_domain_stats(KraitDomain domain) { return domains[domain]; }

void krait_get_raw_allocator(KraitAllocator *allocator) { memcpy(allocator, &raw_allocator, sizeof *allocator); }

bool krait_set_raw_allocator(const KraitAllocator *allocator)
{
    if (started || domains[KRAIT_RAW].blocks) return false;
    memcpy(&raw_allocator, allocator, sizeof raw_allocator);
    return true;
}

/* ---- the interpreter ----------------------------------------------------------------------------------------- */

bool krait_start(void)
{
    static char *no_arguments[] = { "" };
    options.argc    = options.orig_argc = 1;
    options.argv    = options.orig_argv = no_arguments;
    options.program = ""; /* sys.executable is empty, too */
    return started = interp_start();
}

int krait_stop(void)
{
    int status = interp_stop(0);
    started    = false;
    return status;
}

size_t krait_live_blocks(void) { return heap_live_blocks(); }

static Owned run(const char *source, const char *file_name, CompileMode mode)
{
    CompileOptions how    = { mode, 0, options.optimize };
    Owned          name   = str_from_c(file_name), result = NULL;
    Owned          code   = name ? compile_source(source, (int64_t)strlen(source), (Str *)name, &how) : NULL;
    Owned          global = code ? ref_keep(main_dict()) : NULL;
    if (global) result = run_code((Code *)code, (Dict *)global, global, NULL);
    ref_drop_maybe(global);
    ref_drop_maybe(code);
    ref_drop_maybe(name);
    return result;
}

bool krait_run(const char *source, const char *file_name)
{
    Owned result = run(source, file_name, COMPILE_EXEC);
    ref_drop_maybe(result);
    return result != NULL;
}

KraitObject *krait_eval(const char *expression) { return run(expression, "<string>", COMPILE_EVAL); }
bool         krait_error_pending(void) { return error_pending(); }
void         krait_clear_error(void) { error_clear(); }

void krait_print_error(void)
{
    if (!error_pending()) return;
    Owned raised = error_take();
    exception_print(raised);
    ref_drop(raised);
    error_clear();
}

KraitObject *krait_raise(const char *exception, const char *message)
{
    Owned    name  = str_from_c(exception);
    Borrowed found = name ? dict_find_str(interp.builtins, (Str *)name) : NULL;
    if (found && is_type(found) && ((Type *)found)->flags & TYPE_EXCEPTION) raise_error((Type *)found, "%s", message);
    else if (name) raise_system_error("krait_raise: no built-in exception is called '%s'", exception);
    ref_drop_maybe(name);
    return NULL;
}

/* ---- references and values ------------------------------------------------------------------------------------ */

KraitObject *krait_keep(KraitObject *o) { return ref_keep(o); }
void         krait_drop(KraitObject *o) { ref_drop_maybe(o); }
size_t       krait_refcount(KraitObject *o) { return o->refcount; }

KraitObject *krait_none(void) { return none_new(); }
KraitObject *krait_bool(bool value) { return bool_new(value); }
KraitObject *krait_int(int64_t value) { return int_new(value); }
KraitObject *krait_float(double value) { return float_new(value); }
KraitObject *krait_text(const char *utf8) { return str_from_c(utf8); }
KraitObject *krait_list(void) { return list_new(0); }

bool krait_append(KraitObject *list, KraitObject *item)
{
    if (IS_LIST(list)) return list_append((List *)list, item);
    raise_type_error("krait_append() needs a list, not '%T'", list);
    return false;
}

bool krait_as_int(KraitObject *o, int64_t *value) { return number_to_int64(o, value); }
bool krait_as_float(KraitObject *o, double *value) { return number_to_double(o, value); }

char *krait_as_text(KraitObject *o)
{
    Owned       text    = object_str(o);
    char       *to_free = NULL, *copy = NULL;
    int64_t     bytes   = 0;
    const char *utf8    = text ? str_utf8(text, &bytes, &to_free) : NULL;
    if (utf8 && (copy = krait_malloc(KRAIT_MEM, (size_t)bytes + 1))) {
        memcpy(copy, utf8, (size_t)bytes);
        copy[bytes] = 0;
    }
    if (utf8) str_utf8_release(to_free);
    ref_drop_maybe(text);
    return copy;
}

int64_t krait_length(KraitObject *o) { return object_length(o); }

KraitObject *krait_get_attr(KraitObject *o, const char *name) { return object_get_attr_c(o, name); }

bool krait_set_attr(KraitObject *o, const char *name, KraitObject *value)
{
    Owned key = str_intern_c(name);
    bool  ok  = key && object_set_attr(o, (Str *)key, value);
    ref_drop_maybe(key);
    return ok;
}

KraitObject *krait_get_item(KraitObject *o, KraitObject *key) { return object_get_item(o, key); }
bool         krait_set_item(KraitObject *o, KraitObject *key, KraitObject *value) { return object_set_item(o, key, value); }

KraitObject *krait_get_global(const char *name)
{
    Owned    key   = str_intern_c(name);
    Borrowed found = key ? dict_find_str((Dict *)main_dict(), (Str *)key) : NULL;
    Owned    value = ref_keep_maybe((Object *)found);
    if (key && !value) raise_error(&exc_NameError, "name '%s' is not defined", name);
    ref_drop_maybe(key);
    return value;
}

bool krait_set_global(const char *name, KraitObject *value) { return dict_set_c((Dict *)main_dict(), name, value); }
KraitObject *krait_call(KraitObject *callable, KraitObject **args, int n) { return object_call(callable, args, n, NULL); }

bool krait_add_module(const char *name, const char *doc, const KraitMethod *methods)
{
    Owned key = str_intern_c(name), module = key ? module_new(key) : NULL, text = module ? str_from_c(doc ? doc : "") : NULL;
    bool  ok  = text && natives_add(((Module *)module)->dict, (const NativeDef *)methods, key) &&
              dict_set_str(((Module *)module)->dict, names.__doc__, doc ? text : NONE) && dict_set(interp.modules, key, module);
    ref_drop_maybe(text);
    ref_drop_maybe(module);
    ref_drop_maybe(key);
    return ok;
}
