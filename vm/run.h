/* run.h -- running programs in __main__. Results are exit statuses: 0, 1 after an uncaught exception that is printed, SystemExit's. */
#ifndef KRAIT_VM_RUN_H
#define KRAIT_VM_RUN_H

#include <stdbool.h>
#include <stddef.h>

int run_file(const char *path);                /* NULL: standard input                                     */
int run_text(const char *text, size_t length, const char *filename); /* decoded text that is no file */
int run_command(const char *code);             /* -c                                                       */
int run_expression(const char *expression);    /* -p                                                       */
int run_dash_m(const char *module);            /* -m                                                       */
int finish_exception(void);                    /* the pending exception is printed, or SystemExit obeyed   */

#endif
