/* datetime_arguments.c -- how the functions of _datetime take their arguments.
 *
 * CPython's are of the kind that converts one argument after the other before it looks at names it doesn't know, and the
 * constructors call themselves "function".
 */
#include "vm/frame.h"
#include "vm/modules/datetime_parts.h"

static const char *plural(int n) { return n == 1 ? "" : "s"; }

bool argument_c_int(Object *o, int *number)
{
    int64_t value;
    Owned   index = number_index(o);
    if (!index) return false;
    bool fits = int_to_int64(index, &value);
    bool less = int_sign(index) < 0;
    ref_drop(index);
    if (!fits) return raise_overflow_error("Python int too large to convert to C long"), false;
    *number = (int)value;
    if (*number != value) raise_overflow_error("signed integer is %s", less ? "less than minimum" : "greater than maximum");
    return *number == value;
}

static bool right_class(const Parameters *p, int place, Object *value, const Type *type)
{
    if (type_is_subtype(TYPE_OF(value), type)) return true;
    raise_type_error("%s() argument %d must be %s, not %K", p->function, place + 1, type->name, value);
    return false;
}

static bool without_zeros(const Str *s)
{
    for (int64_t i = 0; i < s->length; i++)
        if (!str_char(s, i)) return raise_value_error("embedded null character"), false;
    return true;
}

static bool one_character(const Parameters *p, int place, Object *value)
{
    if (IS_STR(value) && AS(Str, value)->length == 1) return true;
    raise_type_error("%s() argument %d must be a unicode character, not %T", p->function, place + 1, value);
    return false;
}

static bool convert(const Parameters *p, int place, Object *value, Argument *out)
{
    out->object = value;
    switch (p->kinds[place]) {
    case 'i': return argument_c_int(value, &out->number);
    case 'U': return right_class(p, place, value, &str_type);
    case 's': return right_class(p, place, value, &str_type) && without_zeros(AS(Str, value));
    case 'C': return one_character(p, place, value);
    case 'D': return right_class(p, place, value, &date_type);
    case 'T': return right_class(p, place, value, &time_type);
    case 'S': return right_class(p, place, value, &timedelta_type);
    default: return true;
    }
}

static int place_of(const Parameters *p, const Str *name)
{
    for (int i = 0; p->kinds[i]; i++)
        if (str_equal_c(name, p->names[i])) return i;
    return -1;
}

/* The name and its brackets, for messages. */
static const char *name_of(const Parameters *p) { return p->function ? p->function : "function"; }
static const char *brackets(const Parameters *p) { return p->function ? "()" : ""; }

static bool number_fits(const Parameters *p, int count, int n, int total)
{
    if (total > count)
        raise_type_error("%s%s takes at most %d %sargument%s (%d given)", name_of(p), brackets(p), count, n ? "" : "keyword ", plural(count), total);
    else if (n > p->positional)
        raise_type_error("%s%s takes at most %d positional argument%s (%d given)", name_of(p), brackets(p), p->positional, plural(p->positional), n);
    else return true;
    return false;
}

/* Those that no parameter has taken. */
static bool names_fit(const Parameters *p, int n, Tuple *keywords)
{
    const Str *unknown = NULL;
    for (uint32_t k = 0; k < keywords->length; k++) {
        const Str *name  = (const Str *)keywords->items[k];
        int        place = place_of(p, name);
        if (place < 0 && !unknown) unknown = name;
        if (place >= 0 && place < n) {
            raise_type_error("argument for %s%s given by name ('%U') and position (%d)", name_of(p), brackets(p), name, place + 1);
            return false;
        }
    }
    if (unknown) raise_type_error("'%U' is an invalid keyword argument for %s%s", unknown, p->function ? p->function : "this function", brackets(p));
    return !unknown;
}

bool arguments_read(const Parameters *p, Object **args, int n, Tuple *keywords, Argument *out)
{
    int     count = (int)strlen(p->kinds), named = keywords ? (int)keywords->length : 0;
    Object *values[10] = {NULL};
    if (!number_fits(p, count, n, n + named)) return false;
    for (int i = 0; i < n; i++) values[i] = args[i];
    for (int k = 0; k < named; k++) {
        int place = place_of(p, (const Str *)keywords->items[k]);
        if (place >= n) values[place] = args[n + k];
    }
    for (int i = 0; i < count; i++) {
        out[i] = (Argument){NULL, 0};
        if (values[i] && !convert(p, i, values[i], &out[i])) return false;
        if (!values[i] && i < p->required) {
            raise_type_error("%s%s missing required argument '%s' (pos %d)", name_of(p), brackets(p), p->names[i], i + 1);
            return false;
        }
    }
    return !named || names_fit(p, n, keywords);
}

bool arguments_exactly(const char *function, int expected, int given)
{
    if (given != expected) raise_type_error("%s() takes exactly %d argument%s (%d given)", function, expected, plural(expected), given);
    return given == expected;
}

/* ---- states ------------------------------------------------------------------------------------- */

int state_byte(Object *o, int length, int key)
{
    if (IS_BYTES(o) && AS(Bytes, o)->length == length) return (uint8_t)AS(Bytes, o)->data[key];
    if (!IS_STR(o) || AS(Str, o)->length != length) return -1;
    uint32_t c = str_char(AS(Str, o), key);
    return c > 0xff ? -1 : (int)c;
}

bool state_bytes(Object *o, int length, const char *type, uint8_t *bytes)
{
    for (int k = 0; k < length; k++) {
        int byte = state_byte(o, length, k);
        if (byte < 0) {
            raise_value_error("Failed to encode latin1 string when unpickling a %s object. pickle.load(data, encoding='latin1') is assumed.", type);
            return false;
        }
        bytes[k] = (uint8_t)byte;
    }
    return true;
}

/* ---- calls ---------------------------------------------------------------------------------------- */

Owned call_by_name(Object *o, const char *name, Object **args, int n)
{
    Owned method = object_get_attr_c(o, name);
    Owned result = method ? object_call(method, args, n, NULL) : NULL;
    ref_drop_maybe(method);
    return result;
}

Owned call_in_module(const char *module, const char *name, Object **args, int n)
{
    Owned text   = str_intern_c(module);
    Owned found  = text ? import_module(text) : NULL;
    Owned result = found ? call_by_name(found, name, args, n) : NULL;
    ref_drop_maybe(found);
    ref_drop_maybe(text);
    return result;
}
