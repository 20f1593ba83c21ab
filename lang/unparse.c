/* unparse.c -- an expression as text, spelled as CPython spells annotations that are kept as strings.
 *
 * Each node is written for a level, the loosest that may stand there without parentheses; a looser node
 * puts parentheses around itself.
 */
#include "lang/parser.h"

#include <string.h>

#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/str.h"

typedef enum {
    LEVEL_TUPLE, LEVEL_TEST, LEVEL_OR, LEVEL_AND, LEVEL_NOT, LEVEL_COMPARE, LEVEL_BITOR, LEVEL_XOR, LEVEL_BITAND,
    LEVEL_SHIFT, LEVEL_SUM, LEVEL_TERM, LEVEL_FACTOR, LEVEL_POWER, LEVEL_AWAIT, LEVEL_ATOM,
} Level;

static bool write_expr(StrBuilder *out, const Expr *e, Level level);

static bool text(StrBuilder *out, const char *c) { return builder_add_c(out, c); }

static bool open_paren(StrBuilder *out, bool wanted) { return !wanted || text(out, "("); }
static bool close_paren(StrBuilder *out, bool wanted) { return !wanted || text(out, ")"); }

static bool write_list(StrBuilder *out, const ExprSeq *items, Level level)
{
    for (int i = 0; i < items->count; i++)
        if ((i && !text(out, ", ")) || !write_expr(out, items->items[i], level)) return false;
    return true;
}

static bool write_optional(StrBuilder *out, const Expr *e, Level level) { return !e || write_expr(out, e, level); }

/* -- operators ----------------------------------------------------------------------------------------- */

static bool write_bool(StrBuilder *out, const Expr *e, Level level)
{
    bool  is_and = e->BoolOp.op == BOOL_AND;
    Level own    = is_and ? LEVEL_AND : LEVEL_OR;
    if (!open_paren(out, level > own)) return false;
    for (int i = 0; i < e->BoolOp.values.count; i++) {
        if (i && !text(out, is_and ? " and " : " or ")) return false;
        if (!write_expr(out, e->BoolOp.values.items[i], own + 1)) return false;
    }
    return close_paren(out, level > own);
}

static bool write_binary(StrBuilder *out, const Expr *e, Level level)
{
    static const struct { const char *text; Level level; } operators[OPERATOR_COUNT] = {
        [OPERATOR_ADD] = { " + ", LEVEL_SUM },       [OPERATOR_SUB] = { " - ", LEVEL_SUM },
        [OPERATOR_MUL] = { " * ", LEVEL_TERM },      [OPERATOR_MATMUL] = { " @ ", LEVEL_TERM },
        [OPERATOR_DIV] = { " / ", LEVEL_TERM },      [OPERATOR_MOD] = { " % ", LEVEL_TERM },
        [OPERATOR_FLOORDIV] = { " // ", LEVEL_TERM }, [OPERATOR_LSHIFT] = { " << ", LEVEL_SHIFT },
        [OPERATOR_RSHIFT] = { " >> ", LEVEL_SHIFT }, [OPERATOR_OR] = { " | ", LEVEL_BITOR },
        [OPERATOR_XOR] = { " ^ ", LEVEL_XOR },       [OPERATOR_AND] = { " & ", LEVEL_BITAND },
        [OPERATOR_POW] = { " ** ", LEVEL_POWER },
    };
    Level own   = operators[e->BinOp.op].level;
    bool  right = e->BinOp.op == OPERATOR_POW; /* groups to the right */
    return open_paren(out, level > own) && write_expr(out, e->BinOp.left, own + right) &&
           text(out, operators[e->BinOp.op].text) && write_expr(out, e->BinOp.right, own + !right) &&
           close_paren(out, level > own);
}

static bool write_unary(StrBuilder *out, const Expr *e, Level level)
{
    static const char *const operators[] = { "~", "not ", "+", "-" };
    Level own = e->UnaryOp.op == UNARY_NOT ? LEVEL_NOT : LEVEL_FACTOR;
    return open_paren(out, level > own) && text(out, operators[e->UnaryOp.op]) && write_expr(out, e->UnaryOp.operand, own) &&
           close_paren(out, level > own);
}

static bool write_compare(StrBuilder *out, const Expr *e, Level level)
{
    static const char *const operators[] = { " == ", " != ", " < ", " <= ", " > ", " >= ", " is ", " is not ", " in ",
                                             " not in " };
    bool parens = level > LEVEL_COMPARE;
    if (!open_paren(out, parens) || !write_expr(out, e->Compare.left, LEVEL_COMPARE + 1)) return false;
    for (int i = 0; i < e->Compare.ops.count; i++)
        if (!text(out, operators[e->Compare.ops.items[i]]) ||
            !write_expr(out, e->Compare.comparators.items[i], LEVEL_COMPARE + 1)) return false;
    return close_paren(out, parens);
}

