from _gen import *  # <AUTO GENERATED>
from functions.mock_backend import describe_booking, find_booking


def look_up_booking(conv: Conversation, flow: Flow):
    """Find the booking and go on, or say that it isn't there. A second failure offers a person."""
    reference = find_booking(conv.state.bookings, conv.state.booking_reference, conv.state.mobile_number)
    if reference is None:
        conv.state.failed_look_ups = conv.state.failed_look_ups + 1
        conv.write_metric("BOOKING_NOT_FOUND", conv.state.failed_look_ups)
        flow.goto_step("Booking not found")
        return None
    conv.state.booking_reference = reference
    conv.state.found_booking = describe_booking(reference, conv.state.bookings[reference])
    flow.goto_step("Choose what to change")
    return None
