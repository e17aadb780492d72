"""Text messages."""
from .records import SMSTemplate


def sms_template_of(name, value, environment):
    """A template as functions see it, with the sender of the environment."""
    value = value if isinstance(value, dict) else {"text": value}
    numbers = value.get("env_phone_numbers") or {}
    place = {"live": "live", "pre-release": "pre_release"}.get(environment, "sandbox")
    content = value.get("content", value.get("text"))
    return SMSTemplate(name, str(content or ""), str(value.get("phone_number", numbers.get(place)) or ""))
