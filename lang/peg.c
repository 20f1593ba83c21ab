/* peg.c -- compiling the rows of a grammar, and reading tokens by it.
 *
 *   Rule -> Alternative -> Item -> Item ...      an item may hold alternatives of its own: ( x / y )
 *
 * A rule is compiled when it's first read by: most mistakes need few of them.
 * peg_match_* give the index of the token behind what matched, or NO_MATCH. Once an exception is pending
 * everything fails. Results are remembered by (rule, place) until a statement at the top is complete.
 */
#include "lang/peg.h"

#include <ctype.h>
#include <string.h>

#include "gc/heap.h"
#include "lang/ast.h"
#include "runtime/error.h"

enum { NO_MATCH = -1, UNKNOWN = -2, MAX_DEPTH = 6000, STATEMENT_DEPTH = 2, MAX_RULES = 400 };

typedef enum { ITEM_TOKEN, ITEM_WORD, ITEM_RULE, ITEM_CHOICE, ITEM_CUT } ItemKind;
typedef enum { ONCE, OPTIONAL, ANY_NUMBER, AT_LEAST_ONCE, SEPARATED, AND, NOT, FORCED } ItemMode;

typedef struct Item {
    ItemKind     kind;
    ItemMode     mode;
    int          capture;         /* 0: a, 1: b, -1: none                                      */
    TokenKind    token, separator;
    int          rule;
    const char  *word;
    int          word_length;
    struct Alternative *choice;
    struct Item *next;
} Item;

typedef struct Alternative {
    Item               *items;
    const PegRow       *row;      /* of a mistake; NULL: something right                       */
    bool                guarded;  /* nothing but an invalid_ rule: only with_mistakes          */
    struct Alternative *next;
} Alternative;

typedef struct Rule {
    const char  *name;
    Alternative *alternatives;
    int          same_letter;     /* another rule whose name begins like this one's, or -1     */
    const PegRow *rows;           /* what it says: up to the next rule's row                   */
    bool         compiled;        /* ... is in `alternatives`                                  */
    bool         memo, invalid, quiet, is_strings, is_statement;
} Rule;

typedef struct Memo { int rule, place, result; } Memo;

struct Peg {
    TokenList      *tokens;
    const PegHooks *hooks;
    void           *user;
    Rule            rules[MAX_RULES];
    int             rule_count;
    const PegRow   *rows_end;
    int             by_letter[256]; /* a rule whose name begins so, or -1                      */
    AstArena       *arena;        /* of all items and alternatives                             */
    bool            failed;       /* out of memory while compiling                             */
    bool            with_mistakes, raised;
    int             depth, quiet, last_token;
    Memo           *memos;        /* open addressing; place -1: free                           */
    int             memo_count, memo_capacity;
};

/* -- compiling -------------------------------------------------------------------------------------- */

static void *peg_alloc(Peg *peg, size_t size)
{
    void *memory = ast_alloc(peg->arena, size);
    if (!memory) peg->failed = true;
    return memory;
}

static const char *skip_blanks(const char *text)
{
    while (*text == ' ') text++;
    return text;
}

/* Whether the name is that piece of a text: most names are told by their first character. */
static bool is_name(const char *name, const char *text, size_t length)
{
    return *name == *text && !strncmp(name, text, length) && !name[length];
}

static TokenKind token_by(const char *text, size_t length, const char *(*spelling)(TokenKind))
{
    for (int kind = 0; kind < TOKEN_KIND_COUNT; kind++)
        if (is_name(spelling(kind), text, length)) return kind;
    return TOKEN_MORE; /* never found in a text */
}

static int rule_by(const Peg *peg, const char *text, size_t length)
{
    for (int i = peg->by_letter[(unsigned char)*text]; i >= 0; i = peg->rules[i].same_letter)
        if (is_name(peg->rules[i].name, text, length)) return i;
    return -1;
}

static TokenKind take_quoted(const char **text)
{
    const char *end  = strchr(*text + 1, '\'');
    TokenKind   kind = token_by(*text + 1, end - *text - 1, token_text);
    *text = end + 1;
    return kind;
}

static Alternative *compile_choice(Peg *peg, const char **text);

