from _gen import *  # <AUTO GENERATED>


@func_description("Start checking a bike in for repair or service.")
def start_repair_check_in(conv: Conversation):
    """Enter the repair flow. It begins with a function step that knows whether this shop has a workshop."""
    conv.write_metric("REPAIR_STARTED", write_once=True)
    conv.goto_flow("Repair check-in")