static bool write_conditional(StrBuilder *out, const Expr *e, Level level)
{
    bool parens = level > LEVEL_TEST;
    return open_paren(out, parens) && write_expr(out, e->IfExp.body, LEVEL_TEST + 1) && text(out, " if ") &&
           write_expr(out, e->IfExp.test, LEVEL_TEST + 1) && text(out, " else ") && write_expr(out, e->IfExp.orelse, LEVEL_TEST) &&
           close_paren(out, parens);
}

/* -- lambda ---------------------------------------------------------------------------------------------- */

static bool write_separator(StrBuilder *out, bool *first)
{
    bool was_first = *first;
    *first = false;
    return was_first || text(out, ", ");
}

static bool write_arg(StrBuilder *out, const Arg *arg, const Expr *default_)
{
    if (!builder_add(out, arg->arg)) return false;
    if (arg->annotation && (!text(out, ": ") || !write_expr(out, arg->annotation, LEVEL_TEST))) return false;
    return !default_ || (text(out, "=") && write_expr(out, default_, LEVEL_TEST));
}

static bool write_positional(StrBuilder *out, const Arguments *a, bool *first)
{
    int count = a->posonlyargs.count + a->args.count, without_default = count - a->defaults.count;
    for (int i = 0; i < count; i++) {
        bool       slash = i < a->posonlyargs.count;
        const Arg *arg   = slash ? a->posonlyargs.items[i] : a->args.items[i - a->posonlyargs.count];
        Expr      *default_ = i >= without_default ? a->defaults.items[i - without_default] : NULL;
        if (!write_separator(out, first) || !write_arg(out, arg, default_)) return false;
        if (slash && i + 1 == a->posonlyargs.count && !text(out, ", /")) return false;
    }
    return true;
}

static bool write_arguments(StrBuilder *out, const Arguments *a)
{
    bool first = true;
    if (!write_positional(out, a, &first)) return false;
    if (a->vararg || a->kwonlyargs.count) {
        if (!write_separator(out, &first) || !text(out, "*")) return false;
        if (a->vararg && !write_arg(out, a->vararg, NULL)) return false;
    }
    for (int i = 0; i < a->kwonlyargs.count; i++)
        if (!write_separator(out, &first) || !write_arg(out, a->kwonlyargs.items[i], a->kw_defaults.items[i]))
            return false;
    if (!a->kwarg) return true;
    return write_separator(out, &first) && text(out, "**") && write_arg(out, a->kwarg, NULL);
}

static bool write_lambda(StrBuilder *out, const Expr *e, Level level)
{
    const Arguments *a = e->Lambda.args;
    bool             parens = level > LEVEL_TEST, positional = a->posonlyargs.count + a->args.count > 0;
    return open_paren(out, parens) && text(out, positional ? "lambda " : "lambda") && write_arguments(out, a) &&
           text(out, ": ") && write_expr(out, e->Lambda.body, LEVEL_TEST) && close_paren(out, parens);
}

/* -- displays and comprehensions -------------------------------------------------------------------------- */

static bool write_dict(StrBuilder *out, const Expr *e)
{
    if (!text(out, "{")) return false;
    for (int i = 0; i < e->Dict.values.count; i++) {
        const Expr *key = e->Dict.keys.items[i], *value = e->Dict.values.items[i];
        if (i && !text(out, ", ")) return false;
        if (key ? !write_expr(out, key, LEVEL_TEST) || !text(out, ": ") || !write_expr(out, value, LEVEL_TEST)
                : !text(out, "**") || !write_expr(out, value, LEVEL_BITOR)) return false;
    }
    return text(out, "}");
}

static bool write_clauses(StrBuilder *out, const ComprehensionSeq *clauses)
{
    for (int i = 0; i < clauses->count; i++) {
        const Comprehension *c = clauses->items[i];
        if (!text(out, c->is_async ? " async for " : " for ") || !write_expr(out, c->target, LEVEL_TUPLE)) return false;
        if (!text(out, " in ") || !write_expr(out, c->iter, LEVEL_TEST + 1)) return false;
        for (int j = 0; j < c->ifs.count; j++)
            if (!text(out, " if ") || !write_expr(out, c->ifs.items[j], LEVEL_TEST + 1)) return false;
    }
    return true;
}

static bool write_comprehension(StrBuilder *out, const Expr *e, const char *open, const char *close)
{
    return text(out, open) && write_expr(out, e->ListComp.elt, LEVEL_TEST) && write_clauses(out, &e->ListComp.generators) &&
           text(out, close);
}

