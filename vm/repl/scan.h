/* scan.h -- the raw tokens of an unfinished text: as lang/lexer.h gives them, but nothing stops it.
 *
 * What the lexer refuses is a TOKEN_ERROR with a place and a length, and the scan goes on behind it; a string
 * that nobody closed reaches to the end of its line, or of the text.
 */
#ifndef KRAIT_REPL_SCAN_H
#define KRAIT_REPL_SCAN_H

#include "lang/lexer.h"

typedef struct Scan { Source *source; Lexer lexer; size_t length; } Scan;

bool scan_start(Scan *scan, const char *text, size_t n); /* false: no memory (no exception is pending) */
bool scan_next(Scan *scan, Token *token);                /* false: the end                             */
void scan_stop(Scan *scan);

/* Is this TOKEN_ERROR a string without an end? 3: a triple-quoted one. */
int scan_open_string(const Scan *scan, const Token *token);

#endif
