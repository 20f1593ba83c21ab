/* call.c -- calling: binding arguments to slots, pushing frames, and the way in from C.
 *
 * call_bind rewrites the arguments on the stack into the callee's slots: positional parameters, keyword-only ones, *args,
 * **kwargs, then locals without a value.  All of CPython's TypeErrors about arguments are made here.
 */
#include <alloca.h>
#include <stdio.h>
#include <string.h>

#include "runtime/exception.h"
#include "runtime/native.h"
#include "runtime/shape.h"
#include "vm/eval_help.h"

static void drop_all(Object **items, int n)
{
    for (int k = 0; k < n; k++) ref_drop_maybe(items[k]);
}

/* -- messages -- */

/* "'a', 'b', and 'c'" */
static Owned name_list(Str **given, int n)
{
    StrBuilder b;
    builder_start(&b, 16 * n);
    for (int k = 0; k < n; k++) {
        if (k) builder_add_c(&b, n == 2 ? " and " : k == n - 1 ? ", and " : ", ");
        builder_add_repr(&b, OBJ(given[k]));
    }
    return builder_finish(&b);
}

static void raise_missing(Function *f, Str **missing, int n, const char *kind)
{
    Owned list = name_list(missing, n);
    if (!list) return;
    raise_type_error("%U() missing %d required %s argument%s: %U", f->qualname, n, kind, n == 1 ? "" : "s", list);
    ref_drop(list);
}

static void raise_too_many(Function *f, int given, Object **slots)
{
    Code *code          = f->code;
    int   defaults      = f->defaults ? (int)f->defaults->length : 0, keyword_given = 0;
    bool  plural        = code->arg_count != 1;
    char  range[40], extra[80] = "";
    for (int k = code->arg_count; k < code->arg_count + code->keyword_only_count; k++)
        if (slots[k]) keyword_given++;
    if (defaults) {
        snprintf(range, sizeof range, "from %d to %d", code->arg_count - defaults, code->arg_count);
        plural = true;
    } else snprintf(range, sizeof range, "%d", code->arg_count);
    if (keyword_given)
        snprintf(extra, sizeof extra, " positional argument%s (and %d keyword-only argument%s)", given != 1 ? "s" : "", keyword_given,
                 keyword_given != 1 ? "s" : "");
    raise_type_error("%U() takes %s positional argument%s but %d%s %s given", f->qualname, range, plural ? "s" : "", given, extra,
                     given == 1 && !keyword_given ? "was" : "were");
}

/* Keywords that name positional-only parameters: their error comes before "unexpected". */
static bool raise_positional_only(Function *f, Tuple *names_)
{
    Code      *code = f->code;
    StrBuilder b;
    builder_start(&b, 16);
    int n = 0;
    for (int k = 0; k < code->positional_only_count; k++)
        for (uint32_t j = 0; j < names_->length; j++)
            if (str_equal(code->slot_names[k], (Str *)names_->items[j])) {
                if (n++) builder_add_c(&b, ", ");
                builder_add(&b, OBJ(code->slot_names[k]));
            }
    Owned list = builder_finish(&b);
    if (list && n) raise_type_error("%U() got some positional-only arguments passed as keyword arguments: '%U'", f->qualname, list);
    ref_drop_maybe(list);
    return n > 0 || error_pending();
}

/* -- binding -- */

static int parameter_named(const Code *code, const Str *name)
{
    int count = code->arg_count + code->keyword_only_count;
    for (int k = code->positional_only_count; k < count; k++)
        if (code->slot_names[k] == name) return k;
    for (int k = code->positional_only_count; k < count; k++)
        if (str_equal(code->slot_names[k], name)) return k;
    return -1;
}

/* Distributes keyword values; those taken are NULL in `values` afterwards. */
static bool bind_keywords(Function *f, Object **slots, Object **values, Tuple *names_, Dict *extra)
{
    Code *code = f->code;
    for (uint32_t j = 0; j < names_->length; j++) {
        Str *name = (Str *)names_->items[j];
        int  k    = parameter_named(code, name);
        if (k >= 0) {
            if (slots[k]) {
                raise_type_error("%U() got multiple values for argument '%U'", f->qualname, name);
                return false;
            }
            slots[k]  = values[j];
            values[j] = NULL;
        } else if (extra) {
            if (!dict_set(extra, OBJ(name), values[j])) return false;
        } else {
            if (code->positional_only_count && raise_positional_only(f, names_)) return false;
            raise_type_error("%U() got an unexpected keyword argument '%U'", f->qualname, name);
            return false;
        }
    }
    return true;
}

