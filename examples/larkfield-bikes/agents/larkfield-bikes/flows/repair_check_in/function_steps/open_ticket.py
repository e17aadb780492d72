from _gen import *  # <AUTO GENERATED>
from functions.mock_backend import add_ticket


def open_ticket(conv: Conversation, flow: Flow):
    """Open the repair ticket. A number is welcome but not needed."""
    number = add_ticket(conv.state.tickets, conv.variant_name, conv.state.fault_description)
    conv.state.ticket_summary = f"ticket {number}, drop-off {conv.state.drop_off} at {conv.variant.shop_name}"
    conv.write_metric("REPAIR_BOOKED", conv.variant_name)
    if conv.state.mobile_number:
        flow.goto_step("Repair booked")
        return None
    conv.exit_flow()
    return {"utterance": f"Your repair is booked: {conv.state.ticket_summary}. Please write the number down."}
