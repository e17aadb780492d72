"""The flow a transition function or a function step belongs to."""
from .executors import FlowFunctionExecutor


class Flow:
    def __init__(self, session, name):
        self._session = session
        self._name = name
        self.function_dir = "flows/%s" % session.files.flows.get(name)

    @property
    def current_step(self):
        return self._session.conv.current_step

    @property
    def functions(self):
        return FlowFunctionExecutor(self._session.conv, self)

    def goto_step(self, step_name, label=None):
        """Asks for a step of this flow after the function. A name nobody knows is ignored by the engine."""
        self._session.conv._do("goto step", step=str(step_name))
