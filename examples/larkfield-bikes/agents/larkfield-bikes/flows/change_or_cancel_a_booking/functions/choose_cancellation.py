from _gen import *  # <AUTO GENERATED>
from datetime import datetime
from functions.mock_backend import SHOP_TIME, is_free_to_cancel


@func_description("The caller wants to cancel the booking that was read out.")
def choose_cancellation(conv: Conversation, flow: Flow):
    """Work out what cancelling costs before the caller is asked to confirm it."""
    booking = conv.state.bookings[conv.state.booking_reference]
    if is_free_to_cancel(booking, datetime.now(SHOP_TIME)):
        conv.state.cancellation_cost = "Cancelling is free."
    else:
        conv.state.cancellation_cost = "Cancelling costs half of the price now."
    flow.goto_step("Confirm cancellation")
