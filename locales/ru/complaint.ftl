# Жалоба по шагам: вопросы, ответы, итог. В итоге ничего не обещаем и не называем себя юристами.

complaint-start-title = Составить жалобу
complaint-start-text =
    Задам до восьми коротких вопросов, почти везде хватит кнопок. В конце вы получите:
    1. короткое сообщение для чата;
    2. текст претензии или жалобы, в том числе файлом;
    3. ваши следующие шаги с датами;
    4. список доказательств.

    Сам бот ничего не отправляет. Ответы хранит не дольше суток и стирает в конце. Номера карт, коды и паспорт не нужны.
    Ведомства отвечают на жалобы из России.

    С чем проблема?

complaint-button-start = Составить жалобу по шагам
complaint-button-resume = Продолжить жалобу
complaint-button-restart = Начать заново
complaint-button-skip = Пропустить
complaint-button-back = ‹ Назад
complaint-button-change = Мои ответы
complaint-button-stop = Прекратить и стереть
complaint-button-finish = Всё верно, показать итог
complaint-button-go-on = К следующему вопросу

complaint-progress = Жалоба: вопрос { $number } из { $count }
complaint-waiting = У вас начата жалоба «{ $what }». Продолжить с того же места или начать заново?
complaint-waiting-unnamed = У вас начата жалоба. Продолжить с того же места или начать заново?
complaint-left = Жалоба отложена. Ответы храню сутки.
complaint-stopped = Хорошо, прекратили. Ответы стёрты.
complaint-gone = Этот разговор закончен, его ответы стёрты. Можно начать новый.
complaint-note-back-to = Вернёмся к жалобе.

complaint-ask-ladder = С чем проблема?
complaint-ask-problem = Что случилось?
    .hint = Выберите или напишите своими словами, одной-двумя фразами.
complaint-ask-details = Расскажите, что случилось, в двух-трёх фразах.
    .hint = Эти слова войдут в текст жалобы. Имена, телефоны и ссылки не пишите: впишете их сами в готовый файл.
complaint-ask-number = Какой номер заказа?
    .hint = Это цифры с дефисом, они есть в карточке заказа. Нет под рукой — пропустите.
complaint-ask-bank = Из какого банка ушли деньги?
complaint-ask-amount = О какой сумме речь?
    .hint = Напишите в рублях, например 1500 или 1 500,50.
complaint-ask-stage = Куда вы уже обращались и что ответили?
    .hint = Выберите последнее, что было.
complaint-ask-asked = Когда вы туда обратились?
    .hint = Выберите или напишите: «12 ноября», «12.11», «неделю назад».
complaint-ask-want = Чего вы хотите?
complaint-fraud-first = Ещё не заблокировали карту и не сообщили банку? Сначала сделайте это.
complaint-button-first-aid = Первая помощь
complaint-hint-date = Выберите или напишите: «12 ноября», «12.11», «неделю назад».

complaint-day-today = Сегодня, { $date }
complaint-day-yesterday = Вчера, { $date }
complaint-day-week = Неделю назад, { $date }

