"""What JSON can show of Python values. What it cannot hold becomes its text; too much is cut, and said."""
import enum
import math
import re

#: Values and characters shown of one thing; a conversation that keeps more in its state keeps too much.
MOST_VALUES = 50_000
MOST_CHARACTERS = 2_000_000
MOST_DEPTH = 60
_LARGEST = 2**53
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")


class View:
    """Shows values, until they are too many: then `cut` is true."""

    def __init__(self):
        self._values = MOST_VALUES
        self._characters = MOST_CHARACTERS
        self.cut = False

    def of(self, value, inside=()):
        kind = type(value)
        if value is None or kind is bool:
            return value
        if isinstance(value, enum.Enum) and isinstance(value, (str, int)):
            value = value.value
            kind = type(value)
        if isinstance(value, str):
            return self.text(str.__str__(value))
        if isinstance(value, int):
            number = int.__int__(value)
            return number if -_LARGEST <= number <= _LARGEST else self.text(_digits(number))
        if isinstance(value, float):
            number = float.__float__(value)
            return number if math.isfinite(number) else repr(number)
        if isinstance(value, (dict, list, tuple, set, frozenset)):
            return self._group(value, inside)
        parts = getattr(kind, "_greenroom_parts", None)
        if parts is not None:
            return self.of(parts(value), inside)
        return self.text(text_of(value))

    def _group(self, value, inside):
        self._values -= len(value)
        if self._values < 0 or len(inside) >= MOST_DEPTH:
            self.cut = self.cut or self._values < 0
            return "…"
        if id(value) in inside:
            return "… (itself)"
        within = inside + (id(value),)
        if isinstance(value, dict):
            # Not .items(): a subclass may answer what it wants.
            return {self.key(key): self.of(item, within) for key, item in dict.items(value)}
        if isinstance(value, (list, tuple)):
            return [self.of(item, within) for item in (list if isinstance(value, list) else tuple).__iter__(value)]
        items = [self.of(item, within) for item in (set if isinstance(value, set) else frozenset).__iter__(value)]
        return sorted(items, key=lambda item: (type(item).__name__, str(item)))

    def key(self, key):
        if isinstance(key, enum.Enum) and isinstance(key, str):
            key = key.value
        return self.text(str.__str__(key)) if isinstance(key, str) else self.text(text_of(key))

    def text(self, text):
        self._characters -= len(text)
        if self._characters >= 0:
            return text
        self.cut = True
        return text[:200] + "…" if len(text) > 200 else text


def _digits(number):
    try:
        return str(number)
    except ValueError:  # newer Pythons refuse to write very long numbers
        return hex(number)


def text_of(value):
    """A text for anything, without the addresses that differ from run to run."""
    kind = type(value)
    try:
        if kind.__str__ is object.__str__ and kind.__repr__ is object.__repr__:
            return _plain(value)
        return _ADDRESS.sub("", str.__str__(str(value)))
    except Exception:
        return "<%s>" % kind.__name__


def _plain(value):
    """`Guest(name='Ada', seats=2)` of an object that does not say how it wants to be shown."""
    fields = getattr(value, "__dict__", None)
    if not isinstance(fields, dict):
        return "<%s>" % type(value).__name__
    shown = ("%s=%s" % (name, _short(item)) for name, item in list(dict.items(fields))[:50])
    return "%s(%s)" % (type(value).__name__, ", ".join(shown))


def _short(value):
    if type(value).__repr__ is object.__repr__:
        return "<%s>" % type(value).__name__
    return _ADDRESS.sub("", str.__str__(repr(value)))[:500]
