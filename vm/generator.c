/* generator.c -- generators and coroutines: frames that can wait.
 *
 *   CREATED -> RUNNING <-> SUSPENDED          any -> CLOSED
 *
 * Its slots are in `saved` for as long as it lives, and the frame that runs it works on them there.  A suspended one has its temporaries
 * behind them: resuming copies those onto the value stack, above the generator itself, and pushes a frame; YIELD_VALUE copies them
 * back.  The loop does both itself for `for`, `yield from` and `await`; C callers come through generator_send and generator_throw.
 */
#include "runtime/exception.h"
#include "runtime/native.h"
#include "vm/async_hooks.h"
#include "vm/eval_help.h"
#include "vm/observe/watch.h"

#define SELF(o) ((Generator *)(o))

static int room_of(const Code *code) { return code->slot_count + code->stack_size; }

Owned generator_new(Function *function, Object **slots)
{
    Code    *code  = function->code;
    uint32_t shape = code->flags & CODE_COROUTINE         ? SHAPE_COROUTINE
                     : code->flags & CODE_ASYNC_GENERATOR ? SHAPE_ASYNC_GENERATOR
                                                          : SHAPE_GENERATOR;
    int      room  = room_of(code);
    Owned    o     = container_new(sizeof(Generator) + room * sizeof(Object *), shape);
    if (!o) return NULL;
    Generator *g = SELF(o);
    g->code        = (Code *)ref_keep(OBJ(code));
    g->function    = function;
    g->pc          = code->instructions;
    g->frame       = NULL;
    g->name        = (Str *)ref_keep(function->name);
    g->qualname    = (Str *)ref_keep(function->qualname);
    g->result      = NULL;
    g->handled     = (HandledItem){0};
    g->saved_count = code->slot_count;
    g->state       = GENERATOR_CREATED;
    g->hooks_done  = g->closed_async = g->running_async = 0;
    g->orphaned    = g->ending = false;
    g->origin_or_finalizer = NULL;
    if (UNLIKELY(async_hooks.origin_depth) && shape == SHAPE_COROUTINE && !(g->origin_or_finalizer = coroutine_origin())) error_clear();
    for (int k = 0; k < code->slot_count; k++) g->saved[k] = slots[k];
    gc_track(o);
    return o;
}

/* -- resuming -- */

static const char *kind_of(const Generator *g)
{
    return g->head.shape == SHAPE_COROUTINE ? "coroutine" : g->head.shape == SHAPE_ASYNC_GENERATOR ? "async generator" : "generator";
}

/* Its temporaries go to `at`, and it gets a frame; room is there, the call is counted. */
static inline void put_on_stack(Generator *g, Object **at)
{
    Frame   *frame = ++interp.frame;
    Object **to = at, **from = g->saved + g->code->slot_count, **end = g->saved + g->saved_count;
    while (from < end) *to++ = *from++;
    interp.sp     = to;
    g->base       = at;
    g->saved_count = 0;
    g->state      = GENERATOR_RUNNING;
    frame->pc     = g->pc;
    frame->fp     = g->saved;
    frame->code   = g->code;
    frame->object = g->frame;
    if (g->frame) {
        g->frame->frame     = frame;
        g->frame->generator = NULL;
        g->frame            = NULL;
    }
    g->handled.previous = interp.handled;
    interp.handled      = &g->handled;
}

/* It could not be resumed for want of depth, RecursionError is pending: as in CPython that is an exception of its own code, and its end. */
static bool end_for_want_of_depth(Generator *g)
{
    Owned raised = error_take();
    generator_discard(g);
    error_restore(raised);
    return false;
}

bool generator_resume_frame(Generator *g, Object **at)
{
    if (g->state == GENERATOR_RUNNING) {
        raise_value_error("%s already executing", kind_of(g));
        return false;
    }
    Code *code = g->code;
    if (!recursion_enter("")) return end_for_want_of_depth(g);
    if (at + room_of(code) + 16 > interp.stack_end || interp.frame + 4 >= interp.frames_end) {
        recursion_leave();
        raise_error(&exc_RecursionError, "maximum recursion depth exceeded");
        return end_for_want_of_depth(g);
    }
    put_on_stack(g, at);
    return true;
}

