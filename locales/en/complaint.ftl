# A complaint step by step: questions, answers, the result. It promises nothing and never calls itself a legal adviser.

complaint-start-title = Write a complaint
complaint-start-text =
    I’ll ask up to eight short questions; buttons are enough for nearly all of them. At the end you get:
    1. a short message for the chat;
    2. the text of the claim or complaint, as a file too;
    3. your next steps with dates;
    4. a list of evidence.

    The bot sends nothing itself. It keeps your answers for a day at most and erases them at the end. No card numbers, codes or passports are needed.
    The authorities answer complaints from Russia. What you send is in Russian; you get a translation to read.

    What is the trouble with?

complaint-button-start = Write a complaint step by step
complaint-button-resume = Go on with the complaint
complaint-button-restart = Start again
complaint-button-skip = Skip
complaint-button-back = ‹ Back
complaint-button-change = My answers
complaint-button-stop = Stop and erase
complaint-button-finish = All correct, show the result
complaint-button-go-on = To the next question

complaint-progress = Complaint: question { $number } of { $count }
complaint-waiting = You have begun a complaint: “{ $what }”. Go on from where you stopped, or start again?
complaint-waiting-unnamed = You have begun a complaint. Go on from where you stopped, or start again?
complaint-left = The complaint is put aside. I keep your answers for a day.
complaint-stopped = All right, stopped. Your answers are erased.
complaint-gone = That conversation is over and its answers are erased. You can start a new one.
complaint-note-back-to = Back to the complaint.

complaint-ask-ladder = What is the trouble with?
complaint-ask-problem = What happened?
    .hint = Choose, or put it in your own words, in a sentence or two.
complaint-ask-details = Tell what happened, in two or three sentences.
    .hint = These words go into the complaint. Russian is best. Leave out names, phone numbers and links: write them into the finished file yourself.
complaint-ask-number = What is the order number?
    .hint = It is digits with a hyphen, on the order’s page. Not at hand? Skip it.
complaint-ask-bank = Which bank did the money leave?
complaint-ask-amount = How much money is it about?
    .hint = Write it in roubles, for example 1500 or 1,500.50.
complaint-ask-stage = Where have you complained already, and what did they say?
    .hint = Choose the last thing that happened.
complaint-ask-asked = When did you write there?
    .hint = Choose, or write “12 November”, “Nov 12”, “a week ago”.
complaint-ask-want = What do you want?
complaint-fraud-first = Have you not blocked the card and told the bank yet? Do that first.
complaint-button-first-aid = First aid
complaint-hint-date = Choose, or write “12 November”, “Nov 12”, “a week ago”.

complaint-day-today = Today, { $date }
complaint-day-yesterday = Yesterday, { $date }
complaint-day-week = A week ago, { $date }

complaint-note-noted = Noted: { $value }.
complaint-note-begun = Let’s write a complaint step by step.
complaint-note-begun-about = Let’s write a complaint. About: “{ $what }”.
complaint-note-begun-more = At the end you get texts ready to send, your steps with dates, and a list of evidence. I send nothing myself and erase your answers at the end. Card numbers, codes and passport data are not needed.
complaint-note-which-day = Which day was it?
complaint-note-future = That day has not come yet. When was it?
complaint-note-future-day = { $date } has not come yet. When was it?
complaint-note-impossible-day = There is no such day in the calendar. Please check it.
complaint-note-too-old = That is more than ten years ago. Please check the year.
complaint-note-vague-day = I need a day, at least roughly. If you don’t remember, skip it.
complaint-note-no-date = I see no date here. Write, for example, “12 November” or “a week ago”. If you don’t remember, skip it.
complaint-note-no-number = That doesn’t look like an order number. It is usually a long row of digits with a hyphen. Skip it if you don’t have it at hand.
complaint-note-phone-number = That looks like a phone number; I need the order number.
complaint-note-document-number = That looks like a passport number. It isn’t needed and I haven’t kept it. I need the order number.
complaint-note-no-amount = I see no sum here. Write a number of roubles, for example 1500, or skip it.
complaint-note-several-amounts = There are several sums here. Please write one.
complaint-note-foreign-amount = Please write the sum in roubles: that is how it stands in a complaint.
complaint-note-large-amount = That number is too large for a sum. Please check it.
complaint-note-too-short = That is too little. Please write two or three sentences, or skip it.
complaint-note-use-buttons = I didn’t understand that. Please choose a button.
complaint-note-old-button = That button belongs to an earlier question. This is the current one.
complaint-note-questions-changed = I have been updated, and your answers are still here. Let’s go on from here.
complaint-note-paused-long = Some time has passed, and your answers are still here. We stopped at this question:
complaint-note-picture = I don’t open pictures or files. Attach them yourself when you send the complaint, and answer the question here.
complaint-note-not-text = I only understand buttons and text here.
complaint-note-contacts = I don’t put phone numbers, links or account names into a complaint: write them into the finished file yourself.

