/* plain.c -- the prompt without an editor: a pipe, a file, a terminal that cannot move its cursor.
 *
 * Lines are read through sys.stdin, so that a program's own input() and the prompt share what has come in. Prompts
 * are only shown to a person.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "lang/parser.h"
#include "runtime/bytes.h"
#include "runtime/exception.h"
#include "runtime/module.h"
#include "runtime/str.h"
#include "vm/interp.h"
#include "vm/modules/sys.h"
#include "vm/repl/command.h"
#include "vm/repl/entry.h"
#include "vm/repl/session.h"
#include "vm/repl/text.h"

typedef struct PlainPrompt {
    Owned stream;                 /* sys.stdin as it was at the start    */
    Owned filename;               /* "<stdin>"                           */
    bool  person;                 /* somebody sits there                 */
    int   status;
} PlainPrompt;

/* A line that is no UTF-8: its bytes have come as lone surrogates. Raises the SyntaxError that they are. */
static void refuse_line(Borrowed line, Borrowed filename)
{
    error_clear();
    Owned bytes = str_encode(line, "utf-8", "surrogateescape");
    Owned text  = bytes ? str_decode((const char *)AS(Bytes, bytes)->data, AS(Bytes, bytes)->length, "utf-8", "strict") : NULL;
    Owned error = text ? NULL : error_take(), reason = error ? object_str(error) : NULL;
    Owned told  = reason ? str_format_c("(unicode error) %S", reason) : NULL, empty = told ? str_from_c("") : NULL;
    char *message = told ? str_to_c(told) : NULL;
    if (message && empty) raise_syntax_error(&exc_SyntaxError, message, filename, 0, 0, 0, 0, empty);
    free(message);
    ref_drop_maybe(told);
    ref_drop_maybe(empty);
    ref_drop_maybe(bytes);
    ref_drop_maybe(text);
    ref_drop_maybe(error);
    ref_drop_maybe(reason);
}

/* Adds the next line to the text. false: the end, or an exception is pending. */
static bool read_line(PlainPrompt *p, Text *text)
{
    Owned line = object_call_method(p->stream, names.readline, NULL, 0);
    if (!line || !IS_STR(line)) {
        ref_drop_maybe(line);
        return false;
    }
    int64_t     n;
    char       *to_free = NULL;
    const char *utf8    = str_utf8(line, &n, &to_free);
    bool        ok      = utf8 && n && text_add(text, utf8, (size_t)n);
    if (!utf8 && error_is(&exc_UnicodeEncodeError)) refuse_line(line, p->filename);
    str_utf8_release(to_free);
    ref_drop(line);
    return ok;
}

/* Reads lines until the parser says that a statement is whole. false: the input has ended. */
static bool read_entry(PlainPrompt *p, Text *entry)
{
    AstArena      *arena   = ast_arena_new();
    ParserSession *session = arena ? parser_session_new(p->filename, arena) : NULL;
    ParseStatus    state   = PARSE_INCOMPLETE;
    bool           more    = session != NULL;
    while (more && state == PARSE_INCOMPLETE) {
        size_t start = entry->length;
        if (p->person) prompt_write(start ? names.ps2 : names.ps1);
        more = read_line(p, entry);
        if (!more) break;
        if (!start && entry->bytes[0] == ':') break; /* a command */
        state = parser_session_feed(session, entry->bytes + start, entry->length - start);
    }
    if (state == PARSE_ERROR) error_clear(); /* compiling it raises the same with all details */
    if (session) parser_session_free(session);
    if (arena) ast_arena_free(arena);
    return more;
}

/* Nothing but blanks and a comment. */
static bool says_nothing(const Text *entry)
{
    const char *c = entry->bytes, *end = c + entry->length;
    while (c < end && (*c == ' ' || *c == '\t' || *c == '\f' || *c == '\n')) c++;
    return c == end || (*c == '#' && !memchr(c, '\n', (size_t)(end - c - 1)));
}

/* false: the session ends. */
static bool run_one(PlainPrompt *p)
{
    Text entry = {0};
    bool more  = read_entry(p, &entry), go_on = true;
    if (error_pending()) { /* while reading: the entry is given up */
        bool interrupted = error_is(&exc_KeyboardInterrupt), refused = error_is(&exc_SyntaxError);
        if (interrupted) error_clear(), fputs("\nKeyboardInterrupt\n", stderr);
        go_on = interrupted || (entry_failed(&p->status) && refused);
        more  = go_on;
    } else if (!says_nothing(&entry) && !command_run(&entry, p->person, &p->status, &go_on)) {
        Owned filename = entry_remember(entry.bytes, entry.length);
        go_on = filename ? entry_run(entry.bytes, entry.length, filename, COMPILE_SINGLE, COMPILE_PROMPT, &p->status) : entry_failed(&p->status);
        ref_drop_maybe(filename);
        memory_line_show();
    }
    if (go_on && !more && p->person) fputs("\n", stderr); /* behind the last prompt */
    go_on = go_on && more;
    text_free(&entry);
    return go_on;
}

int plain_session(void)
{
    PlainPrompt p = {.person = isatty(0), .filename = str_from_c("<stdin>"), .stream = object_get_attr(interp.sys_module, names.stdin)};
    if (p.filename && p.stream)
        while (run_one(&p)) {}
    else p.status = finish_exception();
    ref_drop_maybe(p.stream);
    ref_drop_maybe(p.filename);
    return p.status;
}
