# Сроки: term-<правило> — что за срок (продолжает фразу «…: последний день — 1 декабря»). Дату ставит телефон, иногда с точкой на конце: точки после неё нет.

term-bank_reply_15_working_days = Ответ банка на обращение
term-bank_reply_extended_25_working_days = Ответ банка, если он запросил документы
term-cbr_forward_7_working_days = Банк России пересылает обращение в банк
term-cbr_then_bank_22_working_days = Ответ банка на обращение через Банк России
term-cbr_then_bank_extended_32_working_days = Ответ банка на обращение через Банк России, если банк запросил документы
term-cbr_own_reply_30_calendar_days = Ответ самого Банка России
term-cbr_own_reply_60_calendar_days = Ответ самого Банка России в отдельных случаях
term-rpn_reply_30_calendar_days = Ответ Роспотребнадзора
term-ozon_claim_30_calendar_days = Ответ на претензию
term-ombudsman_claim_15_working_days = Ответ банка на электронное заявление по стандартной форме
term-ombudsman_limit_3_years = Обращение к финансовому уполномоченному
term-bank_notice_next_day = Сообщить банку о краже денег
term-fz161_return_30_calendar_days = Возврат похищенного, если банк обязан его вернуть
term-fz161_hold_2_days = Банк приостанавливает подозрительный перевод
term-hotel_letter_14_calendar_days = Письмо о дате выезда из отеля
term-return_by_post_4_calendar_days = Отправить возврат почтой из другой страны
term-return_abroad_10_calendar_days = Отправить товар из-за рубежа обратно
term-travel_package_24_hours_after_landing = Пакет поддержки Ozon Travel

term-last-day = { $what }: последний день — { $date }
term-moved = Это выходной, для ответа последний день — { $moved }
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
