/* frame.h -- frames, functions, generators: what the machine works on.
 *
 * All frames share one value stack:
 *
 *   ... caller's temporaries | callable | slot 0 .. slot n-1 | temporaries ... sp
 *                                       ^ fp
 * The arguments a caller pushes are the callee's first slots.  The callable (a Function) stays at fp[-1] for as long as the frame
 * runs: globals and closure are found through it.  A generator's slots stay in the generator object, its function before them, so
 * fp points there; only its temporaries lie on the stack, from `base` on, right above the generator itself.
 * Every slot owns one reference; a local without a value holds UNBOUND.  The one exception: a generator that a C function resumes
 * lies there uncounted (frame_is_lent), so that it doesn't see itself held more often than CPython's; whoever drops the last
 * reference meanwhile leaves it orphaned, and the C function ends it.
 *
 * A Frame record is 32 bytes in an array of its own.  code == NULL marks the machine's own frames: an entry (pc at
 * HALT: a C function has called Python and waits) or an __init__ shim (pc at INIT_DONE).  A frame object is made when somebody asks
 * (traceback, sys._getframe); it refers to its record while that runs and takes the slots over when it ends.
 */
#ifndef KRAIT_VM_FRAME_H
#define KRAIT_VM_FRAME_H

#include "gc/weak.h"
#include "runtime/class.h"
#include "runtime/code.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

typedef struct FrameObject FrameObject;
typedef struct Generator Generator;

struct Frame {
    const Instruction *pc;     /* the next instruction; current while the frame is not innermost or has published */
    Object           **fp;
    Code              *code;   /* borrowed from the function */
    FrameObject       *object; /* owned, or NULL: nobody has asked */
};

typedef struct Function {
    Object head;
    Code  *code;                                  /* all owned */
    Dict  *globals;
    Object *builtins;
    Tuple *defaults;                              /* NULL: none */
    Dict  *keyword_defaults;                      /* NULL: none */
    Tuple *closure;                               /* NULL: none */
    Object *name, *qualname, *doc, *module, *annotations; /* annotations: dict, tuple (made a dict on demand) or NULL */
    Dict  *dict;
    int32_t fast_args;                            /* plain function of exactly so many arguments, or -1: use the binder */
    int32_t generator_args;                       /* the same of a generator function */
} Function;

struct FrameObject {
    Object     head;
    Frame     *frame;      /* the running record, or NULL                                  */
    Generator *generator;  /* borrowed: suspended in it; else NULL                          */
    Code      *code;       /* owned                                                         */
    Function  *function;   /* owned                                                         */
    Object   **slots;      /* taken over when the frame ended; slot_count of them and, after a generator's death, temporaries; or NULL */
    FrameObject *back;     /* set when the frame has ended; owned or NULL                    */
    Object    *locals;     /* dict made by f_locals / locals(), owned or NULL                */
    Object    *trace;
    int32_t    unit;       /* last instruction, when the frame has ended                     */
    int32_t    kept;       /* how many there are in slots                                   */
    int32_t    jump;       /* f_lineno was set at a yield: 1 + the unit to go on at; else 0   */
    bool       cleared;
    bool       forgotten;  /* clear() has dropped the variables: f_locals will when it is asked for next */
    uint32_t   raised_at;     /* 1 + the unit that raised what a cleanup is for; 0: none         */
    bool       trace_lines, trace_opcodes;
    bool       locals_given; /* f_locals has been asked for since a trace function was called */
};

typedef enum { GENERATOR_CREATED, GENERATOR_SUSPENDED, GENERATOR_RUNNING, GENERATOR_CLOSED } GeneratorState;
struct Generator { /* generators, coroutines, async generators */
    Object       head;
    Code        *code;       /* owned                                                       */
    const Instruction *pc;   /* where to go on                                              */
    Object     **base;       /* while running: where its temporaries begin on the stack     */
    FrameObject *frame;      /* owned or NULL                                               */
    Str         *name, *qualname;
    Object      *result;     /* what it returned: owned until fetched by the C caller       */
    HandledItem  handled;    /* the exception it is handling                                */
    int32_t      saved_count; /* of `saved`; 0 while running: its frame has them             */
    uint8_t      state;      /* GeneratorState                                              */
    uint8_t      hooks_done, closed_async, running_async; /* async generators               */
    bool         orphaned;   /* dropped by everybody while it ran for a C function, whose reference is now the only one */
    bool         ending;     /* closed; its frame is about to drop the slots                */
    Object      *origin_or_finalizer;
    Function    *function;   /* owned; NULL when it has ended. While running it is the frame's, at fp[-1] */
    Object      *saved[];    /* slots, then while suspended temporaries; code's slots + stack size fit */
};

