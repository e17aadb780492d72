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
