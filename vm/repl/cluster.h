/* cluster.h -- what people take for one character: where it ends, and how many columns of a terminal it fills.
 *
 * A cluster is a letter with its combining marks, an emoji with its joiners, a flag of two letters. Bytes that are no
 * UTF-8 are clusters of one byte; nothing here reads past `length`.
 */
#ifndef KRAIT_REPL_CLUSTER_H
#define KRAIT_REPL_CLUSTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

size_t   cluster_after(const char *text, size_t length, size_t at);  /* the end of the one that begins at `at`     */
size_t   cluster_before(const char *text, size_t at);                /* the start of the one that ends at `at`     */
int      cluster_width(const char *cluster, size_t n);               /* 0, 1 or 2 columns; control characters: 2 (^A) */
int      columns_of(const char *text, size_t n);                     /* of a line; escape sequences fill none      */
size_t   utf8_length(const char *text, size_t n);                    /* of the character at the start; 0: it is none */
bool     is_word_char(const char *text, size_t length, size_t at);   /* letters, digits, _: as the words of an editor */

#endif