complaint-summary-title = Check your answers
complaint-summary-so-far = Your answers
complaint-summary-line = { $name }: { $value }
complaint-summary-hint = Something wrong? Tap the answer and correct it.
complaint-skipped = not given

complaint-name-ladder = Subject
complaint-name-problem = What happened
complaint-name-details = In your own words
complaint-name-number = Order number
complaint-name-bank = Bank
complaint-name-happened = When
complaint-name-amount = Sum
complaint-name-stage = Complained to
complaint-name-asked = Complained on
complaint-name-want = You want
complaint-change = Change: { $name }
complaint-add = Add: { $name }

complaint-ladder-order = Order and goods
complaint-ladder-travel = Ticket, hotel, tour
complaint-ladder-bank = Ozon Bank: card, account
complaint-ladder-fraud = Fraudsters took the money

complaint-bank-ozon = Ozon Bank
complaint-bank-other = Another bank

complaint-amount = { $roubles ->
    [one] { $shown } rouble
   *[other] { $shown } roubles
}
complaint-amount-kopecks = { $kopecks ->
    [one] { $amount } { $kopecks } kopeck
   *[other] { $amount } { $kopecks } kopecks
}

# What happened. The button; .when asks for the day; .dated and .undated are the fact in the paper; .short is the same for the chat.
complaint-problem-order-late = Not delivered on time
    .when = When was it due?
    .dated = The order was promised for { $date } and has not been delivered.
    .undated = The order has not been delivered on time.
    .short = The order was not delivered on time.
complaint-problem-order-not-received = Marked as received, but I don’t have it
    .when = When was it marked as received?
    .dated = The order was marked as received on { $date }, but it was not in fact received.
    .undated = The order was marked as received, but it was not in fact received.
    .short = The order is marked as received but was not received.
complaint-problem-order-refund = No money for a return
    .when = When did you return or refuse the goods?
    .dated = The goods were returned on { $date }. The money for them has not arrived.
    .undated = The goods were returned. The money for them has not arrived.
    .short = The goods were returned, the money has not arrived.
complaint-problem-order-return = They refuse my return
    .when = When did they refuse it?
    .dated = On { $date } the return was refused.
    .undated = The return was refused.
    .short = The return was refused.
complaint-problem-order-defect = Broken or faulty goods
    .when = When did you receive the goods?
    .dated = The goods were received on { $date }. They proved to be faulty.
    .undated = The goods received proved to be faulty.
    .short = The goods are faulty.
complaint-problem-order-wrong-item = Wrong goods, or not all of them
    .when = When did you receive the order?
    .dated = The order was received on { $date }. Other goods were sent instead, or a part of the order is missing.
    .undated = Other goods were sent instead of those ordered, or a part of the order is missing.
    .short = Other goods were sent, or not the whole order.
complaint-problem-order-cancel = Cancelled without me
    .when = When was the order cancelled?
    .dated = The order was cancelled on { $date } without my consent.
    .undated = The order was cancelled without my consent.
    .short = The order was cancelled without my consent.
complaint-problem-order-payment = Charged too much or twice
    .when = When was the money charged?
    .dated = On { $date } a wrong sum was charged for the order.
    .undated = A wrong sum was charged for the order.
    .short = A wrong sum was charged for the order.
