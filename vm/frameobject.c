/* frameobject.c -- frames as Python sees them: made when somebody asks, and tracebacks, which hold them.
 *
 * While the frame runs, the object only points at the record (the stack owns the slots).  When the frame ends and somebody
 * else still holds the object, it takes the slots and the function over; otherwise it dies with the frame.
 */
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/native.h"
#include "vm/eval_help.h"
#include "vm/observe/trace.h"
#include "vm/threads.h"

static FrameObject *frame_object_alloc(Code *code)
{
    Owned o = container_new(sizeof(FrameObject), SHAPE_FRAME);
    if (!o) return NULL;
    FrameObject *f = (FrameObject *)o;
    memset(&f->frame, 0, sizeof *f - offsetof(FrameObject, frame));
    f->code        = (Code *)ref_keep(OBJ(code));
    f->trace_lines = true;
    return f;
}

FrameObject *frame_object_of(Frame *frame)
{
    if (!frame->object) {
        FrameObject *f = frame_object_alloc(frame->code);
        if (!f) return NULL;
        if (frame->object) { /* a collection made it meanwhile */
            ref_drop(&f->head);
            return frame->object;
        }
        f->frame      = frame;
        frame->object = f;
        gc_track(&f->head);
    }
    return frame->object;
}

FrameObject *generator_frame_object(Generator *g)
{
    if (g->state == GENERATOR_RUNNING) {
        for (Frame *f = interp.frame; f >= interp.frames; f--)
            if (f->code == g->code && generator_at(f->fp) == g) return frame_object_of(f);
        return NULL;
    }
    if (!g->frame) {
        FrameObject *f = frame_object_alloc(g->code);
        if (!f) return NULL;
        f->generator = g;
        g->frame     = f;
        gc_track(&f->head);
    }
    return g->frame;
}

/* The outermost record of the machine that f belongs to: interp's, or that of a thread that waits for its turn. */
static const Frame *outermost_record(const Frame *f)
{
    if (f >= interp.frames && f < interp.frames_end) return interp.frames;
    for (const Thread *thread = threads; thread; thread = thread->next)
        if (f >= thread->frames && f < thread->frames_end) return thread->frames;
    return f;
}

Frame *frame_before(Frame *f)
{
    const Frame *first = outermost_record(f);
    while (--f >= first)
        if (f->code) return f;
    return NULL;
}

Frame *frame_innermost(void)
{
    if (interp.frame < interp.frames) return NULL;
    return interp.frame->code ? interp.frame : frame_before(interp.frame);
}

/* One more than there are: no block is empty. */
static size_t slots_size(int count) { return sizeof(Object *) * ((size_t)count + 1); }

bool frame_object_take_saved(FrameObject *f, Object **saved, int count, Function *function)
{
    Object **own = heap_alloc(slots_size(count));
    if (!own) return false;
    memcpy(own, saved, sizeof(Object *) * (size_t)count);
    f->slots    = own;
    f->kept     = count;
    f->function = function;
    return true;
}

void frame_object_detach(Frame *frame, Object **end)
{
    FrameObject *f     = frame->object;
    Code        *code  = frame->code;
    Object     **slots = frame->fp, **temporaries = frame_temporaries(frame);
    Generator   *generator = frame_generator(frame);
    frame->object      = NULL;
    f->unit            = frame_unit(frame);
    if (f->head.refcount > 1 && !f->cleared) {
        Frame *back = generator ? NULL : frame_before(frame); /* a generator's belongs to no caller */
        if (frame_object_take_saved(f, slots, code->slot_count, (Function *)slots[-1])) {
            if (back && frame_object_of(back)) f->back = (FrameObject *)ref_keep(&back->object->head);
            else error_clear();
            f->frame = NULL;
            slots[-1] = generator ? NULL : NONE; /* moved; a function's place is the caller's now */
            const Frame ended = {frame->pc, frame->fp, code, NULL}; /* what is dropped now sees its caller as the innermost one */
            interp.frame--;
            for (Object **t = temporaries; t < end; t++) ref_drop_maybe(*t);
            ref_drop(&f->head);
            *++interp.frame = ended;
            return;
        }
        error_clear();
    }
    f->frame = NULL;
    frame_release_ended(end);
    if (--f->head.refcount == 0) slot_died(slots, slots - 1, &f->head);
    frame_drop_function(frame);
}

Code *frame_object_code(Borrowed frame_object) { return ((FrameObject *)frame_object)->code; }

/* Where its slots are now, NULL when there are none (any more). */
static Object **slots_of(FrameObject *f)
{
    if (f->frame) return f->frame->fp;
    if (f->generator) return f->generator->saved;
    return f->slots;
}

