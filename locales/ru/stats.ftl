# Цифры для того, кто держит бота (/stats), и вопрос «помогло ли» под карточками.

button-helped = Помогло
button-not-helped = Не помогло
helped-thanks = Спасибо, рад был помочь
not-helped-thanks = Понял. Вот что можно сделать дальше
not-helped = Жаль, что не помогло. Вот что можно сделать дальше.

stats-title = Цифры
stats-people = Людей: сегодня { $today }, вчера { $yesterday }, в среднем за 7 дней { $average }.
stats-cards = За 7 дней показано карточек: { $shown }. Сообщений не про Ozon: { $refused }.
stats-top = Что открывали за 7 дней
stats-top-line = • { $topic }: { $count }
stats-votes = Помогло / не помогло за 30 дней
stats-votes-line = • { $topic }: { $yes } / { $no }
stats-note = Число людей приблизительное: бот считает их, не записывая, кто это.
stats-chart-people = Людей в день
stats-chart-cards = Показано карточек
stats-chart-refused = Сообщений не про Ozon
stats-chart-not-helped = Не помогло
