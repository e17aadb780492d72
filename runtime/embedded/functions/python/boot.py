"""The first code of the worker, given to Python on its command line.

It leaves a small parent behind that does nothing but end everything once the worker ends or whoever started it goes away,
then reads its own modules from standard input: nothing of Greenroom or of the agent is written to disk.
"""
import sys

sys.path[:] = [folder for folder in sys.path if folder not in ("", ".")]
import json
import os
import select
import signal


def watch(worker):
    """The parent: it waits for the worker's end, or for the end of the pipe it gets its orders from."""
    poll = select.poll()
    poll.register(0, 0)
    poll.register(WAKE, select.POLLIN)
    status = None
    while status is None:
        for descriptor, _ in poll.poll():
            if descriptor == 0:
                os.killpg(0, signal.SIGKILL)
                os._exit(1)
            os.read(WAKE, 512)
        while True:
            try:
                pid, ended = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                break
            if pid == 0:
                break
            if pid == worker:
                status = ended
    if os.WIFSIGNALED(status):
        how = signal.Signals(os.WTERMSIG(status)).name
    else:
        how = "exit code %d" % os.WEXITSTATUS(status)
    os.write(1, b'\n{"ended": "%s"}\n' % how.encode())
    os.killpg(0, signal.SIGKILL)
    os._exit(1)


def load(modules):
    """Makes modules of texts: `greenroom_worker.<name>`, compiled when first imported."""
    from importlib.machinery import ModuleSpec

    class Modules:
        @staticmethod
        def find_spec(name, path=None, target=None):
            if name not in modules:
                return None
            return ModuleSpec(name, Modules, is_package=any(other.startswith(name + ".") for other in modules))

        @staticmethod
        def create_module(spec):
            return None

        @staticmethod
        def exec_module(module):
            name = module.__name__
            exec(compile(modules[name], "<%s>" % name, "exec", dont_inherit=True), module.__dict__)

    sys.meta_path.insert(0, Modules)


def bound_processes():
    """At most so many processes and threads, told by the kernel, where they are counted for this user namespace alone."""
    import resource

    try:
        version = tuple(map(int, os.uname().release.split("-")[0].split(".")[:2]))
        if version >= (5, 14):
            resource.setrlimit(resource.RLIMIT_NPROC, (MOST, MOST))
        # The limit above does not hold for root. This one does; before, the number was that of the whole machine.
        if version >= (6, 14) and os.getpid() == 1:
            with open("/proc/sys/kernel/pid_max", "w") as most:
                most.write(str(LEAST))
    except (OSError, ValueError):
        pass  # what remains is that all of them end with the call


#: Processes and threads of a worker; and the least number that the kernel takes as the highest one.
MOST = 256
LEAST = 301
if sys.argv[1:] == ["own"]:
    bound_processes()
WAKE, waker = os.pipe()
os.set_blocking(waker, False)
signal.signal(signal.SIGCHLD, lambda *_: None)
signal.set_wakeup_fd(waker)
child = os.fork()
if child != 0:
    os.close(2)
    watch(child)
signal.set_wakeup_fd(-1)
signal.signal(signal.SIGCHLD, signal.SIG_DFL)
os.close(WAKE)
os.close(waker)

requests = os.fdopen(os.dup(0), "rb")
replies = os.dup(1)
setup = json.loads(requests.readline())
sys.path.extend(setup["packages"])
load(setup["modules"])
# Whatever a function does to the standard streams, the pipes are out of its way.
nowhere = os.open(os.devnull, os.O_RDWR)
for standard in (0, 1, 2):
    os.dup2(nowhere, standard)
os.close(nowhere)
try:
    from greenroom_worker.main import run

    run(setup, requests, replies)
except BaseException:
    import traceback

    os.write(replies, json.dumps({"broken": traceback.format_exc()[-3000:]}).encode() + b"\n")
    os._exit(1)
