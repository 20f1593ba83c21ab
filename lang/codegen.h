/* codegen.h -- from the tree to instructions: what the parts of the code generator share.
 *
 *   Compiler   one compilation: the symbol table, options, merged constants, the innermost Unit
 *   Unit       one code object being made: its instructions (Ir) and tables
 *   Ir         an instruction whose jumps are labels and whose slots are not numbered yet
 *
 * emit.c appends instructions and folds operands into them; codegen_*.c walk the tree; flow.c tidies a finished unit
 * and computes stack depths; assemble.c makes the Code.
 *
 * Errors are sticky: the first one sets compiler->failed with an exception pending, and everything after it
 * does nothing. So nothing here has to be checked at once; whoever loops over children looks at `failed`.
 *
 * Places: unit->at is the place given to emitted instructions; line 0 means none, and such instructions
 * take the line of what ran before them (flow.c). gen_expr restores it, statements don't.
 */
#ifndef KRAIT_LANG_CODEGEN_H
#define KRAIT_LANG_CODEGEN_H

#include "lang/symtable.h"
#include "runtime/code.h"

typedef int Label;
enum { NO_LABEL = -1, NO_HANDLER = -1, MAX_BLOCKS = 20, IR_SETUP = OP_COUNT, DISPLAY_LIMIT = 30 };
/* Slots until the unit is complete: locals as they are, cells and free variables counted from here. */
enum { CELL_BASE = 1 << 24, FREE_BASE = 1 << 25 };

typedef struct Ir {
    uint16_t op;               /* IR_SETUP: from here on exceptions go to handler a (no code)    */
    int32_t  a, b, c;
    Label    label;            /* where it jumps                                                 */
    int32_t  handler;          /* innermost one around it                                        */
    int32_t  depth;            /* of the stack before it; -1: never reached (flow.c)             */
    Position at;
    Position operand[2];       /* of folded locals that may be unbound; line 0: as `at`          */
    bool     waits;            /* a comparison whose right operand the next one reads again      */
} Ir;

typedef struct HandlerPlan {   /* what a try statement protects with                             */
    Label   label;
    int32_t outer;             /* handler that holds around it                                   */
    int32_t below;             /* temporaries on the stack at IR_SETUP that it drops too         */
    int32_t depth;             /* temporaries kept (flow.c)                                      */
} HandlerPlan;

typedef enum {
    BLOCK_WHILE, BLOCK_FOR, BLOCK_TRY, BLOCK_FINALLY_BODY, BLOCK_FINALLY_HANDLER, BLOCK_WITH, BLOCK_ASYNC_WITH,
    BLOCK_EXCEPT_CLAUSE, BLOCK_VALUE, BLOCK_EXCEPT, BLOCK_EXCEPT_STAR, BLOCK_ASYNC_GENERATOR,
} BlockKind;

typedef struct Nested {        /* what return, break and continue have to leave on their way     */
    BlockKind   kind;
    Label       again, out;    /* loops: where continue and break go                             */
    int32_t     outer_handler; /* holds once the block has been left                             */
    const void *datum;         /* finally: its StmtSeq; with: the Stmt; except clause: its name  */
} Nested;

typedef struct { int count, capacity; Object **items; PointerMap index; } ObjectTable; /* in the arena */

typedef enum { UNIT_MODULE, UNIT_CLASS, UNIT_FUNCTION, UNIT_ASYNC_FUNCTION, UNIT_LAMBDA, UNIT_COMPREHENSION } UnitKind;

typedef struct Unit {
    struct Unit *outer;
    UnitKind     kind;
    Scope       *scope;
    Identifier   name, qualname, class_name; /* class_name: for private names, or NULL          */
    int          first_line;
    int          arg_count, positional_only_count, keyword_only_count;
    ObjectTable  constants, names, locals, cells, frees;
    Ir          *code;
    int          count, capacity;
    int          barrier;      /* no folding of instructions before this one                     */
    int         *labels;       /* instruction each label stands at; -1: not placed yet           */
    int          label_count, label_capacity;
    HandlerPlan *handlers;
    int          handler_count, handler_capacity;
    int32_t      handler;      /* in effect now                                                  */
    Position     at;
    Nested       blocks[MAX_BLOCKS];
    int          block_count;
    int          stack_size;   /* flow.c                                                         */
    bool         chains;       /* has comparisons whose right operand waits (Ir)                 */
} Unit;