/* Its code has ended, by return or exception: called while its frame is still there. `ending` is the caller's to take back. */
void generator_ended(Generator *g)
{
    interp.handled = g->handled.previous;
    g->state       = GENERATOR_CLOSED;
    g->ending      = true;
    ref_clear(&g->handled.exception);
}

/* The newest traceback entry is of a generator that has not begun: it is where its `def` stands, without carets. */
static void traceback_at_start(void)
{
    Traceback *entry = (Traceback *)((Exception *)interp.raised)->traceback;
    if (!entry) return;
    entry->line        = frame_object_code(entry->frame)->first_line;
    entry->instruction = -1;
}

/* The C function that has resumed it is done; if nobody else is left to hold it, this is its end. */
static inline void give_back(Generator *g)
{
    if (LIKELY(!g->orphaned)) return;
    Owned raised = error_take();
    g->orphaned = false;
    ref_drop(&g->head);
    error_restore(raised);
}

/* Runs until it yields, returns or raises. value: sent (owned, NULL: an exception is pending and is raised at the yield). */
static SendResult resume(Generator *g, Owned value, Owned *result)
{
    *result = NULL;
    bool started = g->state == GENERATOR_SUSPENDED, raising = value == NULL;
    if (interp.sp + room_of(g->code) + 24 > interp.stack_end || interp.frame + 6 >= interp.frames_end) {
        ref_drop_maybe(value);
        if (raising) error_clear();
        raise_error(&exc_RecursionError, "maximum recursion depth exceeded");
        end_for_want_of_depth(g);
        return SEND_ERROR;
    }
    if (!recursion_enter("")) {
        ref_drop_maybe(value);
        end_for_want_of_depth(g);
        return SEND_ERROR;
    }
    recursion_leave();
    Owned raised = raising ? error_take() : NULL;
    frame_push_resume(&g->head);
    if (!generator_resume_frame(g, interp.sp)) {
        ref_drop_maybe(value);
        ref_drop_maybe(raised);
        frame_unwind();
        return SEND_ERROR;
    }
    Owned got;
    if (raising) {
        error_restore(raised);
        error_chain_innermost(); /* what the generator is handling, nothing of the caller's */
        traceback_add(interp.frame);
        if (!started) traceback_at_start();
        if (UNLIKELY(interp.watched)) watch_raised(interp.frame);
        frame_not_begun = !started;
        got = eval_run_raising();
    } else {
        if (started) *interp.sp++ = value;
        else ref_drop(value);
        got = eval_run();
    }
    if (got) interp.sp--; /* the generator, below what HALT took */
    SendResult outcome = !got ? SEND_ERROR : g->state == GENERATOR_CLOSED ? SEND_RETURN : SEND_YIELD;
    give_back(g);
    *result = got;
    return outcome;
}

SendResult generator_send(Generator *g, Borrowed value, Owned *result)
{
    *result = NULL;
    if (g->state == GENERATOR_RUNNING) {
        raise_value_error("%s already executing", kind_of(g));
        return SEND_ERROR;
    }
    if (g->state == GENERATOR_CLOSED) {
        if (g->head.shape == SHAPE_COROUTINE) {
            raise_runtime_error("cannot reuse already awaited coroutine");
            return SEND_ERROR;
        }
        *result = none_new();
        return SEND_RETURN;
    }
    if (g->state == GENERATOR_CREATED && value != NONE) {
        raise_type_error("can't send non-None value to a just-started %s", kind_of(g));
        return SEND_ERROR;
    }
    return resume(g, ref_keep(value), result);
}