complaint-problem-order-pickup-point = Pickup point: refusal, rudeness
    .when = When was it?
    .dated = On { $date } there was a problem with the order at the pickup point.
    .undated = There was a problem with the order at the pickup point.
    .short = There was a problem with the order at the pickup point.
complaint-problem-order-other = Something else
    .when = When did it happen?
    .dated = The problem with the order arose on { $date }.
    .undated = There is a problem with the order.
    .short = There is a problem with the order.

complaint-problem-travel-cancel = They don’t cancel my booking
    .when = When did you ask to cancel it?
    .dated = The request to cancel the booking was sent on { $date }; it has not been cancelled.
    .undated = The booking has not been cancelled despite a request.
    .short = The booking has not been cancelled despite a request.
complaint-problem-travel-refund = No refund for a trip
    .when = When did you cancel the trip?
    .dated = The trip was cancelled on { $date }. The money for it has not arrived.
    .undated = The trip was cancelled. The money for it has not arrived.
    .short = The trip was cancelled, the money has not arrived.
complaint-problem-travel-change = A mistake in a ticket stays
    .when = When did you ask to correct it?
    .dated = The request to change the order was sent on { $date }; it has not been changed.
    .undated = The order has not been changed despite a request.
    .short = The order has not been changed despite a request.
complaint-problem-travel-hotel-problem = The hotel is not as described
    .when = When did you check out?
    .dated = The hotel did not match its description. Check-out was on { $date }.
    .undated = The hotel did not match its description.
    .short = The hotel did not match its description.
complaint-problem-travel-miles = Miles not credited
    .when = When were the miles due?
    .dated = The miles were due on { $date } and have not been credited.
    .undated = The miles for the trip have not been credited.
    .short = The miles for the trip have not been credited.
complaint-problem-travel-other = Something else
    .when = When did it happen?
    .dated = The problem with the trip arose on { $date }.
    .undated = There is a problem with the trip.
    .short = There is a problem with the trip.

complaint-problem-bank-fee = Charged without consent, a fee
    .when = When was the money charged?
    .dated = On { $date } money was taken from the account without my consent.
    .undated = Money was taken from the account without my consent.
    .short = Money was taken from the account without consent.
complaint-problem-bank-service = A service or insurance I didn’t want
    .when = When was it added?
    .dated = On { $date } a service was added that I don’t need.
    .undated = A service was added that I don’t need.
    .short = An unwanted service was added.
complaint-problem-bank-refused = An operation was refused
    .when = When was it refused?
    .dated = On { $date } the bank refused an operation and did not explain why.
    .undated = The bank refused an operation and did not explain why.
    .short = An operation was refused without a reason given.
complaint-problem-bank-blocked = Card or account blocked
    .when = When was it blocked?
    .dated = On { $date } the card or the account was blocked.
    .undated = The card or the account is blocked.
    .short = The card or the account is blocked.
complaint-problem-bank-transfer = Money didn’t arrive or come back
    .when = When did you send the money?
    .dated = The money was sent on { $date }; it has not reached the recipient and has not been returned.
    .undated = The money sent has not reached the recipient and has not been returned.
    .short = The money sent has not arrived.
complaint-problem-bank-history = A mistake in my credit history
    .when = When did you notice it?
    .dated = On { $date } a mistake was found in the credit history.
    .undated = A mistake was found in the credit history.
    .short = There is a mistake in the credit history.
complaint-problem-bank-other = Something else
    .when = When did it happen?
    .dated = The problem arose on { $date }.
    .undated = A problem arose with the bank’s service.
    .short = A problem arose with the bank’s service.

complaint-problem-fraud-stolen = Taken without me
    .when = When did the bank tell you of the operation?
    .dated = The bank told of the operation on { $date }. It was made without my consent.
    .undated = The operation was made without my consent.
    .short = The operation was made without my consent.
complaint-problem-fraud-sent = Tricked into a transfer
    .when = When did the bank tell you of the transfer?
    .dated = The transfer was made under deception. The bank told of it on { $date }.
    .undated = The transfer was made under deception.
    .short = The transfer was made under deception.
