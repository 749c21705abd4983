# Parts of a card. Cards are forwarded: a card must make sense without the bot.

card-where = Where to turn
card-steps = How to reach a person
card-todo = What to do
card-more = Good to know
card-prepare = Have ready: { $items }.
card-also = You can also use
card-next = If it doesn’t help
card-tips = Be careful
card-tips-more = Be careful here too
card-wait = Usually answers in { $wait }.
card-wait-limit = Time for an answer: { $wait }.

card-hours-always = Open now, 24/7.
card-hours-open = Open until { $time } ({ $zone }).
card-hours-open-long = Open now.
card-hours-opens-today = Closed now, opens today at { $time } ({ $zone }).
card-hours-opens-tomorrow = Closed now, opens tomorrow at { $time } ({ $zone }).
card-hours-opens-on = Closed now, opens on { $date } at { $time } ({ $zone }).
card-hours-closed = Closed now.
card-hours-unknown = Opening hours are not confirmed.

# In a copy that is read later: without "now".
card-schedule = { $week } ({ $zone }).
card-schedule-always = Round the clock.
card-schedule-daily = Daily { $times }
card-schedule-days = { $days } { $times }

card-sources = Sources: { $sources }.
card-checked = Checked on { $date }.
card-aged = Not checked since { $date }: compare with the official site before you call or pay.
card-signature = Unofficial guide { $bot }

figure-minutes = { $value ->
    [one] { $range } minute
   *[other] { $range } minutes
}
figure-hours = { $value ->
    [one] { $range } hour
   *[other] { $range } hours
}
figure-days = { $value ->
    [one] { $range } day
   *[other] { $range } days
}
figure-calendar-days = { $value ->
    [one] { $range } calendar day
   *[other] { $range } calendar days
}
figure-working-days = { $value ->
    [one] { $range } working day
   *[other] { $range } working days
}
figure-years = { $value ->
    [one] { $range } year
   *[other] { $range } years
}
figure-roubles = { $range } roubles
figure-roubles-per-mile = { $range } rouble
