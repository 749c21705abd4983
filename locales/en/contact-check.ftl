# "Is this really Ozon?": the verdict on a contact, one sentence why, and what to do. The word "safe" is not here and must not be.

verdict-official_customer = A real Ozon contact
verdict-official_other = Real, but not for customers
verdict-regulator = A real contact of an authority
verdict-short_official = A real short number
verdict-outdated_or_wrong = A wrong or outdated contact
verdict-imitation = An imitation
verdict-unknown = Not on our list
verdict-none = There is no contact in the message

reason-official-phone = The number is real (owner: { $owner }), but a call from it proves nothing: hang up{ $ownerId ->
        [ozon-bank] , check the number against your card
       *[other] { "" }
    } and dial it yourself.
reason-official-office = This is an office phone (owner: { $owner }): customers get no help there, and a call from it proves nothing, so hang up.
reason-regulator-phone = The number is real (owner: { $owner }), but a call from it proves nothing: hang up and dial it yourself.
reason-official-short = The short number is real (owner: { $owner }), but a call from it proves nothing: hang up and dial it yourself.
reason-official-site = The address is real (owner: { $owner }): check that the browser’s address line shows exactly the same.
reason-official-site-other = The address is real (owner: { $owner }), but it is { $audience }.
reason-official-pictures = Ozon only shows pictures from this address: if it asks you to sign in or to pay, close the page.
reason-official-app-link = This Ozon link opens the app: check that it is the app that opens, not a page in the browser.
reason-regulator-site = The address is real (owner: { $owner }): check that the browser’s address line shows exactly the same.
reason-official-email = Ozon sends its notices from this address, but a sender’s name can be forged: don’t sign in or pay through links in the message.
reason-official-email-other = The e-mail address is real (owner: { $owner }), but it is { $audience }.
reason-official-page = The page is real (owner: { $owner }), but it is better to open it from the icon at the bottom of Ozon’s site.
reason-official-channel = This is a news channel (owner: { $owner }), not support: Telegram has no support bot or account with a confirmed name.
reason-regulator-channel = The channel is real (owner: { $owner }): it takes no reports and asks for no money.
reason-official-app = The app is real (owner: { $owner }): install it from an app store only.

reason-wrong-spam-article = Other people’s articles print this contact as if it were { $owner }, but no official source names it.
reason-wrong-outdated = This used to be a real contact ({ $owner }), but no official source names it now.
reason-wrong-someone-else = This contact belongs to strangers: the name is similar, but it is not { $owner }.
reason-wrong-fraud-example = This address is given as an example of a fake { $owner }.
reason-wrong-advertisement = This is somebody’s advertisement, not what it is passed off as ({ $owner }).
check-instead = The right contact: { $name }.

reason-look-alike-letters = It looks like { $name }, but it is written differently: { $letters }.
reason-misspelt = It looks like { $name }, but it is misspelt in a way that is easy to miss.
reason-extra-words = Somebody added words to the name “{ $name }”: the real contact is { $contact }.
reason-name-taken = The name is like the real one, but the contact is somebody else’s: the real one is { $contact }.
reason-other-zone = The name is real, but the ending is not (“.{ $zone }”): the real address is { $contact }.
reason-name-in-front = The name { $contact } only stands in front: the site is really { $host }.
reason-name-in-path = The name { $contact } only stands after the slash: the site is really { $host }.
reason-name-before-at = The name { $contact } only stands before the “at” sign: the site is really { $host }.
reason-name-in-mailbox = The name { $contact } only stands before the “at” sign: the mailbox is really at { $host }.
reason-leads-elsewhere = It says { $shown }, but the link leads to { $target }.
reason-calls-itself = This contact calls itself “{ $owner }”, but it is not among the real ones: that is a warning sign.
reason-claims-to-be = An unknown account claims to be from Ozon: no support account in a messenger is confirmed.
reason-messenger-number = The number { $contact } is for calls only: a chat in a messenger under it is somebody else’s.
reason-app-file = The link offers an app under Ozon’s name from outside the app stores.

