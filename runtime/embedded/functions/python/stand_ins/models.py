"""Models of the stand-in for `pydantic`: fields, validators, and how they are shown."""
import copy
import typing
from datetime import date, time
from enum import Enum

from .converting import check_bounds, converted, types_of

_MISSING = object()


class ValidationError(ValueError):
    def __init__(self, title="", problems=()):
        """Problems are pairs of where and what."""
        self.title = title
        self._problems = [(where if isinstance(where, tuple) else (where,), what) for where, what in problems]
        told = "; ".join("%s: %s" % (".".join(map(str, where)), what) for where, what in self._problems)
        super().__init__("%d validation error%s for %s: %s" % (len(problems), "s"[: len(problems) != 1], title, told))

    def errors(self, **_):
        return [
            {"type": "missing" if what == "Field required" else "value_error", "loc": where, "msg": what, "input": None}
            for where, what in self._problems
        ]

    def error_count(self):
        return len(self._problems)

    def json(self, **_):
        import json

        return json.dumps(self.errors())


class FieldInfo:
    def __init__(self, default=_MISSING, default_factory=None, alias=None, **more):
        self.default = default
        self.default_factory = default_factory
        self.alias = alias or more.get("validation_alias")
        self.description = more.get("description")
        self.bounds = {("pattern" if name == "regex" else name): value for name, value in more.items()}

    def is_required(self):
        return self.default is _MISSING and self.default_factory is None

    @property
    def aliases(self):
        """The names a value may come under."""
        return [one for one in getattr(self.alias, "choices", (self.alias,)) if isinstance(one, str)]

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


class _Computed(property):
    """A property that is shown with the fields."""


def computed_field(function=None, **_):
    def mark(inner):
        return _Computed(inner.fget if isinstance(inner, property) else inner)

    return mark if function is None else mark(function)


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
        made._config = {**getattr(bases[0], "_config", {}), **_settings(space)} if bases else {}
        computed = [one for base in bases for one in getattr(base, "_computed", ())]
        made._computed = computed + [name for name, value in space.items() if isinstance(value, _Computed)]
        spell = made._config.get("alias_generator")
        for field, known in fields.items():
            if spell is not None and known.alias is None:
                known.alias = spell(field)
        return made


def _settings(space):
    """`model_config`, or the inner class `Config` of before."""
    older = {name: value for name, value in vars(space.get("Config", object)).items() if not name.startswith("__")}
    return {**(older if "Config" in space else {}), **space.get("model_config", {})}


def _annotations(space):
    if "__annotations__" in space:
        return space["__annotations__"]
    annotate = space.get("__annotate__") or space.get("__annotate_func__")
    if annotate is None:
        return {}
    import annotationlib  # Python 3.14

    return annotationlib.call_annotate_function(annotate, annotationlib.Format.FORWARDREF)


_NO_FIELD = FieldInfo()


class BaseModel(metaclass=_Made):
    def __init__(self, **values):
        cls = type(self)
        values = cls._run("model", "before", values)
        problems = []
        hints = types_of(cls)
        for name, field in cls.model_fields.items():
            found = next((values[key] for key in (*field.aliases, name) if key in values), _MISSING)
            if found is _MISSING:
                if field.is_required():
                    problems.append(((field.aliases or [name])[0], "Field required"))
                else:
                    object.__setattr__(self, name, field.value())
                continue
            try:
                found = cls._check(name, "before", found)
                found = converted(found, hints.get(name))
                check_bounds(found, field.bounds)
                found = cls._check(name, "after", found)
            except ValidationError as error:
                problems.extend((((field.aliases or [name])[0], *where), what) for where, what in error._problems)
                continue
            except (ValueError, TypeError, AssertionError) as error:
                problems.append(((field.aliases or [name])[0], str(error)))
                continue
            object.__setattr__(self, name, found)
        extra = cls._config.get("extra")
        known = {key for name, field in cls.model_fields.items() for key in (name, *field.aliases)}
        unknown = [key for key in values if key not in known]
        if extra == "forbid":
            problems.extend((key, "Extra inputs are not permitted") for key in unknown)
        if problems:
            raise ValidationError(cls.__name__, problems)
        if extra == "allow":
            for key in unknown:
                object.__setattr__(self, key, values[key])
        for check in cls._validators:
            raw = getattr(check, "__func__", check)
            kind, mode, _ = raw._validates
            if kind == "model" and mode == "after":
                _told(cls, raw, self)

    def __class_getitem__(cls, _):
        return cls

    @classmethod
    def model_rebuild(cls, **_):
        return None

    @classmethod
    def _run(cls, kind, mode, values):
        for check in cls._validators:
            raw = getattr(check, "__func__", check)
            if raw._validates[:2] == (kind, mode):
                values = _told(cls, raw, cls, values)
        return values

    @classmethod
    def _check(cls, name, mode, value):
        for check in cls._validators:
            raw = getattr(check, "__func__", check)
            kind, when, fields = raw._validates
            if kind == "field" and when == mode and (name in fields or "*" in fields):
                value = raw(cls, value, *[None] * (raw.__code__.co_argcount - 2))
        return value

    @classmethod
    def model_validate(cls, value, **_):
        if isinstance(value, cls):
            return value
        if not isinstance(value, dict):
            raise ValidationError(cls.__name__, [((), "Input should be a valid dictionary")])
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
        fields = type(self).model_fields
        for name in [*fields, *type(self)._computed]:
            field = fields.get(name, _NO_FIELD)
            value = getattr(self, name, None)
            if (exclude_none and value is None) or name in (exclude or ()) or (include and name not in include):
                continue
            key = field.alias if by_alias and isinstance(field.alias, str) else name
            shown[key] = dumped(value, {"by_alias": by_alias, "exclude_none": exclude_none, "mode": mode})
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


def _told(cls, check, *values):
    """Runs a validator of the whole model."""
    try:
        return check(*values)
    except ValidationError:
        raise
    except (ValueError, AssertionError) as error:
        raise ValidationError(cls.__name__, [((), str(error))]) from None


class RootModel(BaseModel):
    """A model of one value, which is not an object."""

    def __class_getitem__(cls, wanted):
        return type(cls.__name__, (cls,), {"__annotations__": {"root": wanted}, "__module__": cls.__module__})

    def __init__(self, root=_MISSING, **values):
        super().__init__(**(values if root is _MISSING else {"root": root}))

    @classmethod
    def model_validate(cls, value, **_):
        return value if isinstance(value, cls) else cls(value)

    def model_dump(self, **options):
        return super().model_dump(**options)["root"]


def dumped(value, options):
    if isinstance(value, BaseModel):
        return value.model_dump(**options)
    if isinstance(value, dict):
        return {key: dumped(item, options) for key, item in value.items()}
    if isinstance(value, (list, tuple, set)):
        return type(value)(dumped(item, options) for item in value)
    if options["mode"] == "json" and isinstance(value, Enum):
        return value.value
    if options["mode"] == "json" and isinstance(value, (date, time)):
        return value.isoformat()
    return value
