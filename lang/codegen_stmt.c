/* codegen_stmt.c -- statements: each leaves the stack as it found it.
 *
 * try, with and the ways out of blocks are in codegen_try.c, match in codegen_match.c, functions and
 * classes in codegen_function.c.
 */
#include "lang/codegen.h"

#include "gc/refcount.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "runtime/state.h"

/* -- assignment --------------------------------------------------------------------------------------- */

static void gen_assign(Compiler *c, Stmt *s)
{
    int  n        = s->Assign.targets.count;
    bool constant = s->Assign.value->kind == EXPR_CONSTANT;
    if (!constant) gen_expr(c, s->Assign.value);
    for (int i = 0; i < n && !c->failed; i++) {
        if (constant && i) { /* where CPython copies the first one */
            set_place(c, s->Assign.targets.items[i - 1]->span);
            emit_const(c, s->Assign.value->Constant.value);
        } else if (constant) gen_expr(c, s->Assign.value);
        else if (i + 1 < n) emit_count(c, OP_COPY, 1);
        gen_expr(c, s->Assign.targets.items[i]);
    }
}

/* A plain local or a constant, that the right side can't change. */
static bool is_stable(Compiler *c, const Expr *e)
{
    if (e->kind == EXPR_CONSTANT) return true;
    return e->kind == EXPR_NAME && !c->unit->scope->has_walrus && plain_local(c, e->Name.id) >= 0;
}

/* May it be computed without a call? Called code sees the target held by the stack, too, as CPython's; what is no deeper than this
   is read from the locals again, which takes less time. */
static bool calls_nothing(const Expr *e, int depth)
{
    if (--depth < 0) return false;
    switch (e->kind) {
    case EXPR_CONSTANT: case EXPR_NAME: return true;
    case EXPR_ATTRIBUTE: return calls_nothing(e->Attribute.value, depth);
    case EXPR_UNARYOP: return calls_nothing(e->UnaryOp.operand, depth);
    case EXPR_SUBSCRIPT: return calls_nothing(e->Subscript.value, depth) && calls_nothing(e->Subscript.slice, depth);
    case EXPR_BINOP: return calls_nothing(e->BinOp.left, depth) && calls_nothing(e->BinOp.right, depth);
    default: return false;
    }
}
enum { SIMPLE_DEPTH = 6 };

static void gen_value_and_operate(Compiler *c, Stmt *s)
{
    static const int bases[OPERATOR_COUNT] = {
        [OPERATOR_ADD] = OP_IADD_SS, [OPERATOR_SUB] = OP_ISUB_SS, [OPERATOR_MUL] = OP_IMUL_SS, [OPERATOR_DIV] = OP_IDIV_SS,
        [OPERATOR_FLOORDIV] = OP_IFLOORDIV_SS, [OPERATOR_MOD] = OP_IMOD_SS, [OPERATOR_AND] = OP_IAND_SS, [OPERATOR_OR] = OP_IOR_SS,
        [OPERATOR_XOR] = OP_IXOR_SS, [OPERATOR_LSHIFT] = OP_ILSHIFT_SS, [OPERATOR_RSHIFT] = OP_IRSHIFT_SS,
    };
    gen_expr(c, s->AugAssign.value);
    if (bases[s->AugAssign.op]) emit_binary(c, bases[s->AugAssign.op]);
    else emit_count(c, OP_BINARY_OP_IN, s->AugAssign.op);
}

static void gen_aug_attribute(Compiler *c, Stmt *s, Expr *target)
{
    Identifier name   = unit_mangle(c, target->Attribute.attr);
    bool       stable = is_stable(c, target->Attribute.value) && calls_nothing(s->AugAssign.value, SIMPLE_DEPTH);
    Position   at     = c->unit->at, target_at;
    if (c->failed) return;
    gen_expr(c, target->Attribute.value);
    set_place(c, target->span);
    if (!stable) emit_count(c, OP_COPY, 1);
    start_at_attribute(c, target);
    target_at = c->unit->at;
    emit_load_attr(c, name);
    if (stable) emit_target_again(c);
    c->unit->at = at;
    gen_value_and_operate(c, s);
    c->unit->at = target_at;
    if (stable) gen_expr(c, target->Attribute.value);
    else emit_count(c, OP_SWAP, 2);
    emit_store_attr(c, name);
    c->unit->at = at;
}