complaint-note-noted = Записано: { $value }.
complaint-note-begun = Составим жалобу по шагам.
complaint-note-begun-about = Составим жалобу. Тема: «{ $what }».
complaint-note-begun-more = В конце дам готовые тексты, шаги с датами и список доказательств. Сам ничего не отправляю, ответы стираю в конце. Номера карт, коды и паспорт не нужны.
complaint-note-which-day = Какой это был день?
complaint-note-future = Этот день ещё не наступил. Когда это было?
complaint-note-future-day = { $date } ещё не наступило. Когда это было?
complaint-note-impossible-day = Такого дня нет в календаре. Проверьте, пожалуйста.
complaint-note-too-old = Это больше десяти лет назад. Проверьте год, пожалуйста.
complaint-note-vague-day = Нужен день, хотя бы примерный. Не помните — пропустите.
complaint-note-no-date = Не вижу здесь даты. Напишите, например, «12 ноября» или «неделю назад». Не помните — пропустите.
complaint-note-no-number = Не похоже на номер заказа. Обычно это длинный ряд цифр с дефисом. Нет под рукой — пропустите.
complaint-note-phone-number = Похоже на номер телефона, а нужен номер заказа.
complaint-note-document-number = Похоже на данные паспорта. Они не нужны, я их не записал. Нужен номер заказа.
complaint-note-no-amount = Не вижу здесь суммы. Напишите число в рублях, например 1500, или пропустите.
complaint-note-several-amounts = Здесь несколько сумм. Напишите, пожалуйста, одну.
complaint-note-foreign-amount = Напишите, пожалуйста, сумму в рублях: так её считают в жалобе.
complaint-note-large-amount = Слишком большое число для суммы. Проверьте, пожалуйста.
complaint-note-too-short = Этого мало. Напишите, пожалуйста, двумя-тремя фразами или пропустите.
complaint-note-use-buttons = Не понял ответа. Выберите, пожалуйста, кнопкой.
complaint-note-old-button = Это кнопка прошлого вопроса. Сейчас вопрос такой.
complaint-note-questions-changed = Я обновился, ваши ответы на месте. Продолжим отсюда.
complaint-note-paused-long = Прошло время, но ваши ответы на месте. Мы остановились на этом вопросе:
complaint-note-picture = Картинки и файлы я не открываю. Приложите их сами к обращению, а здесь ответьте на вопрос.
complaint-note-not-text = Здесь я понимаю только кнопки и текст.
complaint-note-contacts = Телефоны, ссылки и имена аккаунтов в жалобу не беру: впишете их сами в готовый файл.

complaint-summary-title = Проверьте ответы
complaint-summary-so-far = Ваши ответы
complaint-summary-line = { $name }: { $value }
complaint-summary-hint = Ошиблись — нажмите на ответ и исправьте.
complaint-skipped = не указано

complaint-name-ladder = Тема
complaint-name-problem = Что случилось
complaint-name-details = Своими словами
complaint-name-number = Номер заказа
complaint-name-bank = Банк
complaint-name-happened = Когда
complaint-name-amount = Сумма
complaint-name-stage = Куда обращались
complaint-name-asked = Когда обращались
complaint-name-want = Чего хотите
complaint-change = Изменить: { $name }
complaint-add = Добавить: { $name }

complaint-ladder-order = Заказ и товар
complaint-ladder-travel = Билет, отель, тур
complaint-ladder-bank = Ozon Банк: карта, счёт
complaint-ladder-fraud = Деньги ушли мошенникам

complaint-bank-ozon = Ozon Банк
complaint-bank-other = Другой банк

complaint-amount = { $roubles ->
    [one] { $shown } рубль
    [few] { $shown } рубля
   *[many] { $shown } рублей
}
complaint-amount-kopecks = { $kopecks ->
    [one] { $amount } { $kopecks } копейка
    [few] { $amount } { $kopecks } копейки
   *[many] { $amount } { $kopecks } копеек
}

# Что случилось. Кнопка; .when — вопрос о дне; .dated и .undated — факт в тексте жалобы; .short — тот же факт для чата.
complaint-problem-order-late = Не привезли в срок
    .when = Когда должны были привезти?
    .dated = Заказ обещали доставить { $date }, он не доставлен.
    .undated = Заказ не доставлен в обещанный срок.
    .short = Заказ не доставлен в срок.
complaint-problem-order-not-received = Отмечен полученным, но его нет
    .when = Когда заказ отметили полученным?
    .dated = Заказ отмечен как полученный { $date }, но на самом деле не получен.
    .undated = Заказ отмечен как полученный, но на самом деле не получен.
    .short = Заказ отмечен полученным, но не получен.
complaint-problem-order-refund = Не пришли деньги за возврат
    .when = Когда вы вернули товар или отказались от него?
    .dated = Товар возвращён { $date }. Деньги за него не поступили.
    .undated = Товар возвращён. Деньги за него не поступили.
    .short = Товар возвращён, деньги не поступили.
