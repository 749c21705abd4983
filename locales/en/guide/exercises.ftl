# “Spot the scam”: six cases, each with its answer and explanation.

exercise-gift-courier = A courier calls: there is a gift for you that you never ordered. “Tell me the code from the text message, so that I can mark it as delivered.”
    .explain = It is a scam. The “delivery” is a pretext to get the code from your text message. Tell a code to nobody, not even to a courier.
exercise-bank-question = “The bank” called about an odd payment. You hung up and dialled the number on your card yourself. The operator asks: “Was it you who paid?”
    .explain = Just right: you dialled the number yourself. A bank may ask whether a payment is yours. It won’t ask for a code from a text message or a password here either.
exercise-delayed-parcel = “Ozon staff” say that your parcel is late. They know the address of your pick-up point and ask for a code from a text message “to verify you”.
    .explain = It is a scam. Knowing the address proves nothing. Give a code from a text message to nobody, not even to staff.
exercise-own-chat = You opened the support chat in the Ozon app yourself. The operator asks for the order number and photos of the item.
    .explain = This is an ordinary conversation: you opened the chat yourself, and an order number and photos open nothing. A password, PIN or CVV won’t be asked for here either.
exercise-seller-messenger = Your order was cancelled, and the “seller” writes in a messenger: “I have the same one, cheaper, pay by this link.”
    .explain = It is a scam: they lead you away from Ozon to give you a payment link. Pay only on the Ozon site and in the app.
exercise-refund-link = A message says: “You have a refund, enter your card number and CVV on this page.”
    .explain = It is a scam. Ozon doesn’t ask for a CVV. Look for your refund in your order, not through a link.
