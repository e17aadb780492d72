"""`typing_extensions` where it is not installed: what `typing` has of it, and marks that mean nothing at run time."""
import typing
from typing import *  # noqa: F403


class _Mark:
    """Stands for a mark of types: can be subscribed, called as a decorator, and joined with `|`."""

    def __init__(self, name):
        self._name = name

    def __getitem__(self, wanted):
        return wanted[0] if isinstance(wanted, tuple) else wanted

    def __call__(self, *values, **_):
        return values[0] if values and callable(values[0]) else lambda function: function

    def __or__(self, other):
        return typing.Any

    __ror__ = __or__


_LATER = ("NotRequired", "Required", "ReadOnly", "Self", "Never", "LiteralString", "TypeGuard", "TypeIs", "Unpack", "override", "deprecated", "dataclass_transform", "assert_never", "assert_type", "reveal_type", "TypeAlias", "Doc")  # fmt: skip
for _name in (*typing.__all__, *_LATER):
    globals()[_name] = getattr(typing, _name, None) or _Mark(_name)
