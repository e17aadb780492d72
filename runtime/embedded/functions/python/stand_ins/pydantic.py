"""`pydantic` where it is not installed: models keep their fields, defaults, aliases and validators.

Types are hardly checked: numbers and texts are converted where that is plain, models within models are made of dicts. What
the real one refuses may pass here, which the worker says once.
"""
import copy
import typing
from datetime import date, datetime, time
from enum import Enum

_MISSING = object()


class ValidationError(ValueError):
    def __init__(self, title="", problems=()):
        super().__init__("%s: %s" % (title, "; ".join(problems)))
        self._problems = list(problems)

    def errors(self, **_):
        return [{"msg": problem, "type": "value_error", "loc": ()} for problem in self._problems]


class FieldInfo:
    def __init__(self, default=_MISSING, default_factory=None, alias=None, **more):
        self.default = default
        self.default_factory = default_factory
        self.alias = alias or more.get("validation_alias")
        self.description = more.get("description")

    def value(self):
        if self.default_factory is not None:
            return self.default_factory()
        return copy.deepcopy(self.default)


def Field(default=_MISSING, *, default_factory=None, alias=None, **more):
    return FieldInfo(_MISSING if default is Ellipsis else default, default_factory, alias, **more)


def PrivateAttr(default=None, *, default_factory=None, **_):
    return default_factory() if default_factory is not None else default


def ConfigDict(**options):
    return dict(options)


def _marker(kind):
    def decorate(*fields, mode="after", **_):
        def mark(function):
            raw = getattr(function, "__func__", function)
            raw._validates = (kind, mode if kind == "model" else mode, fields)
            return function

        return mark

    return decorate


model_validator = _marker("model")
field_validator = _marker("field")


def validator(*fields, pre=False, **_):
    return field_validator(*fields, mode="before" if pre else "after")


def root_validator(*args, pre=False, **_):
    if args and callable(args[0]):
        return model_validator(mode="after")(args[0])
    return model_validator(mode="before" if pre else "after")


def computed_field(function=None, **_):
    return function if function is not None else lambda inner: inner


def field_serializer(*_, **__):
    return lambda function: function


model_serializer = field_serializer


class _Made(type):
    """Collects the fields and validators of a model when its class is made."""

    def __new__(mcs, name, bases, space):
        fields = {}
        validators = []
        for base in reversed(bases):
            fields.update(getattr(base, "model_fields", {}))
            validators.extend(getattr(base, "_validators", ()))
        for field, annotation in _annotations(space).items():
            if field.startswith("_") or field == "model_config" or "ClassVar" in str(annotation):
                continue
            given = space.pop(field, _MISSING)
            fields[field] = given if isinstance(given, FieldInfo) else FieldInfo(given)
            fields[field].annotation = annotation
        validators.extend(
            value for value in space.values() if hasattr(getattr(value, "__func__", value), "_validates")
        )
        made = super().__new__(mcs, name, bases, space)
        made.model_fields = fields
        made._validators = validators
        made._config = {**getattr(bases[0], "_config", {}), **space.get("model_config", {})} if bases else {}
        return made


def _annotations(space):
    if "__annotations__" in space:
        return space["__annotations__"]
    annotate = space.get("__annotate__") or space.get("__annotate_func__")
    if annotate is None:
        return {}
    import annotationlib  # Python 3.14

    return annotationlib.call_annotate_function(annotate, annotationlib.Format.FORWARDREF)


