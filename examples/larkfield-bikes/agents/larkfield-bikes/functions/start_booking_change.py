from _gen import *  # <AUTO GENERATED>


@func_description("Start changing, cancelling or re-sending a booking that already exists.")
@func_parameter("wish", "What the caller wants: new date, cancel, or text again.")
@func_parameter("booking_reference", "The reference if the caller has said it, otherwise an empty text.")
def start_booking_change(conv: Conversation, wish: str, booking_reference: str):
    """Enter the change flow, and skip its first question when the reference is already known."""
    conv.state.booking_wish = wish
    conv.write_metric("CHANGE_STARTED", wish, write_once=True)
    if not booking_reference:
        conv.goto_flow("Change or cancel a booking")
        return None
    conv.state.booking_reference = booking_reference
    return {"transition": {"goto_flow": "Change or cancel a booking", "goto_step": "look_up_booking"}}
