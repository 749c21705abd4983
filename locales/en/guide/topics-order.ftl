# Orders: one entry is one card. What the parts mean is written in data/README.md.

order-late = My Ozon order is late
    .button = Order is late
    .lead = The date has passed and there is no order? Ask in the support chat where it is and when it will come.
    .todo =
        Open the order: what does it say about the date now?
        Take a screenshot of the promised date.
        Don’t want to wait? Ask whether it can be cancelled.
    .operator = Order No. ______. Delivery was promised for ______ and it has not come. Where is it and when will it arrive? If it won’t, please cancel it and return my money.
    .next = Ask again in the same chat with the order number and the dates. Then file a claim.

order-not-received = My Ozon order is lost or marked as received
    .button = Order is lost
    .lead = Lost, sent to the wrong place, or marked as received when you don’t have it? Write to the support chat at once.
    .todo =
        Ask your family whether one of them picked it up.
        Don’t confirm that you received what you don’t have.
    .more =
        Take a screenshot of the order: the address, the date, the delivery details.
        Ask the operator to find the order and say when and where it was handed over.
    .operator = Order No. ______: ______ (lost, sent to the wrong place, marked as received). I do not have it. Please find it and say when and where it was handed over. If it can’t be found, please return my money.
    .next = Ask again in the same chat with the number and the dates. If the order is declared lost, ask about your money.

order-return = How to return an item to Ozon
    .button = Return an item
    .lead = Start the return in an order marked “Получен” (received). The order and the help pages say what can be returned, and until when.
    .todo =
        In “Заказы” (orders) choose the order, tap “Вернуть товары” (return items).
        Give the reason; for a fault add photos or a video. Choose the way, confirm.
    .more =
        Approved? Hand it over as instructed.
        The money comes back once Ozon or the seller has the item.
        An item from abroad: send it within { FIGURE("return-abroad") } of the message.
        You can also start from “Мои возвраты” (my returns).
        The request can’t be created, or was refused? Ask in the chat why.
    .operator = I want to return an item from order No. ______, received on ______. Reason: ______. My request: ______ (can’t be created, no answer, refused). Please tell me what to do next.
    .next = Refused? Ask for the reason and file a claim. Item returned but no money? Ask where it is.
    .easy =
        Open “Заказы” (orders).
        Choose the order.
        Tap “Вернуть товары” (return items).
        Give the reason.
        A fault? Add photos or a video.
        Choose how to hand the item over.
        Confirm.

order-refund = Ozon hasn’t returned my money for an order
    .button = No refund yet
    .lead = The money comes back once Ozon or the seller has the item. Still none? Ask in the support chat.
    .todo =
        Check the card or account you paid from.
        See what “Мои возвраты” (my returns) says.
        Ask where the money goes, when and how much.
    .operator = Order No. ______, ______ roubles. On ______ it was ______ (returned, cancelled). The money has not come, or not all of it. When and where will it be returned? Or send me proof of the refund.
    .next = Ask again in the same chat with the number and the dates. Then file a claim.

order-defect = An item from Ozon is faulty or broken
    .button = Faulty or broken
    .lead = Act soon: the time for a return depends on the item, food has the least. See the order and the help pages.
    .todo =
        Photograph the item, packaging and label. Throw nothing away.
        In the order tap “Вернуть товары” (return items), give the reason, add photos.
    .more =
        No button, or the time has run out? Write to the support chat.
    .operator = Order No. ______, item: ______. Fault or damage: ______. Found on ______. Photos attached. Please accept the return and give my money back or replace the item.
    .next = Refused? File a claim with photos and the unpacking video. Then complain to Rospotrebnadzor (consumer protection).
    .easy =
        Photograph the item, the packaging and the label.
        Throw nothing away.
        Open the order.
        Tap “Вернуть товары” (return items).
        Give the reason.
        Add photos or a video.

