# Numbers for whoever runs the bot (/stats), and the question "did this help?" under cards.

button-helped = It helped
button-not-helped = It didn’t help
helped-thanks = Thank you, glad it helped
not-helped-thanks = I see. Here is what you can do next
not-helped = Sorry that it didn’t help. Here is what you can do next.

stats-title = Numbers
stats-people = People: { $today } today, { $yesterday } yesterday, { $average } a day on average over 7 days.
stats-cards = Cards shown in 7 days: { $shown }. Messages about something else: { $refused }.
stats-top = Opened in 7 days
stats-top-line = • { $topic }: { $count }
stats-votes = Helped / didn’t help in 30 days
stats-votes-line = • { $topic }: { $yes } / { $no }
stats-note = The number of people is approximate: the bot counts them without recording who they are.
stats-chart-people = People a day
stats-chart-cards = Cards shown
stats-chart-refused = Messages about something else
stats-chart-not-helped = Didn’t help
