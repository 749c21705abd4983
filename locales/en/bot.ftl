# What the bot says itself: navigation, commands, answers to what it doesn't understand.

nav-back = ‹ Back
nav-menu = Menu
nav-back-to-menu = ‹ Back to menu
nav-person = A real person
button-copy = Copy a ready message
button-copy-bank = Copy a text for the bank
button-copy-police = Copy a text for the police
button-next = { $topic } ›
button-or = Or: { $topic }
button-something-else = Something else

ask-which = Which of these is closest? Tap one, or put it in other words.
ask-more = Please say a little more: what happened, and with what? Or choose the closest.
ask-give-up = Sorry, I can’t make out your question. Here is how to reach a real person.
not-ozon = This doesn’t seem to be about Ozon. I show where to turn with an order, an Ozon Travel trip, an Ozon Bank card or a complaint, and what to do about fraud. If it is about Ozon after all, put it in other words, or choose:

smalltalk-hello = Hello! What happened? Write it in one sentence, for example “my refund has not come”, or choose:
smalltalk-thanks = You’re welcome! Write again if anything else goes wrong.
smalltalk-bye = Goodbye, and take care. I’m here if you need me.
smalltalk-robot = I’m a program, not a person and not Ozon staff. I show where to turn and how to call a real operator. Write what happened, or choose:

only-text = I only understand text. Write what happened in one sentence, or choose:
only-text-voice = I can’t listen to voice messages. Write what happened in one sentence, or choose:
only-text-picture = I don’t open pictures or files. Write what happened in words, or choose:
only-text-location = I don’t need to know where you are. Write what happened in one sentence, or choose:
only-text-contact = I don’t keep contacts and don’t call them. To find out whether it is really Ozon, tap “Check a contact”.

unknown-command = There is no such command. Here is what I can do:
unknown-screen = There is no such page: the link is old or mistyped. Here is the menu.
outdated-button = This button is out of date, here is the menu.
failed = Something broke on my side. Please try again in a minute.
failed-storage = I can’t remember anything right now. Please try again in a minute.
too-fast = That is too fast. Wait a few seconds and write again.
late-answer = Sorry for the wait: I could not answer for a while. This is about your latest message.
open-in-bot = Open in the bot

language-name = English
language-title = Language
language-text = Which language should I answer in?
language-changed = I’ll answer in English

cancelled = All right, stopped. Here is the menu.
nothing-to-cancel = There is nothing to cancel. Here is the menu.
forgotten = Done: your language and the open conversation are erased. I kept nothing else about you.

privacy-title = What the bot knows about you
privacy-text =
    The bot keeps only this, all of it encrypted:
    • your language, if you chose it yourself: for a year;
    • what you answer to its questions and in a complaint: until that is done, a day at most;
    • if you tapped “Show my words to the editors”: those words without numbers, names or a link to you, for 30 days;
    • if the bot could not answer for long: your latest message, for an hour at most;
    • marks, so that nothing is answered or counted twice: up to 6 hours;
    • the card you opened last: for an hour, in memory only, for /share.

    It needs this to answer you. Each day it also counts people, cards and “It helped”: numbers only, for 32 days.

    It reads every other message, answers, and forgets it. It writes down no names, phones or history. It opens no links from messages. It never asks for card numbers, codes or passwords: don’t send them.

    Erase everything: /forget

help-title = What the bot can do
help-text =
    Write in one sentence what happened: “my refund has not come”, “I lost my card”, “someone is calling and asking for a code”. The bot says where to turn and how to reach a real person.

    /menu — menu
    /order — orders
    /travel — Ozon Travel
    /bank — card and bank
    /complaint — complaints
    /fraud — fraud, first aid
    /faq — common questions
    /check — check a number, link or name
    /share — link and QR code of the last card
    /language — language
    /privacy — what the bot keeps
    /forget — erase it
    /cancel — stop the conversation

    The bot is unofficial: it is not Ozon and can’t see your orders.

command-start = Start
command-menu = Menu
command-order = Orders: delivery, returns, refunds
command-travel = Ozon Travel: tickets and hotels
command-bank = Card and Ozon Bank
command-complaint = Complaints: where and when
command-fraud = Fraud: first aid
command-faq = Common questions
command-check = Check a number, link or name
command-share = Link and QR code of a card
command-language = Language
command-privacy = What the bot keeps
command-forget = Erase my data
command-cancel = Stop the conversation
command-help = How to use the bot

profile-name = Unofficial Ozon guide
profile-description =
    Trouble with an Ozon order, an Ozon Travel ticket or an Ozon Bank card? Someone is calling and asking for a code? Write it in one sentence, and I’ll show where to turn and how to reach a real person.

    This bot is unofficial. It never asks for card numbers, codes or passwords.
profile-short = Where to turn with an Ozon problem and how to reach a person. Unofficial. Never asks for codes or card numbers.

button-keep-words = Show my words to the editors
words-kept = Thank you! Kept without numbers and names, for 30 days
words-not-kept = That didn’t work: please write the question again