typedef union Cache { /* the 16 bytes after LOAD_ATTR and its like */
    struct { uint32_t shape; int16_t offset; uint8_t kind, misses; union { Object *value, **place; struct { int32_t more_offset; uint32_t next_shape; }; }; } attr;
    struct { uint32_t epoch, misses; Object **place; } global;
} Cache;
_Static_assert(offsetof(Generator, saved) == offsetof(Generator, function) + sizeof(Object *), "fp[-1] is the function");
_Static_assert(sizeof(Cache) == 16 && sizeof(Instruction) == 8, "caches are two units");

/* -- the machine -- */
bool  machine_start(void);
void  machine_stop(void);
Owned eval_run(void);              /* runs from interp.frame until its entry frame is back; NULL: exception pending */
void  machine_watch(void);         /* interp.watched has become zero or not zero; also called once at the start */
Owned eval_run_raising(void);      /* the same, but the exception that is pending is raised first */
bool  frame_unwind(void);          /* unwind.c: looks for a handler for the pending exception; false: an entry frame is on top */
extern bool frame_not_begun;       /* the innermost frame is a generator's that hasn't begun: the next frame_unwind() asks none of its handlers */
void  traceback_add(Frame *frame); /* a traceback entry for this frame on the pending exception */
/* The stacks of a thread, with that many frame records or, where addresses are scarce, fewer. false: no room, no exception pending. */
enum { MAIN_RECORDS = 1 << 23, THREAD_RECORDS = 1 << 18 };
bool  machine_reserve(Object ***stack, Object ***stack_end, Frame **frames, Frame **frames_end, size_t records);
void  machine_release(Object **stack, Frame *frames, const Frame *frames_end);
void  machine_changed(void);       /* interp has the stacks of another thread: how deep calls may go now */
bool  check_pending(void);         /* signals and calls that wait; false: exception pending */
extern const Instruction halt_code[], resume_code[], init_done_code[], kept_done_code[], spread_done_code[], kept_call_code[]; /* kept_call_code: of an object; the call itself counts in interp.depth, too */

/* Slots are copied one by one: most have just been written, and a load of several at once (memcpy's) waits until their stores
   are through. The empty statement keeps the compiler from making a memcpy of it. */
static inline void copy_slots(Object **to, Object **from, int n)
{
    for (int k = 0; k < n; k++) {
        to[k] = from[k];
        __asm__("");
    }
}
static inline void move_slots_up(Object **from, int n, int by)
{
    for (int k = n - 1; k >= 0; k--) {
        from[k + by] = from[k];
        __asm__("");
    }
}

/* -- call.c -- */
/* args[0..n) owned, interp.sp == args + n, keyword values last named by `names`. Success: args[0..slot_count) are the slots, interp.sp
   after them. Failure: they are dropped and interp.sp == args. */
bool  call_bind(Function *f, Object **args, int n, Tuple *names);
Frame *frame_push(Code *code, Object **fp); /* NULL: RecursionError or MemoryError pending (nothing dropped) */
/* Runs a Python function from C (what call_function points to). */
Owned function_call(Object *function, Object **args, int n, Tuple *names);
void  frame_release_slots(Object **fp, Object **end);  /* drops in order; any code may run */
void  frame_release_ended(Object **end);               /* slots and temporaries of the innermost frame, which is over */
/* `o`, that the innermost frame's `slot` held, is dead: frees it. The frame is over, so all from `fp` to `slot` is marked as empty, and
   code that runs now sees the caller's frame as the innermost one. slot = fp - 1: no slot's. */
void  slot_died(Object **fp, Object **slot, Object *o);
/* Runs a function's code with `locals` as namespace (module, class body, exec). */
Owned run_code(Code *code, Dict *globals, Borrowed namespace_, Tuple *closure_or_null);

/* -- function.c -- */
Owned function_new(Code *code, Dict *globals, Borrowed qualname_or_null);
void  code_bind_globals(Code *code, Dict *globals, Borrowed namespace_);

