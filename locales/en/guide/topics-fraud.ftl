# Fraud: first aid. What stops the loss comes first. What the parts mean is written in data/README.md.

fraud-code-given = I gave away a code, a password or card details
    .button = Gave a code or password
    .lead = <b>End the call and block the card at once.</b> Then change your password.
    .todo =
        The bank’s app or the number on the card. Ozon Bank: { CONTACT("ozon-bank-phone") }, check it against the card.
        Change your Ozon and bank passwords, turn on two-factor sign-in.
        Money gone? Call { CONTACT("police-102") }.
        A statement to the bank by the next day at the latest. It told you on { $today }? Hand it in by the end of { $tomorrow }.
    .operator = On ______ fraudsters learned my ______ (code, password, card details). Please block the card and any sign-in that isn’t mine, and check payments and orders since then.
    .police = Please take my report of a fraud. On ______ a stranger (phone or name: ______) tricked me into giving ______ (code, password, card details). ______ roubles were taken. My address and phone: ______. I attach a statement and screenshots.
    .next = The bank decides whether to return the money. Is a stranger in your Ozon account? Write to support.
    .easy =
        Open the bank’s app.
        Block the card.
        No app? Call the number on the card.
        Change your bank password.
        Change your Ozon password.
        Money gone? Call the police: { CONTACT("police-102") }.
        File a statement with the bank by the day after its notice of the payment.

fraud-money-sent = I sent money to fraudsters
    .button = Sent money to fraudsters
    .lead = <b>Call your bank at once</b> and ask to stop the transfer. The bank decides whether to return the money.
    .todo =
        The bank’s number is on the card. Ozon Bank: { CONTACT("ozon-bank-phone") }, check it against the card.
        A statement of disagreement by the next day at the latest. The bank told you on { $today }? Hand it in by the end of { $tomorrow }.
        Report to the police: { CONTACT("police-102") } or { CONTACT("d-mvd") }.
        Has the bank held the transfer? Don’t confirm it. Pay nothing more.
    .operator = On ______ fraudsters tricked me into sending ______ ₽. Recipient: ______. Please stop the transfer and accept my statement of disagreement with it. Send me the statement’s number.
    .police = Please take my report of a fraud. On ______ a stranger (phone, name or site: ______) tricked me out of ______ roubles. The money went to ______. My address and phone: ______. I attach the receipt, the messages and screenshots.
    .next = Gave a code too? Block the card. If the bank refuses, complain to the Bank of Russia.
    .easy =
        Call your bank. The number is on the card.
        Ask to stop the transfer.
        File a statement with the bank by the day after its notice of the payment.
        Call the police: { CONTACT("police-102") }.
        Pay nothing more.

fraud-call = A suspicious call “from Ozon” or “from the bank”
    .button = A call asking for a code
    .lead = <b>Hang up.</b> Tell them nothing, transfer nothing, install nothing.
    .todo =
        Open the bank’s app yourself and check the card and the account.
        In doubt? Call the number on the card yourself. Ozon Bank: { CONTACT("ozon-bank-phone") }, check it against the card.
        Gave them a code? Block the card at once.
        A bank may ask whether a payment is yours, but not for a code or a password.
    .operator = On ______ I had a call from ______, number ______, asking for ______. Please check for payments, orders and sign-ins that aren’t mine.
    .next = Money gone? The bank and the police at once: { CONTACT("police-102") }.
    .easy =
        Open the bank’s app yourself.
        Check the card and the account.
        In doubt? Call the bank yourself, on the number on the card.
        Gave them a code? Block the card at once.
        A bank never asks for a code or a password.

fraud-link = A suspicious link, site or QR code
    .button = Suspicious link or site
    .lead = <b>Entered card details? Block the card at once.</b> Entered a password? Change it. Entered nothing? Close the page.
    .todo =
        The bank’s app or the number on the card. Ozon Bank: { CONTACT("ozon-bank-phone") }, check it against the card.
        Ozon is { CONTACT("d-ozon-ru") } and { CONTACT("d-ozon-com") }. An extra letter or hyphen means another site.
        A prize, a poll, a “refund” through a link is a trap. Don’t pay by a stranger’s QR code.
        Show the link in the Ozon chat.
    .operator = I got a suspicious link that claims to be from Ozon: ______. When and from where: ______. On the page I entered: ______ (nothing, a password, card details). Please check it.
    .police = Please take my report of a fraud. On ______ I entered ______ (password, card details) on the fake site ______. ______ roubles were taken. My address and phone: ______. I attach a statement and screenshots.
    .next = Money gone? A statement to the bank by the next day at the latest: it told you on { $today }, so by the end of { $tomorrow }. The bank decides whether to return it.
    .easy =
        Close that page.
        Entered card details? Block the card in the bank’s app.
        No app? Call the number on the card.
        Entered a password? Change it.
        A prize, a poll, a “refund” through a link is a trap.

