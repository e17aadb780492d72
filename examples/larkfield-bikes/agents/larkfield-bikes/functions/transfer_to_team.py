from _gen import *  # <AUTO GENERATED>


@func_description("Connect the caller to a person.")
@func_parameter("destination", "shop_desk, workshop or roadside_help.")
@func_parameter("reason", "Why the caller needs a person, in a few words.")
@func_latency_control(
    delay_before_responses_start=2,
    silence_after_each_response=3,
    delay_responses=[("I'm connecting you.", 2), ("Nearly there.", 3)],
)
def transfer_to_team(conv: Conversation, destination: str, reason: str):
    """Hand the call over. An unknown destination goes to the shop desk rather than nowhere."""
    target = destination if destination in conv.handoffs else "shop_desk"
    conv.state.handoff_reason = reason
    conv.write_metric("TRANSFER", target)
    return conv.call_handoff(destination=target, reason=reason, utterance=conv.translations.transfer_notice)
