/* async_generator.c -- asynchronous generators, and what `async for` and anext() need (PEP 525).
 *
 * Its frame is a generator's.  A value it yields to its consumer is wrapped (ASYNC_GEN_WRAP), so that it can be told from what
 * passes through an await.  asend(), athrow(), aclose() and __anext__() give awaitables: Step objects.  Sending into a
 * step resumes the generator; a wrapped value ends the step with StopIteration(value), an unwrapped one is passed on to the event
 * loop, the generator's end becomes StopAsyncIteration.
 */
#include "runtime/exception.h"
#include "runtime/iterators.h"
#include "runtime/native.h"
#include "vm/async_hooks.h"
#include "vm/builtins.h"
#include "vm/eval_help.h"

typedef struct Wrapped { Object head; Object *value; } Wrapped;
typedef enum { STEP_INIT, STEP_ITERATING, STEP_CLOSED } StepState;
typedef struct Step { /* asend/__anext__: value; athrow/aclose: arguments */
    Object     head;
    Generator *generator; /* owned */
    Object    *value;     /* asend: to send; NULL: __anext__ */
    Object    *type, *exception, *traceback; /* athrow; all NULL: aclose */
    int32_t    state;     /* StepState */
    int32_t    wrong_count; /* athrow: so many arguments, which is too many, or -1: there was none. It is told when they are wanted. */
} Step;

#define STEP(o) ((Step *)(o))

/* -- wrapped values -- */

static int wrapped_traverse(Object *self, GcVisit visit, void *argument) { return visit(((Wrapped *)self)->value, argument); }
static void wrapped_dealloc(Object *self)
{
    gc_untrack(self);
    ref_clear(&((Wrapped *)self)->value);
    container_release(self, sizeof(Wrapped));
}
Type async_generator_value_type = {
    .head  = {1, SHAPE_TYPE_STATIC},
    .gc    = {.traverse = wrapped_traverse, .dealloc = wrapped_dealloc, .size = sizeof(Wrapped)},
    .name  = "async_generator_wrapped_value",
    .flags = TYPE_NO_INSTANTIATE,
};

Owned async_generator_wrap(Borrowed value)
{
    Owned o = container_new(sizeof(Wrapped), SHAPE_ASYNC_GENERATOR_VALUE);
    if (!o) return NULL;
    ((Wrapped *)o)->value = ref_keep(value);
    gc_track(o);
    return o;
}

/* -- steps -- */

static Owned step_new(uint32_t shape, Object *generator, Borrowed value)
{
    Owned o = container_new(sizeof(Step), shape);
    if (!o) return NULL;
    Step *s      = STEP(o);
    s->generator = (Generator *)ref_keep(generator);
    s->value     = ref_keep_maybe(value);
    s->type = s->exception = s->traceback = NULL;
    s->wrong_count = 0;
    s->state       = STEP_INIT;
    gc_track(o);
    return o;
}

static int step_traverse(Object *self, GcVisit visit, void *argument)
{
    Step   *s      = STEP(self);
    Object *held[] = {OBJ(s->generator), s->value, s->type, s->exception, s->traceback};
    for (int k = 0; k < 5; k++) {
        int r = held[k] ? visit(held[k], argument) : 0;
        if (r) return r;
    }
    return 0;
}
static void step_dealloc(Object *self)
{
    Step *s = STEP(self);
    gc_untrack(self);
    ref_clear(&s->generator);
    ref_clear(&s->value);
    ref_clear(&s->type);
    ref_clear(&s->exception);
    ref_clear(&s->traceback);
    container_release(self, sizeof(Step));
}

