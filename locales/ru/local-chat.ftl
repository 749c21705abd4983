# Слова страницы локального чата (src/emulator/web). В сообщениях нет аргументов: страница получает их готовыми.

# Код языка страницы: по нему браузер пишет даты и время.
local-chat-locale = ru

local-chat-title = Локальный чат
local-chat-about = Здесь можно попробовать бота без Telegram. Собеседники вымышлены, сообщения не уходят с этого компьютера.
local-chat-settings = Чаты и настройки
local-chat-settings-close = Закрыть чаты и настройки
local-chat-chats = Чаты
local-chat-people = Вы пишете как
local-chat-appearance = Настройки
local-chat-language = Язык Telegram
local-chat-language-ru = Русский
local-chat-language-en = English
local-chat-language-kk = Қазақша
local-chat-language-uz = Oʻzbekcha
local-chat-language-de = Deutsch
local-chat-theme-dark = Тёмная тема
local-chat-no-messages = Сообщений пока нет

local-chat-bot = бот
local-chat-group = группа
local-chat-person = вымышленный собеседник
local-chat-action-typing = печатает…
local-chat-action-other = отправляет файл…
local-chat-more = Ещё
local-chat-profile = О боте
local-chat-block = Остановить и заблокировать
local-chat-block-question = Бот больше не сможет вам писать, пока вы его не разблокируете.
local-chat-unblock = Разблокировать
local-chat-connection-lost = Нет связи с локальным чатом. Пробуем ещё раз…

local-chat-messages = Сообщения
local-chat-to-end = К последним сообщениям
local-chat-you = Вы
local-chat-edited = изменено
local-chat-forwarded-from = Переслано от
local-chat-reply-to = Ответ на:
local-chat-reply-open = Показать это сообщение
local-chat-reply-gone = Этого сообщения здесь уже нет
local-chat-keyboard = Кнопки под сообщением
local-chat-reply-keyboard = Кнопки бота под полем сообщения
local-chat-quote-fold = Свернуть цитату
local-chat-quote-unfold = Развернуть цитату
local-chat-spoiler = Скрытый текст. Нажмите, чтобы показать

local-chat-intro-title = Что умеет этот бот?
local-chat-start = Запустить
local-chat-restart = Перезапустить
local-chat-field = Сообщение
local-chat-send = Отправить
local-chat-commands = Меню
local-chat-commands-list = Команды бота
local-chat-editing = Изменение сообщения

local-chat-attach = Прикрепить
local-chat-caption = Подпись
local-chat-kind-photo = Фото
local-chat-kind-document = Файл
local-chat-kind-voice = Голосовое сообщение
local-chat-kind-sticker = Стикер
local-chat-kind-location = Геопозиция
local-chat-kind-contact = Контакт
local-chat-kind-poll = Опрос
local-chat-kind-other = Такое сообщение локальный чат не показывает

local-chat-reply = Ответить
local-chat-replying = Ответ:
local-chat-via = через
local-chat-only-you = Видите только вы
local-chat-inline-list = Что предлагает бот
local-chat-inline-nothing = Бот ничего не предложил
local-chat-message-menu = Действия с сообщением
local-chat-forward = Переслать
local-chat-forward-to = Кому переслать?
local-chat-forwarded = Сообщение переслано
local-chat-copy = Скопировать
local-chat-copy-message = Скопировать текст
local-chat-copied = Скопировано
local-chat-copy-failed = Браузер не дал скопировать
local-chat-edit = Изменить

local-chat-link-title = Открыть ссылку?
local-chat-link-open = Открыть
local-chat-link-nowhere = Эта ссылка в локальном чате не открывается
local-chat-phone-title = Номер телефона
local-chat-phone-call = Позвонить
local-chat-key-unsupported = Эта кнопка работает только в Telegram
local-chat-tap-timeout = Бот не ответил на нажатие
local-chat-failed = Не получилось. Попробуйте ещё раз

local-chat-ok = ОК
local-chat-cancel = Отмена
local-chat-close = Закрыть

# Вымышленные собеседники и группа, в которой они состоят.
local-chat-user-first = Анна
local-chat-user-second = Борис
local-chat-family = Семья