static bool write_dict_comprehension(StrBuilder *out, const Expr *e)
{
    return text(out, "{") && write_expr(out, e->DictComp.key, LEVEL_TEST) && text(out, ": ") &&
           write_expr(out, e->DictComp.value, LEVEL_TEST) && write_clauses(out, &e->DictComp.generators) && text(out, "}");
}

static bool write_tuple(StrBuilder *out, const Expr *e, Level level)
{
    if (!e->Tuple.elts.count) return text(out, "()");
    bool parens = level > LEVEL_TUPLE;
    return open_paren(out, parens) && write_list(out, &e->Tuple.elts, LEVEL_TEST) &&
           (e->Tuple.elts.count > 1 || text(out, ",")) && close_paren(out, parens);
}

static bool write_call(StrBuilder *out, const Expr *e)
{
    const ExprSeq *args = &e->Call.args;
    if (!write_expr(out, e->Call.func, LEVEL_ATOM)) return false;
    if (args->count == 1 && !e->Call.keywords.count && args->items[0]->kind == EXPR_GENERATOREXP)
        return write_expr(out, args->items[0], LEVEL_TEST);
    if (!text(out, "(") || !write_list(out, args, LEVEL_TEST)) return false;
    for (int i = 0; i < e->Call.keywords.count; i++) {
        const Keyword *keyword = e->Call.keywords.items[i];
        if ((args->count || i) && !text(out, ", ")) return false;
        if (keyword->arg ? !builder_add(out, keyword->arg) || !text(out, "=") : !text(out, "**")) return false;
        if (!write_expr(out, keyword->value, LEVEL_TEST)) return false;
    }
    return text(out, ")");
}

/* -- atoms ---------------------------------------------------------------------------------------------------- */

/* repr, with 1e309 for infinity, which has no literal. */
static bool write_constant(StrBuilder *out, const Expr *e)
{
    Object *value = e->Constant.value;
    if (value == ELLIPSIS) return text(out, "...");
    if (e->Constant.unicode_kind && !text(out, "u")) return false;
    if (!IS_FLOAT(value) && !IS_COMPLEX(value)) return builder_add_repr(out, value);
    Owned repr = object_repr(value);
    char *free_me = NULL;
    const char *c = repr ? str_utf8(repr, NULL, &free_me) : NULL, *inf;
    bool ok = c != NULL;
    for (; ok && (inf = strstr(c, "inf")) != NULL; c = inf + 3)
        ok = builder_add_ascii(out, c, inf - c) && text(out, "1e309");
    ok = ok && text(out, c);
    if (repr) str_utf8_release(free_me);
    ref_drop_maybe(repr);
    return ok;
}

static bool write_attribute(StrBuilder *out, const Expr *e)
{
    const Expr *value = e->Attribute.value;
    bool        number = value->kind == EXPR_CONSTANT && IS_INT(value->Constant.value);
    return write_expr(out, value, LEVEL_ATOM) && text(out, number ? " ." : ".") && builder_add(out, e->Attribute.attr);
}

static bool write_slice(StrBuilder *out, const Expr *e)
{
    return write_optional(out, e->Slice.lower, LEVEL_TEST) && text(out, ":") &&
           write_optional(out, e->Slice.upper, LEVEL_TEST) &&
           (!e->Slice.step || (text(out, ":") && write_expr(out, e->Slice.step, LEVEL_TEST)));
}

/* -- f-strings ------------------------------------------------------------------------------------------------ */

static bool write_fstring_body(StrBuilder *out, const ExprSeq *values);

static bool write_escaped(StrBuilder *out, const Str *literal)
{
    for (int64_t i = 0; i < literal->length; i++) {
        uint32_t c = str_char(literal, i);
        if ((c == '{' || c == '}') && !builder_add_char(out, c)) return false;
        if (!builder_add_char(out, c)) return false;
    }
    return true;
}

static bool write_field(StrBuilder *out, const Expr *e)
{
    StrBuilder inner;
    builder_start(&inner, 16);
    Owned value = write_expr(&inner, e->FormattedValue.value, LEVEL_TEST + 1) ? builder_finish(&inner) : NULL;
    if (!value) {
        builder_abandon(&inner);
        return false;
    }
    bool brace = AS(Str, value)->length && str_char(AS(Str, value), 0) == '{';
    bool ok    = text(out, brace ? "{ " : "{") && builder_add(out, value);
    ref_drop(value);
    if (ok && e->FormattedValue.conversion > 0)
        ok = text(out, "!") && builder_add_char(out, (uint32_t)e->FormattedValue.conversion);
    if (ok && e->FormattedValue.format_spec)
        ok = text(out, ":") && write_fstring_body(out, &e->FormattedValue.format_spec->JoinedStr.values);
    return ok && text(out, "}");
}