static void compile_primary(Peg *peg, Item *item, const char **text)
{
    const char *start = *text;
    if (*start == '\'') {
        item->kind  = ITEM_TOKEN;
        item->token = take_quoted(text);
        return;
    }
    if (*start == '(') {
        ++*text;
        item->kind   = ITEM_CHOICE;
        item->choice = compile_choice(peg, text);
        if (!peg->failed) *text = skip_blanks(*text) + 1;
        return;
    }
    if (*start == '~') {
        ++*text;
        item->kind = ITEM_CUT;
        return;
    }
    bool word = *start == '%';
    start += word;
    const char *end = start;
    while (isalnum((unsigned char)*end) || *end == '_') end++;
    *text = end;
    if (word) {
        item->kind        = ITEM_WORD;
        item->word        = start;
        item->word_length = (int)(end - start);
    } else if (isupper((unsigned char)*start)) {
        item->kind  = ITEM_TOKEN;
        item->token = token_by(start, end - start, token_name);
    } else {
        item->kind = ITEM_RULE;
        item->rule = rule_by(peg, start, end - start);
        if (item->rule < 0) peg->failed = true;
    }
}

static Item *compile_item(Peg *peg, const char **text)
{
    Item *item = peg_alloc(peg, sizeof *item);
    if (!item) return NULL;
    item->capture = -1;
    if (((*text)[0] == 'a' || (*text)[0] == 'b') && (*text)[1] == ':') {
        item->capture = (*text)[0] - 'a';
        *text += 2;
    }
    if (!strncmp(*text, "&&", 2)) item->mode = FORCED, *text += 2;
    else if (**text == '&') item->mode = AND, ++*text;
    else if (**text == '!') item->mode = NOT, ++*text;
    compile_primary(peg, item, text);
    if (peg->failed) return NULL;
    switch (**text) {
    case '?': item->mode = OPTIONAL, ++*text; break;
    case '*': item->mode = ANY_NUMBER, ++*text; break;
    case '+': item->mode = AT_LEAST_ONCE, ++*text; break;
    case '%':
        item->mode = SEPARATED, ++*text;
        item->separator = take_quoted(text);
        break;
    default: break;
    }
    return item;
}

static Alternative *compile_sequence(Peg *peg, const char **text)
{
    Alternative *alternative = peg_alloc(peg, sizeof *alternative);
    if (!alternative) return NULL;
    Item **tail = &alternative->items;
    for (*text = skip_blanks(*text); **text && **text != ')' && **text != '/'; *text = skip_blanks(*text)) {
        if (!(*tail = compile_item(peg, text))) return NULL;
        tail = &(*tail)->next;
    }
    return alternative;
}

static Alternative *compile_choice(Peg *peg, const char **text)
{
    Alternative *first = compile_sequence(peg, text), *last = first;
    while (last && **text == '/') {
        ++*text;
        last = last->next = compile_sequence(peg, text);
    }
    return first;
}

static bool is_rule(const PegRow *row) { return row->kind == PEG_ROW_RULE || row->kind == PEG_ROW_MEMO; }

/* The names of all rules; what they say is compiled when they are read by, which few are. */
static void name_rules(Peg *peg, const PegRow *rows, int count)
{
    memset(peg->by_letter, -1, sizeof peg->by_letter);
    for (int i = 0; i < count; i++) {
        if (!is_rule(&rows[i])) continue;
        Rule *rule     = &peg->rules[peg->rule_count++];
        rule->name     = rows[i].text;
        int *same      = &peg->by_letter[(unsigned char)*rule->name];
        rule->same_letter = *same, *same = peg->rule_count - 1;
        rule->rows     = &rows[i + 1];
        rule->memo     = rows[i].kind == PEG_ROW_MEMO;
        rule->invalid  = !strncmp(rule->name, "invalid_", 8);
        rule->quiet    = !strcmp(rule->name, "expression_without_invalid");
        rule->is_strings   = !strcmp(rule->name, "strings");
        rule->is_statement = !strcmp(rule->name, "statement");
    }
    peg->rows_end = rows + count;
}

/* False with an exception pending. */
static bool compile_rule(Peg *peg, Rule *rule)
{
    Alternative **tail = &rule->alternatives;
    for (const PegRow *row = rule->rows; row < peg->rows_end && !is_rule(row) && !peg->failed; row++) {
        const char *text = row->text;
        if (!(*tail = compile_sequence(peg, &text)) || peg->failed) break;
        const Item *first = (*tail)->items;
        if (row->kind == PEG_ROW_ERROR) (*tail)->row = row;
        (*tail)->guarded = !first->next && first->kind == ITEM_RULE && peg->rules[first->rule].invalid;
        tail = &(*tail)->next;
    }
    rule->compiled = !peg->failed;
    if (peg->failed && !error_pending()) raise_system_error("explain.def: a rule is not there");
    return rule->compiled;
}

/* -- memory of results ---------------------------------------------------------------------------------- */

