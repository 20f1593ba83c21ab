/* code_replace.c -- code.replace() and types.CodeType(...): a copy of a code object with other values in some of its fields.
 *
 * Instructions are Krait's own, so bytes for them are taken only where a code object has just these; everything else may be
 * given. Instructions name constants, names and variables by number: where a table becomes shorter, or instructions come together with
 * tables that were not made for them, the copy is unsound: it can be looked at and compared, but not run (code_is_sound).
 */
#include <string.h>

#include "runtime/bytes.h"
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

typedef struct Change {
    Code          *copy;
    Object *const *given;  /* by Field; NULL: as it was */
    bool           sound;
    int32_t        nlocals;
} Change;

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

/* ---- tables of objects ----------------------------------------------------------------------------------- */

static bool replace_objects(Object ***field, uint32_t *count, Borrowed tuple)
{
    Object **old = *field, **new = NULL;
    uint32_t before = *count, length = AS(Tuple, tuple)->length;
    if (!code_copy_objects(&new, AS(Tuple, tuple)->items, length)) return false;
    *field = new;
    *count = length;
    code_drop_objects(old, before);
    return true;
}

static bool replace_consts(Change *c)
{
    Borrowed given = c->given[CONSTS];
    if (!given) return true;
    c->sound &= AS(Tuple, given)->length >= c->copy->constant_count;
    return replace_objects(&c->copy->constants, &c->copy->constant_count, given);
}

static bool all_names(Borrowed names)
{
    for (uint32_t i = 0; names && i < AS(Tuple, names)->length; i++)
        if (!IS_EXACT_STR(AS(Tuple, names)->items[i])) return raise_system_error("non-string found in code slot"), false;
    return true;
}

static void intern_all(Str **names, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) str_intern(&names[i]);
}

static bool replace_names(Change *c)
{
    Borrowed given = c->given[NAMES];
    if (!given) return true;
    c->sound &= AS(Tuple, given)->length >= c->copy->name_count;
    if (!replace_objects((Object ***)&c->copy->names, &c->copy->name_count, given)) return false;
    intern_all(c->copy->names, c->copy->name_count);
    return true;
}

/* ---- variables ------------------------------------------------------------------------------------------- */

typedef struct Variables { const Tuple *local, *cell, *free; } Variables;

static int place_of(const Tuple *names, Borrowed name)
{
    for (uint32_t i = 0; i < names->length; i++)
        if (str_equal(AS(Str, names->items[i]), AS(Str, name))) return (int)i;
    return -1;
}

static void add_slot(Code *code, int slot, Borrowed name, uint8_t kind)
{
    code->slot_names[slot] = AS(Str, ref_keep((Object *)name));
    code->slot_kinds[slot] = kind;
}

static int count_slots(const Variables *v, bool hidden)
{
    int n = (int)(v->local->length + v->free->length) + hidden;
    for (uint32_t i = 0; i < v->cell->length; i++) n += place_of(v->local, v->cell->items[i]) < 0;
    return n;
}

/* The slots for these variables, in the compiler's order: locals, cells that aren't among them, free variables. */
static bool build_slots(Code *code, const Variables *v)
{
    bool     hidden = code->slot_count && code->slot_kinds[0] & SLOT_HIDDEN;
    int      before = code->slot_count, count = count_slots(v, hidden), n = 0;
    Str    **old = code->slot_names, **names = count ? heap_alloc((size_t)count * sizeof *names) : NULL;
    uint8_t *old_kinds = code->slot_kinds, *kinds = count ? heap_alloc((size_t)count) : NULL;
    if (count && (!names || !kinds)) {
        heap_free(names, (size_t)count * sizeof *names);
        heap_free(kinds, (size_t)count);
        return false;
    }
    code->slot_names = names;
    code->slot_kinds = kinds;
    if (hidden) add_slot(code, n++, OBJ(old[0]), old_kinds[0]);
    for (uint32_t i = 0; i < v->local->length; i++) {
        bool captured = place_of(v->cell, v->local->items[i]) >= 0;
        add_slot(code, n++, v->local->items[i], captured ? SLOT_LOCAL | SLOT_CELL : SLOT_LOCAL);
    }
    for (uint32_t i = 0; i < v->cell->length; i++)
        if (place_of(v->local, v->cell->items[i]) < 0) add_slot(code, n++, v->cell->items[i], SLOT_CELL);
    for (uint32_t i = 0; i < v->free->length; i++) add_slot(code, n++, v->free->items[i], SLOT_FREE);
    code->slot_count = n;
    code->free_count = (int32_t)v->free->length;
    code_drop_objects((Object **)old, (uint32_t)before);
    heap_free(old_kinds, (size_t)before);
    intern_all(code->slot_names, (uint32_t)n);
    return true;
}

