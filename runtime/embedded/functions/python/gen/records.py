"""Plain values with named fields, as the stubs have them."""
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Optional


class _Record:
    """A record can be made of a dict, unknown keys left out, and shown as one."""

    @classmethod
    def from_dict(cls, d):
        known = {entry.name for entry in fields(cls)}
        return cls(**{name: value for name, value in (d or {}).items() if name in known})

    def to_dict(self):
        return asdict(self)

    _greenroom_parts = to_dict


@dataclass
class Transition(_Record):
    exit_flow: bool = False
    goto_flow: Optional[str] = None
    goto_step: Optional[str] = None

    def is_noop(self):
        return not self.exit_flow and self.goto_flow is None and self.goto_step is None


@dataclass
class FlowTransition(_Record):
    goto_flow: Optional[str] = None
    exit_flow: bool = False


@dataclass
class StepTransition(_Record):
    goto_step: Optional[str] = None


@dataclass
class MetricEvent(_Record):
    name: str
    value: Any = None


@dataclass
class SMSTemplate(_Record):
    name: str
    content: str
    phone_number: str


@dataclass
class OutgoingSMSTemplate(_Record):
    to_number: str
    template: str


@dataclass
class OutgoingSMS(_Record):
    to_number: str
    from_number: str
    content: str
    content_id: Optional[str] = None


@dataclass
class SMSCredentials(_Record):
    account_sid: str
    auth_token: str


@dataclass
class SMSReceived(_Record):
    from_number: str
    to_number: str
    text: str


@dataclass
class GenericExternalEvent(_Record):
    ext_event_id: str
    send_to_llm: bool
    created_at: Optional[str] = None
    data: Optional[str] = None
    content_type: Optional[str] = None


@dataclass
class HandoffConfig(_Record):
    sip_type: str
    sip_config: dict = field(default_factory=dict)
    sip_headers: dict = field(default_factory=dict)


@dataclass
class Handoff(_Record):
    handoff: HandoffConfig
    reason: Optional[str] = None
    destination: Optional[str] = None

    def to_response(self):
        return {"handoff": {"type": self.handoff.sip_type, "reason": self.reason, self.handoff.sip_type: self.handoff.sip_config}}


@dataclass
class ApiIntegrationData(_Record):
    id: str
    name: str
    environments: dict = field(default_factory=dict)
    operations: list = field(default_factory=list)


@dataclass
class ASRBiasing(_Record):
    keywords: Optional[list] = None
    custom_biases: Optional[dict] = None


@dataclass
class EntityValidationResult(_Record):
    id: str
    name: str
    valid: bool
    value: str
    type: Any
    error: Optional[str] = None

    def __bool__(self):
        return True


@dataclass
class Address(_Record):
    street_number: Optional[str] = None
    street_name: Optional[str] = None
    city: Optional[str] = None
    state: Optional[str] = None
    postcode: Optional[str] = None
    country: Optional[str] = None


@dataclass
class Attachment(_Record):
    content_url: str
    content_type: str
    title: Optional[str] = None
    preview_image_url: Optional[str] = None
    call_to_action: Optional[str] = None


@dataclass
class ChatCallAction(_Record):
    contact_number: str
    title: Optional[str] = None


@dataclass
class Destination(_Record):
    name: str
    phone_number: str
    sip_headers: dict = field(default_factory=dict)


@dataclass
class AgenticDialConfig(_Record):
    destinations: list = field(default_factory=list)


@dataclass
class AgenticDialData(_Record):
    config: AgenticDialConfig = field(default_factory=AgenticDialConfig)
    active_dial_destinations: list = field(default_factory=list)
    dial_id: Optional[str] = None
