/* model.h -- a terminal without glass: takes the bytes that a program writes and knows what would be seen.
 *
 * As much of a VT100 as the prompt needs, and strict: what it doesn't know is an error, told by model_trouble. Columns
 * are counted by the C library's wcwidth, not by Krait's tables. When the window changes its width, lines are
 * wrapped anew, as today's terminals do.
 */
#ifndef KRAIT_TESTS_MODEL_H
#define KRAIT_TESTS_MODEL_H

#include <stdbool.h>
#include <stddef.h>

enum { MODEL_COLUMNS = 200, MODEL_ROWS = 60, CELL_BYTES = 48, STYLE_BYTES = 16 };

typedef struct ModelCell {
    char text[CELL_BYTES];        /* "": nothing; a wide character leaves an empty cell behind it */
    char style[STYLE_BYTES];      /* the parameters of the last "\033[...m"; "": none             */
    bool behind;                  /* the second half of a wide character                          */
} ModelCell;

typedef struct Model {
    int       columns, rows, row, column;
    bool      wrap_pending;       /* the last column was written: the next character wraps first  */
    bool      paste_marked;       /* bracketed paste is on                                        */
    bool      wrapped[MODEL_ROWS];/* the row goes on in the next                                  */
    ModelCell cells[MODEL_ROWS][MODEL_COLUMNS];
    char      style[STYLE_BYTES];
    char      sequence[64];       /* of bytes not yet understood                                  */
    int       sequence_length;
    char      trouble[128];
} Model;

void        model_start(Model *m, int columns, int rows);
void        model_write(Model *m, const char *bytes, size_t n);
void        model_resize(Model *m, int columns, int rows);
const char *model_trouble(const Model *m);           /* NULL: none */
/* One row as text, blanks at its end left out; the cursor is a U+2038; with styles, "<...>" where they change. */
void        model_row(const Model *m, int row, bool styles, char *out, size_t size);
int         model_last_row(const Model *m);          /* the last that has something, or the cursor */

#endif
