import { apiUser } from "../api-objects.ts";
import type { Method } from "./method.ts";

export const getMe: Method = ({ world, readsAllGroupMessages, hasInlineMode, hasGuestMode }) => ({
  ...apiUser(world, world.bot.id),
  can_join_groups: true,
  can_read_all_group_messages: readsAllGroupMessages,
  supports_guest_queries: hasGuestMode,
  supports_inline_queries: hasInlineMode,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
});