static Function *function_of(FrameObject *f)
{
    if (f->frame) return frame_function(f->frame);
    if (f->generator) return f->generator->function;
    return f->function;
}

static int unit_of(FrameObject *f)
{
    if (f->frame) return frame_unit(f->frame);
    if (f->generator) {
        int unit = (int)(f->generator->pc - f->code->instructions) - 1;
        return unit < 0 ? 0 : unit;
    }
    return f->unit;
}

/* -- locals -- */

/* Fills dict from the slots: names without a value are removed. */
static bool copy_locals(Dict *dict, Code *code, Object **slots)
{
    for (int k = 0; k < code->slot_count; k++) {
        if (code->slot_kinds[k] & SLOT_HIDDEN) continue;
        if ((code->slot_kinds[k] & SLOT_FREE) && !(code->flags & CODE_OPTIMIZED)) continue;
        Object *value = slots[k];
        if ((code->slot_kinds[k] & (SLOT_CELL | SLOT_FREE)) && value && value->shape == SHAPE_CELL) value = ((Cell *)value)->value;
        if (value == UNBOUND) value = NULL;
        if (value) {
            if (!dict_set_str(dict, code->slot_names[k], value)) return false;
        } else dict_delete_str(dict, code->slot_names[k]);
    }
    return true;
}

/* What f_locals holds beside the variables stays. */
static void forget_variables(Dict *locals, const Code *code)
{
    for (int k = 0; k < code->slot_count; k++)
        if (!(code->slot_kinds[k] & SLOT_HIDDEN)) dict_delete_str(locals, code->slot_names[k]);
}

static Owned locals_of(FrameObject *f)
{
    f->locals_given = true;
    Object **slots = slots_of(f);
    if ((f->code->flags & CODE_NAMESPACE) && slots) return ref_keep(slots[0]);
    if (!f->locals && !(f->locals = dict_new())) return NULL;
    if (f->forgotten) {
        f->forgotten = false;
        forget_variables((Dict *)f->locals, f->code);
    }
    if (slots && !copy_locals((Dict *)f->locals, f->code, slots)) return NULL;
    return ref_keep(f->locals);
}

Owned frame_locals(Frame *frame)
{
    if (frame->code->flags & CODE_NAMESPACE) return ref_keep(frame->fp[0]);
    FrameObject *f = frame_object_of(frame);
    return f ? locals_of(f) : NULL;
}

void frame_take_locals(FrameObject *f)
{
    Object **slots = slots_of(f);
    Code    *code  = f->code;
    if (!f->locals || !slots || code->flags & CODE_NAMESPACE) return;
    for (int k = 0; k < code->slot_count; k++) {
        if (code->slot_kinds[k] & SLOT_HIDDEN) continue;
        bool     in_cell = code->slot_kinds[k] & (SLOT_CELL | SLOT_FREE) && slots[k]->shape == SHAPE_CELL;
        Object **place   = in_cell ? &((Cell *)slots[k])->value : &slots[k];
        Object  *value   = (Object *)dict_find_str((Dict *)f->locals, code->slot_names[k]);
        if (!value && !in_cell) value = UNBOUND;
        if (value != *place) ref_set(place, ref_keep_maybe(value));
    }
}

/* -- the type frame -- */

static int frame_traverse(Object *self, GcVisit visit, void *argument)
{
    FrameObject *f = (FrameObject *)self;
    int          r = 0;
    if (f->code && (r = visit(OBJ(f->code), argument))) return r;
    if (f->function && (r = visit(&f->function->head, argument))) return r;
    if (f->slots)
        for (int k = 0; k < f->kept && !r; k++)
            if (f->slots[k]) r = visit(f->slots[k], argument);
    if (!r && f->back) r = visit(&f->back->head, argument);
    if (!r && f->locals) r = visit(f->locals, argument);
    if (!r && f->trace) r = visit(f->trace, argument);
    return r;
}

static void release_slots(FrameObject *f)
{
    Object **slots = f->slots;
    f->slots       = NULL;
    if (!slots) return;
    for (int k = 0; k < f->kept; k++) ref_drop_maybe(slots[k]);
    heap_free(slots, slots_size(f->kept));
}

static void frame_clear(Object *self)
{
    FrameObject *f = (FrameObject *)self;
    release_slots(f);
    ref_clear(&f->locals);
    ref_clear(&f->trace);
}

static void frame_dealloc(Object *self)
{
    FrameObject *f = (FrameObject *)self;
    gc_untrack(self);
    if (f->generator && f->generator->frame == f) f->generator->frame = NULL;
    ref_clear(&f->function);
    frame_clear(self);
    ref_clear(&f->back);
    ref_clear(&f->code);
    container_release(self, sizeof(FrameObject));
}

