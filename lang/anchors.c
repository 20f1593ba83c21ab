/* anchors.c -- where in a failed expression its operator or subscript stands, for the carets of a traceback:
 *
 *     value = a[0] * (b[1] / c)
 *                     ~~~~~^~~          the piece of source is parsed once more, and looked at
 */
#include "lang/anchors.h"

#include "lang/parser.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/names.h"

static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\f'; }

/* The first character after the left operand that is no space, and its neighbour. (It may be a bracket that closes the operand: that is
   what CPython 3.11 marks.) */
static bool operator_between(const char *text, int from, int to, int *left, int *right)
{
    for (int i = from; i < to; i++) {
        if (is_space(text[i])) continue;
        *left  = i;
        *right = i + 1;
        if (i + 1 < to && !is_space(text[i + 1])) ++*right; /* of two characters */
        return true;
    }
    return false;
}

static bool anchors_of(const Expr *e, const char *text, int *left, int *right)
{
    if (e->span.end_line != 1) return false;
    if (e->kind == EXPR_BINOP) return operator_between(text, e->BinOp.left->span.end_column, e->BinOp.right->span.column, left, right);
    if (e->kind != EXPR_SUBSCRIPT) return false;
    *left  = e->Subscript.value->span.end_column;
    *right = e->Subscript.slice->span.end_column + 1;
    return true;
}

static bool find_anchors(const char *text, int64_t length, int *left, int *right)
{
    Owned     waiting = error_take();
    AstArena *arena   = ast_arena_new();
    Source   *source  = arena ? source_new(text, (size_t)length, OBJ(names.string_), SOURCE_FROM_STR) : NULL;
    if (source) source->quiet = true;
    const AstModule *module = source ? parse_source(source, PARSE_FILE, arena) : NULL;
    bool found = module && module->body.count > 0 && module->body.items[0]->kind == STMT_EXPR &&
                 anchors_of(module->body.items[0]->Expr.value, text, left, right);
    if (source) source_free(source);
    ast_arena_free(arena);
    error_clear();
    error_restore(waiting);
    return found;
}

void anchors_start(void) { expression_anchors = find_anchors; }
