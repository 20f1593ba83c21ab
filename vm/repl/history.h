/* history.h -- the entries typed before, in this session and earlier ones.
 *
 * The file holds an entry after the other; the lines of an entry after its first begin with a tab, which no first line
 * does. An entry is appended with one write under a lock, and the file is only made shorter under the same lock, so two
 * sessions may share it: each sees what the other had written when it started, and none loses anything.
 */
#ifndef KRAIT_REPL_HISTORY_H
#define KRAIT_REPL_HISTORY_H

#include "vm/repl/text.h"

enum { HISTORY_KEPT = 10000 };

typedef struct History {
    TextList entries;             /* oldest first                       */
    char    *path;                /* NULL: only remembered, not written */
} History;

void history_open(History *h, const char *path_or_null); /* reads what is there; no file is no trouble */
void history_close(History *h);
void history_add(History *h, const char *entry, size_t n); /* not if it is blank or the last one again */

/* From `from` (not included) on, backward (-1) or forward (1): the entry that begins with, or holds, `what`. -1: none. */
int  history_find_prefix(const History *h, int from, int direction, const char *what, size_t n);
int  history_find_inside(const History *h, int from, int direction, const char *what, size_t n);

#endif
