# About support: one entry is one card. What the parts mean is written in data/README.md.

about-no-phone = Can I call Ozon?
    .button = Can I call Ozon?
    .lead = Ozon has no support phone, neither for customers nor for sellers. A real person answers in the chat.
    .todo =
        Is writing hard? Keep it short, mistakes don’t matter.
        Ozon Bank has a phone: { CONTACT("ozon-bank-phone") } (check it against your card). Ozon Travel: see your voucher or ticket.
    .more =
        { CONTACT("ozon-office-phone") } is the office: they don’t help customers there.
    .operator = Please connect me to a live operator. Order No. ______ (or not about an order). What happened: ______. What I want: ______.
    .next = Can’t sign in? Write to Ozon’s page. No answer in the chat? Ask again with the dates.

about-real-operator = How to call a real Ozon operator, and tell one
    .button = Is the operator real?
    .lead = Tap or type “Позвать оператора” (call an operator). You opened the chat yourself, on the site or in the app of Ozon or its bank? Then the operator is real.
    .todo =
        They called or wrote first? Stop and ask in the chat yourself.
        Ozon doesn’t ask for a password, PIN or CVV. Tell nobody a code from a text message.
    .more =
        Check the site’s address: { CONTACT("d-ozon-ru") } or { CONTACT("d-ozon-com") }.
        Ozon doesn’t write in Viber or WhatsApp.
    .operator = On ______ someone ______ (called, wrote) saying they were from Ozon: ______ (number or name). They asked for: ______. Is this your employee?
    .next = A call asking for a code? Hang up. You can check a number, a link or a name here in the bot.

about-hours = When Ozon support answers
    .button = When does support answer?
    .lead = The Ozon, Ozon Travel and Ozon Bank chats work round the clock. Ozon answers in { FIGURE("chat-wait") } on average, hard cases take longer.
    .todo =
        Choose the order before you send the message.
        Write everything at once: what happened, when, what you want.
    .more =
        The hours of the Ozon Bank phone are not confirmed: at night use the chat.
    .operator = I have been writing since ______ (date and time) without an answer. Order No. ______. My question: ______. Please connect an operator and say when to expect an answer.
    .next = Ask again in the same chat with the order number and the dates. Complaints have time limits of their own.

about-prepare = What to have ready for Ozon support
    .button = What to have ready?
    .lead = Do it before you open the chat: the more exact the question, the faster the answer.
    .todo =
        Write in order: what happened, when, what you want.
        Don’t write passwords, codes or the card number.
    .more =
        Attach screenshots, photos of the item, the receipt.
        Choose the order in the chat before you send the message.
        A trip: the order number from your Ozon Travel account. A card: the payment’s date and amount.
    .operator = Order No. ______ dated ______. What happened: ______. When: ______. What I want: ______. Screenshots attached. Please connect an operator.
    .next = The answer misses the point? Ask again in the same chat with the order number and the dates.

abroad = I buy on Ozon outside Russia
    .button = I’m not in Russia
    .lead = Use the chat in the app and your country’s help pages. Ozon Bank and the authorities in this bot are for Russia only.
    .todo =
        On { CONTACT("d-docs-ozon-ru") } choose your country at the top of the page: the rules differ.
        Sites: { CONTACT("d-ozon-kz") }, { CONTACT("d-ozon-by") }, { CONTACT("d-am") } (Armenia), { CONTACT("d-uz") } (Uzbekistan).
    .more =
        Returns by post (Georgia, Turkey, Israel, Serbia, UAE and others): once approved, send within { FIGURE("return-by-post") }.
        Send returns to: “140961, Московская обл., Подольск, мкр Львовский, ул. Магистральная, 7, а/я 4, ООО «Интернет Решения»”.
    .operator = I am writing from ______ (country). Order No. ______ dated ______. What happened: ______. What should I do under the rules of my country?
    .next = Ask again in the same chat with the order number and the dates.
