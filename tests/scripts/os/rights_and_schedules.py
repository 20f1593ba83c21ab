# Users and groups of the process, scheduling, and the configuration of the system: what may be asked and set anywhere.
import copy
import os


def t(function, *args, **options):
    "Shows what a call gives or raises."
    try:
        print(repr(function(*args, **options)))
    except Exception as error:
        print(type(error).__name__, error)


print(len(os.getresuid()), os.getresgid()==(os.getgid(),os.getegid(),os.getgid()), os.getgrouplist('root',0), os.getgrouplist('nosuch',5))
t(os.setresuid,-1,-1,-1); t(os.setreuid,-1,-1); t(os.setuid,os.getuid()); t(os.setgroups,5); t(os.setgroups,['a']); t(os.setgroups,[2**40])
print(os.sched_get_priority_min(os.SCHED_FIFO), os.sched_get_priority_max(os.SCHED_RR), os.sched_getscheduler(0), os.sched_getparam(0), os.sched_rr_get_interval(0)>=0)
t(os.sched_setaffinity,0,os.sched_getaffinity(0)); t(os.sched_get_priority_min,-23); t(os.setpriority,os.PRIO_PROCESS,0,os.getpriority(os.PRIO_PROCESS,0)); t(os.setpriority,9,0,0)
for set_id in os.setuid, os.setegid:
    for number in -2, 2 ** 40, 2 ** 70, 'a', 1.0: t(set_id, number)
p = os.sched_param(sched_priority=3)
print(p, p.sched_priority, copy.replace(p) if hasattr(copy, 'replace') else p, os.sched_param.__match_args__, os.waitid_result.__match_args__, p == (3,))
t(os.sched_param); t(os.sched_param, 1, 2); t(os.sched_setparam, 0, 5); t(os.sched_setscheduler, 0, 0, 5); t(os.sched_setaffinity, 0, 5); t(os.sched_setaffinity, 0, [-1])
t(os.sched_setaffinity, 0, ['a']); t(os.sched_setaffinity, 0, []); t(os.sched_setaffinity, 0, [2 ** 40]); t(os.initgroups, 'root', 'a'); t(os.getgrouplist, 5, 0)
print(os.confstr('CS_PATH'), os.pathconf('/', 'PC_PATH_MAX'), os.fpathconf(os.pipe()[0], 'PC_PIPE_BUF'), os.sysconf('SC_INT_MAX'), len(os.sysconf_names), len(os.confstr_names), len(os.pathconf_names))
t(os.confstr, 'x'); t(os.confstr, -1); t(os.confstr, None); t(os.pathconf, '/', 'x'); t(os.pathconf, '/nope', 'PC_NAME_MAX'); t(os.fpathconf, -1, 'PC_NAME_MAX'); t(os.sysconf, 'x')
t(os.getxattr, 5, 'user.x', follow_symlinks=False); t(os.setxattr, '/', 'user.x', 'a'); t(os.getxattr, '/nope', 'user.x'); t(os.listxattr, '/nope'); t(os.removexattr, '/nope', 'user.a')
for name in 'supports_dir_fd', 'supports_fd', 'supports_follow_symlinks', 'supports_effective_ids': print(name, sorted(f.__name__ for f in getattr(os, name)))
