/* target.c -- which expressions may be assigned to or deleted.
 *
 * The grammar reads targets as expressions; here they get their context, or are found wanting. Depth
 * is that of parentheses, which the layout bounds.
 */
#include "lang/build.h"
#include "runtime/state.h"

const char *expr_describe(const Expr *expression)
{
    switch (expression->kind) {
    case EXPR_ATTRIBUTE: return "attribute";
    case EXPR_SUBSCRIPT: return "subscript";
    case EXPR_STARRED: return "starred";
    case EXPR_NAME: return "name";
    case EXPR_LIST: return "list";
    case EXPR_TUPLE: return "tuple";
    case EXPR_LAMBDA: return "lambda";
    case EXPR_CALL: return "function call";
    case EXPR_BOOLOP:
    case EXPR_BINOP:
    case EXPR_UNARYOP: return "expression";
    case EXPR_GENERATOREXP: return "generator expression";
    case EXPR_YIELD:
    case EXPR_YIELDFROM: return "yield expression";
    case EXPR_AWAIT: return "await expression";
    case EXPR_LISTCOMP: return "list comprehension";
    case EXPR_SETCOMP: return "set comprehension";
    case EXPR_DICTCOMP: return "dict comprehension";
    case EXPR_DICT: return "dict literal";
    case EXPR_SET: return "set display";
    case EXPR_JOINEDSTR:
    case EXPR_FORMATTEDVALUE: return "f-string expression";
    case EXPR_COMPARE: return "comparison";
    case EXPR_IFEXP: return "conditional expression";
    case EXPR_NAMEDEXPR: return "named expression";
    case EXPR_CONSTANT:
        if (expression->Constant.value == NONE) return "None";
        if (expression->Constant.value == TRUE_) return "True";
        if (expression->Constant.value == FALSE_) return "False";
        return expression->Constant.value == ELLIPSIS ? "ellipsis" : "literal";
    default: return "expression";
    }
}

static Expr *find_invalid_item(const ExprSeq *elts, TargetUse use)
{
    Expr *invalid = NULL;
    for (int i = 0; i < elts->count && !invalid; i++) invalid = target_find_invalid(elts->items[i], use);
    return invalid;
}

Expr *target_find_invalid(Expr *expression, TargetUse use)
{
    switch (expression->kind) {
    case EXPR_NAME:
    case EXPR_ATTRIBUTE:
    case EXPR_SUBSCRIPT: return NULL;
    case EXPR_LIST:
    case EXPR_TUPLE: return find_invalid_item(&expression->List.elts, use);
    case EXPR_STARRED: return use == TARGET_DEL ? expression : target_find_invalid(expression->Starred.value, use);
    case EXPR_COMPARE: /* in `for a in b` the whole may have been read as a comparison */
        if (use != TARGET_FOR) return expression;
        if (expression->Compare.ops.items[0] != COMPARE_IN) return NULL;
        return target_find_invalid(expression->Compare.left, use);
    default: return expression;
    }
}

bool target_set(Builder *b, Expr *expression, TargetUse use)
{
    ExprContext ctx = use == TARGET_DEL ? CTX_DEL : CTX_STORE;
    switch (expression->kind) {
    case EXPR_NAME: expression->Name.ctx = ctx; return true;
    case EXPR_ATTRIBUTE: expression->Attribute.ctx = ctx; return true;
    case EXPR_SUBSCRIPT: expression->Subscript.ctx = ctx; return true;
    case EXPR_STARRED:
        if (use == TARGET_DEL || expression->Starred.value->kind == EXPR_STARRED) break;
        expression->Starred.ctx = ctx;
        return target_set(b, expression->Starred.value, use);
    case EXPR_LIST:
    case EXPR_TUPLE:
        expression->List.ctx = ctx;
        for (int i = 0; i < expression->List.elts.count; i++)
            if (!target_set(b, expression->List.elts.items[i], use)) return false;
        return true;
    default: break;
    }
    b->refused = true;
    return false;
}
