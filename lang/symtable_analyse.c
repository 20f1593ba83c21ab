/* symtable_analyse.c -- the second look at the scopes: what each name means where it is mentioned.
 *
 * A name that a function mentions but doesn't bind is looked for in the functions around it, innermost first;
 * class bodies are passed over (but for __class__, which they lend to their methods). Where it is found it
 * becomes a cell, and every scope in between hands it on as a free variable. Parents are decided before
 * their children, so what a parent says is known.
 */
#include "lang/symtable.h"
#include "runtime/names.h"

/* Makes `name` free in each scope from `from` up to, not including, `to`. */
static bool hand_on(SymbolTable *table, Scope *from, const Scope *to, Identifier name)
{
    for (Scope *scope = from; scope != to; scope = scope->parent) {
        Symbol *symbol = scope_add(table->arena, scope, name);
        if (!symbol) return false;
        if (scope->kind == SCOPE_CLASS && scope != from && (symbol->flags & (SYMBOL_BOUND | SYMBOL_GLOBAL)))
            symbol->flags |= SYMBOL_CLASS_FREE; /* the class's own `name` is another one */
        else symbol->meaning = MEANING_FREE;
    }
    return true;
}

/* Looks outside `scope` for a function (or class, for __class__) that binds the name.
 * True with *found set or not; false: MemoryError pending. */
static bool find_outside(SymbolTable *table, Scope *scope, Symbol *symbol, bool *found)
{
    *found = false;
    for (Scope *outer = scope->parent; outer; outer = outer->parent) {
        if (outer->kind == SCOPE_CLASS && symbol->name == OBJ(names.__class__)) {
            outer->needs_class_closure = true;
            *found = true;
            return hand_on(table, scope, outer, symbol->name);
        }
        if (outer->kind != SCOPE_FUNCTION) continue;
        Symbol *there = scope_find(outer, symbol->name);
        if (!there) continue;
        if (there->flags & SYMBOL_GLOBAL) return true;
        if ((there->flags & SYMBOL_BOUND) && !(there->flags & SYMBOL_NONLOCAL)) {
            there->meaning = MEANING_CELL;
            *found = true;
            return hand_on(table, scope, outer, symbol->name);
        }
    }
    return true;
}

static bool trouble_at_directive(SymbolTable *table, const Scope *scope, const Symbol *symbol, const char *format)
{
    Span span = { 0 };
    for (int i = 0; i < scope->directives.count; i++)
        if (scope->directives.items[i]->name == symbol->name) {
            span = scope->directives.items[i]->span;
            break;
        }
    return syntax_error_at(table->filename, span, format, symbol->name);
}

static bool decide(SymbolTable *table, Scope *scope, Symbol *symbol)
{
    bool found;
    if (symbol->flags & SYMBOL_GLOBAL) {
        if (symbol->flags & SYMBOL_NONLOCAL)
            return trouble_at_directive(table, scope, symbol, "name '%U' is nonlocal and global");
        symbol->meaning = MEANING_GLOBAL_EXPLICIT;
        return true;
    }
    if (symbol->flags & SYMBOL_NONLOCAL) {
        if (scope->kind == SCOPE_MODULE)
            return trouble_at_directive(table, scope, symbol, "nonlocal declaration not allowed at module level");
        if (!find_outside(table, scope, symbol, &found)) return false;
        return found || trouble_at_directive(table, scope, symbol, "no binding for nonlocal '%U' found");
    }
    if (symbol->flags & SYMBOL_BOUND) {
        symbol->meaning = MEANING_LOCAL;
        return true;
    }
    if (symbol->meaning == MEANING_FREE) return true; /* handed on by a sibling's child already */
    if (!find_outside(table, scope, symbol, &found)) return false;
    if (!found) symbol->meaning = MEANING_GLOBAL_IMPLICIT;
    return true;
}

static bool analyse(SymbolTable *table, Scope *scope)
{
    for (int i = 0; i < scope->symbols.count; i++)
        if (!decide(table, scope, scope->symbols.items[i])) return false;
    for (int i = 0; i < scope->children.count; i++)
        if (!analyse(table, scope->children.items[i])) return false;
    return true;
}

bool symtable_analyse(SymbolTable *table) { return analyse(table, table->module); }
