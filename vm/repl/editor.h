/* editor.h -- the line editor, without a terminal: bytes in, a view and an answer out.
 *
 * One Editor lives as long as the session. editor_begin starts an entry, editor_feed takes what somebody types and says
 * when the entry is ready, editor_view shows how things stand. Keys go three ways: to the search while one is
 * going on (search.c), through the table of bindings (bindings.c), or into the text as characters.
 */
#ifndef KRAIT_REPL_EDITOR_H
#define KRAIT_REPL_EDITOR_H

#include "vm/repl/complete.h"
#include "vm/repl/edit.h"
#include "vm/repl/history.h"
#include "vm/repl/keys.h"
#include "vm/repl/screen.h"

typedef enum EditAnswer {
    EDIT_MORE,                    /* go on typing                                             */
    EDIT_ENTRY,                   /* editor->edit.text is to be run                           */
    EDIT_END,                     /* Ctrl-D in an empty entry                                 */
    EDIT_CLEAR,                   /* Ctrl-L: empty the window, then go on                     */
    EDIT_CANCEL,                  /* Ctrl-C: the entry is given up                            */
    EDIT_SUSPEND,                 /* Ctrl-Z                                                   */
    EDIT_EXTERNAL,                /* Ctrl-X Ctrl-E: to an editor of the user's own, then go on */
} EditAnswer;

typedef struct Search {
    bool   active, failing;
    int    place;                 /* of the entry found; history.entries.count: the draft             */
    Text   what, last, before;    /* what is looked for, and was before; the entry as it was  */
    size_t before_cursor, match;  /* where in the text it was found                           */
} Search;

typedef struct Editor {
    EditBuffer edit;
    History    history;
    KeyDecoder keys;
    int        place;             /* in the history; history.entries.count: the new entry             */
    bool       walking;           /* the last key went through the history: keep the prefix   */
    Text       draft, prefix;     /* the new entry meanwhile; what older ones must begin with */
    Search     search;
    Text       note;              /* below the entry: completions, the search                 */
    bool       listing;           /* the note is a list of completions                        */
    bool       control_x;         /* the first half of Ctrl-X Ctrl-U and Ctrl-X Ctrl-E         */
    int        columns, lines;    /* of the window, for lists                                 */
    bool       suggests;          /* shows the rest of an older entry behind the cursor       */
    Text       ghost;
    uint8_t   *styles;
    size_t     style_capacity;
    Completer  complete;          /* NULL: Tab only indents                                   */
} Editor;

void editor_free(Editor *e);
void editor_begin(Editor *e);
/* Takes bytes up to the one that calls for an answer; *used tells how many. What comes in one piece and looks like
   pasted lines is put in as it stands. */
EditAnswer editor_feed(Editor *e, const char *bytes, size_t n, size_t *used);
/* No byte came for a while: a lone Escape was meant as such. */
EditAnswer editor_rest(Editor *e);
void       editor_view(Editor *e, const char *prompt, const char *more_prompt, bool colours, View *view);
void       editor_done(Editor *e);                           /* the last view of an entry: no note, no ghost, cursor at the end */

/* -- between the editor's files ------------------------------------------------------------------------------------- */

EditAnswer editor_key(Editor *e, const Key *key);            /* bindings.c */
EditAnswer editor_enter(Editor *e, bool always_a_line);
void       editor_insert_char(Editor *e, uint32_t c);
void       editor_paste(Editor *e, const Text *pasted);
void       editor_note_clear(Editor *e);
void       editor_complete(Editor *e);
bool       editor_ghost_accept(Editor *e, bool word);
void       editor_older(Editor *e, bool by_prefix);
void       editor_newer(Editor *e, bool by_prefix);
void       editor_history_end(Editor *e, bool oldest);
void       search_begin(Editor *e);                          /* search.c */
bool       search_key(Editor *e, const Key *key);            /* false: the search is over, the key is still to be obeyed */
void       search_free(Search *s);

#endif
