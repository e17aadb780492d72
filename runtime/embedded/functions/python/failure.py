"""An exception as a message with the place in the agent's files."""
import sys

MOST = 2_000
#: The package of the classes that functions are given.
_GIVEN = __name__.rsplit(".", 1)[0] + ".gen."
#: So many attributes are told; of more, those that read alike.
_FEW = 30
#: Python whose grammar the vendor's functions may use.
_NEWEST = (3, 14)


def describe_in(error, files, path):
    """As `describe`, with the line of that file; the message names the place when it is in another one."""
    told = describe(error, files)
    line = told.get("line", 1) if told.get("path", path) == path else None
    if line is None:
        told["message"] += " (%s, line %d)" % (told["path"], told["line"])
        lines = [line for there, line in _places(error) if there == path]
        line = lines[-1] if lines else 1
    return {"line": line, "message": told["message"]}


def describe(error, files):
    """`{ message }`, with `path` and `line` of the innermost place in a file of the agent, where there is one."""
    told = {"message": (_message(error) + _hint(error, files))[:MOST]}
    if isinstance(error, SyntaxError) and error.filename in files.by_path:
        told.update(path=error.filename, line=error.lineno or 1)
        return told
    for there, line in _places(error):
        if there in files.by_path:
            told.update(path=there, line=line)
    return told


def _places(error):
    """File and line of every frame the exception went through, outermost first."""
    trace = error.__traceback__
    while trace is not None:
        yield trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next


def _hint(error, files):
    """What is there instead of the name that is not; empty where that is not known."""
    if isinstance(error, SyntaxError) and error.filename in files.by_path and sys.version_info[:2] < _NEWEST:
        return " (as Python %d.%d reads it)" % sys.version_info[:2]
    if isinstance(error, ModuleNotFoundError) and isinstance(error.name, str):
        return _of_module(error.name, files)
    given = getattr(error, "obj", None)
    plain = isinstance(error, AttributeError) and "has no attribute" in str(error)
    if plain and type(given).__module__.startswith(_GIVEN) and not isinstance(given, dict):
        return _of_attribute(str(error.name), given)
    return ""


def _of_module(name, files):
    root = name.split(".", 1)[0]
    if "functions." + name in files.by_module:
        return "; functions import each other as functions.%s" % name
    if root in files.packages or root in getattr(sys, "stdlib_module_names", ()):
        return ""
    return "; no such package is installed for this Python"


def _of_attribute(name, given):
    import difflib  # here: few need it, and all would wait for it

    names = [one for one in dir(given) if not one.startswith("_")]
    near = difflib.get_close_matches(name, names, 5, 0.5) if len(names) > _FEW else []
    return "; it has %s" % ", ".join(near + ["…"] if near else sorted(names)) if names else ""


def _message(error):
    name = type(error).__name__
    if isinstance(error, SyntaxError):
        return "%s: %s" % (name, error.msg)
    if isinstance(error, SystemExit):
        return "SystemExit: a function cannot end the agent"
    try:
        text = str.__str__(str(error))
    except BaseException:
        text = "(its message cannot be read)"
    return "%s: %s" % (name, text) if text else name
