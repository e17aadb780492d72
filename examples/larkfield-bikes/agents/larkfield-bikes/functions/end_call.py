from _gen import *  # <AUTO GENERATED>


@func_description("End the conversation. Only after the caller has said goodbye or wants nothing else.")
def end_call(conv: Conversation):
    """Say goodbye and hang up."""
    conv.write_metric("ENDED_BY_AGENT", write_once=True)
    return {"utterance": f"Thank you for contacting {conv.variant.shop_name}.", "hangup": True}
