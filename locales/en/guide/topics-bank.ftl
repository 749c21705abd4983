# Ozon Bank: one entry is one card. What the parts mean is written in data/README.md.

bank-block-card = Block an Ozon Bank card
    .button = Block a card
    .lead = <b>Block the card in the bank’s app:</b> that is the fastest way. If you can’t, use the bank’s chat or phone.
    .todo =
        No app at hand? Call { CONTACT("ozon-bank-phone") }. Check the number on { CONTACT("d-finance") }.
        Money gone? File a statement no later than the day after the notice of the payment.
        A stranger knows your password? Ask them to block the account for a time.
        A stranger knows your code word? Change it.
    .operator = Please block my card at once. Reason: ______ (lost, stolen, a charge that isn’t mine). The last payment I made: ______, amount ______. Tell me when the card is blocked.
    .next = To unblock or replace the card, ask in the bank’s chat.
    .easy =
        Open the bank’s app.
        Block the card in it.
        No app? Call.
        Money gone? File a statement with the bank by the day after its notice of the payment.

bank-card-issue = Ozon Bank card: get one, replace one
    .button = Get or replace a card
    .lead = Ask in the Ozon Bank chat how to order, collect or replace a virtual or plastic card.
    .todo =
        Say which card you need: virtual or plastic, new or instead of the old one.
        Ask where and when you get it and what happens to the old card.
        Was the card lost or stolen? Block it first.
    .operator = I need a card: ______ (virtual or plastic, new or instead of the old one). How do I get it, how long will it take, and what happens to the old card?
    .next = Ask again in the same chat and give the date of your first message. If that fails, file a claim there.

bank-transfer = Ozon Bank: transfer or top-up
    .button = Transfer or top-up
    .lead = Money hasn’t arrived, is stuck or won’t go through? Ask in the Ozon Bank chat. <b>Sent it to fraudsters? Call the bank at once.</b>
    .todo =
        Open the payment and take a screenshot: the date, the amount, what it says.
        Wrong recipient? Write in the chat straight away.
    .more =
        Payment refused? Ask for the reason and the limits.
        If the recipient is in the fraud database, the bank holds the transfer for { FIGURE("transfer-hold") }: don’t insist.
    .operator = Transfer (top-up) dated ______, amount ______: ______ (not arrived, refused, wrong recipient). Where is the money, what is the reason and what should I do?
    .next = No real answer? File a claim in the same chat, then complain to the Bank of Russia.
    .easy =
        Sent it to fraudsters? Call the bank at once.
        Wrong recipient? Write in the chat at once.
        Open the payment.
        Take a screenshot.

bank-fee = Ozon Bank: a fee or a charge
    .button = Fees and charges
    .lead = Not clear what a fee or a charge was for? Ask in the Ozon Bank chat. They will also explain the terms of your card and account.
    .todo =
        Open the payment, note its date, amount and name.
        Ask which of the terms the charge is based on.
        You didn’t agree to the service? Ask them to turn it off and give the fee back.
    .operator = Charge dated ______, amount ______, name: ______. Please explain what it is for and under which terms. I did not agree to it: please turn the service off and return the money.
    .next = A charge without your consent is a reason for a claim to the bank, then for a complaint to the Bank of Russia.
    .easy =
        Open the payment.
        Note its date, amount and name.
        Ask in the chat which of the terms the charge is based on.
        You didn’t agree to the service? Ask them to turn it off.
        Ask for the fee back.

bank-savings = Ozon Bank: savings account and deposit
    .button = Savings and deposits
    .lead = Ask about savings accounts and deposits in the Ozon Bank chat. Deposits are insured, up to { FIGURE("deposit-insured") }.
    .todo =
        Ask what the rate is now and when it can change.
        Find out when interest is paid and how to withdraw the money.
        The amount looks wrong? Attach a screenshot of the account.
    .operator = A question about my savings account (deposit). Opened on ______, amount ______. Which rate applies, how was the interest for ______ worked out, and when will it be paid?
    .next = Ask again in the same chat and attach your own calculation. If that fails, file a claim there.

bank-unauthorised = A charge on an Ozon Bank card that isn’t mine
    .button = A charge that isn’t mine
    .lead = <b>Block the card at once</b> in the bank’s app and file a statement. The bank decides whether to return the money.
    .todo =
        No app? Call { CONTACT("ozon-bank-phone") } (check it against your card).
        File a statement of disagreement no later than the day after the notice of the payment.
        Ask in the chat how: often it can be done in the app.
        Money stolen? Call the police: { CONTACT("police-102") }. Change your password.
    .operator = The payment dated ______, amount ______, is not mine. Please block the card and accept my statement of disagreement with it. Tell me when it is accepted and when to expect the answer.
    .next = If the law obliges the bank to pay back, it has { FIGURE("theft-refund") }. If it refuses, complain to the Bank of Russia.
    .easy =
        Open the bank’s app.
        Block the card.
        No app? Call.
        Ask in the chat how to file a statement of disagreement.
        File it by the day after the notice of the payment.
        Money stolen? Call the police: { CONTACT("police-102") }.

bank-app = The Ozon Bank app won’t open
    .button = Ozon Bank app
    .lead = The bank’s app won’t open or let you in? The bank’s chat is also in the Ozon app, in the bank section. Can’t get in there either? Call.
    .todo =
        Update the app. Install it only from the official app store.
        Forgot your password or code word? Tell the operator. Never say the password itself.
    .more =
        A stranger knows your password? Ask them to block the account for a time.
        A stranger knows only your code word? Change it. Money can’t be moved with it alone.
    .operator = I haven’t been able to get into the bank’s app since ______. The screen says: ______. Phone and app version: ______. What should I do?
    .next = Ask again and say what you have tried. If money is gone, block the card first.

bank-verification = Ozon Bank: documents and restrictions
    .button = Documents, restrictions
    .lead = Is the bank asking for documents, or has it limited your account? Ask why in the Ozon Bank chat. Never give passport or card details to a caller.
    .todo =
        Ask which documents are needed, why and by which day.
        Send them only the way the bank’s chat tells you, never through a stranger’s link.
        Ask when they will be checked and the restriction lifted.
        Keep a screenshot of the messages.
    .operator = Since ______ my ______ (account, card, transfers) has been limited, or I am asked for documents. Please give the reason, the documents you need, how to send them and when I get an answer.
    .next = Refused or locked out without a clear reason? File a claim with the bank, then complain to the Bank of Russia.
    .easy =
        Ask which documents are needed, and why.
        Ask by which day.
        Send them only the way the bank’s chat tells you.
        Send nothing through a stranger’s link.
        Ask when the restriction will be lifted.
