"""The Python files of one version of an agent, as modules made in memory: `functions.x`, `flows.<folder>.functions.x` …

Each conversation has modules of its own, so what a module keeps in globals is not seen by another conversation. Files are
compiled once.
"""
import __future__

import importlib
import linecache
import re
import sys
import types
from importlib.machinery import ModuleSpec

from .failure import describe_in

ROOTS = ("functions", "flows")
#: The line that pulling adds and pushing takes away, wherever it is: what it gives is there without it.
_GENERATED_LINE = re.compile(r"^from (?:_gen|imports) import \*[ \t]*# <AUTO GENERATED>[ \t]*$", re.MULTILINE)


class AgentFile:
    """One file: where it is, what it is called as a module, what it holds."""

    def __init__(self, path, source):
        self.path = path
        self.source = source
        self.module = path[: -len(".py")].replace("/", ".")
        self.name = self.module.rsplit(".", 1)[-1]
        self._codes = {}

    def code(self, deferred):
        """Compiled; with `deferred`, annotations are not evaluated (as from Python 3.14 on)."""
        if deferred not in self._codes:
            flags = __future__.annotations.compiler_flag if deferred else 0
            # As Python reads files: without the mark of Windows editors. Lines stay where they are.
            source = _GENERATED_LINE.sub("", self.source[1:] if self.source[:1] == "\ufeff" else self.source)
            self._codes[deferred] = compile(source, self.path, "exec", flags=flags, dont_inherit=True)
        return self._codes[deferred]


class AgentFiles:
    """All files, and the flow each name of a flow means."""

    def __init__(self, files, flows, notes):
        self.files = [AgentFile(file["path"], file["source"]) for file in files]
        self.by_module = {file.module: file for file in self.files}
        self.by_path = {file.path: file for file in self.files}
        self.packages = {"functions", "flows"}
        for file in self.files:
            parts = file.module.split(".")
            self.packages.update(".".join(parts[:length]) for length in range(1, len(parts)))
            linecache.cache[file.path] = (len(file.source), None, file.source.splitlines(True), file.path)
        self.flows = flows  # name -> folder
        self.modules = None  # of the conversation whose turn it is
        self._notes = notes
        self._names = vars(importlib.import_module("_gen"))
        self._names = {name: value for name, value in self._names.items() if not name.startswith("_")}
        sys.meta_path.insert(0, self)

    def readable(self, path):
        return path in self.by_path

    def find(self, kind, name, flow):
        """The file of a function; None when there is none."""
        return self.by_path.get("%s/%s.py" % (self._folder(kind, flow), name))

    def names(self, kind, flow):
        """The functions of a kind that there are to be called."""
        start = self._folder(kind, flow) + "/"
        return [file.name for file in self.files if file.path == "%s%s.py" % (start, file.name)]

    def _folder(self, kind, flow):
        if kind not in ("transition", "function step"):
            return "functions"
        return "flows/%s/%s" % (self.flows.get(flow), "functions" if kind == "transition" else "function_steps")

    def enter(self, modules):
        """Makes `modules` (by name) those that imports find and add to."""
        self.leave()
        self.modules = modules
        sys.modules.update(modules)

    def leave(self):
        if self.modules is None:
            return
        for name in [name for name in sys.modules if name in self.by_module or name in self.packages]:
            module = sys.modules.pop(name)
            if isinstance(module, types.ModuleType):
                self.modules[name] = module
        self.modules = None

    def find_spec(self, name, path=None, target=None):
        if name in self.by_module:
            return ModuleSpec(name, self, origin=self.by_module[name].path)
        if name in self.packages:
            return ModuleSpec(name, self, is_package=True)
        root = name.split(".", 1)[0]
        if root in ROOTS:
            return None
        self._notes.missing(name)
        return None

    def create_module(self, spec):
        return None

    def get_source(self, name):
        return self.by_module[name].source if name in self.by_module else ""

    def exec_module(self, module):
        file = self.by_module.get(module.__name__)
        if file is None:
            return
        module.__file__ = file.path
        try:
            self._fill(module, file.code(False))
        except (NameError, TypeError) as error:
            # Before Python 3.14 annotations are evaluated at once, the vendor's Python defers them.
            if not _raised_in(error, file.path):
                raise
            self._fill(module, file.code(True))

    def _fill(self, module, code):
        space = module.__dict__
        for name in [name for name in space if not name.startswith("__")]:
            del space[name]
        # The generated header `from _gen import *` is no part of a version.
        space.update(self._names)
        exec(code, space)

    def import_one(self, path):
        """Imports one file as if it were the first; `{ failed }` has the line of the file, null when it imports."""
        file = self.by_path[path]
        self.enter({})
        try:
            importlib.import_module(file.module)
            return {"failed": None}
        except BaseException as error:
            return {"failed": describe_in(error, self, path)}
        finally:
            self.leave()


def no_function(file):
    return "%s defines no function %s" % (file.path, file.name)


def _raised_in(error, path):
    """Whether it was the file's own code that failed: its top level, or the body of a class."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return last is not None and last.tb_frame.f_code.co_filename == path
