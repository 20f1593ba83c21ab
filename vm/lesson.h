/* lesson.h -- `krait lesson [NAME]`: the lessons of examples/, which the library carries with it (see lesson.c). */
#ifndef KRAIT_VM_LESSON_H
#define KRAIT_VM_LESSON_H

int lesson_verb(int count, char **arguments);

#endif
