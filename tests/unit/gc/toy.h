/* toy.h -- three small types for the tests of gc/, which knows no type by name.
 *
 *   Node      a container with four references, a name, an optional finalizer
 *   Number    16 bytes, holds nothing
 *   Watcher   a weak reference with or without a callback
 * What runs is written down in toy_log: "f:a " finalizer of a, "c:a " its clear, "d:a " its dealloc,
 * "w:a " the callback of watcher a.
 */
#ifndef KRAIT_TESTS_GC_TOY_H
#define KRAIT_TESTS_GC_TOY_H

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

#include "gc/cycle.h"
#include "gc/fault.h"
#include "gc/fence.h"
#include "gc/heap.h"
#include "gc/observe.h"
#include "gc/weak.h"

enum { TOY_NODE = 10, TOY_NUMBER, TOY_WATCHER, TOY_STATIC, TOY_LEAF };

typedef struct Node {
    Object  head;
    Object *ref[4];
    char    name[8];
} Node;

typedef struct Number {
    Object  head;
    int64_t value;
} Number;

typedef struct Watcher {
    Object   head;
    WeakLink link;
    Object  *held; /* dropped by the callback, if there is one */
    bool     calls;
    char     name[8];
} Watcher;

extern char   toy_log[4096];
extern bool   toy_finalizes;                  /* nodes made from now on have a finalizer */
extern void (*toy_on_finalize)(Node *node);   /* what it does                            */
extern int    toy_no_memory;                  /* how often memory ran out                */

void     toy_start(void);                     /* a heap with pools, the types, an empty log */
void     toy_start_mode(HeapMode mode);
void     toy_stop(void);                      /* nothing may be alive any more */
Node    *toy_node(const char *name);          /* tracked; all references NULL  */
Node    *toy_node_to(const char *name, Object *a, Object *b); /* keeps references of its own */
Number  *toy_number(int64_t value);
Watcher *toy_watch(const char *name, Object *referent, bool calls);
void     toy_link(Node *from, int i, void *to); /* keeps a reference of its own */
void     toy_cycle(const char *a, const char *b); /* two nodes that hold each other, otherwise unreachable */
SizeClassStats toy_class(size_t size);          /* the figures of its size class */
uint64_t toy_blocks(void);

#endif