static bool same_layout(const Code *a, const Code *b)
{
    return a->slot_count == b->slot_count && !memcmp(a->slot_kinds, b->slot_kinds, (size_t)a->slot_count);
}

static bool replace_variables(Change *c, const Code *original)
{
    static const enum Field fields[] = {VARNAMES, CELLVARS, FREEVARS};
    static const CodeTuple  kinds[]  = {TUPLE_VARNAMES, TUPLE_CELLVARS, TUPLE_FREEVARS};
    Owned names[3] = {NULL};
    bool  given = false, ok = true;
    for (int k = 0; k < 3 && ok; k++) {
        given |= c->given[fields[k]] != NULL;
        names[k] = c->given[fields[k]] ? ref_keep(c->given[fields[k]]) : code_tuple((Code *)original, kinds[k]);
        ok       = names[k] != NULL;
    }
    Variables v = {AS(Tuple, names[0]), AS(Tuple, names[1]), AS(Tuple, names[2])};
    if (ok && given) {
        ok = build_slots(c->copy, &v);
        c->sound &= ok && same_layout(c->copy, original);
    }
    for (int k = 0; k < 3; k++) ref_drop_maybe(names[k]);
    return ok;
}

/* ---- instructions and what belongs to them ---------------------------------------------------------------- */

static Code *code_with(Borrowed bytes)
{
    for (Code *code = code_list(); code; code = code->next)
        if (code_has_bytes(code, AS(Bytes, bytes))) return code;
    return NULL;
}

static bool is_empty(Borrowed bytes) { return AS(Bytes, bytes)->length == 0; }

static bool replace_instructions(Change *c, const Code *original)
{
    Borrowed given = c->given[CODE];
    if (!given || code_has_bytes(original, AS(Bytes, given))) return true;
    if (AS(Bytes, given)->length % 2) return raise_value_error("code: co_code is malformed"), false;
    const Code *found = is_empty(given) ? NULL : code_with(given);
    if (!found && !is_empty(given)) return raise_krait_has_no("code objects of bytes that its compiler has not made"), false;
    c->sound = false;
    return code_take_instructions(c->copy, found);
}

static bool same_bytes(const Code *code, const char *attribute, Borrowed given, bool *same)
{
    Owned now = object_get_attr_c(OBJ(code), attribute);
    if (now) *same = AS(Bytes, now)->length == AS(Bytes, given)->length
                  && !memcmp(AS(Bytes, now)->data, AS(Bytes, given)->data, (size_t)AS(Bytes, now)->length);
    ref_drop_maybe(now);
    return now != NULL;
}

/* The table of places, or of handlers, out of bytes as the attribute gives them. */
static bool replace_table(Change *c, enum Field field, const char *attribute)
{
    Borrowed given = c->given[field];
    bool     same  = false;
    if (!given || !same_bytes(c->copy, attribute, given, &same)) return !given;
    if (same) return true;
    size_t row = field == LINETABLE ? sizeof(PositionRow) : sizeof(Handler);
    if (AS(Bytes, given)->length % (int64_t)row) {
        raise_error(&exc_NotImplementedError, "Krait has no %s but in its own form", attribute);
        return false;
    }
    if (field == EXCEPTIONTABLE) c->sound = false;
    return code_take_table(c->copy, field == LINETABLE, AS(Bytes, given));
}