complaint-problem-order-return = Не принимают возврат
    .when = Когда отказались принять возврат?
    .dated = { $date } в приёме возврата отказано.
    .undated = В приёме возврата отказано.
    .short = В приёме возврата отказано.
complaint-problem-order-defect = Товар сломан или с браком
    .when = Когда вы получили товар?
    .dated = Товар получен { $date }. У него обнаружен недостаток.
    .undated = У полученного товара обнаружен недостаток.
    .short = Товар с недостатком.
complaint-problem-order-wrong-item = Прислали не то или не всё
    .when = Когда вы получили заказ?
    .dated = Заказ получен { $date }. Вместо заказанного товара прислан другой или часть заказа отсутствует.
    .undated = Вместо заказанного товара прислан другой или часть заказа отсутствует.
    .short = Прислан другой товар или не весь заказ.
complaint-problem-order-cancel = Заказ отменили без меня
    .when = Когда заказ отменили?
    .dated = Заказ отменён { $date } без моего согласия.
    .undated = Заказ отменён без моего согласия.
    .short = Заказ отменён без моего согласия.
complaint-problem-order-payment = Списали лишнее или дважды
    .when = Когда списали деньги?
    .dated = { $date } за заказ списана неверная сумма.
    .undated = За заказ списана неверная сумма.
    .short = За заказ списана неверная сумма.
complaint-problem-order-pickup-point = Пункт выдачи: не выдают, грубят
    .when = Когда это было?
    .dated = { $date } в пункте выдачи возникла проблема с заказом.
    .undated = В пункте выдачи возникла проблема с заказом.
    .short = В пункте выдачи возникла проблема с заказом.
complaint-problem-order-other = Другое
    .when = Когда это случилось?
    .dated = Проблема с заказом возникла { $date }.
    .undated = С заказом возникла проблема.
    .short = С заказом возникла проблема.

complaint-problem-travel-cancel = Не отменяют бронь
    .when = Когда вы попросили отменить бронь?
    .dated = Просьба отменить бронь направлена { $date }, бронь не отменена.
    .undated = Бронь не отменена, несмотря на просьбу.
    .short = Бронь не отменена, несмотря на просьбу.
complaint-problem-travel-refund = Не вернули деньги за поездку
    .when = Когда вы отменили поездку?
    .dated = Поездка отменена { $date }. Деньги за неё не поступили.
    .undated = Поездка отменена. Деньги за неё не поступили.
    .short = Поездка отменена, деньги не поступили.
complaint-problem-travel-change = Ошибка в билете, не меняют
    .when = Когда вы попросили исправить?
    .dated = Просьба изменить заказ направлена { $date }, заказ не изменён.
    .undated = Заказ не изменён, несмотря на просьбу.
    .short = Заказ не изменён, несмотря на просьбу.
complaint-problem-travel-hotel-problem = Отель не тот, что в описании
    .when = Когда вы выехали из отеля?
    .dated = Отель не совпал с описанием. Выезд из него — { $date }.
    .undated = Отель не совпал с описанием.
    .short = Отель не совпал с описанием.
complaint-problem-travel-miles = Не начислили мили
    .when = Когда мили должны были начислить?
    .dated = Мили должны были начислить { $date }, они не начислены.
    .undated = Мили за поездку не начислены.
    .short = Мили за поездку не начислены.
complaint-problem-travel-other = Другое
    .when = Когда это случилось?
    .dated = Проблема с поездкой возникла { $date }.
    .undated = С поездкой возникла проблема.
    .short = С поездкой возникла проблема.

complaint-problem-bank-fee = Списали без согласия, комиссия
    .when = Когда списали деньги?
    .dated = { $date } со счёта списаны деньги без моего согласия.
    .undated = Со счёта списаны деньги без моего согласия.
    .short = Со счёта списаны деньги без согласия.
