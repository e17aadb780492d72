"""Plain values with named fields, as the stubs have them."""


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
    _defaults = {"config": AgenticDialConfig, "active_dial_destinations": list, "dial_id": None}