static bool fill_defaults(Function *f, Object **slots, int given)
{
    Code *code     = f->code;
    int   defaults = f->defaults ? (int)f->defaults->length : 0, first = code->arg_count - defaults;
    if (given < code->arg_count) {
        int   missing = 0;
        Str **absent  = alloca((code->arg_count + 1) * sizeof *absent);
        for (int k = given < 0 ? 0 : given; k < first; k++)
            if (!slots[k]) absent[missing++] = code->slot_names[k];
        if (missing) {
            raise_missing(f, absent, missing, "positional");
            return false;
        }
        for (int k = first > 0 ? first : 0; k < code->arg_count; k++)
            if (!slots[k]) slots[k] = ref_keep(f->defaults->items[k - first]);
    }
    if (code->keyword_only_count) {
        int   missing = 0;
        Str **absent  = alloca(code->keyword_only_count * sizeof *absent);
        for (int k = code->arg_count; k < code->arg_count + code->keyword_only_count; k++) {
            if (slots[k]) continue;
            Borrowed value = f->keyword_defaults ? dict_find_str(f->keyword_defaults, code->slot_names[k]) : NULL;
            if (value) slots[k] = ref_keep(value);
            else absent[missing++] = code->slot_names[k];
        }
        if (missing) {
            raise_missing(f, absent, missing, "keyword-only");
            return false;
        }
    }
    return true;
}

/* The usual arguments need no search for what is wrong with them: all of up to so many parameters, of up to so many keywords. */
enum { FEW = 12 };

/* What a call puts into the slots from `taken` on; keywords that no parameter has. */
typedef struct Binding {
    Object  *slots[FEW];
    uint32_t filled, left_out; /* a bit for each slot that a keyword has filled; that has its default, which is borrowed */
    Object  *extra_names[FEW], *extra_values[FEW];
    int      extra;
} Binding;

/* The parameter called `name`, by identity: names of parameters are interned. `next` is looked at first: most calls name them in
   order. -1: none. */
static inline int parameter_at(const Code *code, const Object *name, int next, int parameters)
{
    for (int k = next; k < parameters; k++)
        if (OBJ(code->slot_names[k]) == name) return k;
    for (int k = code->positional_only_count; k < next; k++)
        if (OBJ(code->slot_names[k]) == name) return k;
    return -1;
}

/* false: a keyword that isn't interned, or that must not be. */
static inline bool place_keywords(const Code *code, Object *const *values, const Tuple *names_, int taken, int parameters, Binding *binding)
{
    int next = taken > code->positional_only_count ? taken : code->positional_only_count;
    for (int j = 0; j < (int)names_->length; j++) {
        Object *name = names_->items[j];
        int     k    = parameter_at(code, name, next, parameters);
        if (k >= 0) {
            if (k < taken || binding->filled >> (k - taken) & 1) return false;
            binding->slots[k - taken] = values[j];
            binding->filled |= 1u << (k - taken);
            next = k + 1;
            continue;
        }
        if (!(code->flags & CODE_VARKEYWORDS) || name->shape != SHAPE_STR || !((Str *)name)->interned) return false;
        binding->extra_names[binding->extra]    = name;
        binding->extra_values[binding->extra++] = values[j];
    }
    return true;
}

/* What a keyword-only parameter has as its default, or NULL: mostly the last ones have them, in their order. */
static inline Borrowed keyword_default(const Function *f, int k)
{
    const Dict *defaults = f->keyword_defaults;
    if (!defaults) return NULL;
    const Str *name = f->code->slot_names[k];
    uint32_t   at   = defaults->end - (uint32_t)(f->code->arg_count + f->code->keyword_only_count - k);
    if (LIKELY(at < defaults->end && defaults->entries[at].key == OBJ(name))) return defaults->entries[at].value;
    return dict_find_str(defaults, name);
}

/* What parameter k has as its default, or NULL. `first`: the first one by place that has one. */
static inline Borrowed default_of(const Function *f, int k, int first)
{
    if (k < first) return NULL;
    return k < f->code->arg_count ? f->defaults->items[k - first] : keyword_default(f, k);
}

static inline int first_default(const Function *f) { return f->code->arg_count - (f->defaults ? (int)f->defaults->length : 0); }