class BaseModel(metaclass=_Made):
    def __init__(self, **values):
        cls = type(self)
        values = cls._run("model", "before", values)
        problems = []
        types = _types_of(cls)
        for name, field in cls.model_fields.items():
            found = next((values[key] for key in (field.alias, name) if isinstance(key, str) and key in values), _MISSING)
            if found is _MISSING:
                found = field.value()
                if found is _MISSING:
                    problems.append("%s: Field required" % (field.alias or name))
                    continue
                object.__setattr__(self, name, found)
                continue
            try:
                found = cls._check(name, "before", found)
                found = _converted(found, types.get(name))
                found = cls._check(name, "after", found)
            except (ValueError, TypeError, AssertionError) as error:
                problems.append("%s: %s" % (name, error))
                continue
            object.__setattr__(self, name, found)
        if problems:
            raise ValidationError(cls.__name__, problems)
        extra = cls._config.get("extra")
        known = {key for name, field in cls.model_fields.items() for key in (name, field.alias)}
        unknown = [key for key in values if key not in known]
        if extra == "forbid" and unknown:
            raise ValidationError(cls.__name__, ["%s: Extra inputs are not permitted" % key for key in unknown])
        if extra == "allow":
            for key in unknown:
                object.__setattr__(self, key, values[key])
        for check in cls._validators:
            raw = getattr(check, "__func__", check)
            kind, mode, _ = raw._validates
            if kind == "model" and mode == "after":
                raw(self)

    @classmethod
    def _run(cls, kind, mode, values):
        for check in cls._validators:
            raw = getattr(check, "__func__", check)
            if raw._validates[:2] == (kind, mode):
                values = raw(cls, values)
        return values

    @classmethod
    def _check(cls, name, mode, value):
        for check in cls._validators:
            raw = getattr(check, "__func__", check)
            kind, when, fields = raw._validates
            if kind == "field" and when == mode and (name in fields or "*" in fields):
                value = raw(cls, value)
        return value

    @classmethod
    def model_validate(cls, value, **_):
        if isinstance(value, cls):
            return value
        if not isinstance(value, dict):
            raise ValidationError(cls.__name__, ["Input should be a valid dictionary"])
        return cls(**value)

    parse_obj = model_validate

    @classmethod
    def model_validate_json(cls, text, **_):
        import json

        return cls.model_validate(json.loads(text))

    @classmethod
    def model_construct(cls, **values):
        made = cls.__new__(cls)
        for name, field in cls.model_fields.items():
            object.__setattr__(made, name, values.get(name, field.value()))
        return made

    def model_dump(self, *, by_alias=False, exclude_none=False, exclude=None, include=None, mode="python", **_):
        shown = {}
        for name, field in type(self).model_fields.items():
            value = getattr(self, name, None)
            if (exclude_none and value is None) or name in (exclude or ()) or (include and name not in include):
                continue
            key = field.alias if by_alias and isinstance(field.alias, str) else name
            shown[key] = _dumped(value, {"by_alias": by_alias, "exclude_none": exclude_none, "mode": mode})
        return shown

    dict = model_dump

    def model_dump_json(self, *, indent=None, **options):
        import json

        return json.dumps(self.model_dump(mode="json", **options), indent=indent, default=str)

    json = model_dump_json

    def model_copy(self, *, update=None, deep=False):
        made = copy.deepcopy(self) if deep else copy.copy(self)
        made.__dict__.update(update or {})
        return made

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __repr__(self):
        shown = ("%s=%r" % (name, getattr(self, name, None)) for name in type(self).model_fields)
        return "%s(%s)" % (type(self).__name__, ", ".join(shown))

    def __str__(self):
        return " ".join("%s=%r" % (name, getattr(self, name, None)) for name in type(self).model_fields)


def _dumped(value, options):
    if isinstance(value, BaseModel):
        return value.model_dump(**options)
    if isinstance(value, dict):
        return {key: _dumped(item, options) for key, item in value.items()}
    if isinstance(value, (list, tuple, set)):
        return type(value)(_dumped(item, options) for item in value)
    if options["mode"] == "json" and isinstance(value, Enum):
        return value.value
    if options["mode"] == "json" and isinstance(value, (date, time)):
        return value.isoformat()
    return value


def _types_of(cls):
    try:
        return typing.get_type_hints(cls)
    except Exception:  # a type that is not known here is not looked at
        return {}


def _converted(value, wanted):
    """The value as the annotation wants it, where that is plain."""
    origin = typing.get_origin(wanted)
    if origin is typing.Annotated:
        return _converted(value, typing.get_args(wanted)[0])
    if origin is typing.Union or type(wanted).__name__ == "UnionType":
        return _one_of(value, typing.get_args(wanted))
    if origin is list and isinstance(value, (list, tuple)):
        return [_converted(item, (typing.get_args(wanted) or (None,))[0]) for item in value]
    if origin is dict and isinstance(value, dict):
        inner = (typing.get_args(wanted) or (None, None))[1]
        return {key: _converted(item, inner) for key, item in value.items()}
    if not isinstance(wanted, type) or isinstance(value, wanted):
        return value
    if issubclass(wanted, BaseModel):
        return wanted.model_validate(value)
    if issubclass(wanted, Enum):
        return wanted(value)
    if wanted in (datetime, date, time) and isinstance(value, str):
        return wanted.fromisoformat(value.replace("Z", "+00:00"))
    if wanted is int and isinstance(value, (str, float)):
        return int(value)
    if wanted is float and isinstance(value, (str, int)):
        return float(value)
    if wanted is str or wanted is bool and not isinstance(value, (str, int)):
        raise ValueError("Input should be a valid %s" % ("string" if wanted is str else "boolean"))
    if wanted is bool and isinstance(value, str):
        return value.lower() in ("true", "1", "yes", "on", "y", "t")
    return value


def _one_of(value, choices):
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
            return _converted(value, choice)
        except (ValueError, TypeError) as error:
            problem = error
    raise problem if problem is not None else ValueError("does not fit")


class TypeAdapter:
    def __init__(self, wanted):
        self._wanted = wanted

    def validate_python(self, value, **_):
        return _converted(value, self._wanted)


class AliasChoices:
    def __init__(self, *choices):
        self.choices = choices


def constr(**_):
    return str


def conint(**_):
    return int


EmailStr = HttpUrl = SecretStr = StrictStr = str
StrictInt = PositiveInt = NonNegativeInt = int
StrictBool = bool
