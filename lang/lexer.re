/* lexer.re -- the regular expressions of Python's tokens.
 *
 * The text ends in zero bytes and has none elsewhere, so "\x00" is the end of input and no rule needs to
 * ask how much is left. Of two rules the one that matches more wins, of equals the first: a
 * complete number or string beats its broken beginnings, which have rules of their own.
 *
 * Letters beyond ASCII are taken as they come and checked afterwards (check_identifier), since
 * the table of Unicode's identifier characters would be larger than the rest of the lexer.
 */
#include "lang/lexer.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistr.h>
#include "runtime/text.h"

/* -- names ------------------------------------------------------------------------------- */

const char *token_name(TokenKind kind)
{
    static const char *const names[] = {
#define TOKEN(name, text) #name,
#include "lang/tokens.def"
    };
    return names[kind];
}

const char *token_text(TokenKind kind)
{
    static const char *const texts[] = {
#define TOKEN(name, text) text,
#include "lang/tokens.def"
    };
    return texts[kind];
}

bool token_is_keyword(TokenKind kind)
{
    static const bool keywords[TOKEN_KIND_COUNT] = {
#define TOKEN(name, text)
#define SOFT_KEYWORD(name, text)
#define KEYWORD(name, text) [TOKEN_##name] = true,
#include "lang/tokens.def"
    };
    return keywords[kind];
}

/* -- places and trouble -------------------------------------------------------------------- */

static void advance_line(Lexer *lexer, size_t place)
{
    const Source *source = lexer->source;
    while (lexer->line < source->line_count && source->line_starts[lexer->line] <= place) lexer->line++;
}

static int column_of(const Lexer *lexer, size_t place)
{
    return (int)(place - lexer->source->line_starts[lexer->line - 1]);
}

static void finish_token(Lexer *lexer, Token *token, size_t end)
{
    advance_line(lexer, token->start);
    token->span.line   = lexer->line;
    token->span.column = column_of(lexer, token->start);
    advance_line(lexer, end);
    token->length          = (uint32_t)(end - token->start);
    token->span.end_line   = lexer->line;
    token->span.end_column = column_of(lexer, end);
}

/* The end stands behind the last line, its "\n" included, as CPython counts it. */
static void finish_end(Lexer *lexer, Token *token)
{
    const Source *source = lexer->source;
    int           last   = source->line_count;
    if (!source->length) {
        token->span = (Span){ 0, 0, 0, 0 };
        return;
    }
    if (last > 1 && source->line_starts[last - 1] == source->length) last--;
    int column  = (int)(source->length - source->line_starts[last - 1]);
    token->span = (Span){ last, column, last, column };
    lexer->line = last;
}

static void place_at(Lexer *lexer, int offset, int end_offset, int64_t text_start)
{
    diagnostic_place(&lexer->diagnostic, lexer->source, lexer->line, offset, lexer->line, end_offset, text_start);
}

void lexer_fail(Lexer *lexer, const char *format, ...)
{
    char    message[sizeof lexer->diagnostic.message];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    advance_line(lexer, lexer->cursor);
    int offset = column_of(lexer, lexer->cursor);
    diagnostic_set(&lexer->diagnostic, DIAGNOSTIC_SYNTAX, "%s", message);
    /* The offset is the number of characters read, so the last of them is what the caret shows. */
    size_t      length;
    const char *line = source_text_line(lexer->source, lexer->line, &length);
    int         seen = utf8_count(line, (size_t)offset < length ? (size_t)offset : length);
    diagnostic_place_in_line(&lexer->diagnostic, lexer->source, lexer->line, 1, 1);
    lexer->diagnostic.offset = lexer->diagnostic.end_offset = seen;
}

static TokenKind fail_at_end(Lexer *lexer)
{
    Token end;
    finish_end(lexer, &end);
    lexer->end_in_line = lexer->ran_out = true;
    diagnostic_set(&lexer->diagnostic, DIAGNOSTIC_SYNTAX, "unexpected EOF while parsing");
    place_at(lexer, end.span.column, -1, lexer->text_start);
    lexer->diagnostic.offset = end.span.column;
    lexer->diagnostic.minor  = true;
    return TOKEN_ERROR;
}

