/* build_pattern.c -- nodes of match patterns. */
#include "lang/build.h"

#include "runtime/error.h"
#include "runtime/float.h"

static void *refuse(Builder *b)
{
    b->refused = true;
    return NULL;
}

static Pattern *make(Builder *b, PatternKind kind, Span span)
{
    Pattern *pattern = ast_alloc(b->arena, sizeof *pattern);
    if (!pattern) return NULL;
    pattern->kind = kind;
    pattern->span = span;
    return pattern;
}

static bool is_wildcard(const Builder *b, const Token *name) { return token_is_text(b->tokens, name, "_"); }

/* `_` is the wildcard, so that no attribute and no class can be reached through it. */
static bool starts_with_wildcard(const Expr *dotted)
{
    while (dotted->kind == EXPR_ATTRIBUTE) dotted = dotted->Attribute.value;
    return dotted->kind == EXPR_NAME && str_equal_c(AS(Str, dotted->Name.id), "_");
}

Pattern *build_pattern_value(Builder *b, Expr *value, Span span)
{
    if (starts_with_wildcard(value)) return refuse(b);
    Pattern *p = make(b, PATTERN_MATCHVALUE, span);
    if (p) p->MatchValue.value = value;
    return p;
}

Pattern *build_pattern_singleton(Builder *b, Object *value, Span span)
{
    Pattern *p = make(b, PATTERN_MATCHSINGLETON, span);
    return p && (p->MatchSingleton.value = ast_own(b->arena, ref_keep(value))) ? p : NULL;
}

Pattern *build_pattern_sequence(Builder *b, const PatternSeq *patterns, Span span)
{
    Pattern *p = make(b, PATTERN_MATCHSEQUENCE, span);
    if (p && patterns) p->MatchSequence.patterns = *patterns;
    return p;
}

Pattern *build_one_or_sequence(Builder *b, const PatternSeq *patterns, bool trailing_comma, Span span)
{
    if (patterns->count > 1 || trailing_comma) return build_pattern_sequence(b, patterns, span);
    return patterns->items[0]->kind == PATTERN_MATCHSTAR ? refuse(b) : patterns->items[0];
}

Pattern *build_pattern_capture(Builder *b, Token name, Span span)
{
    Pattern *p = make(b, PATTERN_MATCHAS, span);
    if (!p || is_wildcard(b, &name)) return p;
    return (p->MatchAs.name = build_identifier(b, name)) ? p : NULL;
}

Pattern *build_pattern_star(Builder *b, Token name, Span span)
{
    Pattern *p = make(b, PATTERN_MATCHSTAR, span);
    if (!p || is_wildcard(b, &name)) return p;
    return (p->MatchStar.name = build_identifier(b, name)) ? p : NULL;
}

Pattern *build_pattern_as(Builder *b, Pattern *pattern, Token name, Span span)
{
    if (is_wildcard(b, &name)) return refuse(b);
    Pattern *p = make(b, PATTERN_MATCHAS, span);
    if (!p) return NULL;
    p->MatchAs.pattern = pattern;
    return (p->MatchAs.name = build_identifier(b, name)) ? p : NULL;
}

Pattern *build_pattern_or(Builder *b, Pattern *left, Pattern *right, Span span)
{
    Pattern *p = make(b, PATTERN_MATCHOR, span);
    return p && seq_append(b->arena, &p->MatchOr.patterns, left) ? build_pattern_or_more(b, p, right, span) : NULL;
}

Pattern *build_pattern_or_more(Builder *b, Pattern *chain, Pattern *right, Span span)
{
    chain->span = span;
    return seq_append(b->arena, &chain->MatchOr.patterns, right) ? chain : NULL;
}

/* -- mappings ------------------------------------------------------------------------------------- */

Pattern *build_pattern_mapping(Builder *b, Span span) { return make(b, PATTERN_MATCHMAPPING, span); }

bool pattern_mapping_add(Builder *b, Pattern *mapping, Expr *key, Pattern *value)
{
    if (mapping->MatchMapping.rest) return refuse(b); /* **rest comes last */
    return seq_append(b->arena, &mapping->MatchMapping.keys, key) &&
           seq_append(b->arena, &mapping->MatchMapping.patterns, value);
}

bool pattern_mapping_rest(Builder *b, Pattern *mapping, Token name)
{
    if (mapping->MatchMapping.rest || is_wildcard(b, &name)) return refuse(b);
    return (mapping->MatchMapping.rest = build_identifier(b, name)) != NULL;
}

/* -- classes ---------------------------------------------------------------------------------------- */

Pattern *build_pattern_class(Builder *b, Expr *cls)
{
    if (starts_with_wildcard(cls)) return refuse(b);
    Pattern *p = make(b, PATTERN_MATCHCLASS, cls->span);
    if (p) p->MatchClass.cls = cls;
    return p;
}

bool pattern_class_add(Builder *b, Pattern *pattern, Pattern *positional)
{
    if (pattern->MatchClass.kwd_attrs.count || positional->kind == PATTERN_MATCHSTAR) return refuse(b);
    return seq_append(b->arena, &pattern->MatchClass.patterns, positional);
}

bool pattern_class_add_keyword(Builder *b, Pattern *pattern, Token name, Pattern *value)
{
    Identifier attr = build_identifier(b, name);
    return attr && seq_append(b->arena, &pattern->MatchClass.kwd_attrs, attr) &&
           seq_append(b->arena, &pattern->MatchClass.kwd_patterns, value);
}

Pattern *build_finished_pattern(Pattern *pattern, Span span)
{
    pattern->span = span;
    return pattern;
}

/* -- numbers ------------------------------------------------------------------------------------------ */

static bool is_imaginary(const Expr *number)
{
    if (number->kind == EXPR_UNARYOP) number = number->UnaryOp.operand;
    return IS_COMPLEX(number->Constant.value);
}

static Expr *fail_at(Builder *b, const Expr *number, const char *message)
{
    Diagnostic    diagnostic;
    const Source *source = b->tokens->layout.lexer.source;
    diagnostic_set(&diagnostic, DIAGNOSTIC_SYNTAX, "%s", message);
    diagnostic_place(&diagnostic, source, number->span.line, number->span.column + 1, number->span.end_line,
                     number->span.end_column + 1, token_text_start(&b->next, number->span.line));
    diagnostic_raise(&diagnostic, source);
    return NULL;
}

Expr *build_complex(Builder *b, Expr *real, Operator op, Expr *imaginary, Span span)
{
    if (is_imaginary(real)) return fail_at(b, real, "real number required in complex literal");
    if (!is_imaginary(imaginary)) return fail_at(b, imaginary, "imaginary number required in complex literal");
    return build_binary(b, real, op, imaginary, span);
}
