# Account: one entry is one card. What the parts mean is written in data/README.md.

account-login = I can’t sign in to Ozon
    .button = Can’t sign in
    .lead = Without signing in you can’t use the support chat. Write to Ozon’s page on VK: open it only through the icon at the bottom of the Ozon site.
    .todo =
        No code? Check the number and ask for the code again.
        Still signed in on another device? Open the support chat there.
    .more =
        Type the site’s address yourself: { CONTACT("d-ozon-ru") }. Get the app from the official store.
    .operator = I haven’t been able to sign in to my Ozon account since ______. What happens: ______. The screen says: ______. My last order is No. ______. How can I get back in?
    .next = Number changed or lost? Ask how to change it. See orders that aren’t yours? Change the password.

account-phone = Ozon: my phone number has changed or is lost
    .button = New phone number
    .lead = While you are signed in, ask in the support chat how to change the number. Not signed in? Write to Ozon’s page on VK.
    .todo =
        SIM card lost or stolen? Ask your mobile operator to block it.
        The old number still works? Keep it until you have changed it.
    .more =
        Tell your bank about the new number too, or its codes will go to the old one.
    .operator = My Ozon account has an old phone number that I have had no access to since ______. Reason: ______ (new number, lost, stolen). My last order is No. ______. How do I change the number?
    .next = Can’t sign in? Write to Ozon’s page. Orders that aren’t yours in the account? Change the password.

account-hacked = My Ozon account has been hacked
    .button = Account hacked
    .lead = <b>Block the card in your bank’s app and change your Ozon password.</b>
    .todo =
        No app? Dial the number on the card. Ozon Bank: { CONTACT("ozon-bank-phone") }, check it against the card.
        Change your e-mail password, turn on two-factor sign-in.
        Money gone? A statement to the bank no later than the next day; police: { CONTACT("police-102") }.
    .operator = My Ozon account was hacked on ______. Orders or charges that aren’t mine: ______. Please end any sign-in that isn’t mine, cancel these orders and tell me what else to do.
    .next = Can’t sign in? Write to Ozon’s page.
    .easy =
        Block the card in your bank’s app.
        No app? Call the bank.
        Change your Ozon password.
        Change your e-mail password.
        Money gone? Call the police: { CONTACT("police-102") }.
        File a statement with the bank by the day after its notice of the payment.

account-delete = Delete my Ozon account or stop mailings
    .button = Delete the account
    .lead = The Ozon support chat will tell you how to delete the account or stop mailings and calls.
    .todo =
        First collect your orders and wait for refunds.
        Ask what will happen to points, miles and the Ozon Bank card.
        Save your receipts: later you may not find them.
    .operator = Please ______ (delete my account, delete my data, stop mailings and calls). Tell me what you need for this, when it will be done and what happens to points and refunds.
    .next = Ask again in the same chat and give the date of your first message.
