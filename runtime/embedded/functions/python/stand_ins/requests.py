"""`requests` where it is not installed: its exceptions, and calls that fail as without a network."""
import types


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


class JSONDecodeError(RequestException, ValueError):
    pass


class ChunkedEncodingError(RequestException):
    pass


class Response:
    status_code = None
    headers = {}
    text = ""
    url = ""
    ok = False


def request(method, url, **_):
    raise ConnectionError("network is disabled for functions: %s %s" % (str(method).upper(), url))


def _of(method):
    return lambda url, **options: request(method, url, **options)


get, post, put, patch, delete, head, options = map(_of, ("get", "post", "put", "patch", "delete", "head", "options"))


class Session:
    def __init__(self):
        self.headers = {}
        self.auth = None
        self.params = {}

    def request(self, method, url, **options):
        return request(method, url, **options)

    def get(self, url, **options):
        return request("get", url, **options)

    def post(self, url, **options):
        return request("post", url, **options)

    def put(self, url, **options):
        return request("put", url, **options)

    def patch(self, url, **options):
        return request("patch", url, **options)

    def delete(self, url, **options):
        return request("delete", url, **options)

    def mount(self, *_):
        pass

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


_ERRORS = {name: value for name, value in list(globals().items()) if isinstance(value, type) and issubclass(value, RequestException)}
exceptions = types.SimpleNamespace(**_ERRORS)
models = types.SimpleNamespace(Response=Response)
sessions = types.SimpleNamespace(Session=Session)
adapters = types.SimpleNamespace(HTTPAdapter=HTTPAdapter)
auth = types.SimpleNamespace(AuthBase=AuthBase, HTTPBasicAuth=HTTPBasicAuth)
session = Session
codes = types.SimpleNamespace(ok=200, created=201, bad_request=400, unauthorized=401, forbidden=403, not_found=404)
