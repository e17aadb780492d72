"""What was said so far."""


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
    return [(UserInput if entry["role"] == "user" else AgentResponse)(entry["text"]) for entry in entries]