/* false: something is missing. */
static inline bool place_defaults(const Function *f, int taken, int parameters, Binding *binding)
{
    binding->left_out = (uint32_t)(((uint64_t)1 << (parameters - taken)) - 1) & ~binding->filled;
    for (uint32_t left = binding->left_out; left; left &= left - 1) {
        int      k     = __builtin_ctz(left);
        Borrowed value = default_of(f, taken + k, first_default(f));
        if (!value) return false;
        binding->slots[k] = OBJ(value);
    }
    return true;
}

/* The first `given` parameters have their arguments, each in its place: the defaults of the others follow on the stack. false: nothing
   has been touched. */
static inline bool bind_defaults(const Function *f, int given)
{
    const Code *code  = f->code;
    int         first = first_default(f);
    Object    **to    = interp.sp;
    if (given < code->arg_count) {
        if (given < first) return false;
        int left = code->arg_count - given;
        copy_slots(to, f->defaults->items + given - first, left);
        to += left;
        given = code->arg_count;
    }
    for (int end = code->arg_count + code->keyword_only_count; given < end; given++) {
        Borrowed value = keyword_default(f, given);
        if (!value) return false;
        *to++ = OBJ(value);
    }
    for (Object **value = interp.sp; value < to; value++) (*value)->refcount++;
    interp.sp = to;
    return true;
}

/* Keywords that name parameters from `given` on in their order, some left out: a bit for each that is named. 0: they don't. */
static inline uint32_t places_in_order(const Code *code, int given, int parameters, Object *const *name, Object *const *names_end)
{
    uint32_t places = 0;
    for (int k = given; name < names_end; name++, k++) {
        while (k < parameters && OBJ(code->slot_names[k]) != *name) k++;
        if (k >= parameters) return 0;
        places |= 1u << (k - given);
    }
    return places;
}

/* No *args and no **kwargs: what stands on the stack is in the order of the parameters, and what is left out has a default. From the last
   parameter on each value moves up to its place. false: nothing has been touched. */
static bool bind_in_order(const Function *f, Object **args, int given, const Tuple *names_)
{
    const Code    *code       = f->code;
    int            parameters = code->arg_count + code->keyword_only_count, first = first_default(f);
    Object *const *name = names_->items, *const *names_end = name + names_->length;
    Borrowed       left_out[FEW];
    if (given < code->positional_only_count) return false;
    while (given < parameters && name < names_end && *name == OBJ(code->slot_names[given])) given++, name++;
    if (name == names_end) return bind_defaults(f, given);
    if (parameters - given > FEW) return false;
    uint32_t places = places_in_order(code, given, parameters, name, names_end);
    if (!places) return false;
    for (int k = given; k < parameters; k++)
        if (!(places >> (k - given) & 1) && !(left_out[k - given] = default_of(f, k, first))) return false;
    Object **from = interp.sp, **to = args + parameters;
    interp.sp = to;
    for (int k = parameters - given; k-- > 0;) *--to = places >> k & 1 ? *--from : ref_keep(left_out[k]);
    return true;
}

/* Exactly the arguments by place, and some for *args. false: nothing has been touched. */
static bool bind_rest(Object **args, int taken)
{
    Owned rest = tuple_take(args + taken, interp.sp - args - taken);
    if (!rest) {
        error_clear(); /* the slow way says it again */
        return false;
    }
    args[taken] = rest;
    interp.sp   = args + taken + 1;
    return true;
}

/* Arguments among which nothing is wrong: the values move to their slots. false: nothing has been touched; something is not as it
   should be, or there are too many. */
static bool bind_directly(Function *f, Object **args, int positional, Tuple *names_)
{
    Code   *code  = f->code;
    int     taken = positional < code->arg_count ? positional : code->arg_count, rest = positional - taken;
    int     parameters = code->arg_count + code->keyword_only_count;
    bool    star = code->flags & CODE_VARARGS, double_star = code->flags & CODE_VARKEYWORDS;
    Owned   tuple = NULL, dict = NULL;
    Binding binding;
    if ((rest && !star) || parameters - taken > FEW || (names_ && names_->length > FEW)) return false;
    binding.filled = 0;
    binding.extra  = 0;
    if (names_ && !place_keywords(code, args + positional, names_, taken, parameters, &binding)) return false;
    bool made = !(double_star && !(dict = dict_of_pairs(binding.extra_names, binding.extra_values, binding.extra, 1))) &&
                !(star && !(tuple = tuple_new(rest)));
    if (!made || !place_defaults(f, taken, parameters, &binding)) {
        ref_drop_maybe(dict);
        ref_drop_maybe(tuple);
        error_clear(); /* the slow way says it again */
        return false;
    }
    for (int k = 0; k < binding.extra; k++) binding.extra_values[k]->refcount--; /* the dict has them now, and one reference each */
    if (rest) {
        copy_slots(((Tuple *)tuple)->items, args + taken, rest);
        tuple_done(tuple);
    }
    for (uint32_t left = binding.left_out; left; left &= left - 1) binding.slots[__builtin_ctz(left)]->refcount++;
    copy_slots(args + taken, binding.slots, parameters - taken);
    interp.sp = args + parameters;
    if (star) *interp.sp++ = tuple;
    if (double_star) *interp.sp++ = dict;
    return true;
}

