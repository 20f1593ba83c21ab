/* itertools.c -- module itertools: what its iterators share, and the module itself. itertools_parts.h says where each lies. */
#include "runtime/module.h"
#include "vm/modules/itertools_parts.h"

void iterator_dealloc(Object *self, int fields, size_t size)
{
    gc_untrack(self);
    for (int i = 0; i < fields; i++) ref_drop_maybe(iterator_fields(self)[i]);
    container_release(self, size);
}

int iterator_traverse(Object *self, int fields, GcVisit visit, void *argument)
{
    int result = 0;
    for (int i = 0; i < fields && !result; i++) {
        Object *field = iterator_fields(self)[i];
        if (field) result = visit(field, argument);
    }
    return result;
}

/* What is lent at the moment, the newest first. Threads may end theirs in any order. */
static Lent *lent_newest;

void lent_begin(Lent *lent, Borrowed value)
{
    *lent = (Lent){ .value = OBJ(value), .before = lent_newest };
    if (lent_newest) lent_newest->after = lent;
    lent_newest = lent;
}

bool lent_end(Lent *lent)
{
    if (lent->after) lent->after->before = lent->before;
    else lent_newest = lent->before;
    if (lent->before) lent->before->after = lent->after;
    if (lent->retired) ref_drop(lent->value);
    return lent->retired;
}

/* Everyone who uses it has a reference of his own from now on. */
void lent_retire(Owned value)
{
    for (Lent *lent = lent_newest; lent; lent = lent->before)
        if (lent->value == value && !lent->retired) {
            lent->retired = true;
            ref_keep(value);
        }
    ref_drop(value);
}

bool takes_no_keywords(const Type *base, Type *cls, Tuple *keywords)
{
    if (cls != base && cls->init != base->init) return true;
    return native_no_keywords(type_short_name(base), keywords);
}

bool at_most_two(const char *name, int n, Tuple *keywords)
{
    int given = n + (keywords ? (int)keywords->length : 0);
    if (given <= 2) return true;
    raise_type_error("%s() takes at most 2 arguments (%d given)", name, given);
    return false;
}

Owned reduced(Object *self, Owned arguments)
{
    Owned result = arguments ? tuple_pack(2, TYPE_OF(self), arguments) : NULL;
    ref_drop_maybe(arguments);
    return result;
}

Owned reduced_with(Object *self, Owned arguments, Owned state)
{
    Owned result = arguments && state ? tuple_pack(3, TYPE_OF(self), arguments, state) : NULL;
    ref_drop_maybe(arguments);
    ref_drop_maybe(state);
    return result;
}

bool state_tuple(Borrowed state, int least, int most)
{
    if (!IS_TUPLE(state)) {
        raise_type_error("state is not a tuple");
        return false;
    }
    int length = (int)AS(Tuple, state)->length;
    if (length >= least && length <= most) return true;
    int bound = length < least ? least : most;
    raise_type_error("function takes %s %d argument%s (%d given)", least == most ? "exactly" : length < least ? "at least" : "at most",
                     bound, bound == 1 ? "" : "s", length);
    return false;
}

Owned tuple_of_numbers(const int64_t *numbers, int64_t n)
{
    Owned tuple = tuple_new(n);
    for (int64_t i = 0; tuple && i < n; i++) {
        AS(Tuple, tuple)->items[i] = int_new(numbers[i]);
        if (!AS(Tuple, tuple)->items[i]) ref_clear(&tuple);
    }
    if (tuple) tuple_done(tuple);
    return tuple;
}

static const NativeDef functions[] = {
    { "tee", itertools_tee, "iterable, n=2, /", "A tuple of n iterators that each give the items of the iterable.", 0 },
    { 0 },
};

static bool setup(Module *module)
{
    static Type *const types[] = {
        &accumulate_type, &combinations_type, &combinations_with_replacement_type, &cycle_type, &dropwhile_type, &takewhile_type,
        &islice_type, &starmap_type, &chain_type, &compress_type, &filterfalse_type, &count_type, &zip_longest_type,
        &pairwise_type, &permutations_type, &product_type, &repeat_type, &groupby_type, &grouper_type, &tee_type, &tee_data_type,
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (!type_ready(types[i]) || !dict_set_c(module->dict, type_short_name(types[i]), OBJ(types[i]))) return false;
    return true;
}

const NativeModule itertools_module = { "itertools", "Iterators that are made of others, or count, repeat and choose.", functions, setup };
