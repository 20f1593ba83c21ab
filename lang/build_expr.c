/* build_expr.c -- nodes of expressions, calls and parameters. */
#include "lang/build.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <stdlib.h>

#include "runtime/error.h"
#include "runtime/normal_form.h"
#include "runtime/state.h"

/* -- small things ------------------------------------------------------------------------------- */

static void *refuse(Builder *b)
{
    b->refused = true;
    return NULL;
}

Span span_join(Span first, Span last)
{
    return (Span){ first.line, first.column, last.end_line, last.end_column };
}

Span span_shifted(const Builder *b, Span span)
{
    const Source *source = b->tokens->layout.lexer.source;
    if (b->unshifted) return span;
    if (span.line == 1) span.column += source->column_shift;
    if (span.end_line == 1) span.end_column += source->column_shift;
    span.line += source->line_shift;
    span.end_line += source->line_shift;
    return span;
}

void diagnostic_place_at_token(Diagnostic *diagnostic, const TokenList *tokens, const Token *token)
{
    const Source *source = tokens->layout.lexer.source;
    bool at_end  = source->from_file && token->start >= source->length;
    int64_t text_start = token_text_start(token, token->span.line);
    if (token_is_structural(token)) /* these have no columns of their own: CPython reports how far it has read */
        diagnostic_place(diagnostic, source, token->span.line, at_end ? 0 : token->span.column, token->span.line, -1,
                         text_start);
    else
        diagnostic_place(diagnostic, source, token->span.line, token->span.column + 1, token->span.end_line,
                         token->span.end_column + 1, text_start);
}

void *build_fail(Builder *b, const char *format, ...)
{
    char       message[sizeof((Diagnostic *)0)->message];
    Diagnostic diagnostic;
    va_list    arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    const Source *source = b->tokens->layout.lexer.source;
    diagnostic_set(&diagnostic, DIAGNOSTIC_SYNTAX, "%s%s", source->embedded ? "f-string: " : "", message);
    diagnostic_place_at_token(&diagnostic, b->tokens, &b->next);
    diagnostic_raise(&diagnostic, source);
    return NULL;
}

static Identifier intern_text(Builder *b, const char *text, size_t length)
{
    Owned name = str_from_utf8(text, (int64_t)length);
    if (!name) return NULL;
    str_intern((Str **)&name);
    return ast_own(b->arena, name);
}

/* Identifiers that look alike are the same one: each stands for its form NFKC. */
static Identifier normal_identifier(Builder *b, const char *text, size_t length)
{
    Owned written = str_from_utf8(text, (int64_t)length);
    Owned normal  = written ? str_normal(AS(Str, written), NORMAL_NFKC) : NULL;
    ref_drop_maybe(written);
    if (!normal) return NULL;
    str_intern((Str **)&normal);
    return ast_own(b->arena, normal);
}

Identifier build_identifier(Builder *b, Token token)
{
    const char *text = token_chars(b->tokens, &token);
    for (uint32_t i = 0; i < token.length; i++)
        if ((unsigned char)text[i] & 0x80) return normal_identifier(b, text, token.length);
    return intern_text(b, text, token.length);
}

Identifier build_dotted(Builder *b, Identifier left, Token right)
{
    Identifier name = build_identifier(b, right);
    if (!name) return NULL;
    Owned joined = str_format_c("%U.%U", left, name);
    if (!joined) return NULL;
    str_intern((Str **)&joined);
    return ast_own(b->arena, joined);
}

Identifier build_star_name(Builder *b) { return intern_text(b, "*", 1); }

static Expr *make(Builder *b, ExprKind kind, Span span)
{
    Expr *expression = ast_alloc(b->arena, sizeof *expression);
    if (!expression) return NULL;
    expression->kind = kind;
    expression->span = span;
    return expression;
}

/* -- operators --------------------------------------------------------------------------------------- */

Expr *build_name(Builder *b, Token token, Span span)
{
    Expr *e = make(b, EXPR_NAME, span);
    return e && (e->Name.id = build_identifier(b, token)) ? e : NULL;
}

Expr *build_singleton(Builder *b, Object *value, Span span)
{
    Expr *e = make(b, EXPR_CONSTANT, span);
    return e && (e->Constant.value = ast_own(b->arena, ref_keep(value))) ? e : NULL;
}

