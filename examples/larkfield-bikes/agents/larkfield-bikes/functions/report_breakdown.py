from _gen import *  # <AUTO GENERATED>


@func_description("Get help to a hire customer whose bike broke down on a ride.")
@func_parameter("place", "Where the caller is, as exactly as they can say.")
@func_parameter("is_hire_bike", "True if the bike was hired from us, False if it is the caller's own.")
def report_breakdown(conv: Conversation, place: str, is_hire_bike: bool):
    """Connect hire customers to the van driver. The van doesn't come for a caller's own bike."""
    if not is_hire_bike:
        return "The van comes to hired bikes only. Offer to check the caller's own bike in for repair instead."
    conv.state.breakdown_place = place
    conv.write_metric("BREAKDOWN", conv.variant_name)
    return conv.call_handoff(
        destination="roadside_help",
        reason="breakdown",
        utterance="Please stay where it is safe. I'm connecting you to our van driver.",
    )
