from _gen import *  # <AUTO GENERATED>


@func_description("The caller has heard the booking and said whether a text is wanted.")
@func_parameter("send_text", "True if the caller wants a text message.")
def finish_hire(conv: Conversation, flow: Flow, send_text: bool):
    """Send the confirmation if it is wanted, and leave the flow."""
    if send_text:
        conv.send_sms_template(conv.state.mobile_number, "hire_confirmation")
    conv.exit_flow()
    return {"utterance": f"You're all set. See you at {conv.variant.shop_name}. Is there anything else?"}
