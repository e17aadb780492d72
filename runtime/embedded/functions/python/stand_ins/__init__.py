"""Modules that functions import and that are not part of Python: the vendor's own, and packages that may not be installed."""
import importlib.util
import sys
import types
from importlib.machinery import ModuleSpec

from ..gen import names
from . import plog

#: Packages the vendor's runtime has, and what stands in for them here when they are not installed.
PACKAGES = {
    "requests": "requests is not installed: a stand-in has its exceptions, calls fail as without a network",
    "pydantic": "pydantic is not installed: a stand-in keeps fields and runs validators but converts and checks little",
}
#: Other names of `_gen`: what older pulls wrote, and where the vendor's documentation imports classes from.
GENERATED = ("_gen", "imports", "polyai")


class Notes:
    """What is to be said once about the modules of this worker."""

    def __init__(self):
        self._stood_in = []

    def stands_in(self, name):
        self._stood_in.append(name)

    def missing(self, name):
        pass

    def texts(self):
        return [PACKAGES[name] for name in self._stood_in]


class _Generated:
    """Finds `_gen`, and any module below it: all have the same names."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.split(".", 1)[0] not in GENERATED:
            return None
        return ModuleSpec(name, _Generated, is_package=True)

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        public = {name: value for name, value in vars(names).items() if not name.startswith("_")}
        module.__dict__.update(public)
        module.__all__ = sorted(public)


class _StoodIn:
    """Finds a stand-in under the name of the package."""

    def __init__(self, package):
        self._package = package

    def find_spec(self, name, path=None, target=None):
        if name.split(".", 1)[0] != self._package:
            return None
        return ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        stand_in = importlib.import_module("%s.%s" % (__name__, self._package))
        module.__dict__.update({name: value for name, value in vars(stand_in).items() if not name.startswith("_")})


def install():
    """Puts all of them in place; the notes tell which packages are stood in for."""
    notes = Notes()
    sys.meta_path.append(_Generated)
    sys.modules["plog"] = _as_module("plog", plog)
    for package in PACKAGES:
        if importlib.util.find_spec(package) is None:
            notes.stands_in(package)
            sys.meta_path.append(_StoodIn(package))
    return notes


def _as_module(name, source):
    module = types.ModuleType(name)
    module.__dict__.update({key: value for key, value in vars(source).items() if not key.startswith("_")})
    return module
