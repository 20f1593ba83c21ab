/* trace.c -- sys.settrace and sys.setprofile: what happens is told to a function, in CPython's order of events.
 *
 * While somebody watches, the loop comes here before each instruction (machine_watch in eval.c). Nothing is told by the code that
 * calls or returns; all events follow from what the next instruction is and which frame it is in:
 *
 *   call              a frame above trace->top: it has begun, or a generator goes on
 *   line              the instruction's line is another than that of the frame's last one, or the frame jumps back
 *   return            the instruction is a return or a yield; after an exception trace_left() tells it
 *   c_call, c_return  the instruction calls a function in C; the next one in this frame comes after that call
 *   exception         the loop and the unwinder tell of it
 *
 * trace->top is the innermost frame whose beginning has been told. notes[] remembers for the frame in each place of
 * interp.frames its last instruction and the function in C that it is calling. While a function that is told runs, busy is set and
 * nothing is told of what it does itself. Each thread has functions and notes of its own.
 */
#include <stdlib.h>

#include "runtime/exception.h"
#include "runtime/native.h"
#include "vm/observe/jump.h"
#include "vm/observe/trace.h"
#include "vm/observe/watch.h"

typedef enum { EVENT_CALL, EVENT_LINE, EVENT_RETURN, EVENT_EXCEPTION, EVENT_OPCODE, EVENT_C_CALL, EVENT_C_RETURN, EVENT_C_EXCEPTION, EVENT_COUNT } Event;
static const char *const event_names[EVENT_COUNT] = {"call", "line", "return", "exception", "opcode", "c_call", "c_return", "c_exception"};

typedef struct FrameNote {
    const Instruction *last;   /* the last one done; NULL: none yet */
    Object            *native; /* owned: the function in C that it is calling, or NULL */
} FrameNote;

typedef struct Trace { /* of one thread */
    Object    *function, *profiler; /* owned, or NULL */
    FrameNote *notes;               /* a row for each place of interp.frames */
    Frame     *frames;              /* interp.frames of the thread: tells whose it is */
    Frame     *top;
    int        busy;
    Event      event;               /* the one that is being told; EVENT_CALL while none is */
    struct Trace *next;
} Trace;

static Trace *all_traces, *trace; /* `trace` is the running thread's, or NULL: set by select_own() wherever another thread may have run */
static Str   *names_of_events[EVENT_COUNT]; /* owned */

static bool select_own(void)
{
    if (!trace || trace->frames != interp.frames)
        for (trace = all_traces; trace && trace->frames != interp.frames;) trace = trace->next;
    return trace != NULL;
}

/* Is anybody to be told of what this thread does now? */
static bool is_told(void) { return select_own() && !trace->busy && (trace->function || trace->profiler); }

static FrameNote *note_of(const Frame *frame) { return &trace->notes[frame - interp.frames]; }

/* ---- calling the function that is told -------------------------------------------------------------------- */

/* NULL: it has raised. */
static Owned tell(Borrowed function, Frame *frame, Event event, Borrowed about)
{
    FrameObject *object = frame_object_of(frame);
    if (!object) return NULL;
    Owned   kept   = ref_keep(function);
    Object *args[] = {&object->head, OBJ(names_of_events[event]), (Object *)about}; /* the frame runs on: it holds its object */
    object->locals_given = false;
    Event before         = trace->event;
    trace->event         = event;
    trace->busy++;
    Owned result = object_call(kept, args, 3, NULL);
    select_own();
    trace->busy--;
    trace->event = before;
    if (!result) traceback_add(frame); /* CPython shows the frame twice, too: for the event and for the instruction */
    else if (object->locals_given) frame_take_locals(object);
    ref_drop(kept);
    return result;
}

/* Only the frame's own function is told of what happens in it; what that gives is its function from now on. */
static bool tell_tracer(Frame *frame, Event event, Borrowed about)
{
    Object *function = event == EVENT_CALL ? trace->function : frame->object ? frame->object->trace : NULL;
    if (!trace->function || !function) return true;
    Owned result = tell(function, frame, event, about);
    if (result && result != NONE) {
        ref_set(&frame->object->trace, result);
        return true;
    }
    ref_drop_maybe(result);
    if (result) return true;
    Owned raised = error_take();
    if (frame->object) ref_clear(&frame->object->trace);
    trace_set(NULL);
    error_restore(raised);
    return false;
}

