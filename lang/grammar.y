/* grammar.y -- Python 3.11's grammar: tokens in, nodes out.
 *
 * Expressions climb one level a rule, from `expression` (conditional, lambda) over `disjunction` ... to `atom`.
 * Whatever is hard to say in LR(1) is said more loosely here and checked by the function that makes the
 * node (build.h): targets are parsed as expressions, parameters and arguments in any order.
 * A failure here carries no message: explain.h finds it.
 *
 * (So there is no parse.lac either: nobody asks for the tokens that were expected, and it costs a quarter of the time.)
 *
 * The first token says what is wanted: START_FILE and so on. Soft keywords have been told apart
 * before (soft_keyword.h).
 */
%code requires {
#include "lang/build.h"
}
%code {
#include <stdlib.h>

#include "gc/heap.h"
#include "lang/push.h"
#include "runtime/error.h"
#include "runtime/state.h"

/* Every action makes one thing; without it there is nothing to go on with. */
#define MAKE(made) do { if (!(made)) YYABORT; } while (0)
#define LIST(list, item) \
    MAKE(((list) = ast_alloc(b->arena, sizeof *(list))) && seq_append(b->arena, (list), (item)))
#define ADD(result, list, item) do { MAKE(seq_append(b->arena, (list), (item))); (result) = (list); } while (0)
#define EMPTY(thing) MAKE((thing) = ast_alloc(b->arena, sizeof *(thing)))

#define YYLLOC_DEFAULT(current, rhs, n) \
    ((current) = (n) ? span_join(YYRHSLOC(rhs, 1), YYRHSLOC(rhs, n)) \
                     : (Span){ YYRHSLOC(rhs, 0).end_line, YYRHSLOC(rhs, 0).end_column, \
                               YYRHSLOC(rhs, 0).end_line, YYRHSLOC(rhs, 0).end_column })
#define YYMAXDEPTH 20000

static void yyerror(Span *place, Builder *b, const char *message);
}

%define api.pure full
%define api.push-pull push
%define api.value.type union
%define api.location.type {Span}
%define api.token.prefix {T_}
%define lr.type ielr
%define parse.error simple
%locations
%expect 0
%parse-param {Builder *b}

%token START_FILE START_SINGLE START_EVAL START_EXPRESSION
%token END 0 NEWLINE INDENT DEDENT
%token <Token> NAME NUMBER STRING
%token LPAR "(" RPAR ")" LSQB "[" RSQB "]" LBRACE "{" RBRACE "}" COLON ":" COMMA "," SEMI ";" DOT "." ELLIPSIS "..."
%token ARROW "->" AT "@" COLONEQUAL ":=" EQUAL "=" PLUS "+" MINUS "-" STAR "*" DOUBLESTAR "**" SLASH "/"
%token DOUBLESLASH "//" PERCENT "%" AMPER "&" VBAR "|" CIRCUMFLEX "^" TILDE "~" LEFTSHIFT "<<" RIGHTSHIFT ">>"
%token EQEQUAL "==" NOTEQUAL "!=" LESS "<" LESSEQUAL "<=" GREATER ">" GREATEREQUAL ">="
%token PLUSEQUAL "+=" MINUSEQUAL "-=" STAREQUAL "*=" DOUBLESTAREQUAL "**=" SLASHEQUAL "/=" DOUBLESLASHEQUAL "//="
%token PERCENTEQUAL "%=" ATEQUAL "@=" AMPEREQUAL "&=" VBAREQUAL "|=" CIRCUMFLEXEQUAL "^=" LEFTSHIFTEQUAL "<<="
%token RIGHTSHIFTEQUAL ">>="
%token FALSE "False" NONE "None" TRUE "True" AND "and" AS "as" ASSERT "assert" ASYNC "async" AWAIT "await"
%token BREAK "break" CLASS "class" CONTINUE "continue" DEF "def" DEL "del" ELIF "elif" ELSE "else" EXCEPT "except"
%token FINALLY "finally" FOR "for" FROM "from" GLOBAL "global" IF "if" IMPORT "import" IN "in" IS "is"
%token LAMBDA "lambda" NONLOCAL "nonlocal" NOT "not" OR "or" PASS "pass" RAISE "raise" RETURN "return" TRY "try"
%token WHILE "while" WITH "with" YIELD "yield" MATCH "match" CASE "case" WITH_LPAR "( of with"

%nterm <StmtSeq *> stmts simple_line simple_list block else_block else_opt finally_block finally_opt elif_opt
%nterm <Stmt *> simple_stmt compound_stmt assignment import_stmt if_stmt while_stmt for_stmt with_stmt try_stmt
%nterm <Stmt *> function_def class_def definition match_stmt async_stmt
%nterm <ExprSeq *> expression_list assign_left star_expr_list star_named_list slice_list decorators del_list dict_items if_clauses
%nterm <ExprSeq *> target_list
%nterm <Expr *> expressions star_exprs star_expr expression named_expr star_named disjunction or_chain conjunction and_chain
%nterm <Expr *> inversion comparison compare_chain bitwise_or bitwise_xor bitwise_and shift_expr sum term factor
%nterm <Expr *> power await_primary primary atom strings slices slice slice_item optional_expr group_or_tuple
%nterm <Expr *> list_display brace_display lambda yield_expr rhs rhs_opt targets for_targets target returns_opt subject guard_opt
%nterm <Expr *> signed_number complex_number name_or_attr attr pattern_key annotation_opt
%nterm <CallParts *> arguments
%nterm <Operator> augmented
%nterm <CompareOperator> compare_op
%nterm <TokenSeq *> string_list
%nterm <ComprehensionSeq *> for_clauses
%nterm <Comprehension *> for_clause
%nterm <Arguments *> params_opt lambda_params_opt
%nterm <ParamSeq *> params lambda_params
%nterm <Param *> param lambda_param
%nterm <AliasSeq *> import_targets from_names dotted_as_names
%nterm <Alias *> from_name dotted_as_name
%nterm <Identifier> dotted_name
%nterm <IdentifierSeq *> names
%nterm <int> dots
%nterm <bool> opt_comma
%nterm <WithItemSeq *> with_items
%nterm <WithItem *> with_item
%nterm <ExceptHandlerSeq *> handlers star_handlers
%nterm <ExceptHandler *> handler star_handler
%nterm <MatchCaseSeq *> cases
%nterm <MatchCase *> case
%nterm <PatternSeq *> pattern_list
%nterm <Pattern *> patterns pattern or_pattern or_patterns closed_pattern maybe_star mapping_items class_items

