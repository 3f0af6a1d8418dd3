"""What the API calls the columns of an oddity."""

# What the API calls the columns of an oddity: words that mean something to Python, Django, Tastypie or a client.
ODD_NAMES = (
    "items self format page_size start prefetch body confirm filters class from None to_dict from_dict query mro "
    "additional_properties a__b 2nd x-y UPPER upper dotted.name $ref str username"
).split(" ") + ["two words"]