/* Drops what stands on the stack from args on; the pending exception stays. */
static bool give_up(Object **args)
{
    Owned raised = error_take();
    while (interp.sp > args) {
        Object *o = *--interp.sp;
        ref_drop(o);
    }
    error_restore(raised);
    return false;
}

/* Any arguments for any parameters: takes the arguments off the stack and builds the slots anew. */
static __attribute__((noinline)) bool bind_anew(Function *f, Object **args, int n, Tuple *names_)
{
    Code *code       = f->code;
    int   keywords   = names_ ? (int)names_->length : 0;
    int   positional = n - keywords, parameters = code->arg_count + code->keyword_only_count;
    bool  star = code->flags & CODE_VARARGS, double_star = code->flags & CODE_VARKEYWORDS;
    int      total = parameters + star + double_star;
    size_t   bytes = (size_t)(n + total + 1) * sizeof(Object *);
    Object **copy  = bytes <= 2048 ? alloca(bytes) : heap_alloc(bytes);
    if (!copy) return give_up(args);
    Object **slots = copy + n;
    copy_slots(copy, args, n);
    memset(slots, 0, total * sizeof(Object *));
    /* the copies stay on the stack's books: sp is unchanged until everything is in place */
    bool ok    = true;
    int  taken = positional < code->arg_count ? positional : code->arg_count;
    for (int k = 0; k < taken; k++) {
        slots[k] = copy[k];
        copy[k]  = NULL;
    }
    Dict *extra = NULL;
    if (double_star) {
        slots[total - 1] = dict_new();
        ok               = slots[total - 1] != NULL;
        extra            = (Dict *)slots[total - 1];
    }
    if (ok && star) {
        int rest = positional > taken ? positional - taken : 0;
        slots[parameters] = rest ? tuple_from_array(copy + taken, rest) : ref_keep(OBJ(empty_tuple));
        ok                = slots[parameters] != NULL;
    }
    if (ok && keywords) ok = bind_keywords(f, slots, copy + positional, names_, extra);
    if (ok && positional > code->arg_count && !star) {
        raise_too_many(f, positional, slots);
        ok = false;
    }
    if (ok) ok = fill_defaults(f, slots, taken);
    Owned raised = ok ? NULL : error_take();
    if (ok) {
        /* what was not taken (surplus positional now in *args, keywords now in **kwargs) is still counted in copy */
        Object **left = alloca((n + 1) * sizeof *left);
        int      count = 0;
        for (int k = 0; k < n; k++)
            if (copy[k]) left[count++] = copy[k];
        copy_slots(args, slots, total);
        interp.sp = args + total;
        drop_all(left, count);
    } else {
        interp.sp = args;
        drop_all(copy, n);
        drop_all(slots, total);
    }
    if (bytes > 2048) heap_free(copy, bytes);
    if (!ok) {
        error_restore(raised);
        return false;
    }
    return true;
}

bool call_bind(Function *f, Object **args, int n, Tuple *names_)
{
    Code    *code       = f->code;
    int      keywords   = names_ ? (int)names_->length : 0;
    int      positional = n - keywords;
    bool     star = code->flags & CODE_VARARGS, double_star = code->flags & CODE_VARKEYWORDS;
    Object **room = args + code->room + n;
    if (room > interp.stack_end) {
        if (!code_is_sound(code)) raise_krait_has_no("runs of code objects put together from parts");
        else raise_error(&exc_RecursionError, "maximum recursion depth exceeded");
        goto fail_early;
    }
    if (double_star || (star && (keywords || positional < code->arg_count || code->keyword_only_count))) {
        if (bind_directly(f, args, positional, names_)) goto locals;
    } else if (star) {
        if (bind_rest(args, code->arg_count)) goto locals;
    } else if (positional <= code->arg_count && (keywords ? bind_in_order(f, args, positional, names_) : bind_defaults(f, n))) goto locals;
    else if (bind_directly(f, args, positional, names_)) goto locals;
    if (!bind_anew(f, args, n, names_)) return false;
locals:
    if (UNLIKELY(code->flags & CODE_NAMESPACE)) *interp.sp++ = ref_keep(OBJ(f->globals)); /* a module's code as a function: its names are global */
    for (int left = code->slot_count - (int)(interp.sp - args); left > 0; left--) *interp.sp++ = ref_keep(UNBOUND);
    return true;
fail_early:
    return give_up(args);
}