%%

start:
    START_FILE                                  { MAKE(b->module = build_module(b, MODULE_MODULE, NULL, NULL)); }
  | START_FILE stmts                            { MAKE(b->module = build_module(b, MODULE_MODULE, $stmts, NULL)); }
  | START_SINGLE NEWLINE                        { MAKE(b->module = build_module(b, MODULE_INTERACTIVE, NULL, NULL)); }
  | START_SINGLE simple_line                    { MAKE(b->module = build_module(b, MODULE_INTERACTIVE, $2, NULL)); }
  | START_SINGLE compound_stmt newline_opt      { StmtSeq *one; LIST(one, $2);
                                                  MAKE(b->module = build_module(b, MODULE_INTERACTIVE, one, NULL)); }
  | START_EVAL expressions newline_opt          { MAKE(b->module = build_module(b, MODULE_EXPRESSION, NULL, $2)); }
  | START_EXPRESSION star_exprs newline_opt     { b->expression = $2; }
  | START_EXPRESSION yield_expr                 { b->expression = $2; }
  | START_EXPRESSION named_assignment
  ;
expressions: expression_list opt_comma          { MAKE($$ = build_one_or_tuple(b, $1, $2, @$)); };
expression_list:
    expression                                  { LIST($$, $1); }
  | expression_list "," expression              { ADD($$, $1, $3); }
  ;
named_assignment: /* only explain.h asks for these */
    NAME[name] ":=" expression[value]           { MAKE(b->expression = build_named(b, $name, @name, $value, @$)); }
  ;
newline_opt: %empty | NEWLINE;
opt_comma:
    %empty                                      { $$ = false; }
  | ","                                         { $$ = true; }
  ;

/* -- statements ------------------------------------------------------------------------------ */

stmts:
    simple_line
  | compound_stmt                               { LIST($$, $1); }
  | stmts simple_line                           { $$ = $1; for (int i = 0; i < $2->count; i++) ADD($$, $1, $2->items[i]); }
  | stmts compound_stmt                         { ADD($$, $1, $2); }
  ;
simple_line: /* its place ends before the NEWLINE, so that compound statements end where their text does */
    simple_list NEWLINE                         { $$ = $1; @$ = @1; }
  | simple_list ";" NEWLINE                     { $$ = $1; @$ = span_join(@1, @2); }
  ;
simple_list:
    simple_stmt                                 { LIST($$, $1); }
  | simple_list ";" simple_stmt                 { ADD($$, $1, $3); }
  ;
block:
    simple_line
  | NEWLINE INDENT stmts DEDENT                 { $$ = $stmts; @$ = @stmts; }
  ;

simple_stmt:
    star_exprs                                  { MAKE($$ = build_expression_statement(b, $1, @$)); }
  | yield_expr                                  { MAKE($$ = build_expression_statement(b, $1, @$)); }
  | assignment
  | import_stmt
  | "return"                                    { MAKE($$ = build_return(b, NULL, @$)); }
  | "return" star_exprs                         { MAKE($$ = build_return(b, $2, @$)); }
  | "raise"                                     { MAKE($$ = build_raise(b, NULL, NULL, @$)); }
  | "raise" expression                          { MAKE($$ = build_raise(b, $2, NULL, @$)); }
  | "raise" expression "from" expression        { MAKE($$ = build_raise(b, $2, $4, @$)); }
  | "pass"                                      { MAKE($$ = build_simple(b, STMT_PASS, @$)); }
  | "break"                                     { MAKE($$ = build_simple(b, STMT_BREAK, @$)); }
  | "continue"                                  { MAKE($$ = build_simple(b, STMT_CONTINUE, @$)); }
  | "del" del_list opt_comma                    { MAKE($$ = build_delete(b, $2, @$)); }
  | "assert" expression                         { MAKE($$ = build_assert(b, $2, NULL, @$)); }
  | "assert" expression "," expression          { MAKE($$ = build_assert(b, $2, $4, @$)); }
  | "global" names                              { MAKE($$ = build_names(b, STMT_GLOBAL, $2, @$)); }
  | "nonlocal" names                            { MAKE($$ = build_names(b, STMT_NONLOCAL, $2, @$)); }
  ;
del_list:
    bitwise_or                                  { LIST($$, $1); }
  | del_list "," bitwise_or                     { ADD($$, $1, $3); }
  ;
names:
    NAME                                        { Identifier name; MAKE(name = build_identifier(b, $1)); LIST($$, name); }
  | names "," NAME                              { Identifier name; MAKE(name = build_identifier(b, $3)); ADD($$, $1, name); }
  ;