complaint-problem-bank-service = Навязали услугу или страховку
    .when = Когда её подключили?
    .dated = { $date } подключена услуга, которая мне не нужна.
    .undated = Подключена услуга, которая мне не нужна.
    .short = Подключена ненужная услуга.
complaint-problem-bank-refused = Отказали в операции
    .when = Когда отказали?
    .dated = { $date } банк отказал в операции и не объяснил причину.
    .undated = Банк отказал в операции и не объяснил причину.
    .short = Отказано в операции, причина не названа.
complaint-problem-bank-blocked = Заблокировали карту или счёт
    .when = Когда заблокировали?
    .dated = { $date } карта или счёт заблокированы.
    .undated = Карта или счёт заблокированы.
    .short = Карта или счёт заблокированы.
complaint-problem-bank-transfer = Деньги не дошли, не вернулись
    .when = Когда отправили деньги?
    .dated = Деньги отправлены { $date }, получателю они не поступили и не возвращены.
    .undated = Отправленные деньги получателю не поступили и не возвращены.
    .short = Отправленные деньги не дошли.
complaint-problem-bank-history = Ошибка в кредитной истории
    .when = Когда вы увидели ошибку?
    .dated = { $date } в кредитной истории обнаружена ошибка.
    .undated = В кредитной истории обнаружена ошибка.
    .short = В кредитной истории ошибка.
complaint-problem-bank-other = Другое
    .when = Когда это случилось?
    .dated = Проблема возникла { $date }.
    .undated = При обслуживании в банке возникла проблема.
    .short = При обслуживании возникла проблема.

complaint-problem-fraud-stolen = Списали без меня
    .when = Когда банк сообщил об операции?
    .dated = Об операции банк сообщил { $date }. Она проведена без моего согласия.
    .undated = Операция проведена без моего согласия.
    .short = Операция проведена без моего согласия.
complaint-problem-fraud-sent = Обманом заставили перевести
    .when = Когда банк сообщил о переводе?
    .dated = Перевод сделан под влиянием обмана. Банк сообщил о нём { $date }.
    .undated = Перевод сделан под влиянием обмана.
    .short = Перевод сделан под влиянием обмана.
complaint-problem-fraud-code = Узнали код или данные карты
    .when = Когда банк сообщил об операции?
    .dated = Мошенники обманом узнали код или данные карты. Об операции банк сообщил { $date }. Она проведена без моего согласия.
    .undated = Мошенники обманом узнали код или данные карты и провели операцию без моего согласия.
    .short = Мошенники узнали код или данные карты.
complaint-problem-fraud-other = Другой обман
    .when = Когда банк сообщил об операции?
    .dated = Деньги ушли мошенникам. Банк сообщил об операции { $date }.
    .undated = Деньги ушли мошенникам.
    .short = Деньги ушли мошенникам.

# Куда обращались. Кнопка; .dated и .undated — факт в тексте; .where — «Вы здесь» в шагах; .when — вопрос о дне.
complaint-stage-none = Ещё никуда
    .where = вы ещё никуда не обращались
complaint-stage-order-chat-silence = Чат Ozon: молчат или отписки
    .when = Когда вы написали в чат?
    .dated = Обращение в чат поддержки Ozon отправлено { $date }. Ответа по существу нет.
    .undated = На обращение в чат поддержки Ozon ответа по существу нет.
    .where = вы написали в чат Ozon, ответа по сути нет
complaint-stage-order-chat-refusal = Чат Ozon: отказали
    .when = Когда вы написали в чат?
    .dated = На обращение в чат поддержки Ozon от { $date } получен отказ.
    .undated = На обращение в чат поддержки Ozon получен отказ.
    .where = вы написали в чат Ozon, вам отказали
complaint-stage-order-claim-silence = Претензия: ответа нет
    .when = Когда вы отправили претензию?
    .dated = Претензия отправлена { $date }. Ответа нет.
    .undated = На отправленную претензию ответа нет.
    .where = вы отправили претензию, ответа нет
