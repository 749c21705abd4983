# Fraud: first aid. What stops the loss comes first. What the parts mean is written in data/README.md.

fraud-code-given = I gave away a code, a password or card details
    .button = Gave a code or password
    .lead = <b>End the call and block the card at once.</b> Then change your password.
    .todo =
        Ozon Bank: the app or a call, { CONTACT("ozon-bank-phone") }. Another bank: the number on the back of the card.
        Change your Ozon and bank passwords, turn on two-factor sign-in.
        Money gone? Call { CONTACT("police-102") }.
        Statement to the bank no later than the next day: learnt on { $today }, by { $tomorrow }. The bank decides.
    .operator = On ______ fraudsters learned my ______ (code, password, card details). Please block the card and any sign-in that isn’t mine, and check payments and orders since then.
    .next = Someone in your Ozon account? Lock them out.

fraud-money-sent = I sent money to fraudsters
    .button = Sent money
    .lead = <b>Call your bank at once</b> and ask to stop the transfer. Then file a statement with the bank and the police.
    .todo =
        Ozon Bank: { CONTACT("ozon-bank-phone") }. Another bank: the number on the back of the card.
        Statement of disagreement no later than the next day: learnt on { $today }, by { $tomorrow }. The bank decides.
        Report to the police: { CONTACT("police-102") } or { CONTACT("d-mvd") }.
        Has the bank held the transfer? Don’t confirm it. Pay nothing more.
    .operator = On ______ fraudsters tricked me into sending ______ ₽. Recipient: ______. Please stop the transfer and accept my statement of disagreement with it. Send me the statement’s number.
    .next = Gave a code too? Block the card. If the bank refuses, complain to the Bank of Russia.

fraud-call = A suspicious call “from Ozon” or “from the bank”
    .button = A call asking for a code
    .lead = <b>Hang up.</b> Tell them nothing, transfer nothing, install nothing.
    .todo =
        Open the bank’s app yourself and check the card and the account.
        In doubt? Call yourself: Ozon Bank { CONTACT("ozon-bank-phone") }, another bank: the number on the card.
        Gave them a code? Block the card at once.
        A bank may ask whether a payment is yours, but not for a code or a password.
    .operator = On ______ I had a call from ______, number ______, asking for ______. Please check for payments, orders and sign-ins that aren’t mine.
    .next = Money gone? The bank and the police at once: { CONTACT("police-102") }.

fraud-link = A suspicious link, site or QR code
    .button = Suspicious link or site
    .lead = <b>Entered card details? Block the card at once.</b> Entered a password? Change it. Entered nothing? Close the page.
    .todo =
        Ozon Bank: the app or { CONTACT("ozon-bank-phone") }. Another bank: the number on the card.
        Ozon is { CONTACT("d-ozon-ru") } and { CONTACT("d-ozon-com") }. An extra letter or hyphen means another site.
        A prize, a poll, a “refund” by link is a trap. Don’t pay by a stranger’s QR.
        Show the link in the Ozon chat.
    .operator = I got a suspicious link in Ozon’s name: ______. When and from where: ______. On the page I entered: ______ (nothing, a password, card details). Please check it.
    .next = Money gone? A statement to the bank no later than the next day. The bank decides.

fraud-courier = A “courier” or a gift: they want a code or money
    .button = A “courier” wants a code
    .lead = <b>Give no code and pay nothing.</b> A parcel you didn’t order or a gift is a pretext to get the code from your text message.
    .todo =
        Open your orders in the Ozon app: is this parcel there?
        It isn’t? Refuse it and end the talk.
        Gave them a code already? Block the card. Ozon Bank: { CONTACT("ozon-bank-phone") }.
        They threaten you? Call { CONTACT("police-102") }.
    .operator = On ______ I was offered a parcel in Ozon’s name and asked for ______ (a code, money). Please check whether such a delivery exists and whether anyone else has signed in to my account.
    .next = Paid them? Call your bank at once and ask to stop the transfer.

fraud-job = A job “from Ozon”: reviews, buy-outs, gift cards
    .button = A job offer
    .lead = <b>Send no more money, give no codes.</b> A “job” that wants your own money or a code? Refuse.
    .todo =
        Sent money already? Call the bank. Ozon Bank: { CONTACT("ozon-bank-phone") }, another: the number on the card.
        Statement no later than the next day: learnt on { $today }, by { $tomorrow }. The bank decides.
        Report to the police: { CONTACT("police-102") }.
        Don’t pass on other people’s money or gift cards: you would be the one to blame.
        Check Ozon vacancies on { CONTACT("d-job") }.
    .operator = Since ______ I was offered work in Ozon’s name: ______ (reviews, buy-outs, gift cards). Transfer: ______ ₽ on ______. Please stop it and accept my statement of disagreement.
    .next = Gave them a code or a password? Block the card and change the password.

fraud-is-official = Is it really Ozon? Check a number or a link
    .button = Is it really Ozon?
    .door = Check a contact
    .lead = The bot confirms only what has been checked. Of anything else it says “I can’t confirm it”: that means neither “a fraud” nor “all is well”.
    .todo =
        Site: { CONTACT("d-ozon-ru") }, { CONTACT("d-ozon-com") }, { CONTACT("d-ozon-kz") }, { CONTACT("d-ozon-by") }. Before it only a dot: { CONTACT("d-finance") } is the bank.
        Phone: none for customers. The bank has { CONTACT("ozon-bank-phone") }; for Ozon Travel see your ticket.
        Mail: { CONTACT("ozon-mailer") }, but senders are faked. Social pages: by the icons below the site.
        A call to you: even a right number proves nothing. Hang up.
        Ozon never asks for a password, PIN or CVV and never writes in Viber or WhatsApp.
    .operator = Someone writes or calls in Ozon’s name: ______ (number, address or name), date ______. They ask for ______. Is this your employee?
    .next = Yours isn’t here? Don’t answer, don’t pay, ask in the chat that you opened yourself.