complaint-problem-fraud-code = They got a code or card data
    .when = When did the bank tell you of the operation?
    .dated = Fraudsters got a code or card data by deception. The bank told of the operation on { $date }. It was made without my consent.
    .undated = Fraudsters got a code or card data by deception and made an operation without my consent.
    .short = Fraudsters got a code or card data.
complaint-problem-fraud-other = Another fraud
    .when = When did the bank tell you of the operation?
    .dated = The money went to fraudsters. The bank told of the operation on { $date }.
    .undated = The money went to fraudsters.
    .short = The money went to fraudsters.

# Where they have complained. The button; .dated and .undated are the fact in the paper; .where is "you are here"; .when asks for the day.
complaint-stage-none = Nowhere yet
    .where = you have not complained anywhere yet
complaint-stage-order-chat-silence = Ozon chat: no real answer
    .when = When did you write to the chat?
    .dated = A request was sent to Ozon’s support chat on { $date }. There has been no answer in substance.
    .undated = There has been no answer in substance to a request in Ozon’s support chat.
    .where = you wrote to Ozon’s chat and got no real answer
complaint-stage-order-chat-refusal = Ozon chat: refused
    .when = When did you write to the chat?
    .dated = The request of { $date } in Ozon’s support chat was refused.
    .undated = The request in Ozon’s support chat was refused.
    .where = you wrote to Ozon’s chat and were refused
complaint-stage-order-claim-silence = Claim: no answer
    .when = When did you send the claim?
    .dated = The claim was sent on { $date }. There has been no answer.
    .undated = There has been no answer to the claim that was sent.
    .where = you sent a claim and got no answer
complaint-stage-order-claim-refusal = Claim: refused
    .when = When did you send the claim?
    .dated = The claim of { $date } was refused.
    .undated = The claim was refused.
    .where = you sent a claim and were refused
complaint-stage-travel-chat-silence = Ozon Travel chat: no real answer
    .when = When did you write to the chat?
    .dated = A request was sent to the Ozon Travel chat on { $date }. There has been no answer in substance.
    .undated = There has been no answer in substance to a request in the Ozon Travel chat.
    .where = you wrote to the Ozon Travel chat and got no real answer
complaint-stage-travel-chat-refusal = Ozon Travel chat: refused
    .when = When did you write to the chat?
    .dated = The request of { $date } in the Ozon Travel chat was refused.
    .undated = The request in the Ozon Travel chat was refused.
    .where = you wrote to the Ozon Travel chat and were refused
complaint-stage-travel-claim-silence = Claim: no answer
    .when = When did you send the claim?
    .dated = The claim was sent on { $date }. There has been no answer.
    .undated = There has been no answer to the claim that was sent.
    .where = you sent a claim and got no answer
complaint-stage-travel-claim-refusal = Claim: refused
    .when = When did you send the claim?
    .dated = The claim of { $date } was refused.
    .undated = The claim was refused.
    .where = you sent a claim and were refused
complaint-stage-rpn-silence = Rospotrebnadzor: waiting
    .when = When did you file it?
    .dated = An appeal was filed with Rospotrebnadzor on { $date }.
    .undated = An appeal was filed with Rospotrebnadzor.
    .where = you have appealed to Rospotrebnadzor
complaint-stage-bank-claim-silence = Bank: no real answer
    .when = When did you write to the bank?
    .dated = A request was sent to the bank on { $date }. There has been no answer in substance.
    .undated = There has been no answer in substance to a request to the bank.
    .where = you wrote to the bank and got no real answer
complaint-stage-bank-claim-refusal = Bank: refused
    .when = When did you write to the bank?
    .dated = The request of { $date } to the bank was refused.
    .undated = The request to the bank was refused.
    .where = you wrote to the bank and were refused
complaint-stage-bank-claim-papers = Bank: asked for papers
    .when = When did you write to the bank?
    .dated = A request was sent to the bank on { $date }. The bank has asked for papers; there has been no answer in substance.
    .undated = The bank has asked for papers on the request; there has been no answer in substance.
    .where = you wrote to the bank and it asked for papers
