"""What a function asks of the world outside the conversation. Offline, the answers are those that were recorded."""
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
    """`conv.utils`."""

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
    """`conv.translations.<name>`: the text in the current language, else in any that has it first."""

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
    """A recorded answer of an API, as `requests` would give it."""

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
    """`conv.api.<integration>.<operation>(…)`."""

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
    """`conv.integrations.<name>`: whatever is called of it needs a recording."""

    def __init__(self, path="conv.integrations"):
        self._path = path

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Integrations("%s.%s" % (self._path, name))

    def __call__(self, *args, **kwargs):
        raise NeedsRecording("needs recording: %s has no recorded answer" % self._path)


class CxOne:
    """`conv.cxone`: hands the caller back to a contact centre; what it signals is only noted."""

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
    """`conv.clock`: the agent's now."""

    def __init__(self, instant=None, timezone=None):
        self._instant = instant
        self.timezone = timezone or "UTC"

    def now_utc(self):
        return self._instant or datetime.datetime.now(datetime.timezone.utc)

    def now(self):
        from zoneinfo import ZoneInfo

        return self.now_utc().astimezone(ZoneInfo(self.timezone))

    def today(self):
        return self.now().date()
