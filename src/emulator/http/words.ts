/** The page's words for a `language_code` ("" when a person has none). */
export type PageWords = (languageCode: string) => Readonly<Record<string, string>>;