complaint-stage-fraud-bank-silence = Bank: no answer
    .when = When did you file the statement with the bank?
    .dated = The statement was filed with the bank on { $date }. There has been no answer.
    .undated = There has been no answer to the statement filed with the bank.
    .where = you filed a statement with the bank and got no answer
complaint-stage-fraud-bank-refusal = Bank: refused
    .when = When did you file the statement with the bank?
    .dated = The statement of { $date } was refused by the bank.
    .undated = The statement was refused by the bank.
    .where = you filed a statement with the bank and were refused
complaint-stage-cbr-silence = Bank of Russia: waiting
    .when = When did you write to the Bank of Russia?
    .dated = An appeal was sent to the Bank of Russia on { $date }.
    .undated = An appeal was sent to the Bank of Russia.
    .where = you have appealed to the Bank of Russia
complaint-stage-fo-silence = Financial ombudsman: waiting
    .when = When did you write to the ombudsman?
    .dated = An appeal was sent to the financial ombudsman on { $date }.
    .undated = An appeal was sent to the financial ombudsman.
    .where = you have appealed to the financial ombudsman

# What people want. The button; .demand goes on after “Please …”.
complaint-want-refund = My money back
    .demand = return the money
complaint-want-accept-return = Take the return, give the money back
    .demand = take the goods back and return the money
complaint-want-deliver = Deliver the order
    .demand = deliver the order
complaint-want-replace = Replace the goods
    .demand = replace the goods with those that were ordered
complaint-want-fix = Put it right
    .demand = correct the mistake
complaint-want-explain = Look into it and explain
    .demand = look into the matter and explain the reason
complaint-want-cancel = Cancel the booking, give the money back
    .demand = cancel the booking and return the money
complaint-want-cancel-service = Remove the service, give the money back
    .demand = remove the service and return the money for it
complaint-want-unblock = Lift the block
    .demand = lift the block
complaint-want-stop = Stop the transfer
    .demand = stop the transfer, if that is still possible, and return the money

complaint-request = Please { $demand }.
complaint-demand-ozon = My demand on OOO “Internet Resheniya”: { $demand }.
complaint-demand-bank = My demand on the bank: { $demand }.

complaint-attached-receipt = receipt
complaint-attached-photos = photos or video of the goods
complaint-attached-unpacking = video of the unpacking
complaint-attached-chat = messages with support
complaint-attached-claim-reply = the earlier claim and the answer to it
complaint-attached-screenshots = screenshots
complaint-attached-ticket = voucher, ticket or itinerary receipt

# To whom, in the words of a reading copy: the Russian paper has the exact names.
complaint-addressee-ozon = To OOO “Internet Resheniya” (the Ozon marketplace)
complaint-addressee-bank = To OOO “OZON Bank”
complaint-addressee-own-bank = To the bank: ____________________
complaint-addressee-rpn = To Rospotrebnadzor
complaint-addressee-cbr = To the Bank of Russia
complaint-addressee-fo = To the Financial Ombudsman

complaint-paper-claim = Claim
complaint-paper-rpn-complaint = Complaint about OOO “Internet Resheniya” (the Ozon marketplace)
complaint-paper-bank-claim = Appeal to the bank
complaint-paper-fraud-statement = Statement of disagreement with an operation
complaint-paper-cbr-complaint = Complaint about { $bank }
complaint-paper-fo-appeal = Appeal in a dispute with { $bank }
complaint-paper-court-facts = Facts of the dispute
complaint-bank-accused-ozon = OOO “OZON Bank”
complaint-bank-accused-other = the bank ____________________

complaint-blank-name = From: ____________________ (first and last name)
complaint-blank-address = Address for the reply: ____________________
complaint-blank-signature = Signature: ____________________
complaint-fact-number = Order number: { $number }.
complaint-fact-details = Details: { $text }
complaint-fact-amount = Sum: { $amount }.
complaint-paper-attached = Attached:
complaint-paper-date = { $date }

