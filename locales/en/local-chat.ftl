# Words of the local chat's page (src/emulator/web). No arguments here: the page gets the messages ready-made.

# The page's language code: the browser writes dates and times by it.
local-chat-locale = en-GB

local-chat-title = Local chat
local-chat-about = Here you can try the bot without Telegram. The people are made up, and no message leaves this computer.
local-chat-settings = Chats and settings
local-chat-settings-close = Close chats and settings
local-chat-chats = Chats
local-chat-people = You write as
local-chat-appearance = Settings
local-chat-language = Telegram’s language
local-chat-language-ru = Русский
local-chat-language-en = English
local-chat-language-kk = Қазақша
local-chat-language-uz = Oʻzbekcha
local-chat-language-de = Deutsch
local-chat-theme-dark = Dark theme
local-chat-no-messages = No messages yet

local-chat-bot = bot
local-chat-group = group
local-chat-person = made-up person
local-chat-action-typing = typing…
local-chat-action-other = sending a file…
local-chat-more = More
local-chat-profile = About the bot
local-chat-block = Stop and block
local-chat-block-question = The bot will not be able to write to you until you unblock it.
local-chat-unblock = Unblock
local-chat-connection-lost = The local chat cannot be reached. Trying again…

local-chat-messages = Messages
local-chat-to-end = To the latest messages
local-chat-you = You
local-chat-edited = edited
local-chat-forwarded-from = Forwarded from
local-chat-reply-to = Reply to:
local-chat-reply-open = Show this message
local-chat-reply-gone = This message is no longer here
local-chat-keyboard = Buttons below the message
local-chat-reply-keyboard = The bot’s buttons below the message field
local-chat-quote-fold = Fold the quote
local-chat-quote-unfold = Unfold the quote
local-chat-spoiler = Hidden text. Press to show it

local-chat-intro-title = What can this bot do?
local-chat-start = Start
local-chat-restart = Restart
local-chat-field = Message
local-chat-send = Send
local-chat-commands = Menu
local-chat-commands-list = Commands of the bot
local-chat-editing = Editing a message

local-chat-attach = Attach
local-chat-caption = Caption
local-chat-kind-photo = Photo
local-chat-kind-document = File
local-chat-kind-voice = Voice message
local-chat-kind-sticker = Sticker
local-chat-kind-location = Location
local-chat-kind-contact = Contact
local-chat-kind-poll = Poll
local-chat-kind-other = The local chat cannot show this message

local-chat-reply = Reply
local-chat-replying = Reply to:
local-chat-via = via
local-chat-only-you = Only you can see this
local-chat-inline-list = What the bot offers
local-chat-inline-nothing = The bot has nothing to offer
local-chat-message-menu = Message actions
local-chat-forward = Forward
local-chat-forward-to = Forward to…
local-chat-forwarded = Message forwarded
local-chat-copy = Copy
local-chat-copy-message = Copy text
local-chat-copied = Copied
local-chat-copy-failed = The browser did not allow copying
local-chat-edit = Edit

local-chat-link-title = Open this link?
local-chat-link-open = Open
local-chat-link-nowhere = This link does not open in the local chat
local-chat-phone-title = Phone number
local-chat-phone-call = Call
local-chat-key-unsupported = This button works only in Telegram
local-chat-tap-timeout = The bot did not answer the tap
local-chat-failed = That did not work. Please try again

local-chat-ok = OK
local-chat-cancel = Cancel
local-chat-close = Close

# Pretended people, and the group that they are in.
local-chat-user-first = Anna
local-chat-user-second = Boris
local-chat-family = Family
