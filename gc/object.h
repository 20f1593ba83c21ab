/* object.h -- what every value starts with.
 *
 *   container:  | GcHead 8 bytes | Object head 8 bytes | fields ... |
 *   the others:                  | Object head 8 bytes | fields ... |
 *                                ^ an Object * points here, id(x) is this address
 *
 * `refcount` is the exact number of references, for every object: nothing is immortal and nothing
 * is borrowed in secret.  The heap is capped below 32 GiB, so 32 bits cannot overflow.
 *
 * `shape` says what the object is: built-in types have fixed shapes (SHAPE_INT is 0, so "both are
 * ints" is `(a->shape | b->shape) == 0`); the shape of an instance of a user's class is its hidden
 * class (runtime/shape.h): the class and the names of its attributes.  `shape_type[o->shape]` is
 * the type.  gc/ knows no type by name: it sees the first part of each, GcType.
 *
 * Containers (objects that can be part of a cycle: SHAPE_CONTAINER in shape_flags) carry a GcHead
 * in front, so that the layout of an int is the same with and without one.  Blocks are aligned to
 * 16 bytes, so a container's address ends in 8 and that of every other object from the heap in 0:
 * the collector passes over ints and strings without reading them.  Static objects end in 0 like these: STATIC_OBJECT.
 */
#ifndef KRAIT_GC_OBJECT_H
#define KRAIT_GC_OBJECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Object {
    uint32_t refcount;
    uint32_t shape;
} Object;

typedef Object *Owned; /* a reference its holder must drop or hand on */
#ifdef KRAIT_CHECK_REFS
typedef const Object *Borrowed; /* Owned -> Borrowed is silent, the reverse an error */
#else
typedef Object *Borrowed;
#endif

#define MUST_CHECK __attribute__((warn_unused_result))
#define UNUSED     __attribute__((unused))
#define COLD       __attribute__((cold, noinline))
#define ALWAYS_INLINE inline __attribute__((always_inline))
#define NOINLINE   __attribute__((noinline))
#define STATIC_OBJECT __attribute__((aligned(16))) /* stands with the definition, or a declaration before it, of every object that isn't from the heap */
#define LIKELY(x)   __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

/* GcHead.generation besides 0, 1, 2: the list that an object is on (heap.generation[...]), or none. */
enum {
    GC_CANDIDATES = 3, /* the collection that runs now looks at it, or has found it unreachable */
    GC_FROZEN     = 4, /* gc.freeze(): no collection looks at it                                */
    GC_LISTS      = 5,
    GC_UNTRACKED  = 5, /* on no list                                                            */
};

enum GcFlag {
    GC_FINALIZED = 1, /* its finalizer has been called: never again (PEP 442) */
    GC_HAS_WEAK  = 2, /* gc/weak.h has an entry for it                        */
};

typedef struct GcHead {
    uint32_t index;      /* place in its list's array                                  */
    uint8_t  generation; /* which list: 0, 1, 2, or one of the above                   */
    uint8_t  flags;      /* enum GcFlag                                                */
    uint16_t spare;      /* only used while a dead object waits in the trashcan        */
} GcHead;

/* Called for each reference an object owns; a result other than 0 stops the traversal. */
typedef int (*GcVisit)(Object *referent, void *argument);

/* Of objects that own one row of references and nothing else, except for one to their class: where it begins and how many places it
   has (some may be NULL), in bytes from the object. first 0: not such objects, their hooks tell. */
typedef struct GcRow {
    uint16_t first;  /* the row, or a pointer to it            */
    uint16_t count;  /* places, if their number is fixed       */
    uint16_t length; /* else where it stands (32 bits)         */
    bool     apart;  /* `first` is the place of a pointer      */
    bool     counts_class; /* one more reference: the class */
} GcRow;

typedef struct GcHooks {
    /* Visit every reference that the object owns (its type included where it is counted). NULL: it holds none. */
    int (*traverse)(Object *self, GcVisit visit, void *argument);
    /* Drop the references that can close a cycle; the object stays valid. NULL: cannot close one. */
    void (*clear)(Object *self);
    /* Run __del__ (at most once; the caller checks GC_FINALIZED). May resurrect. NULL: nothing to run. */
    void (*finalize)(Object *self);
    /* The count is zero: drop what is owned and give the memory back. Never NULL. */
    void (*dealloc)(Object *self);
    /* Bytes of the object itself, GcHead included (for sizeof, the verifier and the heap views); NULL: `size`. */
    size_t (*size_of)(Object *self);
    size_t size; /* bytes of a fixed-size object without the GcHead */
    struct GcRow row; /* optional: says the same as traverse, and the collector needs no call */
} GcHooks;

typedef struct GcType { /* the part of a Type (runtime/type.h) that gc sees */
    Object  head;
    GcHooks gc;
} GcType;

enum { SHAPE_LIMIT = 1 << 20 };
enum ShapeFlag {
    SHAPE_CONTAINER     = 1,  /* has a GcHead                                                      */
    SHAPE_INSTANCE      = 2,  /* of a user's class: hidden class of its own                        */
    SHAPE_IS_TYPE       = 4,  /* the object is a Type                                              */
    SHAPE_UNTRACKS      = 8,  /* survivors of any collection are offered to untrack_hint (tuple)   */
    SHAPE_UNTRACKS_FULL = 16, /* survivors of a full collection are (dict)                         */
    SHAPE_BOX           = 64, /* a block of 16 bytes that owns nothing: freed without asking a hook */
    SHAPE_HIDES_DICT    = 128, /* the object has attributes of its own that CPython would keep in a dict beside it */
    SHAPE_WEAK_LINK     = 32, /* a weak reference: a WeakLink follows its head (gc/weak.h)         */
};

extern GcType *shape_type[SHAPE_LIMIT]; /* by shape: the type (borrowed); defined in refcount.c */
extern uint8_t shape_flags[SHAPE_LIMIT];
extern GcRow   shape_row[SHAPE_LIMIT];  /* those of list, tuple and most classes: the collector goes through their objects without a call */

static inline GcHead *gc_head(const Object *o) { return (GcHead *)o - 1; }
static inline bool    gc_is_container(const Object *o) { return shape_flags[o->shape] & SHAPE_CONTAINER; }
static inline bool    gc_is_tracked(const Object *o)
{
    return gc_is_container(o) && gc_head(o)->generation != GC_UNTRACKED;
}

#endif
