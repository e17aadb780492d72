"""Imports one of the agent's files as the conversation whose turn it is has it."""
import importlib
import sys


def import_file(file):
    return sys.modules.get(file.module) or importlib.import_module(file.module)
