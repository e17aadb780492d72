from _gen import *  # <AUTO GENERATED>
from datetime import datetime, timedelta
from functions.mock_backend import SHOP_TIME


@func_description("Say when this shop is open on one day of the week.")
@func_parameter("day", "A weekday such as monday, or today or tomorrow.")
def get_opening_hours(conv: Conversation, day: str):
    """Answer from the variant's attributes, so that each shop gives its own hours."""
    weekday = weekday_of(day)
    if weekday == "saturday":
        hours = conv.variant.opening_hours_saturday
    elif weekday == "sunday":
        hours = conv.variant.opening_hours_sunday
    else:
        hours = conv.variant.opening_hours_weekday
    if hours == "closed":
        return f"{conv.variant.shop_name} is closed on {weekday.capitalize()}."
    return f"{conv.variant.shop_name} is open from {hours} on {weekday.capitalize()}."


def weekday_of(day):
    """Return the lower-case English weekday that a caller's word for a day means."""
    now = datetime.now(SHOP_TIME)
    word = day.strip().lower()
    if word == "today":
        return now.strftime("%A").lower()
    if word == "tomorrow":
        return (now + timedelta(days=1)).strftime("%A").lower()
    return word
