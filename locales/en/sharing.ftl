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
