/* build.h -- nodes as the grammar makes them: one call an action.
 *
 * Each function gives a node in the arena, or NULL (false) after one of
 *   - an exception is pending: MemoryError, or a SyntaxError about the inside of a string;
 *   - builder->refused: the rule matched, but Python does not allow what it matched (`f() = 1`).
 *     No message yet: explain.h finds the one that CPython gives.
 */
#ifndef KRAIT_LANG_BUILD_H
#define KRAIT_LANG_BUILD_H

#include "lang/ast.h"
#include "lang/token_list.h"
#include "runtime/str.h"

typedef struct { int count, capacity; Token *items; } TokenSeq;

typedef struct Builder {
    AstArena  *arena;
    TokenList *tokens;
    Token      next;              /* what the parser looks at: where errors in strings are reported */
    AstModule *module;            /* the result                                                */
    Expr      *expression;        /* the result, when only an expression was wanted            */
    bool       refused;
    bool       quiet;             /* no warnings: they have been given                         */
    bool       unshifted;         /* places as they are in this text, for messages             */
    int        nesting;           /* f-strings around this text                                */
} Builder;

/* Puts a diagnostic at a token, as CPython's parser does. */
void  diagnostic_place_at_token(Diagnostic *diagnostic, const TokenList *tokens, const Token *token);
/* A SyntaxError about a string, at the token behind it. Always NULL. */
void *build_fail(Builder *b, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* -- small things --------------------------------------------------------------------------- */

Span       span_join(Span first, Span last);
/* A text that stands inside another (an f-string's field) begins somewhere in a line of that. */
Span       span_shifted(const Builder *b, Span span);
Identifier build_identifier(Builder *b, Token token);
Identifier build_dotted(Builder *b, Identifier left, Token right);
Identifier build_star_name(Builder *b);                        /* "*" of `from x import *`       */

/* -- expressions ------------------------------------------------------------------------------ */

Expr *build_name(Builder *b, Token token, Span span);
Expr *build_number(Builder *b, Token token, Span span);
Expr *build_singleton(Builder *b, Object *value, Span span);   /* None, True, False, Ellipsis    */
Expr *build_strings(Builder *b, const TokenSeq *strings, Span span);
Expr *build_in_parens(Builder *b, Expr *inner);                /* refuses a bare starred one     */
Expr *build_bool(Builder *b, BoolOperator op, Expr *left, Expr *right, Span span); /* a new chain */
Expr *build_bool_more(Builder *b, Expr *chain, Expr *right, Span span);
Expr *build_named(Builder *b, Token name, Span name_span, Expr *value, Span span);
Expr *build_binary(Builder *b, Expr *left, Operator op, Expr *right, Span span);
Expr *build_unary(Builder *b, UnaryOperator op, Expr *operand, Span span);
Expr *build_lambda(Builder *b, Arguments *arguments, Expr *body, Span span);
Expr *build_conditional(Builder *b, Expr *body, Expr *test, Expr *orelse, Span span);
Expr *build_compare(Builder *b, Expr *left, CompareOperator op, Expr *right, Span span);
Expr *build_compare_more(Builder *b, Expr *chain, CompareOperator op, Expr *right, Span span);
Expr *build_dict(Builder *b, const ExprSeq *pairs, Span span); /* keys and values in turn         */
Expr *build_set(Builder *b, const ExprSeq *elts, Span span);
Expr *build_list(Builder *b, const ExprSeq *elts, Span span);  /* NULL: empty                     */
Expr *build_tuple(Builder *b, const ExprSeq *elts, Span span); /* NULL: empty                     */
/* The one item, or a tuple if there are more or a comma ends the list. */
Expr *build_one_or_tuple(Builder *b, const ExprSeq *elts, bool trailing_comma, Span span);
Expr *build_subject(Builder *b, const ExprSeq *elts, bool trailing_comma, Span span); /* of match: no lone *x */
Expr *build_comprehension(Builder *b, ExprKind kind, Expr *elt, const ComprehensionSeq *generators, Span span);
Expr *build_dict_comprehension(Builder *b, Expr *key, Expr *value, const ComprehensionSeq *generators, Span span);
Expr *build_await(Builder *b, Expr *value, Span span);
Expr *build_yield(Builder *b, Expr *value, Span span);
Expr *build_yield_from(Builder *b, Expr *value, Span span);
Expr *build_attribute(Builder *b, Expr *value, Token name, Span span);
Expr *build_subscript(Builder *b, Expr *value, Expr *slice, Span span);
Expr *build_starred(Builder *b, Expr *value, Span span);
Expr *build_slice(Builder *b, Expr *lower, Expr *upper, Expr *step, Span span);
Comprehension *build_for_clause(Builder *b, bool is_async, Expr *target, Expr *iter);

/* A call is made empty, grows by one argument after another (their order is checked), and is then finished. */
typedef struct CallParts {
    ExprSeq    args;
    KeywordSeq keywords;
    bool       has_double_star, has_generator;
    Expr      *generator_element;
    ComprehensionSeq generators;
} CallParts;
bool  call_add_value(Builder *b, CallParts *parts, Expr *value);      /* x, *x, x := 1             */
bool  call_add_generator(Builder *b, CallParts *parts, Expr *element, const ComprehensionSeq *generators);
bool  call_add_keyword(Builder *b, CallParts *parts, Expr *name, Expr *value, Span span);
bool  call_add_double_star(Builder *b, CallParts *parts, Expr *value, Span span);
Expr *build_call(Builder *b, Expr *func, CallParts *parts, bool trailing_comma, Span parens, Span span);

/* -- parameters --------------------------------------------------------------------------------- */

typedef enum { PARAM_PLAIN, PARAM_STAR, PARAM_DOUBLE_STAR, PARAM_BARE_STAR, PARAM_SLASH } ParamKind;
typedef struct Param { ParamKind kind; Arg *arg; Expr *default_; } Param;
typedef struct { int count, capacity; Param **items; } ParamSeq;

Param     *build_param(Builder *b, ParamKind kind, Token name, Expr *annotation, Expr *default_, Span span);
Param     *build_separator(Builder *b, ParamKind kind);
Arguments *build_arguments(Builder *b, const ParamSeq *params); /* NULL: none; checks the order     */

/* -- statements ------------------------------------------------------------------------------------ */

Stmt *build_expression_statement(Builder *b, Expr *value, Span span);
Stmt *build_assign(Builder *b, const ExprSeq *targets, Expr *value, Span span);
Stmt *build_aug_assign(Builder *b, Expr *target, Operator op, Expr *value, Span span);
Stmt *build_ann_assign(Builder *b, Expr *target, Expr *annotation, Expr *value, Span span);
Stmt *build_simple(Builder *b, StmtKind kind, Span span);      /* pass, break, continue          */
Stmt *build_return(Builder *b, Expr *value, Span span);
Stmt *build_delete(Builder *b, const ExprSeq *targets, Span span);
Stmt *build_raise(Builder *b, Expr *exc, Expr *cause, Span span);
Stmt *build_assert(Builder *b, Expr *test, Expr *msg, Span span);
Stmt *build_names(Builder *b, StmtKind kind, const IdentifierSeq *names, Span span);
Stmt *build_import(Builder *b, const AliasSeq *names, Span span);
Stmt *build_import_from(Builder *b, int level, Identifier module, const AliasSeq *names, Span span);
Alias *build_alias(Builder *b, Identifier name, Identifier asname, Span span);
Stmt *build_if(Builder *b, StmtKind kind, Expr *test, const StmtSeq *body, const StmtSeq *orelse, Span span);
Expr *build_loop_target(Builder *b, Expr *target); /* of a for statement */
Stmt *build_for(Builder *b, Expr *target, Expr *iter, const StmtSeq *body, const StmtSeq *orelse, Span span);
Stmt *build_with(Builder *b, const WithItemSeq *items, const StmtSeq *body, Span span, Span after_with);
WithItem *build_with_item(Builder *b, Expr *context, Expr *target);
Stmt *build_try(Builder *b, StmtKind kind, const StmtSeq *body, const ExceptHandlerSeq *handlers,
                const StmtSeq *orelse, const StmtSeq *finalbody, Span span);
ExceptHandler *build_handler(Builder *b, Expr *type, Identifier name, const StmtSeq *body, Span span);
Stmt *build_function(Builder *b, Token name, Arguments *arguments, Expr *returns, const StmtSeq *body, Span span);
Stmt *build_class(Builder *b, Token name, CallParts *bases, bool trailing_comma, const StmtSeq *body, Span span);
Stmt *build_decorated(Builder *b, const ExprSeq *decorators, Stmt *definition);
Stmt *build_async(Builder *b, Stmt *statement, Span first);    /* def, for, with                 */
Stmt *build_match(Builder *b, Expr *subject, const MatchCaseSeq *cases, Span span);
MatchCase *build_case(Builder *b, Pattern *pattern, Expr *guard, const StmtSeq *body);
StmtSeq *build_elif(Builder *b, Stmt *statement);              /* an else block of one `if`      */
AstModule *build_module(Builder *b, ModuleKind kind, const StmtSeq *body, Expr *expression);

/* -- patterns ---------------------------------------------------------------------------------------- */

Pattern *build_pattern_value(Builder *b, Expr *value, Span span);
Pattern *build_pattern_singleton(Builder *b, Object *value, Span span);
Pattern *build_pattern_sequence(Builder *b, const PatternSeq *patterns, Span span);
/* The one pattern, or a sequence if there are more or a comma ends the list; refuses a lone *x. */
Pattern *build_one_or_sequence(Builder *b, const PatternSeq *patterns, bool trailing_comma, Span span);
Pattern *build_pattern_capture(Builder *b, Token name, Span span);            /* `_` is the wildcard */
Pattern *build_pattern_star(Builder *b, Token name, Span span);
Pattern *build_pattern_as(Builder *b, Pattern *pattern, Token name, Span span);
Pattern *build_pattern_or(Builder *b, Pattern *left, Pattern *right, Span span);
Pattern *build_pattern_or_more(Builder *b, Pattern *chain, Pattern *right, Span span);
/* Mappings and classes: made empty, then one item after another. */
Pattern *build_pattern_mapping(Builder *b, Span span);
bool     pattern_mapping_add(Builder *b, Pattern *mapping, Expr *key, Pattern *value);
bool     pattern_mapping_rest(Builder *b, Pattern *mapping, Token name);
Pattern *build_pattern_class(Builder *b, Expr *cls);
bool     pattern_class_add(Builder *b, Pattern *pattern, Pattern *positional);
bool     pattern_class_add_keyword(Builder *b, Pattern *pattern, Token name, Pattern *value);
Pattern *build_finished_pattern(Pattern *pattern, Span span);
/* Numbers of patterns: -1, 1+2j (the right one must be imaginary, the left one must not). */
Expr    *build_complex(Builder *b, Expr *real, Operator op, Expr *imaginary, Span span);

/* -- strings (literal.c, fstring.c) ------------------------------------------------------------------- */

typedef struct StringParts {      /* "..." b"..." f"{...}" side by side become one              */
    Builder   *b;
    Span       span;              /* of all of them                                            */
    bool       is_f, unicode_kind;
    Token      token;             /* the one being read                                        */
    StrBuilder text;              /* literal text not yet in values                            */
    bool       has_text;
    bool       warned;            /* of an escape in the text being added                      */
    ExprSeq    values;            /* of the JoinedStr                                          */
} StringParts;

/* Decode text with escapes (unless raw) and add it to parts->text. */
bool string_add_text(StringParts *parts, const char *text, size_t length, bool raw);
/* Text so far becomes a Constant among the values. */
bool string_flush(StringParts *parts);
/* An f-string's body: literals and replacement fields. */
bool fstring_add(StringParts *parts, const char *text, size_t length, bool raw);
/* Parse an expression that stands at `start` in the token's text (behind the "{"). */
Expr *parse_embedded(Builder *b, const Token *token, const char *start, size_t length);

/* -- targets (target.c) ------------------------------------------------------------------------------ */

typedef enum { TARGET_STAR, TARGET_FOR, TARGET_DEL } TargetUse;
/* Turns an expression into a target (ctx Store or Del all the way down). False and refused if it is none. */
bool target_set(Builder *b, Expr *expression, TargetUse use);
/* What of `expression` is no target; NULL: it is one. */
Expr *target_find_invalid(Expr *expression, TargetUse use);
/* How messages speak of an expression: "function call", "literal", "True" ... */
const char *expr_describe(const Expr *expression);

#endif
