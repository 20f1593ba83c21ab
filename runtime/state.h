/* state.h -- the interpreter's state: one for the process, reached as `interp`. */
#ifndef KRAIT_RUNTIME_STATE_H
#define KRAIT_RUNTIME_STATE_H

#include <signal.h>
#include "runtime/type.h"

typedef struct Frame Frame;

/* The exception being handled (sys.exc_info()); generators bring an item of their own while they run. */
typedef struct HandledItem {
    Object             *exception; /* owned or NULL */
    struct HandledItem *previous;
} HandledItem;

enum PendingFlag { PENDING_SIGNAL = 1, PENDING_TURN = 2 }; /* a signal has come; another thread waits for its turn */

typedef struct Interp {
    Object      *raised;          /* the pending exception, owned, or NULL            */
    int          depth;           /* Python frames + C recursion, against ...         */
    int          recursion_limit; /* ... sys.setrecursionlimit                        */
    int          machine_limit;   /* the same, but no more than ...                   */
    int          most_calls;      /* ... the thread's stacks have room for            */
    char        *c_stack_limit;   /* addresses below: no more C recursion             */
    int          overflowing;     /* inside a RecursionError's head room              */
    HandledItem *handled;         /* innermost                                        */
    HandledItem  handled_base;
    /* the machine (vm/frame.h) */
    Object     **stack, **stack_end; /* the value stack                              */
    Object     **sp;              /* first free slot; published by the loop before anything that can call back */
    Frame       *frame;           /* innermost frame                                  */
    Frame       *frames, *frames_end;
    volatile sig_atomic_t pending;/* enum PendingFlag, read at backward jumps and function entry */
    int          watched;         /* enum Watcher: who is told of each instruction (vm/observe/watch.h) */
    uint32_t     namespace_epoch; /* changes whenever the key set of a namespace dict (globals, builtins) does */
    /* global objects (owned) */
    Dict        *modules;         /* sys.modules                                      */
    Dict        *builtins;        /* builtins.__dict__                                */
    Object      *sys_module, *builtins_module;
    Dict        *interned;        /* str -> the same str (see str_intern)             */
    Object      *memory_error;    /* made at the start, for when nothing can be made  */
    Object      *memory_spare;    /* another, given away when raised; it comes back when it dies */
    Object      *repr_active;     /* list of objects whose repr is being made         */
    bool         hints, optimize; int optimize_level, verbose;
    int          unbound_slot;    /* 1 + the local that the pending UnboundLocalError is about, until its traceback is made */
    bool         finalizing;
    Object      *spare[8];
} Interp;

extern Interp interp;

static inline void recursion_limit_set(int limit)
{
    interp.recursion_limit = limit;
    interp.machine_limit   = limit < interp.most_calls ? limit : interp.most_calls;
}

/* The singletons: static objects with real counts; the interpreter owns one reference to each. */
extern Object none_object, not_implemented_object, ellipsis_object, unbound_object;
#define NONE            (&none_object)
#define NOT_IMPLEMENTED (&not_implemented_object)
#define ELLIPSIS        (&ellipsis_object)
#define UNBOUND         (&unbound_object)
static inline Owned none_new(void) { return ref_keep(NONE); }
static inline Owned not_implemented_new(void) { return ref_keep(NOT_IMPLEMENTED); }
extern Object *true_object, *false_object; /* Int-like objects of shape SHAPE_BOOL (int.h) */
#define TRUE_  true_object
#define FALSE_ false_object
static inline Owned bool_new(bool value) { return ref_keep(value ? TRUE_ : FALSE_); }

/* Start and stop of everything in runtime/ (heap first, then types, names, singletons ...). */
bool runtime_start(void);
void runtime_stop(void);

#endif
