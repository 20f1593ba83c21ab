/* arena.h -- large aligned regions from the system, cut into pools. */
#ifndef KRAIT_GC_ARENA_H
#define KRAIT_GC_ARENA_H

#include "gc/object.h"

enum {
    POOL_SIZE   = 4096,
    ARENA_SIZE  = 256 * 1024,
    ARENA_POOLS = ARENA_SIZE / POOL_SIZE,
};

struct Pool;

typedef struct Arena {
    struct Arena *next, *prev;               /* the list of all arenas                            */
    struct Arena *next_usable, *prev_usable; /* the list of those with a pool to give             */
    char         *base;                      /* aligned to ARENA_SIZE                             */
    struct Pool  *empty;                     /* pools given back, last in first out, by Pool.next */
    uint32_t      touched;                   /* pools ever given out: those below this number     */
    uint32_t      in_use;                    /* pools with a size class now                       */
} Arena;

typedef struct ArenaList {
    Arena   *first;        /* all                                                          */
    Arena   *usable;       /* those with a pool to give, the fullest (roughly) first       */
    uint32_t count;        /* all                                                          */
    uint32_t spare;        /* of these, without any pool in use                            */
    uint32_t spare_limit;  /* how many spare ones are kept; see arena.c                    */
    uint32_t peak;         /* the most there were at a time                                */
    uint64_t mapped;       /* arenas ever asked for                                        */
    uint64_t unmapped;     /* arenas given back                                            */
} ArenaList;

extern ArenaList arenas;

struct Pool *arena_take_pool(void);              /* POOL_SIZE bytes, aligned; its arena is set. NULL: no memory (no error) */
void         arena_give_pool(struct Pool *pool); /* it has no block in use and is on no list */
void         arenas_stop(void);                  /* gives everything back */

#endif