static Owned get_back(Object *self)
{
    FrameObject *f = (FrameObject *)self;
    if (f->frame) {
        Frame *back = frame_before(f->frame);
        if (!back) return none_new();
        FrameObject *object = frame_object_of(back);
        return object ? ref_keep(&object->head) : NULL;
    }
    return f->back ? ref_keep(&f->back->head) : none_new();
}
static Owned get_frame_code(Object *self) { return ref_keep(OBJ(((FrameObject *)self)->code)); }
static Owned get_locals(Object *self) { return locals_of((FrameObject *)self); }
static Owned get_globals(Object *self)
{
    Function *f = function_of((FrameObject *)self);
    return f ? ref_keep(OBJ(f->globals)) : dict_new();
}
static Owned get_builtins(Object *self)
{
    Function *f = function_of((FrameObject *)self);
    return f ? ref_keep(f->builtins) : dict_new();
}
/* A generator that has not begun is at its def. */
static int line_of(FrameObject *f)
{
    const Instruction *pc = f->frame ? f->frame->pc : f->generator ? f->generator->pc : NULL;
    if (pc && pc <= f->code->instructions + code_entry(f->code)) { /* it hasn't begun */
        bool is_module = f->code->flags & CODE_NAMESPACE && str_equal_c(f->code->name, "<module>");
        return is_module ? 0 : f->code->first_line;
    }
    for (int unit = unit_of(f); unit >= 0; unit--) { /* what has no place of its own belongs to what is before it */
        int line = code_line(f->code, unit);
        if (line) return line;
    }
    return f->code->first_line;
}

static Owned get_line(Object *self)
{
    FrameObject *f = (FrameObject *)self;
    int line = line_of(f);
    return line < 0 ? none_new() : int_new(line);
}
static bool set_line(Object *self, Object *value)
{
    int64_t line;
    if (!value) raise_error(&exc_AttributeError, "cannot delete attribute");
    else if (TYPE_OF(value) != &int_type) raise_value_error("lineno must be an integer");
    else return trace_jump((FrameObject *)self, int_to_int64(value, &line) ? line : INT64_MAX);
    return false;
}
static Owned get_lasti(Object *self)
{
    int unit = unit_of((FrameObject *)self);
    return int_new((int64_t)(unit < 0 ? 0 : unit) * (int)sizeof(Instruction));
}
static Owned get_trace(Object *self) { return ref_keep(((FrameObject *)self)->trace ? ((FrameObject *)self)->trace : NONE); }
static bool  set_trace(Object *self, Object *value)
{
    ref_set(&((FrameObject *)self)->trace, value && value != NONE ? ref_keep(value) : NULL);
    return true;
}

static Owned clear_method(Object **args, int n, Tuple *names_)
{
    (void)n, (void)names_;
    FrameObject *f = (FrameObject *)args[0];
    if (f->frame) return raise_runtime_error("cannot clear an executing frame");
    if (f->generator) {
        Generator *g = f->generator;
        ref_keep(&g->head);
        Owned r = generator_close(g);
        ref_drop(&g->head);
        if (!r) error_unraisable(NULL, NULL);
        ref_drop_maybe(r);
        return none_new(); /* as in CPython, the variables stay until it is cleared once more */
    }
    if (f->slots && f->locals) f->forgotten = true;
    release_slots(f);
    ref_clear(&f->trace);
    return none_new();
}

static Owned frame_repr(Object *self)
{
    FrameObject *f = (FrameObject *)self;
    return str_format_c("<frame at %p, file %R, line %d, code %U>", self, OBJ(f->code->filename), line_of(f), f->code->name);
}

static const GetSetDef frame_getsets[] = {
    {"f_back", get_back, NULL, NULL},     {"f_code", get_frame_code, NULL, NULL}, {"f_locals", get_locals, NULL, NULL},
    {"f_globals", get_globals, NULL, NULL}, {"f_builtins", get_builtins, NULL, NULL}, {"f_lineno", get_line, set_line, NULL},
    {"f_lasti", get_lasti, NULL, NULL},   {"f_trace", get_trace, set_trace, NULL}, {0},
};
static const MemberDef frame_members[] = {
    {"f_trace_lines", MEMBER_BOOL, offsetof(FrameObject, trace_lines), true, NULL},
    {"f_trace_opcodes", MEMBER_BOOL, offsetof(FrameObject, trace_opcodes), true, NULL},
    {0},
};
static const NativeDef frame_methods[] = {
    {"clear", clear_method, "", "F.clear(): clear most references held by the frame", 0},
    {0},
};

Type frame_type = {
    .head    = {1, SHAPE_TYPE_STATIC},
    .gc      = {.traverse = frame_traverse, .clear = frame_clear, .dealloc = frame_dealloc, .size = sizeof(FrameObject)},
    .name    = "frame",
    .flags   = TYPE_NO_INSTANTIATE,
    .repr    = frame_repr,
    .methods = frame_methods,
    .getsets = frame_getsets,
    .members = frame_members,
};

