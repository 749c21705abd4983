# What to prepare: lower case, no full stop; the card joins them with commas.

prepare-order-number = the order number
prepare-order-papers = the order’s documents
prepare-description = a detailed description of the problem
prepare-dates = the main dates
prepare-screenshots = screenshots
prepare-photos = photos or a video of the item
prepare-unpacking = a video of you unpacking it
prepare-receipt = the receipt
prepare-chat = your messages with support
prepare-claim-reply = your claim and the answer to it
prepare-booking-number = the order number from your Ozon Travel account
prepare-ticket = the voucher, ticket or itinerary receipt
prepare-operation = the date and amount of the payment
prepare-caller = the caller’s number and the messages
prepare-recipient = the recipient’s details from the transfer
prepare-demand = what you want to get
prepare-address = your name and an address for the answer
