"""The vendor's logger: what it writes goes to a log nobody reads here."""


class Logger:
    def bind(self, **_):
        return self

    def unbind(self, *_):
        return self

    def tmp_bind(self, *_, **__):
        """As a decorator it leaves the function as it is; as a context it does nothing."""
        return _Bound()

    def _nothing(self, *_, **__):
        return None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    debug = info = warning = warn = error = exception = critical = log = _nothing


class _Bound:
    def __call__(self, function):
        return function

    def __enter__(self):
        return logger

    def __exit__(self, *_):
        return False


logger = Logger()
bind = logger.bind
unbind = logger.unbind
tmp_bind = logger.tmp_bind
debug = info = warning = warn = error = exception = critical = log = logger.info


bind_contextvars = unbind_contextvars = clear_contextvars = logger.info


def get_logger(*_, **__):
    return logger


getLogger = get_logger