/* -- the type traceback -- */

static int traceback_traverse(Object *self, GcVisit visit, void *argument)
{
    Traceback *t = (Traceback *)self;
    int        r = t->next ? visit(t->next, argument) : 0;
    return !r && t->frame ? visit(t->frame, argument) : r;
}
static void traceback_clear(Object *self)
{
    ref_clear(&((Traceback *)self)->next);
    ref_clear(&((Traceback *)self)->frame);
}
static void traceback_dealloc(Object *self)
{
    gc_untrack(self);
    traceback_clear(self);
    container_release(self, sizeof(Traceback));
}
static Owned traceback_next(Object *self) { return ref_keep(((Traceback *)self)->next ? ((Traceback *)self)->next : NONE); }
static bool  traceback_set_next(Object *self, Object *value)
{
    if (!value) {
        raise_type_error("can't delete tb_next attribute");
        return false;
    }
    if (value == NONE) value = NULL;
    else if (value->shape != SHAPE_TRACEBACK) {
        raise_type_error("expected traceback object, got '%T'", value);
        return false;
    }
    for (Object *t = value; t; t = ((Traceback *)t)->next)
        if (t == self) {
            raise_value_error("traceback loop detected");
            return false;
        }
    ref_set(&((Traceback *)self)->next, ref_keep_maybe(value));
    return true;
}
static Owned traceback_lasti(Object *self) { return int_new((int64_t)((Traceback *)self)->instruction * (int)sizeof(Instruction)); }
static Owned traceback_lineno(Object *self) { return int_new(traceback_line((Traceback *)self)); }
static Owned traceback_new(Type *cls, Object **args, int n, Tuple *names_)
{
    Object *out[4];
    (void)cls;
    if (!native_bind("TracebackType", "tb_next, tb_frame, tb_lasti, tb_lineno", args, n, names_, out, 4)) return NULL;
    if (out[1]->shape != SHAPE_FRAME) return raise_type_error("TracebackType() argument 'tb_frame' must be frame, not %K", out[1]);
    if (out[0] != NONE && out[0]->shape != SHAPE_TRACEBACK) return raise_type_error("expected traceback object or None, got '%T'", out[0]);
    int64_t lasti, line;
    if (!number_to_int64(out[2], &lasti) || !number_to_int64(out[3], &line)) return NULL;
    if (lasti != (int32_t)lasti || line != (int32_t)line)
        return raise_overflow_error("Python int too %s to convert to C int", (lasti != (int32_t)lasti ? lasti : line) > 0 ? "large" : "small");
    Owned o = container_new(sizeof(Traceback), SHAPE_TRACEBACK);
    if (!o) return NULL;
    Traceback *t   = (Traceback *)o;
    t->next        = out[0] == NONE ? NULL : ref_keep(out[0]);
    t->frame       = ref_keep(out[1]);
    t->instruction = (int32_t)(lasti / (int)sizeof(Instruction));
    t->line        = (int32_t)line;
    t->unbound     = 0;
    gc_track(o);
    return o;
}

static Owned traceback_dir(UNUSED Object **args, UNUSED int n, UNUSED Tuple *names_)
{
    static const char *const attributes[] = {"tb_frame", "tb_next", "tb_lasti", "tb_lineno"};
    Owned list = list_new(4);
    for (int k = 0; list && k < 4; k++) {
        Owned name = str_from_c(attributes[k]);
        if (!name || !list_append_take(AS(List, list), name)) ref_clear(&list);
    }
    return list;
}

static const NativeDef traceback_methods[] = {
    {"__dir__", traceback_dir, "", NULL, 0},
    {0},
};
static const GetSetDef traceback_getsets[] = {
    {"tb_next", traceback_next, traceback_set_next, NULL}, {"tb_lasti", traceback_lasti, attribute_readonly, NULL}, {"tb_lineno", traceback_lineno, attribute_readonly, NULL}, {0},
};
static const MemberDef traceback_members[] = {
    {"tb_frame", MEMBER_OBJECT, offsetof(Traceback, frame), false, NULL},
    {0},
};
Type traceback_type = {
    .head    = {1, SHAPE_TYPE_STATIC},
    .gc      = {.traverse = traceback_traverse, .clear = traceback_clear, .dealloc = traceback_dealloc, .size = sizeof(Traceback)},
    .name    = "traceback",
    .doc     = "Create a new traceback object.",
    .new_    = traceback_new,
    .methods = traceback_methods,
    .getsets = traceback_getsets,
    .members = traceback_members,
};
