from _gen import *  # <AUTO GENERATED>


def end_function(conv: Conversation):
    """Record how the conversation ended. The caller hears nothing of this."""
    conv.write_metric("ENDED_IN_FLOW", conv.current_flow or "none", write_once=True)
    conv.write_metric("ANYTHING_BOOKED", bool(conv.state.booking_summary or conv.state.ticket_summary), write_once=True)
    conv.log.info("Conversation ended", shop=conv.variant_name)