typedef struct Compiler {
    AstArena    *arena;
    SymbolTable *symbols;
    Borrowed     filename;
    Unit        *unit;
    int          optimize, depth, nesting;
    bool         interactive, future_annotations, top_level_await, failed;
    int          future_line;  /* of the last `from __future__ import`                           */
    Object     **merged;       /* constants by value: open addressing, borrowed from the arena   */
    uint32_t     merged_used, merged_capacity;
} Compiler;

/* -- errors (compile.c) ---------------------------------------------------------------------------- */
void compile_trouble(Compiler *c, const char *format, ...);    /* SyntaxError at unit->at          */
void compile_warning(Compiler *c, const char *format, ...);    /* SyntaxWarning at unit->at        */

/* -- units and tables (unit.c) ----------------------------------------------------------------------- */
/* Starts the code of a scope; makes it the innermost. NULL: failed. */
Unit *unit_begin(Compiler *c, UnitKind kind, Identifier name, const void *node, int first_line);
/* Finishes the innermost unit, assembles it and goes back to the outer one. The Code (borrowed from the arena) or NULL. */
Code *unit_end(Compiler *c);
void  unit_abandon(Compiler *c);
int   table_index(Compiler *c, ObjectTable *table, Object *item);        /* adds it if it is new      */
int   constant_index(Compiler *c, Object *value);                        /* merges equal constants    */
Object *constant_merge(Compiler *c, Object *value);                      /* borrowed from the arena   */
Identifier unit_mangle(Compiler *c, Identifier name);
static inline Position position_of(Span span)
{
    return (Position){ span.line, span.end_line, span.column > INT16_MAX ? -1 : (int16_t)span.column,
                       span.end_column > INT16_MAX ? -1 : (int16_t)span.end_column };
}
static inline void set_place(Compiler *c, Span span) { c->unit->at = position_of(span); }
static inline void no_place(Compiler *c) { c->unit->at = (Position){ 0, 0, -1, -1 }; }

/* -- emitting (emit.c) --------------------------------------------------------------------------------- */
void  emit(Compiler *c, int op, int a, int b);
static inline void emit_op(Compiler *c, int op) { emit(c, op, 0, 0); }
static inline void emit_count(Compiler *c, int op, int n) { emit(c, op, n, 0); }
void  emit_const(Compiler *c, Borrowed value);
void  emit_none(Compiler *c);
void  emit_int(Compiler *c, int value);
void  emit_name(Compiler *c, int op, Identifier mangled);      /* an op with a NAME operand a         */
void  emit_binary(Compiler *c, int base);                      /* OP_ADD_SS, OP_INDEX_SS ...          */
void  emit_compare(Compiler *c, CompareOp op);
void  emit_compare_waiting(Compiler *c);                       /* the comparison emitted last: its right operand, a local, is read again by the next one */
void  emit_compare_tuples(Compiler *c, CompareOp op, int left, int right); /* of so many values each; NO_DISPLAY: one as it is */
void  emit_contains(Compiler *c, bool negated);                /* in, not in                          */
void  emit_target_again(Compiler *c);                          /* the INDEX or LOAD_ATTR emitted last is of locals that an augmented assignment stores to */
void  emit_load_attr(Compiler *c, Identifier mangled);
void  emit_load_method(Compiler *c, Identifier mangled);
void  emit_store_attr(Compiler *c, Identifier mangled);
void  emit_store_index(Compiler *c);
void  emit_store_local(Compiler *c, int slot);
bool  emit_drop_tuple(Compiler *c, int n);                     /* `... = x, y` needs no tuple: leaves the items */
void  emit_unpack(Compiler *c, int n);
void  emit_return(Compiler *c);                                /* returns the top                     */
void  emit_jump(Compiler *c, int op, Label to);
void  emit_jump_if(Compiler *c, bool sense, Label to);         /* pops the top                        */
void  emit_jump_artificial(Compiler *c, Label to);             /* JUMP without a place                */
void  emit_for(Compiler *c, int slot_or_minus_one, Label body); /* stands at the bottom of its loop */
Label label_new(Compiler *c);
void  label_here(Compiler *c, Label label);
/* Exceptions go to `label` from here on, with the stack cut to what is on it now, less `below`. */
int   handler_push(Compiler *c, Label label, int below);
static inline void handler_set(Compiler *c, int handler)
{
    c->unit->handler = handler;
    c->unit->barrier = c->unit->count;
}
static inline void handler_pop(Compiler *c) { handler_set(c, c->unit->handlers[c->unit->handler].outer); }