/* What a resumption gave, seen from the consumer. */
static Owned unwrap(Generator *g, SendResult outcome, Owned result)
{
    if (outcome == SEND_YIELD) {
        if (result->shape != SHAPE_ASYNC_GENERATOR_VALUE) return result; /* passes through an await */
        g->running_async = false;
        raise_stop_iteration(((Wrapped *)result)->value);
        ref_drop(result);
        return NULL;
    }
    g->running_async = false;
    if (outcome == SEND_RETURN) {
        ref_drop(result);
        g->closed_async = true;
        return raise_with_args(&exc_StopAsyncIteration, NULL, 0);
    }
    if (error_is(&exc_StopAsyncIteration) || error_is(&exc_GeneratorExit)) g->closed_async = true;
    return NULL;
}

static Owned asend_send(Step *s, Borrowed value)
{
    Generator *g = s->generator;
    if (s->state == STEP_CLOSED) return raise_runtime_error("cannot reuse already awaited __anext__()/asend()");
    if (s->state == STEP_INIT) {
        if (g->running_async) return raise_runtime_error("anext(): asynchronous generator is already running");
        if ((!value || value == NONE) && s->value) value = s->value;
        s->state = STEP_ITERATING;
    }
    g->running_async = true;
    if (g->state == GENERATOR_CLOSED) {
        s->state         = STEP_CLOSED;
        g->running_async = false;
        return raise_with_args(&exc_StopAsyncIteration, NULL, 0);
    }
    Owned      result;
    SendResult outcome = generator_send(g, value ? value : NONE, &result);
    result             = unwrap(g, outcome, result);
    if (!result) s->state = STEP_CLOSED;
    return result;
}

/* athrow() and aclose(): the first send throws. */
static Owned athrow_send(Step *s, Borrowed value)
{
    Generator *g       = s->generator;
    bool       closing = s->type == NULL;
    Owned      result;
    SendResult outcome;
    if (s->state == STEP_CLOSED) return raise_runtime_error("cannot reuse already awaited aclose()/athrow()");
    if (g->state == GENERATOR_CLOSED) {
        s->state = STEP_CLOSED;
        return raise_stop_iteration(NULL);
    }
    if (s->state == STEP_INIT) {
        if (g->running_async) {
            s->state = STEP_CLOSED;
            return raise_runtime_error(closing ? "aclose(): asynchronous generator is already running" : "athrow(): asynchronous generator is already running");
        }
        if (g->closed_async) {
            s->state = STEP_CLOSED;
            return raise_with_args(&exc_StopAsyncIteration, NULL, 0);
        }
        if (value && value != NONE) return raise_runtime_error("can't send non-None value to a just-started coroutine");
        s->state         = STEP_ITERATING;
        g->running_async = true;
        if (closing) g->closed_async = true;
        if (s->wrong_count > 0) return raise_type_error("athrow expected at most 3 arguments, got %d", s->wrong_count);
        if (s->wrong_count < 0) return raise_type_error("athrow expected at least 1 argument, got 0");
        Owned e = closing ? exception_new(&exc_GeneratorExit, NULL, 0) : exception_of_throw(s->type, s->exception, s->traceback);
        if (!e) {
            g->running_async = false;
            return NULL;
        }
        outcome = generator_throw(g, e, &result);
    } else outcome = generator_send(g, value ? value : NONE, &result);
    if (!closing) {
        result = unwrap(g, outcome, result);
        if (!result) s->state = STEP_CLOSED;
        return result;
    }
    if (outcome == SEND_YIELD && result->shape == SHAPE_ASYNC_GENERATOR_VALUE) {
        ref_drop(result);
        g->running_async = false;
        s->state         = STEP_CLOSED;
        return raise_runtime_error("async generator ignored GeneratorExit");
    }
    if (outcome == SEND_YIELD) return result;
    g->running_async = false;
    s->state         = STEP_CLOSED;
    if (outcome == SEND_RETURN) ref_drop(result);
    else if (!error_clear_if(&exc_StopAsyncIteration) && !error_clear_if(&exc_GeneratorExit)) return NULL;
    return raise_stop_iteration(NULL);
}

