"""What a function asks for: queued in order, carried out by the engine when the function has ended."""
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
    return "" if value is None else str(value)
