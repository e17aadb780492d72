from _gen import *  # <AUTO GENERATED>


@func_description("Start booking a hire. Call it as soon as the caller wants to hire or reserve bikes.")
def start_hire_booking(conv: Conversation):
    """Enter the booking flow. Its first step asks for what is missing."""
    conv.write_metric("HIRE_STARTED", write_once=True)
    conv.goto_flow("Book a hire")