static Owned step_send(Step *s, Borrowed value)
{
    return s->head.shape == SHAPE_ASYNC_GENERATOR_ASEND ? asend_send(s, value) : athrow_send(s, value);
}

static Owned step_self(Object *self) { return ref_keep(self); }
static Owned step_next(Object *self) { return step_send(STEP(self), NULL); }
NATIVE(step_send_method) { return step_send(STEP(args[0]), args[1]); }
NATIVE(step_throw_method)
{
    Step *s     = STEP(args[0]);
    bool  asend = s->head.shape == SHAPE_ASYNC_GENERATOR_ASEND, closing = !asend && !s->type;
    if (s->state == STEP_CLOSED)
        return raise_runtime_error(asend ? "cannot reuse already awaited __anext__()/asend()" : "cannot reuse already awaited aclose()/athrow()");
    Owned e = exception_of_throw(args[1], args[2], args[3]), result;
    if (!e) return NULL;
    SendResult outcome = generator_throw(s->generator, e, &result);
    if (!closing) {
        result = unwrap(s->generator, outcome, result);
        if (!result && asend) s->state = STEP_CLOSED; /* an athrow() stays as it is */
        return result;
    }
    if (outcome == SEND_YIELD && result->shape == SHAPE_ASYNC_GENERATOR_VALUE) {
        ref_drop(result);
        s->generator->running_async = false;
        return raise_runtime_error("async generator ignored GeneratorExit");
    }
    if (outcome == SEND_ERROR && (error_clear_if(&exc_StopAsyncIteration) || error_clear_if(&exc_GeneratorExit))) return raise_stop_iteration(NULL);
    return generator_outcome(outcome, result);
}
NATIVE(step_close_method)
{
    STEP(args[0])->state = STEP_CLOSED;
    return none_new();
}
static const NativeDef step_methods[] = {
    {"send", step_send_method, "object, /", NULL, 0},
    {"throw", step_throw_method, "type, value=None, traceback=None, /", NULL, 0},
    {"close", step_close_method, "", NULL, 0},
    {0},
};
#define STEP_TYPE(variable, text)                                                                  \
    Type variable = {                                                                              \
        .head  = {1, SHAPE_TYPE_STATIC},                                                           \
        .gc    = {.traverse = step_traverse, .dealloc = step_dealloc, .size = sizeof(Step)},         \
        .name  = text,                                                                             \
        .flags = TYPE_NO_INSTANTIATE,                                                              \
        .iter  = step_self, .next = step_next, .await_ = step_self, .methods = step_methods,         \
    }
STEP_TYPE(async_generator_asend_type, "async_generator_asend");
STEP_TYPE(async_generator_athrow_type, "async_generator_athrow");

/* -- the type async_generator -- */

/* A step of this generator, whose hooks are told if it is the first. */
static Owned agen_step(uint32_t shape, Object *generator, Borrowed value)
{
    return async_generator_begins((Generator *)generator) ? step_new(shape, generator, value) : NULL;
}
static Owned agen_anext(Object *self) { return agen_step(SHAPE_ASYNC_GENERATOR_ASEND, self, NULL); }
NATIVE(agen_asend) { return agen_step(SHAPE_ASYNC_GENERATOR_ASEND, args[0], args[1]); }
NATIVE(agen_athrow)
{
    if (!native_no_keywords("athrow", keywords)) return NULL;
    Owned o = agen_step(SHAPE_ASYNC_GENERATOR_ATHROW, args[0], NULL);
    if (!o) return NULL;
    STEP(o)->type        = ref_keep(n > 1 ? args[1] : NONE);
    STEP(o)->exception   = ref_keep(n > 2 ? args[2] : NONE);
    STEP(o)->traceback   = ref_keep(n > 3 ? args[3] : NONE);
    STEP(o)->wrong_count = n == 1 ? -1 : n > 4 ? n - 1 : 0;
    return o;
}
NATIVE(agen_aclose) { return agen_step(SHAPE_ASYNC_GENERATOR_ATHROW, args[0], NULL); }

