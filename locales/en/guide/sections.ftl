# Menus: name, label of the button, words above the buttons.

section-menu = Where to turn with an Ozon problem
    .button = Menu
    .text =
        Write in one sentence what happened, for example “no refund yet”, or choose below. Two taps take you to the right Ozon chat and to a real person.

        The bot is unofficial: it is not Ozon and can’t see your orders. It never asks for codes, passwords or card numbers: don’t send them.

section-fraud = Fraud: first aid
    .button = Fraud
    .door = Already gave a code or money
    .text =
        1. Block the card in your bank’s app.
        2. Tell the bank at once, no later than the next day: call the number on the card. Ozon Bank: { CONTACT("ozon-bank-phone") }, check it against the card.
        3. Call the police: { CONTACT("police-102") }.

        What happened?

section-order = Ozon order
    .button = Order
    .text = For orders, delivery and payment write to the Ozon support chat. It works round the clock and answers in { FIGURE("chat-wait") } on average. What happened?

section-travel = A trip with Ozon Travel
    .button = Ozon Travel
    .text = Train and plane tickets, stays, tours. You need a confirmed Ozon account; your Ozon Travel account shows orders and miles. Support works round the clock, every day. What happened?

section-bank = Card and Ozon Bank
    .button = Card and bank
    .text = Ask about cards, accounts and savings in the Ozon Bank chat: it works round the clock. The app is the fastest way to block a card. What happened?

section-complaint = Complaint about Ozon
    .button = Complaint
    .text = Go step by step: the chat once more, then a claim, then an authority, and court at the end. Customers, sellers and bank clients can all complain. Which step are you on?

section-faq = Common questions about Ozon
    .button = Common questions
    .text = Choose a question. Yours isn’t here? Write it in one sentence.

section-account = Ozon account
    .button = Account and sign-in
    .text = Signing in, a new phone number, a hacked account, deleting it. Never tell anyone your password or a code from a text message. What happened?

section-business = Sellers, partners, press
    .button = Sellers and partners
    .text = For business with Ozon as a company there are separate addresses. They don’t help customers: the support chat does. Which one are you?
