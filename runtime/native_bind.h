/* native_bind.h -- the binder of arguments of native functions (native_bind.c), for native.c. */
#ifndef KRAIT_RUNTIME_NATIVE_BIND_H
#define KRAIT_RUNTIME_NATIVE_BIND_H

#include "runtime/native.h"

/* "($self, object, /)"; `first` NULL: no first parameter. None when the signature is not known. */
Owned native_text_signature(const NativeDef *def, const char *first);
/* __doc__: without the line of the signature that it may begin with. */
Owned native_doc_text(const NativeDef *def);

#endif