/* -- frames -- */

void raise_machine_overflow(Object **sp)
{
    interp.sp = sp;
    if (interp.depth + 1 > interp.recursion_limit) {
        interp.depth++; /* it takes one off */
        if (!recursion_enter_slow("")) return;
        interp.depth--;
    }
    raise_error(&exc_RecursionError, "maximum recursion depth exceeded");
}

Frame *frame_push(Code *code, Object **fp)
{
    if (!recursion_enter("")) return NULL;
    if (interp.sp + code->stack_size + 8 > interp.stack_end || interp.frame + 4 >= interp.frames_end) {
        recursion_leave();
        raise_error(&exc_RecursionError, "maximum recursion depth exceeded");
        return NULL;
    }
    Frame *frame  = ++interp.frame;
    frame->pc     = code->instructions;
    frame->fp     = fp;
    frame->code   = code;
    frame->object = NULL;
    return frame;
}

/* Everything above interp.sp is dropped when the entry unwinds. */
void frame_release_slots(Object **fp, Object **end)
{
    for (Object **slot = fp; slot < end; slot++) {
        Object *o = *slot;
        *slot     = UNBOUND; /* nobody drops it again; code that runs now may look */
        if (o) ref_drop(o);
    }
}

void slot_died(Object **fp, Object **slot, Object *o)
{
    for (Object **earlier = fp; earlier <= slot; earlier++) *earlier = UNBOUND;
    const Frame ended = {interp.frame->pc, interp.frame->fp, interp.frame->code, NULL}; /* nobody has asked for its object */
    interp.frame--;
    object_free(o);
    *++interp.frame = ended;
}

/* What a frame held goes when the frame is over: finalizers see its caller as the innermost one, and their frames lie where it lay. */
static inline void release_ended(Object **from, Object **end)
{
    for (Object **slot = from; slot < end; slot++) {
        Object *o = *slot;
        *slot     = UNBOUND; /* nobody drops it again */
        if (!o || --o->refcount > 0) continue;
        if (o->shape <= SHAPE_FLOAT) heap_free_16(o);
        else slot_died(slot, slot, o);
    }
}

void frame_release_ended(Object **end)
{
    const Frame *ended = interp.frame;
    Generator   *g     = frame_generator(ended);
    release_ended(ended->fp, g ? ended->fp + ended->code->slot_count : end);
    if (g) release_ended(g->base, end);
}

/* -- from C into Python -- */

static bool stack_has_room(int n)
{
    if (interp.sp + n + 16 <= interp.stack_end && interp.frame + 4 < interp.frames_end) return true;
    raise_error(&exc_RecursionError, "maximum recursion depth exceeded");
    return false;
}

/* The function and its bound slots are on top of the stack, from `args`; the entry frame lies below. */
static Owned run_bound(Function *f, Object **args)
{
    if (f->code->flags & CODE_ANY_GENERATOR) {
        Owned g      = generator_new(f, args);
        interp.sp    = args - 1;
        interp.frame--; /* the entry */
        if (!g) {       /* still owned: the function and its slots */
            Owned raised = error_take();
            frame_release_slots(args, args + f->code->slot_count);
            ref_drop(&f->head);
            error_restore(raised);
        }
        return g;
    }
    if (!frame_push(f->code, args)) {
        frame_unwind(); /* the entry: drops all */
        return NULL;
    }
    return eval_run();
}

/* As many arguments as a plain function has parameters: nothing to bind. */
static Owned call_plain(Function *f, Object **args, int n)
{
    Code *code = f->code;
    if (!recursion_enter("")) return NULL; /* counts the frame */
    if (UNLIKELY(!stack_has_room(code->slot_count + code->stack_size))) {
        recursion_leave();
        return NULL;
    }
    frame_push_entry();
    Object **sp = interp.sp;
    *sp++       = ref_keep(&f->head);
    Frame *frame = ++interp.frame;
    frame->pc     = code->instructions;
    frame->fp     = sp;
    frame->code   = code;
    frame->object = NULL;
    for (int k = 0; k < n; k++) *sp++ = ref_keep(args[k]);
    for (int left = code->slot_count - n; left > 0; left--) *sp++ = ref_keep(UNBOUND);
    interp.sp = sp;
    return eval_run();
}

