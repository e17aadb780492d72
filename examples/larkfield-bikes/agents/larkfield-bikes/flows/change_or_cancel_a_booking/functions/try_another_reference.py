from _gen import *  # <AUTO GENERATED>


@func_description("The caller gives another booking reference.")
@func_parameter("reference", "LB and four digits, or the four digits alone.")
def try_another_reference(conv: Conversation, flow: Flow, reference: str):
    """Look the booking up again. The mobile number is dropped, because it led to the wrong place."""
    conv.state.booking_reference = reference
    conv.state.mobile_number = ""
    flow.goto_step("look_up_booking", "another reference")
