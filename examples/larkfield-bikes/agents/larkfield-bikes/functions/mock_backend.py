from _gen import *  # <AUTO GENERATED>
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

SHOP_TIME = ZoneInfo("Europe/London")

# Bikes each shop owns. A booking takes bikes out for the whole day, also when it is for half a day.
FLEET = {
    "Canalside": {"town bike": 8, "hybrid bike": 10, "electric bike": 4, "children's bike": 6},
    "Old Mill": {"town bike": 4, "hybrid bike": 12, "electric bike": 6, "children's bike": 4},
    "Station": {"town bike": 14, "hybrid bike": 6, "electric bike": 0, "children's bike": 0},
}

# In pounds, the same at all shops. The first word found in the caller's description decides.
REPAIR_PRICES = {"puncture": 14, "tyre": 14, "brake": 28, "gear": 22, "chain": 30, "service": 65}


@func_description("Say which shops and repairs the mock back end knows. For developers, never for callers.")
def mock_backend(conv: Conversation):
    """Stand in for the fleet system, so that the project works without an account anywhere.

    The functions below have the shape of the `fleet` API integration. Replace their bodies with calls of
    `conv.api.fleet`, and nothing else in the project changes. Bookings live in the conversation's state, so two
    conversations never see each other's.
    """
    return f"Shops: {', '.join(FLEET)}. Repairs: {', '.join(REPAIR_PRICES)}."


def sample_bookings():
    """Return the bookings every conversation starts with, by reference."""
    today = datetime.now(SHOP_TIME).date()
    return {
        "LB1042": {
            "shop": "Canalside",
            "date": (today + timedelta(days=3)).isoformat(),
            "bike_type": "hybrid bike",
            "count": 2,
            "length": "full day",
            "name": "Priya Nair",
            "mobile": "+447700900111",
        },
        "LB1077": {
            "shop": "Old Mill",
            "date": (today + timedelta(days=1)).isoformat(),
            "bike_type": "electric bike",
            "count": 1,
            "length": "half day",
            "name": "Tom Ashby",
            "mobile": "+447700900122",
        },
    }


def sample_tickets():
    """Return the repair tickets every conversation starts with, by number."""
    return {
        "R201": {"shop": "Canalside", "fault": "brakes squeal", "status": "ready"},
        "R202": {"shop": "Station", "fault": "gears slip", "status": "waiting for a part"},
    }


def upcoming_day(text):
    """Return the `date` that an ISO text such as 2026-05-14 means, or None if it is no date or in the past."""
    try:
        day = date.fromisoformat(str(text).strip()[:10])
    except ValueError:
        return None
    return day if day >= datetime.now(SHOP_TIME).date() else None


def is_closed(shop, day):
    """Return True if a shop, given as its variant, doesn't open on that day's weekday."""
    return day.strftime("%A") == "Sunday" and shop.opening_hours_sunday == "closed"


def count_free_bikes(bookings, shop, day, bike_type):
    """Return how many bikes of a type a shop can still hire out on a day."""
    taken = sum(
        booking["count"]
        for booking in bookings.values()
        if booking["shop"] == shop and booking["date"] == day.isoformat() and booking["bike_type"] == bike_type
    )
    return FLEET.get(shop, {}).get(bike_type, 0) - taken


def add_booking(bookings, booking):
    """Store a booking and return its new reference."""
    reference = f"LB{max((int(known[2:]) for known in bookings), default=1000) + 1}"
    bookings[reference] = booking
    return reference


def find_booking(bookings, reference, mobile):
    """Return the reference of the booking that a reference or a mobile number belongs to, or None."""
    wanted = str(reference or "").upper().replace(" ", "")
    if wanted.isdigit():
        wanted = f"LB{wanted}"
    if wanted in bookings:
        return wanted
    return next((known for known, booking in bookings.items() if mobile and booking["mobile"] == mobile), None)


def describe_booking(reference, booking):
    """Return a booking as words that fit a sentence and a text message."""
    bikes = booking["bike_type"] if booking["count"] == 1 else f"{booking['bike_type']}s"
    day = date.fromisoformat(booking["date"]).strftime("%A %d %B")
    return f"{reference}, {booking['count']} {bikes} at {booking['shop']} on {day}, {booking['length']}"


def is_free_to_cancel(booking, now):
    """Return True until 18:00 shop time on the day before the hire."""
    day_before = date.fromisoformat(booking["date"]) - timedelta(days=1)
    return now < datetime.combine(day_before, time(18, 0), tzinfo=SHOP_TIME)


def repair_price(fault):
    """Return the price in pounds for a fault in the caller's words, or None if a mechanic has to look."""
    return next((price for word, price in REPAIR_PRICES.items() if word in str(fault).lower()), None)


def add_ticket(tickets, shop, fault):
    """Store a repair ticket and return its new number."""
    number = f"R{max((int(known[1:]) for known in tickets), default=200) + 1}"
    tickets[number] = {"shop": shop, "fault": fault, "status": "booked in"}
    return number