complaint-stage-order-claim-refusal = Претензия: отказали
    .when = Когда вы отправили претензию?
    .dated = На претензию от { $date } получен отказ.
    .undated = На претензию получен отказ.
    .where = вы отправили претензию, вам отказали
complaint-stage-travel-chat-silence = Чат Ozon Travel: молчат, отписки
    .when = Когда вы написали в чат?
    .dated = Обращение в чат Ozon Travel отправлено { $date }. Ответа по существу нет.
    .undated = На обращение в чат Ozon Travel ответа по существу нет.
    .where = вы написали в чат Ozon Travel, ответа по сути нет
complaint-stage-travel-chat-refusal = Чат Ozon Travel: отказали
    .when = Когда вы написали в чат?
    .dated = На обращение в чат Ozon Travel от { $date } получен отказ.
    .undated = На обращение в чат Ozon Travel получен отказ.
    .where = вы написали в чат Ozon Travel, вам отказали
complaint-stage-travel-claim-silence = Претензия: ответа нет
    .when = Когда вы отправили претензию?
    .dated = Претензия отправлена { $date }. Ответа нет.
    .undated = На отправленную претензию ответа нет.
    .where = вы отправили претензию, ответа нет
complaint-stage-travel-claim-refusal = Претензия: отказали
    .when = Когда вы отправили претензию?
    .dated = На претензию от { $date } получен отказ.
    .undated = На претензию получен отказ.
    .where = вы отправили претензию, вам отказали
complaint-stage-rpn-silence = Роспотребнадзор: жду ответа
    .when = Когда вы подали обращение?
    .dated = Обращение в Роспотребнадзор подано { $date }.
    .undated = Обращение в Роспотребнадзор подано.
    .where = вы обратились в Роспотребнадзор
complaint-stage-bank-claim-silence = Банк: молчит или отписки
    .when = Когда вы обратились в банк?
    .dated = Обращение в банк направлено { $date }. Ответа по существу нет.
    .undated = На обращение в банк ответа по существу нет.
    .where = вы обратились в банк, ответа по сути нет
complaint-stage-bank-claim-refusal = Банк: отказал
    .when = Когда вы обратились в банк?
    .dated = На обращение в банк от { $date } получен отказ.
    .undated = На обращение в банк получен отказ.
    .where = вы обратились в банк, он отказал
complaint-stage-bank-claim-papers = Банк: попросил документы
    .when = Когда вы обратились в банк?
    .dated = Обращение в банк направлено { $date }. Банк запросил документы, ответа по существу нет.
    .undated = По обращению банк запросил документы, ответа по существу нет.
    .where = вы обратились в банк, он попросил документы
complaint-stage-fraud-bank-silence = Банк: ответа нет
    .when = Когда вы подали заявление в банк?
    .dated = Заявление в банк подано { $date }. Ответа нет.
    .undated = На заявление в банк ответа нет.
    .where = вы подали заявление в банк, ответа нет
complaint-stage-fraud-bank-refusal = Банк: отказал
    .when = Когда вы подали заявление в банк?
    .dated = На заявление в банк от { $date } получен отказ.
    .undated = На заявление в банк получен отказ.
    .where = вы подали заявление в банк, он отказал
complaint-stage-cbr-silence = Банк России: жду ответа
    .when = Когда вы обратились в Банк России?
    .dated = Обращение в Банк России направлено { $date }.
    .undated = Обращение в Банк России направлено.
    .where = вы обратились в Банк России
complaint-stage-fo-silence = Уполномоченный: жду ответа
    .when = Когда вы обратились к уполномоченному?
    .dated = Обращение финансовому уполномоченному направлено { $date }.
    .undated = Обращение финансовому уполномоченному направлено.
    .where = вы обратились к финансовому уполномоченному

# Чего хотят. Кнопка; .demand — продолжение слов «Прошу …».
complaint-want-refund = Вернуть деньги
    .demand = вернуть деньги
complaint-want-accept-return = Принять возврат и вернуть деньги
    .demand = принять товар обратно и вернуть деньги
complaint-want-deliver = Доставить заказ
    .demand = доставить заказ
