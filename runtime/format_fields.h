/* format_fields.h -- taking a format string apart: "text {name.attribute[index]!conversion:spec} text". */
#ifndef KRAIT_RUNTIME_FORMAT_FIELDS_H
#define KRAIT_RUNTIME_FORMAT_FIELDS_H

#include "runtime/str.h"

/* Places in the format string. conversion 0: none. nested: the spec has fields of its own. */
typedef struct FormatField { int64_t name_start, name_stop, spec_start, spec_stop; uint32_t conversion; bool nested; } FormatField;

/* Text as it is, and the field behind it, if there is one. A doubled brace ends the text, which has it once. */
typedef struct FormatPiece { int64_t start, stop; bool has_field; FormatField field; } FormatPiece;

/* One step of a field's name behind its first part: .attribute or [index]. */
typedef struct FormatStep { int64_t start, stop; bool is_attribute; } FormatStep;

/* The next piece at *at < stop. false: ValueError. */
bool format_piece_next(const Str *s, int64_t *at, int64_t stop, FormatPiece *piece);
/* Where the first part of a name ends. */
int64_t format_first_stop(const Str *s, int64_t at, int64_t stop);
/* The next step at *at < stop. false: ValueError. */
bool format_step_next(const Str *s, int64_t *at, int64_t stop, FormatStep *step);
/* s[start:stop] as a number; -1 when it is none, -2 with ValueError when it is too large. */
int64_t format_integer(const Str *s, int64_t start, int64_t stop);
/* The same as an object: an int or a str. A new reference; NULL: error pending. */
Owned format_key(const Str *s, int64_t start, int64_t stop);

#endif
