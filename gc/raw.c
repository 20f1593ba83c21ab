/* raw.c -- the raw allocator that is there unless somebody brings another: the C library's. */
#include "gc/raw.h"

#include <stdlib.h>

static void *system_malloc(void *unused, size_t size) { (void)unused; return malloc(size); }
static void *system_calloc(void *unused, size_t count, size_t size) { (void)unused; return calloc(count, size); }
static void *system_realloc(void *unused, void *p, size_t size) { (void)unused; return realloc(p, size); }
static void  system_free(void *unused, void *p) { (void)unused; free(p); }

RawAllocator raw_allocator = { NULL, system_malloc, system_calloc, system_realloc, system_free };
