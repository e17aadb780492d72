"""`requests` where it is not installed: its exceptions, and calls that fail as without a network."""
import http
import json
import types
from urllib.parse import quote, unquote, urlencode, urlparse

assert quote and unquote and urlencode and urlparse
__version__ = "0 (stand-in)"


class RequestException(IOError):
    def __init__(self, *args, response=None, request=None, **_):
        super().__init__(*args)
        self.response = response
        self.request = request


class HTTPError(RequestException):
    pass


class ConnectionError(RequestException):  # noqa: A001
    pass


class Timeout(RequestException):
    pass


class ConnectTimeout(ConnectionError, Timeout):
    pass


class ReadTimeout(Timeout):
    pass


class SSLError(ConnectionError):
    pass


class ProxyError(ConnectionError):
    pass


class TooManyRedirects(RequestException):
    pass


class InvalidURL(RequestException, ValueError):
    pass


class MissingSchema(RequestException, ValueError):
    pass


class InvalidSchema(RequestException, ValueError):
    pass


class InvalidHeader(RequestException, ValueError):
    pass


class InvalidProxyURL(InvalidURL):
    pass


class URLRequired(RequestException):
    pass


class InvalidJSONError(RequestException):
    pass


class JSONDecodeError(InvalidJSONError, json.JSONDecodeError):
    def __init__(self, *args, **named):
        json.JSONDecodeError.__init__(self, *args)
        InvalidJSONError.__init__(self, *self.args, **named)


class ChunkedEncodingError(RequestException):
    pass


class ContentDecodingError(RequestException):
    pass


class StreamConsumedError(RequestException, TypeError):
    pass


class UnrewindableBodyError(RequestException):
    pass


class RetryError(RequestException):
    pass


class CaseInsensitiveDict(dict):
    """Headers: found whatever the case they are asked for in."""

    def __init__(self, data=None, **named):
        super().__init__()
        self.update(data or {}, **named)

    def update(self, data=(), **named):
        for name, value in {**dict(data), **named}.items():
            self[name] = value

    def _key(self, name):
        return next((one for one in self if one.lower() == name.lower()), name)

    def __setitem__(self, name, value):
        self.pop(self._key(name), None)
        super().__setitem__(name, value)

    def __getitem__(self, name):
        return super().__getitem__(self._key(name))

    def __delitem__(self, name):
        super().__delitem__(self._key(name))

    def __contains__(self, name):
        return super().__contains__(self._key(name))

    def get(self, name, default=None):
        return super().get(self._key(name), default)


class Response:
    """What an answer would be: functions make some themselves where there is nothing to ask."""

    def __init__(self):
        self.status_code = None
        self.headers = CaseInsensitiveDict()
        self.url = ""
        self.reason = None
        self.encoding = "utf-8"
        self.request = None
        self.history = []
        self.cookies = {}
        self._content = b""

    content = property(lambda self: self._content)
    text = property(lambda self: (self._content or b"").decode(self.encoding or "utf-8", "replace"))
    ok = property(lambda self: self.status_code is not None and self.status_code < 400)

    def __bool__(self):
        return self.ok

    def json(self, **options):
        try:
            return json.loads(self.text, **options)
        except ValueError as error:
            raise JSONDecodeError(error.msg, error.doc, error.pos) from None

    def raise_for_status(self):
        if self.status_code is not None and self.status_code >= 400:
            side = "Client" if self.status_code < 500 else "Server"
            raise HTTPError("%d %s Error: %s for url: %s" % (self.status_code, side, self.reason, self.url), response=self)

    def close(self):
        pass


class Request:
    def __init__(self, method=None, url=None, **more):
        self.method = method
        self.url = url
        self.__dict__.update(more)

    def prepare(self):
        return PreparedRequest(self.method, self.url)


class PreparedRequest(Request):
    pass


def request(method, url, **_):
    raise ConnectionError("network is disabled for functions: %s %s" % (str(method).upper(), url))


def _of(method):
    return lambda url, **options: request(method, url, **options)


get, post, put, patch, delete, head, options = map(_of, ("get", "post", "put", "patch", "delete", "head", "options"))


class Session:
    def __init__(self):
        self.headers = CaseInsensitiveDict()
        self.auth = None
        self.params = {}
        self.cookies = {}
        self.proxies = {}
        self.verify = True
        self.adapters = {}

    def request(self, method, url, **options):
        return request(method, url, **options)

    def get(self, url, **options):
        return self.request("GET", url, **options)

    def post(self, url, **options):
        return self.request("POST", url, **options)

    def put(self, url, **options):
        return self.request("PUT", url, **options)

    def patch(self, url, **options):
        return self.request("PATCH", url, **options)

    def delete(self, url, **options):
        return self.request("DELETE", url, **options)

    def head(self, url, **options):
        return self.request("HEAD", url, **options)

    def send(self, prepared, **options):
        return request(prepared.method, prepared.url)

    def mount(self, prefix, adapter):
        self.adapters[prefix] = adapter

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


class HTTPAdapter:
    def __init__(self, *_, **__):
        pass


class AuthBase:
    pass


class HTTPBasicAuth(AuthBase):
    def __init__(self, username, password):
        self.username = username
        self.password = password


class HTTPDigestAuth(HTTPBasicAuth):
    pass


class _Codes(dict):
    __getattr__ = dict.__getitem__


_ERRORS = {name: value for name, value in list(globals().items()) if isinstance(value, type) and issubclass(value, RequestException)}
exceptions = types.SimpleNamespace(**_ERRORS)
models = types.SimpleNamespace(Response=Response)
sessions = types.SimpleNamespace(Session=Session)
adapters = types.SimpleNamespace(HTTPAdapter=HTTPAdapter)
auth = types.SimpleNamespace(AuthBase=AuthBase, HTTPBasicAuth=HTTPBasicAuth)
session = Session
structures = types.SimpleNamespace(CaseInsensitiveDict=CaseInsensitiveDict)
utils = types.SimpleNamespace(quote=quote, unquote=unquote, requote_uri=quote)
requote_uri = quote
#: `codes.not_found`, `codes["NOT_FOUND"]`: as in requests, by the names of the standard library, and the usual short one.
codes = _Codes(ok=200, OK=200, server_error=500)
for _status in http.HTTPStatus:
    codes[_status.name] = codes[_status.name.lower()] = int(_status)
status_codes = types.SimpleNamespace(codes=codes)
