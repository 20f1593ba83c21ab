/* codegen_warn.c -- SyntaxWarnings about expressions that can't work, seen while they are generated. */
#include "lang/codegen.h"

#include "runtime/int.h"
#include "runtime/state.h"

/* The name of the type an expression will have; NULL: not known. */
static const char *type_of_expr(const Expr *e)
{
    switch (e->kind) {
    case EXPR_TUPLE: return "tuple";
    case EXPR_LIST:
    case EXPR_LISTCOMP: return "list";
    case EXPR_DICT:
    case EXPR_DICTCOMP: return "dict";
    case EXPR_SET:
    case EXPR_SETCOMP: return "set";
    case EXPR_GENERATOREXP: return "generator";
    case EXPR_LAMBDA: return "function";
    case EXPR_JOINEDSTR:
    case EXPR_FORMATTEDVALUE: return "str";
    case EXPR_CONSTANT: return type_name(TYPE_OF(e->Constant.value));
    default: return NULL;
    }
}

void warn_if_not_callable(Compiler *c, const Expr *function)
{
    if (function->kind != EXPR_LAMBDA && type_of_expr(function))
        compile_warning(c, "'%s' object is not callable; perhaps you missed a comma?", type_of_expr(function));
}

static bool has_no_items(const Expr *e)
{
    if (e->kind == EXPR_SET || e->kind == EXPR_SETCOMP || e->kind == EXPR_GENERATOREXP || e->kind == EXPR_LAMBDA) return true;
    if (e->kind != EXPR_CONSTANT) return false;
    const Object *value = e->Constant.value;
    return value == NONE || value == ELLIPSIS || TYPE_HAS(value, TYPE_INT | TYPE_FLOAT | TYPE_COMPLEX | TYPE_FROZENSET);
}

void warn_if_not_subscriptable(Compiler *c, const Expr *e)
{
    const Expr *value = e->Subscript.value, *index = e->Subscript.slice;
    if (has_no_items(value)) {
        compile_warning(c, "'%s' object is not subscriptable; perhaps you missed a comma?", type_of_expr(value));
        return;
    }
    bool sequence = value->kind == EXPR_TUPLE || value->kind == EXPR_LIST || value->kind == EXPR_LISTCOMP ||
                    value->kind == EXPR_JOINEDSTR || value->kind == EXPR_FORMATTEDVALUE ||
                    (value->kind == EXPR_CONSTANT && TYPE_HAS(value->Constant.value, TYPE_STR | TYPE_BYTES | TYPE_TUPLE));
    if (!sequence || !type_of_expr(index) || (index->kind == EXPR_CONSTANT && IS_INT(index->Constant.value))) return;
    compile_warning(c, "%s indices must be integers or slices, not %s; perhaps you missed a comma?", type_of_expr(value),
                    type_of_expr(index));
}

static bool is_odd_for_is(const Expr *e)
{
    if (e->kind != EXPR_CONSTANT) return false;
    const Object *value = e->Constant.value;
    return value != NONE && value != ELLIPSIS && value != TRUE_ && value != FALSE_;
}

void warn_if_is_literal(Compiler *c, const Expr *e)
{
    bool left = is_odd_for_is(e->Compare.left), right;
    for (int i = 0; i < e->Compare.ops.count; i++, left = right) {
        int op = e->Compare.ops.items[i];
        right  = is_odd_for_is(e->Compare.comparators.items[i]);
        if ((op != COMPARE_IS && op != COMPARE_ISNOT) || !(left || right)) continue;
        compile_warning(c, op == COMPARE_IS ? "\"is\" with a literal. Did you mean \"==\"?"
                                            : "\"is not\" with a literal. Did you mean \"!=\"?");
        return;
    }
}
