/* pool.h -- many small blocks of one size in one aligned piece of an arena (see gc/pool.c). */
#ifndef KRAIT_GC_POOL_H
#define KRAIT_GC_POOL_H

#include "gc/arena.h"

enum {
    HEAP_ALIGNMENT    = 16,
    HEAP_SMALL_LIMIT  = 512, /* bytes: the largest request served by pools */
    HEAP_SIZE_CLASSES = HEAP_SMALL_LIMIT / HEAP_ALIGNMENT,
    POOL_HEADER       = 64, /* bytes before the first block */
};

typedef struct Block { /* a free block holds the link to the next free one */
    struct Block *next;
} Block;

typedef enum { POOL_EMPTY, POOL_PARTIAL, POOL_FULL } PoolState;

typedef struct Pool {         /* header at the start of each 4 KiB pool                          */
    Block        *free;       /* blocks given back, last in first out                            */
    uint32_t      in_use;     /* blocks handed out (those on the front list are, as seen from here) */
    uint16_t      capacity;   /* blocks that fit                                                 */
    uint8_t       size_class; /* block size is (size_class + 1) * 16                             */
    uint8_t       state;      /* PoolState                                                       */
    char         *untouched;  /* first byte never handed out                                     */
    char         *end;        /* one past the last whole block                                   */
    struct Pool  *next, *prev; /* PARTIAL: on its size class's list; EMPTY: on its arena's       */
    struct Arena *arena;
} Pool;

_Static_assert(sizeof(Pool) <= POOL_HEADER, "the blocks start behind the header");

static inline unsigned size_class_of(size_t size) { return (unsigned)((size - 1) / HEAP_ALIGNMENT); }
static inline size_t   size_class_bytes(unsigned size_class) { return (size_class + 1) * (size_t)HEAP_ALIGNMENT; }

/* The pool that a block from a pool lies in. */
static inline Pool *pool_of(const void *block) { return (Pool *)((uintptr_t)block & ~(uintptr_t)(POOL_SIZE - 1)); }
static inline char *pool_first_block(const Pool *pool) { return (char *)(uintptr_t)pool + POOL_HEADER; }

extern Pool pool_none; /* gives nothing, is never changed: stands where a size class has no pool to offer */

/* Any block of that class; marks exhausted pools full on the way. NULL: no memory (no error set). */
void *pool_alloc(unsigned size_class) MUST_CHECK;
/* Gives one back, whatever state its pool is in. */
void  pool_free(void *block);
/* Gives those pools back to their arenas that have no block in use and were kept for their size class. */
void  pools_trim(void);

#endif
