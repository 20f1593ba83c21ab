/* _csv.c -- the module behind csv: dialects, their names, and the functions that make readers and writers.
 *
 * The dialects that have names lie in the dict _csv._dialects. Exceptions that getting an attribute from the object given as a
 * dialect raises are forgotten, whatever they are, as CPython forgets them.
 */
#include "vm/modules/csv_parts.h"

int64_t csv_field_limit = 128 * 1024;

static Owned dialects; /* name -> Dialect; _csv._dialects is the same dict */

void csv_stop(void) { ref_clear(&dialects); }

/* ---- the options of a dialect ---------------------------------------------------------------------------- */

enum { DELIMITER, DOUBLE_QUOTE, ESCAPE, LINE_END, QUOTE, QUOTING, SKIP_SPACE, STRICT, OPTIONS };
static const char *const option_names[OPTIONS] = {"delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting",
                                                  "skipinitialspace", "strict"};

static bool set_char(uint32_t *place, const char *name, Borrowed value, uint32_t otherwise, bool optional)
{
    *place = value ? NO_CHAR : otherwise;
    if (!value || (optional && value == NONE)) return true;
    if (!IS_STR(value)) raise_type_error("\"%s\" must be string%s, not %T", name, optional ? " or None" : "", value);
    else if (AS(Str, value)->length != 1) raise_type_error("\"%s\" must be a 1-character string", name);
    else *place = str_char(AS(Str, value), 0);
    return !error_pending();
}

static bool set_line_end(Dialect *d, Borrowed value)
{
    if (value == NONE) return true;
    if (value && !IS_STR(value)) return raise_type_error("\"lineterminator\" must be a string"), false;
    d->line_end = (Str *)(value ? ref_keep(value) : str_from_c("\r\n"));
    return d->line_end != NULL;
}

static bool set_quoting(Dialect *d, Borrowed value)
{
    int number = QUOTE_MINIMAL;
    if (value && TYPE_OF(value) != &int_type) return raise_type_error("\"quoting\" must be an integer"), false;
    if (!argument_int32(value, &number)) return false;
    if (number < QUOTE_MINIMAL || number > QUOTE_NONE) return raise_type_error("bad \"quoting\" value"), false;
    d->quoting = (Quoting)number;
    return true;
}

static bool options_fit(Dialect *d, Object **option)
{
    if (option[QUOTE] == NONE && !option[QUOTING]) d->quoting = QUOTE_NONE;
    if (d->quoting != QUOTE_NONE && d->quote == NO_CHAR) raise_type_error("quotechar must be set if quoting enabled");
    else if (!d->line_end) raise_type_error("lineterminator must be set");
    return !error_pending();
}

static bool set_options(Dialect *d, Object **option)
{
    d->double_quote = true;
    return set_char(&d->delimiter, "delimiter", option[DELIMITER], ',', false) && argument_truth(option[DOUBLE_QUOTE], &d->double_quote) &&
           set_char(&d->escape, "escapechar", option[ESCAPE], NO_CHAR, true) && set_line_end(d, option[LINE_END]) &&
           set_char(&d->quote, "quotechar", option[QUOTE], '"', true) && set_quoting(d, option[QUOTING]) &&
           argument_truth(option[SKIP_SPACE], &d->skip_space) && argument_truth(option[STRICT], &d->strict) && options_fit(d, option);
}

/* option[k]: what the call gave, else what `dialect` has as an attribute, as new references; NULL: neither. */
static void collect_options(Borrowed dialect, Object **given, Object **option)
{
    for (int k = 0; k < OPTIONS; k++) {
        option[k] = ref_keep_maybe(given[k]);
        if (option[k] || !dialect) continue;
        option[k] = object_get_attr_c(dialect, option_names[k]);
        error_clear();
    }
}

static Owned named_dialect(Borrowed name)
{
    Owned found;
    if (!dict_get((Dict *)dialects, name, &found)) return NULL;
    return found ? found : raise_csv("unknown dialect");
}

/* Dialect(dialect=None, delimiter=..., ...): given[0] is the dialect, the options follow. */
static Owned make_dialect(Type *cls, Object **given)
{
    Object  *option[OPTIONS];
    bool     as_it_is = true;
    Borrowed source   = given[0] == NONE ? NULL : given[0];
    Owned    base     = !source ? NULL : IS_STR(source) ? named_dialect(source) : ref_keep(source);
    if (source && !base) return NULL;
    for (int k = 1; k <= OPTIONS; k++) as_it_is &= !given[k];
    if (as_it_is && base && IS_INSTANCE(base, &dialect_type)) return base;
    Owned o = type_alloc(cls);
    collect_options(base, given + 1, option);
    if (o) {
        gc_track(o);
        if (!set_options(AS(Dialect, o), option)) ref_clear(&o);
    }
    for (int k = 0; k < OPTIONS; k++) ref_drop_maybe(option[k]);
    ref_drop_maybe(base);
    return o;
}

