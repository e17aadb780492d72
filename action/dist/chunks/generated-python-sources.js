const e={agent_files:`"""The Python files of one version of an agent, as modules made in memory: \`functions.x\`, \`flows.<folder>.functions.x\` …

Each conversation has modules of its own, so what a module keeps in globals is not seen by another conversation. Files are
compiled once.
"""
import __future__

import importlib
import linecache
import re
import sys
import types
from importlib.machinery import ModuleSpec

from .failure import describe_in

ROOTS = ("functions", "flows")
#: The line that pulling adds and pushing takes away, wherever it is: what it gives is there without it.
_GENERATED_LINE = re.compile(r"^from (?:_gen|imports) import \\*[ \\t]*# <AUTO GENERATED>[ \\t]*$", re.MULTILINE)


class AgentFile:
    """One file: where it is, what it is called as a module, what it holds."""

    def __init__(self, path, source):
        self.path = path
        self.source = source
        self.module = path[: -len(".py")].replace("/", ".")
        self.name = self.module.rsplit(".", 1)[-1]
        self._codes = {}

    def code(self, deferred):
        """Compiled; with \`deferred\`, annotations are not evaluated (as from Python 3.14 on)."""
        if deferred not in self._codes:
            flags = __future__.annotations.compiler_flag if deferred else 0
            # As Python reads files: without the mark of Windows editors. Lines stay where they are.
            source = _GENERATED_LINE.sub("", self.source[1:] if self.source[:1] == "\\ufeff" else self.source)
            self._codes[deferred] = compile(source, self.path, "exec", flags=flags, dont_inherit=True)
        return self._codes[deferred]


class AgentFiles:
    """All files, and the flow each name of a flow means."""

    def __init__(self, files, flows, notes):
        self.files = [AgentFile(file["path"], file["source"]) for file in files]
        self.by_module = {file.module: file for file in self.files}
        self.by_path = {file.path: file for file in self.files}
        self.packages = {"functions", "flows"}
        for file in self.files:
            parts = file.module.split(".")
            self.packages.update(".".join(parts[:length]) for length in range(1, len(parts)))
            linecache.cache[file.path] = (len(file.source), None, file.source.splitlines(True), file.path)
        self.flows = flows  # name -> folder
        self.modules = None  # of the conversation whose turn it is
        self._notes = notes
        self._names = vars(importlib.import_module("_gen"))
        self._names = {name: value for name, value in self._names.items() if not name.startswith("_")}
        sys.meta_path.insert(0, self)

    def readable(self, path):
        return path in self.by_path

    def find(self, kind, name, flow):
        """The file of a function; None when there is none."""
        return self.by_path.get("%s/%s.py" % (self._folder(kind, flow), name))

    def names(self, kind, flow):
        """The functions of a kind that there are to be called."""
        start = self._folder(kind, flow) + "/"
        return [file.name for file in self.files if file.path == "%s%s.py" % (start, file.name)]

    def _folder(self, kind, flow):
        if kind not in ("transition", "function step"):
            return "functions"
        return "flows/%s/%s" % (self.flows.get(flow), "functions" if kind == "transition" else "function_steps")

    def enter(self, modules):
        """Makes \`modules\` (by name) those that imports find and add to."""
        self.leave()
        self.modules = modules
        sys.modules.update(modules)

    def leave(self):
        if self.modules is None:
            return
        for name in [name for name in sys.modules if name in self.by_module or name in self.packages]:
            module = sys.modules.pop(name)
            if isinstance(module, types.ModuleType):
                self.modules[name] = module
        self.modules = None

    def find_spec(self, name, path=None, target=None):
        if name in self.by_module:
            return ModuleSpec(name, self, origin=self.by_module[name].path)
        if name in self.packages:
            return ModuleSpec(name, self, is_package=True)
        root = name.split(".", 1)[0]
        if root in ROOTS:
            return None
        self._notes.missing(name)
        return None

    def create_module(self, spec):
        return None

    def get_source(self, name):
        return self.by_module[name].source if name in self.by_module else ""

    def exec_module(self, module):
        file = self.by_module.get(module.__name__)
        if file is None:
            return
        module.__file__ = file.path
        try:
            self._fill(module, file.code(False))
        except (NameError, TypeError) as error:
            # Before Python 3.14 annotations are evaluated at once, the vendor's Python defers them.
            if not _raised_in(error, file.path):
                raise
            self._fill(module, file.code(True))

    def _fill(self, module, code):
        space = module.__dict__
        for name in [name for name in space if not name.startswith("__")]:
            del space[name]
        # The generated header \`from _gen import *\` is no part of a version.
        space.update(self._names)
        exec(code, space)

    def import_one(self, path):
        """Imports one file as if it were the first; \`{ failed }\` has the line of the file, null when it imports."""
        file = self.by_path[path]
        self.enter({})
        try:
            importlib.import_module(file.module)
            return {"failed": None}
        except BaseException as error:
            return {"failed": describe_in(error, self, path)}
        finally:
            self.leave()


def no_function(file):
    return "%s defines no function %s" % (file.path, file.name)


def _raised_in(error, path):
    """Whether it was the file's own code that failed: its top level, or the body of a class."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return last is not None and last.tb_frame.f_code.co_filename == path`,boot:`"""The first code of the worker, given to Python on its command line.

It leaves a small parent behind that does nothing but end everything once the worker ends or whoever started it goes away,
then reads its own modules from standard input: nothing of Greenroom or of the agent is written to disk.
"""
import sys

sys.path[:] = [folder for folder in sys.path if folder not in ("", ".")]
import json
import os
import select
import signal


def watch(worker):
    """The parent: it waits for the worker's end, or for the end of the pipe it gets its orders from."""
    poll = select.poll()
    poll.register(0, 0)
    poll.register(WAKE, select.POLLIN)
    status = None
    while status is None:
        for descriptor, _ in poll.poll():
            if descriptor == 0:
                os.killpg(0, signal.SIGKILL)
                os._exit(1)
            os.read(WAKE, 512)
        while True:
            try:
                pid, ended = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                break
            if pid == 0:
                break
            if pid == worker:
                status = ended
    if os.WIFSIGNALED(status):
        how = signal.Signals(os.WTERMSIG(status)).name
    else:
        how = "exit code %d" % os.WEXITSTATUS(status)
    os.write(1, b'\\n{"ended": "%s"}\\n' % how.encode())
    os.killpg(0, signal.SIGKILL)
    os._exit(1)


def load(modules):
    """Makes modules of texts: \`greenroom_worker.<name>\`, compiled when first imported."""
    from importlib.machinery import ModuleSpec

    class Modules:
        @staticmethod
        def find_spec(name, path=None, target=None):
            if name not in modules:
                return None
            return ModuleSpec(name, Modules, is_package=any(other.startswith(name + ".") for other in modules))

        @staticmethod
        def create_module(spec):
            return None

        @staticmethod
        def exec_module(module):
            name = module.__name__
            exec(compile(modules[name], "<%s>" % name, "exec", dont_inherit=True), module.__dict__)

    sys.meta_path.insert(0, Modules)


def bound_processes():
    """At most so many processes and threads, told by the kernel, where they are counted for this user namespace alone."""
    import resource

    try:
        version = tuple(map(int, os.uname().release.split("-")[0].split(".")[:2]))
        if version >= (5, 14):
            resource.setrlimit(resource.RLIMIT_NPROC, (MOST, MOST))
        # The limit above does not hold for root. This one does; before, the number was that of the whole machine.
        if version >= (6, 14) and os.getpid() == 1:
            with open("/proc/sys/kernel/pid_max", "w") as most:
                most.write(str(LEAST))
    except (OSError, ValueError):
        pass  # what remains is that all of them end with the call


#: Processes and threads of a worker; and the least number that the kernel takes as the highest one.
MOST = 256
LEAST = 301
if sys.argv[1:] == ["own"]:
    bound_processes()
WAKE, waker = os.pipe()
os.set_blocking(waker, False)
signal.signal(signal.SIGCHLD, lambda *_: None)
signal.set_wakeup_fd(waker)
child = os.fork()
if child != 0:
    os.close(2)
    watch(child)
signal.set_wakeup_fd(-1)
signal.signal(signal.SIGCHLD, signal.SIG_DFL)
os.close(WAKE)
os.close(waker)

requests = os.fdopen(os.dup(0), "rb")
replies = os.dup(1)
setup = json.loads(requests.readline())
sys.path.extend(setup["packages"])
load(setup["modules"])
# Whatever a function does to the standard streams, the pipes are out of its way.
nowhere = os.open(os.devnull, os.O_RDWR)
for standard in (0, 1, 2):
    os.dup2(nowhere, standard)
os.close(nowhere)
try:
    from greenroom_worker.main import run

    run(setup, requests, replies)
except BaseException:
    import traceback

    os.write(replies, json.dumps({"broken": traceback.format_exc()[-3000:]}).encode() + b"\\n")
    os._exit(1)`,failure:`"""An exception as a message with the place in the agent's files."""
import sys

MOST = 2_000
#: The package of the classes that functions are given.
_GIVEN = __name__.rsplit(".", 1)[0] + ".gen."
#: So many attributes are told; of more, those that read alike.
_FEW = 30
#: Python whose grammar the vendor's functions may use.
_NEWEST = (3, 14)


def describe_in(error, files, path):
    """As \`describe\`, with the line of that file; the message names the place when it is in another one."""
    told = describe(error, files)
    line = told.get("line", 1) if told.get("path", path) == path else None
    if line is None:
        told["message"] += " (%s, line %d)" % (told["path"], told["line"])
        lines = [line for there, line in _places(error) if there == path]
        line = lines[-1] if lines else 1
    return {"line": line, "message": told["message"]}


def describe(error, files):
    """\`{ message }\`, with \`path\` and \`line\` of the innermost place in a file of the agent, where there is one."""
    told = {"message": (_message(error) + _hint(error, files))[:MOST]}
    if isinstance(error, SyntaxError) and error.filename in files.by_path:
        told.update(path=error.filename, line=error.lineno or 1)
        return told
    for there, line in _places(error):
        if there in files.by_path:
            told.update(path=there, line=line)
    return told


def _places(error):
    """File and line of every frame the exception went through, outermost first."""
    trace = error.__traceback__
    while trace is not None:
        yield trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next


def _hint(error, files):
    """What is there instead of the name that is not; empty where that is not known."""
    if isinstance(error, SyntaxError) and error.filename in files.by_path and sys.version_info[:2] < _NEWEST:
        return " (as Python %d.%d reads it)" % sys.version_info[:2]
    if isinstance(error, ModuleNotFoundError) and isinstance(error.name, str):
        return _of_module(error.name, files)
    given = getattr(error, "obj", None)
    plain = isinstance(error, AttributeError) and "has no attribute" in str(error)
    if plain and type(given).__module__.startswith(_GIVEN) and not isinstance(given, dict):
        return _of_attribute(str(error.name), given)
    return ""


def _of_module(name, files):
    root = name.split(".", 1)[0]
    if "functions." + name in files.by_module:
        return "; functions import each other as functions.%s" % name
    if root in files.packages or root in getattr(sys, "stdlib_module_names", ()):
        return ""
    return "; no such package is installed for this Python"


def _of_attribute(name, given):
    import difflib  # here: few need it, and all would wait for it

    names = [one for one in dir(given) if not one.startswith("_")]
    near = difflib.get_close_matches(name, names, 5, 0.5) if len(names) > _FEW else []
    return "; it has %s" % ", ".join(near + ["…"] if near else sorted(names)) if names else ""


def _message(error):
    name = type(error).__name__
    if isinstance(error, SyntaxError):
        return "%s: %s" % (name, error.msg)
    if isinstance(error, SystemExit):
        return "SystemExit: a function cannot end the agent"
    try:
        text = str.__str__(str(error))
    except BaseException:
        text = "(its message cannot be read)"
    return "%s: %s" % (name, text) if text else name`,frozen_clock:`"""A clock that stands still at the conversation's now, whoever asks: \`datetime\`, \`date\` and \`time\`.

\`datetime.datetime\` and \`datetime.date\` become subclasses that only know another now. Instances of the real classes, which C
code still makes, are instances of them too; arithmetic, comparison, pickling and time zones are the real ones.
Sleeping takes no time but moves the clock for the rest of the call, so that a loop that waits for a moment ends.
"""
import copyreg
import datetime as _datetime
import threading  # its waits keep the real clock
import queue
import selectors
import time as _time

assert threading and queue

real_date = _datetime.date
real_datetime = _datetime.datetime
real_counter = _time.perf_counter


class Clock:
    """Seconds since 1970 at which the clock stands, and how long the running call has slept."""

    start = 0.0
    slept = 0.0

    def now(self):
        return self.start + self.slept

    def set(self, start):
        self.start = start
        self.slept = 0.0


clock = Clock()


class _SameAs(type):
    """Of a class that stands for a real one: what is an instance of the real class is one of it."""

    def __instancecheck__(cls, instance):
        real = _REAL.get(cls)
        return type.__instancecheck__(cls, instance) if real is None else isinstance(instance, real)

    def __subclasscheck__(cls, subclass):
        real = _REAL.get(cls)
        return type.__subclasscheck__(cls, subclass) if real is None else issubclass(subclass, real)


class date(real_date, metaclass=_SameAs):
    __slots__ = ()

    @classmethod
    def today(cls):
        return cls.fromtimestamp(clock.now())


class datetime(real_datetime, metaclass=_SameAs):
    __slots__ = ()

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(clock.now(), tz)

    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(clock.now(), _datetime.timezone.utc).replace(tzinfo=None)

    @classmethod
    def today(cls):
        return cls.now()


_REAL = {date: real_date, datetime: real_datetime}
for _class in (date, datetime):
    _class.__module__ = "datetime"
    _class.__qualname__ = _class.__name__
    # An instance that C code made is pickled as one of the class that has its name.
    copyreg.pickle(_REAL[_class], lambda value, made=_class: (made, value.__reduce_ex__(4)[1]))
_datetime.date = date
_datetime.datetime = datetime


def _sleep(seconds):
    """As time.sleep, but at once."""
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    clock.slept += float(seconds)


def _of_now(real):
    """\`time.gmtime\` and its like: without an argument they are of now."""
    return lambda seconds=None: real(clock.now() if seconds is None else seconds)


def _of_now_tuple(real):
    return lambda *when: real(*(when or (_time.localtime(),)))


_real_strftime = _time.strftime


def _clock_gettime(which):
    return clock.now()


for _name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
    setattr(_time, _name, clock.now)
    setattr(_time, _name + "_ns", lambda: int(clock.now() * 1_000_000_000))
for _name in ("gmtime", "localtime", "ctime"):
    setattr(_time, _name, _of_now(getattr(_time, _name)))
_time.asctime = _of_now_tuple(_time.asctime)
_time.strftime = lambda format, *when: _real_strftime(format, *(when or (_time.localtime(),)))
_time.clock_gettime = _clock_gettime
_time.clock_gettime_ns = lambda which: int(clock.now() * 1_000_000_000)
_time.sleep = _sleep


#: Seconds that make a difference to a clock that counts from 1970: a loop goes on only when its moment has passed.
_TICK = 1e-6


def _waiting(real):
    """An event loop's wait: when nothing came, its time has passed on the clock that stands still."""

    def select(self, timeout=None):
        sleeps = timeout is not None and timeout > 0
        # Without other threads there is nobody who could end the wait before its time.
        ready = real(self, 0 if sleeps and threading.active_count() == 1 else timeout)
        if sleeps and not ready:
            clock.slept += timeout + _TICK
        return ready

    return select


selectors.DefaultSelector.select = _waiting(selectors.DefaultSelector.select)`,gen:`"""What an agent's functions get by \`from _gen import *\`: the classes of the vendor's stubs, with a behaviour."""`,"gen.conversation":`"""\`conv\`: what a function may read of the conversation, and what it may ask the engine to do."""
from ..json_view import View
from . import effects, mappings, outside, records
from .exceptions import MissingHandoff, among
from .executors import FunctionExecutor
from .history import history_of
from .log import ConversationLogger
from .messages import sms_template_of


class WebchatInterface:
    """\`conv.webchat\`."""

    def __init__(self, conv):
        self._conv = conv

    chat_call_actions = property(lambda self: self._conv._list("call actions", ()))

    def set_chat_call_actions(self, actions):
        self.chat_call_actions[:] = actions
        numbers = (str(getattr(one, "contact_number", one)) for one in actions)
        self._conv._note("numbers to call: %s" % ", ".join(numbers))


class Conversation(effects.Effects):
    def __init__(self, facts, session):
        super().__init__()
        self._session = session
        self._facts = facts
        self._context = {}
        self._called = {}
        self._state = mappings.State(facts["state"])
        self._variants = {name: mappings.Variant(values) for name, values in facts["variants"].items()}
        self._variant_name = None
        self._language = None
        self._real_time_config = mappings.RealtimeConfig(**facts["realTimeConfig"])
        self._sms_templates = {
            name: sms_template_of(name, value, facts["environment"]) for name, value in facts["smsTemplates"].items()
        }
        self._handoffs = {name: _handoff_of(value) for name, value in facts["handoffs"].items()}
        self._metrics_once = set()
        self._lists = {}
        self._analytics_events = []
        self.log = ConversationLogger(session)
        self.utils = outside.Utils(facts)
        self.memory = outside.Memory(facts.get("memory") or {})
        self.external_events = outside.ExternalEvents()
        self.agentic_dial = outside.AgenticDial()
        self.cxone = outside.CxOne(self)

    def _begin(self, context, called):
        """What the engine knows, as it stands before a call."""
        self._context = context
        self._called = called
        self._effects = []
        self._variant_name = context["variant"]
        self._language = context["language"]
        self._history = history_of(context["history"])
        self._entities = mappings.Entities(
            {name: _entity_of(name, value) for name, value in context["entities"].items()}
        )
        self._lists = {}
        self._state.update(context["stateWrites"])

    id = property(lambda self: self._facts["id"])
    account_id = property(lambda self: self._facts.get("accountId") or "account")
    project_id = property(lambda self: self._facts.get("projectId") or "project")
    env = property(lambda self: self._facts["environment"])
    channel_type = property(lambda self: self._facts["channelType"])
    caller_number = property(lambda self: self._facts["callerNumber"])
    callee_number = property(lambda self: self._facts["calleeNumber"])
    sip_headers = property(lambda self: self._facts["sipHeaders"])
    real_time_config = property(lambda self: self._real_time_config)
    state = property(lambda self: self._state)
    current_flow = property(lambda self: self._context["flow"])
    current_step = property(lambda self: self._context["step"])
    language = property(lambda self: self._language)
    history = property(lambda self: self._history)
    transcript_alternatives = property(lambda self: self._list("alternatives", self._context["transcriptAlternatives"]))
    entities = property(lambda self: self._entities)
    variants = property(lambda self: self._variants)
    variant_name = property(lambda self: self._variant_name)
    variant = property(lambda self: self._variants.get(self._variant_name))
    sms_templates = property(lambda self: self._sms_templates)
    handoffs = property(lambda self: self._handoffs)
    functions = property(lambda self: FunctionExecutor(self))
    translations = property(lambda self: outside.Translations(self._facts["translations"], self._language))
    api = property(lambda self: outside.Api(self))
    integrations = property(lambda self: outside.Integrations())
    clock = property(lambda self: outside.Clock())
    generic_external_events = property(lambda self: self._list("external", ()))
    attachments = property(lambda self: self._list("attachments", ()))
    response_suggestions = property(lambda self: self._list("suggestions", ()))
    sms_queue = property(lambda self: self._list("sms", ()))
    metrics_queue = property(lambda self: self._list("metrics", ()))
    voice_change = property(lambda self: self._list("voice", (None,))[0])
    provider_voice_id = property(lambda self: None)
    webchat = property(lambda self: WebchatInterface(self))
    context_vault = property(lambda self: mappings.ReadOnlyDict())

    @property
    def integration_attributes(self):
        """Readable in the start function only, as documented; None elsewhere."""
        return self._facts["integrationAttributes"] if self._called.get("kind") == "start" else None

    @property
    def metric_events(self):
        """Metrics of earlier turns and functions, the platform's own among them."""
        metrics = self._context["metrics"]
        return self._list("metric events", [records.MetricEvent(one["name"], one["value"]) for one in metrics])

    def _list(self, name, start):
        if name not in self._lists:
            self._lists[name] = list(start)
        return self._lists[name]

    def call_handoff(self, destination, reason="", utterance="", sip_headers=None, route=None):
        """Hands the caller over after the function. The configured headers are overlaid by those given."""
        if destination not in self._handoffs:
            raise MissingHandoff(destination, there_is=self._handoffs)
        handoff = self._handoffs[destination]
        headers = {**handoff.sip_headers, **(sip_headers or {})}
        self._do(
            "handoff",
            destination=str(destination),
            reason=str(reason or destination),
            utterance=str(utterance or ""),
            route=_text_or_none(route or handoff.sip_config.get("phone_number")),
            sipHeaders={str(name): str(value) for name, value in headers.items()},
        )

    def set_variant(self, variant):
        if variant not in self._variants:
            known = among(self._variants)
            self._note("variant %s does not exist, it stays %s%s" % (variant, self._variant_name, known))
            return
        self._variant_name = variant
        self._do("variant", name=str(variant))

    def set_language(self, language):
        self._language = str(language)
        self._do("language", code=str(language))

    def write_metric(self, name, value=None, *, write_once=False):
        """Writes a metric. Once it was written with \`write_once\`, later calls with its name are ignored."""
        written = any(one["name"] == name for one in self._context["metrics"])
        if name in self._metrics_once or (write_once and (written or name in self._queued_metrics())):
            return
        if write_once:
            self._metrics_once.add(name)
        self._list("metrics", ()).append({"name": name, "value": value})
        self._do("metric", name=str(name), value=View().of(value), once=bool(write_once))

    def _queued_metrics(self):
        return [one["name"] for one in self._list("metrics", ())]


def _handoff_of(value):
    value = value if isinstance(value, dict) else {}
    config = value.get("sip_config") or {}
    headers = value.get("sip_headers") or {}
    if isinstance(headers, list):
        headers = {str(entry.get("key")): str(entry.get("value")) for entry in headers if isinstance(entry, dict)}
    return records.HandoffConfig(value.get("sip_type") or config.get("method") or "bye", dict(config), dict(headers))


def _entity_of(name, value):
    if isinstance(value, dict) and "value" in value:
        return records.EntityValidationResult(
            str(value.get("id", name)),
            name,
            bool(value.get("valid", True)),
            _text_or_none(value["value"]),
            value.get("type"),
            value.get("error"),
        )
    return records.EntityValidationResult(name, name, True, _text_or_none(value), None)


def _text_or_none(value):
    return None if value is None else str(value)`,"gen.decorators":`"""The decorators of a function's header. They say something to the vendor's tools and nothing at run time."""


def _unchanged(function):
    return function


def func_description(description=None, **_):
    return _unchanged


def func_parameter(name=None, description=None, **_):
    return _unchanged


def func_latency_control(*_, **__):
    return _unchanged`,"gen.effects":`"""What a function asks for: queued in order, carried out by the engine when the function has ended."""
from .exceptions import MissingTemplate
from .records import OutgoingSMS, OutgoingSMSTemplate


class Effects:
    def __init__(self):
        self._effects = []

    def _do(self, what, **details):
        self._effects.append({"do": what, **details})

    def _note(self, text):
        self._do("note", text=text)

    def _taken_effects(self):
        effects, self._effects = self._effects, []
        return effects

    def say(self, utterance):
        self._do("say", text=str(utterance))

    def goto_flow(self, flow_name):
        self._do("goto flow", flow=str(flow_name))

    def exit_flow(self):
        self._do("exit flow")

    def send_sms_template(self, to_number, template, retry_count=None):
        if template not in self.sms_templates:
            raise MissingTemplate(template, there_is=self.sms_templates)
        found = self.sms_templates[template]
        self.sms_queue.append(OutgoingSMSTemplate(to_number, template))
        self._do("sms", template=template, to=_text(to_number), **{"from": found.phone_number}, content=found.content)

    def send_sms(self, to_number, from_number, content, retry_count=None):
        self.sms_queue.append(OutgoingSMS(to_number, from_number, content))
        self._do("sms", template=None, to=_text(to_number), **{"from": _text(from_number)}, content=_text(content))

    def disable_kb_topics(self, names):
        self._do("disable topics", topics=[str(name) for name in names])

    def clear_disabled_kb_topics(self):
        self._do("disable topics", topics=[])

    def set_voice(self, voice):
        self._list("voice", (None,))[0] = voice
        self._note("voice %s" % voice)

    def randomize_voice(self, voice_weights):
        """Takes the likeliest voice: which one a caller hears is a matter of chance, and not of the agent."""
        if not voice_weights:
            return
        self.set_voice(max(voice_weights, key=lambda one: one.weight if one.weight is not None else 0).voice)

    def set_asr_biasing(self, keywords=None, custom_biases=None):
        if keywords is not None and not isinstance(keywords, list):
            raise ValueError("keywords must be a list of texts")
        if custom_biases is not None and not isinstance(custom_biases, dict):
            raise ValueError("custom_biases must map texts to numbers")
        self._note("speech recognition listens for %s" % ", ".join(map(str, [*(keywords or []), *(custom_biases or {})])))

    def clear_asr_biasing(self):
        self._note("speech recognition listens for nothing special")

    def add_attachments(self, attachments):
        self.attachments.extend(attachments)
        self._note("attachments: %s" % ", ".join(_text(getattr(one, "content_url", one)) for one in attachments))

    def set_response_suggestions(self, suggestions):
        self.response_suggestions[:] = suggestions
        self._note("suggested replies: %s" % ", ".join(map(str, suggestions)))

    def send_email(self, to, body, subject=""):
        self._note("e-mail to %s: %s" % (to, subject))

    def send_whatsapp(self, to_number, from_number, content_id, content="", retry_count=None):
        self._note("WhatsApp message %s to %s" % (content_id, to_number))

    def send_content_template(self, messaging_service_id, to_number, content_id, *args, **kwargs):
        self._note("message %s to %s" % (content_id, to_number))

    def log_api_response(self, response, override_url=""):
        url = override_url or getattr(response, "url", "")
        self.log.info("API response %s from %s" % (getattr(response, "status_code", "?"), url))

    def discard_recording(self):
        self._note("the recording is discarded")

    def generate_external_event(self, *, send_to_llm=False):
        number = self._list("generated", ())
        number.append(send_to_llm)
        self._note("waits for an event from outside")
        return "%s-event-%d" % (self.id, len(number))

    def goto_csat_flow(self):
        self._note("goes to the satisfaction survey")

    def set_csat_eligibility(self, eligible, reason=None):
        self._note("satisfaction survey: %s" % ("eligible" if eligible else "not eligible"))

    def set_csat_phone_number(self, phone_number):
        self._note("satisfaction survey to %s" % phone_number)

    def set_csat_score(self, score):
        self._note("satisfaction score %s" % score)

    def set_csat_survey_entered(self):
        self._note("satisfaction survey entered")


def _text(value):
    return "" if value is None else str(value)`,"gen.exceptions":`"""The errors a function may meet, by the names of the vendor's stubs; and those that end a call whatever it catches."""


class _Told(Exception):
    """An error whose text says what it was made of, and what there is instead."""

    _text = "%s"

    def __init__(self, *parts, there_is=()):
        super().__init__(*parts)
        self._parts = parts
        self._there_is = there_is

    def __str__(self):
        return self._text % ", ".join(str(part) for part in self._parts) + among(self._there_is)


def among(names):
    """Which names there are, of those that could have been meant; nothing where there are none."""
    names = sorted(map(str, names))
    if not names:
        return ""
    return "; there is %s%s" % (", ".join(names[:20]), " and %d more" % (len(names) - 20) if len(names) > 20 else "")


class SMSIntegrationNotFound(_Told):
    _text = "no integration for text messages: %s"


class SMSMissingAssistantAccess(_Told):
    _text = "no access to the integration for text messages: %s"


class SMSClientFailure(_Told):
    _text = "the text message was not sent: %s"


class MissingTemplate(_Told):
    _text = "there is no text message template %s"


class MissingHandoff(_Told):
    _text = "there is no handoff %s"


class SecretNotFound(_Told):
    _text = "there is no secret %s"


class MissingAccess(_Told):
    _text = "no access to the secret %s"


class InvalidInput(_Told):
    _text = "not the name of a secret: %s"


class InternalError(_Told):
    _text = "internal error %s"


class ExtractionError(_Told):
    pass


class ChatCompletionError(_Told):
    pass


class CxOneError(_Told):
    pass


class CxOneMissingContactId(CxOneError):
    _text = "no contact of CXone in the SIP headers %s"


class CxOneSecretError(CxOneError):
    _text = "the secret for CXone cannot be used: %s"


class CxOneTokenError(CxOneError):
    _text = "CXone gave no token: %s"


class CxOneSignalError(CxOneError):
    _text = "CXone took no signal: %s"


class NeedsRecording(BaseException):
    """Something outside would have to answer and no answer is recorded. \`except Exception\` does not hide it."""`,"gen.executors":`"""Calls of other functions of the agent, by name: \`conv.functions.x(…)\`, \`flow.functions.x(…)\`."""
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
    _kind = "transition"`,"gen.flow":`"""The flow a transition function or a function step belongs to."""
from .executors import FlowFunctionExecutor


class Flow:
    def __init__(self, session, name):
        self._session = session
        self._name = name
        self.function_dir = "flows/%s" % session.files.flows.get(name)

    @property
    def current_step(self):
        return self._session.conv.current_step

    @property
    def functions(self):
        return FlowFunctionExecutor(self._session.conv, self)

    def goto_step(self, step_name, label=None):
        """Asks for a step of this flow after the function. A name nobody knows is ignored by the engine."""
        self._session.conv._do("goto step", step=str(step_name))`,"gen.history":`"""What was said so far."""


class _Said:
    role = ""
    _shown = ""

    def __init__(self, text):
        self._text = text

    @property
    def text(self):
        return self._text

    def __eq__(self, other):
        return type(other) is type(self) and other._text == self._text

    def __hash__(self):
        return hash((self.role, self._text))

    def __repr__(self):
        return "%s(text=%r)" % (type(self).__name__, self._text)

    def to_dict(self):
        return {"type": self.role, "text": self._text}

    def to_string(self):
        return "%s: %s" % (self._shown, self._text)


class UserInput(_Said):
    """What the caller said; an empty text is silence."""

    role = "user"
    _shown = "User"


class AgentResponse(_Said):
    role = "agent"
    _shown = "Agent"


def history_of(entries):
    return [(UserInput if entry["role"] == "user" else AgentResponse)(entry["text"]) for entry in entries]`,"gen.log":`"""\`conv.log\`: entries of the trace."""
from ..json_view import text_of

MOST = 4_000


class ConversationLogger:
    def __init__(self, session):
        self._session = session

    def info(self, content, is_pii=False, **kwargs):
        self._log("info", content, is_pii, kwargs)

    def warning(self, content, is_pii=False, **kwargs):
        self._log("warning", content, is_pii, kwargs)

    def error(self, content, is_pii=False, **kwargs):
        self._log("error", content, is_pii, kwargs)

    def debug(self, content, is_pii=False, **kwargs):
        self._log("debug", content, is_pii, kwargs)

    warn = warning
    exception = error

    def _log(self, level, content, is_pii, kwargs):
        """A trace may be shown to anyone who reads a report: what is personal is left out."""
        if is_pii:
            return self._session.log(level, "(personal data, left out)")
        parts = [text_of(content)] + ["%s=%s" % (name, text_of(value)) for name, value in kwargs.items()]
        self._session.log(level, " ".join(parts)[:MOST])`,"gen.mappings":`"""Dictionaries with attribute access: the state, variants, entities; and those that cannot be changed."""
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
    """The real-time configuration of the environment."""`,"gen.messages":`"""Text messages."""
from .records import SMSTemplate


def sms_template_of(name, value, environment):
    """A template as functions see it, with the sender of the environment."""
    value = value if isinstance(value, dict) else {"text": value}
    numbers = value.get("env_phone_numbers") or {}
    place = {"live": "live", "pre-release": "pre_release"}.get(environment, "sandbox")
    content = value.get("content", value.get("text"))
    return SMSTemplate(name, str(content or ""), str(value.get("phone_number", numbers.get(place)) or ""))`,"gen.names":`"""Every name that \`from _gen import *\` gives."""
import re
from datetime import date, time

from .conversation import Conversation, WebchatInterface
from .decorators import func_description, func_latency_control, func_parameter
from .exceptions import (
    ChatCompletionError,
    CxOneError,
    CxOneMissingContactId,
    CxOneSecretError,
    CxOneSignalError,
    CxOneTokenError,
    ExtractionError,
    InternalError,
    InvalidInput,
    MissingAccess,
    MissingHandoff,
    MissingTemplate,
    SecretNotFound,
    SMSClientFailure,
    SMSIntegrationNotFound,
    SMSMissingAssistantAccess,
)
from .executors import FlowFunctionExecutor, FunctionExecutor
from .flow import Flow
from .history import AgentResponse, UserInput
from .log import ConversationLogger
from .mappings import Entities, ReadOnlyDict, RealtimeConfig, State, Variant
from .outside import AgenticDial, Api, Clock, CxOne, Destinations, ExternalEvents, Integrations, Memory, Translations, Utils
from .records import *  # noqa: F403
from .value_extraction import (
    AlphanumericConfig,
    BaseRangeConfig,
    CurrencyConfig,
    DateConfig,
    EmailConfig,
    EntityType,
    EnumConfig,
    FreeTextConfig,
    NameConfig,
    NonNegativeMaxRangeConfig,
    NumericConfig,
    NumericType,
    PhoneNumberConfig,
    QuantityConfig,
    TimeConfig,
)
from .voices import *  # noqa: F403

ApiExecutor = Api
ApiIntegrations = Integrations
TranslationReplacementProxy = Translations
#: Named in annotations only.
EntityConfig = VoiceType = SupportedLanguageCodes = EmotionKindValue = EmotionIntensityValue = object`,"gen.outside":`"""What a function asks of the world outside the conversation. Offline, the answers are those that were recorded."""
import datetime
import json

from . import value_extraction
from .exceptions import CxOneMissingContactId, ExtractionError, NeedsRecording, SecretNotFound, among
from .records import Destination, GenericExternalEvent

assert GenericExternalEvent
_CXONE_HEADERS = ("X-InContact-ContactId", "X-inc-master-id")


class Memory:
    """What is remembered of the caller from earlier calls; cannot be written."""

    def __init__(self, fields):
        object.__setattr__(self, "_fields", dict(fields))

    def __getitem__(self, name):
        return self._fields[name]

    def get(self, name, default=None):
        return self._fields.get(name, default)

    def __contains__(self, name):
        return name in self._fields

    def __len__(self):
        return len(self._fields)

    def fields(self):
        return dict(self._fields)

    def __setattr__(self, name, value):
        raise TypeError("memory cannot be written: it is filled from the state after the conversation")

    def __setitem__(self, name, value):
        raise TypeError("memory cannot be written: it is filled from the state after the conversation")


class Utils(value_extraction.Configs):
    """\`conv.utils\`."""

    def __init__(self, facts):
        self._answers = list(facts.get("llmAnswers") or [])
        self._secrets = facts.get("secrets") or {}

    def prompt_llm(self, prompt, *, show_history=False, return_json=False, model="gpt-4o", **_):
        """The next recorded answer; NotImplementedError without one, as where the feature is not enabled."""
        if not self._answers:
            raise NotImplementedError("prompt_llm asks a model, and there is none here")
        answer = self._answers.pop(0)
        if return_json:
            return json.loads(answer) if isinstance(answer, str) else answer
        return answer if isinstance(answer, str) else json.dumps(answer)

    def get_secret(self, secret_name):
        if secret_name not in self._secrets:
            raise SecretNotFound(secret_name)
        return self._secrets[secret_name]

    def extract_address(self, addresses=None, country="US"):
        raise ExtractionError("addresses cannot be recognised here")

    def extract_city(self, city_spellings=None, states=None, country="US"):
        raise ExtractionError("cities cannot be recognised here")

    def validate_entity(self, value, entity_config):
        return value_extraction.validate(value, entity_config)


class Translations:
    """\`conv.translations.<name>\`: the text in the current language, else in any that has it first."""

    def __init__(self, translations, language):
        self._translations = translations
        self._language = language

    def __getattr__(self, name):
        if name.startswith("__") or name not in self._translations:
            raise AttributeError("there is no translation %s%s" % (name, among(self._translations)))
        texts = self._translations[name]
        bare = (self._language or "").split("-")[0]
        for language in (self._language, bare, *(code for code in texts if code.split("-")[0] == bare), *texts):
            if language in texts:
                return texts[language]
        return ""


class Response:
    """A recorded answer of an API, as \`requests\` would give it."""

    def __init__(self, recorded, url):
        shaped = recorded if isinstance(recorded, dict) and "status" in recorded else {"status": 200, "body": recorded}
        self.status_code = int(shaped["status"])
        self.headers = dict(shaped.get("headers") or {})
        self.url = url
        self.reason = ""
        body = shaped.get("body")
        self.text = body if isinstance(body, str) else json.dumps(body)
        self.content = self.text.encode()
        self.ok = self.status_code < 400

    def json(self, **_):
        return json.loads(self.text)

    def raise_for_status(self):
        if not self.ok:
            from requests.exceptions import HTTPError

            raise HTTPError("%d for %s" % (self.status_code, self.url), response=self)

    def __bool__(self):
        return self.ok


class Api:
    """\`conv.api.<integration>.<operation>(…)\`."""

    def __init__(self, conv, path=()):
        self._conv = conv
        self._path = path

    def __getattr__(self, name):
        if name.startswith("__") or len(self._path) == 2:
            raise AttributeError(name)
        return Api(self._conv, self._path + (name,))

    def __call__(self, *path_values, **keywords):
        name = ".".join(self._path)
        answers = (self._conv._facts.get("apiAnswers") or {}).get(name)
        if not answers:
            raise NeedsRecording("needs recording: the API call %s has no recorded answer" % name)
        self._conv._note("API call %s" % name)
        # The last answer is given again and again.
        answer = answers.pop(0) if isinstance(answers, list) and len(answers) > 1 else answers
        return Response(answer[0] if isinstance(answer, list) else answer, name)


class Integrations:
    """\`conv.integrations.<name>\`: whatever is called of it needs a recording."""

    def __init__(self, path="conv.integrations"):
        self._path = path

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Integrations("%s.%s" % (self._path, name))

    def __call__(self, *args, **kwargs):
        raise NeedsRecording("needs recording: %s has no recorded answer" % self._path)


class CxOne:
    """\`conv.cxone\`: hands the caller back to a contact centre; what it signals is only noted."""

    default_secret_name = "cxone"

    def __init__(self, conv):
        self._conv = conv

    @property
    def contact_id(self):
        headers = self._conv.sip_headers
        return next((headers[name] for name in _CXONE_HEADERS if name in headers), None)

    def handoff(self, reason=None, params=None, contact_id=None, destination=None, utterance=None, **_):
        self._contact(contact_id)
        name = str(destination or "cxone")
        self._conv._do(
            "handoff",
            destination=name,
            reason=str(reason or name),
            utterance=str(utterance or ""),
            route=None,
            sipHeaders={},
        )

    def signal(self, params=None, contact_id=None, **_):
        self._conv._note("signal to CXone contact %s" % self._contact(contact_id))

    def _contact(self, given):
        contact = given or self.contact_id
        if contact is None:
            raise CxOneMissingContactId(*_CXONE_HEADERS)
        return contact


class ExternalEvents:
    def listen_for_sms_next_turn(self, timeout=20):
        pass

    def get_sms_received_history(self):
        return []


class AgenticDial:
    def __init__(self):
        self.destinations = Destinations()
        self.active_destinations = []

    def send_to_parent(self, content):
        pass

    def send_to_child(self, destination, content):
        pass


class Destinations:
    def __init__(self, destinations=()):
        self._all = {one.name: one for one in destinations}

    def __iter__(self):
        return iter(list(self._all.values()))

    def __getitem__(self, name):
        return self._all[name]

    def add(self, *, name, phone_number, sip_headers=None):
        self._all[name] = Destination(name, phone_number, dict(sip_headers or {}))

    def clear(self):
        self._all.clear()


class Clock:
    """\`conv.clock\`: the agent's now."""

    def __init__(self, instant=None, timezone=None):
        self._instant = instant
        self.timezone = timezone or "UTC"

    def now_utc(self):
        return self._instant or datetime.datetime.now(datetime.timezone.utc)

    def now(self):
        from zoneinfo import ZoneInfo

        return self.now_utc().astimezone(ZoneInfo(self.timezone))

    def today(self):
        return self.now().date()`,"gen.records":`"""Plain values with named fields, as the stubs have them."""


class _Record:
    """Fields by position or by name, with defaults; can be made of a dict, unknown keys left out, and shown as one.

    Not dataclasses: making two dozen of those takes longer than starting Python.
    """

    _fields = ()
    _defaults = {}

    def __init__(self, *values, **named):
        if len(values) > len(self._fields):
            raise TypeError("%s takes at most %d values" % (type(self).__name__, len(self._fields)))
        given = dict(zip(self._fields, values))
        for name, value in named.items():
            if name not in self._fields or name in given:
                raise TypeError("%s cannot be given %s" % (type(self).__name__, name))
            given[name] = value
        for name in self._fields:
            if name not in given and name not in self._defaults:
                raise TypeError("%s misses %s" % (type(self).__name__, name))
            default = self._defaults.get(name)
            setattr(self, name, given[name] if name in given else default() if callable(default) else default)

    @classmethod
    def from_dict(cls, d):
        return cls(**{name: value for name, value in (d or {}).items() if name in cls._fields})

    def to_dict(self):
        return {name: _plain(getattr(self, name)) for name in self._fields}

    _greenroom_parts = to_dict

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    __hash__ = None

    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, ", ".join("%s=%r" % (name, getattr(self, name)) for name in self._fields))


def _plain(value):
    if isinstance(value, _Record):
        return value.to_dict()
    return [_plain(item) for item in value] if isinstance(value, list) else value


class Transition(_Record):
    _fields = ("exit_flow", "goto_flow", "goto_step")
    _defaults = {"exit_flow": False, "goto_flow": None, "goto_step": None}

    def is_noop(self):
        return not self.exit_flow and self.goto_flow is None and self.goto_step is None


class FlowTransition(_Record):
    _fields = ("goto_flow", "exit_flow")
    _defaults = {"goto_flow": None, "exit_flow": False}


class StepTransition(_Record):
    _fields = ("goto_step",)
    _defaults = {"goto_step": None}


class MetricEvent(_Record):
    _fields = ("name", "value")
    _defaults = {"value": None}


class SMSTemplate(_Record):
    _fields = ("name", "content", "phone_number")


class OutgoingSMSTemplate(_Record):
    _fields = ("to_number", "template")


class OutgoingSMS(_Record):
    _fields = ("to_number", "from_number", "content", "content_id")
    _defaults = {"content_id": None}


class OutgoingEmail(_Record):
    _fields = ("to", "body", "subject")
    _defaults = {"subject": ""}

    def asdict(self):
        return self.to_dict()


class AnalyticsEvent(_Record):
    _fields = ("name", "value", "timestamp_str")
    _defaults = {"timestamp_str": ""}


class APIRequestMetadata(_Record):
    _fields = ("url", "method", "response_time", "status_code", "error")
    _defaults = {"error": dict}


class SMSCredentials(_Record):
    _fields = ("account_sid", "auth_token")


class SMSReceived(_Record):
    _fields = ("from_number", "to_number", "text")


class GenericExternalEvent(_Record):
    _fields = ("ext_event_id", "send_to_llm", "created_at", "data", "content_type")
    _defaults = {"created_at": None, "data": None, "content_type": None}


class HandoffConfig(_Record):
    _fields = ("sip_type", "sip_config", "sip_headers")
    _defaults = {"sip_config": dict, "sip_headers": dict}


class Handoff(_Record):
    _fields = ("handoff", "reason", "destination")
    _defaults = {"reason": None, "destination": None}

    def to_response(self):
        return {"handoff": {"type": self.handoff.sip_type, "reason": self.reason, self.handoff.sip_type: self.handoff.sip_config}}


class ApiIntegrationData(_Record):
    _fields = ("id", "name", "environments", "operations")
    _defaults = {"environments": dict, "operations": list}


class ASRBiasing(_Record):
    _fields = ("keywords", "custom_biases")
    _defaults = {"keywords": None, "custom_biases": None}


class EntityValidationResult(_Record):
    _fields = ("id", "name", "valid", "value", "type", "error")
    _defaults = {"error": None}

    def __bool__(self):
        return True


class Address(_Record):
    _fields = ("street_number", "street_name", "city", "state", "postcode", "country")
    _defaults = {"street_number": None, "street_name": None, "city": None, "state": None, "postcode": None, "country": None}


class Attachment(_Record):
    _fields = ("content_url", "content_type", "title", "preview_image_url", "call_to_action")
    _defaults = {"title": None, "preview_image_url": None, "call_to_action": None}


class ChatCallAction(_Record):
    _fields = ("contact_number", "title")
    _defaults = {"title": None}


class Destination(_Record):
    _fields = ("name", "phone_number", "sip_headers")
    _defaults = {"sip_headers": dict}


class AgenticDialConfig(_Record):
    _fields = ("destinations",)
    _defaults = {"destinations": list}


class AgenticDialData(_Record):
    _fields = ("config", "active_dial_destinations", "dial_id")
    _defaults = {"config": AgenticDialConfig, "active_dial_destinations": list, "dial_id": None}`,"gen.value_extraction":`"""Kinds of entities, how they are configured, and a validation by rules."""
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
    _defaults = {"custom_regex": r"[^@\\s]+@[^@\\s]+\\.[^@\\s]+", "capturing_group": None}


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
    """The kinds and their configurations, as attributes of \`conv.utils\`."""

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
    """Whether a text is a value of a kind: \`.valid\`, \`.value\`, \`.message\`, and for a phone number its parts."""

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
    found = re.fullmatch(r"[^\\d+-]{0,3}([+-]?\\d[\\d,]*(?:\\.\\d+)?)\\D{0,8}", text)
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
    digits = re.sub(r"\\D", "", text)
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
    return EntityValidation(True, moment.isoformat())`,"gen.voices":`"""Voices. They change nothing here; the trace notes that one was set."""
import enum


class EmotionKind(str, enum.Enum):
    ANGER = "anger"
    POSITIVITY = "positivity"
    SURPRISE = "surprise"


class EmotionIntensity(str, enum.Enum):
    LOWEST = "lowest"
    LOW = "low"
    HIGH = "high"
    HIGHEST = "highest"


class Emotion:
    def __init__(self, kind=None, intensity=None):
        self.kind = kind
        self.intensity = intensity

    def to_dict(self):
        return {"kind": self.kind, "intensity": self.intensity}


class TTSVoice:
    """A voice: its provider, its id and whatever else it was made with, which its attributes tell."""

    _provider = "CUSTOM"
    _names = ("provider_voice_id",)

    def __init__(self, *values, **named):
        self._config = dict(zip(self._names, values))
        self._config.update(named)

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return self._config.get(name)

    @property
    def provider(self):
        return self._config.get("provider", self._provider)

    @property
    def provider_voice_id(self):
        return self._config.get("provider_voice_id", self._config.get("voice_id"))

    def to_dict(self):
        config = {name: value for name, value in self._config.items() if name not in ("provider", "provider_voice_id")}
        return {"provider": self.provider, "provider_voice_id": self.provider_voice_id, "config": config}

    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, self.provider_voice_id)


class CustomVoice(TTSVoice):
    _names = ("provider", "provider_voice_id")


class ElevenLabsVoice(TTSVoice):
    _provider = "ELEVEN_LABS"
    _names = ("provider_voice_id", "similarity_boost", "stability", "model_id", "speed")


class RimeVoice(TTSVoice):
    _provider = "RIME"
    _names = ("provider_voice_id", "speech_alpha", "model_id")


class CartesiaVoice(TTSVoice):
    _provider = "CARTESIA"
    _names = ("provider_voice_id", "speed", "emotions", "model_id", "volume", "emotion", "language")


class PlayHTVoice(TTSVoice):
    _provider = "PLAYHT"
    _names = ("provider_voice_id", "speed", "temperature", "emotion", "voice_guidance", "style_guidance", "voice_engine")


class MinimaxVoice(TTSVoice):
    _provider = "MINIMAX"
    _names = ("model_id", "voice_id", "speed", "vol", "pitch", "emotion")


class HumeVoice(TTSVoice):
    _provider = "HUME"
    _names = ("provider_voice_id", "voice_description", "version", "instant_mode", "provider")


class GoogleVoice(TTSVoice):
    _provider = "GOOGLE"
    _names = ("provider_voice_id", "gender")


class VoiceWeighting:
    def __init__(self, voice, weight=None):
        self.voice = voice
        self.weight = weight`,guard:`"""Keeps functions from the machine: refuses files, processes and network from inside Python, and sets the kernel's limits.

The refusals are a guard rail, which keeps honest code deterministic and says what it may not do. What holds against code
that means harm is around this process: no network, own processes, limits on memory and time.
"""
import os
import resource
import sys
import types

_FILES = "files are out of a function's reach"
_PROCESSES = "a function cannot start or signal processes"
_NETWORK = "network is disabled for functions"
_NATIVE = "native code is out of a function's reach"

_REFUSED = {
    "os.system": _PROCESSES, "os.exec": _PROCESSES, "os.fork": _PROCESSES, "os.forkpty": _PROCESSES,
    "os.posix_spawn": _PROCESSES, "os.spawn": _PROCESSES, "os.startfile": _PROCESSES, "subprocess.Popen": _PROCESSES,
    "pty.spawn": _PROCESSES, "os.kill": _PROCESSES, "os.killpg": _PROCESSES, "signal.pthread_kill": _PROCESSES,
    "resource.setrlimit": _PROCESSES, "resource.prlimit": _PROCESSES,
    "os.remove": _FILES, "os.rename": _FILES, "os.mkdir": _FILES, "os.rmdir": _FILES, "os.link": _FILES,
    "os.symlink": _FILES, "os.truncate": _FILES, "os.chmod": _FILES, "os.chown": _FILES, "os.utime": _FILES,
    "os.setxattr": _FILES, "os.removexattr": _FILES, "os.chflags": _FILES, "os.lockf": _FILES, "shutil.copyfile": _FILES,
    "shutil.rmtree": _FILES, "shutil.move": _FILES, "tempfile.mkstemp": _FILES, "tempfile.mkdtemp": _FILES,
    "gc.get_objects": _NATIVE, "gc.get_referrers": _NATIVE, "sys.addaudithook": _NATIVE,
    "sqlite3.connect": _FILES, "ftplib.connect": _NETWORK, "smtplib.connect": _NETWORK, "imaplib.open": _NETWORK,
}  # fmt: skip
_REFUSED_MODULES = {"ctypes": _NATIVE, "_ctypes": _NATIVE, "_posixsubprocess": _PROCESSES}
_WITHIN = 1  # AF_UNIX
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

#: Read by Python itself and its packages: time zones, certificates, types of files.
_READABLE = ("/usr/share/zoneinfo", "/etc/localtime", "/etc/ssl", "/usr/lib/ssl", "/etc/mime.types", "/dev/null", "/dev/urandom")


def limit(memory_mb, open_files):
    """Limits of the kernel for this process. The time of a call is limited by whoever waits for it."""
    size = memory_mb * 1024 * 1024
    for what, most in (
        (resource.RLIMIT_AS, size),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, open_files),
    ):
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):
            pass  # a lower limit is in force already, or the system has none of the kind


def _no_processes(*_, **__):
    raise PermissionError(_PROCESSES)


def _without_processes():
    """Packages may import \`subprocess\`, which then has nothing to start a process with."""
    module = types.ModuleType("_posixsubprocess")
    module.fork_exec = _no_processes
    sys.modules["_posixsubprocess"] = module


def _fold(path):
    return os.path.abspath(os.fsdecode(path))


def close(readable):
    """From now on what is listed above is refused. \`readable\` tells of a path whether it is one of the agent's files."""
    folders = {sys.prefix, sys.base_prefix, sys.exec_prefix, os.path.dirname(os.__file__)}
    folders.update(folder for folder in sys.path if folder)
    allowed = tuple(os.path.join(folder, "") for folder in folders if folder != "/")
    _without_processes()
    set_limit = resource.setrlimit
    state = {"open": False}

    def check(event, arguments, refused=_REFUSED, modules=_REFUSED_MODULES):
        if event == "open":
            path, mode, flags = arguments
            if isinstance(path, int):
                return
            writes = isinstance(mode, str) and any(letter in mode for letter in "wax+")
            if writes or (isinstance(flags, int) and flags & _WRITING):
                raise PermissionError("%s: %s" % (_FILES, os.fsdecode(path)[:200]))
            whole = _fold(path)
            if not whole.startswith(allowed) and not whole.startswith(_READABLE) and not readable(path):
                raise PermissionError("%s: %s" % (_FILES, whole[:200]))
            return
        if event == "import":
            if arguments[0] in modules:
                # What packages that can do without expect; others are told.
                raise ImportError("%s (import %s)" % (modules[arguments[0]], arguments[0]))
            return
        if event == "socket.__new__" and arguments[1] == _WITHIN:
            return  # an event loop wakes itself up by a pair of these; they lead nowhere, connecting is refused
        elif event.startswith("socket.") or event.startswith("urllib."):
            why = _NETWORK
        elif event.startswith("ctypes."):
            why = _NATIVE
        elif event == "resource.setrlimit" and state["open"]:
            return
        else:
            why = refused.get(event)
        if why is not None:
            raise PermissionError("%s (%s)" % (why, event))

    def seconds(most):
        used = resource.getrusage(resource.RUSAGE_SELF)
        state["open"] = True
        try:
            set_limit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + most + 1, resource.RLIM_INFINITY))
        except (ValueError, OSError):
            pass
        finally:
            state["open"] = False

    global allow_seconds
    allow_seconds = seconds
    sys.addaudithook(check)


def allow_seconds(most):
    """Ends this process when it computes longer than that; set anew for each call."""`,importing:`"""Imports one of the agent's files as the conversation whose turn it is has it."""
import importlib
import sys


def import_file(file):
    return sys.modules.get(file.module) or importlib.import_module(file.module)`,json_view:`"""What JSON can show of Python values. What it cannot hold becomes its text; too much is cut, and said."""
import enum
import math
import re

#: Values and characters shown of one thing; a conversation that keeps more in its state keeps too much.
MOST_VALUES = 50_000
MOST_CHARACTERS = 2_000_000
MOST_DEPTH = 60
_LARGEST = 2**53
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")


class View:
    """Shows values, until they are too many: then \`cut\` is true."""

    def __init__(self):
        self._values = MOST_VALUES
        self._characters = MOST_CHARACTERS
        self.cut = False

    def of(self, value, inside=()):
        kind = type(value)
        if value is None or kind is bool:
            return value
        if isinstance(value, enum.Enum) and isinstance(value, (str, int)):
            value = value.value
            kind = type(value)
        if isinstance(value, str):
            return self.text(str.__str__(value))
        if isinstance(value, int):
            number = int.__int__(value)
            return number if -_LARGEST <= number <= _LARGEST else self.text(_digits(number))
        if isinstance(value, float):
            number = float.__float__(value)
            return number if math.isfinite(number) else repr(number)
        if isinstance(value, (dict, list, tuple, set, frozenset)):
            return self._group(value, inside)
        parts = getattr(kind, "_greenroom_parts", None)
        if parts is not None:
            return self.of(parts(value), inside)
        return self.text(text_of(value))

    def _group(self, value, inside):
        self._values -= len(value)
        if self._values < 0 or len(inside) >= MOST_DEPTH:
            self.cut = self.cut or self._values < 0
            return "…"
        if id(value) in inside:
            return "… (itself)"
        within = inside + (id(value),)
        if isinstance(value, dict):
            # Not .items(): a subclass may answer what it wants.
            return {self.key(key): self.of(item, within) for key, item in dict.items(value)}
        if isinstance(value, (list, tuple)):
            return [self.of(item, within) for item in (list if isinstance(value, list) else tuple).__iter__(value)]
        items = [self.of(item, within) for item in (set if isinstance(value, set) else frozenset).__iter__(value)]
        return sorted(items, key=lambda item: (type(item).__name__, str(item)))

    def key(self, key):
        if isinstance(key, enum.Enum) and isinstance(key, str):
            key = key.value
        return self.text(str.__str__(key)) if isinstance(key, str) else self.text(text_of(key))

    def text(self, text):
        self._characters -= len(text)
        if self._characters >= 0:
            return text
        self.cut = True
        return text[:200] + "…" if len(text) > 200 else text


def _digits(number):
    try:
        return str(number)
    except ValueError:  # newer Pythons refuse to write very long numbers
        return hex(number)


def text_of(value):
    """A text for anything, without the addresses that differ from run to run."""
    kind = type(value)
    try:
        if kind.__str__ is object.__str__ and kind.__repr__ is object.__repr__:
            return _plain(value)
        return _ADDRESS.sub("", str.__str__(str(value)))
    except Exception:
        return "<%s>" % kind.__name__


def _plain(value):
    """\`Guest(name='Ada', seats=2)\` of an object that does not say how it wants to be shown."""
    fields = getattr(value, "__dict__", None)
    if not isinstance(fields, dict):
        return "<%s>" % type(value).__name__
    shown = ("%s=%s" % (name, _short(item)) for name, item in list(dict.items(fields))[:50])
    return "%s(%s)" % (type(value).__name__, ", ".join(shown))


def _short(value):
    if type(value).__repr__ is object.__repr__:
        return "<%s>" % type(value).__name__
    return _ADDRESS.sub("", str.__str__(repr(value)))[:500]`,main:`"""The loop: one request a line, one reply a line, in order."""
from . import frozen_clock, guard, seeded_random  # first: they change what the standard library gives

import gc
import json
import os
import resource
import sys

from .agent_files import AgentFiles
from .output import Output
from .session import Session
from .stand_ins import install


def run(setup, requests, replies):
    """Serves requests until their pipe ends."""
    output = Output()
    sys.stdout = sys.stderr = output
    notes = install([file["source"] for file in setup["files"]])
    files = AgentFiles(setup["files"], setup["flows"], notes)
    sessions = {}
    busy = Busy()
    limits = setup["limits"]
    gc.collect()
    gc.freeze()
    for name in [name for name in os.environ if name not in ("TZ", "LC_ALL")]:
        del os.environ[name]
    guard.limit(limits["memoryMb"], limits["openFiles"])
    guard.close(files.readable)
    write(replies, {"ready": True, "python": "%d.%d.%d" % sys.version_info[:3], "notes": notes.texts()})
    while True:
        line = requests.readline()
        if not line:
            os._exit(0)
        request = json.loads(line)
        reply = {"id": request["id"]}
        if busy.since_last():
            write(replies, {**reply, "spoiled": True, "undone": True})
            continue
        guard.allow_seconds(limits["cpuSeconds"])
        reply.update(answer(request, files, sessions, output))
        busy.rest()
        write(replies, reply)


#: When files are imported without a conversation: 15 January 2026, 10:00 UTC, as in tests.
IMPORTED_AT = 1_768_471_200


class Busy:
    """Tells whether something computed while nothing was asked for: a thread that a call left behind."""

    #: Seconds that may pass between a reply and the next request.
    MOST = 0.1

    def __init__(self):
        self._used = self._now()

    @staticmethod
    def _now():
        used = resource.getrusage(resource.RUSAGE_SELF)
        return used.ru_utime + used.ru_stime

    def since_last(self):
        return self._now() - self._used > self.MOST

    def rest(self):
        self._used = self._now()


def answer(request, files, sessions, output):
    """What one request comes to: a dict to be merged into the reply."""
    for gone in request.get("gone", ()):
        session = sessions.pop(gone, None)
        if session is not None:
            session.close()
    if "facts" in request:
        sessions[request["session"]] = Session(request["session"], request["facts"], files, output)
    do = request["do"]
    if do == "open" or do == "close":
        return {}
    if do == "import":
        frozen_clock.clock.set(IMPORTED_AT)
        reply = files.import_one(request["path"])
        output.taken()
        return reply
    return sessions[request["session"]].call(request["address"], request["arguments"], request["context"])


def write(descriptor, reply):
    data = json.dumps(reply, allow_nan=False).encode("ascii") + b"\\n"
    sent = 0
    while sent < len(data):
        sent += os.write(descriptor, data[sent : sent + 65536])`,output:`"""What functions print, kept apart from the pipe of the worker and cut at a length."""
import io

#: Characters kept of what one call prints.
LIMIT = 10_000


class Output(io.TextIOBase):
    """A text stream that keeps the beginning of what is written and forgets the rest."""

    encoding = "utf-8"
    errors = "strict"

    def __init__(self):
        super().__init__()
        self._parts = []
        self._left = LIMIT

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not %s" % type(text).__name__)
        if self._left > 0:
            self._parts.append(text[: self._left])
            self._left -= len(self._parts[-1])
        return len(text)

    def close(self):
        pass  # Whoever closes standard output closes it for themselves only.

    def taken(self):
        """What was written since the last time, as lines; and room for more."""
        text = "".join(self._parts)
        cut = self._left <= 0
        self._parts = []
        self._left = LIMIT
        lines = text.splitlines()
        return lines + ["… the rest of the output is left out"] if cut else lines`,seeded_random:`"""Chance that comes out the same every time: \`random\`, \`uuid\`, \`secrets\` and \`os.urandom\` draw from one seed a conversation."""
import os
import random
import uuid

#: Draws for all that wants the machine's own chance; the conversation sets its seed.
source = random.Random(0)
_real_seed = random.Random.seed


def _urandom(size):
    return source.getrandbits(size * 8).to_bytes(size, "big") if size else b""


def _seed(self, a=None, version=2):
    """As Random.seed; without a seed, one that is the same every time."""
    return _real_seed(self, source.getrandbits(128) if a is None else a, version)


def _uuid4():
    return uuid.UUID(int=source.getrandbits(128), version=4)


os.urandom = _urandom
random._urandom = _urandom
random.Random.seed = _seed
uuid.uuid4 = _uuid4
uuid._generate_time_safe = None  # uuid1 then asks the clock, which stands still
uuid.getnode = lambda: 0x02_00_00_00_00_01
uuid._node = 0x02_00_00_00_00_01


class Chance:
    """Where the chance of one conversation stands."""

    def __init__(self, seed):
        self._states = None
        self._seed = seed

    def begin(self):
        uuid._last_timestamp = None
        if self._states is None:
            _real_seed(source, self._seed)
            _real_seed(random._inst, self._seed + "/random")
            return
        source.setstate(self._states[0])
        random.setstate(self._states[1])

    def end(self):
        self._states = (source.getstate(), random.getstate())`,session:`"""One conversation: its state, its modules, its chance, and the calls of its functions."""
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
        """A call by \`conv.functions\` or \`flow.functions\`: ordinary Python, and an event of its own in the trace."""
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
    return one == other`,stand_ins:`"""Modules that functions import and that are not part of Python: the vendor's own, and packages that may not be installed."""
import importlib.util
import re
import sys
import types
from importlib.machinery import ModuleSpec

from ..gen import names
from . import plog

#: Packages the vendor's runtime has, and what stands in for them here when they are not installed.
PACKAGES = {
    "requests": "requests is not installed: a stand-in has its exceptions, calls fail as without a network",
    "urllib3": "urllib3 is not installed: a stand-in has its settings and exceptions, calls fail as without a network",
    "jsonschema": "jsonschema is not installed: a stand-in checks what schemas usually ask for and passes over the rest",
    "typing_extensions": "typing_extensions is not installed: a stand-in has what functions name, and checks nothing",
    "pydantic": "pydantic is not installed: a stand-in keeps fields and runs validators but converts and checks little",
}
#: Other names of \`_gen\`: what older pulls wrote, and where the vendor's documentation imports classes from.
GENERATED = ("_gen", "imports", "polyai")


class Notes:
    """What is to be said once about the modules of this worker."""

    def __init__(self):
        self._stood_in = []

    def stands_in(self, name):
        self._stood_in.append(name)

    def missing(self, name):
        pass

    def texts(self):
        return [PACKAGES[name] for name in self._stood_in]


class _Generated:
    """Finds \`_gen\`, and any module below it: all have the same names."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.split(".", 1)[0] not in GENERATED or _names_no_module(name):
            return None
        return ModuleSpec(name, _Generated, is_package=True)

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        public = {name: value for name, value in vars(names).items() if not name.startswith("_")}
        module.__dict__.update(public)
        module.__all__ = sorted(public)


class _StoodIn:
    """Finds a stand-in under the name of the package."""

    def __init__(self, package):
        self._package = package

    def find_spec(self, name, path=None, target=None):
        if name.split(".", 1)[0] != self._package or _names_no_module(name):
            return None
        return ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        stand_in = importlib.import_module("%s.%s" % (__name__, self._package))
        public = {name: value for name, value in vars(stand_in).items() if not name.startswith("_")}
        module.__dict__.update(public, __version__=getattr(stand_in, "__version__", "0"))


def _names_no_module(name):
    """Modules are spelled small: \`from _gen import Nobody\` is a mistake, not a module."""
    return name.rsplit(".", 1)[-1].lower() != name.rsplit(".", 1)[-1]


def install(sources):
    """Puts all of them in place; the notes tell which packages that the sources import are stood in for."""
    notes = Notes()
    sys.meta_path.append(_Generated)
    sys.modules["plog"] = _as_module("plog", plog)
    for package in PACKAGES:
        if importlib.util.find_spec(package) is None:
            sys.meta_path.append(_StoodIn(package))
            imports = re.compile(r"^[ \\t]*(?:from|import)[ \\t].*\\b%s\\b" % package, re.MULTILINE)
            if any(imports.search(source) for source in sources):
                notes.stands_in(package)
    return notes


def _as_module(name, source):
    module = types.ModuleType(name)
    module.__dict__.update({key: value for key, value in vars(source).items() if not key.startswith("_")})
    return module`,"stand_ins.converting":`"""How the stand-in for \`pydantic\` makes of a value what an annotation wants, where that is plain."""
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
    raise problem if problem is not None else ValueError("does not fit")`,"stand_ins.jsonschema":`"""\`jsonschema\` where it is not installed: the keywords that schemas of answers use; the others are passed over."""
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
validators = types.SimpleNamespace(Draft7Validator=Draft7Validator, validator_for=lambda *_, **__: Draft7Validator)`,"stand_ins.models":`"""Models of the stand-in for \`pydantic\`: fields, validators, and how they are shown."""
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
    """\`model_config\`, or the inner class \`Config\` of before."""
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
    return value`,"stand_ins.plog":`"""The vendor's logger: what it writes goes to a log nobody reads here."""


class Logger:
    def bind(self, **_):
        return self

    def unbind(self, *_):
        return self

    def tmp_bind(self, *_, **__):
        """As a decorator it leaves the function as it is; as a context it does nothing."""
        return _Bound()

    def _nothing(self, *_, **__):
        return None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    debug = info = warning = warn = error = exception = critical = log = _nothing


class _Bound:
    def __call__(self, function):
        return function

    def __enter__(self):
        return logger

    def __exit__(self, *_):
        return False


logger = Logger()
bind = logger.bind
unbind = logger.unbind
tmp_bind = logger.tmp_bind
debug = info = warning = warn = error = exception = critical = log = logger.info


bind_contextvars = unbind_contextvars = clear_contextvars = logger.info


def get_logger(*_, **__):
    return logger


getLogger = get_logger`,"stand_ins.pydantic":`"""\`pydantic\` where it is not installed: models keep their fields, defaults, aliases and validators.

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
alias_generators = types.SimpleNamespace(to_camel=to_camel, to_pascal=to_pascal)`,"stand_ins.requests":`"""\`requests\` where it is not installed: its exceptions, and calls that fail as without a network."""
import http
import json
import types
from urllib.parse import quote, unquote, urlencode, urlparse

assert quote and unquote and urlencode and urlparse
__version__ = "0 (stand-in)"


class RequestException(IOError):
    def __init__(self, *args, response=None, request=None, **_):
        super().__init__(*args)
        self.response = response
        self.request = request


class HTTPError(RequestException):
    pass


class ConnectionError(RequestException):  # noqa: A001
    pass


class Timeout(RequestException):
    pass


class ConnectTimeout(ConnectionError, Timeout):
    pass


class ReadTimeout(Timeout):
    pass


class SSLError(ConnectionError):
    pass


class ProxyError(ConnectionError):
    pass


class TooManyRedirects(RequestException):
    pass


class InvalidURL(RequestException, ValueError):
    pass


class MissingSchema(RequestException, ValueError):
    pass


class InvalidSchema(RequestException, ValueError):
    pass


class InvalidHeader(RequestException, ValueError):
    pass


class InvalidProxyURL(InvalidURL):
    pass


class URLRequired(RequestException):
    pass


class InvalidJSONError(RequestException):
    pass


class JSONDecodeError(InvalidJSONError, json.JSONDecodeError):
    def __init__(self, *args, **named):
        json.JSONDecodeError.__init__(self, *args)
        InvalidJSONError.__init__(self, *self.args, **named)


class ChunkedEncodingError(RequestException):
    pass


class ContentDecodingError(RequestException):
    pass


class StreamConsumedError(RequestException, TypeError):
    pass


class UnrewindableBodyError(RequestException):
    pass


class RetryError(RequestException):
    pass


class CaseInsensitiveDict(dict):
    """Headers: found whatever the case they are asked for in."""

    def __init__(self, data=None, **named):
        super().__init__()
        self.update(data or {}, **named)

    def update(self, data=(), **named):
        for name, value in {**dict(data), **named}.items():
            self[name] = value

    def _key(self, name):
        return next((one for one in self if one.lower() == name.lower()), name)

    def __setitem__(self, name, value):
        self.pop(self._key(name), None)
        super().__setitem__(name, value)

    def __getitem__(self, name):
        return super().__getitem__(self._key(name))

    def __delitem__(self, name):
        super().__delitem__(self._key(name))

    def __contains__(self, name):
        return super().__contains__(self._key(name))

    def get(self, name, default=None):
        return super().get(self._key(name), default)


class Response:
    """What an answer would be: functions make some themselves where there is nothing to ask."""

    def __init__(self):
        self.status_code = None
        self.headers = CaseInsensitiveDict()
        self.url = ""
        self.reason = None
        self.encoding = "utf-8"
        self.request = None
        self.history = []
        self.cookies = {}
        self._content = b""

    content = property(lambda self: self._content)
    text = property(lambda self: (self._content or b"").decode(self.encoding or "utf-8", "replace"))
    ok = property(lambda self: self.status_code is not None and self.status_code < 400)

    def __bool__(self):
        return self.ok

    def json(self, **options):
        try:
            return json.loads(self.text, **options)
        except ValueError as error:
            raise JSONDecodeError(error.msg, error.doc, error.pos) from None

    def raise_for_status(self):
        if self.status_code is not None and self.status_code >= 400:
            side = "Client" if self.status_code < 500 else "Server"
            raise HTTPError("%d %s Error: %s for url: %s" % (self.status_code, side, self.reason, self.url), response=self)

    def close(self):
        pass


class Request:
    def __init__(self, method=None, url=None, **more):
        self.method = method
        self.url = url
        self.__dict__.update(more)

    def prepare(self):
        return PreparedRequest(self.method, self.url)


class PreparedRequest(Request):
    pass


def request(method, url, **_):
    raise ConnectionError("network is disabled for functions: %s %s" % (str(method).upper(), url))


def _of(method):
    return lambda url, **options: request(method, url, **options)


get, post, put, patch, delete, head, options = map(_of, ("get", "post", "put", "patch", "delete", "head", "options"))


class Session:
    def __init__(self):
        self.headers = CaseInsensitiveDict()
        self.auth = None
        self.params = {}
        self.cookies = {}
        self.proxies = {}
        self.verify = True
        self.adapters = {}

    def request(self, method, url, **options):
        return request(method, url, **options)

    def get(self, url, **options):
        return self.request("GET", url, **options)

    def post(self, url, **options):
        return self.request("POST", url, **options)

    def put(self, url, **options):
        return self.request("PUT", url, **options)

    def patch(self, url, **options):
        return self.request("PATCH", url, **options)

    def delete(self, url, **options):
        return self.request("DELETE", url, **options)

    def head(self, url, **options):
        return self.request("HEAD", url, **options)

    def send(self, prepared, **options):
        return request(prepared.method, prepared.url)

    def mount(self, prefix, adapter):
        self.adapters[prefix] = adapter

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


class HTTPAdapter:
    def __init__(self, *_, **__):
        pass


class AuthBase:
    pass


class HTTPBasicAuth(AuthBase):
    def __init__(self, username, password):
        self.username = username
        self.password = password


class HTTPDigestAuth(HTTPBasicAuth):
    pass


class _Codes(dict):
    __getattr__ = dict.__getitem__


_ERRORS = {name: value for name, value in list(globals().items()) if isinstance(value, type) and issubclass(value, RequestException)}
exceptions = types.SimpleNamespace(**_ERRORS)
models = types.SimpleNamespace(Response=Response)
sessions = types.SimpleNamespace(Session=Session)
adapters = types.SimpleNamespace(HTTPAdapter=HTTPAdapter)
auth = types.SimpleNamespace(AuthBase=AuthBase, HTTPBasicAuth=HTTPBasicAuth)
session = Session
structures = types.SimpleNamespace(CaseInsensitiveDict=CaseInsensitiveDict)
utils = types.SimpleNamespace(quote=quote, unquote=unquote, requote_uri=quote)
requote_uri = quote
#: \`codes.not_found\`, \`codes["NOT_FOUND"]\`: as in requests, by the names of the standard library, and the usual short one.
codes = _Codes(ok=200, OK=200, server_error=500)
for _status in http.HTTPStatus:
    codes[_status.name] = codes[_status.name.lower()] = int(_status)
status_codes = types.SimpleNamespace(codes=codes)`,"stand_ins.typing_extensions":`"""\`typing_extensions\` where it is not installed: what \`typing\` has of it, and marks that mean nothing at run time."""
import typing
from typing import *  # noqa: F403


class _Mark:
    """Stands for a mark of types: can be subscribed, called as a decorator, and joined with \`|\`."""

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
    globals()[_name] = getattr(typing, _name, None) or _Mark(_name)`,"stand_ins.urllib3":`"""\`urllib3\` where it is not installed: its exceptions and settings; what asks something fails as without a network."""
import types
import warnings

__version__ = "0 (stand-in)"


class HTTPError(Exception):
    pass


class HTTPWarning(Warning):
    pass


class InsecureRequestWarning(HTTPWarning):
    pass


class MaxRetryError(HTTPError):
    pass


class NewConnectionError(HTTPError):
    pass


class ConnectTimeoutError(HTTPError):
    pass


class ReadTimeoutError(HTTPError):
    pass


class TimeoutError(HTTPError):  # noqa: A001
    pass


class SSLError(HTTPError):
    pass


class ProtocolError(HTTPError):
    pass


class ResponseError(HTTPError):
    pass


class LocationParseError(ValueError, HTTPError):
    pass


class _Settings:
    """Keeps what it was made with."""

    def __init__(self, *values, **named):
        self.__dict__.update(named)
        self.values = values


class Retry(_Settings):
    DEFAULT_ALLOWED_METHODS = frozenset(("HEAD", "GET", "PUT", "DELETE", "OPTIONS", "TRACE"))
    RETRY_AFTER_STATUS_CODES = frozenset((413, 429, 503))


class Timeout(_Settings):
    pass


def request(method, url, *_, **__):
    raise NewConnectionError("network is disabled for functions: %s %s" % (str(method).upper(), url))


class PoolManager(_Settings):
    def request(self, method, url, *_, **__):
        return request(method, url)

    urlopen = request

    def clear(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


class HTTPSConnectionPool(PoolManager):
    pass


class HTTPConnectionPool(PoolManager):
    pass


def disable_warnings(category=HTTPWarning):
    warnings.simplefilter("ignore", category)


_ERRORS = {name: value for name, value in list(globals().items()) if isinstance(value, type) and issubclass(value, (HTTPError, Warning))}
exceptions = types.SimpleNamespace(**_ERRORS)
retry = types.SimpleNamespace(Retry=Retry)
timeout = types.SimpleNamespace(Timeout=Timeout)
util = types.SimpleNamespace(Retry=Retry, Timeout=Timeout, retry=retry, timeout=timeout)`,surroundings:`"""What all conversations of a process share: put in order before each call, looked at after it."""
import builtins
import gc
import os
import random
import sys

_kept = dict(vars(builtins))
_modules = sys.modules
_own = {name: sys.modules[name] for name in ("builtins", "sys", "time", "datetime", "random", "json")}
_recursion = sys.getrecursionlimit()
_default = random._inst
_equal = dict.__eq__


def begin(output):
    sys.stdout = sys.stderr = output
    sys.setrecursionlimit(_recursion)
    gc.enable()


def spoiled():
    """Whether a call left behind what would change other conversations: another builtin, other modules, a process."""
    now = vars(builtins)
    now.pop("_", None)
    changed = not _equal(now, _kept) or sys.modules is not _modules or random._inst is not _default
    for name, module in _own.items():
        changed = changed or _modules.get(name) is not module
    return changed or _has_children()


def _has_children():
    try:
        os.waitpid(-1, os.WNOHANG)
        return True
    except ChildProcessError:
        return False`};export{e as t};
