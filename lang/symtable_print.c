/* symtable_print.c -- the symbol table as text, for `krait --symbols`, tests and lessons.
 *
 *     module
 *       f  local: assigned
 *       function f, line 1
 *         x  cell: parameter, used
 *         function <lambda>, line 2, nested
 *           x  free: used
 */
#include "lang/symtable.h"

static const char *const meanings[] = {
    [MEANING_UNKNOWN] = "unknown", [MEANING_LOCAL] = "local", [MEANING_GLOBAL_EXPLICIT] = "declared global",
    [MEANING_GLOBAL_IMPLICIT] = "global", [MEANING_FREE] = "free", [MEANING_CELL] = "cell",
};

static void indent(StrBuilder *b, int depth) { builder_add_fill(b, ' ', 2 * depth); }

static void add_flag(StrBuilder *b, const Symbol *symbol, uint32_t flag, const char *text, bool *first)
{
    if (!(symbol->flags & flag)) return;
    builder_add_c(b, *first ? ": " : ", ");
    builder_add_c(b, text);
    *first = false;
}

static void add_symbol(StrBuilder *b, const Symbol *symbol, int depth)
{
    bool first = true;
    indent(b, depth);
    builder_format(b, "%U  %s", AS(Str, symbol->name), meanings[symbol->meaning]);
    add_flag(b, symbol, SYMBOL_PARAMETER, "parameter", &first);
    add_flag(b, symbol, SYMBOL_NONLOCAL, "nonlocal", &first);
    add_flag(b, symbol, SYMBOL_IMPORTED, "imported", &first);
    add_flag(b, symbol, SYMBOL_ANNOTATED, "annotated", &first);
    add_flag(b, symbol, SYMBOL_ITERATION, "iteration variable", &first);
    add_flag(b, symbol, SYMBOL_LOCAL, "assigned", &first);
    add_flag(b, symbol, SYMBOL_USED, "used", &first);
    add_flag(b, symbol, SYMBOL_UNBOUND, "deleted", &first);
    add_flag(b, symbol, SYMBOL_CLASS_FREE, "free for what is inside", &first);
    builder_add_c(b, "\n");
}

static void add_scope(StrBuilder *b, const Scope *scope, int depth)
{
    indent(b, depth);
    if (scope->kind == SCOPE_MODULE) builder_add_c(b, "module");
    else builder_format(b, "%s %U, line %d", scope->kind == SCOPE_CLASS ? "class" : "function", AS(Str, scope->name), scope->line);
    if (scope->nested) builder_add_c(b, ", nested");
    if (scope->is_generator) builder_add_c(b, ", generator");
    if (scope->is_coroutine) builder_add_c(b, ", coroutine");
    if (scope->needs_class_closure) builder_add_c(b, ", lends __class__");
    builder_add_c(b, "\n");
    for (int i = 0; i < scope->symbols.count; i++) add_symbol(b, scope->symbols.items[i], depth + 1);
    for (int i = 0; i < scope->children.count; i++) add_scope(b, scope->children.items[i], depth + 1);
}

Owned symtable_print(const SymbolTable *table)
{
    StrBuilder builder;
    builder_start(&builder, 256);
    add_scope(&builder, table->module, 0);
    return builder_finish(&builder);
}
