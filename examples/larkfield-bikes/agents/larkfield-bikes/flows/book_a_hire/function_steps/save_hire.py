from _gen import *  # <AUTO GENERATED>
from functions.mock_backend import add_booking, describe_booking, upcoming_day


@func_latency_control(
    delay_before_responses_start=1,
    silence_after_each_response=2,
    delay_responses=[("I'm putting that in the book.", 2)],
)
def save_hire(conv: Conversation, flow: Flow):
    """Store the hire and keep the sentence that the confirmation text needs."""
    booking = {
        "shop": conv.variant_name,
        "date": upcoming_day(conv.state.hire_date).isoformat(),
        "bike_type": conv.state.bike_type,
        "count": conv.state.number_of_bikes,
        "length": conv.state.hire_length,
        "name": conv.state.customer_name,
        "mobile": conv.state.mobile_number,
    }
    reference = add_booking(conv.state.bookings, booking)
    conv.state.booking_reference = reference
    conv.state.booking_summary = describe_booking(reference, booking)
    conv.write_metric("HIRE_BOOKED", conv.state.number_of_bikes)
    flow.goto_step("Hire booked")
