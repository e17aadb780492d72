from _gen import *  # <AUTO GENERATED>


@func_description("The caller doesn't want the repair.")
def decline_repair(conv: Conversation, flow: Flow):
    """Leave the flow without a ticket."""
    conv.write_metric("REPAIR_DECLINED")
    conv.exit_flow()
    return "No ticket was opened. Ask whether there is anything else you can do."
