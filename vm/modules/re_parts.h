/* re_parts.h -- what the files of the regular expressions share.
 *
 *   text of a pattern --re_parse.c--> nodes --re_compile.c--> ReProgram --re_engine.c--> marks
 *
 *   re_scan.h      what the parser reads: tokens, errors that stick
 *   re_set.c       character sets: built by the parser, asked by the engine
 *   re_pattern.c   re.Pattern, and the search loops of findall(), split(), sub()
 *   re_match.c     re.Match, and the scanner
 *   re_template.c  the second argument of sub()
 *   _sre.c         the module; lib/re.py is the module that programs import
 *
 * A pattern's flags are used up by the parser: `.` becomes one of two nodes, a letter under IGNORECASE becomes a set.  So the
 * engine knows no flags, but for LOCALE, whose answers change while the program runs.
 */
#ifndef KRAIT_VM_MODULES_RE_PARTS_H
#define KRAIT_VM_MODULES_RE_PARTS_H

#include "runtime/dict.h"
#include "runtime/list.h"
#include "runtime/text.h"

enum ReFlag {
    RE_TEMPLATE = 1, RE_IGNORECASE = 2, RE_LOCALE = 4, RE_MULTILINE = 8, RE_DOTALL = 16, RE_UNICODE = 32, RE_VERBOSE = 64,
    RE_DEBUG = 128, RE_ASCII = 256,
    RE_TYPE_FLAGS   = RE_ASCII | RE_LOCALE | RE_UNICODE,
    RE_GLOBAL_FLAGS = RE_DEBUG | RE_TEMPLATE,
};
#define RE_MAX_REPEAT UINT32_MAX /* without end */

/* ---- character sets (re_set.c) ------------------------------------------------------------------- */

enum ReKind { /* classes of characters; each with its opposite */
    KIND_DIGIT = 1, KIND_NOT_DIGIT = 2, KIND_SPACE = 4, KIND_NOT_SPACE = 8, KIND_WORD = 16, KIND_NOT_WORD = 32,
};
typedef enum { MODE_UNICODE, MODE_ASCII, MODE_LOCALE } ReMode; /* what letters, digits, spaces and cases are */

typedef struct CharRange { uint32_t low, high; } CharRange;
typedef struct CharSet {
    uint32_t bits[8];     /* characters below 256, with case, classes and negation; under LOCALE the listed ones alone  */
    uint8_t  kinds;       /* from 256 up (under LOCALE: all): enum ReKind                                               */
    uint8_t  mode;        /* ReMode                                                                                     */
    bool     negate;      /* of the answer from 256 up (under LOCALE: of all)                                           */
    bool     fold;        /* characters are put into lower case before they are asked for                               */
    bool     beyond;      /* some character from 256 up may be in it                                                    */
    uint32_t first_range, range_count; /* from 256 up: in the program's ranges                                          */
} CharSet;

static inline bool bits_have(const uint32_t *bits, uint32_t c) { return bits[c >> 5 & 7] >> (c & 31) & 1; }
static inline void bits_add(uint32_t *bits, uint32_t c) { bits[c >> 5 & 7] |= (uint32_t)1 << (c & 31); }

/* ---- programs (re_compile.c) --------------------------------------------------------------------- */

typedef enum {
    RE_CHAR,          /* a: the character                                                                  */
    RE_SET,           /* a: the set                                                                        */
    RE_ANY,           /* all but \n                                                                        */
    RE_ANY_ALL,
    RE_STRING,        /* a: first of b characters in `chars`                                               */
    RE_AT,            /* a: ReAnchor                                                                       */
    RE_MARK,          /* a: the mark; an odd one closes group a / 2 + 1                                    */
    RE_GROUP,         /* what group a has matched; b: ReMode, flag: without regard to case                 */
    RE_COND,          /* goes to b unless group a has matched                                              */
    RE_JUMP,          /* to a                                                                              */
    RE_SPLIT,         /* to a, later to b; c: filter of what can start at a                                */
    RE_ALT,           /* goes on, later to a (the next alternative); c: filter of what can start here      */
    RE_REPEAT,        /* the single character that follows, a to b times, as often as can be               */
    RE_REPEAT_LAZY,   /*   ... as rarely as can be                                                         */
    RE_REPEAT_KEEP,   /*   ... as often as can be, and nothing is given back                               */
                      /*   flag: behind the loop stands the character c                                    */
    RE_LOOP_START,    /* a: the counter                                                                    */
    RE_LOOP,          /* a: the counter; d: behind the loop; b to c times; flag: as rarely as can be       */
    RE_ATOMIC,        /* a: the cut                                                                        */
    RE_ATOMIC_END,
    RE_LOOK,          /* a: the cut; c: so many characters back                                            */
    RE_LOOK_END,
    RE_LOOK_NOT,      /* the same; b: where to go on                                                       */
    RE_LOOK_NOT_END,
    RE_FAIL,
    RE_MATCH,
} ReOp;

