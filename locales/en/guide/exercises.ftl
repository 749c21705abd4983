# “Spot the scam”: six cases, each with its answer and explanation.

exercise-gift-courier = A courier calls: there is a gift for you that you never ordered. “Tell me the code from the text message, so that I can mark it as delivered.”
    .explain = It is a scam. The code from the message opens your account, not the box. A gift needs no code, and it is better not to take it.
exercise-bank-question = The bank calls: “We stopped an odd payment. Was it you?” They ask for no code and no card details.
    .explain = A bank may really ask that. But a voice doesn’t tell you who is calling. Hang up and check it yourself: in the app, or by the number on your card.
exercise-delayed-parcel = “Ozon staff” say that your parcel is late. They know the address of your pick-up point and ask for a code from a text message “to verify you”.
    .explain = It is a scam. They may have learnt the address beforehand, and they need the code to get into your account. Tell a code to nobody, not even to staff.
exercise-own-chat = You opened the support chat in the Ozon app yourself. The operator asks for the order number and photos of the item.
    .explain = This is an ordinary talk: you opened the chat yourself, and an order number and photos open nothing. A password, PIN or CVV won’t be asked for here either.
exercise-seller-messenger = Your order was cancelled, and the “seller” writes in a messenger: “I have the same one, cheaper, pay by this link.”
    .explain = It is a scam. Money paid by such a link goes to a stranger. Pay only on the Ozon site and in the app.
exercise-refund-link = A message says: “You have a refund, enter your card number and CVV on this page.”
    .explain = It is a scam. Nobody needs a CVV to return money. Look for your refund in your order, not behind a link.