Expr *build_in_parens(Builder *b, Expr *inner)
{
    if (inner->kind == EXPR_STARRED) return refuse(b);
    inner->parens = true;
    return inner;
}

Expr *build_bool(Builder *b, BoolOperator op, Expr *left, Expr *right, Span span)
{
    Expr *e = make(b, EXPR_BOOLOP, span);
    if (!e || !seq_append(b->arena, &e->BoolOp.values, left)) return NULL;
    e->BoolOp.op = op;
    return seq_append(b->arena, &e->BoolOp.values, right) ? e : NULL;
}

Expr *build_bool_more(Builder *b, Expr *chain, Expr *right, Span span)
{
    chain->span = span;
    return seq_append(b->arena, &chain->BoolOp.values, right) ? chain : NULL;
}

Expr *build_named(Builder *b, Token name, Span name_span, Expr *value, Span span)
{
    Expr *target = build_name(b, name, name_span), *e = make(b, EXPR_NAMEDEXPR, span);
    if (!target || !e) return NULL;
    target->Name.ctx    = CTX_STORE;
    e->NamedExpr.target = target;
    e->NamedExpr.value  = value;
    return e;
}

Expr *build_binary(Builder *b, Expr *left, Operator op, Expr *right, Span span)
{
    Expr *e = make(b, EXPR_BINOP, span);
    if (!e) return NULL;
    e->BinOp.left  = left;
    e->BinOp.op    = op;
    e->BinOp.right = right;
    return e;
}

Expr *build_unary(Builder *b, UnaryOperator op, Expr *operand, Span span)
{
    Expr *e = make(b, EXPR_UNARYOP, span);
    if (!e) return NULL;
    e->UnaryOp.op      = op;
    e->UnaryOp.operand = operand;
    return e;
}

Expr *build_lambda(Builder *b, Arguments *arguments, Expr *body, Span span)
{
    Expr *e = make(b, EXPR_LAMBDA, span);
    if (!e) return NULL;
    e->Lambda.args = arguments;
    e->Lambda.body = body;
    return e;
}

Expr *build_conditional(Builder *b, Expr *body, Expr *test, Expr *orelse, Span span)
{
    Expr *e = make(b, EXPR_IFEXP, span);
    if (!e) return NULL;
    e->IfExp.test   = test;
    e->IfExp.body   = body;
    e->IfExp.orelse = orelse;
    return e;
}

Expr *build_compare(Builder *b, Expr *left, CompareOperator op, Expr *right, Span span)
{
    Expr *e = make(b, EXPR_COMPARE, span);
    if (!e) return NULL;
    e->Compare.left = left;
    return build_compare_more(b, e, op, right, span);
}

Expr *build_compare_more(Builder *b, Expr *chain, CompareOperator op, Expr *right, Span span)
{
    chain->span = span;
    return seq_append(b->arena, &chain->Compare.ops, op) && seq_append(b->arena, &chain->Compare.comparators, right)
               ? chain : NULL;
}

Expr *build_await(Builder *b, Expr *value, Span span)
{
    Expr *e = make(b, EXPR_AWAIT, span);
    if (e) e->Await.value = value;
    return e;
}

Expr *build_yield(Builder *b, Expr *value, Span span)
{
    Expr *e = make(b, EXPR_YIELD, span);
    if (e) e->Yield.value = value;
    return e;
}

Expr *build_yield_from(Builder *b, Expr *value, Span span)
{
    Expr *e = make(b, EXPR_YIELDFROM, span);
    if (e) e->YieldFrom.value = value;
    return e;
}

Expr *build_attribute(Builder *b, Expr *value, Token name, Span span)
{
    Expr *e = make(b, EXPR_ATTRIBUTE, span);
    if (!e) return NULL;
    e->Attribute.value = value;
    return (e->Attribute.attr = build_identifier(b, name)) ? e : NULL;
}

Expr *build_subscript(Builder *b, Expr *value, Expr *slice, Span span)
{
    Expr *e = make(b, EXPR_SUBSCRIPT, span);
    if (!e) return NULL;
    e->Subscript.value = value;
    e->Subscript.slice = slice;
    return e;
}

