import { badRequest } from "../refusal.ts";
import { isLoopbackUrl } from "../webhook.ts";
import { Described, type Method } from "./method.ts";

export const setWebhook: Method = ({ queue, poll, webhook }, parameters) => {
  const url = (parameters.string("url") ?? "").trim();
  if (parameters.boolean("drop_pending_updates")) queue.clear();
  if (url === "") return removed(webhook.remove());

  const secretToken = parameters.string("secret_token") ?? "";
  const maxConnections = parameters.integer("max_connections") ?? 40;
  if (parameters.has("certificate")) throw badRequest("bad webhook: certificates are not supported");
  // Telegram itself wants HTTPS; its self-hosted server takes plain HTTP too, as here. Nothing leaves this machine.
  if (!isLoopbackUrl(url)) throw badRequest("bad webhook: only loopback addresses are served");
  if (secretToken.length > 256) throw badRequest("secret token is too long");
  if (!/^[A-Za-z0-9_-]*$/.test(secretToken)) throw badRequest("secret token contains unallowed characters");
  if (maxConnections < 1 || maxConnections > 100) throw badRequest("max_connections must be from 1 to 100");

  const types = parameters.array("allowed_updates");
  if (types) queue.subscribe(types.map(String));
  poll.terminate("setWebhook request");
  const isNew = webhook.set({ url, secretToken, maxConnections });
  return new Described(true, isNew ? "Webhook was set" : "Webhook is already set");
};

export const deleteWebhook: Method = ({ queue, webhook }, parameters) => {
  if (parameters.boolean("drop_pending_updates")) queue.clear();
  return removed(webhook.remove());
};

const removed = (was: boolean): Described =>
  new Described(true, was ? "Webhook was deleted" : "Webhook is already deleted");

export const getWebhookInfo: Method = ({ queue, webhook }) => ({
  url: webhook.url,
  has_custom_certificate: false,
  pending_update_count: queue.waiting().length,
  ...(webhook.lastError && {
    last_error_date: webhook.lastError.date,
    last_error_message: webhook.lastError.message,
  }),
  ...(webhook.url !== "" && { max_connections: webhook.maxConnections, ip_address: "127.0.0.1" }),
  ...(queue.subscribed.length > 0 && { allowed_updates: queue.subscribed }),
});