/* While it delegates it waits at YIELD_VALUE right after SEND; what it delegates to is its topmost temporary. */
Borrowed generator_delegate(const Generator *g)
{
    if (g->state != GENERATOR_SUSPENDED || g->pc - g->code->instructions < 2) return NULL;
    if (g->pc[-1].op != OP_YIELD_VALUE || g->pc[-2].op != OP_SEND) return NULL;
    return g->saved[g->saved_count - 1];
}

/* The value of a pending StopIteration, which is cleared; NULL: another exception is pending. Nothing pending: None. */
static Owned stop_value(void)
{
    if (!error_pending()) return none_new();
    if (!error_is(&exc_StopIteration)) return NULL;
    Owned e     = error_take();
    Owned value = ref_keep_maybe(((StopIterationException *)e)->value);
    ref_drop(e);
    return value ? value : none_new();
}

/* The delegate is done: its place goes, the result of yield from goes there instead, SEND's jump is taken. */
static void leave_delegation(Generator *g)
{
    Object *delegate = g->saved[--g->saved_count];
    g->pc            = g->pc - 1 + jump_distance(g->pc[-2]);
    ref_drop(delegate);
}

static bool close_delegate(Borrowed delegate)
{
    if (delegate->shape == SHAPE_GENERATOR || delegate->shape == SHAPE_COROUTINE) {
        Owned r = generator_close((Generator *)delegate);
        ref_drop_maybe(r);
        return r != NULL;
    }
    Owned close = object_find_attr(delegate, names.close);
    if (!close) {
        if (error_pending()) error_unraisable(NULL, delegate);
        return true;
    }
    Owned r = object_call_0(close);
    ref_drop(close);
    ref_drop_maybe(r);
    return r != NULL;
}

/* An exception comes out of the delegate, or its result, which goes on in g. */
static SendResult after_delegate(Generator *g, SendResult outcome, Owned *result)
{
    if (outcome == SEND_YIELD) return SEND_YIELD;
    Owned value = outcome == SEND_RETURN ? *result : stop_value();
    *result     = NULL;
    if (!value) {
        Owned raised = error_take();
        leave_delegation(g);
        error_restore(raised);
        return resume(g, NULL, result);
    }
    leave_delegation(g);
    return resume(g, value, result);
}

/* Into a delegate that is no generator go the arguments of throw() as they were given: type, value, traceback. */
static Owned throw_into_object(Borrowed throw_, Borrowed exception, Object *const *given)
{
    Object *args[3] = {(Object *)exception};
    int     n       = 1;
    if (given) {
        memcpy(args, given, sizeof args);
        while (n < 3 && args[n]) n++;
    }
    return object_call((Object *)throw_, args, n, NULL);
}

/* given: the three arguments of throw() that the exception was made from, or NULL. */
static SendResult generator_throw_given(Generator *g, Owned exception, Object *const *given, Owned *result)
{
    *result = NULL;
    if (g->state == GENERATOR_RUNNING) {
        ref_drop(exception);
        raise_value_error("%s already executing", kind_of(g));
        return SEND_ERROR;
    }
    if (!recursion_enter(" while throwing into a generator")) {
        ref_drop(exception);
        return SEND_ERROR;
    }
    ref_keep(&g->head);
    SendResult outcome;
    Borrowed   found = generator_delegate(g);
    if (found) {
        Owned delegate = ref_keep(found), throw_ = NULL;
        g->state       = GENERATOR_RUNNING; /* nobody may resume it meanwhile */
        bool delegated = true;
        if (type_is_subtype(TYPE_OF(exception), &exc_GeneratorExit)) {
            bool closed = close_delegate(delegate);
            g->state    = GENERATOR_SUSPENDED;
            if (!closed) {
                ref_drop(exception);
                exception = error_take();
            }
            delegated = false;
        } else if (delegate->shape == SHAPE_GENERATOR || delegate->shape == SHAPE_COROUTINE) {
            outcome  = generator_throw_given((Generator *)delegate, exception, given, result);
            g->state = GENERATOR_SUSPENDED;
            outcome  = after_delegate(g, outcome, result);
        } else if ((throw_ = object_find_attr(delegate, names.throw))) {
            *result  = throw_into_object(throw_, exception, given);
            ref_drop(exception);
            ref_drop(throw_);
            g->state = GENERATOR_SUSPENDED;
            outcome  = after_delegate(g, *result ? SEND_YIELD : SEND_ERROR, result);
        } else {
            g->state  = GENERATOR_SUSPENDED;
            delegated = error_pending(); /* the look-up's error is the caller's */
            outcome   = SEND_ERROR;
            if (delegated) ref_drop(exception);
        }
        ref_drop(delegate);
        if (!delegated) {
            leave_delegation(g);
            error_restore(exception);
            outcome = resume(g, NULL, result);
        }
    } else if (g->state == GENERATOR_CREATED) { /* raised at its def line, nothing runs */
        error_restore(exception);
        outcome = resume(g, NULL, result);
    } else if (g->state == GENERATOR_CLOSED) {
        if (g->head.shape == SHAPE_COROUTINE) {
            ref_drop(exception);
            raise_runtime_error("cannot reuse already awaited coroutine");
        } else error_restore(exception);
        outcome = SEND_ERROR;
    } else {
        error_restore(exception);
        outcome = resume(g, NULL, result);
    }
    recursion_leave();
    ref_drop(&g->head);
    return outcome;
}

