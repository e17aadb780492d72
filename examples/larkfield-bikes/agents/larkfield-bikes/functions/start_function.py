from _gen import *  # <AUTO GENERATED>
from functions.mock_backend import sample_bookings, sample_tickets


def start_function(conv: Conversation):
    """Prepare the conversation: mock data, state that prompts mention, and the number for texts.

    Returns nothing, so the greeting of the channel is used as written.
    """
    conv.state.bookings = sample_bookings()
    conv.state.tickets = sample_tickets()
    conv.state.mobile_number = conv.caller_number
    conv.state.booking_reference = ""
    conv.state.booking_wish = ""
    conv.state.failed_look_ups = 0
    conv.state.handoff_reason = ""
    conv.state.breakdown_place = ""
    conv.write_metric("SHOP", conv.variant_name)
