"""`pydantic` where it is not installed: models keep their fields, defaults, aliases and validators.

Types are hardly checked: numbers and texts are converted where that is plain, models within models are made of dicts. What
the real one refuses may pass here, which the worker says once.
"""
import dataclasses as _dataclasses
import types
import typing

from .converting import Function, converted, types_of
from .models import (
    BaseModel,
    ConfigDict,
    Field,
    FieldInfo,
    PrivateAttr,
    RootModel,
    ValidationError,
    computed_field,
    dumped,
    field_serializer,
    field_validator,
    model_serializer,
    model_validator,
    root_validator,
    validator,
)

assert ConfigDict and PrivateAttr and RootModel and computed_field and field_serializer and field_validator
assert model_serializer and model_validator and root_validator and validator


class TypeAdapter:
    def __init__(self, wanted):
        self._wanted = wanted

    def validate_python(self, value, **_):
        try:
            return converted(value, self._wanted)
        except ValidationError:
            raise
        except (ValueError, TypeError) as error:
            raise ValidationError(str(self._wanted), [((), str(error))]) from None

    def validate_json(self, text, **_):
        import json

        return self.validate_python(json.loads(text))

    def dump_python(self, value, *, mode="python", **_):
        return dumped(value, {"by_alias": False, "exclude_none": False, "mode": mode})


class AliasChoices:
    def __init__(self, *choices):
        self.choices = choices


def _of(wanted):
    return lambda **bounds: typing.Annotated[wanted, Field(**bounds)]


constr, conint, confloat, condecimal = map(_of, (str, int, float, float))


def conlist(item=typing.Any, **bounds):
    return typing.Annotated[typing.List[item], Field(**bounds)]


StringConstraints = FieldInfo


def BeforeValidator(function, **_):
    return Function(function, "before")


def AfterValidator(function, **_):
    return Function(function, "after")


PlainSerializer = WrapSerializer = WrapValidator = PlainValidator = Tag = Discriminator = AliasPath = lambda *_, **__: None


def validate_call(function=None, **_):
    return function if function is not None else lambda inner: inner


validate_arguments = validate_call


def create_model(name, __base__=BaseModel, **fields):
    space = {key: value[1] for key, value in fields.items() if isinstance(value, tuple) and value[1] is not Ellipsis}
    hints = {key: value[0] if isinstance(value, tuple) else type(value) for key, value in fields.items()}
    return type(__base__)(name, (__base__,), {**space, "__annotations__": hints, "__module__": __base__.__module__})


class Extra:
    allow = "allow"
    forbid = "forbid"
    ignore = "ignore"


def dataclass(cls=None, **options):
    """A dataclass that makes of its values what its annotations want."""

    def make(inner):
        after = getattr(inner, "__post_init__", None)

        def convert(self, *values):
            hints = types_of(type(self))
            for field in _dataclasses.fields(self):
                object.__setattr__(self, field.name, converted(getattr(self, field.name), hints.get(field.name)))
            if after is not None:
                after(self, *values)

        inner.__post_init__ = convert
        return _dataclasses.dataclass(inner, **{name: options[name] for name in options if name != "config"})

    return make if cls is None else make(cls)


def to_pascal(name):
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def to_camel(name):
    whole = to_pascal(name)
    return whole[:1].lower() + whole[1:]


EmailStr = HttpUrl = AnyUrl = AnyHttpUrl = SecretStr = StrictStr = str
StrictInt = int
StrictBool = bool
StrictFloat = FiniteFloat = float
PositiveInt, NegativeInt, NonNegativeInt, NonPositiveInt = conint(gt=0), conint(lt=0), conint(ge=0), conint(le=0)
PositiveFloat, NonNegativeFloat = confloat(gt=0), confloat(ge=0)
ValidationInfo = SerializerFunctionWrapHandler = GetCoreSchemaHandler = UUID4 = AwareDatetime = NaiveDatetime = typing.Any
SerializeAsAny = typing.Union
dataclasses = types.SimpleNamespace(dataclass=dataclass)
alias_generators = types.SimpleNamespace(to_camel=to_camel, to_pascal=to_pascal)