# Fixed sentences. Each is recorded in data/complaints/sentences.json with its source.
complaint-act = Federal Law No. { $number }-FZ of { $date }
complaint-act-undated = Federal Law No. { $number }-FZ
complaint-sentence-bank-term = A bank answers an appeal in substance within { FIGURE("bank-reply") }; if papers are needed, the term is extended by no more than { FIGURE("bank-reply-extra") } ({ $act }).
complaint-sentence-theft-refund = A bank returns stolen money within { FIGURE("theft-refund") } of a statement if it let a transfer through to an account on the Bank of Russia’s list of fraudsters, did not tell the client of an operation made without consent, or learnt from the client in time that the card was lost or used by somebody else ({ $act }).
complaint-sentence-rpn-term = An appeal is answered within no more than { FIGURE("rpn-reply") } ({ $act }).
complaint-sentence-ombudsman-scope = The financial ombudsman takes disputes about services for personal needs if the claim is no more than { FIGURE("fo-limit") } and no more than { FIGURE("fo-years") } have passed ({ $act }).
complaint-sentence-reply-in-chat = Please answer in writing in this chat and say when it will be settled.
complaint-sentence-reply-to-address = Please answer to the address above.
complaint-sentence-reply-in-substance = Please answer in substance, in writing.
complaint-sentence-look-into-it = Please consider this complaint.
complaint-sentence-no-consent = I hereby state my disagreement with this operation.
complaint-sentence-check-refund = Please check whether there are grounds to return the money.
complaint-sentence-check-bank = Please check what the bank has done.
complaint-sentence-decide-dispute = Please consider the dispute.

# The message for the chat is made of these parts, 256 characters at most.
complaint-chat-open-order-chat = Hello!
complaint-chat-open-travel-chat = Hello!
complaint-chat-open-order-claim = Please treat this message as a claim.
complaint-chat-open-travel-claim = Please treat this message as a claim.
complaint-chat-open-bank-claim = Please treat this message as an appeal.
complaint-chat-open-fraud-bank = I disagree with an operation.
complaint-chat-remind-claim = A reminder of the claim of { $date }: no answer.
complaint-chat-remind-claim-undated = A reminder of the claim: no answer.
complaint-chat-remind-bank = A reminder of the appeal of { $date }: no answer.
complaint-chat-remind-bank-undated = A reminder of the appeal: no answer.
complaint-chat-again = Please reconsider the refusal.
complaint-chat-unsolved = The problem is not solved.
complaint-chat-number = Order No. { $number }.
complaint-chat-amount = Sum: { $amount } ₽.
complaint-chat-close-order-chat = Please connect me to an operator.
complaint-chat-close-travel-chat = Please connect me to an operator.
complaint-chat-close-order-claim = Please answer in writing in this chat.
complaint-chat-close-travel-claim = Please answer in writing in this chat.
complaint-chat-close-bank-claim = Please answer in substance.
complaint-chat-close-fraud-bank = Please take the statement and give its number.
complaint-chat-close-reply = Please answer in writing.

# The result: four messages and the files.
complaint-done = Done. Below are four messages: a text for the chat, the full text, the steps with dates, and the evidence. Save them: I’m erasing your answers now.
complaint-message-title = 1. Message for the chat
complaint-message-lead = Copy it with the button and send it here: { $channel }.
complaint-message-lead-own-bank = Copy it with the button and send it in your bank’s chat.
complaint-message-reading = In English, for you:
complaint-button-copy = Copy the message

complaint-text-title = 2. Full text: { $paper }
complaint-text-now = You can send it today. Tap the text to copy it.
complaint-text-next = For the next step, if the first one doesn’t help. Tap the text to copy it.
complaint-text-early = It is early: send it from { $date } on, if there is no answer. Tap the text to copy it.
complaint-text-later = For later, see the steps below. Tap the text to copy it.
complaint-text-fill = Fill in your name and address for the reply, cross out what you can’t attach, and sign it.
complaint-text-reading = A translation to read. Send the Russian text.
complaint-file-caption = The same text as a file. Fill in your name and address, cross out what doesn’t apply, and sign it.
complaint-file-name = complaint