static void gen_aug_subscript(Compiler *c, Stmt *s, Expr *target)
{
    Expr    *container = target->Subscript.value, *index = target->Subscript.slice;
    bool     stable = is_stable(c, container) && is_stable(c, index) && calls_nothing(s->AugAssign.value, SIMPLE_DEPTH);
    Position at     = c->unit->at;
    gen_expr(c, container);
    gen_expr(c, index);
    set_place(c, target->span);
    if (!stable) {
        emit_count(c, OP_COPY, 2);
        emit_count(c, OP_COPY, 2);
    }
    emit_binary(c, OP_INDEX_SS);
    if (stable) emit_target_again(c);
    c->unit->at = at;
    gen_value_and_operate(c, s);
    set_place(c, target->span);
    if (stable) {
        gen_expr(c, container);
        gen_expr(c, index);
    } else {
        emit_count(c, OP_SWAP, 3);
        emit_count(c, OP_SWAP, 2);
    }
    emit_store_index(c);
    c->unit->at = at;
}

static void gen_augassign(Compiler *c, Stmt *s)
{
    Expr    *target = s->AugAssign.target;
    Position at     = c->unit->at;
    switch (target->kind) {
    case EXPR_ATTRIBUTE: gen_aug_attribute(c, s, target); break;
    case EXPR_SUBSCRIPT: gen_aug_subscript(c, s, target); break;
    default:
        set_place(c, target->span);
        gen_name(c, target->Name.id, CTX_LOAD);
        c->unit->at = at;
        gen_value_and_operate(c, s);
        set_place(c, target->span);
        gen_name(c, target->Name.id, CTX_STORE);
        c->unit->at = at;
    }
}

static void evaluate(Compiler *c, Expr *e)
{
    gen_expr(c, e);
    emit_op(c, OP_POP);
}

/* The parts of x[a:b, c] one after the other. */
static void evaluate_index(Compiler *c, Expr *index)
{
    if (index->kind == EXPR_SLICE) {
        if (index->Slice.lower) evaluate(c, index->Slice.lower);
        if (index->Slice.upper) evaluate(c, index->Slice.upper);
        if (index->Slice.step) evaluate(c, index->Slice.step);
    } else if (index->kind == EXPR_TUPLE) {
        for (int i = 0; i < index->Tuple.elts.count; i++) evaluate_index(c, index->Tuple.elts.items[i]);
    } else evaluate(c, index);
}

static void gen_annassign(Compiler *c, Stmt *s)
{
    Expr *target = s->AnnAssign.target;
    bool  kept   = c->unit->kind == UNIT_MODULE || c->unit->kind == UNIT_CLASS;
    if (s->AnnAssign.value) {
        gen_expr(c, s->AnnAssign.value);
        gen_expr(c, target);
    }
    switch (target->kind) {
    case EXPR_NAME:
        if (forbidden_name(c, target->Name.id, CTX_STORE)) return;
        if (s->AnnAssign.simple && kept) {
            gen_annotation(c, s->AnnAssign.annotation);
            gen_name(c, OBJ(names.__annotations__), CTX_LOAD);
            emit_const(c, unit_mangle(c, target->Name.id));
            emit_store_index(c);
        }
        break;
    case EXPR_ATTRIBUTE:
        if (forbidden_name(c, target->Attribute.attr, CTX_STORE)) return;
        if (!s->AnnAssign.value) evaluate(c, target->Attribute.value);
        break;
    default:
        if (s->AnnAssign.value) break;
        evaluate(c, target->Subscript.value);
        evaluate_index(c, target->Subscript.slice);
    }
    if (!s->AnnAssign.simple && kept && !c->future_annotations) evaluate(c, s->AnnAssign.annotation);
}

/* -- conditions and loops --------------------------------------------------------------------------------- */

static void gen_if(Compiler *c, Stmt *s)
{
    Label end = label_new(c);
    for (;;) { /* `elif` after `elif` nests deeply: go along by a loop */
        Label next = s->If.orelse.count ? label_new(c) : end;
        gen_condition(c, s->If.test, next, false);
        gen_stmts(c, &s->If.body);
        if (!s->If.orelse.count || c->failed) break;
        emit_jump_artificial(c, end);
        label_here(c, next);
        if (s->If.orelse.count != 1 || s->If.orelse.items[0]->kind != STMT_IF) {
            gen_stmts(c, &s->If.orelse);
            break;
        }
        s = s->If.orelse.items[0];
        set_place(c, s->span);
    }
    label_here(c, end);
}

/* The test is generated twice: before the loop and at its bottom. */
static void gen_while(Compiler *c, Stmt *s)
{
    Label body = label_new(c), again = label_new(c), otherwise = label_new(c), end = label_new(c);
    gen_condition(c, s->While.test, otherwise, false);
    if (!block_push(c, BLOCK_WHILE, again, end, c->unit->handler, NULL)) return;
    label_here(c, body);
    gen_stmts(c, &s->While.body);
    label_here(c, again);
    set_place(c, s->span);
    gen_condition(c, s->While.test, body, true);
    block_pop(c);
    label_here(c, otherwise);
    gen_stmts(c, &s->While.orelse);
    label_here(c, end);
}