complaint-want-replace = Заменить товар
    .demand = заменить товар на такой, какой был заказан
complaint-want-fix = Исправить
    .demand = исправить ошибку
complaint-want-explain = Разобраться и объяснить
    .demand = разобраться и объяснить причину
complaint-want-cancel = Отменить бронь и вернуть деньги
    .demand = отменить бронь и вернуть деньги
complaint-want-cancel-service = Отключить услугу и вернуть деньги
    .demand = отключить услугу и вернуть деньги за неё
complaint-want-unblock = Снять блокировку
    .demand = снять блокировку
complaint-want-stop = Остановить перевод
    .demand = остановить перевод, если это ещё возможно, и вернуть деньги

complaint-request = Прошу { $demand }.
complaint-demand-ozon = Моё требование к ООО «Интернет Решения»: { $demand }.
complaint-demand-bank = Моё требование к банку: { $demand }.

complaint-attached-receipt = чек
complaint-attached-photos = фото или видео товара
complaint-attached-unpacking = видео распаковки
complaint-attached-chat = переписка с поддержкой
complaint-attached-claim-reply = прежнее обращение и ответ на него
complaint-attached-screenshots = снимки экрана
complaint-attached-ticket = ваучер, билет или маршрутная квитанция

# Кому. Точное название, как его пишут в обращении.
complaint-addressee-ozon = В ООО «Интернет Решения» (площадка Ozon)
complaint-addressee-bank = В ООО «ОЗОН Банк»
complaint-addressee-own-bank = В банк: ____________________
complaint-addressee-rpn = В Роспотребнадзор
complaint-addressee-cbr = В Банк России
complaint-addressee-fo = Финансовому уполномоченному

complaint-paper-claim = Претензия
complaint-paper-rpn-complaint = Жалоба на ООО «Интернет Решения» (площадка Ozon)
complaint-paper-bank-claim = Обращение
complaint-paper-fraud-statement = Заявление о несогласии с операцией
complaint-paper-cbr-complaint = Жалоба на { $bank }
complaint-paper-fo-appeal = Обращение о споре с { $bank }
complaint-paper-court-facts = Обстоятельства спора
complaint-bank-accused-ozon = ООО «ОЗОН Банк»
complaint-bank-accused-other = банк ____________________

complaint-blank-name = От: ____________________ (имя и фамилия)
complaint-blank-address = Адрес для ответа: ____________________
complaint-blank-signature = Подпись: ____________________
complaint-fact-number = Номер заказа: { $number }.
complaint-fact-details = Подробности: { $text }
complaint-fact-amount = Сумма: { $amount }.
complaint-paper-attached = Приложения:
complaint-paper-date = { $date }

# Постоянные фразы. Каждая записана в data/complaints/sentences.json со своим источником.
complaint-act = Федеральный закон от { $date } № { $number }-ФЗ
complaint-act-undated = Федеральный закон № { $number }-ФЗ
complaint-sentence-bank-term = Банк отвечает на обращение по существу за { FIGURE("bank-reply") }; если нужны документы, срок продлевается не больше чем на { FIGURE("bank-reply-extra") } ({ $act }).
complaint-sentence-theft-refund = Банк возвращает похищенное за { FIGURE("theft-refund") } после заявления, если пропустил перевод на счёт из базы мошенников Банка России, не сообщил клиенту об операции без его согласия или вовремя узнал от клиента, что карта потеряна или ею пользуется кто-то другой ({ $act }).
complaint-sentence-rpn-term = Срок ответа на обращение — не больше чем { FIGURE("rpn-reply") } ({ $act }).
complaint-sentence-ombudsman-scope = Финансовый уполномоченный рассматривает споры об услугах для личных нужд, если требование не больше чем { FIGURE("fo-limit") } и прошло не больше чем { FIGURE("fo-years") } ({ $act }).
complaint-sentence-reply-in-chat = Прошу ответить письменно в этом чате и назвать срок решения.
complaint-sentence-reply-to-address = Прошу ответить по адресу, указанному выше.
complaint-sentence-reply-in-substance = Прошу ответить по существу письменно.
complaint-sentence-look-into-it = Прошу рассмотреть жалобу.
complaint-sentence-no-consent = Сообщаю о несогласии с этой операцией.
complaint-sentence-check-refund = Прошу проверить, есть ли основания вернуть деньги.
complaint-sentence-check-bank = Прошу проверить действия банка.
complaint-sentence-decide-dispute = Прошу рассмотреть спор.

