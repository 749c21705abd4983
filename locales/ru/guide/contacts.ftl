# Надписи на кнопках со ссылками, владельцы контактов и для кого контакт.

contact-ozon-site = Сайт Ozon
contact-ozon-help = Справка Ozon
contact-ozon-help-kz = Справка для Казахстана
contact-ozon-help-by = Документы для Беларуси
contact-ozon-travel-site = Открыть Ozon Travel
contact-ozon-bank-site = Сайт Ozon Банка
contact-ozon-seller-site = Кабинет продавца
contact-ozon-job-site = Вакансии Ozon
contact-ozon-ir-site = Сайт для инвесторов
contact-cbr-site = Сайт Банка России
contact-cbr-reception = Приёмная Банка России
contact-finombudsman-site = Финансовый уполномоченный
contact-rospotrebnadzor-petition = Подать в Роспотребнадзор
contact-gosuslugi-site = Госуслуги
contact-mvd-site = Сайт МВД
contact-fincult-site = Сайт «Финансовая культура»

owner-ozon = Ozon
owner-ozon-bank = Ozon Банк
owner-cbr = Банк России
owner-finombudsman = Финансовый уполномоченный
owner-rospotrebnadzor = Роспотребнадзор
owner-mvd = МВД
owner-emergency = Экстренные службы
owner-gosuslugi = Госуслуги

audience-customers = для покупателей и клиентов
audience-office = для дел с офисом, не для покупателей
audience-regulator = для обращений граждан
audience-investors = для инвесторов, не для покупателей
audience-press = для прессы, не для покупателей
audience-partners = для партнёров и соискателей, не для покупателей
audience-sellers = для продавцов, не для покупателей