assignment:
    assign_left rhs                             { MAKE($$ = build_assign(b, $1, $2, @$)); }
  | star_exprs augmented rhs                    { MAKE($$ = build_aug_assign(b, $1, $2, $3, @$)); }
  | star_exprs ":" expression rhs_opt           { MAKE($$ = build_ann_assign(b, $1, $3, $4, @$)); }
  ;
assign_left:
    star_exprs "="                              { LIST($$, $1); }
  | assign_left star_exprs "="                  { ADD($$, $1, $2); }
  ;
rhs: star_exprs | yield_expr;
rhs_opt:
    %empty                                      { $$ = NULL; }
  | "=" rhs                                     { $$ = $2; }
  ;
augmented:
    "+="  { $$ = OPERATOR_ADD; }     | "-="  { $$ = OPERATOR_SUB; }       | "*=" { $$ = OPERATOR_MUL; }
  | "/="  { $$ = OPERATOR_DIV; }     | "//=" { $$ = OPERATOR_FLOORDIV; }  | "%=" { $$ = OPERATOR_MOD; }
  | "@="  { $$ = OPERATOR_MATMUL; }  | "**=" { $$ = OPERATOR_POW; }       | "&=" { $$ = OPERATOR_AND; }
  | "|="  { $$ = OPERATOR_OR; }      | "^="  { $$ = OPERATOR_XOR; }       | "<<=" { $$ = OPERATOR_LSHIFT; }
  | ">>=" { $$ = OPERATOR_RSHIFT; }
  ;

import_stmt:
    "import" dotted_as_names                    { MAKE($$ = build_import(b, $2, @$)); }
  | "from" dotted_name "import" import_targets  { MAKE($$ = build_import_from(b, 0, $2, $4, @$)); }
  | "from" dots dotted_name "import" import_targets { MAKE($$ = build_import_from(b, $2, $3, $5, @$)); }
  | "from" dots "import" import_targets         { MAKE($$ = build_import_from(b, $2, NULL, $4, @$)); }
  ;
dots:
    "."                                         { $$ = 1; }
  | "..."                                       { $$ = 3; }
  | dots "."                                    { $$ = $1 + 1; }
  | dots "..."                                  { $$ = $1 + 3; }
  ;
import_targets:
    "*"                                         { Identifier name; MAKE(name = build_star_name(b));
                                                  Alias *alias; MAKE(alias = build_alias(b, name, NULL, @$)); LIST($$, alias); }
  | from_names
  | "(" from_names opt_comma ")"                { $$ = $2; }
  ;
from_names:
    from_name                                   { LIST($$, $1); }
  | from_names "," from_name                    { ADD($$, $1, $3); }
  ;
from_name:
    NAME                                        { Identifier name; MAKE(name = build_identifier(b, $1));
                                                  MAKE($$ = build_alias(b, name, NULL, @$)); }
  | NAME[from] "as" NAME[to]                    { Identifier name, asname; MAKE(name = build_identifier(b, $from));
                                                  MAKE(asname = build_identifier(b, $to));
                                                  MAKE($$ = build_alias(b, name, asname, @$)); }
  ;
dotted_as_names:
    dotted_as_name                              { LIST($$, $1); }
  | dotted_as_names "," dotted_as_name          { ADD($$, $1, $3); }
  ;
dotted_as_name:
    dotted_name                                 { MAKE($$ = build_alias(b, $1, NULL, @$)); }
  | dotted_name "as" NAME[to]                   { Identifier asname; MAKE(asname = build_identifier(b, $to));
                                                  MAKE($$ = build_alias(b, $1, asname, @$)); }
  ;
dotted_name:
    NAME                                        { MAKE($$ = build_identifier(b, $1)); }
  | dotted_name "." NAME                        { MAKE($$ = build_dotted(b, $1, $3)); }
  ;

/* -- compound statements --------------------------------------------------------------------------- */

compound_stmt: definition | if_stmt | while_stmt | for_stmt | with_stmt | try_stmt | match_stmt | async_stmt;

async_stmt:
    "async" for_stmt                            { MAKE($$ = build_async(b, $2, @1)); }
  | "async" with_stmt                           { MAKE($$ = build_async(b, $2, @1)); }
  ;
if_stmt:
    "if" named_expr ":" block elif_opt          { MAKE($$ = build_if(b, STMT_IF, $2, $block, $5, @$)); }
  ;
elif_opt:
    else_opt
  | "elif" named_expr ":" block elif_opt[more]  { Stmt *nested; MAKE(nested = build_if(b, STMT_IF, $2, $block, $more, @$));
                                                  MAKE($$ = build_elif(b, nested)); }
  ;
else_opt:
    %empty                                      { $$ = NULL; }
  | else_block
  ;
else_block: "else" ":" block                    { $$ = $block; };
while_stmt:
    "while" named_expr ":" block else_opt       { MAKE($$ = build_if(b, STMT_WHILE, $2, $block, $5, @$)); }
  ;
for_stmt:
    "for" for_targets "in" star_exprs ":" block else_opt { MAKE($$ = build_for(b, $2, $4, $block, $7, @$)); }
  ;
for_targets: targets                            { MAKE($$ = build_loop_target(b, $1)); }; /* before the block is read */

with_stmt:
    "with" with_items ":" block                 { MAKE($$ = build_with(b, $2, $block, @$, @2)); }
  | "with" WITH_LPAR with_items opt_comma ")" ":" block { MAKE($$ = build_with(b, $3, $block, @$, @3)); }
  ;
