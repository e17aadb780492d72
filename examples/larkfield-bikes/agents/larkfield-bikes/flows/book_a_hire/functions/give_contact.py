from _gen import *  # <AUTO GENERATED>


@func_description("The caller gives a name and a mobile number after all.")
@func_parameter("name", "First name and surname.")
@func_parameter("mobile", "Mobile number with country code.")
def give_contact(conv: Conversation, flow: Flow, name: str, mobile: str):
    """Keep the contact and save the hire."""
    conv.state.customer_name = name
    conv.state.mobile_number = mobile
    flow.goto_step("save_hire")
