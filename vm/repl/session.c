/* session.c -- at a terminal: an editor, a screen, a history, entry after entry. */
#define _GNU_SOURCE /* asprintf */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/exception.h"
#include "vm/interp.h"
#include "vm/repl/command.h"
#include "vm/repl/editor.h"
#include "vm/repl/entry.h"
#include "vm/repl/external.h"
#include "vm/repl/paint_traceback.h"
#include "vm/repl/session.h"
#include "vm/repl/terminal.h"
#include "vm/threads.h"

enum { ESCAPE_WAIT = 50 /* ms: a lone Escape, or the start of a sequence? */ };

typedef struct Session {
    Editor editor;
    Screen screen;
    Text   typed;                 /* bytes that came                             */
    size_t used;                  /* so many of them the editor has had          */
    Text   out;
    char  *prompt, *more_prompt;
    bool   colours;
} Session;

/* -- the screen -------------------------------------------------------------------------------------------- */

static void flush(Session *s)
{
    terminal_write(&s->out);
    text_clear(&s->out);
}

static void show(Session *s)
{
    View view;
    editor_view(&s->editor, s->prompt, s->more_prompt, s->colours, &view);
    screen_show(&s->screen, &view, &s->out);
    flush(s);
}

/* Where a program's output ended in the middle of a line, the line is ended and marked: at its start, the mark and the
   blanks just fill the line that is erased then. */
static void fresh_line(Session *s)
{
    text_add_c(&s->out, s->colours ? "\033[90m%\033[0m" : "%");
    for (int i = 1; i < s->screen.columns; i++) text_add_char(&s->out, ' ');
    text_add_c(&s->out, "\r\033[K");
}

/* A custom prompt of several lines: all but the last are written once. */
static void begin_prompt(Session *s)
{
    free(s->prompt);
    free(s->more_prompt);
    s->prompt      = prompt_text(names.ps1);
    s->more_prompt = prompt_text(names.ps2);
    char *last = s->prompt ? strrchr(s->prompt, '\n') : NULL;
    if (!last) return;
    for (char *c = s->prompt; c <= last; c++) text_add(&s->out, *c == '\n' ? "\r\n" : c, *c == '\n' ? 2 : 1);
    memmove(s->prompt, last + 1, strlen(last + 1) + 1);
}

static void resize(Session *s)
{
    int columns, lines;
    terminal_size(&columns, &lines);
    s->editor.columns = columns;
    s->editor.lines   = lines;
    screen_resize(&s->screen, columns, lines, &s->out);
}

/* -- one entry ------------------------------------------------------------------------------------------------- */

static EditAnswer next_answer(Session *s)
{
    while (s->used >= s->typed.length) {
        s->used        = 0;
        Thread *thread = turn_leave();
        int     n      = terminal_read(&s->typed, s->editor.keys.state == KEYS_GROUND ? -1 : ESCAPE_WAIT);
        turn_enter(thread);
        if (n > 0) break;
        text_clear(&s->typed);
        if (n == TERMINAL_QUIET) return editor_rest(&s->editor);
        if (n == TERMINAL_INTERRUPTED && !check_pending()) { /* a handler raised: KeyboardInterrupt, mostly */
            error_clear();
            return EDIT_CANCEL;
        }
        if (n == TERMINAL_CHANGED) {
            resize(s);
            return EDIT_MORE;
        }
        if (n != TERMINAL_INTERRUPTED) return EDIT_END;
    }
    size_t     used;
    EditAnswer answer = editor_feed(&s->editor, s->typed.bytes + s->used, s->typed.length - s->used, &used);
    s->used += used;
    return answer;
}

/* The entry stays on the screen as it is, the cursor goes below. */
static void leave(Session *s)
{
    editor_done(&s->editor);
    show(s);
    screen_leave(&s->screen, &s->out);
    flush(s);
}

static void suspend(Session *s)
{
    screen_leave(&s->screen, &s->out);
    flush(s);
    terminal_suspend();
    resize(s);
}

