/* screen.h -- from an entry to what a terminal must be sent so that it shows it.
 *
 *   View    the entry with its prompts, colours, cursor, and what stands below it
 *   Picture the same as rows of glyphs, wrapped at the window's width: what is to be seen
 *   bytes   how to get from the picture shown last to this one: only what differs is written
 *
 * The screen knows nothing but relative places: row 0 is where the prompt is, wherever that is in the window.
 */
#ifndef KRAIT_REPL_SCREEN_H
#define KRAIT_REPL_SCREEN_H

#include <stdint.h>

#include "vm/repl/paint.h"
#include "vm/repl/text.h"

typedef struct View {
    const char    *prompt, *more_prompt; /* before the first line, before each other      */
    const char    *text;                 /* the entry                                     */
    size_t         length, cursor;
    const uint8_t *styles;               /* one a byte of text                            */
    const char    *ghost;                /* shown dim behind the text: a suggestion; NULL: none */
    const char    *note;                 /* lines below the entry; NULL: none             */
} View;

typedef struct Glyph {
    uint32_t start;                      /* in the picture's bytes                        */
    uint16_t length;
    uint8_t  width, style;
} Glyph;

typedef struct Row { int first, count, width; } Row; /* of the picture's glyphs; width in columns */

typedef struct Picture {
    Text   bytes;
    Glyph *glyphs;
    int    glyph_count, glyph_capacity;
    Row   *rows;
    int    row_count, row_capacity;
    int    cursor_row, cursor_column;
} Picture;

typedef struct Screen {
    int     columns, lines;              /* of the window                                 */
    bool    colours;
    Picture shown, next;
    int     top;                         /* the first row that is seen of an entry higher than the window */
    int     row, column;                 /* where the terminal's cursor is                */
} Screen;

void screen_start(Screen *s, int columns, int lines, bool colours);
void screen_free(Screen *s);
void screen_show(Screen *s, const View *view, Text *out);   /* adds to out what must be written            */
void screen_leave(Screen *s, Text *out);                    /* the cursor to a new row below; forgets all   */
void screen_clear(Screen *s, Text *out);                    /* Ctrl-L: the window is emptied                */
void screen_resize(Screen *s, int columns, int lines, Text *out); /* what is shown is taken away: show again */

#endif
