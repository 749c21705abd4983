# Переслать, показать проще, обновить. Копию карточки читают те, у кого бота нет.

button-forward = Переслать
button-picture = Картинкой
button-easy = Попроще
button-refresh = Обновить

# Карточка для того, кому объясняют медленно или читают вслух по телефону.
easy-title = Попроще: { $title }
easy-call = Позвоните

refresh-current = Актуально.
refresh-changed = Обновлено. Изменилось: { $parts }.
refresh-moved = Обновлено. Теперь об этом здесь: «{ $title }».
refresh-gone = Этой страницы больше нет. Откройте бота: там всё остальное.
refresh-verdict-current = Актуально: вывод прежний.
refresh-verdict-changed = Обновлено. Теперь так: { $verdict }.
refresh-part-contacts = контакты
refresh-part-steps = шаги
refresh-part-hours = часы работы
refresh-part-terms = срок ответа
refresh-part-checked = дата проверки

# Поиск из любого чата: «@бот возврат».
inline-ask-bot = Ничего не нашлось. Спросить бота

# Вопрос, набранный в другом чате.
you-asked = Вы спросили: «{ $question }».
check-how-in-group = Ответьте командой /check на сообщение с номером, ссылкой, почтой или именем: я скажу, есть ли они среди официальных.

# Карточка картинкой.
picture-open = Наведите камеру: ответ и другие вопросы в Telegram, { $bot }
picture-unofficial = Неофициальный помощник. Это не Ozon.

# /share
share-title = Ссылка: { $title }
share-hint = Чтобы получить ссылку на карточку, откройте её и отправьте /share или ответьте на неё этой командой.