Owned function_call(Object *function, Object **args, int n, Tuple *names_)
{
    if (LIKELY(((Function *)function)->fast_args == n && !names_)) return call_plain((Function *)function, args, n);
    int all = n + (names_ ? (int)names_->length : 0);
    if (!recursion_enter("")) return NULL;
    recursion_leave(); /* frame_push counts */
    if (!stack_has_room(all)) return NULL;
    frame_push_entry();
    Function *f  = (Function *)function;
    *interp.sp++ = ref_keep(function);
    Object **window = interp.sp;
    for (int k = 0; k < all; k++) *interp.sp++ = ref_keep(args[k]);
    if (!call_bind(f, window, all, names_)) {
        frame_unwind();
        return NULL;
    }
    return run_bound(f, window);
}

Owned run_code(Code *code, Dict *globals, Borrowed namespace_, Tuple *closure)
{
    code_bind_globals(code, globals, namespace_);
    Owned f = function_new(code, globals, NULL);
    if (!f) return NULL;
    if (closure) ((Function *)f)->closure = (Tuple *)ref_keep(OBJ(closure));
    if (!(code->flags & CODE_NAMESPACE)) { /* a function's: called without arguments */
        ref_set(&((Function *)f)->qualname, ref_keep(OBJ(code->name)));
        Owned result = function_call(f, NULL, 0, NULL);
        ref_drop(f);
        return result;
    }
    if (!code_is_sound(code)) raise_krait_has_no("runs of code objects put together from parts");
    if (!code_is_sound(code) || !stack_has_room(code->slot_count + code->stack_size)) {
        ref_drop(f);
        return NULL;
    }
    frame_push_entry();
    *interp.sp++    = f;
    Object **window = interp.sp;
    for (int k = 0; k < code->slot_count; k++) *interp.sp++ = k == 0 ? ref_keep(namespace_) : ref_keep(UNBOUND);
    return run_bound((Function *)f, window);
}

/* -- other callables, from the loop -- */

Owned call_native(Borrowed callable, Object **args, int n, Tuple *names_)
{
    if (callable->shape == SHAPE_METHOD_DESCR) {
        MethodDescr *descr = (MethodDescr *)callable;
        if (UNLIKELY(n < 1 || !IS_INSTANCE(args[0], descr->owner))) return method_descr_type.call((Object *)callable, args, n, names_);
        return descr_invoke(descr, args, n, names_);
    }
    Native *native = (Native *)callable;
    if (!native->bound) return native_type.call((Object *)callable, args, n, names_);
    args[-1] = native->self; /* lent for the call: the callable's own place */
    Owned v  = native_invoke_bound(native, args - 1, n + 1, names_);
    args[-1] = (Object *)callable;
    return v;
}

/* type(...) without keywords, for a type written in C. */
static inline Owned call_builtin_type(Type *type, Object **args, int n)
{
    if (UNLIKELY(!(type->flags & TYPE_MADE_BY_NEW) || interp.depth >= interp.recursion_limit)) return object_call(OBJ(type), args, n, NULL);
    bool counted = type_called_by_tuple(type) && type != &str_type; /* in the depth of recursion; CPython has an instruction for str(x) */
    bool keeps   = type_called_by_tuple(type) && !(n == 1 && args[0]->shape <= SHAPE_STR); /* numbers and text can't see their counts */
    interp.depth += counted;
    Object **kept = interp.sp;
    if (keeps) arguments_keep(args, n);
    Owned o = type->new_(type, args, n, NULL);
    if (o && (type->init != object_type.init || TYPE_OF(o) != type) && IS_INSTANCE(o, type) && TYPE_OF(o)->init && !TYPE_OF(o)->init(o, args, n, NULL))
        ref_clear(&o);
    if (keeps) arguments_drop(kept);
    interp.depth -= counted;
    return o;
}

/* The window becomes the result. */
static inline bool answer_in_place(Object **base, int n, Owned result)
{
    if (UNLIKELY(!result)) return false;
    for (Object **argument = base + n; argument > base; argument--) ref_drop(*argument);
    Object *callable = base[0];
    base[0]          = result;
    ref_drop(callable);
    return true;
}

