/* eval_help.h -- what the loop calls when the fast path does not do. All with the machine published.
 * Arguments are borrowed, results new references, NULL or false: an exception is pending. */
#ifndef KRAIT_VM_EVAL_HELP_H
#define KRAIT_VM_EVAL_HELP_H

#include "runtime/list.h"
#include "vm/frame.h"

/* eval_names.c, eval_attr.c */
Owned load_global(Frame *frame, Str *name, Cache *cache);
Owned load_name(Frame *frame, Str *name, Cache *cache);
Owned load_class_deref(Frame *frame, int slot);
bool  store_global(Frame *frame, Str *name, Borrowed value, Cache *cache);
bool  store_name(Frame *frame, Str *name, Borrowed value, Cache *cache);
bool  delete_global(Frame *frame, Str *name);
bool  delete_name(Frame *frame, Str *name);
void  raise_unbound(Frame *frame, int slot);
/* A function in Python that does it: of a property, called with the object (and the value), or of a descriptor, which then goes before
   them (and the class behind). `function` is a new reference, NULL: there is none. */
typedef struct Accessor { Function *function; Object *descriptor; } Accessor;
/* NULL or false without error: the accessor is to be called. */
Owned load_attr(Borrowed o, Str *name, Cache *cache, Accessor *getter);
bool  store_attr(Borrowed o, Str *name, Borrowed value, Cache *cache, Accessor *setter);
/* object_get_attr, object_find_attr, object_set_attr and object_has_attr by the plans that instructions share. */
Owned attr_get(Borrowed o, Str *name);
Owned attr_find(Borrowed o, Str *name);
bool  attr_set(Borrowed o, Str *name, Borrowed value);
Truth attr_has(Borrowed o, Str *name);
/* *function set (new reference): result is self; *function NULL: result is the attribute itself. */
Owned load_method(Borrowed o, Str *name, Cache *cache, Owned *function);
/* What an instruction that has missed its plan so often looks for first: an attribute, or a method, that lies where another
   instruction has met it in an object of this shape; borrowed. NULL: ask load_attr, load_method. */
enum { MANY_MISSES = 64 };
Borrowed attr_met(Borrowed o, const Str *name);
Borrowed method_met(Borrowed o, const Str *name);
Owned method_like_bind(Borrowed function, Borrowed self);            /* function.__get__(self): a bound method */

