/* code_replace.c -- code.replace(): a copy of a code object with other values in some of its fields.
 *
 * Instructions name constants, names and variables by number, so these tables may be exchanged for others that are no
 * shorter. What would change the instructions themselves, or the tables made for them, is refused unless it is the same.
 */
#include <string.h>

#include "runtime/code.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/text.h"

enum Field { /* as in CODE_REPLACE_PARAMETERS, after self */
    SELF, ARGCOUNT, POSONLY, KWONLY, NLOCALS, STACKSIZE, FLAGS, FIRSTLINENO, CODE, CONSTS, NAMES, VARNAMES, FREEVARS, CELLVARS,
    FILENAME, NAME, QUALNAME, LINETABLE, EXCEPTIONTABLE, FIELD_COUNT
};

static bool replace_int(int32_t *field, Borrowed value, const char *what)
{
    int number;
    if (!value) return true;
    if (!argument_int32(value, &number)) return false;
    if (number < 0) return raise_value_error("%s must be a positive integer", what), false;
    *field = number;
    return true;
}

static bool check_type(Borrowed value, const Type *type, const char *what)
{
    if (!value || IS_INSTANCE(value, type)) return true;
    raise_type_error("replace() argument '%s' must be %s, not %K", what, type->name, value);
    return false;
}

static void replace_str(Str **field, Borrowed value)
{
    if (value) ref_set(field, ref_keep(value));
}

static bool replace_consts(Code *code, Borrowed value)
{
    if (!value) return true;
    if (AS(Tuple, value)->length < code->constant_count) return raise_krait_has_no("code.replace() with fewer constants"), false;
    Object **old = code->constants, **new = NULL;
    uint32_t count = code->constant_count, length = AS(Tuple, value)->length;
    if (!code_copy_objects(&new, AS(Tuple, value)->items, length)) return false;
    code->constants      = new;
    code->constant_count = length;
    code_drop_objects(old, count);
    return true;
}

static bool all_names(const Tuple *names)
{
    for (uint32_t i = 0; i < names->length; i++)
        if (!IS_EXACT_STR(names->items[i])) return raise_type_error("name tuples must contain only strings, not '%T'", names->items[i]), false;
    return true;
}

static bool replace_names(Code *code, Borrowed value)
{
    if (!value) return true;
    const Tuple *names = AS(Tuple, value);
    if (!all_names(names)) return false;
    if (names->length < code->name_count) return raise_krait_has_no("code.replace() with fewer names"), false;
    for (uint32_t i = 0; i < code->name_count; i++) {
        Str *name = (Str *)ref_keep(names->items[i]);
        str_intern(&name);
        ref_set(&code->names[i], OBJ(name));
    }
    return true;
}

/* The names of the variables of one kind, in their order. */
static bool replace_variables(Code *code, Borrowed value, int kind)
{
    if (!value) return true;
    const Tuple *names = AS(Tuple, value);
    uint32_t     next  = 0;
    if (!all_names(names)) return false;
    for (int i = 0; i < code->slot_count; i++) next += (code->slot_kinds[i] & kind) != 0;
    if (next != names->length) return raise_krait_has_no("code.replace() with more or fewer variables"), false;
    next = 0;
    for (int i = 0; i < code->slot_count; i++) {
        if (!(code->slot_kinds[i] & kind)) continue;
        Str *name = (Str *)ref_keep(names->items[next++]);
        str_intern(&name);
        ref_set(&code->slot_names[i], OBJ(name));
    }
    return true;
}

/* A field that can't be changed: it may only be given as it is. */
static bool same_as_before(const Code *code, Borrowed value, const char *what)
{
    if (!value) return true;
    Owned now  = object_get_attr_c(OBJ(code), what);
    Truth same = now ? object_compare_truth(now, value, CMP_EQ) : TRUTH_ERROR;
    ref_drop_maybe(now);
    if (same == TRUTH_NO) raise_error(&exc_NotImplementedError, "Krait has no code.replace() of %s", what);
    return same == TRUTH_YES;
}

static bool replace_numbers(Code *copy, Object **given)
{
    int32_t flags = (int32_t)(copy->flags & VISIBLE_FLAGS);
    if (!replace_int(&copy->arg_count, given[ARGCOUNT], "co_argcount")
        || !replace_int(&copy->positional_only_count, given[POSONLY], "co_posonlyargcount")
        || !replace_int(&copy->keyword_only_count, given[KWONLY], "co_kwonlyargcount")
        || !same_as_before(copy, given[NLOCALS], "co_nlocals") || !replace_int(&copy->stack_size, given[STACKSIZE], "co_stacksize")
        || !replace_int(&flags, given[FLAGS], "co_flags") || !replace_int(&copy->first_line, given[FIRSTLINENO], "co_firstlineno"))
        return false;
    copy->flags = (copy->flags & ~(uint32_t)VISIBLE_FLAGS) | ((uint32_t)flags & VISIBLE_FLAGS);
    code_measure(copy);
    return true;
}

static bool check_types(Object **given)
{
    return check_type(given[CODE], &bytes_type, "co_code") && check_type(given[CONSTS], &tuple_type, "co_consts")
        && check_type(given[NAMES], &tuple_type, "co_names") && check_type(given[VARNAMES], &tuple_type, "co_varnames")
        && check_type(given[FREEVARS], &tuple_type, "co_freevars") && check_type(given[CELLVARS], &tuple_type, "co_cellvars")
        && check_type(given[FILENAME], &str_type, "co_filename") && check_type(given[NAME], &str_type, "co_name")
        && check_type(given[QUALNAME], &str_type, "co_qualname") && check_type(given[LINETABLE], &bytes_type, "co_linetable")
        && check_type(given[EXCEPTIONTABLE], &bytes_type, "co_exceptiontable");
}

Owned code_replace(Object **args, int n, UNUSED Tuple *keywords)
{
    Object *given[FIELD_COUNT] = { 0 };
    memcpy(given, args, (size_t)n * sizeof *args);
    Code *copy = code_copy(AS(Code, args[SELF]));
    if (!copy) return NULL;
    if (replace_numbers(copy, given) && check_types(given) && same_as_before(copy, given[CODE], "co_code")
        && replace_consts(copy, given[CONSTS]) && replace_names(copy, given[NAMES])
        && replace_variables(copy, given[VARNAMES], SLOT_LOCAL) && replace_variables(copy, given[FREEVARS], SLOT_FREE)
        && replace_variables(copy, given[CELLVARS], SLOT_CELL) && same_as_before(copy, given[LINETABLE], "co_linetable")
        && same_as_before(copy, given[EXCEPTIONTABLE], "co_exceptiontable")) {
        replace_str(&copy->filename, given[FILENAME]);
        replace_str(&copy->name, given[NAME]);
        replace_str(&copy->qualname, given[QUALNAME]);
        return OBJ(copy);
    }
    ref_drop(OBJ(copy));
    return NULL;
}
