"""Modules that functions import and that are not part of Python: the vendor's own, and packages that may not be installed."""
import importlib.util
import re
import sys
import types
from importlib.machinery import ModuleSpec

from ..gen import names
from . import plog

#: Packages the vendor's runtime has, and what stands in for them here when they are not installed.
PACKAGES = {
    "requests": "requests is not installed: a stand-in has its exceptions, calls fail as without a network",
    "urllib3": "urllib3 is not installed: a stand-in has its settings and exceptions, calls fail as without a network",
    "jsonschema": "jsonschema is not installed: a stand-in checks what schemas usually ask for and passes over the rest",
    "typing_extensions": "typing_extensions is not installed: a stand-in has what functions name, and checks nothing",
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
        if name.split(".", 1)[0] not in GENERATED or _names_no_module(name):
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
        if name.split(".", 1)[0] != self._package or _names_no_module(name):
            return None
        return ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        stand_in = importlib.import_module("%s.%s" % (__name__, self._package))
        public = {name: value for name, value in vars(stand_in).items() if not name.startswith("_")}
        module.__dict__.update(public, __version__=getattr(stand_in, "__version__", "0"))


def _names_no_module(name):
    """Modules are spelled small: `from _gen import Nobody` is a mistake, not a module."""
    return name.rsplit(".", 1)[-1].lower() != name.rsplit(".", 1)[-1]


def install(sources):
    """Puts all of them in place; the notes tell which packages that the sources import are stood in for."""
    notes = Notes()
    sys.meta_path.append(_Generated)
    sys.modules["plog"] = _as_module("plog", plog)
    for package in PACKAGES:
        if importlib.util.find_spec(package) is None:
            sys.meta_path.append(_StoodIn(package))
            imports = re.compile(r"^[ \t]*(?:from|import)[ \t].*\b%s\b" % package, re.MULTILINE)
            if any(imports.search(source) for source in sources):
                notes.stands_in(package)
    return notes


def _as_module(name, source):
    module = types.ModuleType(name)
    module.__dict__.update({key: value for key, value in vars(source).items() if not key.startswith("_")})
    return module