bool call_one_in_place(Object **base)
{
    Native *f = (Native *)base[0]; /* or a MethodDescr */
    interp.depth++;
    Owned v = f->one(base + 1, 1, NULL);
    interp.depth--;
    if (UNLIKELY(!v)) return false;
    base[0] = v;
    ref_drop(base[1]);
    ref_drop(&f->head);
    return true;
}

/* NULLs for the arguments from `given` on, which are left out. */
static inline void leave_out(Object **args, int given, int total)
{
    if (given >= total) return;
    for (int k = given; k < total; k++) {
        args[k] = NULL;
        __asm__(""); /* no memset of it, for there is one or two */
    }
    interp.sp = args + total;
}

bool call_native_in_place(Object **base, int n)
{
    Object *callable = base[0];
    Native *f        = (Native *)callable; /* or a MethodDescr, alike as far as it is looked at here */
    if (UNLIKELY(callable->shape == SHAPE_NATIVE && f->bound)) return call_in_place(base, n);
    if (UNLIKELY(!native_is_direct(callable, base + 1, n) || interp.depth >= interp.recursion_limit))
        return answer_in_place(base, n, call_native(callable, base + 1, n, NULL));
    leave_out(base + 1, n, f->direct.total);
    interp.depth += f->direct.depth;
    Owned v = f->def->fn(base + 1, n, NULL);
    interp.depth -= f->direct.depth;
    return answer_in_place(base, n, v);
}

/* d.get(key) and d.get(key, default) where no code can run. false: nothing has happened. */
static inline bool get_in_place(Object **base, int n)
{
    Object *value = n == 3 ? base[3] : NONE, *descr = base[0];
    if (base[1]->shape != SHAPE_DICT || (unsigned)n - 2 > 1 || dict_find_plainly((Dict *)base[1], base[2], &value) < 0) return false;
    base[0] = ref_keep(value);
    if (n == 3) ref_drop(base[3]);
    ref_drop(base[2]);
    ref_drop(base[1]);
    descr->refcount--; /* dict has it */
    return true;
}

bool call_method_in_place(Object **base, int n)
{
    MethodDescr *f = (MethodDescr *)base[0];
    if (UNLIKELY(interp.depth >= interp.recursion_limit)) return call_native_in_place(base, n);
    if (f->def->fn == dict_get_method && !interp.watched && get_in_place(base, n)) return true;
    if (UNLIKELY(!native_is_direct(OBJ(f), base + 1, n))) return call_native_in_place(base, n);
    leave_out(base + 1, n, f->direct.total);
    interp.depth += f->direct.depth;
    Owned v = f->def->fn(base + 1, n, NULL);
    interp.depth -= f->direct.depth;
    return answer_in_place(base, n, v);
}

bool call_in_place(Object **base, int n)
{
    Object *callable = base[0];
    if (callable->shape == SHAPE_TYPE_STATIC) return answer_in_place(base, n, call_builtin_type((Type *)callable, base + 1, n));
    if (callable->shape == SHAPE_NATIVE && ((Native *)callable)->bound && native_is_direct(callable, base, n + 1)) { /* bound: self stands in its place meanwhile */
        Native *f = (Native *)callable;
        base[0]   = f->self;
        leave_out(base, n + 1, f->direct.total);
        Owned v   = f->def->fn(base, n + 1, NULL);
        base[0]   = callable;
        return answer_in_place(base, n, v);
    }
    return answer_in_place(base, n, object_call(callable, base + 1, n, NULL));
}

uint32_t cache_epoch = 1;

/* Instances have room for what __init__ stores in self from the first one on, so that all are alike. */
static void expect_attributes(Type *cls, const Code *init)
{
    uint64_t names = 0;
    for (uint32_t unit = 0; unit < init->count; unit += 1u + op_info[init->instructions[unit].op].cache) {
        const Instruction *at = &init->instructions[unit];
        if (at->op == OP_STORE_ATTR_L && at->a == 0 && at->b < 64) names |= (uint64_t)1 << at->b;
    }
    uint32_t count = (uint32_t)__builtin_popcountll(names);
    if (cls->attr_offset > 0 && count > cls->learnt_capacity) cls->learnt_capacity = count;
}

Function *class_call_plan(Type *cls, Owned *instance)
{
    Object *init = cls->init_function;
    if (UNLIKELY(cls->init_epoch != cache_epoch)) {
        if (!(cls->flags & TYPE_HEAP) || TYPE_OF(cls)->call != type_type.call || cls->new_ != object_type.new_ || (cls->flags & TYPE_ABSTRACT))
            return NULL;
        init = (Object *)type_find(cls, names.__init__);
        if (!init || init->shape != SHAPE_FUNCTION) return NULL;
        cls->init_function = init; /* good until caches are cleared */
        cls->init_epoch    = cache_epoch;
        expect_attributes(cls, ((Function *)init)->code);
        type_mark_seen(cls, TYPE_SEEN | TYPE_SEEN_PLACES);
    }
    if (!(*instance = type_alloc(cls))) return NULL;
    gc_track(*instance); /* of a user's class: a container */
    return (Function *)init;
}

