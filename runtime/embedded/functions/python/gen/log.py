"""`conv.log`: entries of the trace."""
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
        self._session.log(level, " ".join(parts)[:MOST])
