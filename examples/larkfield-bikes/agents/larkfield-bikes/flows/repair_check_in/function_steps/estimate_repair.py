from _gen import *  # <AUTO GENERATED>
from functions.mock_backend import repair_price


def estimate_repair(conv: Conversation, flow: Flow):
    """Turn the caller's words into an estimate, or into the promise of a call."""
    price = repair_price(conv.state.fault_description)
    if price is None:
        conv.state.repair_estimate = "A mechanic looks at it first and calls with a price."
    else:
        conv.state.repair_estimate = f"It costs about £{price}, including parts."
    flow.goto_step("Offer the repair")
