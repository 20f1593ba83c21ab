/* soft_keyword.c -- looking ahead, never further than the end of the logical line. */
#include "lang/soft_keyword.h"

/* Does the line that starts at `index` end in ":", with something in between? */
static bool line_ends_in_colon(TokenList *list, int index, TokenKind *result)
{
    Token     token;
    TokenKind last = TOKEN_END;
    int       i    = index;
    for (;; last = token.kind) {
        if (!token_list_get(list, ++i, &token)) return false;
        if (token.kind == TOKEN_MORE) {
            *result = TOKEN_MORE;
            return true;
        }
        if (token.kind == TOKEN_NEWLINE || token.kind == TOKEN_END || token.kind == TOKEN_ERROR) break;
    }
    *result = last == TOKEN_COLON && i > index + 2 ? TOKEN_MATCH : TOKEN_NAME;
    return true;
}

/* Is there an `as` directly inside the parenthesis at `index`? */
static bool holds_as(TokenList *list, int index, TokenKind *result)
{
    Token token;
    if (!token_list_get(list, index, &token)) return false;
    int inside = token.depth + 1;
    *result    = TOKEN_LPAR;
    for (int i = index + 1;; i++) {
        if (!token_list_get(list, i, &token)) return false;
        switch (token.kind) {
        case TOKEN_MORE: *result = TOKEN_MORE; return true;
        case TOKEN_AS:
            if (token.depth != inside) break;
            *result = TOKEN_WITH_LPAR;
            return true;
        case TOKEN_RPAR:
            if (token.depth == inside) return true;
            break;
        case TOKEN_END:
        case TOKEN_ERROR: return true;
        default: break;
        }
    }
}

static bool starts_line(TokenKind previous)
{
    return previous == TOKEN_END || previous == TOKEN_NEWLINE || previous == TOKEN_INDENT || previous == TOKEN_DEDENT;
}

static void follow_levels(SoftKeywords *state, TokenKind kind)
{
    if (kind == TOKEN_INDENT) {
        if (state->level < LAYOUT_MAX_INDENTS) state->level++;
        state->case_block[state->level] = state->match_line;
        state->match_line               = false;
    } else if (kind == TOKEN_DEDENT) {
        if (state->level) state->level--;
    } else if (starts_line(state->previous)) {
        state->match_line = kind == TOKEN_MATCH;
    }
}

bool soft_keyword_get(SoftKeywords *state, TokenList *list, int index, Token *token)
{
    if (!token_list_get(list, index, token)) return false;
    if (token->kind == TOKEN_MORE) return true;
    bool first = starts_line(state->previous);
    if (token->kind == TOKEN_NAME && first && state->case_block[state->level] && token_is_text(list, token, "case")) {
        token->kind = TOKEN_CASE;
    } else if (token->kind == TOKEN_NAME && first && token_is_text(list, token, "match")) {
        if (!line_ends_in_colon(list, index, &token->kind)) return false;
    } else if (token->kind == TOKEN_LPAR && state->previous == TOKEN_WITH) {
        if (!holds_as(list, index, &token->kind)) return false;
    }
    if (token->kind == TOKEN_MORE) return true;
    follow_levels(state, token->kind);
    state->previous = token->kind;
    return true;
}