with_items:
    with_item                                   { LIST($$, $1); }
  | with_items "," with_item                    { ADD($$, $1, $3); }
  ;
with_item:
    expression                                  { MAKE($$ = build_with_item(b, $1, NULL)); }
  | expression "as" target                      { MAKE($$ = build_with_item(b, $1, $3)); }
  ;

try_stmt:
    "try" ":" block finally_block               { MAKE($$ = build_try(b, STMT_TRY, $3, NULL, NULL, $4, @$)); }
  | "try" ":" block handlers else_opt finally_opt { MAKE($$ = build_try(b, STMT_TRY, $3, $4, $5, $6, @$)); }
  | "try" ":" block star_handlers else_opt finally_opt { MAKE($$ = build_try(b, STMT_TRYSTAR, $3, $4, $5, $6, @$)); }
  ;
handlers:
    handler                                     { LIST($$, $1); }
  | handlers handler                            { ADD($$, $1, $2); }
  ;
star_handlers:
    star_handler                                { LIST($$, $1); }
  | star_handlers star_handler                  { ADD($$, $1, $2); }
  ;
handler:
    "except" ":" block                          { MAKE($$ = build_handler(b, NULL, NULL, $block, @$)); }
  | "except" expression ":" block               { MAKE($$ = build_handler(b, $2, NULL, $block, @$)); }
  | "except" expression "as" NAME ":" block     { Identifier name; MAKE(name = build_identifier(b, $4));
                                                  MAKE($$ = build_handler(b, $2, name, $block, @$)); }
  ;
star_handler:
    "except" "*" expression ":" block           { MAKE($$ = build_handler(b, $3, NULL, $block, @$)); }
  | "except" "*" expression "as" NAME ":" block { Identifier name; MAKE(name = build_identifier(b, $5));
                                                  MAKE($$ = build_handler(b, $3, name, $block, @$)); }
  ;
finally_block: "finally" ":" block              { $$ = $block; };
finally_opt:
    %empty                                      { $$ = NULL; }
  | finally_block
  ;

definition:
    function_def
  | "async" function_def                        { MAKE($$ = build_async(b, $2, @1)); }
  | class_def
  | decorators function_def                     { MAKE($$ = build_decorated(b, $1, $2)); }
  | decorators class_def                        { MAKE($$ = build_decorated(b, $1, $2)); }
  | decorators "async" function_def             { Stmt *async; MAKE(async = build_async(b, $3, @2));
                                                  MAKE($$ = build_decorated(b, $1, async)); }
  ;
decorators:
    "@" named_expr NEWLINE                      { LIST($$, $2); }
  | decorators "@" named_expr NEWLINE           { ADD($$, $1, $3); }
  ;
class_def:
    "class" NAME ":" block                      { MAKE($$ = build_class(b, $2, NULL, false, $block, @$)); }
  | "class" NAME "(" arguments opt_comma ")" ":" block { MAKE($$ = build_class(b, $2, $4, $5, $block, @$)); }
  | "class" NAME "(" ")" ":" block              { MAKE($$ = build_class(b, $2, NULL, false, $block, @$)); }
  ;
function_def:
    "def" NAME "(" params_opt ")" returns_opt ":" block { MAKE($$ = build_function(b, $2, $4, $6, $block, @$)); }
  ;
returns_opt:
    %empty                                      { $$ = NULL; }
  | "->" expression                             { $$ = $2; }
  ;

params_opt:
    %empty                                      { MAKE($$ = build_arguments(b, NULL)); }
  | params opt_comma                            { MAKE($$ = build_arguments(b, $1)); }
  ;
params:
    param                                       { LIST($$, $1); }
  | params "," param                            { ADD($$, $1, $3); }
  ;
param:
    NAME annotation_opt                         { MAKE($$ = build_param(b, PARAM_PLAIN, $1, $2, NULL, @$)); }
  | NAME annotation_opt "=" expression          { MAKE($$ = build_param(b, PARAM_PLAIN, $1, $2, $4, span_join(@1, @2))); }
  | "*" NAME annotation_opt                     { MAKE($$ = build_param(b, PARAM_STAR, $2, $3, NULL, span_join(@2, @3))); }
  | "*" NAME ":" "*" bitwise_or                 { Expr *star; MAKE(star = build_starred(b, $5, span_join(@4, @5)));
                                                  MAKE($$ = build_param(b, PARAM_STAR, $2, star, NULL, span_join(@2, @5))); }
  | "**" NAME annotation_opt                    { MAKE($$ = build_param(b, PARAM_DOUBLE_STAR, $2, $3, NULL, span_join(@2, @3))); }
  | "*"                                         { MAKE($$ = build_separator(b, PARAM_BARE_STAR)); }
  | "/"                                         { MAKE($$ = build_separator(b, PARAM_SLASH)); }
  ;
annotation_opt:
    %empty                                      { $$ = NULL; }
  | ":" expression                              { $$ = $2; }
  ;
lambda_params_opt:
    %empty                                      { MAKE($$ = build_arguments(b, NULL)); }
  | lambda_params opt_comma                     { MAKE($$ = build_arguments(b, $1)); }
  ;
lambda_params:
    lambda_param                                { LIST($$, $1); }
  | lambda_params "," lambda_param              { ADD($$, $1, $3); }
  ;
