/* made_exception.h -- exception classes of modules in C: struct.error, binascii.Error. */
#ifndef KRAIT_VM_MODULES_MADE_EXCEPTION_H
#define KRAIT_VM_MODULES_MADE_EXCEPTION_H

#include "runtime/error.h"

/* class NAME(base) of `module`, made when first asked for; name and module are static text. Borrowed; NULL: error pending. */
Type *made_exception(const char *module, const char *name, Type *base);
Type *made_exception_of(const char *module, const char *name, Tuple *bases);
/* Raises it; the formats of raise_error. NULL. */
Owned raise_made(Type *type_or_null, const char *format, ...);
void  made_exceptions_stop(void);

#endif