/* -- generator.c -- */
Owned generator_new(Function *function, Object **slots); /* takes over the function and its slots from the stack */
typedef enum { SEND_ERROR, SEND_YIELD, SEND_RETURN } SendResult;
SendResult generator_send(Generator *g, Borrowed value, Owned *result);
SendResult generator_throw(Generator *g, Owned exception, Owned *result);
bool  generator_resume_frame(Generator *g, Object **at); /* pushes its temporaries and a frame at `at` (= sp); see eval.c */
SendResult object_send(Borrowed receiver, Borrowed value, Owned *result); /* generators directly, else next() or .send() */
Owned get_awaitable(Borrowed o);
Borrowed generator_delegate(const Generator *g);         /* what it is yielding from, or NULL */
void  generator_ended(Generator *g);
void  generator_discard(Generator *g);                   /* drops what it holds, runs nothing */
Owned generator_close(Generator *g);
Owned generator_next(Object *self);
Owned generator_outcome(SendResult outcome, Owned result);
bool  generator_set_name(Object *self, Object *value);     /* of generators of all kinds */
bool  generator_set_qualname(Object *self, Object *value);
Owned exception_of_throw(Borrowed type, Borrowed value_or_null, Borrowed traceback_or_null);
FrameObject *generator_frame_object(Generator *g);       /* borrowed; NULL: error */
int   generator_traverse(Object *self, GcVisit visit, void *argument);
void  generator_clear(Object *self);
void  generator_finalize(Object *self);
void  generator_dealloc(Object *self);
size_t generator_size_of(Object *self);
Owned async_generator_wrap(Borrowed value);
Owned get_aiter(Borrowed o);
Owned get_anext(Borrowed o);
Owned get_yield_from_iter(Borrowed o, const Code *code);

/* -- frameobject.c -- */
FrameObject *frame_object_of(Frame *frame);              /* borrowed from the record; NULL: error */
void  frame_object_detach(Frame *frame, Object **end);   /* the frame ends: its object takes slots (temporaries dropped) and function over, or dies */
bool  frame_object_take_saved(FrameObject *f, Object **saved, int count, Function *function); /* steals what is saved; false: error, nothing stolen */
Code *frame_object_code(Borrowed frame_object);
void  frame_take_locals(FrameObject *f);                 /* variables get what a trace function has put into f_locals */
Owned frame_locals(Frame *frame);                        /* locals(): dict or the namespace, new reference */
static inline Frame   *frame_push_entry(void)            /* a C function calls Python: eval_run() ends here */
{
    Frame *frame  = ++interp.frame;
    frame->pc     = halt_code;
    frame->fp     = interp.sp;
    frame->code   = NULL;
    frame->object = NULL;
    return frame;
}
static inline Frame   *frame_push_resume(Object *generator) /* the same for a generator, which is lent */
{
    Frame *frame = frame_push_entry();
    frame->pc    = resume_code;
    *interp.sp++ = generator;
    return frame;
}
static inline bool     frame_is_lent(const Frame *f) { return f->pc == resume_code; } /* an entry whose first slot is uncounted */
static inline bool     frame_is_python(const Frame *f) { return f->code != NULL; }
/* The generator whose slots begin at fp. */
static inline Generator *generator_at(Object **fp) { return (Generator *)(void *)((char *)fp - offsetof(Generator, saved)); }
/* The generator (coroutine ...) that a frame runs, or NULL. */
static inline Generator *frame_generator(const Frame *f) { return f->code && f->code->flags & CODE_ANY_GENERATOR ? generator_at(f->fp) : NULL; }
/* Where the temporaries of a frame of Python code begin on the stack. */
static inline Object **frame_temporaries(const Frame *f)
{
    const Generator *g = frame_generator(f);
    return g ? g->base : f->fp + f->code->slot_count;
}
/* Where what a frame is about begins on the stack: with its function, or with the generator. */
static inline Object **frame_start(const Frame *f)
{
    const Generator *g = frame_generator(f);
    return g ? g->base - 1 : f->fp - 1;
}
Frame *frame_innermost(void);                            /* innermost Python frame, or NULL */
Frame *frame_before(Frame *f);                           /* the next outer Python frame, or NULL */
static inline Function *frame_function(const Frame *f) { return (Function *)f->fp[-1]; }
/* The innermost frame has ended, and lets go of its function. */
static inline void frame_drop_function(const Frame *f)
{
    Object *function = f->fp[-1];
    if (f->code->flags & CODE_ANY_GENERATOR) f->fp[-1] = NULL;
    if (--function->refcount == 0) slot_died(f->fp, f->fp - 1, function);
}
static inline int frame_unit(const Frame *f) { return f->pc > f->code->instructions ? (int)(f->pc - f->code->instructions) - 1 : 0; }

/* -- import.c, builtins -- */
Owned import_name(Str *name, Dict *globals_or_null, Borrowed fromlist, int level);
Owned import_from(Borrowed module, Str *name);
bool  import_star(Borrowed module, Borrowed namespace_);
Owned import_module(Borrowed dotted_name);               /* importlib.import_module of an absolute name: the last module */

#endif
