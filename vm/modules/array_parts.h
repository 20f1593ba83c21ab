/* array_parts.h -- what the files of the module array share: array.c (items, operators, life), array_methods.c (methods, the module). */
#ifndef KRAIT_VM_MODULES_ARRAY_PARTS_H
#define KRAIT_VM_MODULES_ARRAY_PARTS_H

#include "runtime/byte_text.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"

typedef struct ArrayKind {
    char    code;
    uint8_t size;
    char    format[2];                           /* for buffers */
    Owned (*get)(const char *data);
    bool  (*put)(char *data, Borrowed value);
} ArrayKind;

typedef struct Array {
    Object           head;
    const ArrayKind *kind;
    char            *data;              /* capacity items; NULL when that is 0 */
    int64_t          length, capacity;  /* in items */
    int32_t          exports;           /* buffers lent: the length stays */
} Array;
typedef struct ArrayIter { Object head; Array *array; int64_t index; } ArrayIter; /* array NULL: at its end */

extern Type array_type, array_iter_type;
extern const NativeDef array_methods[], array_iter_methods[];
extern const ArrayKind array_kinds[]; /* ends with code 0 */

#define IS_ARRAY(o) IS_INSTANCE(o, &array_type)
#define ITEM(a, i)  ((a)->data + (i) * (a)->kind->size)

const ArrayKind *array_kind(uint32_t code);                       /* NULL: there is none; no error */
Owned array_make(Type *cls, const ArrayKind *kind, int64_t length); /* contents undefined */
bool  array_resize(Array *a, int64_t length);
bool  array_may_resize(const Array *a);                           /* false: BufferError pending */
bool  array_insert(Array *a, int64_t index, Borrowed value);
bool  array_extend(Array *a, Borrowed iterable);
bool  array_replace(Array *a, int64_t start, int64_t stop, const char *items, int64_t n); /* items: not of a itself */
bool  array_add_bytes(Array *a, Borrowed bytes);
bool  array_add_text(Array *a, Borrowed str);
Owned array_text(const Array *a);

#endif
