# Ozon: how to reach a person there.

channel-ozon-chat = Ozon support chat
    .steps =
        Sign in on { CONTACT("d-ozon-ru") } or in the app.
        On the home page, tap the messages icon, top right.
        Open “Поддержка Ozon” (support) and choose the order.
        Tap “Позвать оператора” (call an operator). Not about an order? “Вопрос не по заказу”.
        Describe the problem in detail, add photos.
    .easy =
        Open the Ozon app.
        Sign in.
        On the home page, top right, tap the messages icon.
        Open “Поддержка Ozon” (support).
        Choose the order. Not about an order? Tap “Вопрос не по заказу” (not about an order).
        Tap “Позвать оператора” (call an operator).
        Write what happened.
        Add photos.

channel-ozon-social = Ozon’s page on VK
    .steps =
        Type { CONTACT("ozon-site") } yourself and scroll to the very bottom of the page.
        Tap the VK icon there. Don’t use a search to find the page.
        Send a message: what happened and why you can’t sign in. Don’t write codes or passwords.
    .note = Only if you can’t sign in.
    .easy =
        Type { CONTACT("ozon-site") } yourself.
        Scroll to the very bottom of the page.
        Tap the VK icon there. Don’t look for the page with a search.
        Send a message: why you can’t sign in. Don’t write codes or passwords.

channel-ozon-help = Ozon help pages
    .steps =
        Open { CONTACT("d-docs-ozon-ru") }.
        Not in Russia? Choose your country at the top of the page.
        Find your question.
    .note = Ready answers, no operator.

channel-ozon-office = Ozon’s head office
    .steps =
        Call only about company business.
        Say who you are and whom you want to reach.
    .note = This is not a support line: they don’t help customers here.

channel-travel-chat = Ozon Travel chat
    .steps =
        Sign in on { CONTACT("d-ozon-ru") } or in the app.
        Open the Ozon Travel section and the support chat in it.
        Enter the order number: it is in your Ozon Travel account.
        Explain your question and ask for an operator (“оператор”).
    .easy =
        Open the Ozon app.
        Sign in.
        Open the Ozon Travel section.
        Open the support chat in it.
        Enter the order number. It is in your Ozon Travel account.
        Write what happened.
        Ask for an operator (“оператор”).

channel-travel-phone = The phone number in your Ozon Travel voucher or ticket
    .steps =
        Find the number in the voucher. No voucher? It is in the e-ticket or the itinerary receipt.
        Call from the phone number given in the order.
        Give the order number and ask for an operator.
    .note = Not everyone can call it.

channel-seller-chat = Support chat for sellers
    .steps =
        Sign in on { CONTACT("d-seller") } or in the Ozon Seller app.
        Open the chats and choose support.
        Explain your question, attach screenshots.
    .easy =
        Sign in on { CONTACT("d-seller") } or in the Ozon Seller app.
        Open the chats.
        Choose support.
        Write what happened.
        Add screenshots.

channel-b2b-email = Address for partners
    .steps =
        Write to { CONTACT("ozon-email-b2b") }.
        Say what it is about in the subject line and how to reach you at the end.

channel-press-email = Address for the press
    .steps =
        Write to { CONTACT("ozon-email-pr") }.
        Name the outlet and the deadline in the subject line.

channel-ir-email = Address for investors
    .steps =
        Write to { CONTACT("ozon-email-ir") }.
        Say what it is about in the subject line.

channel-job-site = Ozon’s vacancies site
    .steps =
        Type the address yourself: { CONTACT("d-job") }.
        Find a vacancy and apply there.
    .easy =
        Type the address yourself: { CONTACT("d-job") }.
        Find a vacancy.
        Apply there.
