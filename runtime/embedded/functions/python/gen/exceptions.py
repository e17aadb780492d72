"""The errors a function may meet, by the names of the vendor's stubs; and those that end a call whatever it catches."""


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
    """Something outside would have to answer and no answer is recorded. `except Exception` does not hide it."""