static void gen_for(Compiler *c, Stmt *s)
{
    Label body = label_new(c), again = label_new(c), end = label_new(c);
    Expr *target = s->For.target;
    if (!block_push(c, BLOCK_FOR, again, end, c->unit->handler, NULL)) return;
    gen_expr(c, s->For.iter);
    emit_op(c, OP_GET_ITER);
    emit_jump(c, OP_JUMP, again);
    label_here(c, body);
    bool same_line = target->span.line == s->span.line; /* else a trace shows the target's line */
    int  slot      = target->kind == EXPR_NAME && same_line ? plain_local(c, target->Name.id) : -1;
    if (slot < 0) gen_expr(c, target);
    gen_stmts(c, &s->For.body);
    label_here(c, again);
    set_place(c, s->span);
    emit_for(c, slot, body);
    block_pop(c);
    gen_stmts(c, &s->For.orelse);
    label_here(c, end);
}

static void gen_async_for(Compiler *c, Stmt *s)
{
    Label start = label_new(c), except = label_new(c), end = label_new(c);
    if (!unit_may_await(c, c->unit)) {
        compile_trouble(c, "'async for' outside async function");
        return;
    }
    gen_expr(c, s->AsyncFor.iter);
    emit_op(c, OP_GET_AITER);
    label_here(c, start);
    if (!block_push(c, BLOCK_FOR, start, end, c->unit->handler, NULL)) return;
    handler_push(c, except, 0);
    emit_op(c, OP_GET_ANEXT);
    gen_yield_from(c);
    handler_pop(c);
    gen_expr(c, s->AsyncFor.target);
    gen_stmts(c, &s->AsyncFor.body);
    emit_jump_artificial(c, start);
    block_pop(c);
    label_here(c, except);
    set_place(c, s->AsyncFor.iter->span);
    emit_op(c, OP_END_ASYNC_FOR);
    gen_stmts(c, &s->AsyncFor.orelse);
    label_here(c, end);
}

/* -- small statements --------------------------------------------------------------------------------------- */

static void gen_assert(Compiler *c, Stmt *s)
{
    const Expr *test = s->Assert.test;
    bool tuple = (test->kind == EXPR_TUPLE && test->Tuple.elts.count) ||
                 (test->kind == EXPR_CONSTANT && IS_EXACT_TUPLE(test->Constant.value) && AS(Tuple, test->Constant.value)->length);
    if (tuple) compile_warning(c, "assertion is always true, perhaps remove parentheses?");
    if (c->optimize) return;
    Label end = label_new(c);
    gen_condition(c, s->Assert.test, end, true);
    emit_op(c, OP_LOAD_ASSERTION_ERROR);
    if (s->Assert.msg) {
        gen_expr(c, s->Assert.msg);
        emit_count(c, OP_CALL, 1);
    }
    emit_count(c, OP_RAISE, 1);
    label_here(c, end);
}

static void gen_raise(Compiler *c, Stmt *s)
{
    int n = 0;
    if (s->Raise.exc) gen_expr(c, s->Raise.exc), n++;
    if (s->Raise.cause) gen_expr(c, s->Raise.cause), n++;
    emit_count(c, OP_RAISE, n);
}

static void gen_expr_stmt(Compiler *c, Stmt *s)
{
    if (c->interactive && c->nesting <= 1) {
        gen_expr(c, s->Expr.value);
        emit_op(c, OP_PRINT_EXPR);
    } else if (s->Expr.value->kind == EXPR_CONSTANT) emit_op(c, OP_NOP);
    else {
        gen_expr(c, s->Expr.value);
        no_place(c);
        emit_op(c, OP_POP);
    }
}

/* -- imports -------------------------------------------------------------------------------------------------- */

/* The part of a dotted name from `start` to the next dot (*next: behind it, or -1). Borrowed from the arena. */
static Identifier name_part(Compiler *c, Identifier name, int64_t start, int64_t *next)
{
    const Str *text = AS(Str, name);
    int64_t    dot  = start;
    while (dot < text->length && str_char(text, dot) != '.') dot++;
    *next = dot < text->length ? dot + 1 : -1;
    Str *part = AS(Str, str_slice(text, start, dot));
    if (part) str_intern(&part);
    Identifier kept = ast_own(c->arena, OBJ(part));
    if (!kept) c->failed = true;
    return kept;
}

/* `import a.b.c as x` binds the innermost module. */
static void gen_import_as(Compiler *c, Alias *alias)
{
    int64_t next;
    name_part(c, alias->name, 0, &next);
    if (next < 0) {
        gen_name(c, alias->asname, CTX_STORE);
        return;
    }
    while (!c->failed) {
        Identifier part = name_part(c, alias->name, next, &next);
        if (!part) break;
        emit_name(c, OP_IMPORT_FROM, unit_mangle(c, part));
        if (next < 0) break;
        emit_count(c, OP_SWAP, 2);
        emit_op(c, OP_POP);
    }
    gen_name(c, alias->asname, CTX_STORE);
    emit_op(c, OP_POP);
}

