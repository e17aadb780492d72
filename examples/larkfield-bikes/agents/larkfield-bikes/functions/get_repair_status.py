from _gen import *  # <AUTO GENERATED>


@func_description("Look up a repair ticket.")
@func_parameter("ticket_number", "R and three digits, for example R201.")
def get_repair_status(conv: Conversation, ticket_number: str):
    """Return the state of a repair, or what to do when there is no such ticket."""
    number = ticket_number.upper().replace(" ", "")
    ticket = conv.state.tickets.get(number)
    if ticket is None:
        conv.write_metric("TICKET_NOT_FOUND")
        return "There is no ticket with this number. Ask for it once more, then offer the workshop."
    if ticket["status"] == "ready":
        return f"The bike is ready to collect at {ticket['shop']}."
    return f"The bike is not ready yet. Its state: {ticket['status']}."
