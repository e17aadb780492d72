from _gen import *  # <AUTO GENERATED>


@func_description("The caller wants the details of the booking as a text message again.")
def resend_details(conv: Conversation, flow: Flow):
    """Send the details to the number of the booking, never to one given in this conversation."""
    booking = conv.state.bookings[conv.state.booking_reference]
    conv.state.booking_summary = conv.state.found_booking
    conv.send_sms_template(booking["mobile"], "hire_confirmation")
    conv.exit_flow()
    return {"utterance": "I've sent the details to the number on the booking. Is there anything else?"}
