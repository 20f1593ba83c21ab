/* csv_parts.h -- what the module _csv, its reader and its writer share: the dialect. */
#ifndef KRAIT_VM_MODULES_CSV_PARTS_H
#define KRAIT_VM_MODULES_CSV_PARTS_H

#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/text.h"
#include "vm/modules/made_exception.h"

typedef enum { QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE } Quoting;

#define NO_CHAR UINT32_MAX /* an option that is None */

/* The format of a file, complete and checked; it never changes. */
typedef struct Dialect {
    Object   head;
    Str     *line_end;
    uint32_t delimiter, quote, escape;
    Quoting  quoting;
    bool     double_quote, skip_space, strict;
} Dialect;

extern Type dialect_type, csv_reader_type, csv_writer_type;
extern int64_t csv_field_limit;

/* The dialect that a call of reader(), writer() or register_dialect() asks for: by the positional argument and the keywords. New reference. */
Dialect *csv_dialect_of(Object *dialect_or_null, Object **keyword_values, Tuple *kwnames);
static inline Type *csv_error(void) { return made_exception("_csv", "Error", &exc_Exception); }
#define raise_csv(...) raise_made(csv_error(), __VA_ARGS__)

/* What reader(iterable, dialect) and writer(file, dialect) do with their arguments. */
Owned csv_reader_new(Object *iterable, Object *dialect_or_null, Object **keyword_values, Tuple *kwnames);
Owned csv_writer_new(Object *file, Object *dialect_or_null, Object **keyword_values, Tuple *kwnames);

#endif
