"""`urllib3` where it is not installed: its exceptions and settings; what asks something fails as without a network."""
import types
import warnings

__version__ = "0 (stand-in)"


class HTTPError(Exception):
    pass


class HTTPWarning(Warning):
    pass


class InsecureRequestWarning(HTTPWarning):
    pass


class MaxRetryError(HTTPError):
    pass


class NewConnectionError(HTTPError):
    pass


class ConnectTimeoutError(HTTPError):
    pass


class ReadTimeoutError(HTTPError):
    pass


class TimeoutError(HTTPError):  # noqa: A001
    pass


class SSLError(HTTPError):
    pass


class ProtocolError(HTTPError):
    pass


class ResponseError(HTTPError):
    pass


class LocationParseError(ValueError, HTTPError):
    pass


class _Settings:
    """Keeps what it was made with."""

    def __init__(self, *values, **named):
        self.__dict__.update(named)
        self.values = values


class Retry(_Settings):
    DEFAULT_ALLOWED_METHODS = frozenset(("HEAD", "GET", "PUT", "DELETE", "OPTIONS", "TRACE"))
    RETRY_AFTER_STATUS_CODES = frozenset((413, 429, 503))


class Timeout(_Settings):
    pass


def request(method, url, *_, **__):
    raise NewConnectionError("network is disabled for functions: %s %s" % (str(method).upper(), url))


class PoolManager(_Settings):
    def request(self, method, url, *_, **__):
        return request(method, url)

    urlopen = request

    def clear(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


class HTTPSConnectionPool(PoolManager):
    pass


class HTTPConnectionPool(PoolManager):
    pass


def disable_warnings(category=HTTPWarning):
    warnings.simplefilter("ignore", category)


_ERRORS = {name: value for name, value in list(globals().items()) if isinstance(value, type) and issubclass(value, (HTTPError, Warning))}
exceptions = types.SimpleNamespace(**_ERRORS)
retry = types.SimpleNamespace(Retry=Retry)
timeout = types.SimpleNamespace(Timeout=Timeout)
util = types.SimpleNamespace(Retry=Retry, Timeout=Timeout, retry=retry, timeout=timeout)
