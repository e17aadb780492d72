from _gen import *  # <AUTO GENERATED>
from functions.mock_backend import count_free_bikes, describe_booking, is_closed, upcoming_day


def move_booking(conv: Conversation, flow: Flow):
    """Move the booking if the bikes are free on the new day. Otherwise ask for another one."""
    booking = conv.state.bookings[conv.state.booking_reference]
    day = upcoming_day(conv.state.hire_date)
    if day is None or not is_possible(conv, booking, day):
        flow.goto_step("Collect new date", "day not possible")
        return "That day is not possible. Ask for another one."
    booking["date"] = day.isoformat()
    conv.state.change_summary = describe_booking(conv.state.booking_reference, booking)
    conv.write_metric("BOOKING_MOVED")
    flow.goto_step("Booking updated", "moved")
    return None


def is_possible(conv, booking, day):
    """Return True if the booking's shop opens on that day and has enough bikes left."""
    if is_closed(conv.variants[booking["shop"]], day):
        return False
    return count_free_bikes(conv.state.bookings, booking["shop"], day, booking["bike_type"]) >= booking["count"]
