# Что приготовить: строчными, без точки; карточка соединяет их запятыми.

prepare-order-number = номер заказа
prepare-order-papers = документы по заказу
prepare-description = подробное описание проблемы
prepare-dates = важные даты
prepare-screenshots = снимки экрана
prepare-photos = фото или видео товара
prepare-unpacking = видео распаковки
prepare-receipt = чек
prepare-chat = переписку с поддержкой
prepare-claim-reply = претензию и ответ на неё
prepare-booking-number = номер заказа из кабинета Ozon Travel
prepare-ticket = ваучер, билет или маршрутную квитанцию
prepare-operation = дату и сумму операции
prepare-caller = номер, с которого звонили, и сообщения
prepare-recipient = данные получателя перевода
prepare-demand = чего вы хотите
prepare-address = имя и адрес для ответа
prepare-hotel-photos = фото и видео отеля
