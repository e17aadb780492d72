"""Dictionaries with attribute access: the state, variants, entities; and those that cannot be changed."""
import copy


class State(dict):
    """The state of a conversation. A missing attribute is None; a missing item is a KeyError."""

    def __getattr__(self, key):
        if key.startswith("__") and key.endswith("__"):
            raise AttributeError(key)
        return self.get(key)

    def __setattr__(self, key, value):
        self[key] = value

    def __delattr__(self, key):
        if key not in self:
            raise AttributeError(key)
        del self[key]

    def __deepcopy__(self, memo):
        return State({copy.deepcopy(key, memo): copy.deepcopy(value, memo) for key, value in self.items()})

    def __reduce__(self):
        return (State, (dict(self),))


class Variant(dict):
    """The attributes of one variant, all texts. A missing attribute is None."""

    def __getattr__(self, key):
        if key.startswith("__") and key.endswith("__"):
            raise AttributeError(key)
        return self.get(key)

    def __setattr__(self, key, value):
        self[key] = value


class Entities(dict):
    """The entities collected so far, by name. A missing attribute is None."""

    def __getattr__(self, key):
        if key.startswith("__") and key.endswith("__"):
            raise AttributeError(key)
        return self.get(key)


class ReadOnlyDict(dict):
    def __readonly__(self, *args, **kwargs):
        raise TypeError("%s cannot be changed" % type(self).__name__)

    __setitem__ = __delitem__ = clear = pop = popitem = setdefault = update = __ior__ = __readonly__

    def __deepcopy__(self, memo):
        return type(self)(**{key: copy.deepcopy(value, memo) for key, value in self.items()})

    def __reduce__(self):
        return (dict, (dict(self),))


class RealtimeConfig(ReadOnlyDict):
    """The real-time configuration of the environment."""
