/* codegen_try.c -- try, with, and the ways out: return, break, continue.
 *
 * Nothing runs to enter a try: IR_SETUP only says where exceptions go. A handler is entered with the stack as it was
 * at the IR_SETUP and the exception on top. PUSH_EXC_INFO makes [formerly handled][exception] of it; POP_EXCEPT ends the handling. A
 * handler is itself protected by a `cleanup` handler that ends the handling when its body raises.
 *
 * The body of a `finally` is generated once for each way through: the normal end, an exception, and every return, break
 * and continue that passes it. unit->blocks is the stack of what such a jump has to leave; while a block is being left,
 * the blocks inside it and its handler do not hold.
 */
#include "lang/codegen.h"

#include "runtime/state.h"

bool block_push(Compiler *c, BlockKind kind, Label again, Label out, int outer_handler, const void *datum)
{
    Unit *u = c->unit;
    if (c->failed) return false;
    if (u->block_count >= MAX_BLOCKS) {
        compile_trouble(c, "too many statically nested blocks");
        return false;
    }
    u->blocks[u->block_count++] = (Nested){ kind, again, out, outer_handler, datum };
    return true;
}

/* -- leaving blocks ---------------------------------------------------------------------------------------- */

/* name = None; del name */
static void forget_name(Compiler *c, Identifier name)
{
    if (!name || c->failed) return;
    emit_none(c);
    gen_name(c, name, CTX_STORE);
    gen_name(c, name, CTX_DEL);
}

/* [exit] -> []: the block ended without an exception. */
static void leave_with(Compiler *c, const Stmt *s)
{
    set_place(c, s->span);
    constant_index(c, NONE); /* CPython loads it for __exit__: co_consts tells of it */
    emit_op(c, OP_WITH_EXIT);
    if (s->kind == STMT_ASYNCWITH) gen_await(c, 2);
    emit_op(c, OP_POP);
}

/* What has to be done to leave `block`. keep: a value on top (to be returned) stays there. */
static void leave_block(Compiler *c, const Nested *block, bool keep)
{
    Unit *u = c->unit;
    handler_set(c, block->outer_handler);
    switch (block->kind) {
    case BLOCK_WHILE:
    case BLOCK_TRY:
    case BLOCK_EXCEPT:
    case BLOCK_EXCEPT_STAR:
    case BLOCK_ASYNC_GENERATOR: break;
    case BLOCK_FOR:
    case BLOCK_VALUE:
        if (keep) emit_count(c, OP_SWAP, 2);
        emit_op(c, OP_POP);
        break;
    case BLOCK_FINALLY_BODY:
        if (keep && !block_push(c, BLOCK_VALUE, NO_LABEL, NO_LABEL, u->handler, NULL)) break;
        gen_stmts(c, block->datum);
        if (keep) block_pop(c);
        no_place(c); /* what follows belongs to the statement that leaves */
        break;
    case BLOCK_FINALLY_HANDLER:
        if (keep) emit_count(c, OP_SWAP, 2);
        emit_op(c, OP_POP); /* the exception */
        if (keep) emit_count(c, OP_SWAP, 2);
        emit_op(c, OP_POP_EXCEPT);
        break;
    case BLOCK_WITH:
    case BLOCK_ASYNC_WITH:
        if (keep) {
            set_place(c, ((const Stmt *)block->datum)->span);
            emit_count(c, OP_SWAP, 2);
        }
        leave_with(c, block->datum);
        no_place(c);
        break;
    case BLOCK_EXCEPT_CLAUSE:
        if (keep) emit_count(c, OP_SWAP, 2);
        emit_op(c, OP_POP_EXCEPT);
        forget_name(c, (Identifier)block->datum);
        break;
    }
}

/* Leaves all blocks, or those inside the innermost loop; gives that loop, or NULL. */
static Nested *leave_blocks(Compiler *c, bool keep, bool to_loop)
{
    Unit  *u = c->unit;
    int    count = u->block_count;
    Nested saved[MAX_BLOCKS], *loop = NULL;
    memcpy(saved, u->blocks, sizeof saved); /* a finally body may use the places above */
    for (int i = count; i-- > 0 && !c->failed;) {
        if (saved[i].kind == BLOCK_EXCEPT_STAR) {
            compile_trouble(c, "'break', 'continue' and 'return' cannot appear in an except* block");
            break;
        }
        if (to_loop && (saved[i].kind == BLOCK_WHILE || saved[i].kind == BLOCK_FOR)) {
            loop = &u->blocks[i];
            break;
        }
        u->block_count = i;
        leave_block(c, &saved[i], keep);
    }
    memcpy(u->blocks, saved, sizeof saved);
    u->block_count = count;
    return loop;
}