static TokenKind fail_continuation(Lexer *lexer)
{
    advance_line(lexer, lexer->cursor - 1);
    diagnostic_set(&lexer->diagnostic, DIAGNOSTIC_SYNTAX, "unexpected character after line continuation character");
    place_at(lexer, (int)(lexer->cursor - lexer->text_start), 0, lexer->text_start);
    lexer->diagnostic.minor = true;
    return TOKEN_ERROR;
}

/* An open string is reported at its first character, with the line at which it was given up. */
static TokenKind fail_string(Lexer *lexer, size_t start, bool triple)
{
    advance_line(lexer, start);
    int first = lexer->line;
    advance_line(lexer, lexer->cursor);
    int last = lexer->line;
    if (last > 1 && lexer->source->line_starts[last - 1] >= lexer->source->length) last--;
    lexer->ran_out = triple || !lexer->source->text[lexer->cursor];
    lexer->line    = first;
    lexer->cursor  = start + 1;
    lexer_fail(lexer, "unterminated %sstring literal (detected at line %d)", triple ? "triple-quoted " : "", last);
    return TOKEN_ERROR;
}

static TokenKind fail_character(Lexer *lexer, ucs4_t character)
{
    if (!char_class(character, CHAR_PRINTABLE)) {
        lexer_fail(lexer, "invalid non-printable character U+%04X", (unsigned)character);
    } else {
        uint8_t utf8[7] = { 0 };
        u8_uctomb(utf8, character, 6);
        lexer_fail(lexer, "invalid character '%s' (U+%04X)", (char *)utf8, (unsigned)character);
    }
    return TOKEN_ERROR;
}

/* A name that is no UTF-8. */
static TokenKind fail_decoding(Lexer *lexer, size_t start)
{
    advance_line(lexer, start);
    diagnostic_set_decoding(&lexer->diagnostic, lexer->source->text + start, lexer->cursor - start, lexer->source->embedded);
    if (lexer->source->embedded) place_at(lexer, 0, 0, lexer->text_start);
    else place_at(lexer, column_of(lexer, lexer->cursor), -1, lexer->text_start);
    lexer->diagnostic.minor = true;
    return TOKEN_ERROR;
}

/* -- checks after a match ---------------------------------------------------------------------- */

static TokenKind check_identifier(Lexer *lexer, size_t start)
{
    const uint8_t *text = (const uint8_t *)lexer->source->text;
    if (lexer->source->undecoded && u8_check(text + start, lexer->cursor - start)) return fail_decoding(lexer, start);
    for (size_t i = start; i < lexer->cursor;) {
        ucs4_t c;
        size_t first = i;
        i += u8_mbtouc(&c, text + i, lexer->cursor - i);
        if (char_class(c, first > start ? CHAR_XID_CONTINUE : CHAR_XID_START)) continue;
        lexer->cursor = i;
        return fail_character(lexer, c);
    }
    return TOKEN_NAME;
}

static bool is_name_character(unsigned char c)
{
    return c >= 128 || c == '_' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* A number may be followed by a keyword without a space (`1if x else 2`), by no other letter or digit. */
static bool keyword_follows(const char *next)
{
    static const char *const words[] = { "and", "else", "for", "or", "not" };
    if (next[0] == 'i') return next[1] == 'f' || next[1] == 'n' || next[1] == 's';
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t length = strlen(words[i]);
        if (!strncmp(next, words[i], length)) return !is_name_character((unsigned char)next[length]);
    }
    return false;
}

static TokenKind check_number(Lexer *lexer, Token *token, const char *kind)
{
    const char *next = lexer->source->text + lexer->cursor;
    if (!is_name_character((unsigned char)*next)) return TOKEN_NUMBER;
    if (keyword_follows(next)) {
        token->warning = kind;
        return TOKEN_NUMBER;
    }
    lexer_fail(lexer, "invalid %s literal", kind);
    return TOKEN_ERROR;
}

static TokenKind fail_number(Lexer *lexer, const char *kind)
{
    lexer_fail(lexer, "invalid %s literal", kind);
    return TOKEN_ERROR;
}

static TokenKind fail_digit(Lexer *lexer, const char *kind)
{
    lexer_fail(lexer, "invalid digit '%c' in %s literal", lexer->source->text[lexer->cursor - 1], kind);
    return TOKEN_ERROR;
}

