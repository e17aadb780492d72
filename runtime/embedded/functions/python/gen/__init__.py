"""What an agent's functions get by `from _gen import *`: the classes of the vendor's stubs, with a behaviour."""
