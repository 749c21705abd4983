# What to prepare: lower case, no full stop; the card joins them with commas.

prepare-order-number = order number
prepare-order-papers = the order’s documents
prepare-description = a detailed description of the problem
prepare-dates = dates that matter
prepare-screenshots = screenshots
prepare-photos = photos or a video of the item
prepare-unpacking = the unpacking video
prepare-receipt = receipt
prepare-chat = your messages with support
prepare-claim-reply = your claim and the answer to it
prepare-booking-number = order number from your Ozon Travel account
prepare-ticket = voucher, ticket or itinerary receipt
prepare-operation = payment date and amount
prepare-caller = the caller’s number and messages
prepare-recipient = the recipient’s details
prepare-demand = what you want
prepare-address = your name and address for the answer
prepare-hotel-photos = photos and video of the hotel
