"""One conversation: its state, its modules, its chance, and the calls of its functions."""
import types

from . import surroundings
from .agent_files import no_function
from .failure import describe
from .frozen_clock import clock, real_counter
from .gen.conversation import Conversation
from .gen.exceptions import among
from .gen.flow import Flow
from .importing import import_file
from .json_view import View
from .seeded_random import Chance


class Session:
    def __init__(self, name, facts, files, output):
        self.files = files
        self._output = output
        self._modules = {}
        self._chance = Chance(facts.get("seed") or facts["id"])
        self._now = facts["nowSeconds"]
        self.conv = Conversation(facts, self)
        self._calls = []  # those under way, outermost first

    def close(self):
        if self.files.modules is self._modules:
            self.files.leave()
        self._modules = {}

    def call(self, address, arguments, context):
        """Runs one function; its outcome, whatever it does."""
        surroundings.begin(self._output)
        clock.set(self._now)
        if self.files.modules is not self._modules:
            self.files.enter(self._modules)
        self._chance.begin()
        conv = self.conv
        conv._begin(context, address)
        before = View().of(conv.state)
        call = _Call(address, None)
        self._calls = [call]
        started = real_counter()
        try:
            returned = self._run(address, (), arguments)
        except BaseException as error:
            returned = None
            call.fail(error, self.files)
        self._calls = []
        ended = real_counter()
        outcome = call.outcome(returned, conv, before, self._output.taken())
        outcome.update(effects=conv._taken_effects(), nested=call.nested, durationMs=(ended - started) * 1000)
        self._chance.end()
        outcome["spoiled"] = surroundings.spoiled()
        return outcome

    def nested(self, kind, name, flow, arguments, keywords):
        """A call by `conv.functions` or `flow.functions`: ordinary Python, and an event of its own in the trace."""
        address = {"kind": kind, "name": name, "flow": flow}
        call = _Call(address, self._calls[-1] if self._calls else None)
        before = View().of(self.conv.state)
        started = real_counter()
        self._calls.append(call)
        returned = None
        try:
            returned = self._run(address, arguments, keywords, call)
            return returned
        except BaseException as error:
            call.fail(error, self.files)
            raise
        finally:
            self._calls.remove(call)
            if call.parent is not None:
                call.parent_nested(returned, self.conv, before, (real_counter() - started) * 1000)

    def log(self, level, text):
        if self._calls:
            self._calls[-1].logs.append({"level": level, "text": text})

    def has(self, kind, name, flow):
        return self.files.find(kind, name, flow) is not None

    def names(self, kind, flow):
        return self.files.names(kind, flow)

    def _run(self, address, arguments, keywords, call=None):
        file = self.files.find(address["kind"], address["name"], address["flow"])
        if file is None:
            where = " of the flow %s" % address["flow"] if address["flow"] is not None else ""
            known = among(self.names(address["kind"], address["flow"]))
            raise LookupError("there is no %s function %s%s%s" % (address["kind"], address["name"], where, known))
        main = vars(import_file(file)).get(file.name)
        if not callable(main):
            raise LookupError(no_function(file))
        injected = (self.conv,)
        if address["kind"] in ("transition", "function step"):
            injected += (Flow(self, address["flow"]),)
        whole = injected + tuple(arguments)
        if call is not None:
            call.note_arguments(main, whole, keywords, len(injected))
        returned = main(*whole, **keywords)
        return _awaited(returned) if isinstance(returned, types.CoroutineType) else returned


def _awaited(coroutine):
    """What a coroutine returns that waits for nothing from outside."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    coroutine.close()
    raise RuntimeError("the function waits for something; there is no event loop here")


class _Call:
    """A call under way: what it logged, what it called."""

    def __init__(self, address, parent):
        self.address = address
        self.parent = parent
        self.logs = []
        self.nested = [] if parent is None else parent.nested
        self.arguments = {}
        self.error = None

    def fail(self, error, files):
        self.error = describe(error, files)
        if isinstance(error, MemoryError):
            self.error["memory"] = True

    def note_arguments(self, main, arguments, keywords, injected):
        code = getattr(main, "__code__", None)
        names = code.co_varnames[: code.co_argcount] if code is not None else ()
        given = dict(zip(names[injected:], arguments[injected:]))
        self.arguments = View().of({**given, **keywords})

    def outcome(self, returned, conv, before, printed):
        view = View()
        try:
            shown = view.of(returned)
        except BaseException as error:  # whatever a value does when it is shown
            shown = None
            self.error = self.error or {"message": "the returned value cannot be shown: %s" % type(error).__name__}
        if view.cut:
            shown = None
            self.error = self.error or {"message": "the function returned more than can be kept"}
        view = View()
        try:
            state = view.of(conv.state)
        except BaseException as error:
            state = before
            self.error = self.error or {"message": "the state cannot be shown: %s" % type(error).__name__}
        if view.cut:
            self.error = self.error or {"message": "the state holds more than can be kept"}
            self.error["memory"] = True
        self.logs.extend({"level": "print", "text": line} for line in printed)
        return {
            "returned": shown,
            "returnedType": _type_of(returned),
            "stateChanges": changes(before, state),
            "state": state,
            "logs": self.logs,
            "error": self.error,
        }

    def parent_nested(self, returned, conv, before, took):
        address = self.address
        try:
            result, state = View().of(returned), View().of(conv.state)
        except Exception:
            result, state = None, before
        event = {
            "name": address["name"],
            "kind": address["kind"],
            "flow": address["flow"],
            "arguments": self.arguments,
            "result": result,
            "logs": self.logs,
            "stateChanges": changes(before, state),
            "parent": self.parent.address["name"],
            "durationMs": took,
        }
        if self.error is not None:
            event["error"] = {name: self.error[name] for name in ("message", "path", "line") if name in self.error}
        self.nested.append(event)


def _type_of(returned):
    if returned is None:
        return "none"
    if isinstance(returned, str):
        return "text"
    return "dict" if isinstance(returned, dict) else "other"


def changes(before, after):
    """What differs between two shown states."""
    return {
        "added": {name: value for name, value in after.items() if name not in before},
        "updated": {
            name: [before[name], value]
            for name, value in after.items()
            if name in before and not same(before[name], value)
        },
        "removed": [name for name in before if name not in after],
    }


def same(one, other):
    """Equal, and of one type: in Python True equals 1."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(value, other[name]) for name, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other