Expr *build_starred(Builder *b, Expr *value, Span span)
{
    Expr *e = make(b, EXPR_STARRED, span);
    if (e) e->Starred.value = value;
    return e;
}

Expr *build_slice(Builder *b, Expr *lower, Expr *upper, Expr *step, Span span)
{
    Expr *e = make(b, EXPR_SLICE, span);
    if (!e) return NULL;
    e->Slice.lower = lower;
    e->Slice.upper = upper;
    e->Slice.step  = step;
    return e;
}

/* -- displays and comprehensions ----------------------------------------------------------------------- */

static Expr *make_sequence(Builder *b, ExprKind kind, const ExprSeq *elts, Span span)
{
    Expr *e = make(b, kind, span);
    if (e && elts) e->List.elts = *elts;
    return e;
}

Expr *build_list(Builder *b, const ExprSeq *elts, Span span) { return make_sequence(b, EXPR_LIST, elts, span); }
Expr *build_tuple(Builder *b, const ExprSeq *elts, Span span) { return make_sequence(b, EXPR_TUPLE, elts, span); }

Expr *build_one_or_tuple(Builder *b, const ExprSeq *elts, bool trailing_comma, Span span)
{
    return elts->count == 1 && !trailing_comma ? elts->items[0] : build_tuple(b, elts, span);
}

Expr *build_subject(Builder *b, const ExprSeq *elts, bool trailing_comma, Span span)
{
    if (elts->count == 1 && !trailing_comma && elts->items[0]->kind == EXPR_STARRED) return refuse(b);
    return build_one_or_tuple(b, elts, trailing_comma, span);
}

Expr *build_set(Builder *b, const ExprSeq *elts, Span span)
{
    Expr *e = make(b, EXPR_SET, span);
    if (e) e->Set.elts = *elts;
    return e;
}

Expr *build_dict(Builder *b, const ExprSeq *pairs, Span span)
{
    Expr *e = make(b, EXPR_DICT, span);
    if (!e) return NULL;
    for (int i = 0; pairs && i < pairs->count; i += 2)
        if (!seq_append(b->arena, &e->Dict.keys, pairs->items[i]) ||
            !seq_append(b->arena, &e->Dict.values, pairs->items[i + 1])) return NULL;
    return e;
}

Expr *build_comprehension(Builder *b, ExprKind kind, Expr *elt, const ComprehensionSeq *generators, Span span)
{
    Expr *e = make(b, kind, span);
    if (!e) return NULL;
    e->ListComp.elt        = elt;
    e->ListComp.generators = *generators;
    return e;
}

Expr *build_dict_comprehension(Builder *b, Expr *key, Expr *value, const ComprehensionSeq *generators, Span span)
{
    Expr *e = make(b, EXPR_DICTCOMP, span);
    if (!e) return NULL;
    e->DictComp.key        = key;
    e->DictComp.value      = value;
    e->DictComp.generators = *generators;
    return e;
}

Comprehension *build_for_clause(Builder *b, bool is_async, Expr *target, Expr *iter)
{
    Comprehension *clause = ast_alloc(b->arena, sizeof *clause);
    if (!clause || !target_set(b, target, TARGET_FOR)) return NULL;
    clause->is_async = is_async;
    clause->target   = target;
    clause->iter     = iter;
    return clause;
}

/* -- calls ---------------------------------------------------------------------------------------------- */

/* Order: values and *values; then keywords and *values; from the first **value on keywords and **values. */
bool call_add_value(Builder *b, CallParts *parts, Expr *value)
{
    bool starred = value->kind == EXPR_STARRED;
    if (parts->has_double_star || parts->has_generator || (parts->keywords.count && !starred)) return refuse(b);
    return seq_append(b->arena, &parts->args, value);
}

bool call_add_generator(Builder *b, CallParts *parts, Expr *element, const ComprehensionSeq *generators)
{
    if (parts->args.count || parts->keywords.count || parts->has_generator) return refuse(b);
    parts->has_generator     = true;
    parts->generator_element = element;
    parts->generators        = *generators;
    return true;
}

