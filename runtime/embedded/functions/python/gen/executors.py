"""Calls of other functions of the agent, by name: `conv.functions.x(…)`, `flow.functions.x(…)`."""
from .exceptions import among


class _Executor:
    _kind = ""

    def __init__(self, conv, flow=None):
        self.conv = conv
        self.flow = flow

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        function = self.get(name)
        if function is None:
            known = self.conv._session.names(self._kind, self._flow_name())
            raise AttributeError("there is no %s function %s%s" % (self._kind, name, among(known)))
        return function

    def __getitem__(self, name):
        function = self.get(name)
        if function is None:
            raise KeyError(name)
        return function

    def __contains__(self, name):
        return self.conv._session.has(self._kind, name, self._flow_name())

    def get(self, name, default=None):
        return self._function(name) if name in self else default

    def _flow_name(self):
        return None if self.flow is None else self.flow._name

    def _function(self, name):
        injected = [value for value in (self.conv, self.flow) if value is not None]

        def call(*arguments, **keywords):
            arguments = list(arguments)
            # Some pass conv and flow along, most do not: they are put in either way.
            while arguments and any(_stands_for(arguments[0], value) for value in injected):
                arguments.pop(0)
            for spelled in ("conv", "flow"):
                if any(_stands_for(keywords.get(spelled), value) for value in injected):
                    del keywords[spelled]
            return self.conv._session.nested(self._kind, name, self._flow_name(), arguments, keywords)

        call.__name__ = name
        return call


def _stands_for(given, value):
    return given is value or (type(given) is type(value) and getattr(given, "_name", None) == getattr(value, "_name", 0))


class FunctionExecutor(_Executor):
    _kind = "global"


class FlowFunctionExecutor(_Executor):
    _kind = "transition"
