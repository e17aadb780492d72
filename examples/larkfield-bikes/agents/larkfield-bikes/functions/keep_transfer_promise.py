from _gen import *  # <AUTO GENERATED>


@func_description("Connect the caller to the shop desk because the agent has just said it would.")
def keep_transfer_promise(conv: Conversation):
    """Make a spoken promise true. A phrase filter calls this, so it takes no parameters.

    `True` means the default handoff, which is the shop desk.
    """
    conv.state.handoff_reason = "promised by the agent"
    conv.write_metric("TRANSFER", "promised")
    return {"utterance": "I'm connecting you to the shop now.", "handoff": True}