/* ---- numbers --------------------------------------------------------------------------------------------- */

static bool replace_numbers(Change *c)
{
    Code          *copy = c->copy;
    Object *const *given = c->given;
    int32_t        flags = (int32_t)(copy->flags & VISIBLE_FLAGS);
    if (!replace_int(&copy->arg_count, given[ARGCOUNT], "co_argcount")
        || !replace_int(&copy->positional_only_count, given[POSONLY], "co_posonlyargcount")
        || !replace_int(&copy->keyword_only_count, given[KWONLY], "co_kwonlyargcount")
        || !replace_int(&c->nlocals, given[NLOCALS], "co_nlocals") || !replace_int(&copy->stack_size, given[STACKSIZE], "co_stacksize")
        || !replace_int(&flags, given[FLAGS], "co_flags") || !replace_int(&copy->first_line, given[FIRSTLINENO], "co_firstlineno"))
        return false;
    copy->flags = (copy->flags & ~(uint32_t)VISIBLE_FLAGS) | ((uint32_t)flags & VISIBLE_FLAGS);
    return true;
}

static int32_t count_locals(const Code *code)
{
    int32_t locals = 0;
    for (int i = 0; i < code->slot_count; i++) locals += (code->slot_kinds[i] & SLOT_LOCAL) != 0;
    return locals;
}

static bool is_consistent(const Change *c)
{
    const Code *code  = c->copy;
    int32_t     total = code->arg_count + code->keyword_only_count + !!(code->flags & CODE_VARARGS) + !!(code->flags & CODE_VARKEYWORDS);
    int32_t     locals = count_locals(code);
    if (code->positional_only_count > code->arg_count) raise_system_error("../Objects/codeobject.c:250: bad argument to internal function");
    else if (total > locals) raise_value_error("code: co_varnames is too small");
    else if (c->nlocals != locals) raise_value_error("code: co_nlocals != len(co_varnames)");
    else return true;
    return false;
}

/* ---- the two ways in ------------------------------------------------------------------------------------- */

static bool check_types(Object *const *given)
{
    return check_type(given[CODE], &bytes_type, "co_code") && check_type(given[CONSTS], &tuple_type, "co_consts")
        && check_type(given[NAMES], &tuple_type, "co_names") && check_type(given[VARNAMES], &tuple_type, "co_varnames")
        && check_type(given[FREEVARS], &tuple_type, "co_freevars") && check_type(given[CELLVARS], &tuple_type, "co_cellvars")
        && check_type(given[FILENAME], &str_type, "co_filename") && check_type(given[NAME], &str_type, "co_name")
        && check_type(given[QUALNAME], &str_type, "co_qualname") && check_type(given[LINETABLE], &bytes_type, "co_linetable")
        && check_type(given[EXCEPTIONTABLE], &bytes_type, "co_exceptiontable");
}

static bool all_names_are_strings(Object *const *given)
{
    return all_names(given[NAMES]) && all_names(given[VARNAMES]) && all_names(given[FREEVARS]) && all_names(given[CELLVARS]);
}

static bool change(Change *c, const Code *original)
{
    Code *copy = c->copy;
    if (!replace_numbers(c) || !check_types(c->given) || !replace_instructions(c, original)
        || !replace_table(c, LINETABLE, "co_linetable") || !replace_table(c, EXCEPTIONTABLE, "co_exceptiontable")
        || !all_names_are_strings(c->given) || !replace_consts(c) || !replace_names(c) || !replace_variables(c, original)
        || !is_consistent(c))
        return false;
    replace_str(&copy->filename, c->given[FILENAME]);
    replace_str(&copy->name, c->given[NAME]);
    replace_str(&copy->qualname, c->given[QUALNAME]);
    c->sound &= copy->stack_size >= original->stack_size && !((copy->flags ^ original->flags) & CODE_ANY_GENERATOR);
    code_measure(copy);
    if (!c->sound || !code_is_sound(original)) code_mark_unsound(copy);
    return true;
}

