/* edit.h -- the text being typed: a whole block of lines, a cursor in it, what was killed, and the way back.
 *
 * Positions are byte offsets that always stand between two clusters (cluster.h). Every change goes through
 * edit_replace, which keeps the state before it for undo; changes of one kind in a row (typing) are undone as one.
 */
#ifndef KRAIT_REPL_EDIT_H
#define KRAIT_REPL_EDIT_H

#include "vm/repl/text.h"

enum { KILLS_KEPT = 16, STATES_KEPT = 200 };

typedef enum ChangeKind { CHANGE_OTHER, CHANGE_TYPING, CHANGE_ERASING } ChangeKind;

typedef struct State { Text text; size_t cursor; } State;

typedef struct States { State items[STATES_KEPT]; int count; size_t bytes; } States; /* a stack; the oldest fall out */

typedef struct EditBuffer {
    Text       text;
    size_t     cursor;
    int        goal;              /* the column that up and down keep to; -1: the cursor's own */
    bool       changed;           /* since edit_load                                           */
    States     past, future;      /* undo, redo                                                */
    ChangeKind last_kind;
    Text       kills[KILLS_KEPT]; /* kills[0] is the youngest                                  */
    bool       killing, killed;   /* the last key killed, this one does: kills in a row grow together */
    bool       yanking, yanked_now; /* the same for yanks, which Alt-Y may follow              */
    int        yanked;            /* which kill                                                */
    size_t     yank_start;
} EditBuffer;

void edit_free(EditBuffer *e);
void edit_reset(EditBuffer *e);                                /* an empty entry; the kills stay    */
bool edit_load(EditBuffer *e, const char *bytes, size_t n);    /* instead of all; may be undone     */
bool edit_replace(EditBuffer *e, size_t from, size_t to, const char *bytes, size_t n, ChangeKind kind); /* cursor behind it */
static inline bool edit_insert(EditBuffer *e, const char *bytes, size_t n, ChangeKind kind)
{
    return edit_replace(e, e->cursor, e->cursor, bytes, n, kind);
}
void edit_break(EditBuffer *e);                                /* what is typed next is undone by itself */
void edit_key_done(EditBuffer *e);                             /* after each key: was it a kill, a yank? */

/* Places. */
size_t edit_line_start(const EditBuffer *e, size_t at);
size_t edit_line_end(const EditBuffer *e, size_t at);
size_t edit_line_indent(const EditBuffer *e, size_t at);       /* the first character of its line that is no blank */
size_t edit_before(const EditBuffer *e, size_t at);            /* one cluster back                  */
size_t edit_after(const EditBuffer *e, size_t at);
size_t edit_word_start(const EditBuffer *e, size_t at);        /* of the word before                */
size_t edit_word_end(const EditBuffer *e, size_t at);
size_t edit_blank_start(const EditBuffer *e, size_t at);       /* back to a blank: Ctrl-W           */
void   edit_move(EditBuffer *e, size_t to);
bool   edit_up(EditBuffer *e);                                 /* false: it is in the first line    */
bool   edit_down(EditBuffer *e);

/* Changes. */
void edit_erase_back(EditBuffer *e);                           /* Backspace: in an indentation, to the stop before */
void edit_erase(EditBuffer *e);
void edit_kill(EditBuffer *e, size_t from, size_t to);         /* one of them is the cursor         */
void edit_yank(EditBuffer *e);
void edit_yank_older(EditBuffer *e);
void edit_transpose(EditBuffer *e);
void edit_change_case(EditBuffer *e, char how);                /* 'u', 'l', 'c': the next word      */
void edit_indent_line(EditBuffer *e, int direction);           /* by one stop, cursor moves along   */
bool edit_undo(EditBuffer *e);
bool edit_redo(EditBuffer *e);

#endif