SendResult generator_throw(Generator *g, Owned exception, Owned *result) { return generator_throw_given(g, exception, NULL, result); }

/* It dies, or is closed before its first step, while somebody holds its frame: as with a frame that has ended, the frame
 * object takes over the function, the slots and the temporaries. Not for the collector: the frame may be garbage, too. */
static void leave_to_frame(Generator *g)
{
    if (g->state == GENERATOR_CLOSED || !g->frame || g->frame->head.refcount == 1) return;
    if (frame_object_take_saved(g->frame, g->saved, g->saved_count, g->function)) {
        g->saved_count = 0;
        g->function    = NULL;
    } else error_clear();
}

/* g.close(): None, or NULL with an exception. */
Owned generator_close(Generator *g)
{
    if (g->state == GENERATOR_CLOSED) return none_new();
    if (g->state == GENERATOR_CREATED && !interp.watched) { /* nobody sees that the exception isn't raised in it */
        leave_to_frame(g);
        generator_discard(g);
        return none_new();
    }
    Owned e = exception_new(&exc_GeneratorExit, NULL, 0), result = NULL;
    if (!e) return NULL;
    raise_object(e); /* in the caller's context, other than what throw() brings */
    switch (generator_throw(g, error_take(), &result)) {
    case SEND_YIELD:
        ref_drop(result);
        return raise_runtime_error("%s ignored GeneratorExit", kind_of(g));
    case SEND_RETURN: ref_drop(result); return none_new();
    default: break;
    }
    if (error_clear_if(&exc_GeneratorExit) || error_clear_if(&exc_StopIteration)) return none_new();
    return NULL;
}

/* Lets go of everything a suspended one holds, without running it. */
void generator_discard(Generator *g)
{
    if (g->state == GENERATOR_RUNNING) return;
    bool begun = g->state != GENERATOR_CREATED;
    g->state   = GENERATOR_CLOSED;
    int       count    = g->saved_count;
    Function *function = g->function;
    g->saved_count     = 0;
    g->function        = NULL;
    if (g->frame) {
        g->frame->unit      = begun ? (int32_t)(g->pc - g->code->instructions) - 1 : -1;
        g->frame->generator = NULL;
        g->frame->cleared   = !g->frame->slots;
        ref_clear(&g->frame);
    }
    for (int k = 0; k < count; k++) {
        Object *o = g->saved[k];
        ref_drop_maybe(o);
    }
    if (function) ref_drop(&function->head);
    ref_clear(&g->handled.exception);
}

/* -- hooks -- */