order-wrong-item = Ozon sent the wrong item or not all of it
    .button = Wrong item
    .lead = Wrong item, or something missing? Photograph it all, request a return in the order.
    .todo =
        Keep the item unused, with packaging and label.
        In the order tap “Вернуть товары” (return items), say what’s wrong.
        Be quick: this reason may have less time.
    .more =
        Photograph the item beside its label. If you filmed the unpacking, attach the video.
    .operator = Order No. ______, received on ______. I ordered: ______. What came: ______ (wrong item, a part is missing). Photos attached. Please replace it, send what is missing or return my money.
    .next = Refused? File a claim. Item returned but no money? Ask where it is.
    .easy =
        Don’t use the item.
        Keep the packaging and the label.
        Open the order.
        Tap “Вернуть товары” (return items).
        Say what is wrong.
        Don’t wait: there may be less time for this reason.

order-cancel = Cancelling an Ozon order
    .button = Cancel an order
    .lead = Want to cancel, or was it cancelled without you? Ask the support chat what can be done and what happens to the money.
    .todo =
        Open the order: can you cancel it there?
        You can’t? Ask the operator.
        Cancelled without you? Ask why, and about your money.
    .more =
        It can’t be cancelled? Once you have it, see whether you can return it.
    .operator = Order No. ______ for ______ roubles. Please ______ (cancel it, explain why it was cancelled without me). Tell me when the money will come back and where to.
    .next = Cancelled, but no money? Ask where it is. The order came after all? Request a return.

order-payment = Paying for an Ozon order, receipts
    .button = Payment, receipt
    .lead = Payment fails, you were charged twice, or need a receipt? Ask in the Ozon support chat.
    .todo =
        Before paying again, check with your bank whether the money has gone.
        Note date and amount, take a screenshot of the error.
        Not your payment? Block the card at once.
    .more =
        Card not accepted? Ask your own bank too.
    .operator = Order No. ______. Payment of ______ for ______ roubles: ______ (fails, charged twice, receipt needed). What is the reason and what should I do?
    .next = The extra money isn’t back? Ask where it is. It wasn’t you who paid? Block the card and write to the bank.
    .easy =
        Check with your bank whether the money has gone.
        Until you know, don’t pay again.
        Note the date and the amount.
        Take a screenshot of the error.
        It wasn’t you who paid? Block the card at once.

order-pickup-point = Complaint about an Ozon pick-up point or locker
    .button = Pick-up point
    .lead = Order not handed over, closed, rude staff? There is no separate phone for this: choose the order and write to the support chat.
    .todo =
        Note where, when and what happened. You can attach a photo.
        Ask how to get the order: there or at another point.
    .more =
        See what the order says: the point’s address and hours, and how long the order is kept.
    .operator = Pick-up point or locker at: ______. Order No. ______, date and time: ______. What happened: ______. Please look into it and tell me how to get my order.
    .next = Ask again in the same chat with the date and the address. Order lost? Ask them to find it.

order-promo = Ozon promo codes, points and discounts
    .button = Promo and points
    .lead = Promo code doesn’t work, points are gone, price is wrong? Ask in the Ozon support chat.
    .todo =
        Read the terms: until when, for which items, from what amount.
        Take a screenshot: the price, the code, the error.
    .more =
        A “fee” for a prize, or a transfer to a private person for a discount? Refuse, it is a scam.
    .operator = Order No. ______ dated ______. My question: ______ (promo code, points, discount). Promised: ______, got: ______. Screenshot attached. Please check and correct it.
    .next = Ask again in the same chat and attach the terms. Entered your card details on another site? Block the card.

order-seller-chat = How to write to a seller on Ozon
    .button = Ask the seller
    .lead = Ask before you pay, and inside Ozon. Some chats with sellers are switched off because of fraudsters.
    .todo =
        Look on the item’s page and in the order for a way to write to the seller.
        No answer or no chat? Choose the order and write to support.
    .more =
        Check the shop’s name and address.
        They want an extra payment or a transfer? Say no.
    .operator = Order No. ______, item: ______. The seller hasn’t answered since ______, or there is no chat. My question: ______. Please help me get an answer.
    .next = The item doesn’t suit you? Request a return. The dispute is going nowhere? File a claim.
