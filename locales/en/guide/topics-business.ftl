# Sellers, partners, press, investors, job seekers. What the parts mean is written in data/README.md.

business-seller = Selling on Ozon: where support is
    .button = I’m a seller
    .lead = Support answers in the chat in your seller account and in the Ozon Seller app. Ozon has no phone for sellers.
    .todo =
        The chats have several parts: customers, support, disputes, services and others.
        A dispute about a swapped or damaged item? Attach a video of the packing.
        Write only in your account: don’t move to messengers, don’t add strangers’ accounts.
        Want to start selling? It is the same site: { CONTACT("d-seller") }.
    .operator = Shop: ______. Question: ______ (item, supply, payout, fine, dispute), number ______, date ______. What happened: ______. I ask you to: ______. Please say when to expect an answer.
    .next = Ask again in the same chat with the dates. The last step is the court.

business-pickup-owner = Owners of an Ozon pick-up point
    .button = I own a pick-up point
    .lead = Want to open a point? Write to the address for partners. Running one already? Start with the contacts in your contract.
    .todo =
        Give the city, the address of the premises and how to reach you.
        Don’t pay anyone for a “place” or an “application” by transfer to a card.
        Ask for a written answer about shortages and fines.
    .operator = Hello. An Ozon pick-up point: ______ (I want to open one, I run one). City and address: ______. My question: ______. Please answer or pass this letter on to those in charge.
    .next = Write again and give the date of your first letter. A dispute about the contract goes to court.

business-partner = Working together with Ozon
    .button = Partnership
    .lead = Write about partnership with Ozon to the address for partners. It doesn’t help customers.
    .todo =
        Say who you are, what you offer and what you expect.
        Want to sell your own goods? Tap “I’m a seller” below.
    .operator = Hello. Company: ______. We offer: ______. City and dates: ______. Please answer or pass this letter on to those in charge. My contacts: ______.
    .next = Write again and give the date of your first letter.

business-press = Ozon press contact
    .button = I’m a journalist
    .lead = Ozon takes press requests by e-mail. This address doesn’t help customers or bank clients.
    .todo =
        Give the outlet, the subject, your questions and the time by which you need an answer.
        Leave a newsroom phone number.
    .operator = Hello. Outlet: ______, author: ______. Subject: ______. Questions: ______. Answer needed by ______. Our contacts: ______.
    .next = Write again and name the deadline. About a partnership, write to the address for partners.

business-investor = Ozon investor contact
    .button = I’m an investor
    .lead = Write about shares and reports to the address for investors. It doesn’t help customers or bank clients.
    .todo =
        See the investors’ site first: { CONTACT("d-ir") }. It has news and reports.
        Ask your broker too about trades and payouts.
        Someone promises income and asks for a transfer? Refuse.
    .operator = Hello. A question about Ozon’s shares or reports: ______. Period or date: ______. Please answer in writing.
    .next = Write again and give the date of your first letter.

business-job = Jobs at Ozon: vacancies
    .button = I want a job at Ozon
    .lead = See vacancies on Ozon’s site for job seekers. If an offer comes in a message, check it there.
    .todo =
        Apply on the site, not through a link in a message.
        They want you to pay, buy gift cards or give a code? That is not a job, it is a scam.
        Already working there? Ask your manager about shifts and pay, or see your contract.
    .next = Gave them money or a code already? Tap “A job offer” below.