lambda_param:
    NAME                                        { MAKE($$ = build_param(b, PARAM_PLAIN, $1, NULL, NULL, @$)); }
  | NAME "=" expression                         { MAKE($$ = build_param(b, PARAM_PLAIN, $1, NULL, $3, @1)); }
  | "*" NAME                                    { MAKE($$ = build_param(b, PARAM_STAR, $2, NULL, NULL, @2)); }
  | "**" NAME                                   { MAKE($$ = build_param(b, PARAM_DOUBLE_STAR, $2, NULL, NULL, @2)); }
  | "*"                                         { MAKE($$ = build_separator(b, PARAM_BARE_STAR)); }
  | "/"                                         { MAKE($$ = build_separator(b, PARAM_SLASH)); }
  ;

/* -- match --------------------------------------------------------------------------------------------- */

match_stmt:
    "match" subject ":" NEWLINE INDENT cases DEDENT { @$ = span_join(@1, @6); MAKE($$ = build_match(b, $2, $6, @$)); }
  ;
subject: star_named_list opt_comma              { MAKE($$ = build_subject(b, $1, $2, @$)); };
cases:
    case                                        { LIST($$, $1); }
  | cases case                                  { ADD($$, $1, $2); }
  ;
case:
    "case" patterns guard_opt ":" block         { MAKE($$ = build_case(b, $2, $3, $block)); }
  ;
guard_opt:
    %empty                                      { $$ = NULL; }
  | "if" named_expr                             { $$ = $2; }
  ;
patterns: pattern_list opt_comma                { MAKE($$ = build_one_or_sequence(b, $1, $2, @$)); };
pattern_list:
    maybe_star                                  { LIST($$, $1); }
  | pattern_list "," maybe_star                 { ADD($$, $1, $3); }
  ;
maybe_star:
    pattern
  | "*" NAME                                    { MAKE($$ = build_pattern_star(b, $2, @$)); }
  ;
pattern:
    or_pattern
  | or_pattern "as" NAME                        { MAKE($$ = build_pattern_as(b, $1, $3, @$)); }
  ;
or_pattern:
    closed_pattern
  | or_patterns
  ;
or_patterns:
    closed_pattern "|" closed_pattern           { MAKE($$ = build_pattern_or(b, $1, $3, @$)); }
  | or_patterns "|" closed_pattern              { MAKE($$ = build_pattern_or_more(b, $1, $3, @$)); }
  ;
closed_pattern:
    signed_number                               { MAKE($$ = build_pattern_value(b, $1, @$)); }
  | complex_number                              { MAKE($$ = build_pattern_value(b, $1, @$)); }
  | strings                                     { MAKE($$ = build_pattern_value(b, $1, @$)); }
  | "None"                                      { MAKE($$ = build_pattern_singleton(b, NONE, @$)); }
  | "True"                                      { MAKE($$ = build_pattern_singleton(b, TRUE_, @$)); }
  | "False"                                     { MAKE($$ = build_pattern_singleton(b, FALSE_, @$)); }
  | NAME                                        { MAKE($$ = build_pattern_capture(b, $1, @$)); }
  | attr                                        { MAKE($$ = build_pattern_value(b, $1, @$)); }
  | "(" ")"                                     { MAKE($$ = build_pattern_sequence(b, NULL, @$)); }
  | "(" pattern_list opt_comma ")"              { MAKE($$ = build_one_or_sequence(b, $2, $3, @$)); }
  | "[" "]"                                     { MAKE($$ = build_pattern_sequence(b, NULL, @$)); }
  | "[" pattern_list opt_comma "]"              { MAKE($$ = build_pattern_sequence(b, $2, @$)); }
  | "{" "}"                                     { MAKE($$ = build_pattern_mapping(b, @$)); }
  | "{" mapping_items opt_comma "}"             { $$ = build_finished_pattern($2, @$); }
  | name_or_attr "(" ")"                        { MAKE($$ = build_pattern_class(b, $1)); build_finished_pattern($$, @$); }
  | class_items opt_comma ")"                   { $$ = build_finished_pattern($1, @$); }
  ;
signed_number:
    NUMBER                                      { MAKE($$ = build_number(b, $1, @$)); }
  | "-" NUMBER                                  { Expr *number; MAKE(number = build_number(b, $2, @2));
                                                  MAKE($$ = build_unary(b, UNARY_USUB, number, @$)); }
  ;
complex_number:
    signed_number "+" NUMBER                    { Expr *number; MAKE(number = build_number(b, $3, @3));
                                                  MAKE($$ = build_complex(b, $1, OPERATOR_ADD, number, @$)); }
  | signed_number "-" NUMBER                    { Expr *number; MAKE(number = build_number(b, $3, @3));
                                                  MAKE($$ = build_complex(b, $1, OPERATOR_SUB, number, @$)); }
  ;
name_or_attr:
    NAME                                        { MAKE($$ = build_name(b, $1, @$)); }
  | attr
  ;
attr:
    name_or_attr "." NAME                       { MAKE($$ = build_attribute(b, $1, $3, @$)); }
  ;
mapping_items:
    pattern_key ":" pattern                     { MAKE($$ = build_pattern_mapping(b, @$));
                                                  MAKE(pattern_mapping_add(b, $$, $1, $3)); }
  | "**" NAME                                   { MAKE($$ = build_pattern_mapping(b, @$));
                                                  MAKE(pattern_mapping_rest(b, $$, $2)); }
  | mapping_items "," pattern_key ":" pattern   { $$ = $1; MAKE(pattern_mapping_add(b, $1, $3, $5)); }
  | mapping_items "," "**" NAME                 { $$ = $1; MAKE(pattern_mapping_rest(b, $1, $4)); }
  ;
