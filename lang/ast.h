/* ast.h -- the abstract syntax tree: what a program says, with its spelling gone.
 *
 * Nodes, fields and their order are those of Python 3.11's ASDL (the `ast` module's documentation
 * is their manual). Rules for names: a kind is EXPR_, STMT_, PATTERN_ or MODULE_ and the ASDL name in
 * capitals; the struct with its fields has exactly the ASDL name:
 *
 *     if (e->kind == EXPR_BINOP) { visit(e->BinOp.left); visit(e->BinOp.right); }
 *
 * A field that ASDL marks optional (`?`) may be NULL; a sequence (`*`) may have count 0.
 *
 * Everything lives in one AstArena and dies with it: nodes, sequences, and one reference to each
 * object a node names. So every object in a node is borrowed from the arena: a compiler that
 * stores a constant or a name elsewhere keeps its own reference.
 *
 * Identifiers are interned str objects (Identifier). Nothing here knows how the text was parsed.
 */
#ifndef KRAIT_LANG_AST_H
#define KRAIT_LANG_AST_H

#include "gc/object.h"
#include "lang/source.h"
#include "runtime/protocol.h"

typedef struct AstModule  AstModule;
typedef struct Stmt    Stmt;
typedef struct Expr    Expr;
typedef struct Pattern Pattern;

typedef Object *Identifier;       /* an interned str, borrowed from the arena; NULL: absent    */

/* -- sequences: count and an array of pointers, in the arena ------------------------------ */

typedef struct Comprehension Comprehension;
typedef struct ExceptHandler ExceptHandler;
typedef struct Arg           Arg;
typedef struct Keyword       Keyword;
typedef struct Alias         Alias;
typedef struct WithItem      WithItem;
typedef struct MatchCase     MatchCase;

typedef struct { int count, capacity; Stmt          **items; } StmtSeq;
typedef struct { int count, capacity; Expr          **items; } ExprSeq;   /* Dict.keys, kw_defaults: items may be NULL */
typedef struct { int count, capacity; Pattern       **items; } PatternSeq;
typedef struct { int count, capacity; Identifier     *items; } IdentifierSeq;
typedef struct { int count, capacity; int            *items; } CompareOpSeq;
typedef struct { int count, capacity; Comprehension **items; } ComprehensionSeq;
typedef struct { int count, capacity; ExceptHandler **items; } ExceptHandlerSeq;
typedef struct { int count, capacity; Arg           **items; } ArgSeq;
typedef struct { int count, capacity; Keyword       **items; } KeywordSeq;
typedef struct { int count, capacity; Alias         **items; } AliasSeq;
typedef struct { int count, capacity; WithItem      **items; } WithItemSeq;
typedef struct { int count, capacity; MatchCase     **items; } MatchCaseSeq;

/* -- operators (of BinOp and AugAssign: Operator of runtime/protocol.h) --------------------- */

typedef enum { CTX_LOAD, CTX_STORE, CTX_DEL } ExprContext;
typedef enum { BOOL_AND, BOOL_OR } BoolOperator;
typedef enum { UNARY_INVERT, UNARY_NOT, UNARY_UADD, UNARY_USUB } UnaryOperator;
typedef enum {
    COMPARE_EQ, COMPARE_NOTEQ, COMPARE_LT, COMPARE_LTE, COMPARE_GT, COMPARE_GTE,
    COMPARE_IS, COMPARE_ISNOT, COMPARE_IN, COMPARE_NOTIN
} CompareOperator;

/* -- parts that are neither statement nor expression --------------------------------------- */

typedef struct Arguments {        /* the parameters of a def or lambda                         */
    ArgSeq   posonlyargs, args;
    Arg     *vararg;              /* NULL: no *args                                            */
    ArgSeq   kwonlyargs;
    ExprSeq  kw_defaults;         /* one item for each kwonlyarg; NULL: required               */
    Arg     *kwarg;               /* NULL: no **kwargs                                         */
    ExprSeq  defaults;            /* of the last ones of posonlyargs + args                    */
} Arguments;

struct Arg           { Identifier arg; Expr *annotation; Span span; };
struct Keyword       { Identifier arg; Expr *value; Span span; };          /* arg NULL: **value */
struct Alias         { Identifier name, asname; Span span; };
struct WithItem      { Expr *context_expr, *optional_vars; };
struct MatchCase     { Pattern *pattern; Expr *guard; StmtSeq body; };
struct Comprehension { Expr *target, *iter; ExprSeq ifs; bool is_async; };
struct ExceptHandler { Expr *type; Identifier name; StmtSeq body; Span span; };

/* -- modules ------------------------------------------------------------------------------- */

typedef enum { MODULE_MODULE, MODULE_INTERACTIVE, MODULE_EXPRESSION } ModuleKind;

struct AstModule {
    ModuleKind kind;
    StmtSeq    body;              /* Module, Interactive                                       */
    Expr      *expression;        /* Expression: ASDL calls it body                            */
};

/* -- statements ---------------------------------------------------------------------------- */

typedef enum {
#define STMT(KIND, Name) STMT_##KIND,
#include "lang/ast.def"
    STMT_KIND_COUNT
} StmtKind;

