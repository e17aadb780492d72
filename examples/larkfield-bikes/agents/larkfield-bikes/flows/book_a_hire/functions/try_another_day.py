from _gen import *  # <AUTO GENERATED>


@func_description("The caller would like another day for the hire.")
@func_parameter("new_day", "The day as YYYY-MM-DD.")
def try_another_day(conv: Conversation, flow: Flow, new_day: str):
    """Check the new day in the same way as the first one."""
    conv.state.hire_date = new_day
    flow.goto_step("check_availability", "another day")
