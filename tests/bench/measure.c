/* measure.c -- runs one command and says what it cost.
 *
 *   measure OUTPUT-FILE COMMAND ARG...
 *
 * The command's standard output goes to the file; one that can be executed is a command forgotten, and refused. Printed: "SECONDS KIB STATUS", the user and system
 * time together and the peak resident memory, as wait4 tells them. It is a program of its own because
 * a child's peak begins with its parent's size at the fork: a parent of a megabyte does not show.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static double seconds(struct timeval t)
{
    return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

int main(int argc, char **argv)
{
    if (argc < 3) return 2;
    if (access(argv[1], F_OK) == 0 && access(argv[1], X_OK) == 0) {
        fprintf(stderr, "measure: %s can be executed: is the name of the output missing?\n", argv[1]);
        return 2;
    }
    pid_t child = fork();
    if (child < 0) return 2;
    if (child == 0) {
        int out = open(argv[1], O_WRONLY | O_CREAT | O_TRUNC, 0644), in = open("/dev/null", O_RDONLY);
        if (out < 0 || in < 0) _exit(126);
        dup2(in, 0);
        dup2(out, 1);
        execvp(argv[2], argv + 2);
        _exit(127);
    }
    int           status = 0;
    struct rusage usage;
    if (wait4(child, &status, 0, &usage) < 0) return 2;
    printf("%.6f %ld %d\n", seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss,
           WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return 0;
}