static Memo *memo_find(Peg *peg, int rule, int place)
{
    uint32_t mask = peg->memo_capacity - 1, i = ((uint32_t)place * 2654435761u + (uint32_t)rule * 40503u) & mask;
    while (peg->memos[i].place >= 0 && (peg->memos[i].place != place || peg->memos[i].rule != rule)) i = (i + 1) & mask;
    return &peg->memos[i];
}

static void memo_clear(Peg *peg)
{
    for (int i = 0; i < peg->memo_capacity; i++) peg->memos[i].place = -1;
    peg->memo_count = 0;
}

static bool memo_grow(Peg *peg)
{
    Memo *old = peg->memos;
    int   capacity = peg->memo_capacity, bigger = capacity ? 2 * capacity : 4096;
    Memo *memos = heap_alloc(bigger * sizeof *memos);
    if (!memos) {
        peg->raised = true;
        return false;
    }
    peg->memos         = memos;
    peg->memo_capacity = bigger;
    memo_clear(peg);
    for (int i = 0; i < capacity; i++)
        if (old[i].place >= 0) *memo_find(peg, old[i].rule, old[i].place) = old[i], peg->memo_count++;
    if (old) heap_free(old, capacity * sizeof *old);
    return true;
}

static void memo_store(Peg *peg, int rule, int place, int result)
{
    if (peg->memo_count * 2 >= peg->memo_capacity && !memo_grow(peg)) return;
    Memo *memo = memo_find(peg, rule, place);
    peg->memo_count += memo->place < 0;
    *memo = (Memo){ rule, place, result };
}

static int memo_get(Peg *peg, int rule, int place)
{
    if (!peg->memo_capacity) return UNKNOWN;
    Memo *memo = memo_find(peg, rule, place);
    return memo->place < 0 ? UNKNOWN : memo->result;
}

/* -- reading ------------------------------------------------------------------------------------------------ */

static int match_rule(Peg *peg, int rule, int place);
static int match_choice(Peg *peg, const Alternative *first, int place, PegRange *captures);

static bool look(Peg *peg, int place, Token *token)
{
    if (!token_list_get(peg->tokens, place, token)) return peg->raised = true, false;
    if (place > peg->last_token) peg->last_token = place < peg->tokens->count ? place : peg->tokens->count - 1;
    if (token->kind != TOKEN_ERROR) return token->kind != TOKEN_MORE;
    const Layout *layout = &peg->tokens->layout;
    if ((peg->with_mistakes || peg->quiet) && layout->lexer.ran_out && layout->lexer.source->typed) return false; /* more may be typed */
    diagnostic_raise(&peg->tokens->diagnostic, peg->tokens->layout.lexer.source);
    peg->raised = true;
    return false;
}

static int match_primary(Peg *peg, const Item *item, int place, PegRange *captures)
{
    Token token;
    switch (item->kind) {
    case ITEM_TOKEN: return look(peg, place, &token) && token.kind == item->token ? place + 1 : NO_MATCH;
    case ITEM_WORD:
        if (!look(peg, place, &token) || token.kind != TOKEN_NAME) return NO_MATCH;
        return (int)token.length == item->word_length &&
               !memcmp(token_chars(peg->tokens, &token), item->word, token.length) ? place + 1 : NO_MATCH;
    case ITEM_RULE: return match_rule(peg, item->rule, place);
    default: return match_choice(peg, item->choice, place, captures);
    }
}

static int match_many(Peg *peg, const Item *item, int place, PegRange *captures)
{
    int end = match_primary(peg, item, place, captures), next;
    if (end == NO_MATCH) return item->mode == ANY_NUMBER && !peg->raised ? place : NO_MATCH;
    for (;; end = next) {
        next = end;
        if (item->mode == SEPARATED) {
            Token token;
            if (!look(peg, end, &token) || token.kind != item->separator) break;
            next++;
        }
        next = match_primary(peg, item, next, captures);
        if (next == NO_MATCH || next == end) break;
    }
    return peg->raised ? NO_MATCH : end;
}

static int match_forced(Peg *peg, const Item *item, int place, PegRange *captures)
{
    int end = match_primary(peg, item, place, captures);
    if (end == NO_MATCH && !peg->raised) {
        peg->hooks->expected(peg->user, item->token, place);
        peg->raised = true;
    }
    return end;
}

static int match_item(Peg *peg, const Item *item, int place, PegRange *captures)
{
    int end;
    switch (item->mode) {
    case ONCE: return match_primary(peg, item, place, captures);
    case OPTIONAL:
        end = match_primary(peg, item, place, captures);
        return peg->raised ? NO_MATCH : end == NO_MATCH ? place : end;
    case AND:
    case NOT:
        end = match_primary(peg, item, place, captures);
        return !peg->raised && (end != NO_MATCH) == (item->mode == AND) ? place : NO_MATCH;
    case FORCED: return match_forced(peg, item, place, captures);
    default: return match_many(peg, item, place, captures);
    }
}