complaint-steps-title = 3. Your steps
complaint-steps-here = You are here: { $where }.
complaint-steps-filed = You wrote on { $date }.
complaint-steps-next = Next: { $rung }
complaint-steps-also = Or: { $rung }
complaint-steps-parallel = At the same time: { $rung }
complaint-steps-target = The step you asked about: { $rung }
complaint-steps-then = Later
complaint-steps-own = Your own deadline
complaint-steps-open = You can do it today.
complaint-steps-early = Too early: from { $date } on, if there is no answer. If they refuse sooner, at once.
complaint-steps-early-undated = Too early: first wait for the answer or the end of the term ({ $term }). If they refuse sooner, at once.
complaint-steps-later = Too early: after the step “{ $after }”.
complaint-steps-later-at-once = Too early: right after the step “{ $after }”, if it doesn’t help.
complaint-steps-later-from = Too early: after the step “{ $after }”. If you take that today, from { $date } on; on a refusal, at once.
complaint-steps-done = This step is behind you.
complaint-steps-current = You are on this step.
complaint-steps-closed-amount = Not for this case: the sum is more than { $limit }.
complaint-steps-closed-time = Not for this case: more than { $limit } have passed.
complaint-steps-closed-no-money = Not for this case: they take disputes about money.
complaint-steps-how = How to file: { $channel }
complaint-steps-how-own-bank = How to file: in your bank’s app or chat, or by the number on the card.
complaint-steps-attach = Attach: { $items }.
complaint-steps-answer = Term for the answer: { $term }.
complaint-steps-answer-today = If you send it today, the answer is due by { $date }
complaint-steps-last = This is the last step.
complaint-steps-own-late = File the statement all the same: the bank decides.
complaint-steps-remind = Tap a date to set a reminder. If it can’t be tapped, open the calendar file below.
complaint-steps-no-dates = Come back when you have sent it: I’ll count the terms from that day.
complaint-steps-no-day = Come back when you have found the day on which you sent it: I’ll count the terms from it.
complaint-calendar-caption = The dates for your calendar. Open the file and your phone will remind you.
complaint-calendar-name = dates
complaint-calendar-title = Dates of the complaint
complaint-event-open = You can go on: { $rung }
complaint-event-open-text = If there is no answer, or it does not satisfy you, it is time for the next step.

complaint-evidence-title = 4. What to gather
complaint-evidence-hint = Tick things off with the buttons. The ticks live in the buttons; I keep nothing.
complaint-evidence-all = Everything is gathered.

complaint-rung-order-chat = Ozon support chat
complaint-rung-order-claim = Claim in the Ozon chat
    .note = Open a dispute in the order itself as well, if it can be done there.
complaint-rung-travel-chat = Ozon Travel chat
complaint-rung-travel-claim = Claim in the Ozon Travel chat
complaint-rung-rpn = Rospotrebnadzor
    .note = A claim comes first: attach it and the answer to the complaint.
complaint-rung-bank-claim = Appeal to Ozon Bank
    .note = If the bank asks for papers, the term grows by no more than { FIGURE("bank-reply-extra") }.
complaint-rung-fraud-bank = Statement to the bank
    .note = The statement of disagreement is filed by the day after the bank’s message. Whether the money comes back is for the bank to decide.
complaint-rung-police = Police
    .note = Name the date, the sum, the recipient, the caller’s number and the site’s address. If it is urgent, call { CONTACT("police-102") }.
complaint-rung-cbr = Bank of Russia
    .note = The Bank of Russia forwards an appeal to the bank within { FIGURE("cbr-forward") }; the bank answers within { FIGURE("bank-reply") }. If the bank stays silent, the Bank of Russia answers itself: within { FIGURE("cbr-own-reply") }, sometimes { FIGURE("cbr-own-reply-longest") }.
complaint-rung-fo = Financial ombudsman
    .note = Free of charge; before going to court this step is mandatory. The claim may be no more than { FIGURE("fo-limit") }. The bank answers your statement within { FIGURE("fo-claim-reply") } if it is electronic, on the standard form.
complaint-rung-court = Court
    .note = The court’s office will tell you where to file the claim.
