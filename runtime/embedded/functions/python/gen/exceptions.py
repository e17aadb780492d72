"""The errors a function may meet, by the names of the vendor's stubs; and those that end a call whatever it catches."""


class _Told(Exception):
    """An error whose text says what it was made of."""

    _text = "%s"

    def __init__(self, *parts):
        super().__init__(*parts)
        self._parts = parts

    def __str__(self):
        return self._text % ", ".join(str(part) for part in self._parts)


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


class NeedsRecording(BaseException):
    """Something outside would have to answer and no answer is recorded. `except Exception` does not hide it."""
