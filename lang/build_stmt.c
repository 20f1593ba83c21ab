/* build_stmt.c -- nodes of statements. */
#include "lang/build.h"

#include "runtime/error.h"

static Stmt *make(Builder *b, StmtKind kind, Span span)
{
    Stmt *statement = ast_alloc(b->arena, sizeof *statement);
    if (!statement) return NULL;
    statement->kind = kind;
    statement->span = span;
    return statement;
}

static void *refuse(Builder *b)
{
    b->refused = true;
    return NULL;
}

/* -- simple statements ------------------------------------------------------------------------------ */

Stmt *build_expression_statement(Builder *b, Expr *value, Span span)
{
    Stmt *s = make(b, STMT_EXPR, span);
    if (s) s->Expr.value = value;
    return s;
}

Stmt *build_assign(Builder *b, const ExprSeq *targets, Expr *value, Span span)
{
    Stmt *s = make(b, STMT_ASSIGN, span);
    if (!s) return NULL;
    for (int i = 0; i < targets->count; i++)
        if (!target_set(b, targets->items[i], TARGET_STAR)) return NULL;
    s->Assign.targets = *targets;
    s->Assign.value   = value;
    return s;
}

static bool is_single_target(const Expr *target)
{
    return target->kind == EXPR_NAME || target->kind == EXPR_ATTRIBUTE || target->kind == EXPR_SUBSCRIPT;
}

Stmt *build_aug_assign(Builder *b, Expr *target, Operator op, Expr *value, Span span)
{
    Stmt *s = make(b, STMT_AUGASSIGN, span);
    if (!s) return NULL;
    if (!is_single_target(target)) return refuse(b);
    if (!target_set(b, target, TARGET_STAR)) return NULL;
    s->AugAssign.target = target;
    s->AugAssign.op     = op;
    s->AugAssign.value  = value;
    return s;
}

Stmt *build_ann_assign(Builder *b, Expr *target, Expr *annotation, Expr *value, Span span)
{
    Stmt *s = make(b, STMT_ANNASSIGN, span);
    if (!s) return NULL;
    if (!is_single_target(target)) return refuse(b);
    if (!target_set(b, target, TARGET_STAR)) return NULL;
    s->AnnAssign.target     = target;
    s->AnnAssign.annotation = annotation;
    s->AnnAssign.value      = value;
    s->AnnAssign.simple     = target->kind == EXPR_NAME && !target->parens;
    return s;
}

Stmt *build_simple(Builder *b, StmtKind kind, Span span) { return make(b, kind, span); }

Stmt *build_return(Builder *b, Expr *value, Span span)
{
    Stmt *s = make(b, STMT_RETURN, span);
    if (s) s->Return.value = value;
    return s;
}

Stmt *build_delete(Builder *b, const ExprSeq *targets, Span span)
{
    Stmt *s = make(b, STMT_DELETE, span);
    if (!s) return NULL;
    for (int i = 0; i < targets->count; i++)
        if (!target_set(b, targets->items[i], TARGET_DEL)) return NULL;
    s->Delete.targets = *targets;
    return s;
}

Stmt *build_raise(Builder *b, Expr *exc, Expr *cause, Span span)
{
    Stmt *s = make(b, STMT_RAISE, span);
    if (!s) return NULL;
    s->Raise.exc   = exc;
    s->Raise.cause = cause;
    return s;
}

Stmt *build_assert(Builder *b, Expr *test, Expr *msg, Span span)
{
    Stmt *s = make(b, STMT_ASSERT, span);
    if (!s) return NULL;
    s->Assert.test = test;
    s->Assert.msg  = msg;
    return s;
}

Stmt *build_names(Builder *b, StmtKind kind, const IdentifierSeq *names, Span span)
{
    Stmt *s = make(b, kind, span);
    if (s) s->Global.names = *names;
    return s;
}

Stmt *build_import(Builder *b, const AliasSeq *names, Span span)
{
    Stmt *s = make(b, STMT_IMPORT, span);
    if (s) s->Import.names = *names;
    return s;
}

Stmt *build_import_from(Builder *b, int level, Identifier module, const AliasSeq *names, Span span)
{
    Stmt *s = make(b, STMT_IMPORTFROM, span);
    if (!s) return NULL;
    s->ImportFrom.level  = level;
    s->ImportFrom.module = module;
    s->ImportFrom.names  = *names;
    return s;
}

Alias *build_alias(Builder *b, Identifier name, Identifier asname, Span span)
{
    Alias *alias = ast_alloc(b->arena, sizeof *alias);
    if (alias) *alias = (Alias){ name, asname, span };
    return alias;
}

/* -- if, while, for, with --------------------------------------------------------------------------- */

Stmt *build_if(Builder *b, StmtKind kind, Expr *test, const StmtSeq *body, const StmtSeq *orelse, Span span)
{
    Stmt *s = make(b, kind, span);
    if (!s) return NULL;
    s->If.test = test;
    s->If.body = *body;
    if (orelse) s->If.orelse = *orelse;
    return s;
}

StmtSeq *build_elif(Builder *b, Stmt *statement)
{
    StmtSeq *orelse = ast_alloc(b->arena, sizeof *orelse);
    return orelse && seq_append(b->arena, orelse, statement) ? orelse : NULL;
}

Expr *build_loop_target(Builder *b, Expr *target) { return target_set(b, target, TARGET_FOR) ? target : NULL; }

Stmt *build_for(Builder *b, Expr *target, Expr *iter, const StmtSeq *body, const StmtSeq *orelse, Span span)
{
    Stmt *s = make(b, STMT_FOR, span);
    if (!s) return NULL;
    s->For.target = target;
    s->For.iter   = iter;
    s->For.body   = *body;
    if (orelse) s->For.orelse = *orelse;
    return s;
}