# Сообщение для чата: из этих частей, не длиннее 256 знаков.
complaint-chat-open-order-chat = Здравствуйте!
complaint-chat-open-travel-chat = Здравствуйте!
complaint-chat-open-order-claim = Прошу считать это сообщение претензией.
complaint-chat-open-travel-claim = Прошу считать это сообщение претензией.
complaint-chat-open-bank-claim = Прошу считать это сообщение обращением.
complaint-chat-open-fraud-bank = Сообщаю о несогласии с операцией.
complaint-chat-remind-claim = Напоминаю о претензии от { $date }: ответа нет.
complaint-chat-remind-claim-undated = Напоминаю о претензии: ответа нет.
complaint-chat-remind-bank = Напоминаю об обращении от { $date }: ответа нет.
complaint-chat-remind-bank-undated = Напоминаю об обращении: ответа нет.
complaint-chat-again = Прошу пересмотреть отказ.
complaint-chat-unsolved = Проблема не решена.
complaint-chat-number = Заказ № { $number }.
complaint-chat-amount = Сумма: { $amount } ₽.
complaint-chat-close-order-chat = Прошу подключить оператора.
complaint-chat-close-travel-chat = Прошу подключить оператора.
complaint-chat-close-order-claim = Ответ жду письменно в этом чате.
complaint-chat-close-travel-claim = Ответ жду письменно в этом чате.
complaint-chat-close-bank-claim = Прошу ответить по существу.
complaint-chat-close-fraud-bank = Прошу принять заявление и назвать его номер.
complaint-chat-close-reply = Прошу ответить письменно.

# Итог: четыре сообщения и файлы.
complaint-done = Готово. Ниже четыре сообщения: текст для чата, полный текст, шаги с датами и доказательства. Сохраните их: ответы я уже стираю.
complaint-message-title = 1. Сообщение для чата
complaint-message-lead = Скопируйте кнопкой и отправьте сюда: { $channel }.
complaint-message-lead-own-bank = Скопируйте кнопкой и отправьте в чат своего банка.
complaint-message-reading = Перевод для вас:
complaint-button-copy = Скопировать сообщение

complaint-text-title = 2. Полный текст: { $paper }
complaint-text-now = Отправлять можно сегодня. Нажмите на текст, чтобы скопировать.
complaint-text-next = Понадобится на следующем шаге, если первый не поможет. Нажмите на текст, чтобы скопировать.
complaint-text-early = Отправлять рано: с { $date }, если ответа не будет. Нажмите на текст, чтобы скопировать.
complaint-text-later = Понадобится позже, см. шаги ниже. Нажмите на текст, чтобы скопировать.
complaint-text-fill = Впишите имя и адрес для ответа, вычеркните приложения, которых у вас нет, поставьте подпись.
complaint-text-reading = Перевод для чтения. Отправляйте русский текст.
complaint-file-caption = Тот же текст файлом. Впишите имя и адрес, вычеркните лишнее, поставьте подпись.
complaint-file-name = zhaloba

