/* krait_parts.h -- what the files of the module _krait share: edges of the object graph, and the heap's figures as Python values. */
#ifndef KRAIT_VM_KRAIT_PARTS_H
#define KRAIT_VM_KRAIT_PARTS_H

#include "gc/address_table.h"
#include "vm/frame.h"

/* Where a reference stands in its holder. */
typedef enum {
    EDGE_ITEM,      /* list or tuple: [index]                           */
    EDGE_KEY,       /* a key of a dict                                  */
    EDGE_VALUE,     /* the value of the key `name` of a dict            */
    EDGE_ATTRIBUTE, /* attribute or slot `name` of an instance          */
    EDGE_CLASS,     /* an instance's class                              */
    EDGE_FIELD,     /* a part of a built-in object, called `field`      */
    EDGE_LOCAL,     /* local variable `name` of a frame or generator    */
    EDGE_STACK,     /* a temporary of a frame or generator              */
    EDGE_CONSTANT,  /* a constant of a code object                      */
    EDGE_NAME,      /* a name that a code object or a class uses        */
    EDGE_PLAIN,     /* anything else that the holder's traverse visits  */
    EDGE_CALLED,    /* the function that a frame runs                   */
    EDGE_INTERPRETER, /* the interpreter itself; `field` says what for  */
} EdgeKind;

typedef struct Edge {
    Object     *holder;  /* borrowed; NULL: the interpreter */
    Object     *target;
    EdgeKind    kind;
    int64_t     index;
    Object     *name;    /* borrowed, or NULL */
    const char *field;   /* or NULL           */
} Edge;

typedef struct EdgeSink {
    void (*found)(struct EdgeSink *self, const Edge *edge);
} EdgeSink;

/* Tells the sink of every reference that `o` owns: as many as o's traverse visits, and those to names and constants that
   cannot be part of a cycle. Runs no code, allocates nothing. */
void edges_of(Object *o, EdgeSink *sink);
/* The references from the value stack below `end`: locals, temporaries, running functions. */
void edges_of_stack(Object **end, EdgeSink *sink);
/* Those of the interpreter itself: small ints, names, singletons, the exception being handled. */
void edges_of_interpreter(EdgeSink *sink);
const char *edge_kind_name(EdgeKind kind);

/* All objects that can be found: what the collector tracks, all code objects, all built-in types, what the frames and the
   interpreter hold, and whatever these refer to. Each once, in the order found. */
typedef struct ObjectSet {
    AddressTable table; /* object -> its place in `order`, from 1 */
    Object     **order;
    size_t       used, capacity;
} ObjectSet;
bool objects_find_all(ObjectSet *set); /* false: no memory (MemoryError is pending) */
void objects_release(ObjectSet *set);

/* Below this place of the stack the program's own frames lie: those of the module krait, which looks, are left out. */
Object **krait_stack_seen(void);

/* In which block an object lies, counted in its arena and pool, arenas by age. false: raw memory, or static. */
typedef struct BlockPlace { int arena, pool, block; } BlockPlace;
bool krait_block_place(const Object *o, BlockPlace *place);

/* Functions of the module. */
Owned krait_heap(Object **args, int n, Tuple *keywords);
Owned krait_block(Object **args, int n, Tuple *keywords);
Owned krait_pool_map(Object **args, int n, Tuple *keywords);

#endif
