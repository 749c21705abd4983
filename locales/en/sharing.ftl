# Forward, say it simpler, refresh. A copy of a card is read by people who don’t have the bot.

button-forward = Share
button-picture = Picture
button-easy = Simpler
button-refresh = Refresh

# A card for somebody who needs it slowly, or to whom it is read aloud over the phone.
easy-title = Simpler: { $title }
easy-call = Call

refresh-current = Up to date.
refresh-changed = Updated. What changed: { $parts }.
refresh-moved = Updated. This is now under “{ $title }”.
refresh-gone = This page is gone. Open the bot: everything else is there.
refresh-verdict-current = Up to date: the verdict is the same.
refresh-verdict-changed = Updated. It now says: { $verdict }.
refresh-part-contacts = contacts
refresh-part-steps = steps
refresh-part-hours = opening hours
refresh-part-terms = time for an answer
refresh-part-checked = date of the check

# Search from any chat: “@bot refund”.
inline-ask-bot = Nothing found. Ask the bot

# A question that was typed in another chat.
you-asked = You asked: “{ $question }”.
check-how-in-group = Reply with /check to a message with a number, link, e-mail or name: I will say whether it is on the official list.

# A card as a picture.
picture-open = Point your camera here: this answer and more in Telegram, { $bot }
picture-unofficial = Unofficial guide. This is not Ozon.

# /share
share-title = Link: { $title }
share-hint = To get the link of a card, open it and send /share, or reply to it with this command.

# A poster for a notice board: npm run poster.
poster-title = Before you call a number from the web, ask here
poster-lead = Ozon has no phone for customers. Don’t trust a “hotline” number from the web. The bot tells you where to turn with an order, a ticket or a card, and how to reach a real person.
poster-step-scan = 1. Point your phone’s camera at this square.
poster-step-start = 2. Tap the button at the bottom.
poster-step-write = 3. Write what happened.
poster-warning = Tell nobody the code from a text message, your password or the CVV. The bot never asks for them.
poster-unofficial = An unofficial guide in Telegram, free of charge. This is not Ozon.