/* "module.qualname()" of what has them, else str(): as messages name a callable. */
Owned function_display_name(Borrowed callable)
{
    Owned qualname = object_find_attr(callable, names.__qualname__);
    if (!qualname) {
        error_clear();
        return object_str(callable);
    }
    Owned module = object_find_attr(callable, names.__module__), text;
    error_clear();
    if (module && IS_STR(module) && !str_equal_c((Str *)module, "builtins")) text = str_format_c("%S.%S()", module, qualname);
    else text = str_format_c("%S()", qualname);
    ref_drop(qualname);
    ref_drop_maybe(module);
    return text;
}

bool spread_to_tuple(Object **base)
{
    Object *args = base[1];
    if (IS_EXACT_TUPLE(args)) return true;
    if (!TYPE_OF(args)->iter && !TYPE_OF(args)->sequence_item) {
        Owned name = function_display_name(base[0]);
        if (name) raise_type_error("%U argument after * must be an iterable, not %T", name, args);
        ref_drop_maybe(name);
        return false;
    }
    Owned tuple = object_to_tuple(args);
    if (!tuple) return false;
    base[1] = tuple;
    ref_drop(args);
    return true;
}

/* The array that a call with keywords has its arguments in: they count once more for it. Gives the keywords' names. */
static Tuple *spread_keywords(Tuple *args, Dict *mapping)
{
    Tuple *names_ = (Tuple *)tuple_new((int)dict_length(mapping));
    if (!names_) return NULL;
    if (UNLIKELY(dict_length(mapping) != names_->length)) { /* a finalizer has found it */
        ref_drop(OBJ(names_));
        raise_runtime_error("dictionary changed size during iteration");
        return NULL;
    }
    Object **to = interp.sp, **name = names_->items;
    for (uint32_t k = 0; k < args->length; k++) *to++ = ref_keep(args->items[k]);
    for (const DictEntry *entry = mapping->entries, *end = entry + mapping->end; entry < end; entry++) {
        if (!entry->key) continue;
        *name++ = ref_keep(entry->key);
        *to++   = ref_keep(entry->value);
    }
    interp.sp = to;
    tuple_done(OBJ(names_));
    for (uint32_t k = 0; !mapping->str_keys && k < names_->length; k++)
        if (!IS_STR(names_->items[k])) {
            raise_type_error("keywords must be strings");
            ref_drop(OBJ(names_));
            return NULL;
        }
    return names_;
}

/* [tuple][dict][values of the array ...][result] -> [result]: the array goes first, then the tuple, then the dict. */
void drop_spread(Object **kept)
{
    Owned result = interp.sp[-1], args = kept[0], mapping = kept[1];
    for (Object **value = kept + 2; value < interp.sp - 1; value++) ref_drop(*value);
    ref_drop(args);
    ref_drop(mapping);
    kept[0]   = result;
    interp.sp = kept + 1;
}

Object **call_spread(Object **base, bool has_kwargs)
{
    Tuple *args     = (Tuple *)base[1], *names_ = NULL;
    Dict  *mapping  = has_kwargs && base[2] != NONE ? (Dict *)base[2] : NULL;
    int    count    = (int)args->length, keywords = mapping ? (int)dict_length(mapping) : 0;
    Object **kept   = args->items;
    if (!stack_has_room(2 * (count + keywords))) return NULL;
    *++interp.frame = (Frame){.pc = keywords ? spread_done_code : kept_done_code, .fp = base + 1}; /* from here on all is dropped by unwinding it */
    if (keywords) {
        kept = interp.sp;
        if (!(names_ = spread_keywords(args, mapping))) return NULL;
        count += keywords;
    }
    *interp.sp++    = ref_keep(base[0]);
    Object **window = interp.sp;
    for (int k = 0; k < count; k++) *interp.sp++ = ref_keep(kept[k]);
    bool ok = call_bind((Function *)base[0], window, count, names_);
    if (names_) {
        Owned raised = error_take();
        ref_drop(OBJ(names_));
        error_restore(raised);
    }
    return ok ? window : NULL;
}