/* -- walking the tree ----------------------------------------------------------------------------------- */
bool constant_truth(const Expr *e, bool *truth);               /* false: not a constant              */
void gen_name(Compiler *c, Identifier name, ExprContext context);
/* A plain local that `name` stands for; -1: it is something else. */
int  plain_local(Compiler *c, Identifier name);
void gen_expr(Compiler *c, Expr *e);
void gen_maybe(Compiler *c, Expr *e);                          /* NULL: None                         */
void gen_exprs(Compiler *c, const ExprSeq *seq);
void gen_condition(Compiler *c, Expr *e, Label to, bool sense);/* jumps if e is true (sense) or false */
void start_at_attribute(Compiler *c, const Expr *e);            /* unit->at becomes that of the name */
bool unit_may_await(const Compiler *c, const Unit *u);          /* an async function; a module, if that was asked for */
void gen_await(Compiler *c, int where);                        /* [awaitable] -> [result]            */
void gen_yield_from(Compiler *c);                              /* [iterator] -> [result]             */
void gen_collection(Compiler *c, const ExprSeq *elts, int pushed, int build, int add, int extend, bool tuple);
void gen_call(Compiler *c, Expr *e);
void gen_arguments(Compiler *c, int pushed, const ExprSeq *args, const KeywordSeq *keywords);
void gen_comprehension(Compiler *c, Expr *e);
void gen_lambda(Compiler *c, Expr *e);
void gen_function(Compiler *c, Stmt *s);
void gen_class(Compiler *c, Stmt *s);
void gen_closure(Compiler *c, Code *code, int flags);          /* MAKE_FUNCTION with its cells       */
void gen_body(Compiler *c, const StmtSeq *body);               /* of a module or class: doc string and annotations */
void gen_annotation(Compiler *c, Expr *annotation);
void gen_stmt(Compiler *c, Stmt *s);
void gen_stmts(Compiler *c, const StmtSeq *seq);
void gen_try(Compiler *c, Stmt *s);
void gen_try_star(Compiler *c, Stmt *s);
void gen_with(Compiler *c, Stmt *s, int item);
void gen_return(Compiler *c, Stmt *s);
void gen_break(Compiler *c);
void gen_continue(Compiler *c);
void gen_match(Compiler *c, Stmt *s);
void gen_import(Compiler *c, Stmt *s);
void gen_import_from(Compiler *c, Stmt *s);
void warn_if_not_callable(Compiler *c, const Expr *function);  /* codegen_warn.c */
void warn_if_not_subscriptable(Compiler *c, const Expr *e);
void warn_if_is_literal(Compiler *c, const Expr *e);
/* Refuses __debug__ as a target. True: refused (failed). */
bool forbidden_name(Compiler *c, Identifier name, ExprContext context);
bool block_push(Compiler *c, BlockKind kind, Label again, Label out, int outer_handler, const void *datum);
static inline void block_pop(Compiler *c) { if (c->unit->block_count) c->unit->block_count--; }
void gen_reraise_cleanup(Compiler *c, Label cleanup);          /* the handler of a handler           */

/* -- finishing ------------------------------------------------------------------------------------------ */
bool  flow_finish(Compiler *c, Unit *unit);                    /* flow.c: threads jumps, drops dead code, depths, lines */
Owned assemble(Compiler *c, Unit *unit);                       /* assemble.c: a new Code             */

#endif
