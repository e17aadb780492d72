from _gen import *  # <AUTO GENERATED>


@func_description("Work out what a hire costs at this shop. Use it before you say a total.")
@func_parameter("bike_type", "town bike, hybrid bike, electric bike or children's bike.")
@func_parameter("number_of_bikes", "How many bikes of that type.")
@func_parameter("full_day", "True for a full day, False for half a day.")
def quote_hire_price(conv: Conversation, bike_type: str, number_of_bikes: int, full_day: bool):
    """Return a sentence with the total, or what to say when this shop has no such bike."""
    if bike_type == "electric bike" and conv.variant.electric_hire_available != "True":
        return conv.variant.electric_hire
    if bike_type == "electric bike":
        return f"Electric bikes have a day price only. {conv.variant.electric_hire}"
    each = pounds(conv.variant.day_price if full_day else conv.variant.half_day_price)
    if bike_type == "children's bike":
        each = each / 2
    total = each * number_of_bikes
    if number_of_bikes >= 6:
        total = total * 0.9
    conv.write_metric("PRICE_QUOTED", total)
    return f"That is £{total:.2f} in all, and a deposit of {conv.variant.deposit} per bike."


def pounds(price):
    """Return the number in a price such as £24."""
    return float(price.replace("£", ""))
