from _gen import *  # <AUTO GENERATED>


@func_description("The caller wants to book what was offered.")
def accept_offer(conv: Conversation, flow: Flow):
    """Continue with the caller's name and number."""
    conv.write_metric("OFFER_ACCEPTED")
    flow.goto_step("Collect contact details", "offer accepted")