typedef enum {
    AT_START, AT_LINE_START, AT_END, AT_LINE_END, AT_VERY_END, AT_BOUNDARY, AT_NOT_BOUNDARY, /* the last two + ReMode * 16 */
} ReAnchor;

typedef struct ReInst { uint16_t op, flag; uint32_t a, b, c, d; } ReInst;
typedef struct ReFilter { uint32_t bits[8]; bool beyond; } ReFilter; /* characters that can come; beyond: any from 256 up */

/* One of the program's tables, while it grows and later: `count` items in a block of `room`. */
typedef struct ReTable { void *items; uint32_t count, room; } ReTable;

typedef struct ReProgram {
    ReTable  code, sets, ranges, chars, filters; /* of ReInst, CharSet, CharRange, uint32_t, ReFilter (number 0: none) */
    uint32_t groups, counters, cuts;
    uint32_t first;       /* filter of what a match can start with; 0: not known                              */
    uint32_t prefix, prefix_length; /* characters every match starts with, in `chars`                         */
    uint32_t least, most; /* how many characters a match has                                                  */
    bool     anchored;    /* matches only at the very start                                                   */
} ReProgram;

#define RE_ITEM(table, T, i) (((T *)(table).items)[i])
/* A new last item, zeroed; NULL: MemoryError pending. */
void *re_table_add(ReTable *table, size_t item_size);
void  re_program_release(ReProgram *program);

/* ---- nodes (re_parse.c) -------------------------------------------------------------------------- */

typedef enum {
    NODE_EMPTY, NODE_FAIL, NODE_CHAR, NODE_SET, NODE_ANY, NODE_ANY_ALL, NODE_AT, NODE_SEQUENCE, NODE_CHOICE, NODE_GROUP,
    NODE_REPEAT, NODE_LOOK, NODE_ATOMIC, NODE_BACK, NODE_COND,
} ReNodeKind;
typedef enum { REPEAT_GREEDY, REPEAT_LAZY, REPEAT_KEEP } RepeatMode;

typedef struct ReNode {
    uint8_t  kind;            /* ReNodeKind                                                                            */
    uint8_t  mode;            /* REPEAT: RepeatMode; BACK: ReMode; LOOK: 1 if behind                                   */
    bool     flag;            /* BACK: case doesn't matter; LOOK: negative                                             */
    uint32_t a, b;            /* CHAR: it; SET: number; AT: ReAnchor; GROUP, BACK, COND: group; REPEAT: least and most */
    uint32_t least, most;     /* how many characters it matches                                                        */
    struct ReNode *child, *last, *next; /* children in order; COND: yes, then no (or none)                             */
} ReNode;

enum { ARENA_NODES = 62 };
typedef struct ReChunk { struct ReChunk *before; uint32_t used; ReNode nodes[ARENA_NODES]; } ReChunk;

typedef struct ReParser {
    Borrowed    pattern;      /* str or bytes                                        */
    const void *chars;
    int         width;
    bool        is_text;
    int64_t     length, at;   /* at: where the next token starts                     */
    int64_t     lone;         /* a backslash at the very end that escapes nothing, -1 */
    uint32_t    flags;        /* of the whole pattern                                */
    bool        failed;       /* an exception is pending; there are no tokens more    */
    uint32_t    groups, group_room;
    struct ReGroup { bool closed; uint32_t least, most; } *group; /* [0] is spare    */
    Dict       *names;        /* name -> number                                      */
    uint32_t    behind;       /* the groups before the outermost look-behind we are in; 0: in none */
    int64_t     first_bad;    /* of conditions on groups: the first reference ...     */
    ReTable     references;   /* ... of ReReference                                  */
    Borrowed    error_class, warn_function;
    ReChunk    *arena;
    ReProgram  *program;      /* its sets and ranges                                 */
} ReParser;

/* The pattern's tree, which lives as long as the parser; NULL: exception pending.  p: pattern, flags, names, error_class,
   warn_function, program set, the rest zero.  Afterwards flags and groups are final. */
ReNode *re_parse(ReParser *p);
void    re_parse_end(ReParser *p);

/* Makes the program of a tree: with all that re_parse has put there already.  false: exception pending. */
bool    re_compile_tree(ReParser *p, ReNode *tree);