reason-near-phone = This number is almost { $contact }, but not quite: it is a different number.
reason-unlisted-phone = This number is not among the official ones.
reason-unlisted-short = This short number is not among the official ones.
reason-unlisted-site = This site is not among the official ones.
reason-unlisted-email = This e-mail address is not among the official ones.
reason-unlisted-account = This account is not among the official ones: if it calls itself Ozon support, that is a warning sign.
reason-unlisted-page = This page is not among the official ones.
reason-unlisted-app = This app is not among the official ones.
reason-unconfirmed = Somebody calls this contact official, but it could not be confirmed.
reason-not-a-phone = There is no such phone number: it has too many or too few digits.
reason-letters-in-number = The number has look-alike letters in place of digits: that is how people hide from checks.
reason-phone-command = This is a command to the phone, not a number: strangers use such commands to redirect your calls, so don’t dial it.
reason-no-such-address = Addresses are not written like that: the real one is { $contact }, in Latin letters.
reason-odd-scheme = This link doesn’t open a site but something else on your device.
reason-bare-number-host = Digits stand in place of the site’s name: no official address looks like that.
reason-shortener = This is a short link: it hides where it really leads.
reason-invitation = This is an invitation to a closed chat: nobody can see whose it is.
reason-messenger = This is a chat in a messenger: our list has no official contacts there.
reason-glued = A word is stuck to the address { $contact }: send the address by itself and I will check it again.
reason-mail-at-official-host = The ending is that of a real address ({ $contact }), but the mailbox is not among the official ones, and senders can be forged.
reason-disguised = The address is like the real one ({ $contact }), but invisible or unusual characters are hidden in it: type it yourself.
reason-no-https = The address is like the real one ({ $contact }), but the link lacks the “https” protection: type the address yourself.
reason-odd-port = The address is like the real one ({ $contact }), but there is a stray number after a colon: type the address yourself.
reason-login-in-link = The address is like the real one ({ $contact }), but something stands before it in the link: type the address yourself.

check-letter-latin = “{ $shown }” in place of “{ $real }”
check-letter-digit = the digit “{ $shown }” in place of the letter “{ $real }”
check-letter-cyrillic = the Russian “{ $shown }” in place of the Latin “{ $real }”
check-letter-greek = the Greek “{ $shown }” in place of the Latin “{ $real }”
check-letter-other = the odd character “{ $shown }” in place of “{ $real }”
check-letter-extra = an extra “{ $shown }”
check-letter-missing = the letter “{ $real }” is missing
check-and-more = and others

check-warning-hidden-characters = Invisible characters are hidden in it: ordinary people don’t write like that.
check-warning-unusual-letters = It is written in unusual letters: that is how people hide from checks.

check-more = { $count ->
    [one] There is { $count } more contact in the message: send it by itself.
   *[other] There are { $count } more contacts in the message: send them by themselves.
}

check-do-imitation =
    Don’t open it, don’t call, don’t answer.
    Enter nothing, and give nobody the code from the text message.
    Need support? Open the Ozon app, or type { CONTACT("d-ozon-ru") } yourself.
check-do-outdated_or_wrong =
    Don’t use this contact.
    Need support? Open the Ozon app, or type { CONTACT("d-ozon-ru") } yourself.
check-do-unknown =
    Treat it as not Ozon: nothing confirms it.
    Don’t give codes, passwords or card numbers.
    Need support? Open the Ozon app, or type { CONTACT("d-ozon-ru") } yourself.
check-do-official_other =
    The contact is real, but it can’t help with an order or with money.
    Customers are answered in the support chat: the Ozon app or { CONTACT("d-ozon-ru") }.
check-do-regulator =
    Write or call there yourself.
    If they called you, hang up and dial the number yourself.
check-do-short_official =
    Call there yourself.
    If they called you, hang up: a caller’s number can be forged.
check-do-official_customer =
    Go there or call yourself, not because somebody asks you to.
    Give nobody the code from the text message, the password or the CVV, not even there.
check-do-none =
    Send a number, a link, an e-mail or an account’s name, and I will say whether it is among the official ones.
