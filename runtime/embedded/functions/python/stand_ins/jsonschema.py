"""`jsonschema` where it is not installed: the keywords that schemas of answers use; the others are passed over."""
import re
import types

_TYPES = {
    "object": dict, "array": (list, tuple), "string": str, "boolean": bool, "null": type(None), "integer": int, "number": (int, float),
}  # fmt: skip


class ValidationError(Exception):
    def __init__(self, message, path=(), validator=None, instance=None, schema=None):
        super().__init__(message)
        self.message = message
        self.path = self.absolute_path = self.relative_path = list(path)
        self.validator = validator
        self.instance = instance
        self.schema = schema
        self.context = []


class SchemaError(ValidationError):
    pass


class RefResolutionError(Exception):
    pass


def _is(value, kind):
    if isinstance(value, bool) and kind in ("integer", "number"):
        return False
    return isinstance(value, _TYPES.get(kind, object)) or (kind == "integer" and isinstance(value, float) and value.is_integer())


def _problems(value, schema, root, path):
    if schema is True or schema is False:
        if schema is False:
            yield "False schema does not allow %r" % (value,), path, None, value
        return
    if "$ref" in schema:
        found = root
        for part in schema["$ref"].lstrip("#/").split("/"):
            found = found[part] if part else found
        yield from _problems(value, found, root, path)
    kinds = schema.get("type")
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(_is(value, kind) for kind in kinds):
        yield "%r is not of type %s" % (value, ", ".join(map(repr, kinds))), path, "type", value
        return
    for keyword, wrong in _RULES:
        if keyword in schema:
            message = wrong(value, schema[keyword])
            if message:
                yield message, path, keyword, value
    if isinstance(value, dict):
        yield from _members(value, schema, root, path)
    if isinstance(value, (list, tuple)) and isinstance(schema.get("items"), (dict, bool)):
        for at, item in enumerate(value):
            yield from _problems(item, schema["items"], root, path + (at,))
    for part in schema.get("allOf", ()):
        yield from _problems(value, part, root, path)
    for keyword in ("anyOf", "oneOf"):
        fitting = [part for part in schema.get(keyword, ()) if not any(True for _ in _problems(value, part, root, path))]
        if keyword in schema and (not fitting or (keyword == "oneOf" and len(fitting) > 1)):
            yield "%r is not valid under %s of the given schemas" % (value, "any" if not fitting else "one"), path, keyword, value


def _members(value, schema, root, path):
    for name in schema.get("required", ()):
        if name not in value:
            yield "%r is a required property" % name, path, "required", value
    known = schema.get("properties", {})
    for name, item in value.items():
        if name in known:
            yield from _problems(item, known[name], root, path + (name,))
        elif "additionalProperties" in schema:
            more = schema["additionalProperties"]
            if more is False:
                yield "Additional properties are not allowed (%r was unexpected)" % name, path, "additionalProperties", value
            else:
                yield from _problems(item, more, root, path + (name,))


def _number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


_RULES = (
    ("enum", lambda value, wanted: None if value in wanted else "%r is not one of %r" % (value, wanted)),
    ("const", lambda value, wanted: None if value == wanted else "%r was expected" % (wanted,)),
    ("minimum", lambda value, wanted: "%r is less than the minimum of %r" % (value, wanted) if _number(value) and value < wanted else None),
    ("maximum", lambda value, wanted: "%r is greater than the maximum of %r" % (value, wanted) if _number(value) and value > wanted else None),
    ("minLength", lambda value, wanted: "%r is too short" % value if isinstance(value, str) and len(value) < wanted else None),
    ("maxLength", lambda value, wanted: "%r is too long" % value if isinstance(value, str) and len(value) > wanted else None),
    ("minItems", lambda value, wanted: "%r is too short" % (value,) if isinstance(value, (list, tuple)) and len(value) < wanted else None),
    ("maxItems", lambda value, wanted: "%r is too long" % (value,) if isinstance(value, (list, tuple)) and len(value) > wanted else None),
    ("pattern", lambda value, wanted: "%r does not match %r" % (value, wanted) if isinstance(value, str) and not re.search(wanted, value) else None),
)


class Draft7Validator:
    def __init__(self, schema, *_, **__):
        self.schema = schema

    @classmethod
    def check_schema(cls, schema, *_, **__):
        if not isinstance(schema, (dict, bool)):
            raise SchemaError("%r is not a schema" % (schema,))

    def iter_errors(self, instance):
        for message, path, validator, value in _problems(instance, self.schema, self.schema, ()):
            yield ValidationError(message, path, validator, value, self.schema)

    def is_valid(self, instance):
        return next(self.iter_errors(instance), None) is None

    def validate(self, instance):
        for error in self.iter_errors(instance):
            raise error


Draft4Validator = Draft6Validator = Draft201909Validator = Draft202012Validator = Draft7Validator


class FormatChecker:
    def __init__(self, *_, **__):
        pass


def validate(instance, schema, *_, **__):
    Draft7Validator.check_schema(schema)
    Draft7Validator(schema).validate(instance)


exceptions = types.SimpleNamespace(ValidationError=ValidationError, SchemaError=SchemaError, RefResolutionError=RefResolutionError)
validators = types.SimpleNamespace(Draft7Validator=Draft7Validator, validator_for=lambda *_, **__: Draft7Validator)
