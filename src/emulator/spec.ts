/** How a parameter is written; through a form or a query string all but files come as text. */
export type ParameterType = "string" | "integer" | "boolean" | "array" | "object" | "chat" | "file";

export type MethodSpec = Readonly<Record<string, ParameterType>>;

const SEND = {
  business_connection_id: "string",
  chat_id: "chat",
  message_thread_id: "integer",
  direct_messages_topic_id: "integer",
  disable_notification: "boolean",
  protect_content: "boolean",
  allow_paid_broadcast: "boolean",
  message_effect_id: "string",
  reply_parameters: "object",
  ephemeral_message_parameters: "object",
  reply_markup: "object",
} as const;

const TEXT = {
  text: "string",
  parse_mode: "string",
  entities: "array",
  link_preview_options: "object",
} as const;

const CAPTION = {
  caption: "string",
  parse_mode: "string",
  caption_entities: "array",
} as const;

const EDITED = {
  business_connection_id: "string",
  chat_id: "chat",
  message_id: "integer",
  inline_message_id: "string",
  reply_markup: "object",
} as const;

const COMMANDS_OF = { scope: "object", language_code: "string" } as const;
const IN_LANGUAGE = { language_code: "string" } as const;

/** Every method that is served and every parameter that it takes; anything else is refused by name. */
export const METHODS = {
  getMe: {},
  getUpdates: { offset: "integer", limit: "integer", timeout: "integer", allowed_updates: "array" },
  setWebhook: {
    url: "string",
    certificate: "file",
    ip_address: "string",
    max_connections: "integer",
    allowed_updates: "array",
    drop_pending_updates: "boolean",
    secret_token: "string",
  },
  deleteWebhook: { drop_pending_updates: "boolean" },
  getWebhookInfo: {},
  sendMessage: { ...SEND, ...TEXT },
  sendPhoto: {
    ...SEND,
    ...CAPTION,
    photo: "file",
    show_caption_above_media: "boolean",
    has_spoiler: "boolean",
  },
  sendDocument: {
    ...SEND,
    ...CAPTION,
    document: "file",
    thumbnail: "file",
    disable_content_type_detection: "boolean",
  },
  editMessageText: { ...EDITED, ...TEXT },
  editEphemeralMessageText: {
    chat_id: "chat",
    receiver_user_id: "integer",
    ephemeral_message_id: "integer",
    reply_markup: "object",
    ...TEXT,
  },
  editMessageCaption: { ...EDITED, ...CAPTION, show_caption_above_media: "boolean" },
  editMessageReplyMarkup: EDITED,
  deleteMessage: { chat_id: "chat", message_id: "integer" },
  answerCallbackQuery: {
    callback_query_id: "string",
    text: "string",
    show_alert: "boolean",
    url: "string",
    cache_time: "integer",
  },
  answerInlineQuery: {
    inline_query_id: "string",
    results: "array",
    cache_time: "integer",
    is_personal: "boolean",
    next_offset: "string",
    button: "object",
  },
  answerGuestQuery: { guest_query_id: "string", result: "object" },
  sendChatAction: {
    business_connection_id: "string",
    chat_id: "chat",
    message_thread_id: "integer",
    action: "string",
  },
  setMyCommands: { ...COMMANDS_OF, commands: "array" },
  getMyCommands: COMMANDS_OF,
  deleteMyCommands: COMMANDS_OF,
  setMyName: { ...IN_LANGUAGE, name: "string" },
  getMyName: IN_LANGUAGE,
  setMyDescription: { ...IN_LANGUAGE, description: "string" },
  getMyDescription: IN_LANGUAGE,
  setMyShortDescription: { ...IN_LANGUAGE, short_description: "string" },
  getMyShortDescription: IN_LANGUAGE,
  getChat: { chat_id: "chat" },
  leaveChat: { chat_id: "chat" },
} as const satisfies Readonly<Record<string, MethodSpec>>;

export type MethodName = keyof typeof METHODS;

const NAMES = new Map(methodNames().map((name) => [name.toLowerCase(), name]));

function methodNames(): MethodName[] {
  const names: string[] = Object.keys(METHODS);
  return names.filter((name): name is MethodName => name in METHODS);
}

/** The method by its name in any case, as Telegram takes it. */
export const methodCalled = (name: string): MethodName | undefined => NAMES.get(name.toLowerCase());
