from _gen import *  # <AUTO GENERATED>


@func_description("The caller doesn't want to book.")
@func_parameter("reason", "Why not, in the caller's words, or an empty text.")
def leave_booking(conv: Conversation, flow: Flow, reason: str):
    """Leave the flow without a booking."""
    conv.write_metric("HIRE_ABANDONED", reason)
    conv.exit_flow()
    return "Nothing is booked. Ask whether there is anything else you can do."
