# Safety rules: one to three on a card, fitting the topic.

tip-code = Tell nobody a code from a text message, a password, PIN or CVV, not even “Ozon staff”.
tip-chat-only = A real operator answers in the chat that you opened yourself on the site or in the app.
tip-no-hotline = Ozon has no phone line for customers. Don’t trust a “hotline” number from the web.
tip-messenger = An account in a messenger that calls itself Ozon support is a warning sign.
tip-links = Don’t follow links from strangers. Check the address bar: { CONTACT("d-ozon-ru") } or { CONTACT("d-ozon-com") }.
tip-hang-up = End any call “from the bank” and call back yourself, dialling the number on the back of your card.
tip-safe-account = There are no “safe accounts”: money moved “for protection” goes to fraudsters.
tip-no-apps = Don’t install apps because a caller asks you to.
tip-pay-inside = Pay only on the Ozon site or in the app, never by transfer to a stranger’s card.
tip-no-duplicate = Don’t ask the same in the chat and on social pages: that only delays the answer.
tip-spoofed = A caller’s number and a sender’s name can be faked: a match proves nothing.
tip-no-messenger-move = If a seller asks you to move to a messenger and sends a payment link, say no.
tip-keep-evidence = Don’t delete messages, receipts and links: you will need them.
tip-refund-link = A “refund” by a link someone sent you is a trap: enter no card details there.
tip-seller-label = Anyone labelled “Покупатель” (customer) isn’t support, even under the name “Ozon Support”.
tip-ozon-id = Never forward an Ozon ID code: fraudsters ask for it.
