from _gen import *  # <AUTO GENERATED>


@func_description("The caller has heard the ticket and said whether a text is wanted.")
@func_parameter("send_text", "True if the caller wants a text message.")
def finish_repair(conv: Conversation, flow: Flow, send_text: bool):
    """Send the ticket if it is wanted, and leave the flow."""
    if send_text:
        conv.send_sms_template(conv.state.mobile_number, "repair_ticket")
    conv.exit_flow()
    return {"utterance": "Done. We text you when the bike is ready. Is there anything else?"}
