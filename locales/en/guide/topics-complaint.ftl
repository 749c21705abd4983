# Complaints: the rungs in order. One entry is one card; what the parts mean is written in data/README.md.

complaint-ignored = Ozon support doesn’t answer or help
    .button = Support didn’t help
    .lead = No answer, or only stock phrases? Ask again in the same chat: give the order number and the dates. Then file a claim.
    .todo =
        Write briefly: what happened, when you wrote, what was promised, what you want.
    .more =
        Write in one chat and in one message.
        For a trip use the Ozon Travel chat, for a card or an account the Ozon Bank chat.
    .operator = I am writing again after my message of ______, order No. ______. Problem: ______. You promised to solve it by ______, and I have no real answer. Please have an operator answer and name a date.
    .next = File a claim in the same chat. After that: Rospotrebnadzor for goods and services, the Bank of Russia for the bank.

complaint-claim = A claim to Ozon or Ozon Bank
    .button = File a claim
    .lead = File it in the same chat as before. The answer may come in a few hours; the longest wait is { FIGURE("claim-reply") }.
    .todo =
        Begin: “Прошу считать это претензией” (this is a claim). Say which order, what happened, what you want.
        Attach photos and all you have ready.
    .more =
        Open a dispute in the order too, if the order lets you.
        Claims to the bank go to the bank’s chat. It answers within { FIGURE("bank-reply") }.
        The site is run by “ООО «Интернет Решения», 123112, Москва, Пресненская наб., д. 10”.
    .operator = Please treat this message as a claim (претензия). Order No. ______ dated ______. What happened: ______. I ask you to ______. Please answer in writing in this chat and say by when.
    .next = No answer, or not a good one? Goods and services: Rospotrebnadzor. The bank: the Bank of Russia.

complaint-regulator = A complaint about Ozon to Rospotrebnadzor
    .button = Rospotrebnadzor
    .lead = Rospotrebnadzor (consumer protection) takes complaints about goods and services. First file a claim with Ozon; attach it and the answer.
    .todo =
        Give the dates: what you bought, what is wrong, what you were told.
        Not sure how to write it? Call { CONTACT("rospotrebnadzor-phone") }.
    .more =
        Say what you want: money back, a replacement, a repair.
    .operator = Complaint about Ozon. Order No. ______ dated ______. What happened: ______. Claim filed on ______, answer: ______. Please look into it. My demand: ______.
    .next = If that fails, court is the next step. Complaints about the bank go to the Bank of Russia.

complaint-bank-regulator = A complaint about Ozon Bank to the Bank of Russia
    .button = Complain about Ozon Bank
    .lead = Complain if the bank refuses a payment without reason, takes money without consent, blocks a card or doesn’t answer.
    .todo =
        Write to the bank first. It answers within { FIGURE("bank-reply") }, plus { FIGURE("bank-reply-extra") } if papers are needed.
        If that fails, complain: it reaches the bank within { FIGURE("cbr-forward") }.
        Money stolen by fraudsters? The bank and the police first: { CONTACT("police-102") }.
    .more =
        What people complain about: a service or insurance forced on them, a payment refused without reason, money or a fee taken without consent, a blocked card or account, money not returned, a wrong credit history, no answer.
        If the bank is silent, the Bank of Russia answers in { FIGURE("cbr-own-reply") }, sometimes { FIGURE("cbr-own-reply-longest") }.
    .operator = Complaint about Ozon Bank (ООО «ОЗОН Банк»). What happened and when: ______. I wrote to the bank on ______, its answer: ______. Please check this. My demand: ______.
    .next = Disputes about money (up to { FIGURE("fo-limit") }) go to the financial ombudsman, then to court.
    .easy =
        First write to the bank.
        Wait { FIGURE("bank-reply") } for its answer.
        It didn’t help? File a complaint.
        Money stolen by fraudsters? The bank and the police come first.

complaint-ombudsman = A dispute with Ozon Bank: financial ombudsman
    .button = Financial ombudsman
    .lead = The ombudsman settles disputes about money with a bank, free of charge. First send the bank a written claim and wait for its answer.
    .todo =
        Check: the service was for your own needs, up to { FIGURE("fo-limit") }, no more than { FIGURE("fo-years") } ago.
        Refusal or silence from the bank? Apply to the ombudsman.
        You must do this before going to court.
    .more =
        The bank answers an electronic claim in the standard form within { FIGURE("fo-claim-reply") }.
    .operator = Please treat this as a claim in a dispute about money. What happened and when: ______. I ask you to return ______ ₽ because ______. Please answer in writing, for the ombudsman.
    .next = If that fails, court is the next step. You can also complain about the bank’s work to the Bank of Russia.

complaint-court = Going to court with Ozon or Ozon Bank
    .button = Court
    .lead = Court is the last step for a buyer, a seller and a client of the bank. First take the others: chat, claim, complaint.
    .todo =
        Put everything in order of date: the order, the receipt, messages, the claim and the answers.
        A dispute with the bank about money, up to { FIGURE("fo-limit") }: the financial ombudsman first.
        Show the papers to a lawyer, who will say whom to sue and what to ask for.
    .more =
        Site: “ООО «Интернет Решения»”, bank: “ООО «ОЗОН Банк»”; both “123112, Москва, Пресненская наб., д. 10”.
    .next = No claim filed yet? Begin with it. With the bank, begin with the financial ombudsman.

complaint-terms = How long Ozon takes to answer a complaint
    .button = How long to wait
    .lead = It depends on whom you write to: the chat takes minutes, complaints longer.
    .todo =
        A claim: sometimes a few hours, { FIGURE("claim-reply") } at the longest.
        Ozon Bank: { FIGURE("bank-reply") }, plus { FIGURE("bank-reply-extra") } if papers are needed.
        Rospotrebnadzor: { FIGURE("rpn-reply") } at the longest.
    .more =
        The Bank of Russia sends a complaint on to the bank within { FIGURE("cbr-forward") }.
        If the bank is silent, the Bank of Russia answers in { FIGURE("cbr-own-reply") }, sometimes { FIGURE("cbr-own-reply-longest") }.
    .operator = My message dated ______, order No. ______: no answer. What is happening with it, and by what date will I have an answer?
    .next = Time is up? Ask again in the same place and give the date of your first message. Then go one step up.
