from _gen import *  # <AUTO GENERATED>


@func_description("The caller has heard the change and said whether a text is wanted.")
@func_parameter("send_text", "True if the caller wants a text message.")
def finish_change(conv: Conversation, flow: Flow, send_text: bool):
    """Send the change if it is wanted and there is a number, then leave the flow."""
    if send_text and conv.state.mobile_number:
        conv.send_sms_template(conv.state.mobile_number, "booking_change")
    conv.exit_flow()
    return {"utterance": "That's done. Is there anything else?"}
