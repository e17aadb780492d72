"""An exception as a message with the place in the agent's files."""
MOST = 2_000


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
    told = {"message": _message(error)[:MOST]}
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
