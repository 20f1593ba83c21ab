/* symtable_export.c -- the symbol table as objects of Python, for the module symtable.
 *
 * A scope becomes (type, name, line, nested, symbols, parameters, children): type is 0 for a function, 1 for a class, 2 for the module;
 * symbols is a dict from name to CPython's flags, with what the name is (local, global ...) from bit 11 on.
 */
#include "lang/symtable_export.h"

#include "runtime/dict.h"
#include "runtime/int.h"
#include "runtime/list.h"

enum { /* CPython's numbers, which programs see */
    FLAG_GLOBAL = 1, FLAG_LOCAL = 2, FLAG_PARAMETER = 4, FLAG_NONLOCAL = 8, FLAG_USED = 16, FLAG_CLASS_FREE = 64, FLAG_IMPORTED = 128,
    FLAG_ANNOTATED = 256, FLAG_ITERATION = 512, MEANING_SHIFT = 11,
};
enum { TYPE_OF_FUNCTION, TYPE_OF_CLASS, TYPE_OF_MODULE };

static int64_t flags_of(const Symbol *symbol)
{
    static const struct { uint32_t ours; int theirs; } flags[] = {
        {SYMBOL_GLOBAL, FLAG_GLOBAL}, {SYMBOL_LOCAL, FLAG_LOCAL}, {SYMBOL_PARAMETER, FLAG_PARAMETER}, {SYMBOL_NONLOCAL, FLAG_NONLOCAL},
        {SYMBOL_USED, FLAG_USED}, {SYMBOL_CLASS_FREE, FLAG_CLASS_FREE}, {SYMBOL_IMPORTED, FLAG_IMPORTED}, {SYMBOL_ANNOTATED, FLAG_ANNOTATED},
        {SYMBOL_ITERATION, FLAG_ITERATION},
    };
    static const int meanings[] = {[MEANING_UNKNOWN] = 0, [MEANING_LOCAL] = 1, [MEANING_GLOBAL_EXPLICIT] = 2, [MEANING_GLOBAL_IMPLICIT] = 3,
                                   [MEANING_FREE] = 4, [MEANING_CELL] = 5};
    int64_t result = (int64_t)meanings[symbol->meaning] << MEANING_SHIFT;
    for (size_t k = 0; k < sizeof flags / sizeof *flags; k++)
        if (symbol->flags & flags[k].ours) result |= flags[k].theirs;
    return result;
}

static Owned symbols_of(const Scope *scope)
{
    Owned dict = dict_new();
    for (int i = 0; dict && i < scope->symbols.count; i++) {
        const Symbol *symbol = scope->symbols.items[i];
        Owned         flags  = int_new(flags_of(symbol));
        if (!flags || !dict_set(AS(Dict, dict), symbol->name, flags)) ref_clear(&dict);
        ref_drop_maybe(flags);
    }
    return dict;
}

static Owned parameters_of(const Scope *scope)
{
    Owned list = list_new(scope->parameters.count);
    for (int i = 0; list && i < scope->parameters.count; i++)
        if (!list_append(AS(List, list), scope->parameters.items[i])) ref_clear(&list);
    return list;
}

static Owned export_scope(const Scope *scope);

static Owned children_of(const Scope *scope)
{
    Owned list = list_new(scope->children.count);
    for (int i = 0; list && i < scope->children.count; i++) {
        Owned child = export_scope(scope->children.items[i]);
        if (!child || !list_append_take(AS(List, list), child)) ref_clear(&list);
    }
    return list;
}

/* Lambdas and comprehensions go by their names without the brackets of co_name. */
static Owned name_of(const Scope *scope)
{
    if (scope->kind == SCOPE_MODULE) return str_from_c("top");
    Str *name = AS(Str, scope->name);
    return name->length > 2 && str_char(name, 0) == '<' ? str_slice(name, 1, name->length - 1) : ref_keep(scope->name);
}

static Owned export_scope(const Scope *scope)
{
    int type = scope->kind == SCOPE_MODULE ? TYPE_OF_MODULE : scope->kind == SCOPE_CLASS ? TYPE_OF_CLASS : TYPE_OF_FUNCTION;
    Owned fields[] = {int_new(type), name_of(scope), int_new(scope->line), bool_new(scope->nested), symbols_of(scope), parameters_of(scope), children_of(scope)};
    enum { FIELDS = sizeof fields / sizeof *fields };
    bool ok = true;
    for (int k = 0; k < FIELDS; k++) ok &= fields[k] != NULL;
    Owned result = ok ? tuple_from_array(fields, FIELDS) : NULL;
    for (int k = 0; k < FIELDS; k++) ref_drop_maybe(fields[k]);
    return result;
}

Owned symtable_export(const SymbolTable *table) { return export_scope(table->module); }