/* `cut` is set if a failure is final for the whole choice. */
static int match_sequence(Peg *peg, const Alternative *alternative, int place, PegRange *captures, bool *cut)
{
    for (const Item *item = alternative->items; item; item = item->next) {
        if (item->kind == ITEM_CUT) {
            *cut = true;
            continue;
        }
        int end = match_item(peg, item, place, captures);
        if (end == NO_MATCH || peg->raised) return NO_MATCH;
        if (item->capture >= 0) captures[item->capture] = (PegRange){ place, end };
        place = end;
    }
    return place;
}

static int match_choice(Peg *peg, const Alternative *first, int place, PegRange *captures)
{
    PegRange own[2] = { { 0, 0 }, { 0, 0 } };
    if (!captures) captures = own;
    for (const Alternative *alternative = first; alternative && !peg->raised; alternative = alternative->next) {
        if (alternative->guarded && !peg->with_mistakes) continue;
        bool cut = false;
        int  end = match_sequence(peg, alternative, place, captures, &cut);
        if (end != NO_MATCH) {
            if (!alternative->row) return end;
            peg->raised = peg->hooks->mistake(peg->user, alternative->row, captures);
            return NO_MATCH; /* recognised, but perhaps no mistake after all: the rule has nothing else to say */
        }
        if (cut) break;
    }
    return NO_MATCH;
}

static bool too_deep(Peg *peg)
{
    char here;
    if (peg->depth < MAX_DEPTH && &here > interp.c_stack_limit) return false;
    raise_no_memory();
    return peg->raised = true;
}

static int run_rule(Peg *peg, Rule *rule, int place)
{
    if (!rule->compiled && !compile_rule(peg, rule)) {
        peg->raised = true;
        return NO_MATCH;
    }
    bool before = peg->with_mistakes;
    if (rule->quiet) peg->with_mistakes = false;
    peg->quiet += rule->quiet;
    peg->depth++;
    int end = match_choice(peg, rule->alternatives, place, NULL);
    peg->depth--;
    peg->quiet -= rule->quiet;
    peg->with_mistakes = before;
    if (end != NO_MATCH && rule->is_strings && !peg->hooks->strings(peg->user, (PegRange){ place, end })) {
        peg->raised = true;
        return NO_MATCH;
    }
    return end;
}

static int match_rule(Peg *peg, int index, int place)
{
    Rule *rule = &peg->rules[index];
    if (peg->raised || too_deep(peg)) return NO_MATCH;
    int end = memo_get(peg, index, place);
    if (end != UNKNOWN) return end;
    end = run_rule(peg, rule, place);
    if (peg->raised) return NO_MATCH;
    if (rule->is_statement && peg->depth == STATEMENT_DEPTH) memo_clear(peg); /* nobody comes back here */
    else if (rule->memo || !peg->quiet) memo_store(peg, index, place, end);
    return end;
}

/* -- the door ---------------------------------------------------------------------------------------------------- */

Peg *peg_new(const PegRow *rows, int count, TokenList *tokens, const PegHooks *hooks, void *user)
{
    Peg *peg = heap_alloc_zeroed(sizeof *peg);
    if (!peg) return NULL;
    peg->tokens     = tokens;
    peg->hooks      = hooks;
    peg->user       = user;
    peg->last_token = -1;
    peg->arena      = ast_arena_new();
    name_rules(peg, rows, count);
    bool ok = peg->arena != NULL;
#ifdef KRAIT_DEBUG
    for (int i = 0; ok && i < peg->rule_count; i++) ok = compile_rule(peg, &peg->rules[i]); /* a mistake in a rule shows at once */
#endif
    if (ok) return peg;
    peg_free(peg);
    return NULL;
}

void peg_free(Peg *peg)
{
    if (!peg) return;
    ast_arena_free(peg->arena);
    if (peg->memos) heap_free(peg->memos, peg->memo_capacity * sizeof *peg->memos);
    heap_free(peg, sizeof *peg);
}

bool peg_read(Peg *peg, const char *rule, bool with_mistakes)
{
    memo_clear(peg);
    peg->with_mistakes = with_mistakes;
    peg->raised        = false;
    peg->depth         = 0;
    peg->quiet         = 0;
    return match_rule(peg, rule_by(peg, rule, strlen(rule)), 0) != NO_MATCH;
}

int peg_last_token(const Peg *peg) { return peg->last_token; }