/* eval_help.c */
Owned slow_arithmetic(Borrowed left, Borrowed right, const Instruction *at);
Operator operator_of(const Instruction *at, bool *in_place);        /* of an arithmetic instruction */
bool  is_add(int op);
/* A list display whose items stand on the stack, and to which `next` adds a short list, or adds it to one: room for the sum. */
static inline int64_t room_for_sum(const Instruction *next, Object *const *locals, Object *const *items)
{
    enum { SHORT = 48 };
    const Object *other = next->op == OP_ADD_SL ? locals[next->b] : next->op == OP_ADD_SS ? items[-1] : NULL;
    return other && other->shape == SHAPE_LIST && ((const List *)other)->length <= SHORT ? ((const List *)other)->length : 0;
}
/* Where the instruction after an addition stores its result, if that's where `left` came from (a global, a cell); NULL: elsewhere. */
Object **place_stored_next(Frame *frame, const Instruction *next, Borrowed left);
Owned slice_between(Borrowed sequence, Borrowed start, Borrowed stop, bool *done); /* of exact lists, tuples, strs by words or None; *done false: not so */
/* item in container where no code runs, of exact types; TRUTH_ERROR without an error: it takes object_contains(). */
/* len() of an exact list, tuple, str or dict; -1: of anything else. */
static inline int64_t plain_length(Borrowed o)
{
    switch (o->shape) {
    case SHAPE_LIST: return ((const List *)o)->length;
    case SHAPE_TUPLE: return ((const Tuple *)o)->length;
    case SHAPE_STR: return ((const Str *)o)->length;
    case SHAPE_DICT: return dict_length((const Dict *)o);
    default: return -1;
    }
}
Truth contains_plainly(Borrowed container, Borrowed item);
/* What COMPARE_TUPLES compares: `left` values from `values` on with the `right` ones behind them; NO_DISPLAY: a value as it is. */
Owned compare_displays(Object **values, int left, int right, CompareOp op);
Truth object_compare_to_truth(Borrowed a, Borrowed b, CompareOp op);
Owned list_for_iterator(Borrowed iterator);                        /* empty, with room for what is known to come */
bool  unpack_sequence(Object **sp, Borrowed o, int n);             /* fills sp[-1 .. n-2], the first item on top; sp[-1] (o) is overwritten, not dropped */
bool  unpack_ex(Object **sp, Borrowed o, int before, int after);
Owned set_of_stack(Object **items, int n);                         /* takes the items over and leaves NULLs */
Owned str_of_stack(Object **parts, int n);
Owned format_value(Borrowed value, int conversion, Borrowed spec_or_null);
bool  list_extend_unpacking(List *list, Borrowed iterable);        /* "Value after * must be an iterable, not int" */
bool  dict_update_unpacking(Dict *dict, Borrowed mapping);         /* "'int' object is not a mapping" */
Owned make_function(Frame *frame, Object **sp, int flags);         /* takes its operands below sp over, if it succeeds */
Owned load_build_class(Frame *frame);
Owned import_name_op(Frame *frame, Str *name, Borrowed level, Borrowed fromlist);
bool  setup_annotations(Borrowed namespace_);
bool  print_expression(Borrowed value);
Truth exception_matches(Borrowed exception, Borrowed type);
bool  exception_group_matches(Borrowed exception, Borrowed type, Owned *match, Owned *rest);
Owned prepare_reraise_star(Borrowed original, Borrowed list);
bool  raise_statement(Borrowed exception_or_null, Borrowed cause_or_null); /* leaves an exception pending; true: the handled one, raised again */
Owned before_with(Object **place);                                 /* *place: the manager, on the stack, becomes its __exit__; the result is what __enter__ gave */
Owned before_async_with(Object **place);
Owned with_except_start(Borrowed exit, Borrowed exception);
Owned get_awaitable_checked(Borrowed o, int where);
Owned match_keys(Borrowed subject, Tuple *keys);
Owned match_class(Borrowed subject, Borrowed cls, Tuple *names, int positional);
void  raise_machine_overflow(Object **sp);

bool  stop_iteration_ends(Frame *frame);                           /* a StopIteration is pending that ends a for loop: cleared, after it has been told */

/* call.c */
Owned call_native(Borrowed callable, Object **args, int n, Tuple *names); /* args[-1] is the callable's own place */
bool  call_native_in_place(Object **base, int n);                   /* the same, known to be a native or a method descriptor */
bool  call_method_in_place(Object **base, int n);                   /* the same, known to be a method descriptor */
bool  call_one_in_place(Object **base);                             /* the same of one argument and a native with its function in `one` */
bool  call_in_place(Object **base, int n);                          /* [callable][n arguments] -> [result]; not for Python functions. false: as they were */
extern uint32_t cache_epoch;                                        /* changes whenever all caches are cleared */
Function *class_call_plan(Type *cls, Owned *instance);             /* borrowed __init__ and a new instance: a class without surprises */
bool  spread_to_tuple(Object **base);                               /* [callable][iterable]: the iterable becomes a tuple */
/* [function][tuple][dict, if has_kwargs] stay, kept by a shim frame, while what lies behind them is called: the result is where the
   function's slots begin. NULL: exception pending; unwinding the innermost frame drops all. */
Object **call_spread(Object **base, bool has_kwargs);
void  drop_spread(Object **kept);                                  /* what such a call with keywords has kept below its result */
Owned function_display_name(Borrowed callable);

#endif
