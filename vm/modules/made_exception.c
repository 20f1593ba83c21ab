/* made_exception.c -- exception classes that a module in C brings along.
 *
 * They are classes as a program would write them, kept in a small table until the interpreter stops.
 */
#include "vm/modules/made_exception.h"

#include <string.h>
#include "runtime/dict.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

enum { MADE_LIMIT = 32 };
static struct { const char *module, *name; Owned type; } made[MADE_LIMIT];

static Owned make(const char *module, const char *name, Tuple *bases)
{
    Owned text = str_from_c(name), where = str_from_c(module), dict = dict_new(), type = NULL;
    if (text && where && dict && dict_set_str((Dict *)dict, names.__module__, where))
        type = type_new(&type_type, (Str *)text, bases, (Dict *)dict, NULL, NULL);
    ref_drop_maybe(text);
    ref_drop_maybe(where);
    ref_drop_maybe(dict);
    return type;
}

Type *made_exception(const char *module, const char *name, Type *base)
{
    Owned bases = tuple_pack(1, base);
    Type *type  = bases ? made_exception_of(module, name, (Tuple *)bases) : NULL;
    ref_drop_maybe(bases);
    return type;
}

Type *made_exception_of(const char *module, const char *name, Tuple *bases)
{
    int k = 0;
    for (; k < MADE_LIMIT && made[k].type; k++)
        if (!strcmp(made[k].name, name) && !strcmp(made[k].module, module)) return (Type *)made[k].type;
    if (k == MADE_LIMIT) {
        raise_system_error("too many exceptions of modules");
        return NULL;
    }
    Owned type = make(module, name, bases);
    if (!type) return NULL;
    made[k].module = module;
    made[k].name   = name;
    made[k].type   = type;
    return (Type *)type;
}

Owned raise_made(Type *type, const char *format, ...)
{
    if (!type) return NULL;
    va_list arguments;
    va_start(arguments, format);
    Owned text = str_format_va(format, arguments), e = NULL;
    va_end(arguments);
    if (text) e = object_call_1(OBJ(type), text);
    ref_drop_maybe(text);
    return e ? raise_object(e) : NULL;
}

void made_exceptions_stop(void)
{
    for (int k = 0; k < MADE_LIMIT; k++) ref_clear(&made[k].type);
}