fraud-courier = A “courier” or a gift: they want a code or money
    .button = A “courier” wants a code
    .lead = <b>Give no code and pay nothing.</b> A parcel you didn’t order or a gift is a pretext to get the code from your text message.
    .todo =
        Open your orders in the Ozon app: is this parcel there?
        It isn’t? Refuse it and end the conversation.
        Gave them a code already? Block the card. Ozon Bank: { CONTACT("ozon-bank-phone") }, check it against the card.
        They threaten you? Call { CONTACT("police-102") }.
    .operator = On ______ I was offered a parcel “from Ozon” and asked for ______ (a code, money). Please check whether such a delivery exists and whether anyone else has signed in to my account.
    .next = Paid them? Call your bank at once and ask to stop the transfer.
    .easy =
        Open your orders in the Ozon app.
        This parcel isn’t there? Refuse it.
        End the conversation.
        Gave them a code already? Block the card.
        They threaten you? Call the police: { CONTACT("police-102") }.

fraud-job = A job “from Ozon”: reviews, buying goods, gift cards
    .button = A job offer
    .lead = <b>Send no more money, give no codes.</b> A “job” that wants your own money or a code? Refuse.
    .todo =
        Sent money already? Call the number on the card. Ozon Bank: { CONTACT("ozon-bank-phone") }, check it against the card.
        A statement to the bank by the next day at the latest. It told you on { $today }? Hand it in by the end of { $tomorrow }.
        Report to the police: { CONTACT("police-102") }.
        Don’t pass on other people’s money or gift cards: you will answer for it.
    .more =
        Check Ozon vacancies on { CONTACT("d-job") }.
    .operator = Since ______ I have been offered work “from Ozon”: ______ (reviews, buying goods, gift cards). Transfer: ______ ₽ on ______. Please stop it and accept my statement of disagreement.
    .police = Please take my report of a fraud. Since ______ I was offered work in the name of Ozon (phone, name or site: ______) and tricked out of ______ roubles. The money went to ______. My address and phone: ______. I attach the receipt and messages.
    .next = The bank decides whether to return the money. Gave them a code? Block the card.
    .easy =
        Pay nothing more.
        Sent money already? Call the bank on the number on the card.
        File a statement with the bank by the day after its notice of the payment.
        Call the police: { CONTACT("police-102") }.
        Don’t pass on other people’s money: you will answer for it.

fraud-is-official = Is it really Ozon? Check a number or a link
    .button = Is it really Ozon?
    .door = Check a contact
    .lead = Send a number, a link, an e-mail address or an account’s name: the bot checks its list and confirms only what is there.
    .todo =
        Sites: { CONTACT("d-ozon-ru") }, { CONTACT("d-ozon-com") }, { CONTACT("d-ozon-kz") }, { CONTACT("d-ozon-by") }.
        No phone for customers. Bank: { CONTACT("ozon-bank-phone") } (check it against your card).
        A call to you? Even a right number proves nothing. Hang up.
    .more =
        Only a dot may stand before a site’s name, as in { CONTACT("d-finance") } (the bank). With a hyphen or an extra letter it isn’t Ozon.
        “Can’t confirm” means neither “a fraud” nor “all is well”.
        Mail: { CONTACT("ozon-mailer") }, but senders are faked.
        Ozon Travel’s number is in your ticket. Social pages: the icons at the bottom of the site.
        Ozon doesn’t ask for a password, PIN or CVV and doesn’t write in Viber or WhatsApp.
    .operator = Someone writes or calls saying they are from Ozon: ______ (number, address or name), date ______. They ask for ______. Is this your employee?
    .next = Can’t find yours here? Don’t answer, don’t pay, ask in the chat that you opened yourself.
