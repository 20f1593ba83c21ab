/* anchors.h -- where in a failed expression its operator or subscript stands (anchors.c). */
#ifndef KRAIT_LANG_ANCHORS_H
#define KRAIT_LANG_ANCHORS_H

/* From now on tracebacks mark operators: sets expression_anchors of runtime/exception.h. */
void anchors_start(void);

#endif