/* Where in given[] a keyword belongs; -1: nowhere. */
static int option_place(const Str *name)
{
    if (str_equal_c(name, "dialect")) return 0;
    for (int k = 0; k < OPTIONS; k++)
        if (str_equal_c(name, option_names[k])) return k + 1;
    return -1;
}

static Owned dialect_new(Type *cls, Object **args, int n, Tuple *kwnames)
{
    Object *given[1 + OPTIONS] = {NULL};
    int     keywords = kwnames ? (int)kwnames->length : 0;
    if (n + keywords > 1 + OPTIONS) return raise_type_error("function takes at most %d arguments (%d given)", 1 + OPTIONS, n + keywords);
    for (int k = 0; k < n; k++) given[k] = args[k];
    for (int k = 0; k < keywords; k++) {
        int place = option_place((Str *)kwnames->items[k]);
        if (place < 0) return raise_type_error("'%U' is an invalid keyword argument for this function", kwnames->items[k]);
        if (place < n)
            return raise_type_error("argument for function given by name ('%U') and position (%d)", kwnames->items[k], place + 1);
        given[place] = args[n + k];
    }
    return make_dialect(cls, given);
}

Dialect *csv_dialect_of(Object *dialect_or_null, Object **keyword_values, Tuple *kwnames)
{
    Object *args[2 + OPTIONS] = {dialect_or_null};
    int     n = dialect_or_null ? 1 : 0, keywords = kwnames ? (int)kwnames->length : 0;
    if (n + keywords > 1 + OPTIONS) return (Dialect *)raise_type_error("function takes at most %d arguments (%d given)", 1 + OPTIONS, n + keywords);
    for (int k = 0; k < keywords; k++) args[n + k] = keyword_values[k];
    return (Dialect *)dialect_new(&dialect_type, args, n, kwnames);
}

/* ---- the type Dialect -------------------------------------------------------------------------------------- */

static void dialect_dealloc(Object *self)
{
    gc_untrack(self);
    ref_clear((Object **)&AS(Dialect, self)->line_end);
    container_release(self, sizeof(Dialect));
}

static int dialect_traverse(Object *self, GcVisit visit, void *argument)
{
    return AS(Dialect, self)->line_end ? visit(OBJ(AS(Dialect, self)->line_end), argument) : 0;
}

static Owned char_or_none(uint32_t c) { return c == NO_CHAR ? none_new() : str_from_char(c); }
static Owned get_delimiter(Object *self) { return char_or_none(AS(Dialect, self)->delimiter); }
static Owned get_quote(Object *self) { return char_or_none(AS(Dialect, self)->quote); }
static Owned get_escape(Object *self) { return char_or_none(AS(Dialect, self)->escape); }
static Owned get_quoting(Object *self) { return int_new(AS(Dialect, self)->quoting); }
static Owned get_line_end(Object *self)
{
    Dialect *d = AS(Dialect, self);
    return d->line_end ? ref_keep(OBJ(d->line_end)) : none_new();
}

NATIVE(dialect_reduce) { return raise_type_error("cannot pickle '%s' instances", type_short_name(TYPE_OF(args[0]))); }

static const GetSetDef dialect_getsets[] = {
    {"delimiter", get_delimiter, NULL, NULL}, {"escapechar", get_escape, NULL, NULL}, {"lineterminator", get_line_end, NULL, NULL},
    {"quotechar", get_quote, NULL, NULL}, {"quoting", get_quoting, NULL, NULL}, {0},
};
static const MemberDef dialect_members[] = {
    {"doublequote", MEMBER_BOOL, offsetof(Dialect, double_quote), false, NULL},
    {"skipinitialspace", MEMBER_BOOL, offsetof(Dialect, skip_space), false, NULL},
    {"strict", MEMBER_BOOL, offsetof(Dialect, strict), false, NULL},
    {0},
};
static const NativeDef dialect_methods[] = {
    {"__reduce__", dialect_reduce, NULL, "raises an exception to avoid pickling", 0},
    {"__reduce_ex__", dialect_reduce, NULL, "raises an exception to avoid pickling", 0},
    {0},
};
STATIC_OBJECT Type dialect_type = {
    .gc = {.size = sizeof(Dialect), .traverse = dialect_traverse, .dealloc = dialect_dealloc},
    .name = "_csv.Dialect",
    .doc = "The format of a file of separated values, complete and checked.",
    .flags = TYPE_BASE,
    .new_ = dialect_new,
    .methods = dialect_methods, .getsets = dialect_getsets, .members = dialect_members,
};

