from _gen import *  # <AUTO GENERATED>


@func_description("The caller has heard what cancelling costs and clearly said yes.")
def confirm_cancellation(conv: Conversation, flow: Flow):
    """Take the booking out of the book."""
    del conv.state.bookings[conv.state.booking_reference]
    conv.state.change_summary = f"{conv.state.booking_reference} is cancelled"
    conv.write_metric("BOOKING_CANCELLED")
    flow.goto_step("Booking updated", "cancelled")
