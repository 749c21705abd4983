# What the bot says when a person sent what nobody should ever send.

secret-card = Your message seems to contain a card number. Never send it to anyone, not even to me. I have not kept it. Please delete the message.
secret-cvv = Your message seems to contain the three digits from the back of a card. Never send them to anyone, not even to me. I have not kept them. Please delete the message; it is safer to block the card too.
secret-code = Your message seems to contain a code or a password. Never send it to anyone, not even to me. I have not kept it. Please delete the message.
secret-document = There seems to be a passport or another document’s number in your message. I don’t need it and haven’t kept it. Please delete the message.
own-contact = No need to send your own number or e-mail here: I don’t check them and don’t keep them.
button-delete-message = Delete my message
message-deleted = Message deleted
message-not-deleted = It could not be deleted: please delete it yourself with a long press

spot-scam-title = Spot the scam
spot-scam-text = Case { $number } of { $count }
button-scam = It is a scam
button-fine = It is fine
spot-right = Right.
spot-wrong = Not quite.
button-next-case = Next case
button-again = Start again

verdict-do = What to do
button-gave-already = Already gave a code or money
button-share = Share this check
button-check-account = Check an account from my chats
button-pick-account = Pick an account
pick-account = Tap “Pick an account” below and choose who is writing to you. I only look at the name; I won’t write to them.