static Owned agen_repr(Object *self) { return str_format_c("<async_generator object %U at %p>", ((Generator *)self)->qualname, self); }
static Owned get_name(Object *self) { return ref_keep(OBJ(((Generator *)self)->name)); }
static Owned get_qualname(Object *self) { return ref_keep(OBJ(((Generator *)self)->qualname)); }
static Owned get_running(Object *self) { return bool_new(((Generator *)self)->running_async); }
static Owned get_code(Object *self) { return ref_keep(OBJ(((Generator *)self)->code)); }
static Owned get_await(Object *self)
{
    Borrowed o = generator_delegate((Generator *)self);
    return o ? ref_keep(o) : none_new();
}
static Owned get_frame(Object *self)
{
    if (((Generator *)self)->state == GENERATOR_CLOSED) return none_new();
    FrameObject *f = generator_frame_object((Generator *)self);
    return f ? ref_keep(&f->head) : NULL;
}
static const NativeDef agen_methods[] = {
    {"asend", agen_asend, "object, /", "asend(v) -> send 'v' in generator.", 0},
    {"athrow", agen_athrow, NULL, "athrow(typ[,val[,tb]]) -> raise exception in generator.", 0},
    {"aclose", agen_aclose, "", "aclose() -> raise GeneratorExit inside generator.", 0},
    {"__class_getitem__", class_getitem_method, "item, /", "See PEP 585", NATIVE_CLASS},
    {0},
};
static const GetSetDef agen_getsets[] = {
    {"__name__", get_name, generator_set_name, NULL}, {"__qualname__", get_qualname, generator_set_qualname, NULL}, {"ag_running", get_running, attribute_readonly, NULL},
    {"ag_code", get_code, attribute_readonly, NULL}, {"ag_await", get_await, NULL, NULL}, {"ag_frame", get_frame, NULL, NULL}, {0},
};
Type async_generator_type = {
    .head    = {1, SHAPE_TYPE_STATIC},
    .gc      = {.traverse = generator_traverse, .clear = generator_clear, .finalize = generator_finalize, .dealloc = generator_dealloc,
                .size_of = generator_size_of, .size = sizeof(Generator)},
    .name    = "async_generator",
    .flags   = TYPE_NO_INSTANTIATE,
    .weak_ok = 1,
    .repr    = agen_repr,
    .aiter   = step_self,
    .anext   = agen_anext,
    .methods = agen_methods,
    .getsets = agen_getsets,
};

/* -- async for, aiter(), anext() -- */

Owned get_aiter(Borrowed o)
{
    Type *type = TYPE_OF(o);
    if (!type->aiter) return raise_type_error("'async for' requires an object with __aiter__ method, got %T", o);
    Owned it = type->aiter((Object *)o);
    if (it && !TYPE_OF(it)->anext) {
        raise_type_error("'async for' received an object from __aiter__ that does not implement __anext__: %T", it);
        ref_clear(&it);
    }
    return it;
}

Owned get_anext(Borrowed o)
{
    Type *type = TYPE_OF(o);
    if (o->shape == SHAPE_ASYNC_GENERATOR) return type->anext((Object *)o);
    if (!type->anext) return raise_type_error("'async for' requires an iterator with __anext__ method, got %T", o);
    Owned next = type->anext((Object *)o);
    if (!next) return NULL;
    Owned awaitable = get_awaitable(next);
    if (!awaitable) {
        Owned cause = error_take();
        raise_type_error("'async for' received an invalid object from __anext__: %T", next);
        error_chain_cause(cause);
    }
    ref_drop(next);
    return awaitable;
}

Owned get_aiter_of(Borrowed o)
{
    Type *type = TYPE_OF(o);
    if (!type->aiter) return raise_type_error("'%T' object is not an async iterable", o);
    Owned it = type->aiter((Object *)o);
    if (it && !TYPE_OF(it)->anext) {
        raise_type_error("aiter() returned not an async iterator of type '%T'", it);
        ref_clear(&it);
    }
    return it;
}

