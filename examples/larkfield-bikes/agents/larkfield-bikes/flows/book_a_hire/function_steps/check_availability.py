from _gen import *  # <AUTO GENERATED>
from functions.mock_backend import count_free_bikes, is_closed, upcoming_day


def check_availability(conv: Conversation, flow: Flow):
    """Look for free bikes and continue with an offer, or with a question for another day."""
    day = upcoming_day(conv.state.hire_date)
    if day is None:
        conv.state.hire_problem = "The day was not understood, or it is in the past."
        flow.goto_step("Offer another day")
        return None
    if is_closed(conv.variant, day):
        conv.state.hire_problem = f"{conv.variant.shop_name} is closed on that day."
        flow.goto_step("Offer another day")
        return None
    free = count_free_bikes(conv.state.bookings, conv.variant_name, day, conv.state.bike_type)
    if free < conv.state.number_of_bikes:
        conv.state.hire_problem = f"Only {max(free, 0)} of these bikes are free on that day."
        flow.goto_step("Offer another day", "not enough bikes")
        return None
    conv.state.hire_offer = (
        f"{conv.state.number_of_bikes} x {conv.state.bike_type} on {day.strftime('%A %d %B')}, {conv.state.hire_length}"
    )
    flow.goto_step("Offer the hire", "bikes are free")
    return None
