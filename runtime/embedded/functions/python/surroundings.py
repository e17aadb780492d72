"""What all conversations of a process share: put in order before each call, looked at after it."""
import builtins
import gc
import os
import random
import sys

_kept = dict(vars(builtins))
_modules = sys.modules
_own = {name: sys.modules[name] for name in ("builtins", "sys", "time", "datetime", "random", "json")}
_recursion = sys.getrecursionlimit()
_default = random._inst
_equal = dict.__eq__


def begin(output):
    sys.stdout = sys.stderr = output
    sys.setrecursionlimit(_recursion)
    gc.enable()


def spoiled():
    """Whether a call left behind what would change other conversations: another builtin, other modules, a process."""
    now = vars(builtins)
    now.pop("_", None)
    changed = not _equal(now, _kept) or sys.modules is not _modules or random._inst is not _default
    for name, module in _own.items():
        changed = changed or _modules.get(name) is not module
    return changed or _has_children()


def _has_children():
    try:
        os.waitpid(-1, os.WNOHANG)
        return True
    except ChildProcessError:
        return False
