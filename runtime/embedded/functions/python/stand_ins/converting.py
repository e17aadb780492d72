"""How the stand-in for `pydantic` makes of a value what an annotation wants, where that is plain."""
import re
import typing
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from uuid import UUID

_BOUNDS = (
    ("ge", lambda value, bound: value >= bound, "Input should be greater than or equal to %s"),
    ("gt", lambda value, bound: value > bound, "Input should be greater than %s"),
    ("le", lambda value, bound: value <= bound, "Input should be less than or equal to %s"),
    ("lt", lambda value, bound: value < bound, "Input should be less than %s"),
    ("min_length", lambda value, bound: len(value) >= bound, "Input should have at least %s items or characters"),
    ("max_length", lambda value, bound: len(value) <= bound, "Input should have at most %s items or characters"),
    ("multiple_of", lambda value, bound: value % bound == 0, "Input should be a multiple of %s"),
    ("pattern", lambda value, bound: re.search(bound, value), "String should match pattern '%s'"),
)


class Function:
    """A validator that an annotation carries."""

    def __init__(self, function, when):
        self.function = function
        self.when = when


def check_bounds(value, bounds):
    """Refuses a value outside of what a field allows."""
    for name, fits, message in _BOUNDS:
        bound = bounds.get(name)
        if bound is not None and value is not None and not fits(value, bound):
            raise ValueError(message % bound)


def types_of(cls):
    try:
        return typing.get_type_hints(cls, include_extras=True)
    except Exception:  # a type that is not known here is not looked at
        return {}


def is_model(wanted):
    return isinstance(wanted, type) and hasattr(wanted, "model_validate")


def _annotated(value, wanted):
    inner, *marks = typing.get_args(wanted)
    for mark in marks:
        if isinstance(mark, Function) and mark.when == "before":
            value = mark.function(value)
    value = converted(value, inner)
    for mark in marks:
        if isinstance(mark, Function) and mark.when == "after":
            value = mark.function(value)
        check_bounds(value, getattr(mark, "bounds", None) or {})
    return value


def converted(value, wanted):
    """The value as the annotation wants it, where that is plain."""
    origin = typing.get_origin(wanted)
    if origin is typing.Annotated:
        return _annotated(value, wanted)
    if origin is typing.Literal:
        if value not in typing.get_args(wanted):
            raise ValueError("Input should be %s" % " or ".join(map(repr, typing.get_args(wanted))))
        return value
    if origin is typing.Union or type(wanted).__name__ == "UnionType":
        return one_of(value, typing.get_args(wanted))
    if origin is list and isinstance(value, (list, tuple)):
        return [converted(item, (typing.get_args(wanted) or (None,))[0]) for item in value]
    if origin in (set, frozenset) and isinstance(value, (list, tuple, set, frozenset)):
        return origin(converted(item, (typing.get_args(wanted) or (None,))[0]) for item in value)
    if origin is dict and isinstance(value, dict):
        inner = (typing.get_args(wanted) or (None, None))[1]
        return {key: converted(item, inner) for key, item in value.items()}
    if not isinstance(wanted, type) or (isinstance(value, wanted) and not (wanted is int and isinstance(value, bool))):
        return value
    if is_model(wanted):
        return wanted.model_validate(value)
    if issubclass(wanted, Enum):
        return wanted(value)
    if wanted in (datetime, date, time) and isinstance(value, str):
        return wanted.fromisoformat(value.replace("Z", "+00:00"))
    if wanted in (int, float, Decimal, UUID) and isinstance(value, (str, int, float)):
        return _number(value, wanted)
    if wanted is str or wanted is bool and not isinstance(value, (str, int)):
        raise ValueError("Input should be a valid %s" % ("string" if wanted is str else "boolean"))
    if wanted is bool and isinstance(value, str):
        return value.lower() in ("true", "1", "yes", "on", "y", "t")
    return value


def _number(value, wanted):
    try:
        if wanted is int and isinstance(value, float) and value != int(value):
            raise ValueError
        return wanted(str(value) if wanted is Decimal else value)
    except (ValueError, ArithmeticError, TypeError, AttributeError):
        raise ValueError("Input should be a valid %s, unable to parse it" % wanted.__name__) from None


def one_of(value, choices):
    if value is None and type(None) in choices:
        return None
    for choice in choices:
        if isinstance(choice, type) and isinstance(value, choice):
            return value
    problem = None
    for choice in choices:
        if choice is type(None):
            continue
        try:
            return converted(value, choice)
        except (ValueError, TypeError) as error:
            problem = error
    raise problem if problem is not None else ValueError("does not fit")