void gen_return(Compiler *c, Stmt *s)
{
    Unit *u     = c->unit;
    Expr *value = s->Return.value;
    bool  keep  = value && value->kind != EXPR_CONSTANT;
    int   handler = u->handler;
    if (!scope_is_function(u->scope)) {
        compile_trouble(c, "'return' outside function");
        return;
    }
    if (value && u->scope->is_coroutine && u->scope->is_generator) {
        compile_trouble(c, "'return' with value in async generator");
        return;
    }
    if (keep) gen_expr(c, value);
    else if (value) {
        set_place(c, value->span);
        emit_op(c, OP_NOP);
    }
    if (!value || value->span.line != s->span.line) {
        set_place(c, s->span);
        emit_op(c, OP_NOP); /* the line of the `return` itself, before the blocks around it are left */
    }
    leave_blocks(c, keep, false);
    if (!value) emit_none(c);
    else if (!keep) emit_const(c, value->Constant.value);
    emit_return(c);
    handler_set(c, handler);
}

static void gen_leave_loop(Compiler *c, bool again)
{
    int      handler = c->unit->handler;
    Position at      = c->unit->at;
    emit_op(c, OP_NOP);
    Nested *loop = leave_blocks(c, false, true);
    if (c->failed) return;
    if (!loop) {
        c->unit->at = at;
        compile_trouble(c, again ? "'continue' not properly in loop" : "'break' outside loop");
        return;
    }
    Label to = again ? loop->again : loop->out;
    if (!again) leave_block(c, loop, false);
    emit_jump(c, OP_JUMP, to);
    handler_set(c, handler);
}

void gen_break(Compiler *c) { gen_leave_loop(c, false); }
void gen_continue(Compiler *c) { gen_leave_loop(c, true); }

/* -- try ----------------------------------------------------------------------------------------------------- */

/* [formerly handled][exception]: the handling ends, the exception goes on. */
static void gen_cleanup(Compiler *c, Label cleanup, bool of_with)
{
    label_here(c, cleanup);
    no_place(c);
    emit_count(c, OP_SWAP, 2);
    emit_op(c, OP_POP_EXCEPT);
    emit_count(c, OP_RERAISE, of_with);
}

void gen_reraise_cleanup(Compiler *c, Label cleanup) { gen_cleanup(c, cleanup, false); }

/* [formerly handled][exception] -> [], the body done; then to `end`. `next`: the following clause. */
static void gen_except_clause(Compiler *c, ExceptHandler *handler, int outer_handler, Label end, Label next)
{
    Label failed_body = label_new(c);
    set_place(c, handler->span);
    if (handler->type) {
        gen_expr(c, handler->type);
        emit_op(c, OP_CHECK_EXC_MATCH);
        emit_jump_if(c, false, next);
    }
    int cleanup = c->unit->handler;
    if (handler->name) {
        gen_name(c, handler->name, CTX_STORE);
        handler_push(c, failed_body, 0);
    } else emit_op(c, OP_POP);
    if (!block_push(c, BLOCK_EXCEPT_CLAUSE, NO_LABEL, NO_LABEL, outer_handler, handler->name)) return;
    gen_stmts(c, &handler->body);
    block_pop(c);
    no_place(c);
    handler_set(c, outer_handler);
    emit_op(c, OP_POP_EXCEPT);
    forget_name(c, handler->name);
    emit_jump(c, OP_JUMP, end);
    handler_set(c, cleanup);
    if (!handler->name) return;
    label_here(c, failed_body);
    no_place(c);
    forget_name(c, handler->name);
    emit_op(c, OP_RERAISE);
}

/* The line of `try`: what a trace function raises there, no handler takes. */
static void emit_line_of_try(Compiler *c)
{
    int around = c->unit->handler;
    handler_set(c, NO_HANDLER);
    emit_op(c, OP_NOP);
    handler_set(c, around);
}