static TokenKind fail_leading_zeros(Lexer *lexer, size_t start)
{
    const char *text = lexer->source->text;
    size_t      zeros = start;
    if (text[lexer->cursor] == 'e' || text[lexer->cursor] == 'E') return fail_number(lexer, "decimal");
    while (text[zeros] == '0' || text[zeros] == '_') zeros++;
    advance_line(lexer, start);
    diagnostic_set(&lexer->diagnostic, DIAGNOSTIC_SYNTAX,
                   "leading zeros in decimal integer literals are not permitted; "
                   "use an 0o prefix for octal integers");
    diagnostic_place_in_line(&lexer->diagnostic, lexer->source, lexer->line, 1, 1);
    lexer->diagnostic.offset     = column_of(lexer, start) + 1; /* CPython leaves these in bytes */
    lexer->diagnostic.end_offset = column_of(lexer, zeros) + 1;
    return TOKEN_ERROR;
}

/* A backslash in front of a line's first token: CPython's tokenizer has let go of what stands before it. */
static void skip_joined_blanks(Lexer *lexer, const char *backslash, const char *behind)
{
    const char *text = lexer->source->text, *c = text + lexer->text_start;
    while (*c == ' ' || *c == '\t' || *c == '\f') c++;
    if (c == backslash) lexer->text_start = behind - text;
}

/* -- the rules ------------------------------------------------------------------------------------ */

