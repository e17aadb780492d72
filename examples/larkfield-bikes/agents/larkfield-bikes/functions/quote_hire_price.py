from _gen import *  # <AUTO GENERATED>
from functions.mock_backend import FLEET


@func_description("Work out what a hire costs at this shop. Use it before you say a total.")
@func_parameter("bike_type", "town bike, hybrid bike, electric bike or children's bike.")
@func_parameter("number_of_bikes", "How many bikes of that type.")
@func_parameter("full_day", "True for a full day, False for half a day.")
def quote_hire_price(conv: Conversation, bike_type: str, number_of_bikes: int, full_day: bool):
    """Return a sentence with the total, or what to say when this shop has no such bike."""
    if not FLEET[conv.variant_name].get(bike_type):
        return f"{conv.variant.shop_name} has no {bike_type} to hire. Offer another of our shops."
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
