"""Keeps functions from the machine: refuses files, processes and network from inside Python, and sets the kernel's limits.

The refusals are a guard rail, which keeps honest code deterministic and says what it may not do. What holds against code
that means harm is around this process: no network, own processes, limits on memory and time.
"""
import os
import resource
import sys
import types

_FILES = "files are out of a function's reach"
_PROCESSES = "a function cannot start or signal processes"
_NETWORK = "network is disabled for functions"
_NATIVE = "native code is out of a function's reach"

_REFUSED = {
    "os.system": _PROCESSES, "os.exec": _PROCESSES, "os.fork": _PROCESSES, "os.forkpty": _PROCESSES,
    "os.posix_spawn": _PROCESSES, "os.spawn": _PROCESSES, "os.startfile": _PROCESSES, "subprocess.Popen": _PROCESSES,
    "pty.spawn": _PROCESSES, "os.kill": _PROCESSES, "os.killpg": _PROCESSES, "signal.pthread_kill": _PROCESSES,
    "resource.setrlimit": _PROCESSES, "resource.prlimit": _PROCESSES,
    "os.remove": _FILES, "os.rename": _FILES, "os.mkdir": _FILES, "os.rmdir": _FILES, "os.link": _FILES,
    "os.symlink": _FILES, "os.truncate": _FILES, "os.chmod": _FILES, "os.chown": _FILES, "os.utime": _FILES,
    "os.setxattr": _FILES, "os.removexattr": _FILES, "os.chflags": _FILES, "os.lockf": _FILES, "shutil.copyfile": _FILES,
    "shutil.rmtree": _FILES, "shutil.move": _FILES, "tempfile.mkstemp": _FILES, "tempfile.mkdtemp": _FILES,
    "gc.get_objects": _NATIVE, "gc.get_referrers": _NATIVE, "sys.addaudithook": _NATIVE,
    "sqlite3.connect": _FILES, "ftplib.connect": _NETWORK, "smtplib.connect": _NETWORK, "imaplib.open": _NETWORK,
}  # fmt: skip
_REFUSED_MODULES = {"ctypes": _NATIVE, "_ctypes": _NATIVE, "_posixsubprocess": _PROCESSES}
_WITHIN = 1  # AF_UNIX
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

#: Read by Python itself and its packages: time zones, certificates, types of files.
_READABLE = ("/usr/share/zoneinfo", "/etc/localtime", "/etc/ssl", "/usr/lib/ssl", "/etc/mime.types", "/dev/null", "/dev/urandom")


def limit(memory_mb, open_files):
    """Limits of the kernel for this process. The time of a call is limited by whoever waits for it."""
    size = memory_mb * 1024 * 1024
    for what, most in (
        (resource.RLIMIT_AS, size),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, open_files),
    ):
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):
            pass  # a lower limit is in force already, or the system has none of the kind


def _no_processes(*_, **__):
    raise PermissionError(_PROCESSES)


def _without_processes():
    """Packages may import `subprocess`, which then has nothing to start a process with."""
    module = types.ModuleType("_posixsubprocess")
    module.fork_exec = _no_processes
    sys.modules["_posixsubprocess"] = module


def _fold(path):
    return os.path.abspath(os.fsdecode(path))


def close(readable):
    """From now on what is listed above is refused. `readable` tells of a path whether it is one of the agent's files."""
    folders = {sys.prefix, sys.base_prefix, sys.exec_prefix, os.path.dirname(os.__file__)}
    folders.update(folder for folder in sys.path if folder)
    allowed = tuple(os.path.join(folder, "") for folder in folders if folder != "/")
    _without_processes()
    set_limit = resource.setrlimit
    state = {"open": False}

    def check(event, arguments, refused=_REFUSED, modules=_REFUSED_MODULES):
        if event == "open":
            path, mode, flags = arguments
            if isinstance(path, int):
                return
            writes = isinstance(mode, str) and any(letter in mode for letter in "wax+")
            if writes or (isinstance(flags, int) and flags & _WRITING):
                raise PermissionError("%s: %s" % (_FILES, os.fsdecode(path)[:200]))
            whole = _fold(path)
            if not whole.startswith(allowed) and not whole.startswith(_READABLE) and not readable(path):
                raise PermissionError("%s: %s" % (_FILES, whole[:200]))
            return
        if event == "import":
            if arguments[0] in modules:
                # What packages that can do without expect; others are told.
                raise ImportError("%s (import %s)" % (modules[arguments[0]], arguments[0]))
            return
        if event == "socket.__new__" and arguments[1] == _WITHIN:
            return  # an event loop wakes itself up by a pair of these; they lead nowhere, connecting is refused
        elif event.startswith("socket.") or event.startswith("urllib."):
            why = _NETWORK
        elif event.startswith("ctypes."):
            why = _NATIVE
        elif event == "resource.setrlimit" and state["open"]:
            return
        else:
            why = refused.get(event)
        if why is not None:
            raise PermissionError("%s (%s)" % (why, event))

    def seconds(most):
        used = resource.getrusage(resource.RUSAGE_SELF)
        state["open"] = True
        try:
            set_limit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + most + 1, resource.RLIM_INFINITY))
        except (ValueError, OSError):
            pass
        finally:
            state["open"] = False

    global allow_seconds
    allow_seconds = seconds
    sys.addaudithook(check)


def allow_seconds(most):
    """Ends this process when it computes longer than that; set anew for each call."""
