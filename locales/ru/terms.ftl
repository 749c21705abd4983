# Сроки: term-<правило> — что за срок (продолжает фразу «…: последний день — 1 декабря»), .from — от чего он считается.

term-bank_reply_15_working_days = Ответ банка на обращение
    .from = Когда вы обратились в банк?
term-bank_reply_extended_25_working_days = Ответ банка, если он запросил документы
    .from = Когда вы обратились в банк?
term-cbr_forward_7_working_days = Банк России пересылает обращение в банк
    .from = Когда вы обратились в Банк России?
term-cbr_then_bank_22_working_days = Ответ банка на обращение через Банк России
    .from = Когда вы обратились в Банк России?
term-cbr_then_bank_extended_32_working_days = Ответ банка на обращение через Банк России, если банк запросил документы
    .from = Когда вы обратились в Банк России?
term-cbr_own_reply_30_calendar_days = Ответ самого Банка России
    .from = Когда Банк России взялся отвечать сам?
term-cbr_own_reply_60_calendar_days = Ответ самого Банка России в отдельных случаях
    .from = Когда Банк России взялся отвечать сам?
term-rpn_reply_30_calendar_days = Ответ Роспотребнадзора
    .from = Когда вы обратились в Роспотребнадзор?
term-ozon_claim_30_calendar_days = Ответ на претензию
    .from = Когда вы отправили претензию?
term-ombudsman_claim_15_working_days = Ответ банка на электронное заявление по стандартной форме
    .from = Когда вы отправили заявление в банк?
term-ombudsman_limit_3_years = Обращение к финансовому уполномоченному
    .from = Когда это случилось?
term-bank_notice_next_day = Сообщить банку о краже денег
    .from = Когда банк уведомил вас об операции?
term-fz161_return_30_calendar_days = Возврат похищенного, если банк обязан его вернуть
    .from = Когда вы подали заявление в банк?
term-fz161_hold_2_days = Банк приостанавливает подозрительный перевод
    .from = Когда банк приостановил перевод?
term-hotel_letter_14_calendar_days = Письмо о дате выезда из отеля
    .from = Когда вы выехали из отеля?
term-return_by_post_4_calendar_days = Отправить возврат почтой из другой страны
    .from = Когда одобрили возврат?
term-return_abroad_10_calendar_days = Отправить товар из-за рубежа обратно
    .from = Когда пришло письмо о возврате?
term-travel_package_24_hours_after_landing = Пакет поддержки Ozon Travel
    .from = Когда закончился последний перелёт?

term-last-day = { $what }: последний день — { $date }.
term-last-moment = { $what }: до { $moment }.
term-moved = Это выходной, поэтому срок для ответа переходит на { $moved }.
term-day-off = Это выходной, но на следующий день лучше не рассчитывать.
term-may-shift = Выходные на { $years } год ещё не утверждены: дата может сдвинуться.
term-by-calendar = Дата по календарю { $years } года.
term-due-today = Последний день сегодня.
term-overdue = Срок прошёл.
term-left-days = { $left ->
    [one] Остался { $left } день.
    [few] Осталось { $left } дня.
   *[many] Осталось { $left } дней.
}
term-left-working-days = { $left ->
    [one] Остался { $left } рабочий день.
    [few] Осталось { $left } рабочих дня.
   *[many] Осталось { $left } рабочих дней.
}

term-event = { $what }: последний день
term-event-yours = Успейте до конца этого дня.
term-event-theirs = Если до конца этого дня ответа нет, можно переходить к следующему шагу.
