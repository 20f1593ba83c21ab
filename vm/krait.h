/* krait.h -- Krait as a library: to embed the interpreter, and to give it functions written in C.
 *
 *   cc -no-pie program.c -lkrait -lgmp -lunistring -lz -lm   (make install PREFIX=... puts krait.h and libkrait.a in place)
 *
 * References. A function that gives a KraitObject * gives a new reference, which you must drop, unless its comment says
 * "borrowed". Arguments are borrowed: whoever stores one keeps a reference of its own. Nothing steals.
 * Errors. NULL or false: exactly one exception is pending. Hand it on by giving NULL yourself, print it, or clear it.
 * Threads. One interpreter a process; all calls come from the thread that has started it.
 *
 * examples/embedding/shelf.c shows all of it.
 */
#ifndef KRAIT_H
#define KRAIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct Object KraitObject; /* any value: opaque */
typedef struct Tuple  KraitNames;  /* names of keyword arguments: opaque */

/* ---- memory: three domains ----------------------------------------------------------------------
 *
 *   KRAIT_RAW     the system's memory, before krait_start() and after krait_stop() too; not limited, not counted as the heap's
 *   KRAIT_MEM     buffers: up to 512 bytes from pools, more from the raw allocator; -X memory and tracemalloc see it
 *   KRAIT_OBJECT  the same layers, for what becomes part of an object
 *
 * A block goes back to the domain that it came from; anything else ends the process with a message. Failing gives NULL, in the
 * domains MEM and OBJECT with MemoryError pending. Zero bytes are asked for as one. */
typedef enum { KRAIT_RAW, KRAIT_MEM, KRAIT_OBJECT, KRAIT_DOMAINS } KraitDomain;

void *krait_malloc(KraitDomain domain, size_t size);
void *krait_calloc(KraitDomain domain, size_t count, size_t size);       /* zeros; NULL also if the product is too large */
void *krait_realloc(KraitDomain domain, void *block, size_t size);       /* NULL: the old block stays as it is */
void  krait_free(KraitDomain domain, void *block);                       /* NULL: nothing */

typedef struct KraitDomainStats { size_t blocks, bytes; } KraitDomainStats;
KraitDomainStats krait_domain_stats(KraitDomain domain); /* what is out at the moment, through these functions */

/* The layer below all: for large blocks, the collector's lists, and KRAIT_RAW. */
typedef struct KraitAllocator {
    void *context; /* handed to each of the functions */
    void *(*malloc)(void *context, size_t size);
    void *(*calloc)(void *context, size_t count, size_t size);
    void *(*realloc)(void *context, void *block, size_t size);
    void  (*free)(void *context, void *block);
} KraitAllocator;
void krait_get_raw_allocator(KraitAllocator *allocator);
/* Before krait_start(), while no raw block is out; false: too late. */
bool krait_set_raw_allocator(const KraitAllocator *allocator);

/* ---- the interpreter ----------------------------------------------------------------------------- */
bool   krait_start(void);                                    /* false: a message has been printed */
int    krait_stop(void);                                     /* atexit, finalizers, everything goes; the exit status */
size_t krait_live_blocks(void);                              /* blocks of the heap in use; after krait_stop(): 0 */
bool   krait_run(const char *source, const char *file_name); /* statements, in __main__ */
KraitObject *krait_eval(const char *expression);             /* in __main__ */
void   krait_print_error(void);                              /* the pending exception, with its traceback; it is gone then */
bool   krait_error_pending(void);
void   krait_clear_error(void);
/* Raises the built-in exception of that name with a message; always NULL. */
KraitObject *krait_raise(const char *exception, const char *message);

/* ---- references ---------------------------------------------------------------------------------- */
KraitObject *krait_keep(KraitObject *o); /* one reference more; gives o */
void         krait_drop(KraitObject *o); /* one less; at 0 the object ends, and any code may run. NULL: nothing */
size_t       krait_refcount(KraitObject *o);

/* ---- values -------------------------------------------------------------------------------------- */
KraitObject *krait_none(void);
KraitObject *krait_bool(bool value);
KraitObject *krait_int(int64_t value);
KraitObject *krait_float(double value);
KraitObject *krait_text(const char *utf8);
KraitObject *krait_list(void);
bool         krait_append(KraitObject *list, KraitObject *item);
bool         krait_as_int(KraitObject *o, int64_t *value);    /* by __index__ */
bool         krait_as_float(KraitObject *o, double *value);
char        *krait_as_text(KraitObject *o);                   /* str(o) as UTF-8, to be given back to KRAIT_MEM */
int64_t      krait_length(KraitObject *o);                    /* -1: error */

KraitObject *krait_get_attr(KraitObject *o, const char *name);
bool         krait_set_attr(KraitObject *o, const char *name, KraitObject *value);
KraitObject *krait_get_item(KraitObject *o, KraitObject *key);
bool         krait_set_item(KraitObject *o, KraitObject *key, KraitObject *value);
KraitObject *krait_get_global(const char *name);              /* of __main__ */
bool         krait_set_global(const char *name, KraitObject *value);
KraitObject *krait_call(KraitObject *callable, KraitObject **args, int n);

/* ---- modules written in C ------------------------------------------------------------------------
 *
 * `parameters` is a signature as Python writes it: "a, b=None, /, *, flag=False". Calls are checked against it; the function gets
 * an entry for each parameter, NULL for one that is left out (n: without those at the end). parameters NULL: args[0..n) as
 * given, then the values of keywords, if `names` isn't NULL. */
typedef KraitObject *(*KraitFunction)(KraitObject **args, int n, KraitNames *names);
typedef struct KraitMethod {
    const char   *name;
    KraitFunction function;
    const char   *parameters, *doc;
    int           flags; /* 0 */
} KraitMethod;
/* After krait_start(): `import name` finds it. The methods, up to a row of zeros, must outlive the interpreter. */
bool krait_add_module(const char *name, const char *doc, const KraitMethod *methods);

#ifdef __cplusplus
}
#endif
#endif