WithItem *build_with_item(Builder *b, Expr *context, Expr *target)
{
    WithItem *item = ast_alloc(b->arena, sizeof *item);
    if (!item || (target && !target_set(b, target, TARGET_STAR))) return NULL;
    *item = (WithItem){ context, target };
    return item;
}

/* `with (a, b):` holds two items, not a tuple; so it is unless something in it can only be part of a tuple. */
static bool is_list_of_items(const WithItemSeq *items, Span after_with)
{
    const Expr *only = items->items[0]->context_expr;
    if (items->count != 1 || items->items[0]->optional_vars) return false;
    if (only->kind != EXPR_TUPLE || only->parens || !only->Tuple.elts.count) return false;
    if (only->span.line != after_with.line || only->span.column != after_with.column) return false;
    for (int i = 0; i < only->Tuple.elts.count; i++) {
        const Expr *item = only->Tuple.elts.items[i];
        if (item->kind == EXPR_STARRED || (item->kind == EXPR_NAMEDEXPR && !item->parens)) return false;
    }
    return true;
}

static bool add_items(Builder *b, WithItemSeq *items, const ExprSeq *contexts)
{
    for (int i = 0; i < contexts->count; i++) {
        WithItem *item = build_with_item(b, contexts->items[i], NULL);
        if (!item || !seq_append(b->arena, items, item)) return false;
    }
    return true;
}

Stmt *build_with(Builder *b, const WithItemSeq *items, const StmtSeq *body, Span span, Span after_with)
{
    Stmt *s = make(b, STMT_WITH, span);
    if (!s) return NULL;
    s->With.body = *body;
    if (is_list_of_items(items, after_with))
        return add_items(b, &s->With.items, &items->items[0]->context_expr->Tuple.elts) ? s : NULL;
    s->With.items = *items;
    return s;
}

/* -- try ------------------------------------------------------------------------------------------------ */

Stmt *build_try(Builder *b, StmtKind kind, const StmtSeq *body, const ExceptHandlerSeq *handlers,
                const StmtSeq *orelse, const StmtSeq *finalbody, Span span)
{
    Stmt *s = make(b, kind, span);
    if (!s) return NULL;
    s->Try.body = *body;
    if (handlers) s->Try.handlers = *handlers;
    if (orelse) s->Try.orelse = *orelse;
    if (finalbody) s->Try.finalbody = *finalbody;
    return s;
}

ExceptHandler *build_handler(Builder *b, Expr *type, Identifier name, const StmtSeq *body, Span span)
{
    ExceptHandler *handler = ast_alloc(b->arena, sizeof *handler);
    if (handler) *handler = (ExceptHandler){ type, name, *body, span };
    return handler;
}

/* -- definitions ------------------------------------------------------------------------------------------- */

Stmt *build_function(Builder *b, Token name, Arguments *arguments, Expr *returns, const StmtSeq *body, Span span)
{
    Stmt *s = make(b, STMT_FUNCTIONDEF, span);
    if (!s || !(s->FunctionDef.name = build_identifier(b, name))) return NULL;
    s->FunctionDef.args    = arguments;
    s->FunctionDef.returns = returns;
    s->FunctionDef.body    = *body;
    return s;
}

Stmt *build_class(Builder *b, Token name, CallParts *bases, bool trailing_comma, const StmtSeq *body, Span span)
{
    (void)trailing_comma;
    Stmt *s = make(b, STMT_CLASSDEF, span);
    if (!s || !(s->ClassDef.name = build_identifier(b, name))) return NULL;
    s->ClassDef.body = *body;
    if (!bases) return s;
    if (bases->has_generator) return refuse(b);
    s->ClassDef.bases    = bases->args;
    s->ClassDef.keywords = bases->keywords;
    return s;
}

Stmt *build_decorated(Builder *b, const ExprSeq *decorators, Stmt *definition)
{
    (void)b;
    if (definition->kind == STMT_CLASSDEF) definition->ClassDef.decorator_list = *decorators;
    else definition->FunctionDef.decorator_list = *decorators;
    return definition;
}

/* The async forms have the fields of the plain ones. */
Stmt *build_async(Builder *b, Stmt *statement, Span first)
{
    (void)b;
    switch (statement->kind) {
    case STMT_FUNCTIONDEF: statement->kind = STMT_ASYNCFUNCTIONDEF; break;
    case STMT_FOR: statement->kind = STMT_ASYNCFOR; break;
    default: statement->kind = STMT_ASYNCWITH; break;
    }
    statement->span = span_join(first, statement->span);
    return statement;
}

/* -- match and modules ----------------------------------------------------------------------------------------- */

Stmt *build_match(Builder *b, Expr *subject, const MatchCaseSeq *cases, Span span)
{
    Stmt *s = make(b, STMT_MATCH, span);
    if (!s) return NULL;
    s->Match.subject = subject;
    s->Match.cases   = *cases;
    return s;
}

MatchCase *build_case(Builder *b, Pattern *pattern, Expr *guard, const StmtSeq *body)
{
    MatchCase *one = ast_alloc(b->arena, sizeof *one);
    if (one) *one = (MatchCase){ pattern, guard, *body };
    return one;
}

AstModule *build_module(Builder *b, ModuleKind kind, const StmtSeq *body, Expr *expression)
{
    AstModule *module = ast_alloc(b->arena, sizeof *module);
    if (!module) return NULL;
    module->kind       = kind;
    module->expression = expression;
    if (body) module->body = *body;
    return module;
}