static bool write_fstring_body(StrBuilder *out, const ExprSeq *values)
{
    for (int i = 0; i < values->count; i++) {
        const Expr *value = values->items[i];
        bool        ok    = value->kind == EXPR_CONSTANT ? write_escaped(out, AS(Str, value->Constant.value))
                          : value->kind == EXPR_JOINEDSTR ? write_fstring_body(out, &value->JoinedStr.values)
                                                          : write_field(out, value);
        if (!ok) return false;
    }
    return true;
}

static bool write_fstring(StrBuilder *out, const Expr *e)
{
    StrBuilder inner;
    builder_start(&inner, 16);
    bool  ok   = e->kind == EXPR_JOINEDSTR ? write_fstring_body(&inner, &e->JoinedStr.values) : write_field(&inner, e);
    Owned body = ok ? builder_finish(&inner) : NULL;
    if (!ok) builder_abandon(&inner);
    ok = body && text(out, "f") && builder_add_repr(out, body);
    ref_drop_maybe(body);
    return ok;
}

/* -- any expression --------------------------------------------------------------------------------------------- */

static bool write_prefixed(StrBuilder *out, const char *prefix, const Expr *value, Level level, const char *suffix)
{
    return text(out, prefix) && write_optional(out, value, level) && text(out, suffix);
}

static bool write_named(StrBuilder *out, const Expr *e, Level level)
{
    bool parens = level > LEVEL_TUPLE;
    return open_paren(out, parens) && write_expr(out, e->NamedExpr.target, LEVEL_ATOM) && text(out, " := ") &&
           write_expr(out, e->NamedExpr.value, LEVEL_ATOM) && close_paren(out, parens);
}

static bool write_await(StrBuilder *out, const Expr *e, Level level)
{
    bool parens = level > LEVEL_AWAIT;
    return write_prefixed(out, parens ? "(await " : "await ", e->Await.value, LEVEL_ATOM, parens ? ")" : "");
}

static bool write_any(StrBuilder *out, const Expr *e, Level level)
{
    switch (e->kind) {
    case EXPR_BOOLOP: return write_bool(out, e, level);
    case EXPR_NAMEDEXPR: return write_named(out, e, level);
    case EXPR_BINOP: return write_binary(out, e, level);
    case EXPR_UNARYOP: return write_unary(out, e, level);
    case EXPR_LAMBDA: return write_lambda(out, e, level);
    case EXPR_IFEXP: return write_conditional(out, e, level);
    case EXPR_DICT: return write_dict(out, e);
    case EXPR_SET: return text(out, "{") && write_list(out, &e->Set.elts, LEVEL_TEST) && text(out, "}");
    case EXPR_LISTCOMP: return write_comprehension(out, e, "[", "]");
    case EXPR_SETCOMP: return write_comprehension(out, e, "{", "}");
    case EXPR_DICTCOMP: return write_dict_comprehension(out, e);
    case EXPR_GENERATOREXP: return write_comprehension(out, e, "(", ")");
    case EXPR_AWAIT: return write_await(out, e, level);
    case EXPR_YIELD: return write_prefixed(out, e->Yield.value ? "(yield " : "(yield", e->Yield.value, LEVEL_TEST, ")");
    case EXPR_YIELDFROM: return write_prefixed(out, "(yield from ", e->YieldFrom.value, LEVEL_TEST, ")");
    case EXPR_COMPARE: return write_compare(out, e, level);
    case EXPR_CALL: return write_call(out, e);
    case EXPR_FORMATTEDVALUE:
    case EXPR_JOINEDSTR: return write_fstring(out, e);
    case EXPR_CONSTANT: return write_constant(out, e);
    case EXPR_ATTRIBUTE: return write_attribute(out, e);
    case EXPR_SUBSCRIPT:
        return write_expr(out, e->Subscript.value, LEVEL_ATOM) &&
               write_prefixed(out, "[", e->Subscript.slice, LEVEL_TUPLE, "]");
    case EXPR_STARRED: return write_prefixed(out, "*", e->Starred.value, LEVEL_BITOR, "");
    case EXPR_NAME: return builder_add(out, e->Name.id);
    case EXPR_LIST: return text(out, "[") && write_list(out, &e->List.elts, LEVEL_TEST) && text(out, "]");
    case EXPR_TUPLE: return write_tuple(out, e, level);
    default: return write_slice(out, e);
    }
}

static bool write_expr(StrBuilder *out, const Expr *e, Level level)
{
    if (!recursion_enter(" during compilation")) return false;
    bool ok = write_any(out, e, level);
    recursion_leave();
    return ok;
}

Owned ast_unparse(const Expr *expression)
{
    StrBuilder out;
    builder_start(&out, 32);
    if (write_expr(&out, expression, LEVEL_TEST)) return builder_finish(&out);
    builder_abandon(&out);
    return NULL;
}
