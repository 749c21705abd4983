# Orders: one entry is one card. What the parts mean is written in data/README.md.

order-late = My Ozon order is late
    .button = Order is late
    .lead = The date has passed and the order isn’t here. Ask in the support chat where it is and when to expect it.
    .todo =
        Open the order and see what it says about the date now.
        Take a screenshot of the promised date.
        Don’t want to wait? Ask whether it can be cancelled.
    .operator = Order No. ______. Delivery was promised for ______ and it has not come. Where is it and when will it arrive? If it won’t, please cancel it and return my money.
    .next = Ask again in the same chat with the order number and the dates. Then file a claim.

order-not-received = My Ozon order is lost or marked as received
    .button = Order is lost
    .lead = Is the order lost, sent to the wrong place, or marked as received when you don’t have it? Write to the support chat at once.
    .todo =
        Ask your family whether one of them picked it up.
        Take a screenshot of the order: the address, the date, the delivery details.
        Don’t confirm that you received what you don’t have.
        Ask the operator to find the order and say when and where it was handed over.
    .operator = Order No. ______: ______ (lost, sent to the wrong place, marked as received). I do not have it. Please find it and say when and where it was handed over. If it can’t be found, please return my money.
    .next = Ask again in the same chat with the number and the dates. If the order is declared lost, ask about your money.

order-return = How to return an item to Ozon
    .button = Return an item
    .lead = You request a return in an order with the status “Получен” (received). Not everything can be returned: see what and until when in the order and in the help pages.
    .todo =
        Open “Заказы” (orders), choose the order, tap “Вернуть товары” (return items) or “Мои возвраты” (my returns).
        Give the reason; if it is faulty, attach photos or a video. Confirm the request and the way to return it.
        Approved? Hand it over as instructed. An item from abroad: within { FIGURE("return-abroad") } of the message.
        The money comes back once Ozon or the seller has the item.
    .operator = I want to return an item from order No. ______, received on ______. Reason: ______. My request: ______ (can’t be created, no answer, refused). Please tell me what to do next.
    .next = Refused? Ask for the reason and file a claim. Item returned but no money? Ask where it is.

order-refund = Ozon hasn’t returned my money for an order
    .button = No refund yet
    .lead = For a returned item, the money comes back once Ozon or the seller has it. Still no money? Ask in the support chat.
    .todo =
        Open “Мои возвраты” (my returns) and see what it says about the item and the money.
        Check the card or account that you paid from.
        Ask where the money will go, when and how much.
    .operator = Order No. ______, ______ roubles. On ______ it was ______ (returned, cancelled). The money has not come, or not all of it. When and where will it be returned? Or send me proof of the refund.
    .next = Ask again in the same chat with the number and the dates. Then file a claim.

order-defect = An item from Ozon is faulty or broken
    .button = Faulty or broken
    .lead = Don’t put it off: the time limit for returns depends on the item, and food has the shortest. See it in the order and in the help pages.
    .todo =
        Photograph the item, the packaging and the label. Throw nothing away.
        Open the order, tap “Вернуть товары” (return items), give the reason, attach photos or a video.
        No button, or the time has run out? Write to the support chat.
    .operator = Order No. ______, item: ______. Fault or damage: ______. Found on ______. Photos attached. Please accept the return and give my money back or replace the item.
    .next = Refused? File a claim with photos and the unpacking video. Then complain to Rospotrebnadzor (consumer protection).

order-wrong-item = Ozon sent the wrong item or not all of it
    .button = Wrong item
    .lead = Got the wrong thing, or is a part or an item missing? Photograph everything at once and request a return in the order.
    .todo =
        Don’t use the item, keep the packaging and the label.
        Photograph the item beside its label. If you filmed the unpacking, attach the video.
        Open the order, tap “Вернуть товары” (return items) and say what is wrong.
        See the time limit in the order: for this reason it can be shorter.
    .operator = Order No. ______, received on ______. I ordered: ______. What came: ______ (wrong item, a part is missing). Photos attached. Please replace it, send what is missing or return my money.
    .next = Refused? File a claim. Item returned but no money? Ask where it is.

order-cancel = Cancelling an Ozon order
    .button = Cancel an order
    .lead = Want to cancel, or was the order cancelled without you? The support chat will say what can be done and what happens to the money.
    .todo =
        Open the order and see whether you can cancel it there.
        You can’t? Ask the operator. If that fails, see whether you can return it once you have it.
        Cancelled without you? Ask why, and about your money.
    .operator = Order No. ______ for ______ roubles. Please ______ (cancel it, explain why it was cancelled without me). Tell me when the money will come back and where to.
    .next = Cancelled, but no money? Ask where it is. The order came after all? Request a return.

order-payment = Paying for an Ozon order, receipts
    .button = Payment, receipt
    .lead = Payment fails, you were charged twice or need a receipt? Ask in the Ozon support chat.
    .todo =
        Before you pay again, check with your bank whether the money has gone.
        Note the date and the amount, take a screenshot of the error.
        Card not accepted? Ask your own bank too.
        Wasn’t it you who paid? Block the card at once in your bank’s app.
    .operator = Order No. ______. Payment of ______ for ______ roubles: ______ (fails, charged twice, receipt needed). What is the reason and what should I do?
    .next = The extra money isn’t back? Ask where it is. Wasn’t it you who paid? Block the card and write to the bank.

order-pickup-point = Complaint about an Ozon pick-up point or locker
    .button = Pick-up point
    .lead = Order not handed over, point closed, staff rude? There is no separate phone number for such complaints. Choose the order and write to the support chat.
    .todo =
        See what the order says: the point’s address and hours, and how long the order is kept.
        Note where, when and what happened. You can attach a photo.
        Ask how to get the order: there or at another point.
    .operator = Pick-up point or locker at: ______. Order No. ______, date and time: ______. What happened: ______. Please look into it and tell me how to get my order.
    .next = Ask again in the same chat with the date and the address. Order lost? Ask them to find it.

order-promo = Ozon promo codes, points and discounts
    .button = Promo and points
    .lead = Promo code doesn’t work, points are gone, price is wrong? Ask in the Ozon support chat.
    .todo =
        Read the terms: until which day, for which items, from what amount.
        Take a screenshot: the price, the code, the error.
        A “fee” for a prize, or a transfer to a private person for a discount? Refuse, it is a scam.
    .operator = Order No. ______ dated ______. My question: ______ (promo code, points, discount). Promised: ______, got: ______. Screenshot attached. Please check and correct it.
    .next = Ask again in the same chat and attach the terms. Entered your card details on another site? Block the card.

order-seller-chat = How to write to a seller on Ozon
    .button = Ask the seller
    .lead = It is best to ask before paying, and inside Ozon. Some chats with sellers are switched off because of fraudsters: then write to support.
    .todo =
        See on the item’s page and in the order whether you can write to the seller.
        Check the shop’s name and address.
        No answer or no chat? Choose the order and write to the support chat.
        They want an extra payment or a transfer? Say no.
    .operator = Order No. ______, item: ______. The seller hasn’t answered since ______, or there is no chat. My question: ______. Please help me get an answer.
    .next = The item doesn’t suit you? Request a return. The dispute is going nowhere? File a claim.
