# The bank, the authorities, the police and the court: how to reach a person there.

channel-bank-app = Ozon Bank app
    .steps =
        Open the bank’s app and block the card in it.
        If that fails, open the support chat there and ask for an operator (“оператор”).
    .easy =
        You can’t block the card? Open the support chat in the bank’s app.
        Ask for an operator (“оператор”).

channel-bank-chat = Ozon Bank chat
    .steps =
        Open the Ozon Bank app or the bank section of the Ozon app.
        Open the support chat and ask for an operator (“оператор”).
        Explain your question, attach a screenshot.
    .easy =
        Open the Ozon Bank app. You don’t have it? Open the bank section of the Ozon app.
        Open the support chat.
        Ask for an operator (“оператор”).
        Write what happened.
        Add a screenshot.

channel-bank-phone = Ozon Bank phone
    .steps =
        Dial the number yourself: don’t trust an incoming call.
        Ask for an operator and say what happened.
    .note = Check the number against the back of your card or on { CONTACT("d-finance") }.

channel-rpn-form = Rospotrebnadzor’s online form
    .steps =
        Open the form on { CONTACT("d-rpn-petition") }.
        Give your name, an address for the answer, what happened and what you want.
        Attach the papers and screenshots, send it.
    .note = The form may ask you to confirm who you are.
    .easy =
        Open the form on { CONTACT("d-rpn-petition") }.
        Write your name.
        Write an address for the answer.
        Write what happened and what you want.
        Attach the papers and screenshots.
        Send it.

channel-rpn-phone = Rospotrebnadzor’s advice by phone
    .steps =
        Dial the number: the call is free.
        Say what you bought, what is wrong and what you were told.
    .note = They answer in Russian and in English.

channel-cbr-reception = Online complaint to the Bank of Russia
    .steps =
        Open { CONTACT("d-cbr") } and find “Интернет-приёмная” (online complaints).
        Name the bank: “ООО «ОЗОН Банк»”, licence No. 3542.
        Describe what happened and attach the bank’s answer.
    .easy =
        Open { CONTACT("d-cbr") }.
        Find “Интернет-приёмная” (online complaints) there.
        Name the bank: “ООО «ОЗОН Банк»”, licence No. 3542.
        Write what happened.
        Attach the bank’s answer.

channel-cbr-phone = Bank of Russia phone
    .steps =
        Dial { CONTACT("cbr-phone") }, or { CONTACT("cbr-short") } from a mobile: both are free.
        Say which bank you complain about and what it answered.
    .note = The Bank of Russia itself never calls from these numbers.

channel-cbr-letter = Letter to the Bank of Russia
    .steps =
        Give your name, an address for the answer, the bank’s name and your complaint.
        Enclose copies of the bank’s answer and other papers and send it by post.
    .note = Address, as it is written in Russian: “107016, Москва, ул. Неглинная, д. 12, к. В”.

channel-fo-cabinet = Account on the financial ombudsman’s site
    .steps =
        Open { CONTACT("d-finombudsman") } and sign in to your personal account there.
        Fill in the form: which bank, what happened, how much you ask for.
        Attach your claim to the bank and its answer.
    .easy =
        Open { CONTACT("d-finombudsman") }.
        Sign in to your personal account there.
        Write which bank it is.
        Write what happened and how much you ask for.
        Attach your claim to the bank.
        Attach the bank’s answer.

channel-fo-gosuslugi = Application to the ombudsman through Gosuslugi
    .steps =
        Sign in on { CONTACT("d-gosuslugi") }.
        Find the application to the financial ombudsman and fill it in.

channel-fo-phone = Financial ombudsman’s phone
    .steps =
        Dial the number: the call is free within Russia.
        Ask whether your case fits and which papers you need.

channel-fo-letter = Letter to the financial ombudsman
    .steps =
        Give your name, an address for the answer, the bank’s name, what happened and the sum.
        Enclose copies of your claim to the bank and of its answer and send it by post.
    .note = Address, as it is written in Russian: “119017, Москва, Старомонетный пер., д. 3, АНО «СОДФУ»”.

channel-police-phone = Calling the police
    .steps =
        Dial { CONTACT("police-102") } or { CONTACT("emergency-112") }.
        Say that it is fraud, give the sum and the time.

channel-police-station = Statement to the police
    .steps =
        Go to any police station or open { CONTACT("d-mvd") }.
        Give the date, the sum, who got the money, the caller’s number, the site’s address.
        Attach screenshots.
    .easy =
        Go to any police station or open { CONTACT("d-mvd") }.
        Give the date and the sum.
        Say who got the money.
        Give the number that called, or the site’s address.
        Attach screenshots.

channel-court = Court
    .steps =
        Ask a lawyer or the court’s office where to file your claim.
        File it and attach the papers you have gathered.
    .easy =
        Ask a lawyer or the court where to file your claim.
        Gather all the papers.
        File the claim.
