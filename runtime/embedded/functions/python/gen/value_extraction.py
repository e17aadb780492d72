"""Kinds of entities, how they are configured, and a validation by rules."""
import enum
import re
from datetime import date, time


class EntityType(str, enum.Enum):
    ADDRESS = "address"
    ALPHANUMERIC = "alphanumeric"
    DATE = "date"
    EMAIL = "email"
    NUMERIC = "numeric"
    PHONE_NUMBER = "phone_number"
    TIME = "time"
    ENUM = "enum"
    CURRENCY = "currency"
    QUANTITY = "quantity"
    NAME = "name"
    FREE_TEXT = "free_text"

    __str__ = str.__str__


class NumericType(str, enum.Enum):
    INT = "int"
    FLOAT = "float"

    __str__ = str.__str__


class _Config:
    """Options by name; those a kind does not have are refused."""

    entity_type = ""
    _defaults = {}

    def __init__(self, **options):
        unknown = [name for name in options if name not in self._defaults and name != "entity_type"]
        if unknown:
            raise ValueError("%s has no option %s" % (type(self).__name__, ", ".join(unknown)))
        self.__dict__.update({**self._defaults, **options})

    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, ", ".join("%s=%r" % one for one in self.__dict__.items()))


_RANGE = {"min_inclusive": None, "max_inclusive": None}


class BaseRangeConfig(_Config):
    _defaults = _RANGE


class NonNegativeMaxRangeConfig(BaseRangeConfig):
    pass


class NumericConfig(BaseRangeConfig):
    entity_type = "numeric"
    _defaults = {**_RANGE, "numeric_type": NumericType.FLOAT}


class QuantityConfig(NonNegativeMaxRangeConfig):
    entity_type = "quantity"
    _defaults = {**_RANGE, "numeric_type": NumericType.INT}


class CurrencyConfig(NonNegativeMaxRangeConfig):
    entity_type = "currency"
    _defaults = {**_RANGE, "numeric_type": NumericType.FLOAT}


class NameConfig(_Config):
    entity_type = "name"


class FreeTextConfig(_Config):
    entity_type = "free_text"


class AlphanumericConfig(_Config):
    entity_type = "alphanumeric"
    _defaults = {"custom_regex": "", "capturing_group": None}

    def get_compiled_regex(self):
        return re.compile(self.custom_regex)


class EmailConfig(AlphanumericConfig):
    entity_type = "email"
    _defaults = {"custom_regex": r"[^@\s]+@[^@\s]+\.[^@\s]+", "capturing_group": None}


class DateConfig(_Config):
    entity_type = "date"
    _defaults = {"day_first": None, "earliest_date_inclusive": None, "latest_date_inclusive": None}


class TimeConfig(_Config):
    entity_type = "time"
    _defaults = {"format": "%H:%M", "earliest_time_inclusive": None, "latest_time_inclusive": None, "time_pivot": 0}


class PhoneNumberConfig(_Config):
    entity_type = "phone_number"
    _defaults = {"regions": None}


class EnumConfig(_Config):
    entity_type = "enum"
    _defaults = {"allowed_vals": None}


class Configs:
    """The kinds and their configurations, as attributes of `conv.utils`."""

    EntityType = EntityType
    NumericType = NumericType
    NumericConfig = NumericConfig
    QuantityConfig = QuantityConfig
    CurrencyConfig = CurrencyConfig
    NameConfig = NameConfig
    FreeTextConfig = FreeTextConfig
    AlphanumericConfig = AlphanumericConfig
    DateConfig = DateConfig
    EmailConfig = EmailConfig
    TimeConfig = TimeConfig
    PhoneNumberConfig = PhoneNumberConfig
    EnumConfig = EnumConfig


class EntityValidation:
    """Whether a text is a value of a kind: `.valid`, `.value`, `.message`, and for a phone number its parts."""

    def __init__(self, valid, value, message=None, **more):
        self.valid = self.is_valid = valid
        self.value = value
        self.message = self.error = message
        self.__dict__.update(more)

    def __bool__(self):
        return self.valid


def validate(value, config):
    """By rules only, where the vendor asks a service: what it says of odd texts may differ."""
    text = str(value if value is not None else "").strip()
    kind = str(config.entity_type)
    if not text:
        return EntityValidation(False, text, "empty")
    if kind in ("numeric", "quantity", "currency"):
        return _number(text, config)
    if kind in ("alphanumeric", "email"):
        return _by_pattern(text, config)
    if kind == "phone_number":
        return _phone_number(text)
    if kind == "enum":
        found = [one for one in config.allowed_vals or () if str(one).lower() == text.lower()]
        return EntityValidation(bool(found), str(found[0]) if found else text, None if found else "not one of the values")
    if kind == "date":
        return _moment(text, date, config.earliest_date_inclusive, config.latest_date_inclusive)
    if kind == "time":
        return _moment(text, time, config.earliest_time_inclusive, config.latest_time_inclusive)
    return EntityValidation(True, text)


def _number(text, config):
    found = re.fullmatch(r"[^\d+-]{0,3}([+-]?\d[\d,]*(?:\.\d+)?)\D{0,8}", text)
    if found is None:
        return EntityValidation(False, text, "not a number")
    number = float(found.group(1).replace(",", ""))
    low, high = config.min_inclusive, config.max_inclusive
    if (low is not None and number < low) or (high is not None and number > high):
        return EntityValidation(False, text, "out of range")
    whole = number == int(number) and str(config.numeric_type) == "int"
    return EntityValidation(True, str(int(number)) if whole else str(number))


def _by_pattern(text, config):
    if not config.custom_regex:
        return EntityValidation(text.replace(" ", "").isalnum(), text)
    found = re.search(config.custom_regex, text)
    if found is None:
        return EntityValidation(False, text, "does not fit the pattern")
    return EntityValidation(True, found.group(config.capturing_group or 0))


def _phone_number(text):
    digits = re.sub(r"\D", "", text)
    valid = 7 <= len(digits) <= 15
    number = ("+" if text.startswith("+") else "") + digits
    return EntityValidation(valid, number, None if valid else "not a phone number", country_code=None, number=digits)


def _moment(text, kind, earliest, latest):
    try:
        moment = kind.fromisoformat(text)
    except ValueError:
        return EntityValidation(False, text, "not a %s" % kind.__name__)
    if (earliest is not None and moment < earliest) or (latest is not None and moment > latest):
        return EntityValidation(False, text, "out of range")
    return EntityValidation(True, moment.isoformat())