static bool tell_profiler(Frame *frame, Event event, Borrowed about)
{
    if (!trace->profiler) return true;
    Owned result = tell(trace->profiler, frame, event, about);
    ref_drop_maybe(result);
    if (result) return true;
    Owned raised = error_take();
    profile_set(NULL);
    error_restore(raised);
    return false;
}

/* ---- before an instruction -------------------------------------------------------------------------------- */

static bool begin(Frame *frame, const Instruction *at)
{
    FrameNote *note = note_of(frame);
    trace->top       = frame;
    note->last      = at == frame->code->instructions + code_entry(frame->code) ? NULL : at - 1;
    ref_clear(&note->native);
    frame->pc = at; /* the line is that of the def, or of the yield */
    bool ok   = tell_tracer(frame, EVENT_CALL, NONE) && tell_profiler(frame, EVENT_CALL, NONE);
    frame->pc = at + 1;
    return ok;
}

static bool native_returned(Frame *frame, FrameNote *note, const Instruction *at)
{
    Owned native = note->native;
    note->native = NULL;
    frame->pc    = note->last + 1;
    bool ok      = tell_profiler(frame, EVENT_C_RETURN, native);
    frame->pc    = at + 1;
    ref_drop(native);
    return ok;
}

/* 0: none; where exceptions come in no line begins, but for the `with`'s. */
static int line_at(const Code *code, const Instruction *at)
{
    bool lineless = at->op == OP_PUSH_EXC_INFO && at[1].op != OP_WITH_EXCEPT_START;
    return lineless ? 0 : code_line(code, (int)(at - code->instructions));
}

/* Has the frame jumped back to come to `at`? Loops test at their bottom in Krait and at their top in CPython, where the jump back leads to
   the `for`; here it is falling into the FOR that counts as such, and its own jump into the body does not. */
static bool came_back(const Instruction *last, const Instruction *at)
{
    bool is_for = at->op == OP_FOR_L || at->op == OP_FOR_S;
    if (is_for) return last->op != OP_JUMP && last->op != OP_GET_ITER;
    if (last->op == OP_FOR_L || last->op == OP_FOR_S) return false;
    return at <= last && at->op != OP_SEND;
}

static bool tell_line(Frame *frame, const FrameNote *note, const Instruction *at)
{
    const FrameObject *object = frame->object;
    if (!trace->function || !object || !object->trace) return true;
    if (object->trace_lines) {
        int line = line_at(frame->code, at);
        if (line <= 0 && !note->last) line = frame->code->first_line; /* nothing but the return that nobody wrote */
        if (line > 0 && (!note->last || line != line_at(frame->code, note->last) || came_back(note->last, at)) &&
            !tell_tracer(frame, EVENT_LINE, NONE))
            return false;
    }
    object = frame->object;
    return !object || !object->trace_opcodes || tell_tracer(frame, EVENT_OPCODE, NONE);
}

/* The value that the instruction is about to hand to the caller, borrowed; NULL: it isn't a return. */
static Borrowed value_returned(const Frame *frame, const Instruction *at)
{
    switch (at->op) {
    case OP_RETURN_S: case OP_RETURN_GENERATOR: case OP_YIELD_VALUE: return interp.sp[-1];
    case OP_RETURN_C: return frame->code->constants[at->a];
    case OP_RETURN_L: return frame->fp[at->a] == UNBOUND ? NULL : frame->fp[at->a];
    default: return NULL;
    }
}

static bool tell_return(Frame *frame, Borrowed value)
{
    bool  held_by_stack = interp.sp > frame_temporaries(frame) && interp.sp[-1] == value;
    Owned held          = held_by_stack ? NULL : ref_keep(value);
    bool  ok            = tell_tracer(frame, EVENT_RETURN, value) && tell_profiler(frame, EVENT_RETURN, value);
    ref_drop_maybe(held);
    if (ok) trace->top = frame - 1;
    return ok;
}