struct Stmt {
    StmtKind kind;
    Span     span;
    union {
        struct {
            Identifier name; Arguments *args; StmtSeq body;
            ExprSeq decorator_list; Expr *returns;
        } FunctionDef, AsyncFunctionDef;
        struct {
            Identifier name; ExprSeq bases; KeywordSeq keywords; StmtSeq body;
            ExprSeq decorator_list;
        } ClassDef;
        struct { Expr *value; } Return;
        struct { ExprSeq targets; } Delete;
        struct { ExprSeq targets; Expr *value; } Assign;
        struct { Expr *target; Operator op; Expr *value; } AugAssign;
        struct { Expr *target, *annotation, *value; bool simple; } AnnAssign;
        struct { Expr *target, *iter; StmtSeq body, orelse; } For, AsyncFor;
        struct { Expr *test; StmtSeq body, orelse; } While, If;
        struct { WithItemSeq items; StmtSeq body; } With, AsyncWith;
        struct { Expr *subject; MatchCaseSeq cases; } Match;
        struct { Expr *exc, *cause; } Raise;
        struct { StmtSeq body; ExceptHandlerSeq handlers; StmtSeq orelse, finalbody; } Try, TryStar;
        struct { Expr *test, *msg; } Assert;
        struct { AliasSeq names; } Import;
        struct { Identifier module; AliasSeq names; int level; } ImportFrom;
        struct { IdentifierSeq names; } Global, Nonlocal;
        struct { Expr *value; } Expr;
    };
};

/* -- expressions --------------------------------------------------------------------------- */

typedef enum {
#define EXPR(KIND, Name) EXPR_##KIND,
#include "lang/ast.def"
    EXPR_KIND_COUNT
} ExprKind;

struct Expr {
    ExprKind kind;
    bool     parens;              /* written in parentheses that are not part of its span      */
    Span     span;
    union {
        struct { BoolOperator op; ExprSeq values; } BoolOp;
        struct { Expr *target, *value; } NamedExpr;
        struct { Expr *left; Operator op; Expr *right; } BinOp;
        struct { UnaryOperator op; Expr *operand; } UnaryOp;
        struct { Arguments *args; Expr *body; } Lambda;
        struct { Expr *test, *body, *orelse; } IfExp;
        struct { ExprSeq keys, values; } Dict;      /* key NULL: **value */
        struct { ExprSeq elts; } Set;
        struct { Expr *elt; ComprehensionSeq generators; } ListComp, SetComp, GeneratorExp;
        struct { Expr *key, *value; ComprehensionSeq generators; } DictComp;
        struct { Expr *value; } Await, Yield, YieldFrom;               /* Yield: may be NULL */
        struct { Expr *left; CompareOpSeq ops; ExprSeq comparators; } Compare;
        struct { Expr *func; ExprSeq args; KeywordSeq keywords; } Call;
        struct { Expr *value; int conversion; Expr *format_spec; } FormattedValue;
                                  /* conversion: -1 or 's' 'r' 'a'; format_spec: a JoinedStr */
        struct { ExprSeq values; } JoinedStr;
        struct { Object *value; bool unicode_kind; } Constant;         /* u"": ASDL's kind   */
        struct { Expr *value; Identifier attr; ExprContext ctx; } Attribute;
        struct { Expr *value, *slice; ExprContext ctx; } Subscript;
        struct { Expr *value; ExprContext ctx; } Starred;
        struct { Identifier id; ExprContext ctx; } Name;
        struct { ExprSeq elts; ExprContext ctx; } List, Tuple;
        struct { Expr *lower, *upper, *step; } Slice;
    };
};

/* -- patterns ------------------------------------------------------------------------------ */

typedef enum {
#define PATTERN(KIND, Name) PATTERN_##KIND,
#include "lang/ast.def"
    PATTERN_KIND_COUNT
} PatternKind;

struct Pattern {
    PatternKind kind;
    Span        span;
    union {
        struct { Expr *value; } MatchValue;
        struct { Object *value; } MatchSingleton;                      /* None, True, False */
        struct { PatternSeq patterns; } MatchSequence;
        struct { ExprSeq keys; PatternSeq patterns; Identifier rest; } MatchMapping;
        struct {
            Expr *cls; PatternSeq patterns;
            IdentifierSeq kwd_attrs; PatternSeq kwd_patterns;
        } MatchClass;
        struct { Identifier name; } MatchStar;                         /* NULL: *_           */
        struct { Pattern *pattern; Identifier name; } MatchAs;         /* both NULL: _       */
        struct { PatternSeq patterns; } MatchOr;
    };
};

/* -- the arena ------------------------------------------------------------------------------ */

typedef struct AstArena AstArena;

AstArena *ast_arena_new(void);                         /* NULL: MemoryError pending           */
void      ast_arena_free(AstArena *arena);             /* NULL is fine                        */
/* Zeroed memory that lives as long as the arena. NULL: MemoryError pending. */
void     *ast_alloc(AstArena *arena, size_t size);
/* Hand a reference over to the arena, whatever happens. Gives the object back (borrowed), or
 * NULL when it was NULL or memory ran out. */
Object   *ast_own(AstArena *arena, Owned object);

/* Make room for one more item in a sequence of pointers and set it: seq_append(arena, &call->args, e).
 * False with MemoryError pending. */
#define seq_append(arena, seq, item)                                                            \
    (seq_grow((arena), (void **)&(seq)->items, sizeof *(seq)->items, (seq)->count,              \
              &(seq)->capacity) && ((seq)->items[(seq)->count++] = (item), true))
bool seq_grow(AstArena *arena, void **items, size_t item_size, int count, int *capacity);

/* Names for printing: "BinOp", "Add", "Load", "NotIn". */
const char *expr_kind_name(ExprKind kind);
const char *stmt_kind_name(StmtKind kind);
const char *pattern_kind_name(PatternKind kind);

#endif
