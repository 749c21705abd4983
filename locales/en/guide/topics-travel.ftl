# Ozon Travel: one entry is one card. What the parts mean is written in data/README.md.

travel-cancel = Cancelling an Ozon Travel ticket, hotel or tour
    .button = Cancel a trip
    .lead = Write the order number in the Ozon Travel chat. Before you cancel, ask how much is kept and how much you get back.
    .todo =
        Open the order in your Ozon Travel account and read the cancellation terms.
        Ask by what time you must decide and what the penalty is.
    .more =
        Not everyone is going? Ask whether part of the hotel booking can be cancelled.
        The support package for a flight is not refunded.
    .operator = Ozon Travel order No. ______. I want to cancel ______ (all, a part). First tell me how much is kept, how much I get back and when. Please do not cancel until I answer.
    .next = Cancelled, but no money? Ask where it is. No answer? Ask again with the number and the dates.
    .easy =
        Open the order in your Ozon Travel account.
        Read the terms of cancellation.
        Ask in the chat by what hour you must decide.
        Ask what the charge will be.
        Only then cancel.

travel-refund = Ozon Travel hasn’t returned my money
    .button = Trip refund
    .lead = Ask in the Ozon Travel chat whether you get money back, how much and when. Give the order number.
    .todo =
        Ask them to explain the amount: what the hotel or carrier kept and what Ozon Travel kept.
        Ask where the money goes: to the card or to the balance of your Ozon Travel account.
    .more =
        You can withdraw that balance: ask in the chat how.
        The support package for a flight is not refunded.
    .operator = Ozon Travel order No. ______, cancelled on ______. The money (______ roubles) has not come, or not all of it. Please explain what was kept and say when and where the rest will be returned.
    .next = Ask again in the same chat with the number and the dates. Then file a claim.

travel-change = Changing an Ozon Travel ticket or booking
    .button = Change a booking
    .lead = Exchanging a ticket, a mistake in a name, other dates or guests at a hotel: the Ozon Travel chat deals with all of it.
    .todo =
        Spotted a mistake? Write at once.
        The hotel changes rooms, guests and dates if it agrees, sometimes for a charge.
        Find out the price first, then agree.
    .more =
        There may be a fee to correct a ticket: it depends on the support package.
    .operator = Ozon Travel order No. ______. Please change: ______ (dates, name, guests, hotel room). Now: ______, needed: ______. First tell me whether it is possible and what it costs.
    .next = It can’t be changed? Ask about cancelling and the refund. In a hurry? See whether you have a support phone.

travel-voucher-lost = My Ozon Travel voucher or ticket is lost
    .button = No voucher
    .lead = Ask for the documents in the Ozon Travel chat. Need the support phone? Look in the e-ticket or the itinerary receipt.
    .todo =
        Open the order in your Ozon Travel account and look for the document there.
        Check your mail and the spam folder.
        Not found? Ask in the chat to send it again.
    .operator = Ozon Travel order No. ______, travel date ______. I have no ______ (voucher, ticket, itinerary receipt). Please send it again and tell me what to show on arrival.
    .next = Leaving soon? Call the number in the ticket or receipt. No answer there? Write in the chat again.

travel-miles = Ozon Travel miles
    .button = Ozon Travel miles
    .lead = When you pay, one mile is worth { FIGURE("mile-value") }. The message about your miles says when they expire. Ask about miles in the Ozon Travel chat.
    .todo =
        Open your Ozon Travel account: it shows your miles and orders.
        Find the message about your miles and check the date.
        Miles are missing? Take a screenshot and write in the chat.
    .operator = Ozon Travel order No. ______ dated ______. Miles: ______ (not added, deducted, expired), how many: ______. Please check and explain.
    .next = Ask again in the same chat with the order number and the dates.

travel-checkin = Check-in, baggage, delays: Ozon Travel
    .button = Check-in, baggage
    .lead = Ask about your ticket in the Ozon Travel chat. Already at the airport or the station? Go to the carrier’s desk as well.
    .todo =
        Open the ticket: the flight, the time, the baggage.
        Delayed, not let on board, baggage lost? Ask the carrier for a written confirmation.
    .more =
        Answers to common questions are in Ozon Travel: the “Помощь” (help) button on the top bar.
        It has three parts: “Отели” (hotels), “Авиабилеты” (flights), “Железнодорожные билеты” (trains).
    .operator = Ozon Travel order No. ______, flight or train ______, date ______. My question: ______ (check-in, baggage, seat, delay). What should I do now?
    .next = In a hurry? See whether you have a support phone. Need to exchange the ticket? Ask in the chat.

travel-hotel-problem = A problem at the hotel: Ozon Travel booking
    .button = Hotel problem
    .lead = No booking found, wrong address, an extra charge? Write to the Ozon Travel chat at once.
    .todo =
        They say it is “not paid”? Don’t pay until support answers.
        No booking found? Show the voucher and stay in touch in the chat.
        The room isn’t as described? Photograph it.
    .more =
        The hotel isn’t as described? Ask it for a written confirmation of your check-out date and send it to the chat within { FIGURE("hotel-letter") } of leaving.
    .operator = Ozon Travel order No. ______, hotel ______, check-in ______. What happened: ______. The hotel says: ______. Photos attached. Please contact the hotel and tell me what to do.
    .next = Need an answer fast? See whether you have a support phone. Left early? Ask how much you get back.

travel-phone = Ozon Travel phone: where to find the number
    .button = Ozon Travel phone
    .lead = Ozon Travel has no general number: yours is in the voucher or ticket. The chat is open 24/7 and needs no package.
    .todo =
        Flight packages “Приоритет” (priority) and “Всё включено” (all inclusive) give calls. “Без пакета” (no package): chat only.
        A number in your documents? You can call it too.
    .more =
        The package is valid from payment until { FIGURE("package-after-flight") } after the last flight.
    .operator = Ozon Travel order No. ______. I would like to talk by phone. Do I have a support package, and where in the documents is the number? My question: ______.
    .next = No package or no number? Write to the Ozon Travel chat and ask for an operator.