static TokenKind scan(Lexer *lexer, Token *token)
{
    const char *text = lexer->source->text;
    const char *cursor = text + lexer->cursor, *marker = cursor, *start;
#define MATCHED (lexer->cursor = cursor - text)
#define TOKEN_IS(kind) return MATCHED, TOKEN_##kind
again:
    start        = cursor;
    token->start = (uint32_t)(start - text);
    /*!re2c
    re2c:define:YYCTYPE  = "unsigned char";
    re2c:define:YYCURSOR = cursor;
    re2c:define:YYMARKER = marker;
    re2c:yyfill:enable   = 0;

    any        = [^\x00];
    digits     = [0-9] ("_"? [0-9])*;
    integer    = [1-9] ("_"? [0-9])* | "0" ("_"? "0")*;
    exponent   = [eE] [+-]? digits;
    pointfloat = digits? "." digits | digits ".";
    float      = pointfloat exponent? | digits exponent;
    hex        = "0" [xX] ("_"? [0-9a-fA-F])+;
    oct        = "0" [oO] ("_"? [0-7])+;
    bin        = "0" [bB] ("_"? [01])+;
    letter     = [a-zA-Z_\x80-\xff];
    name       = letter (letter | [0-9])*;
    ascii_name = [a-zA-Z_] [a-zA-Z_0-9]*;

    prefix  = [uU] | [bB] [rR]? | [rR] [bBfF]? | [fF] [rR]?;
    escape  = "\\" any;
    single  = "'" ([^'\\\n\x00] | escape)*;
    double  = ["] ([^"\\\n\x00] | escape)*;
    triple1 = "'''" ("'"{0,2} ([^'\\\x00] | escape))*;
    triple2 = ["]{3} (["]{0,2} ([^"\\\x00] | escape))*;

    [ \t\f]+            { goto again; }
    "#" [^\n\x00]*      { if (*cursor == '\n') goto newline; goto again; }
    "\n"                { cursor--; goto newline; }
    "\\\n"              { skip_joined_blanks(lexer, start, cursor); if (*cursor) goto again; MATCHED; return lexer->final ? fail_at_end(lexer) : TOKEN_MORE; }
    "\\"                { cursor += *cursor != 0; MATCHED; return fail_continuation(lexer); }
    "\x00"              { cursor--; MATCHED; return lexer->final ? TOKEN_END : TOKEN_MORE; }

    "False"     { TOKEN_IS(FALSE); }    "None"     { TOKEN_IS(NONE); }     "True"   { TOKEN_IS(TRUE); }
    "and"       { TOKEN_IS(AND); }      "as"       { TOKEN_IS(AS); }       "assert" { TOKEN_IS(ASSERT); }
    "async"     { TOKEN_IS(ASYNC); }    "await"    { TOKEN_IS(AWAIT); }    "break"  { TOKEN_IS(BREAK); }
    "class"     { TOKEN_IS(CLASS); }    "continue" { TOKEN_IS(CONTINUE); } "def"    { TOKEN_IS(DEF); }
    "del"       { TOKEN_IS(DEL); }      "elif"     { TOKEN_IS(ELIF); }     "else"   { TOKEN_IS(ELSE); }
    "except"    { TOKEN_IS(EXCEPT); }   "finally"  { TOKEN_IS(FINALLY); }  "for"    { TOKEN_IS(FOR); }
    "from"      { TOKEN_IS(FROM); }     "global"   { TOKEN_IS(GLOBAL); }   "if"     { TOKEN_IS(IF); }
    "import"    { TOKEN_IS(IMPORT); }   "in"       { TOKEN_IS(IN); }       "is"     { TOKEN_IS(IS); }
    "lambda"    { TOKEN_IS(LAMBDA); }   "nonlocal" { TOKEN_IS(NONLOCAL); } "not"    { TOKEN_IS(NOT); }
    "or"        { TOKEN_IS(OR); }       "pass"     { TOKEN_IS(PASS); }     "raise"  { TOKEN_IS(RAISE); }
    "return"    { TOKEN_IS(RETURN); }   "try"      { TOKEN_IS(TRY); }      "while"  { TOKEN_IS(WHILE); }
    "with"      { TOKEN_IS(WITH); }     "yield"    { TOKEN_IS(YIELD); }

    ascii_name  { TOKEN_IS(NAME); }
    name        { MATCHED; return check_identifier(lexer, token->start); }

    integer | float                     { MATCHED; return check_number(lexer, token, "decimal"); }
    (digits | float) [jJ]               { MATCHED; return check_number(lexer, token, "imaginary"); }
    hex                                 { MATCHED; return check_number(lexer, token, "hexadecimal"); }
    oct                                 { MATCHED; return check_number(lexer, token, "octal"); }
    bin                                 { MATCHED; return check_number(lexer, token, "binary"); }
    digits                              { MATCHED; return fail_leading_zeros(lexer, token->start); }
    (digits | digits? "." digits exponent? | digits "."? exponent) "_"
                                        { MATCHED; return fail_number(lexer, "decimal"); }
    (digits | pointfloat) [eE] [+-]     { MATCHED; return fail_number(lexer, "decimal"); }
    "0" [xX] ("_"? [0-9a-fA-F])* "_"?   { MATCHED; return fail_number(lexer, "hexadecimal"); }
    "0" [oO] ("_"? [0-7])* "_"?         { MATCHED; return fail_number(lexer, "octal"); }
    "0" [bB] ("_"? [01])* "_"?          { MATCHED; return fail_number(lexer, "binary"); }
    "0" [oO] ("_"? [0-7])* "_"? [89]    { MATCHED; return fail_digit(lexer, "octal"); }
    "0" [bB] ("_"? [01])* "_"? [2-9]    { MATCHED; return fail_digit(lexer, "binary"); }

    prefix? (single "'" | double ["] | triple1 "'''" | triple2 ["]{3})  { TOKEN_IS(STRING); }
    prefix? (single | double)           { if (!*cursor && !lexer->final) goto more;
                                          MATCHED; return fail_string(lexer, token->start, false); }
    prefix? (triple1 | triple2)         { if (!lexer->final) goto more;
                                          MATCHED; return fail_string(lexer, token->start, true); }

    "("   { TOKEN_IS(LPAR); }             ")"   { TOKEN_IS(RPAR); }              "["   { TOKEN_IS(LSQB); }
    "]"   { TOKEN_IS(RSQB); }             "{"   { TOKEN_IS(LBRACE); }            "}"   { TOKEN_IS(RBRACE); }
    ":"   { TOKEN_IS(COLON); }            ","   { TOKEN_IS(COMMA); }             ";"   { TOKEN_IS(SEMI); }
    "."   { TOKEN_IS(DOT); }              "..." { TOKEN_IS(ELLIPSIS); }          "->"  { TOKEN_IS(ARROW); }
    "@"   { TOKEN_IS(AT); }               ":="  { TOKEN_IS(COLONEQUAL); }        "="   { TOKEN_IS(EQUAL); }
    "+"   { TOKEN_IS(PLUS); }             "-"   { TOKEN_IS(MINUS); }             "*"   { TOKEN_IS(STAR); }
    "**"  { TOKEN_IS(DOUBLESTAR); }       "/"   { TOKEN_IS(SLASH); }             "//"  { TOKEN_IS(DOUBLESLASH); }
    "%"   { TOKEN_IS(PERCENT); }          "&"   { TOKEN_IS(AMPER); }             "|"   { TOKEN_IS(VBAR); }
    "^"   { TOKEN_IS(CIRCUMFLEX); }       "~"   { TOKEN_IS(TILDE); }             "<<"  { TOKEN_IS(LEFTSHIFT); }
    ">>"  { TOKEN_IS(RIGHTSHIFT); }       "=="  { TOKEN_IS(EQEQUAL); }           "!="  { TOKEN_IS(NOTEQUAL); }
    "<"   { TOKEN_IS(LESS); }             "<="  { TOKEN_IS(LESSEQUAL); }         ">"   { TOKEN_IS(GREATER); }
    ">="  { TOKEN_IS(GREATEREQUAL); }     "+="  { TOKEN_IS(PLUSEQUAL); }         "-="  { TOKEN_IS(MINUSEQUAL); }
    "*="  { TOKEN_IS(STAREQUAL); }        "**=" { TOKEN_IS(DOUBLESTAREQUAL); }   "/="  { TOKEN_IS(SLASHEQUAL); }
    "//=" { TOKEN_IS(DOUBLESLASHEQUAL); } "%="  { TOKEN_IS(PERCENTEQUAL); }      "@="  { TOKEN_IS(ATEQUAL); }
    "&="  { TOKEN_IS(AMPEREQUAL); }       "|="  { TOKEN_IS(VBAREQUAL); }         "^="  { TOKEN_IS(CIRCUMFLEXEQUAL); }
    "<<=" { TOKEN_IS(LEFTSHIFTEQUAL); }   ">>=" { TOKEN_IS(RIGHTSHIFTEQUAL); }
    "<>" | [!$?`]                       { TOKEN_IS(UNKNOWN); }
    *                                   { MATCHED; return fail_character(lexer, (unsigned char)*start); }
    */
newline: /* the token is the comment, if any, and ends before its "\n" */
    MATCHED;
    return TOKEN_NEWLINE;
more: /* read the token again from its start when there is more */
    lexer->cursor = token->start;
    return TOKEN_MORE;
#undef MATCHED
#undef TOKEN_IS
}