pattern_key:
    signed_number
  | complex_number
  | strings
  | "None"                                      { MAKE($$ = build_singleton(b, NONE, @$)); }
  | "True"                                      { MAKE($$ = build_singleton(b, TRUE_, @$)); }
  | "False"                                     { MAKE($$ = build_singleton(b, FALSE_, @$)); }
  | attr
  ;
class_items:
    name_or_attr "(" pattern                    { MAKE($$ = build_pattern_class(b, $1)); MAKE(pattern_class_add(b, $$, $3)); }
  | name_or_attr "(" NAME "=" pattern           { MAKE($$ = build_pattern_class(b, $1));
                                                  MAKE(pattern_class_add_keyword(b, $$, $3, $5)); }
  | class_items "," pattern                     { $$ = $1; MAKE(pattern_class_add(b, $1, $3)); }
  | class_items "," NAME "=" pattern            { $$ = $1; MAKE(pattern_class_add_keyword(b, $1, $3, $5)); }
  ;

/* -- expressions ------------------------------------------------------------------------------------------ */

star_exprs: star_expr_list opt_comma            { MAKE($$ = build_one_or_tuple(b, $1, $2, @$)); };
star_expr_list:
    star_expr                                   { LIST($$, $1); }
  | star_expr_list "," star_expr                { ADD($$, $1, $3); }
  ;
star_expr:
    expression
  | "*" bitwise_or                              { MAKE($$ = build_starred(b, $2, @$)); }
  ;
star_named_list:
    star_named                                  { LIST($$, $1); }
  | star_named_list "," star_named              { ADD($$, $1, $3); }
  ;
star_named:
    named_expr
  | "*" bitwise_or                              { MAKE($$ = build_starred(b, $2, @$)); }
  ;
named_expr:
    expression
  | NAME[name] ":=" expression[value]           { MAKE($$ = build_named(b, $name, @name, $value, @$)); }
  ;
yield_expr:
    "yield"                                     { MAKE($$ = build_yield(b, NULL, @$)); }
  | "yield" star_exprs                          { MAKE($$ = build_yield(b, $2, @$)); }
  | "yield" "from" expression                   { MAKE($$ = build_yield_from(b, $3, @$)); }
  ;

expression:
    disjunction
  | disjunction[body] "if" disjunction[test] "else" expression[orelse]
                                                { MAKE($$ = build_conditional(b, $body, $test, $orelse, @$)); }
  | lambda
  ;
lambda:
    "lambda" lambda_params_opt ":" expression   { MAKE($$ = build_lambda(b, $2, $4, @$)); }
  ;
disjunction: conjunction | or_chain;
or_chain:
    conjunction[left] "or" conjunction[right]   { MAKE($$ = build_bool(b, BOOL_OR, $left, $right, @$)); }
  | or_chain "or" conjunction                   { MAKE($$ = build_bool_more(b, $1, $3, @$)); }
  ;
conjunction: inversion | and_chain;
and_chain:
    inversion[left] "and" inversion[right]      { MAKE($$ = build_bool(b, BOOL_AND, $left, $right, @$)); }
  | and_chain "and" inversion                   { MAKE($$ = build_bool_more(b, $1, $3, @$)); }
  ;
inversion:
    comparison
  | "not" inversion[operand]                    { MAKE($$ = build_unary(b, UNARY_NOT, $operand, @$)); }
  ;
comparison: bitwise_or | compare_chain;
compare_chain:
    bitwise_or[left] compare_op[op] bitwise_or[right] { MAKE($$ = build_compare(b, $left, $op, $right, @$)); }
  | compare_chain compare_op[op] bitwise_or     { MAKE($$ = build_compare_more(b, $1, $op, $3, @$)); }
  ;
compare_op:
    "==" { $$ = COMPARE_EQ; } | "!=" { $$ = COMPARE_NOTEQ; } | "<" { $$ = COMPARE_LT; } | "<=" { $$ = COMPARE_LTE; }
  | ">"  { $$ = COMPARE_GT; } | ">=" { $$ = COMPARE_GTE; }   | "in" { $$ = COMPARE_IN; } | "not" "in" { $$ = COMPARE_NOTIN; }
  | "is" { $$ = COMPARE_IS; } | "is" "not" { $$ = COMPARE_ISNOT; }
  ;
bitwise_or:
    bitwise_xor
  | bitwise_or[left] "|" bitwise_xor[right]     { MAKE($$ = build_binary(b, $left, OPERATOR_OR, $right, @$)); }
  ;
bitwise_xor:
    bitwise_and
  | bitwise_xor[left] "^" bitwise_and[right]    { MAKE($$ = build_binary(b, $left, OPERATOR_XOR, $right, @$)); }
  ;
bitwise_and:
    shift_expr
  | bitwise_and[left] "&" shift_expr[right]     { MAKE($$ = build_binary(b, $left, OPERATOR_AND, $right, @$)); }
  ;
shift_expr:
    sum
  | shift_expr[left] "<<" sum[right]            { MAKE($$ = build_binary(b, $left, OPERATOR_LSHIFT, $right, @$)); }
  | shift_expr[left] ">>" sum[right]            { MAKE($$ = build_binary(b, $left, OPERATOR_RSHIFT, $right, @$)); }
  ;
sum:
    term
  | sum[left] "+" term[right]                   { MAKE($$ = build_binary(b, $left, OPERATOR_ADD, $right, @$)); }
  | sum[left] "-" term[right]                   { MAKE($$ = build_binary(b, $left, OPERATOR_SUB, $right, @$)); }
  ;
