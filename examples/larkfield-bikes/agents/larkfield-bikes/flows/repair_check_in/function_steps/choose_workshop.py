from _gen import *  # <AUTO GENERATED>


def choose_workshop(conv: Conversation, flow: Flow):
    """Say where the bike will be repaired. Attributes are text, so a flag is compared with "True"."""
    if conv.variant.workshop_on_site == "True":
        conv.state.workshop_note = f"The repair is done at {conv.variant.shop_name}."
    else:
        conv.state.workshop_note = "The bike is taken to our Canalside workshop and brought back."
    flow.goto_step("Describe the fault")
