from _gen import *  # <AUTO GENERATED>


@func_description("Send the way to this shop as a text message. Only after the caller said yes to a text.")
@func_parameter("mobile_number", "The number to send to, with country code.")
def send_directions(conv: Conversation, mobile_number: str):
    """Send the directions of the shop the caller is talking to."""
    conv.state.shop_directions = f"{conv.variant.address}. {conv.variant.directions}"
    conv.send_sms_template(mobile_number, "shop_directions")
    conv.write_metric("DIRECTIONS_SENT")
    return "The text is on its way. Tell the caller, and ask whether there is anything else."