static void edit_elsewhere(Session *s)
{
    Text text = {0};
    screen_leave(&s->screen, &s->out);
    flush(s);
    terminal_cooked();
    if (text_set(&text, text_c(&s->editor.edit.text), s->editor.edit.text.length) && external_edit(&text))
        edit_replace(&s->editor.edit, 0, s->editor.edit.text.length, text_c(&text), text.length, CHANGE_OTHER);
    text_free(&text);
    terminal_raw();
    resize(s);
}

/* Until it is run, given up, or the input ends. */
static EditAnswer read_entry(Session *s)
{
    EditAnswer answer = EDIT_MORE;
    editor_begin(&s->editor);
    resize(s);
    fresh_line(s);
    begin_prompt(s);
    if (!s->prompt || !s->more_prompt || !terminal_raw()) return EDIT_END;
    while (answer != EDIT_ENTRY && answer != EDIT_END && answer != EDIT_CANCEL) {
        if (s->used >= s->typed.length) show(s);
        answer = next_answer(s);
        if (answer == EDIT_CLEAR) screen_clear(&s->screen, &s->out);
        if (answer == EDIT_SUSPEND) suspend(s);
        if (answer == EDIT_EXTERNAL) edit_elsewhere(s);
    }
    leave(s);
    terminal_cooked();
    return answer;
}

/* -- the session --------------------------------------------------------------------------------------------------- */

/* Statements are one piece, with the end of line that the last of them needs. */
static bool run_typed(Text *text, int *status)
{
    bool go_on = true;
    if (!text->length || command_run(text, true, status, &go_on)) return go_on;
    Owned filename = text_add_char(text, '\n') ? entry_remember(text->bytes, text->length) : raise_no_memory();
    go_on = filename ? entry_run(text->bytes, text->length, filename, COMPILE_BLOCK, COMPILE_PROMPT, status) : entry_failed(status);
    ref_drop_maybe(filename);
    memory_line_show();
    return go_on;
}

static bool run_one(Session *s, int *status)
{
    switch (read_entry(s)) {
    case EDIT_ENTRY: {
        Text text = {0};
        history_add(&s->editor.history, text_c(&s->editor.edit.text), s->editor.edit.text.length);
        bool go_on = text_set(&text, text_c(&s->editor.edit.text), s->editor.edit.text.length) && run_typed(&text, status);
        text_free(&text);
        return go_on;
    }
    case EDIT_CANCEL:
        fputs("KeyboardInterrupt\n", stderr);
        return true;
    default: return false;
    }
}

/* $XDG_STATE_HOME/krait/history, or ~/.local/state/krait/history; malloc'ed. NULL: there is no home. */
static char *history_path(void)
{
    const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    char       *path  = NULL;
    int         n     = -1;
    if (state && *state == '/') n = asprintf(&path, "%s/krait/history", state);
    else if (home && *home) n = asprintf(&path, "%s/.local/state/krait/history", home);
    return n < 0 ? NULL : path;
}

static void open_session(Session *s)
{
    char *path = history_path();
    int   columns, lines;
    terminal_size(&columns, &lines);
    s->colours = terminal_has_colours(1);
    screen_start(&s->screen, columns, lines, s->colours);
    history_open(&s->editor.history, path);
    s->editor.complete = complete_python;
    s->editor.suggests = s->colours;
    if (terminal_has_colours(2)) exception_painted = paint_traceback;
    free(path);
}

static void close_session(Session *s)
{
    exception_painted = NULL;
    editor_free(&s->editor);
    screen_free(&s->screen);
    text_free(&s->typed);
    text_free(&s->out);
    free(s->prompt);
    free(s->more_prompt);
}

int terminal_session(void)
{
    Session s      = {0};
    int     status = 0;
    open_session(&s);
    while (run_one(&s, &status)) {}
    close_session(&s);
    return status;
}