/* A file is read up to its first line that is no text; an open string has been looked for to the end. */
static bool meets_undecodable(const Lexer *lexer)
{
    int line = lexer->source->undecodable_line;
    return line && (lexer->cursor > lexer->source->line_starts[line - 1] || lexer->ran_out);
}

static TokenKind fail_undecodable(Lexer *lexer)
{
    lexer->diagnostic = (Diagnostic){ .undecodable = true };
    lexer->ran_out = false;
    return TOKEN_ERROR;
}

/* -- the door --------------------------------------------------------------------------------------- */

void lexer_start(Lexer *lexer, Source *source, bool final)
{
    *lexer = (Lexer){ .source = source, .line = 1, .final = final };
}

void lexer_next(Lexer *lexer, Token *token)
{
    *token      = (Token){ 0 };
    token->kind = scan(lexer, token);
    if (meets_undecodable(lexer)) token->kind = fail_undecodable(lexer);
    token->text_start = (uint32_t)lexer->text_start;
    switch (token->kind) {
    case TOKEN_MORE: break;
    case TOKEN_ERROR:
        if (token->start >= lexer->source->line_starts[lexer->line - 1])
            token->span.column = token->span.end_column = column_of(lexer, token->start);
        token->span.line = token->span.end_line = lexer->line;
        break;
    case TOKEN_END:
        finish_end(lexer, token);
        if (lexer->text_start == lexer->source->length) token->text_start = (uint32_t)lexer->last_text_start;
        break;
    case TOKEN_NEWLINE:
        finish_token(lexer, token, lexer->cursor);
        lexer->last_text_start = lexer->text_start;
        lexer->logical_start = lexer->text_start = ++lexer->cursor;
        break;
    default: finish_token(lexer, token, lexer->cursor);
    }
}
