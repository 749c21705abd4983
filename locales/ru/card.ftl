# Части карточки. Карточку пересылают: она должна быть понятна и без бота.

card-where = Куда обратиться
card-steps = Как позвать человека
card-todo = Что сделать
card-more = Полезно знать
card-prepare = Приготовьте: { $items }.
card-also = Ещё можно
card-next = Если не помогло
card-tips = Осторожно
card-tips-more = И ещё будьте осторожны
card-wait = Ответ обычно за { $wait }.
card-wait-limit = Срок ответа: { $wait }.

card-hours-always = Круглосуточно, открыто сейчас.
card-hours-open = Открыто до { $time } ({ $zone }).
card-hours-open-long = Сейчас открыто.
card-hours-opens-today = Сейчас закрыто, откроется сегодня в { $time } ({ $zone }).
card-hours-opens-tomorrow = Сейчас закрыто, откроется завтра в { $time } ({ $zone }).
card-hours-opens-on = Сейчас закрыто, откроется { $date } в { $time } ({ $zone }).
card-hours-closed = Сейчас закрыто.
card-hours-unknown = Часы работы не подтверждены.

# В копии, которую прочтут позже: без «сейчас».
card-schedule = { $week } ({ $zone }).
card-schedule-always = Круглосуточно.
card-schedule-daily = Ежедневно { $times }
card-schedule-days = { $days } { $times }

card-sources = Источники: { $sources }.
card-checked = Проверено { $date }.
card-aged = Сведения не проверяли с { $date }: сверьте их на официальном сайте, прежде чем звонить или платить.
card-signature = Неофициальный помощник { $bot }

figure-minutes = { $value ->
    [one] { $range } минуту
    [few] { $range } минуты
   *[many] { $range } минут
}
figure-hours = { $value ->
    [one] { $range } час
    [few] { $range } часа
   *[many] { $range } часов
}
figure-days = { $value ->
    [one] { $range } день
    [few] { $range } дня
   *[many] { $range } дней
}
figure-calendar-days = { $value ->
    [one] { $range } календарный день
    [few] { $range } календарных дня
   *[many] { $range } календарных дней
}
figure-working-days = { $value ->
    [one] { $range } рабочий день
    [few] { $range } рабочих дня
   *[many] { $range } рабочих дней
}
figure-years = { $value ->
    [one] { $range } год
    [few] { $range } года
   *[many] { $range } лет
}
figure-roubles = { $range } ₽
figure-roubles-per-mile = { $range } ₽