static void gen_try_except(Compiler *c, Stmt *s)
{
    Unit *u = c->unit;
    Label except = label_new(c), cleanup = label_new(c), end = label_new(c);
    int   outer = u->handler, n = s->Try.handlers.count;
    emit_line_of_try(c);
    handler_push(c, except, 0);
    if (!block_push(c, BLOCK_TRY, NO_LABEL, NO_LABEL, outer, NULL)) return;
    gen_stmts(c, &s->Try.body);
    block_pop(c);
    handler_set(c, outer);
    gen_stmts(c, &s->Try.orelse);
    emit_jump_artificial(c, end);
    label_here(c, except);
    no_place(c);
    handler_push(c, cleanup, 0);
    emit_op(c, OP_PUSH_EXC_INFO);
    if (!block_push(c, BLOCK_EXCEPT, NO_LABEL, NO_LABEL, outer, NULL)) return;
    for (int i = 0; i < n && !c->failed; i++) {
        ExceptHandler *handler = s->Try.handlers.items[i];
        Label          next    = label_new(c);
        if (!handler->type && i < n - 1) {
            set_place(c, handler->span);
            compile_trouble(c, "default 'except:' must be last");
            return;
        }
        gen_except_clause(c, handler, outer, end, next);
        label_here(c, next);
    }
    block_pop(c);
    no_place(c);
    emit_op(c, OP_RERAISE);
    handler_set(c, outer);
    gen_reraise_cleanup(c, cleanup);
    label_here(c, end);
}

static void gen_try_star_except(Compiler *c, Stmt *s);

/* The parts inside a `finally`: with handlers they are a try of their own. */
static void gen_protected(Compiler *c, Stmt *s)
{
    if (!s->Try.handlers.count) gen_stmts(c, &s->Try.body);
    else if (s->kind == STMT_TRYSTAR) gen_try_star_except(c, s);
    else gen_try_except(c, s);
}

static void gen_try_finally(Compiler *c, Stmt *s)
{
    Unit *u = c->unit;
    Label except = label_new(c), cleanup = label_new(c), exit = label_new(c);
    int   outer = u->handler;
    emit_line_of_try(c);
    handler_push(c, except, 0);
    if (!block_push(c, BLOCK_FINALLY_BODY, NO_LABEL, NO_LABEL, outer, &s->Try.finalbody)) return;
    gen_protected(c, s);
    block_pop(c);
    handler_set(c, outer);
    gen_stmts(c, &s->Try.finalbody);
    emit_jump_artificial(c, exit);
    label_here(c, except);
    no_place(c);
    if (!block_push(c, BLOCK_FINALLY_HANDLER, NO_LABEL, NO_LABEL, outer, NULL)) return;
    handler_push(c, cleanup, 0);
    emit_op(c, OP_PUSH_EXC_INFO);
    gen_stmts(c, &s->Try.finalbody);
    emit_op(c, OP_RERAISE);
    block_pop(c);
    handler_set(c, outer);
    gen_reraise_cleanup(c, cleanup);
    label_here(c, exit);
}

void gen_try(Compiler *c, Stmt *s)
{
    if (s->Try.finalbody.count) gen_try_finally(c, s);
    else gen_try_except(c, s);
}

/* -- except* --------------------------------------------------------------------------------------------------- */

/* [original][list of raised][rest] -> the same, with this clause's share of the rest handled. */
static void gen_except_star_clause(Compiler *c, ExceptHandler *handler, Label next)
{
    Label matched = label_new(c), failed_body = label_new(c);
    int   around  = c->unit->handler;
    if (handler->type) {
        gen_expr(c, handler->type);
        emit_op(c, OP_CHECK_EG_MATCH);
        emit_count(c, OP_COPY, 1);
        emit_jump(c, OP_JUMP_IF_NOT_NONE_S, matched);
        emit_op(c, OP_POP);
        emit_jump(c, OP_JUMP, next);
    }
    label_here(c, matched);
    if (handler->name) gen_name(c, handler->name, CTX_STORE);
    else emit_op(c, OP_POP);
    handler_push(c, failed_body, 0);
    if (!block_push(c, BLOCK_EXCEPT_CLAUSE, NO_LABEL, NO_LABEL, around, handler->name)) return;
    gen_stmts(c, &handler->body);
    block_pop(c);
    no_place(c);
    handler_set(c, around);
    forget_name(c, handler->name);
    emit_jump(c, OP_JUMP, next);
    label_here(c, failed_body);
    no_place(c);
    forget_name(c, handler->name);
    emit_count(c, OP_LIST_APPEND, 2); /* what the body raised */
    emit_jump(c, OP_JUMP, next);
}

