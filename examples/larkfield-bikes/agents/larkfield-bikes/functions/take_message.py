from _gen import *  # <AUTO GENERATED>


@func_description("Write down something for the shop: a complaint, a lost item or a late return.")
@func_parameter("subject", "complaint, lost property or late return.")
@func_parameter("message", "The caller's own words, shortened as little as possible.")
def take_message(conv: Conversation, subject: str, message: str):
    """Keep the message in the conversation, where the shop's inbox picks it up."""
    conv.state.message_for_shop = f"{subject}: {message}"
    conv.log.info("Message for the shop", is_pii=True, subject=subject)
    conv.write_metric("MESSAGE_TAKEN", subject)
    return "The message is written down. Tell the caller that the shop calls back within one working day."
