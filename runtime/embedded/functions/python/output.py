"""What functions print, kept apart from the pipe of the worker and cut at a length."""
import io

#: Characters kept of what one call prints.
LIMIT = 10_000


class Output(io.TextIOBase):
    """A text stream that keeps the beginning of what is written and forgets the rest."""

    encoding = "utf-8"
    errors = "strict"

    def __init__(self):
        super().__init__()
        self._parts = []
        self._left = LIMIT

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not %s" % type(text).__name__)
        if self._left > 0:
            self._parts.append(text[: self._left])
            self._left -= len(self._parts[-1])
        return len(text)

    def close(self):
        pass  # Whoever closes standard output closes it for themselves only.

    def taken(self):
        """What was written since the last time, as lines; and room for more."""
        text = "".join(self._parts)
        cut = self._left <= 0
        self._parts = []
        self._left = LIMIT
        lines = text.splitlines()
        return lines + ["… the rest of the output is left out"] if cut else lines