int generator_traverse(Object *self, GcVisit visit, void *argument)
{
    Generator *g = SELF(self);
    int        r = 0;
    if (g->code && (r = visit(OBJ(g->code), argument))) return r;
    if (g->function && g->state != GENERATOR_RUNNING && !g->ending && (r = visit(&g->function->head, argument))) return r;
    for (int k = 0; k < g->saved_count && !r; k++)
        if (g->saved[k]) r = visit(g->saved[k], argument);
    if (!r && g->frame) r = visit(&g->frame->head, argument);
    if (!r && g->handled.exception) r = visit(g->handled.exception, argument);
    if (!r && g->origin_or_finalizer) r = visit(g->origin_or_finalizer, argument);
    if (!r && g->name) r = visit(OBJ(g->name), argument);
    if (!r && g->qualname) r = visit(OBJ(g->qualname), argument);
    return r;
}

void generator_clear(Object *self)
{
    generator_discard(SELF(self));
    ref_clear(&SELF(self)->origin_or_finalizer);
}

/* Dropped while suspended: GeneratorExit at its yield, so that finally blocks run. */
void generator_finalize(Object *self)
{
    Generator *g = SELF(self);
    if (g->state == GENERATOR_CLOSED || g->state == GENERATOR_RUNNING) return;
    bool hooked = self->shape == SHAPE_ASYNC_GENERATOR && g->origin_or_finalizer && !g->closed_async;
    if (g->state == GENERATOR_CREATED && self->shape == SHAPE_COROUTINE) {
        Owned raised = error_take();
        if (!coroutine_warn_never_awaited(g)) error_unraisable(NULL, self);
        error_restore(raised);
        return;
    }
    Owned raised = error_take();
    if (hooked) {
        Owned r = object_call_1(g->origin_or_finalizer, self);
        if (!r) error_unraisable(NULL, self);
        ref_drop_maybe(r);
    } else {
        Owned r = generator_close(g);
        if (!r) error_unraisable(NULL, self);
        ref_drop_maybe(r);
    }
    error_restore(raised);
}

void generator_dealloc(Object *self)
{
    Generator *g = SELF(self);
    if (g->state == GENERATOR_RUNNING || g->ending) { /* for a C function, which has been lent it: see give_back() */
        self->refcount = 1;
        g->orphaned    = true;
        return;
    }
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self); /* as in CPython, before its finally blocks run */
    if (g->state != GENERATOR_CLOSED && !(gc_head(self)->flags & GC_FINALIZED)) {
        gc_head(self)->flags |= GC_FINALIZED;
        self->refcount = 1;
        generator_finalize(self);
        if (--self->refcount) return; /* resurrected */
    }
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    if (g->state != GENERATOR_CLOSED || g->frame || g->handled.exception) {
        leave_to_frame(g);
        generator_discard(g);
    }
    size_t size = sizeof(Generator) + room_of(g->code) * sizeof(Object *);
    ref_clear(&g->origin_or_finalizer);
    ref_clear(&g->code);
    ref_clear(&g->name);
    ref_clear(&g->qualname);
    container_release(self, size);
}

size_t generator_size_of(Object *self)
{
    return sizeof(GcHead) + sizeof(Generator) + room_of(SELF(self)->code) * sizeof(Object *);
}

/* -- the type's methods -- */

/* The outcome as next() and send() give it: StopIteration(value) at the end. */
Owned generator_outcome(SendResult outcome, Owned result)
{
    if (outcome != SEND_RETURN) return result;
    raise_stop_iteration(result == NONE ? NULL : result); /* None: no arguments at all */
    ref_drop(result);
    return NULL;
}

/* What generator_next does in the usual case: a generator that waits, with room for it, and nothing to send. */
static inline SendResult go_on(Generator *g, Owned *result)
{
    bool started = g->state == GENERATOR_SUSPENDED;
    frame_push_resume(&g->head);
    interp.depth++;
    put_on_stack(g, interp.sp);
    if (started) *interp.sp++ = none_new();
    *result = eval_run();
    if (LIKELY(*result != NULL)) interp.sp--; /* the generator, below what HALT took */
    SendResult outcome = !*result ? SEND_ERROR : g->state == GENERATOR_CLOSED ? SEND_RETURN : SEND_YIELD;
    give_back(g);
    return outcome;
}