/* The function in C that the instruction is about to call, a new reference, a method bound to its object; NULL without error: none. */
static Owned native_called(const Instruction *at)
{
    Object **base;
    switch (at->op) {
    case OP_CALL: case OP_CALL_KW: base = interp.sp - at->a - 1; break;
    case OP_CALL_METHOD: case OP_CALL_METHOD_KW:
        base = interp.sp - at->a - 2;
        if (!base[0]) base++;
        break;
    case OP_CALL_EX: base = interp.sp - 2 - (at->a & 1); break;
    case OP_WITH_EXIT: return interp.sp[-1]->shape == SHAPE_NATIVE ? ref_keep(interp.sp[-1]) : NULL;
    default: return NULL;
    }
    if (base[0]->shape == SHAPE_NATIVE) return ref_keep(base[0]);
    if (base[0]->shape != SHAPE_METHOD_DESCR || at->op == OP_CALL_EX || base + 1 >= interp.sp) return NULL;
    MethodDescr *d     = (MethodDescr *)base[0];
    Owned        bound = native_new(d->def, base[1], true, NULL);
    if (bound) ((Native *)bound)->owner = d->owner;
    return bound;
}

bool trace_instruction(Frame *frame)
{
    if (!is_told()) return true;
    if (!frame->code) {
        trace->top = frame;
        return true;
    }
    const Instruction *at = frame->pc - 1;
    if (at - frame->code->instructions < code_entry(frame->code)) return true; /* its cells are being made */
    FrameNote *note = note_of(frame);
    if (frame > trace->top) {
        if (!begin(frame, at)) return false;
    } else trace->top = frame;
    if (note->native && !native_returned(frame, note, at)) return false;
    bool told = tell_line(frame, note, at);
    if (frame->pc - 1 != at) { /* the function has set f_lineno; no line begins where it leads */
        const Instruction *target = frame->pc - 1, *start = frame->code->instructions;
        jump_drop(frame, (int)(at - start), (int)(target - start));
        at = target;
    }
    if (!told) return false;
    note->last     = at;
    Borrowed value = value_returned(frame, at);
    if (value) return tell_return(frame, value);
    if (!trace->profiler || !(note->native = native_called(at))) return !error_pending();
    return tell_profiler(frame, EVENT_C_CALL, note->native);
}

/* ---- exceptions ------------------------------------------------------------------------------------------- */

/* Tells of `e` with the exception that is pending set aside. false: the function's own exception is pending now. */
static bool tell_exception(Frame *frame, Exception *e)
{
    Owned about = tuple_pack(3, OBJ(TYPE_OF(e)), OBJ(e), e->traceback ? e->traceback : NONE);
    bool  ok    = about && tell_tracer(frame, EVENT_EXCEPTION, about);
    ref_drop_maybe(about);
    return ok;
}

/* An exception in a frame that has told of no instruction yet: thrown into a generator. */
static bool begin_raising(Frame *frame)
{
    const Instruction *at = frame->pc;
    bool               ok = begin(frame, at);
    frame->pc             = at;
    return ok;
}

void trace_raised(Frame *frame)
{
    if (!frame->code || !is_told()) return;
    Owned raised = error_take();
    bool  ok     = frame <= trace->top || begin_raising(frame);
    trace->top    = frame;
    FrameNote *note = note_of(frame);
    Owned native    = note->native;
    note->native    = NULL;
    if (ok && native) ok = tell_profiler(frame, EVENT_C_EXCEPTION, native);
    ref_drop_maybe(native);
    ok = ok && tell_exception(frame, (Exception *)raised);
    if (ok) error_restore(raised);
    else ref_drop(raised);
}

void trace_left(Frame *frame)
{
    if (!frame->code || !is_told()) return;
    if (frame > trace->top) trace_raised(frame);
    Owned raised = error_take();
    ref_clear(&note_of(frame)->native);
    if (tell_return(frame, NONE)) error_restore(raised);
    else ref_drop(raised);
    trace->top = frame - 1;
}

/* CPython makes a StopIteration of it, but not for a generator (or what is one in C) that returns None. */
bool trace_stopped(Frame *frame, Borrowed iterator, Borrowed value)
{
    if (!is_told() || !frame->code || (value == NONE && iterator->shape != SHAPE_COROUTINE)) return true;
    Object *held = (Object *)value;
    Owned   stop = object_call(OBJ(&exc_StopIteration), &held, held != NONE, NULL);
    bool    ok   = stop && tell_exception(frame, (Exception *)stop);
    ref_drop_maybe(stop);
    return ok;
}

