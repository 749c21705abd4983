import type { ProfileField } from "../bot-profile.ts";
import { badRequest } from "../refusal.ts";
import { readLanguage } from "./languages.ts";
import type { Method } from "./method.ts";

const set =
  (field: ProfileField, parameter: string, maxLength: number): Method =>
  ({ profile, events }, parameters) => {
    const text = (parameters.string(parameter) ?? "").trim();
    const language = readLanguage(parameters);
    if (text.length > maxLength) throw badRequest(`${parameter.replace("_", " ")} is too long`);
    profile.setText(field, language, text);
    events.changed("commands");
    return true;
  };

const get =
  (field: ProfileField, parameter: string): Method =>
  ({ profile }, parameters) => ({ [parameter]: profile.text(field, readLanguage(parameters)) });

export const setMyName = set("name", "name", 64);
export const getMyName = get("name", "name");
export const setMyDescription = set("description", "description", 512);
export const getMyDescription = get("description", "description");
export const setMyShortDescription = set("shortDescription", "short_description", 120);
export const getMyShortDescription = get("shortDescription", "short_description");