static void gen_try_star_except(Compiler *c, Stmt *s)
{
    Unit *u = c->unit;
    Label except = label_new(c), otherwise = label_new(c), cleanup = label_new(c), reraise = label_new(c), end = label_new(c);
    int   outer = u->handler;
    emit_line_of_try(c);
    handler_push(c, except, 0);
    if (!block_push(c, BLOCK_TRY, NO_LABEL, NO_LABEL, outer, NULL)) return;
    gen_stmts(c, &s->TryStar.body);
    block_pop(c);
    handler_set(c, outer);
    emit_jump_artificial(c, otherwise);
    label_here(c, except);
    no_place(c);
    handler_push(c, cleanup, 0);
    emit_op(c, OP_PUSH_EXC_INFO);
    if (!block_push(c, BLOCK_EXCEPT_STAR, NO_LABEL, NO_LABEL, outer, NULL)) return;
    for (int i = 0; i < s->TryStar.handlers.count && !c->failed; i++) {
        ExceptHandler *handler = s->TryStar.handlers.items[i];
        Label          next    = label_new(c);
        set_place(c, handler->span);
        if (!i) {
            emit_count(c, OP_COPY, 1);
            emit_count(c, OP_BUILD_LIST, 0);
            emit_count(c, OP_SWAP, 2);
        }
        gen_except_star_clause(c, handler, next);
        label_here(c, next);
    }
    block_pop(c);
    emit_count(c, OP_LIST_APPEND, 1); /* what no clause has handled, or None */
    emit_op(c, OP_PREP_RERAISE_STAR);
    emit_count(c, OP_COPY, 1);
    emit_jump(c, OP_JUMP_IF_NOT_NONE_S, reraise);
    handler_set(c, outer);
    emit_op(c, OP_POP);
    emit_op(c, OP_POP_EXCEPT);
    emit_jump(c, OP_JUMP, end);
    label_here(c, reraise);
    emit_count(c, OP_SWAP, 2);
    emit_op(c, OP_POP_EXCEPT);
    emit_op(c, OP_RERAISE);
    gen_reraise_cleanup(c, cleanup);
    label_here(c, otherwise);
    gen_stmts(c, &s->TryStar.orelse);
    label_here(c, end);
}

void gen_try_star(Compiler *c, Stmt *s)
{
    if (s->TryStar.finalbody.count) gen_try_finally(c, s);
    else gen_try_star_except(c, s);
}

/* -- with -------------------------------------------------------------------------------------------------------- */

/* [exit][formerly handled][exception][result of exit]: true swallows the exception. */
static void finish_with_handler(Compiler *c, Label cleanup, int outer)
{
    Label    swallowed = label_new(c);
    int      inner     = c->unit->handler;
    Position at        = c->unit->at;
    emit_jump_if(c, true, swallowed);
    emit_op(c, OP_RERAISE);
    handler_set(c, outer);
    gen_cleanup(c, cleanup, true);
    c->unit->at = at;
    handler_set(c, inner);
    label_here(c, swallowed);
    emit_op(c, OP_POP);
    handler_set(c, outer);
    emit_op(c, OP_POP_EXCEPT);
    emit_op(c, OP_POP);
}

void gen_with(Compiler *c, Stmt *s, int item)
{
    Unit *u = c->unit;
    if (c->failed) return;
    bool      async = s->kind == STMT_ASYNCWITH;
    WithItem *with  = s->With.items.items[item];
    Label     except = label_new(c), cleanup = label_new(c), exit = label_new(c);
    int       outer = u->handler;
    if (async && !unit_may_await(c, u)) {
        compile_trouble(c, "'async with' outside async function");
        return;
    }
    gen_expr(c, with->context_expr);
    emit_op(c, async ? OP_BEFORE_ASYNC_WITH : OP_BEFORE_WITH);
    if (async) gen_await(c, 1);
    handler_push(c, except, 1);
    if (!block_push(c, async ? BLOCK_ASYNC_WITH : BLOCK_WITH, NO_LABEL, NO_LABEL, outer, s)) return;
    if (with->optional_vars) gen_expr(c, with->optional_vars);
    else emit_op(c, OP_POP);
    if (item + 1 == s->With.items.count) gen_stmts(c, &s->With.body);
    else gen_with(c, s, item + 1);
    block_pop(c);
    handler_set(c, outer);
    leave_with(c, s);
    emit_jump(c, OP_JUMP, exit);
    label_here(c, except);
    handler_push(c, cleanup, 0);
    emit_op(c, OP_PUSH_EXC_INFO);
    emit_op(c, OP_WITH_EXCEPT_START);
    if (async) gen_await(c, 2);
    finish_with_handler(c, cleanup, outer);
    label_here(c, exit);
}
