from _gen import *  # <AUTO GENERATED>


@func_description("The caller doesn't want to cancel after all.")
def keep_booking(conv: Conversation, flow: Flow):
    """Leave the booking as it is and the flow with it."""
    conv.exit_flow()
    return "The booking stays as it is. Tell the caller, and ask whether there is anything else."