static bool add_keyword(Builder *b, CallParts *parts, Identifier name, Expr *value, Span span)
{
    Keyword *keyword = ast_alloc(b->arena, sizeof *keyword);
    if (!keyword) return false;
    *keyword = (Keyword){ name, value, span };
    return seq_append(b->arena, &parts->keywords, keyword);
}

bool call_add_keyword(Builder *b, CallParts *parts, Expr *name, Expr *value, Span span)
{
    if (name->kind != EXPR_NAME || name->parens || parts->has_generator) return refuse(b);
    return add_keyword(b, parts, name->Name.id, value, span);
}

bool call_add_double_star(Builder *b, CallParts *parts, Expr *value, Span span)
{
    if (parts->has_generator) return refuse(b);
    parts->has_double_star = true;
    return add_keyword(b, parts, NULL, value, span);
}

Expr *build_call(Builder *b, Expr *func, CallParts *parts, bool trailing_comma, Span parens, Span span)
{
    Expr *e = make(b, EXPR_CALL, span);
    if (!e) return NULL;
    e->Call.func = func;
    if (!parts) return e;
    if (parts->has_generator) {
        Expr *generator = build_comprehension(b, EXPR_GENERATOREXP, parts->generator_element, &parts->generators, parens);
        if (trailing_comma) return refuse(b);
        if (!generator || !seq_append(b->arena, &parts->args, generator)) return NULL;
    }
    e->Call.args     = parts->args;
    e->Call.keywords = parts->keywords;
    return e;
}

/* -- parameters ------------------------------------------------------------------------------------------- */

Param *build_param(Builder *b, ParamKind kind, Token name, Expr *annotation, Expr *default_, Span span)
{
    Param *param = ast_alloc(b->arena, sizeof *param);
    Arg   *arg   = ast_alloc(b->arena, sizeof *arg);
    if (!param || !arg || !(arg->arg = build_identifier(b, name))) return NULL;
    arg->annotation = annotation;
    arg->span       = span;
    *param          = (Param){ kind, arg, default_ };
    return param;
}

Param *build_separator(Builder *b, ParamKind kind)
{
    Param *param = ast_alloc(b->arena, sizeof *param);
    if (param) param->kind = kind;
    return param;
}

static bool add_positional(Builder *b, Arguments *arguments, const Param *param)
{
    if (!seq_append(b->arena, &arguments->args, param->arg)) return false;
    if (param->default_) return seq_append(b->arena, &arguments->defaults, param->default_);
    return !arguments->defaults.count || refuse(b); /* non-default behind default */
}

static bool add_keyword_only(Builder *b, Arguments *arguments, const Param *param)
{
    return seq_append(b->arena, &arguments->kwonlyargs, param->arg) &&
           seq_append(b->arena, &arguments->kw_defaults, param->default_);
}

/* Everything so far is positional-only. */
static bool add_slash(Builder *b, Arguments *arguments, bool seen_star)
{
    if (seen_star || arguments->posonlyargs.count || !arguments->args.count) return refuse(b);
    arguments->posonlyargs = arguments->args;
    arguments->args        = (ArgSeq){ 0 };
    return true;
}

Arguments *build_arguments(Builder *b, const ParamSeq *params)
{
    bool       seen_star = false, bare = false;
    Arguments *arguments = ast_alloc(b->arena, sizeof *arguments);
    if (!arguments) return NULL;
    for (int i = 0; params && i < params->count; i++) {
        const Param *param = params->items[i];
        bool         ok    = true;
        if (arguments->kwarg) return refuse(b);
        switch (param->kind) {
        case PARAM_PLAIN:
            bare = false;
            ok   = seen_star ? add_keyword_only(b, arguments, param) : add_positional(b, arguments, param);
            break;
        case PARAM_SLASH: ok = add_slash(b, arguments, seen_star); break;
        case PARAM_DOUBLE_STAR: arguments->kwarg = param->arg; break;
        case PARAM_STAR:
        case PARAM_BARE_STAR:
            if (seen_star) return refuse(b);
            seen_star         = true;
            bare              = param->kind == PARAM_BARE_STAR;
            arguments->vararg = param->arg;
        }
        if (!ok) return NULL;
        if (bare && arguments->kwarg) return refuse(b);
    }
    return bare ? refuse(b) : arguments;
}