static inline bool may_go_on(const Generator *g)
{
    char here;
    return (g->state == GENERATOR_SUSPENDED || g->state == GENERATOR_CREATED) && interp.depth < interp.machine_limit
           && interp.sp + g->code->room + 8 < interp.stack_end && &here > interp.c_stack_limit;
}

Owned generator_next(Object *self)
{
    Owned result;
    if (LIKELY(may_go_on(SELF(self)))) {
        SendResult outcome = go_on(SELF(self), &result);
        if (outcome != SEND_RETURN) return result;
        if (result != NONE) return generator_outcome(outcome, result);
        ref_drop(result);
        return NULL;
    }
    SendResult outcome = generator_send(SELF(self), NONE, &result);
    if (outcome == SEND_RETURN && result == NONE) { /* the end, and nothing to tell */
        ref_drop(result);
        return NULL;
    }
    return generator_outcome(outcome, result);
}

static Owned send_method(Object **args, int n, Tuple *names_)
{
    (void)n, (void)names_;
    Owned result;
    SendResult outcome = generator_send(SELF(args[0]), args[1], &result);
    return generator_outcome(outcome, result);
}

/* throw(type[, value[, traceback]]): the exception to raise, or that which making it raised; NULL: error, the arguments don't fit. */
Owned exception_of_throw(Borrowed type, Borrowed value, Borrowed traceback)
{
    if (value == NONE) value = NULL;
    if (traceback == NONE) traceback = NULL;
    if (traceback && traceback->shape != SHAPE_TRACEBACK) return raise_type_error("throw() third argument must be a traceback object");
    Owned e;
    if (IS_EXCEPTION_CLASS(type)) {
        if (value && IS_EXCEPTION(value) && type_is_subtype(TYPE_OF(value), (Type *)type)) e = ref_keep(value);
        else if (!value) e = object_call_0(type);
        else if (IS_TUPLE(value)) e = object_call_tuple(type, (Tuple *)value, NULL);
        else e = object_call_1(type, value);
        if (e && !IS_EXCEPTION(e)) {
            raise_type_error("calling %R should have returned an instance of BaseException, not %T", type, e);
            ref_clear(&e);
        }
    } else if (IS_EXCEPTION(type)) {
        if (value) return raise_type_error("instance exception may not have a separate value");
        e = ref_keep(type);
    } else return raise_type_error("exceptions must be classes or instances deriving from BaseException, not %T", type);
    if (!e) return error_take();
    if (traceback) ref_set(&((Exception *)e)->traceback, ref_keep(traceback));
    return e;
}

static Owned throw_method(Object **args, int n, Tuple *names_)
{
    (void)n, (void)names_;
    Owned e = exception_of_throw(args[1], args[2], args[3]), result;
    if (!e) return NULL;
    SendResult outcome = generator_throw_given(SELF(args[0]), e, args + 1, &result);
    return generator_outcome(outcome, result);
}

static Owned close_method(Object **args, int n, Tuple *names_)
{
    (void)n, (void)names_;
    return generator_close(SELF(args[0]));
}

static Owned generator_repr(Object *self)
{
    return str_format_c("<%s object %U at %p>", self->shape == SHAPE_ASYNC_GENERATOR ? "async_generator" : kind_of(SELF(self)), SELF(self)->qualname, self);
}