term:
    factor
  | term[left] "*" factor[right]                { MAKE($$ = build_binary(b, $left, OPERATOR_MUL, $right, @$)); }
  | term[left] "/" factor[right]                { MAKE($$ = build_binary(b, $left, OPERATOR_DIV, $right, @$)); }
  | term[left] "//" factor[right]               { MAKE($$ = build_binary(b, $left, OPERATOR_FLOORDIV, $right, @$)); }
  | term[left] "%" factor[right]                { MAKE($$ = build_binary(b, $left, OPERATOR_MOD, $right, @$)); }
  | term[left] "@" factor[right]                { MAKE($$ = build_binary(b, $left, OPERATOR_MATMUL, $right, @$)); }
  ;
factor:
    power
  | "+" factor[operand]                         { MAKE($$ = build_unary(b, UNARY_UADD, $operand, @$)); }
  | "-" factor[operand]                         { MAKE($$ = build_unary(b, UNARY_USUB, $operand, @$)); }
  | "~" factor[operand]                         { MAKE($$ = build_unary(b, UNARY_INVERT, $operand, @$)); }
  ;
power:
    await_primary
  | await_primary[base] "**" factor[exponent]   { MAKE($$ = build_binary(b, $base, OPERATOR_POW, $exponent, @$)); }
  ;
await_primary:
    primary
  | "await" primary[value]                      { MAKE($$ = build_await(b, $value, @$)); }
  ;
primary:
    atom
  | primary[value] "." NAME[name]               { MAKE($$ = build_attribute(b, $value, $name, @$)); }
  | primary[value] "[" slices "]"               { MAKE($$ = build_subscript(b, $value, $slices, @$)); }
  | primary[func] "(" ")"                       { MAKE($$ = build_call(b, $func, NULL, false, @3, @$)); }
  | primary[func] "(" arguments opt_comma ")"   { MAKE($$ = build_call(b, $func, $arguments, $opt_comma, span_join(@2, @5), @$)); }
  ;

arguments:
    expression                                  { EMPTY($$); MAKE(call_add_value(b, $$, $1)); }
  | NAME ":=" expression[value]                 { EMPTY($$); Expr *named; MAKE(named = build_named(b, $1, @1, $value, @$));
                                                  MAKE(call_add_value(b, $$, named)); }
  | "*" expression                              { EMPTY($$); Expr *star; MAKE(star = build_starred(b, $2, @$));
                                                  MAKE(call_add_value(b, $$, star)); }
  | "**" expression                             { EMPTY($$); MAKE(call_add_double_star(b, $$, $2, @$)); }
  | expression[name] "=" expression[value]      { EMPTY($$); MAKE(call_add_keyword(b, $$, $name, $value, @$)); }
  | expression for_clauses                      { EMPTY($$); MAKE(call_add_generator(b, $$, $1, $2)); }
  | NAME ":=" expression[value] for_clauses     { EMPTY($$); Expr *named;
                                                  MAKE(named = build_named(b, $1, @1, $value, span_join(@1, @value)));
                                                  MAKE(call_add_generator(b, $$, named, $for_clauses)); }
  | arguments[list] "," expression          { $$ = $list; MAKE(call_add_value(b, $$, $3)); }
  | arguments[list] "," NAME ":=" expression[value] { $$ = $list; Expr *named;
                                                  MAKE(named = build_named(b, $3, @3, $value, span_join(@3, @5)));
                                                  MAKE(call_add_value(b, $$, named)); }
  | arguments[list] "," "*" expression      { $$ = $list; Expr *star; MAKE(star = build_starred(b, $4, span_join(@3, @4)));
                                                  MAKE(call_add_value(b, $$, star)); }
  | arguments[list] "," "**" expression     { $$ = $list; MAKE(call_add_double_star(b, $$, $4, span_join(@3, @4))); }
  | arguments[list] "," expression[name] "=" expression[value]
                                                { $$ = $list; MAKE(call_add_keyword(b, $$, $name, $value, span_join(@name, @value))); }
  | arguments[list] "," expression for_clauses
                                                { $$ = $list; MAKE(call_add_generator(b, $$, $3, $4)); }
  ;

slices:
    slice_list opt_comma                        { bool star = $1->items[0]->kind == EXPR_STARRED;
                                                  MAKE($$ = build_one_or_tuple(b, $1, $2 || star, @$)); }
  ;
slice_list:
    slice_item                                  { LIST($$, $1); }
  | slice_list "," slice_item                   { ADD($$, $1, $3); }
  ;
slice_item:
    slice
  | "*" expression                              { MAKE($$ = build_starred(b, $2, @$)); }
  ;
slice:
    named_expr
  | optional_expr[lower] ":" optional_expr[upper] { MAKE($$ = build_slice(b, $lower, $upper, NULL, $lower ? @$ : span_join(@2, @3))); }
  | optional_expr[lower] ":" optional_expr[upper] ":" optional_expr[step]
                                                { MAKE($$ = build_slice(b, $lower, $upper, $step, $lower ? @$ : span_join(@2, @5))); }
  ;
optional_expr:
    %empty                                      { $$ = NULL; }
  | expression
  ;

atom:
    NAME                                        { MAKE($$ = build_name(b, $1, @$)); }
  | NUMBER                                      { MAKE($$ = build_number(b, $1, @$)); }
  | strings
  | "None"                                      { MAKE($$ = build_singleton(b, NONE, @$)); }
  | "True"                                      { MAKE($$ = build_singleton(b, TRUE_, @$)); }
  | "False"                                     { MAKE($$ = build_singleton(b, FALSE_, @$)); }
  | "..."                                       { MAKE($$ = build_singleton(b, ELLIPSIS, @$)); }
  | group_or_tuple
  | list_display
  | brace_display
  ;
