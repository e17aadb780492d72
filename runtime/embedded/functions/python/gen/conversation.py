"""`conv`: what a function may read of the conversation, and what it may ask the engine to do."""
from ..json_view import View
from . import effects, mappings, outside, records
from .exceptions import MissingHandoff, among
from .executors import FunctionExecutor
from .history import history_of
from .log import ConversationLogger
from .messages import sms_template_of


class WebchatInterface:
    """`conv.webchat`."""

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
        """Writes a metric. Once it was written with `write_once`, later calls with its name are ignored."""
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
    return None if value is None else str(value)