static Owned get_frame(Object *self)
{
    Generator *g = SELF(self);
    if (g->state == GENERATOR_CLOSED) return none_new();
    FrameObject *object = generator_frame_object(g);
    return object ? ref_keep(&object->head) : NULL;
}
static Owned get_running(Object *self) { return bool_new(SELF(self)->state == GENERATOR_RUNNING); }
static Owned get_suspended(Object *self) { return bool_new(SELF(self)->state == GENERATOR_SUSPENDED); }
static Owned get_delegate(Object *self)
{
    Borrowed o = generator_delegate(SELF(self));
    return o ? ref_keep(o) : none_new();
}
static Owned get_code(Object *self) { return ref_keep(OBJ(SELF(self)->code)); }
static Owned get_name(Object *self) { return ref_keep(OBJ(SELF(self)->name)); }
static Owned get_qualname(Object *self) { return ref_keep(OBJ(SELF(self)->qualname)); }
static bool  set_text(Str **place, Object *value, const char *what)
{
    if (!value || !IS_STR(value)) {
        raise_type_error("%s must be set to a string object", what);
        return false;
    }
    ref_set(place, ref_keep(value));
    return true;
}
bool generator_set_name(Object *self, Object *value) { return set_text(&SELF(self)->name, value, "__name__"); }
bool generator_set_qualname(Object *self, Object *value) { return set_text(&SELF(self)->qualname, value, "__qualname__"); }

static const NativeDef generator_methods[] = {
    {"send", send_method, "object, /", "send(arg) -> send 'arg' into generator,\nreturn next yielded value or raise StopIteration.", 0},
    {"throw", throw_method, "type, value=None, traceback=None, /", "raise an exception at the paused yield", 0},
    {"close", close_method, "", "close() -> raise GeneratorExit inside generator.", 0},
    {0},
};
#define GETSETS(prefix, delegate)                                                                  \
    {prefix "_frame", get_frame, NULL, NULL}, {prefix "_running", get_running, NULL, NULL},          \
    {prefix "_suspended", get_suspended, NULL, NULL}, {prefix "_code", get_code, attribute_readonly, NULL},        \
    {delegate, get_delegate, NULL, NULL}, {"__name__", get_name, generator_set_name, NULL},                    \
    {"__qualname__", get_qualname, generator_set_qualname, NULL}, {0}
static const GetSetDef generator_getsets[] = {GETSETS("gi", "gi_yieldfrom")};

static Owned self_iter(Object *self) { return ref_keep(self); }

#define GENERATOR_HOOKS                                                                            \
    {.traverse = generator_traverse, .clear = generator_clear, .finalize = generator_finalize,      \
     .dealloc = generator_dealloc, .size_of = generator_size_of, .size = sizeof(Generator)}

Type generator_type = {
    .head    = {1, SHAPE_TYPE_STATIC},
    .gc      = GENERATOR_HOOKS,
    .name    = "generator",
    .flags   = TYPE_NO_INSTANTIATE,
    .weak_ok = 1,
    .repr    = generator_repr,
    .iter    = self_iter,
    .next    = generator_next,
    .methods = generator_methods,
    .getsets = generator_getsets,
};

/* -- coroutines -- */

typedef struct CoroutineWrapper { Object head; Generator *coroutine; } CoroutineWrapper;

static Owned coroutine_await(Object *self)
{
    Owned o = container_new(sizeof(CoroutineWrapper), SHAPE_COROUTINE_WRAPPER);
    if (!o) return NULL;
    ((CoroutineWrapper *)o)->coroutine = (Generator *)ref_keep(self);
    gc_track(o);
    return o;
}
static int wrapper_traverse(Object *self, GcVisit visit, void *argument)
{
    return visit(&((CoroutineWrapper *)self)->coroutine->head, argument);
}
static void wrapper_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop(&((CoroutineWrapper *)self)->coroutine->head);
    container_release(self, sizeof(CoroutineWrapper));
}
static Owned wrapper_next(Object *self) { return generator_next(&((CoroutineWrapper *)self)->coroutine->head); }
static Owned wrapper_send(Object **args, int n, Tuple *names_)
{
    Object *inner[2] = {&((CoroutineWrapper *)args[0])->coroutine->head, args[1]};
    return send_method(inner, n, names_);
}
static Owned wrapper_throw(Object **args, int n, Tuple *names_)
{
    Object *inner[4] = {&((CoroutineWrapper *)args[0])->coroutine->head, args[1], args[2], args[3]};
    return throw_method(inner, n, names_);
}
static Owned wrapper_close(Object **args, int n, Tuple *names_)
{
    (void)n, (void)names_;
    return generator_close(((CoroutineWrapper *)args[0])->coroutine);
}

