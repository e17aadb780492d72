from _gen import *  # <AUTO GENERATED>


@func_description("The caller wants to move the booking that was read out to another day.")
def choose_new_date(conv: Conversation, flow: Flow):
    """Continue with the question for the new day."""
    flow.goto_step("Collect new date")