/* anext(o, default): awaits, and gives the default instead of StopAsyncIteration. */
typedef struct AnextAwaitable { Object head; Object *wrapped, *otherwise; } AnextAwaitable;

static int anext_traverse(Object *self, GcVisit visit, void *argument)
{
    AnextAwaitable *a = (AnextAwaitable *)self;
    int             r = visit(a->wrapped, argument);
    return r ? r : visit(a->otherwise, argument);
}
static void anext_dealloc(Object *self)
{
    gc_untrack(self);
    ref_clear(&((AnextAwaitable *)self)->wrapped);
    ref_clear(&((AnextAwaitable *)self)->otherwise);
    container_release(self, sizeof(AnextAwaitable));
}

/* The iterator behind the awaitable, new reference. */
static Owned anext_iterator(AnextAwaitable *a)
{
    Owned it = get_awaitable(a->wrapped);
    if (it && it->shape == SHAPE_COROUTINE) {
        Owned wrapper = coroutine_type.await_(it);
        ref_drop(it);
        return wrapper;
    }
    return it;
}
static Owned anext_result(AnextAwaitable *a, Owned result)
{
    if (result || !error_clear_if(&exc_StopAsyncIteration)) return result;
    return raise_stop_iteration(a->otherwise);
}
static Owned anext_next(Object *self)
{
    AnextAwaitable *a  = (AnextAwaitable *)self;
    Owned           it = anext_iterator(a), r;
    if (!it) return NULL;
    r = TYPE_OF(it)->next(it);
    ref_drop(it);
    return anext_result(a, r);
}
static Owned anext_proxy(AnextAwaitable *a, Str *method, Object **args, int n)
{
    Owned it = anext_iterator(a), r;
    if (!it) return NULL;
    r = object_call_method(it, method, args, n);
    ref_drop(it);
    return anext_result(a, r);
}
NATIVE(anext_send) { return anext_proxy((AnextAwaitable *)args[0], names.send, args + 1, 1); }
NATIVE(anext_throw)
{
    int given = args[3] ? 3 : args[2] ? 2 : 1;
    return anext_proxy((AnextAwaitable *)args[0], names.throw, args + 1, given);
}
NATIVE(anext_close) { return anext_proxy((AnextAwaitable *)args[0], names.close, NULL, 0); }
static const NativeDef anext_methods[] = {
    {"send", anext_send, "object, /", NULL, 0}, {"throw", anext_throw, "type, value=None, traceback=None, /", NULL, 0}, {"close", anext_close, "", NULL, 0}, {0}};

Type anext_awaitable_type = {
    .head    = {1, SHAPE_TYPE_STATIC},
    .gc      = {.traverse = anext_traverse, .dealloc = anext_dealloc, .size = sizeof(AnextAwaitable)},
    .name    = "anext_awaitable",
    .flags   = TYPE_NO_INSTANTIATE,
    .iter    = step_self,
    .next    = anext_next,
    .await_  = step_self,
    .methods = anext_methods,
};

Owned builtin_anext_of(Borrowed o, Borrowed otherwise)
{
    Type *type = TYPE_OF(o);
    if (!type->anext) return raise_type_error("'%T' object is not an async iterator", o);
    Owned awaitable = type->anext((Object *)o);
    if (!awaitable || !otherwise) return awaitable;
    Owned a = container_new(sizeof(AnextAwaitable), SHAPE_ANEXT_AWAITABLE);
    if (!a) {
        ref_drop(awaitable);
        return NULL;
    }
    ((AnextAwaitable *)a)->wrapped   = awaitable;
    ((AnextAwaitable *)a)->otherwise = ref_keep(otherwise);
    gc_track(a);
    return a;
}