/* ---- functions ----------------------------------------------------------------------------------------------- */

static bool one_or_two(int n)
{
    if (n == 1 || n == 2) return true;
    raise_type_error(" expected at %s, got %d", n < 1 ? "least 1 argument" : "most 2 arguments", n);
    return false;
}

NATIVE(module_reader) { return one_or_two(n) ? csv_reader_new(args[0], n == 2 ? args[1] : NULL, args + n, keywords) : NULL; }
NATIVE(module_writer) { return one_or_two(n) ? csv_writer_new(args[0], n == 2 ? args[1] : NULL, args + n, keywords) : NULL; }

NATIVE(register_dialect)
{
    if (!one_or_two(n)) return NULL;
    if (!IS_STR(args[0])) return raise_type_error("dialect name must be a string");
    Dialect *d = csv_dialect_of(n == 2 ? args[1] : NULL, args + n, keywords);
    if (!d) return NULL;
    bool done = dict_set((Dict *)dialects, args[0], OBJ(d));
    ref_drop(OBJ(d));
    return done ? none_new() : NULL;
}

NATIVE(unregister_dialect)
{
    Owned found = named_dialect(args[0]);
    if (!found) return NULL;
    ref_drop(found);
    return object_del_item(dialects, args[0]) ? none_new() : NULL;
}

NATIVE(get_dialect) { return named_dialect(args[0]); }
NATIVE(list_dialects) { return object_call_1(OBJ(&list_type), dialects); }

NATIVE(field_size_limit)
{
    int64_t before = csv_field_limit;
    if (args[0] && TYPE_OF(args[0]) != &int_type) return raise_type_error("limit must be an integer");
    if (args[0] && !int_to_int64(args[0], &csv_field_limit)) return raise_overflow_error("Python int too large to convert to C long");
    return int_new(before);
}

static const NativeDef functions[] = {
    {"reader", module_reader, NULL, "reader(lines, dialect='excel', **options): an iterator over the records in an iterable of lines.", 0},
    {"writer", module_writer, NULL, "writer(file, dialect='excel', **options): an object that writes rows to a file.", 0},
    {"list_dialects", list_dialects, "", "The names of all dialects.", 0},
    {"register_dialect", register_dialect, NULL, "register_dialect(name, dialect='excel', **options): give a dialect a name.", 0},
    {"unregister_dialect", unregister_dialect, "name", "Forget a dialect's name.", 0},
    {"get_dialect", get_dialect, "name", "The dialect of a name.", 0},
    {"field_size_limit", field_size_limit, "new_limit=<unrepresentable>", "The longest field that a reader takes; with an argument it is set, and what it was is given.", 0},
    {0},
};

static bool add_number(Module *module, const char *name, int number)
{
    Owned value = int_new(number);
    bool  done  = value && dict_set_c(module->dict, name, value);
    ref_drop_maybe(value);
    return done;
}

static bool setup(Module *module)
{
    if (!dialects) dialects = dict_new();
    Owned version = str_from_c("1.0");
    Type *error   = csv_error();
    bool  done    = dialects && version && error && type_ready(&dialect_type) && type_ready(&csv_reader_type) && type_ready(&csv_writer_type) &&
                dict_set_c(module->dict, "__version__", version) && dict_set_c(module->dict, "_dialects", dialects) &&
                dict_set_c(module->dict, "Error", OBJ(error)) && dict_set_c(module->dict, "Dialect", OBJ(&dialect_type)) &&
                dict_set_c(module->dict, "Reader", OBJ(&csv_reader_type)) && dict_set_c(module->dict, "Writer", OBJ(&csv_writer_type)) &&
                add_number(module, "QUOTE_MINIMAL", QUOTE_MINIMAL) && add_number(module, "QUOTE_ALL", QUOTE_ALL) &&
                add_number(module, "QUOTE_NONNUMERIC", QUOTE_NONNUMERIC) && add_number(module, "QUOTE_NONE", QUOTE_NONE);
    ref_drop_maybe(version);
    return done;
}

const NativeModule _csv_module = {"_csv", "Reading and writing of separated values.", functions, setup};