static Owned changed(Code *original, Object *const *given)
{
    Change c = {code_copy(original), given, true, count_locals(original)};
    if (c.copy && change(&c, original)) return OBJ(c.copy);
    ref_drop_maybe(OBJ(c.copy));
    return NULL;
}

Owned code_replace(Object **args, int n, UNUSED Tuple *keywords)
{
    Object *given[FIELD_COUNT] = { 0 };
    memcpy(given, args, (size_t)n * sizeof *args);
    return changed(AS(Code, args[SELF]), given);
}

/* CodeType's parameters, by position. */
static const enum Field places[] = {
    ARGCOUNT, POSONLY, KWONLY, NLOCALS, STACKSIZE, FLAGS, CODE, CONSTS, NAMES, VARNAMES, FILENAME, NAME, QUALNAME, FIRSTLINENO,
    LINETABLE, EXCEPTIONTABLE, FREEVARS, CELLVARS,
};
enum { PLACE_COUNT = sizeof places / sizeof *places, NEEDED = PLACE_COUNT - 2 };

static bool check_argument(int place, Borrowed value)
{
    const Type *wanted;
    int         number;
    switch (places[place]) {
    case CODE: case LINETABLE: case EXCEPTIONTABLE: wanted = &bytes_type; break;
    case CONSTS: case NAMES: case VARNAMES: case FREEVARS: case CELLVARS: wanted = &tuple_type; break;
    case FILENAME: case NAME: case QUALNAME: wanted = &str_type; break;
    default: return argument_int32(value, &number);
    }
    if (IS_INSTANCE(value, wanted)) return true;
    raise_type_error("code() argument %d must be %s, not %T", place + 1, wanted->name, value);
    return false;
}

static bool check_not_negative(Object *const *given)
{
    static const enum Field fields[] = {ARGCOUNT, POSONLY, KWONLY, NLOCALS, STACKSIZE, FLAGS};
    static const char *const named[] = {"argcount", "posonlyargcount", "kwonlyargcount", "nlocals"};
    for (int k = 0; k < 6; k++) {
        int number = 0;
        if (!argument_int32(given[fields[k]], &number)) return false;
        if (number >= 0) continue;
        if (k < 4) raise_value_error("code: %s must not be negative", named[k]);
        else raise_system_error("../Objects/codeobject.c:250: bad argument to internal function");
        return false;
    }
    return true;
}

static bool check_names(Object *const *given)
{
    static const enum Field fields[] = {NAMES, VARNAMES, FREEVARS, CELLVARS};
    for (int k = 0; k < 4; k++)
        for (uint32_t i = 0; given[fields[k]] && i < AS(Tuple, given[fields[k]])->length; i++) {
            Borrowed name = AS(Tuple, given[fields[k]])->items[i];
            if (IS_STR(name)) continue;
            raise_type_error("name tuples must contain only strings, not '%T'", name);
            return false;
        }
    return true;
}

Owned code_new(UNUSED Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *given[FIELD_COUNT] = { 0 };
    if (!native_no_keywords("code", keywords)) return NULL;
    if (n < NEEDED) return raise_type_error("code expected at least %d arguments, got %d", NEEDED, n);
    if (n > PLACE_COUNT) return raise_type_error("code expected at most %d arguments, got %d", PLACE_COUNT, n);
    for (int k = 0; k < n; k++) {
        if (!check_argument(k, args[k])) return NULL;
        given[places[k]] = args[k];
    }
    if (n <= NEEDED) given[FREEVARS] = OBJ(empty_tuple);
    if (n <= NEEDED + 1) given[CELLVARS] = OBJ(empty_tuple);
    if (!check_not_negative(given) || !check_names(given)) return NULL;
    Code *origin = code_with(given[CODE]);
    if (!origin) return raise_krait_has_no("code objects of bytes that its compiler has not made");
    int32_t line;
    if (!argument_int32(given[FIRSTLINENO], &line)) return NULL;
    given[FIRSTLINENO] = NULL;
    Owned made = changed(origin, given);
    if (made) AS(Code, made)->first_line = line;
    return made;
}