complaint-steps-title = 3. Ваши шаги
complaint-steps-here = Вы здесь: { $where }.
complaint-steps-filed = Вы обратились { $date }.
complaint-steps-next = Дальше: { $rung }
complaint-steps-also = Можно и так: { $rung }
complaint-steps-parallel = Сразу же: { $rung }
complaint-steps-target = Вы спрашивали про этот шаг: { $rung }
complaint-steps-then = Потом
complaint-steps-own = Ваш срок
complaint-steps-open = Можно сегодня.
complaint-steps-early = Пока рано: можно с { $date }, если ответа не будет. Откажут раньше — можно сразу.
complaint-steps-early-undated = Пока рано: сначала дождитесь ответа или конца срока ({ $term }). Откажут раньше — можно сразу.
complaint-steps-later = Пока рано: после шага «{ $after }».
complaint-steps-later-at-once = Пока рано: сразу после шага «{ $after }», если он не поможет.
complaint-steps-later-from = Пока рано: после шага «{ $after }». Сделаете его сегодня — с { $date }, а при отказе сразу.
complaint-steps-done = Этот шаг пройден.
complaint-steps-current = Вы на этом шаге.
complaint-steps-closed-amount = Не подходит: сумма больше, чем { $limit }.
complaint-steps-closed-time = Не подходит: прошло больше, чем { $limit }.
complaint-steps-closed-no-money = Не подходит: там разбирают споры о деньгах.
complaint-steps-how = Как подать: { $channel }
complaint-steps-how-own-bank = Как подать: в приложении или чате своего банка либо по номеру с карты.
complaint-steps-attach = Приложите: { $items }.
complaint-steps-answer = Срок ответа: { $term }.
complaint-steps-answer-today = Отправите сегодня — ответ не позже { $date }
complaint-steps-last = Это последний шаг.
complaint-steps-own-late = Подайте заявление всё равно: решение за банком.
complaint-steps-remind = Нажмите на дату, чтобы поставить напоминание. Не нажимается — откройте файл календаря ниже.
complaint-steps-no-dates = Как только отправите, возвращайтесь: посчитаю сроки от дня отправки.
complaint-steps-no-day = Найдёте день отправки — возвращайтесь: посчитаю сроки от него.
complaint-calendar-caption = Сроки для календаря. Откройте файл, и телефон напомнит.
complaint-calendar-name = sroki
complaint-calendar-title = Сроки жалобы
complaint-event-open = Можно идти дальше: { $rung }
complaint-event-open-text = Если ответа нет или он не устроил, пора на следующий шаг.

complaint-evidence-title = 4. Что собрать
complaint-evidence-hint = Отмечайте кнопками. Отметки живут в самих кнопках, я их не храню.
complaint-evidence-all = Всё собрано.

complaint-rung-order-chat = Чат поддержки Ozon
complaint-rung-order-claim = Претензия в чат Ozon
    .note = Спор о товаре откройте и в самом заказе, если там это можно.
complaint-rung-travel-chat = Чат Ozon Travel
complaint-rung-travel-claim = Претензия в чат Ozon Travel
complaint-rung-rpn = Роспотребнадзор
    .note = Сначала нужна претензия: её и ответ приложите к жалобе.
complaint-rung-bank-claim = Обращение в Ozon Банк
    .note = Банк запросит документы — срок вырастет не больше чем на { FIGURE("bank-reply-extra") }.
complaint-rung-fraud-bank = Заявление в банк
    .note = Заявление о несогласии подают не позже следующего дня после сообщения банка. Вернуть ли деньги, решает банк.
complaint-rung-police = Полиция
    .note = Назовите дату, сумму, получателя, номер звонившего, адрес сайта. Срочно — звоните { CONTACT("police-102") }.
complaint-rung-cbr = Банк России
    .note = Банк России пересылает обращение банку за { FIGURE("cbr-forward") }, банк отвечает за { FIGURE("bank-reply") }. Банк промолчит — ответит сам Банк России: за { FIGURE("cbr-own-reply") }, бывает и за { FIGURE("cbr-own-reply-longest") }.
complaint-rung-fo = Финансовый уполномоченный
    .note = Бесплатно; до суда этот шаг обязателен. Требование — не больше чем { FIGURE("fo-limit") }. Банк отвечает на заявление за { FIGURE("fo-claim-reply") }, если оно электронное, по стандартной форме.
complaint-rung-court = Суд
    .note = Куда подать иск, подскажут в канцелярии суда.