/* re_set.c: a set is begun, filled and finished; false: MemoryError pending. */
typedef struct SetBuilder {
    ReProgram *program;
    CharSet    set;
    uint32_t   flags;         /* of the pattern, here: IGNORECASE, and MODE */
    bool       negate, cased;
    ReTable    listed;        /* of CharRange, as written */
} SetBuilder;
void re_set_start(SetBuilder *b, ReProgram *program, uint32_t flags, ReMode mode, bool negate);
bool re_set_add(SetBuilder *b, uint32_t low, uint32_t high);
void re_set_add_kind(SetBuilder *b, int kind);
bool re_set_finish(SetBuilder *b, uint32_t *number);  /* also gives back what the builder holds */
void re_set_abandon(SetBuilder *b);
bool re_is_cased(uint32_t c, ReMode mode);            /* has another case, or relatives */
bool re_is_kind(uint32_t c, int kind, ReMode mode);
uint32_t re_lower(uint32_t c, ReMode mode);
bool re_set_has_slow(const ReProgram *program, const CharSet *set, uint32_t c);
static inline bool re_set_has(const ReProgram *program, const CharSet *set, uint32_t c)
{
    if (LIKELY(c < 256 && set->mode != MODE_LOCALE)) return bits_have(set->bits, c);
    return re_set_has_slow(program, set, c);
}
static inline bool re_is_word(uint32_t c, ReMode mode)
{
    if (c < 128 && mode != MODE_LOCALE) return c == '_' || (ascii_class[c] & (CHAR_ALPHA | CHAR_DECIMAL));
    return re_is_kind(c, KIND_WORD, mode);
}

/* ---- matching (re_engine.c) ---------------------------------------------------------------------- */

typedef struct ReEntry { uint32_t kind, at; int64_t a, b; } ReEntry; /* of the backtrack stack: see re_engine.c */
typedef struct ReCounter { int64_t count, last; } ReCounter;         /* rounds done; where the last began, -1: nowhere */
typedef struct ReCut { uint64_t height; int64_t at; } ReCut;

typedef struct Pattern {
    Object    head;
    Object   *source;       /* owned; str or bytes                */
    Dict     *groupindex;   /* owned                              */
    Tuple    *names;        /* owned; by group, None: has no name */
    uint32_t  flags;
    bool      is_text;
    ReProgram program;
} Pattern;

typedef struct ReState { /* one search or several through one text */
    Pattern         *pattern;  /* owned                           */
    const ReProgram *program;
    Object          *string;   /* owned                           */
    Buffer           buffer;   /* lent by it; exporter NULL: none */
    const void      *text;
    int              width;
    int64_t          end;      /* of what may be looked at        */
    int64_t          first, last; /* pos and endpos, clamped      */
    int64_t         *marks;    /* two a group, -1: not set        */
    ReCounter       *counters;
    ReCut           *cuts;
    int64_t          lastindex; /* the group closed last, or -1   */
    int64_t          start, stop; /* of the match                 */
    bool             whole;    /* must end at the end             */
    bool             advance;  /* must not be empty               */
    uint32_t         steps;
    uint64_t         used, room;
    ReEntry         *stack;
    size_t           tables_size;
} ReState;

extern Type re_pattern_type, re_match_type, re_scanner_type;

/* Takes the string for a search; false: TypeError or MemoryError pending, and nothing to release. */
bool  re_state_start(ReState *s, Pattern *pattern, Borrowed string, int64_t pos, int64_t endpos);
void  re_state_end(ReState *s);
/* A match at `from` exactly, or the first at or after it; start and stop are set.  TRUTH_ERROR: exception pending. */
Truth re_match_at(ReState *s, int64_t from);
Truth re_search(ReState *s, int64_t from);

/* ---- objects ------------------------------------------------------------------------------------- */

/* string[start:stop] as matches give it; new reference. */
Owned re_slice(const ReState *s, int64_t start, int64_t stop);
Owned re_slice_of(Borrowed string, int64_t start, int64_t stop);
Owned re_group_slice(const ReState *s, uint32_t group, Borrowed otherwise); /* otherwise: new reference given back */
Owned re_match_new(const ReState *s);                 /* of the match just found */
Owned re_scanner_new(Pattern *pattern, Borrowed string, int64_t pos, int64_t endpos);
Owned re_error_class(void);                           /* re.error; new reference */
/* Raises re.error(message, pattern, at); error_class NULL: re.error. */
void  re_raise(Borrowed error_class, Borrowed pattern, int64_t at, Owned message);

/* re_template.c: a template is a list of literals and numbers of groups: [literal, group, literal, ...]; literals are str or
   bytes as the pattern's kind wants.  New reference. */
Owned re_template_parse(Pattern *pattern, Borrowed text);

typedef struct Match Match;
Owned re_match_group(const Match *match, uint32_t group, Borrowed otherwise);
/* A growing result: text or bytes by the pattern's kind. */
typedef struct ReOutput { bool is_text; StrBuilder text; char *bytes; int64_t used, room; bool failed; int64_t items; } ReOutput;
void  re_output_start(ReOutput *out, bool is_text);
bool  re_output_add(ReOutput *out, Borrowed piece);   /* false: exception pending: "sequence item 1: expected str instance, ..." */
bool  re_output_slice(ReOutput *out, const ReState *s, int64_t start, int64_t stop);
Owned re_output_finish(ReOutput *out);
void  re_output_abandon(ReOutput *out);
bool  re_template_write(Borrowed parsed, const ReState *s, ReOutput *out);
Owned re_template_of_match(Borrowed parsed, const Match *match);

#endif