static Owned get_origin(Object *self) { return SELF(self)->origin_or_finalizer ? ref_keep(SELF(self)->origin_or_finalizer) : none_new(); }
static const GetSetDef coroutine_all_getsets[] = {
    {"cr_origin", get_origin, attribute_readonly, NULL}, GETSETS("cr", "cr_await")};

Type coroutine_type = {
    .head    = {1, SHAPE_TYPE_STATIC},
    .gc      = GENERATOR_HOOKS,
    .name    = "coroutine",
    .flags   = TYPE_NO_INSTANTIATE,
    .weak_ok = 1,
    .repr    = generator_repr,
    .await_  = coroutine_await,
    .methods = generator_methods,
    .getsets = coroutine_all_getsets,
};

static const NativeDef wrapper_methods[] = {
    {"send", wrapper_send, "object, /", NULL, 0},
    {"throw", wrapper_throw, "type, value=None, traceback=None, /", NULL, 0},
    {"close", wrapper_close, "", NULL, 0},
    {0},
};
Type coroutine_wrapper_type = {
    .head    = {1, SHAPE_TYPE_STATIC},
    .gc      = {.traverse = wrapper_traverse, .dealloc = wrapper_dealloc, .size = sizeof(CoroutineWrapper)},
    .name    = "coroutine_wrapper",
    .flags   = TYPE_NO_INSTANTIATE,
    .iter    = self_iter,
    .next    = wrapper_next,
    .methods = wrapper_methods,
};

/* -- what await and yield from need -- */

SendResult object_send(Borrowed receiver, Borrowed value, Owned *result)
{
    if (receiver->shape == SHAPE_GENERATOR || receiver->shape == SHAPE_COROUTINE) return generator_send((Generator *)receiver, value, result);
    if (receiver->shape == SHAPE_COROUTINE_WRAPPER) return generator_send(((CoroutineWrapper *)receiver)->coroutine, value, result);
    if (value == NONE && TYPE_OF(receiver)->next) *result = TYPE_OF(receiver)->next((Object *)receiver);
    else {
        Object *args[1] = {(Object *)value};
        *result = object_call_method(receiver, names.send, args, 1);
    }
    if (*result) return SEND_YIELD;
    *result = stop_value();
    return *result ? SEND_RETURN : SEND_ERROR;
}

Owned get_awaitable(Borrowed o)
{
    if (o->shape == SHAPE_COROUTINE) return ref_keep(o);
    if (o->shape == SHAPE_GENERATOR && (((Generator *)o)->code->flags & CODE_ITERABLE_COROUTINE)) return ref_keep(o);
    Type *type = TYPE_OF(o);
    if (!type->await_) return raise_type_error("object %T can't be used in 'await' expression", o);
    Owned iterator = type->await_((Object *)o);
    if (!iterator) return NULL;
    if (iterator->shape == SHAPE_COROUTINE) {
        ref_drop(iterator);
        return raise_type_error("__await__() returned a coroutine");
    }
    if (!TYPE_OF(iterator)->next) {
        raise_type_error("__await__() returned non-iterator of type '%T'", iterator);
        ref_drop(iterator);
        return NULL;
    }
    return iterator;
}

Owned get_yield_from_iter(Borrowed o, const Code *code)
{
    if (o->shape == SHAPE_COROUTINE) {
        if (!(code->flags & (CODE_COROUTINE | CODE_ITERABLE_COROUTINE)))
            return raise_type_error("cannot 'yield from' a coroutine object in a non-coroutine generator");
        return ref_keep(o);
    }
    if (o->shape == SHAPE_GENERATOR) return ref_keep(o);
    return object_iter(o);
}