/* ---- on and off ------------------------------------------------------------------------------------------- */

/* From now on: of the frames that run already no beginning is told. */
static void begin_here(void)
{
    for (Frame *f = interp.frames; f <= interp.frame; f++) *note_of(f) = (FrameNote){.last = f->code ? f->pc - 1 : NULL};
    trace->top = interp.frame;
}

static void end_here(void)
{
    for (Frame *f = interp.frames; f <= interp.frame; f++) ref_clear(&note_of(f)->native);
}

static bool event_names_start(void)
{
    for (int k = 0; k < EVENT_COUNT; k++) {
        if (names_of_events[k]) continue;
        if (!(names_of_events[k] = (Str *)str_from_c(event_names[k]))) return false;
        str_intern(&names_of_events[k]);
    }
    return true;
}

/* What is kept of this thread; made, if there is nothing yet. */
static bool own_trace(void)
{
    if (select_own()) return true;
    Trace     *mine  = calloc(1, sizeof *mine);
    FrameNote *notes = calloc((size_t)(interp.frames_end - interp.frames) + 1, sizeof *notes);
    if (!event_names_start() || !mine || !notes) {
        free(mine);
        free(notes);
        if (!error_pending()) raise_no_memory();
        return false;
    }
    *mine      = (Trace){.notes = notes, .frames = interp.frames, .next = all_traces};
    all_traces = trace = mine;
    return true;
}

static bool anybody_is_told(void)
{
    for (const Trace *t = all_traces; t; t = t->next)
        if (t->function || t->profiler) return true;
    return false;
}

static bool set(bool profiles, Object *function)
{
    if (!function && !select_own()) return true;
    if (!own_trace()) return false;
    Object **place = profiles ? &trace->profiler : &trace->function;
    bool     was   = trace->function || trace->profiler;
    if (!was && function) begin_here();
    Owned old = *place;
    *place    = function ? ref_keep(function) : NULL;
    if (was && !trace->function && !trace->profiler) end_here();
    watch_for(WATCH_TRACE, anybody_is_told());
    ref_drop_maybe(old);
    return true;
}

bool     trace_set(Object *function_or_null) { return set(false, function_or_null); }
bool     profile_set(Object *function_or_null) { return set(true, function_or_null); }
Borrowed trace_function(void) { return select_own() ? trace->function : NULL; }
Borrowed profile_function(void) { return select_own() ? trace->profiler : NULL; }

/* May the frame be sent to another line now? NULL: yes; else why not. */
static const char *why_no_jump(const FrameObject *f)
{
    Event event = select_own() ? trace->event : EVENT_CALL;
    bool  yielded = event == EVENT_RETURN && f->frame && f->frame->pc[-1].op == OP_YIELD_VALUE;
    if (event == EVENT_CALL) return "can't jump from the 'call' trace event of a new frame";
    if (event != EVENT_LINE && !yielded) return "can only jump from a 'line' trace event";
    if (!f->trace) return "f_lineno can only be set in a trace function";
    if (!trace->busy || f->frame != trace->top) return "Krait has no jumps in frames other than the one whose trace function runs";
    return NULL;
}

bool trace_jump(FrameObject *f, int64_t line)
{
    const char *refusal = why_no_jump(f);
    if (refusal) {
        raise_value_error("%s", refusal);
        return false;
    }
    bool yields = trace->event == EVENT_RETURN;
    int  unit   = jump_find(f->code, frame_unit(f->frame), line, yields);
    if (unit < 0) return false;
    if (yields) f->jump = unit + 1;
    else f->frame->pc = f->code->instructions + unit + 1; /* what is on the stack waits until the function has returned */
    return true;
}

void trace_stop(void)
{
    trace_set(NULL);
    profile_set(NULL);
    if (!select_own()) return;
    Trace **link = &all_traces;
    while (*link != trace) link = &(*link)->next;
    *link = trace->next;
    free(trace->notes);
    free(trace);
    trace = NULL;
    for (int k = 0; k < EVENT_COUNT && !all_traces; k++) ref_clear(&names_of_events[k]);
}
