/* posix_parts.h -- what the files of the module posix share.
 *
 *   posix.c           paths: stat, directories, links, times           posix_scandir.c   scandir and its entries
 *   posix_file.c      descriptors: open, read, pipe, dup               posix_process.c   processes, environment, the system
 *   posix_rights.c    users, groups, attributes            posix_spawn.c     children, terminals
 *   posix_transfer.c  from descriptor to descriptor, locks posix_schedule.c  scheduling, configuration
 *   posix_constants.c the numbers                                  posix_path.c      the text of paths
 */
#ifndef KRAIT_VM_MODULES_POSIX_PARTS_H
#define KRAIT_VM_MODULES_POSIX_PARTS_H

#include <sys/stat.h>

#include "runtime/byte_text.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "vm/modules/io.h"

/* A path given to a function: text and its holder, or a descriptor. Starts all zero; path_end gives back. */
typedef struct PathArgument {
    const char *text;    /* NULL: fd is meant */
    int         fd;      /* -1 unless a descriptor was given */
    bool        bytes;   /* names found below it are bytes, too */
    Owned       holder;
    Owned       given;   /* what an OSError tells; NULL: nothing was given */
} PathArgument;
enum { PATH_FD = 1, PATH_NONE = 2 }; /* what else may be given */

bool  path_argument(Borrowed o_or_null, const char *function, const char *argument, int kinds, PathArgument *path);
void  path_end(PathArgument *path);
Owned path_error(const PathArgument *path);                                /* OSError by errno, about the path; NULL */
Owned path_finish(PathArgument *path, bool failed);                        /* path_error or None; and path_end */
bool  fd_argument(Borrowed o, int *fd);                                    /* an int, or what has fileno() */
bool  directory_argument(Borrowed o_or_null, int *fd);                     /* dir_fd: None is the current directory */
Owned none_or_error(bool failed);                                          /* None, or OSError by errno */
Owned os_error(void);                                                      /* OSError by errno; NULL */
Owned stat_value(const struct stat *st);
bool  stat_types_ready(Dict *dict);
Owned path_value(const char *text, bool bytes);                            /* a str or bytes */
Owned scan_directory(Borrowed path_or_null);
char **posix_arguments(Borrowed o, const char *before, const char *after); /* argv; texts around "must be ...", NULL: error */
char **posix_environment(Borrowed mapping);                                /* "NAME=value" ...; NULL: error */
void   posix_texts_free(char **texts);                                     /* what these two give */
struct sched_param;
bool   sched_param_argument(Borrowed o, struct sched_param *param);
struct rusage;
Owned  resource_usage_value(const struct rusage *usage);                   /* a resource.struct_rusage */
pid_t  fork_with_hooks(pid_t (*split)(void *argument), void *argument);    /* -1: errno, or an exception is pending */

extern const NativeDef posix_file_functions[], posix_process_functions[], posix_rights_functions[], posix_spawn_functions[],
    posix_transfer_functions[], posix_schedule_functions[], posix_path_functions[];
extern Type dir_entry_type, scan_type;
bool posix_process_setup(Dict *dict);
bool posix_schedule_setup(Dict *dict);
bool posix_spawn_setup(Dict *dict);
bool posix_constants_setup(Dict *dict);

#endif
