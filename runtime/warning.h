/* warning.h -- the filters of warnings, and what they decide: shown, forgotten or raised.
 *
 * The module _warnings gives this to Python; C code warns by warn(), warn_at() and warn_about().
 */
#ifndef KRAIT_RUNTIME_WARNING_H
#define KRAIT_RUNTIME_WARNING_H

#include "runtime/type.h"

/* The state that `warnings` shares: borrowed; NULL: error pending. */
Borrowed warning_filters(void);          /* a list of (action, message, category, module, lineno)                */
Borrowed warning_once_registry(void);    /* a dict                                                               */
Borrowed warning_default_action(void);   /* a str                                                                */
void     warning_filters_changed(void);  /* what __warningregistry__ remembers is out of date                    */
void     warning_stop(void);

/* warnings.warn(message, category, stacklevel, source); category and source may be NULL. false: error pending. */
bool warning_warn(Borrowed message, Borrowed category_or_null, int64_t stack_level, Borrowed source_or_null);
/* warnings.warn_explicit; module, registry and source may be NULL. false: error pending. */
bool warning_explicit(Borrowed message, Borrowed category, Borrowed filename, int64_t line, Borrowed module_or_null,
                      Borrowed registry_or_null, Borrowed source_or_null);

#endif