strings: string_list                            { MAKE($$ = build_strings(b, $1, @$)); };
string_list:
    STRING                                      { LIST($$, $1); }
  | string_list STRING                          { ADD($$, $1, $2); }
  ;
group_or_tuple:
    "(" ")"                                     { MAKE($$ = build_tuple(b, NULL, @$)); }
  | "(" yield_expr ")"                          { MAKE($$ = build_in_parens(b, $2)); }
  | "(" named_expr for_clauses ")"              { MAKE($$ = build_comprehension(b, EXPR_GENERATOREXP, $2, $3, @$)); }
  | "(" star_named_list opt_comma ")"           { MAKE($$ = build_one_or_tuple(b, $2, $3, @$));
                                                  if (!$3 && $2->count == 1) MAKE($$ = build_in_parens(b, $$)); }
  ;
list_display:
    "[" "]"                                     { MAKE($$ = build_list(b, NULL, @$)); }
  | "[" star_named_list opt_comma "]"           { MAKE($$ = build_list(b, $2, @$)); }
  | "[" named_expr for_clauses "]"              { MAKE($$ = build_comprehension(b, EXPR_LISTCOMP, $2, $3, @$)); }
  ;
brace_display:
    "{" "}"                                     { MAKE($$ = build_dict(b, NULL, @$)); }
  | "{" dict_items opt_comma "}"                { MAKE($$ = build_dict(b, $2, @$)); }
  | "{" expression[key] ":" expression[value] for_clauses "}"
                                                { MAKE($$ = build_dict_comprehension(b, $key, $value, $for_clauses, @$)); }
  | "{" star_named_list opt_comma "}"           { MAKE($$ = build_set(b, $2, @$)); }
  | "{" named_expr for_clauses "}"              { MAKE($$ = build_comprehension(b, EXPR_SETCOMP, $2, $3, @$)); }
  ;
dict_items:
    expression[key] ":" expression[value]       { LIST($$, $key); ADD($$, $$, $value); }
  | "**" bitwise_or                             { LIST($$, NULL); ADD($$, $$, $2); }
  | dict_items ","  expression[key] ":" expression[value] { ADD($$, $1, $key); ADD($$, $$, $value); }
  | dict_items "," "**" bitwise_or              { ADD($$, $1, NULL); ADD($$, $$, $4); }
  ;

for_clauses:
    for_clause                                  { LIST($$, $1); }
  | for_clauses for_clause                      { ADD($$, $1, $2); }
  ;
for_clause:
    "for" targets "in" disjunction if_clauses   { MAKE($$ = build_for_clause(b, false, $2, $4)); $$->ifs = *$5; }
  | "async" "for" targets "in" disjunction if_clauses { MAKE($$ = build_for_clause(b, true, $3, $5)); $$->ifs = *$6; }
  ;
if_clauses:
    %empty                                      { EMPTY($$); }
  | if_clauses "if" disjunction                 { ADD($$, $1, $3); }
  ;

/* What stands behind `for` and `as`: no comparison, so that `in` ends it. */
targets: target_list opt_comma                  { MAKE($$ = build_one_or_tuple(b, $1, $2, @$)); };
target_list:
    target                                      { LIST($$, $1); }
  | target_list "," target                      { ADD($$, $1, $3); }
  ;
target:
    bitwise_or
  | "*" bitwise_or                              { MAKE($$ = build_starred(b, $2, @$)); }
  ;

%%

/* The tokens of tokens.def by the numbers that bison gave them; one that is missing here does not compile. */
static int bison_kind(TokenKind kind)
{
    enum { T_UNKNOWN = T_YYUNDEF, T_ERROR = T_YYUNDEF, T_MORE = T_YYUNDEF };
    static const int kinds[] = {
#define TOKEN(name, text) [TOKEN_##name] = T_##name,
#include "lang/tokens.def"
    };
    return kinds[kind];
}

/* No message is made here: explain.h finds the one. Only a full stack is told at once. */
static void yyerror(Span *place, Builder *b, const char *message)
{
    (void)place, (void)b;
    if (message[0] == 'm') raise_no_memory(); /* "memory exhausted" */
}

struct PushParser { yypstate *state; };

PushParser *push_new(void)
{
    PushParser *parser = heap_alloc(sizeof *parser);
    if (!parser) return NULL;
    if ((parser->state = yypstate_new())) return parser;
    heap_free(parser, sizeof *parser);
    raise_no_memory();
    return NULL;
}

void push_free(PushParser *parser)
{
    if (!parser) return;
    yypstate_delete(parser->state);
    heap_free(parser, sizeof *parser);
}

static PushStatus push(PushParser *parser, int kind, YYSTYPE value, Span span, Builder *b)
{
    int status = yypush_parse(parser->state, kind, &value, &span, b);
    return status == YYPUSH_MORE ? PUSH_MORE : status == 0 ? PUSH_DONE : PUSH_FAILED;
}

PushStatus push_start(PushParser *parser, StartRule start, Builder *b)
{
    static const int kinds[] = { T_START_FILE, T_START_SINGLE, T_START_EVAL, T_START_EXPRESSION };
    return push(parser, kinds[start], (YYSTYPE){ 0 }, (Span){ 1, 0, 1, 0 }, b);
}

PushStatus push_token(PushParser *parser, const Token *token, Builder *b)
{
    b->next = *token;
    return push(parser, bison_kind(token->kind), (YYSTYPE){ .T_NAME = *token }, span_shifted(b, token->span), b);
}
