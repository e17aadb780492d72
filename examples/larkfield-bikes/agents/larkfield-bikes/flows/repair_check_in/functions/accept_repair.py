from _gen import *  # <AUTO GENERATED>


@func_description("The caller agrees to the repair and has said when they will bring the bike.")
@func_parameter("drop_off", "Day and time in words, for example tomorrow at 9:30.")
def accept_repair(conv: Conversation, flow: Flow, drop_off: str):
    """Keep the time. The number is asked for only if the caller's own isn't known."""
    conv.state.drop_off = drop_off
    if conv.state.mobile_number:
        flow.goto_step("open_ticket", "number known")
        return None
    flow.goto_step("Collect mobile number", "number missing")
    return None
