/* unwind.c -- an exception is pending: find who handles it.
 *
 * frame_unwind() looks into the innermost frame's handler table by the position of the failing instruction.  A handler: the
 * temporaries above its depth are dropped, the exception is pushed, the frame goes on there.  None: the frame ends (its
 * locals go to its frame object, if the traceback has made one), and the caller is next.  At an entry frame the C function that
 * called Python gets NULL.
 */
#include "runtime/exception.h"
#include "vm/frame.h"
#include "vm/observe/watch.h"

/* Drops temporaries from the top down to `to`. A slot may be NULL (the mark of a call without self). */
static void drop_down_to(Object **to)
{
    while (interp.sp > to) {
        Object *o = *--interp.sp;
        ref_drop_maybe(o);
    }
}

void traceback_add(Frame *frame)
{
    Exception *e = (Exception *)interp.raised;
    if (!e) return;
    Owned raised = error_take();
    FrameObject *object = frame_object_of(frame);
    Owned        t      = object ? container_new(sizeof(Traceback), SHAPE_TRACEBACK) : NULL;
    if (!t) {
        error_clear();
        error_restore(raised);
        return;
    }
    Traceback *link   = (Traceback *)t;
    link->next        = e->traceback; /* handed over */
    link->frame       = ref_keep(&object->head);
    link->instruction = frame_unit(frame);
    link->line        = LINE_OF_INSTRUCTION;
    link->unbound     = interp.unbound_slot;
    interp.unbound_slot = 0;
    e->traceback      = t;
    gc_track(t);
    error_restore(raised);
}

void traceback_add_here(void)
{
    Frame *frame = frame_innermost();
    if (frame) traceback_add(frame);
}

static const Handler *find_handler(const Code *code, uint32_t unit)
{
    const Handler *best = NULL;
    for (uint32_t k = 0; k < code->handler_count; k++) { /* innermost first among those that overlap */
        const Handler *h = &code->handlers[k];
        if (unit >= h->start && unit < h->end) {
            best = h;
            break;
        }
    }
    return best;
}

/* A StopIteration that leaves a generator would end somebody else's loop (PEP 479). */
static void convert_stop_iteration(const Code *code)
{
    bool async = code->flags & CODE_ASYNC_GENERATOR;
    const char *what = code->flags & CODE_COROUTINE ? "coroutine" : async ? "async generator" : "generator";
    if (error_is(&exc_StopIteration)) {
        Owned stop = error_take();
        raise_runtime_error("%s raised StopIteration", what);
        error_chain_cause(stop);
    } else if (async && error_is(&exc_StopAsyncIteration)) {
        Owned stop = error_take();
        raise_runtime_error("async generator raised StopAsyncIteration");
        error_chain_cause(stop);
    }
}

/* What runs where an exception comes in is not of the program's own: a `with` that is left, a name that is forgotten, the end of a handler. */
static bool is_cleanup(const Instruction *at) { return at->op != OP_PUSH_EXC_INFO || at[1].op == OP_WITH_EXCEPT_START; }

/* Does what is raised at `unit` come to that cleanup, perhaps by way of others, each a few instructions up to its RERAISE? */
static bool leads_to_cleanup(const Code *code, uint32_t unit, uint32_t cleanup)
{
    const Handler *handler;
    while ((handler = find_handler(code, unit)) && handler->target != cleanup) {
        const Instruction *at = code->instructions + handler->target;
        for (int i = 0; i < 4 && is_cleanup(at) && at->op != OP_RERAISE; i++) at += 1 + op_info[at->op].cache;
        if (at->op != OP_RERAISE) return false;
        unit = (uint32_t)(at - code->instructions);
    }
    return handler != NULL;
}

/* A cleanup begins for what `unit` has raised, or goes on with what it was for. */
static void note_place_raised(Frame *frame, int unit, const Handler *cleanup)
{
    FrameObject       *object = frame->object;
    const Instruction *code   = frame->code->instructions;
    if (!object || !is_cleanup(&code[cleanup->target])) return;
    bool goes_on = code[unit].op == OP_RERAISE && object->raised_at && leads_to_cleanup(frame->code, object->raised_at - 1, cleanup->target);
    if (!goes_on) object->raised_at = (uint32_t)unit + 1;
}

/* The cleanup of a handler has ended the frame: f_lineno tells from now on where the exception was raised, if that was in the handler
   itself, or in the body of a `with`. */
static void go_to_place_raised(Frame *frame, int unit)
{
    const Code        *code = frame->code;
    const Instruction *at   = code->instructions + unit;
    const Traceback   *t    = (Traceback *)((Exception *)interp.raised)->traceback;
    if (at->op != OP_RERAISE || at[-1].op != OP_POP_EXCEPT || !frame->object) return;
    uint32_t place = frame->object->raised_at - 1;
    if (frame->object->raised_at && code_line(code, (int)place) > 0 && leads_to_cleanup(code, place, (uint32_t)unit - 2))
        frame->pc = code->instructions + place + 1;
    else if (at->a && t && t->frame == &frame->object->head) frame->pc = code->instructions + t->instruction + 1;
}

bool frame_not_begun;

bool frame_unwind(void)
{
    for (;;) {
        Frame *frame = interp.frame;
        if (frame->code == NULL) {
            if (frame->pc[0].op == OP_HALT) { /* an entry: give NULL to the C function */
                drop_down_to(frame->fp + frame_is_lent(frame));
                interp.sp    = frame->fp;
                interp.frame = frame - 1;
                return false;
            }
            if (frame->pc[0].op == OP_KEPT_DONE && frame->pc[0].b) { /* call_spread()'s: the tuple dies before the dict */
                drop_down_to(frame->fp + 2);
                Object *args = frame->fp[0];
                frame->fp[0] = frame->fp[1];
                frame->fp[1] = args;
            }
            drop_down_to(frame->fp - 1); /* a shim: __init__'s drops the new object */
            interp.depth -= frame->pc[0].c;
            interp.frame = frame - 1;
        } else {
            Code          *code    = frame->code;
            int            unit    = frame_unit(frame);
            const Handler *handler = frame_not_begun ? NULL : find_handler(code, (uint32_t)unit);
            frame_not_begun        = false;
            if (handler) {
                note_place_raised(frame, unit, handler);
                Owned raised = error_take();
                drop_down_to(frame_temporaries(frame) + handler->depth);
                *interp.sp++ = raised;
                frame->pc    = code->instructions + handler->target;
                return true;
            }
            go_to_place_raised(frame, unit);
            if (UNLIKELY(interp.watched)) watch_left(frame);
            Owned    raised = error_take();
            Object **temporaries = frame_temporaries(frame), **bottom = frame_generator(frame) ? temporaries : frame->fp - 1;
            drop_down_to(temporaries);
            error_restore(raised);
            if (code->flags & CODE_ANY_GENERATOR) {
                convert_stop_iteration(code);
                raised = error_take();
                generator_ended(generator_at(frame->fp));
            } else raised = error_take();
            if (frame->object) frame_object_detach(frame, temporaries);
            else {
                frame_release_ended(temporaries);
                interp.sp = bottom;
                frame_drop_function(frame);
            }
            interp.sp = bottom;
            if (code->flags & CODE_ANY_GENERATOR) generator_at(frame->fp)->ending = false;
            error_restore(raised);
            interp.depth--;
            interp.frame = frame - 1;
        }
        Frame *caller = interp.frame;
        if (caller->code) traceback_add(caller);
        if (UNLIKELY(interp.watched)) watch_raised(caller);
    }
}
