from _gen import *  # <AUTO GENERATED>


@func_description("Continue for another shop. Prices, hours and stock are that shop's from then on.")
@func_parameter("shop", "Canalside, Old Mill or Station.")
def switch_shop(conv: Conversation, shop: str):
    """Change the variant of this conversation. An unknown name changes nothing."""
    if shop not in conv.variants:
        return f"There is no shop called {shop}. We have {', '.join(conv.variants)}."
    conv.set_variant(shop)
    conv.write_metric("SHOP_SWITCHED", shop)
    return f"You now speak for {conv.variants[shop].shop_name}. Answer the caller's question for this shop."