void gen_import(Compiler *c, Stmt *s)
{
    for (int i = 0; i < s->Import.names.count && !c->failed; i++) {
        Alias  *alias = s->Import.names.items[i];
        int64_t next;
        emit_int(c, 0);
        emit_none(c);
        emit_name(c, OP_IMPORT_NAME, unit_mangle(c, alias->name));
        if (alias->asname) gen_import_as(c, alias);
        else {
            Identifier first = name_part(c, alias->name, 0, &next);
            if (first) gen_name(c, first, CTX_STORE);
        }
    }
}

static Owned imported_names(const AliasSeq *aliases)
{
    Owned tuple = tuple_new(aliases->count);
    if (!tuple) return NULL;
    for (int i = 0; i < aliases->count; i++) AS(Tuple, tuple)->items[i] = ref_keep(aliases->items[i]->name);
    tuple_done(tuple);
    return tuple;
}

void gen_import_from(Compiler *c, Stmt *s)
{
    const AliasSeq *aliases = &s->ImportFrom.names;
    Identifier      module  = s->ImportFrom.module ? s->ImportFrom.module : OBJ(names.empty);
    emit_int(c, s->ImportFrom.level);
    Owned list = imported_names(aliases);
    if (!list) {
        c->failed = true;
        return;
    }
    emit_const(c, list);
    ref_drop(list);
    if (s->span.line > c->future_line && str_equal_c(AS(Str, module), "__future__")) {
        compile_trouble(c, "from __future__ imports must occur at the beginning of the file");
        return;
    }
    emit_name(c, OP_IMPORT_NAME, unit_mangle(c, module));
    for (int i = 0; i < aliases->count && !c->failed; i++) {
        Alias *alias = aliases->items[i];
        if (!i && str_equal_c(AS(Str, alias->name), "*")) {
            emit_op(c, OP_IMPORT_STAR);
            return;
        }
        emit_name(c, OP_IMPORT_FROM, unit_mangle(c, alias->name));
        gen_name(c, alias->asname ? alias->asname : alias->name, CTX_STORE);
    }
    emit_op(c, OP_POP);
}

/* -- the switch -------------------------------------------------------------------------------------------------- */

static void gen_stmt_kind(Compiler *c, Stmt *s)
{
    switch (s->kind) {
    case STMT_FUNCTIONDEF:
    case STMT_ASYNCFUNCTIONDEF: gen_function(c, s); break;
    case STMT_CLASSDEF: gen_class(c, s); break;
    case STMT_RETURN: gen_return(c, s); break;
    case STMT_DELETE: gen_exprs(c, &s->Delete.targets); break;
    case STMT_ASSIGN: gen_assign(c, s); break;
    case STMT_AUGASSIGN: gen_augassign(c, s); break;
    case STMT_ANNASSIGN: gen_annassign(c, s); break;
    case STMT_FOR: gen_for(c, s); break;
    case STMT_ASYNCFOR: gen_async_for(c, s); break;
    case STMT_WHILE: gen_while(c, s); break;
    case STMT_IF: gen_if(c, s); break;
    case STMT_WITH:
    case STMT_ASYNCWITH: gen_with(c, s, 0); break;
    case STMT_MATCH: gen_match(c, s); break;
    case STMT_RAISE: gen_raise(c, s); break;
    case STMT_TRY: gen_try(c, s); break;
    case STMT_TRYSTAR: gen_try_star(c, s); break;
    case STMT_ASSERT: gen_assert(c, s); break;
    case STMT_IMPORT: gen_import(c, s); break;
    case STMT_IMPORTFROM: gen_import_from(c, s); break;
    case STMT_EXPR: gen_expr_stmt(c, s); break;
    case STMT_PASS: emit_op(c, OP_NOP); break;
    case STMT_BREAK: gen_break(c); break;
    case STMT_CONTINUE: gen_continue(c); break;
    case STMT_GLOBAL:
    case STMT_NONLOCAL:
    case STMT_KIND_COUNT: break;
    }
}

void gen_stmt(Compiler *c, Stmt *s)
{
    if (c->failed) return;
    set_place(c, s->span);
    if (compile_enter(&c->depth)) gen_stmt_kind(c, s);
    else c->failed = true;
    c->depth--;
}

void gen_stmts(Compiler *c, const StmtSeq *seq)
{
    for (int i = 0; i < seq->count && !c->failed; i++) gen_stmt(c, seq->items[i]);
}
