import { markdownTable, number } from "../report/table.ts";
import { OURS, OURS_REDIS } from "./contestants.ts";
import type { SpeedResults } from "./report.ts";
import type { Figures } from "./run.ts";

const SECOND_US = 1e6;
/** A core that is busier than this answers late in bursts. */
const BUSY = 0.5;

/** What one core carries, from the CPU that an update was measured to cost. */
export function capacityMarkdown({ contestants }: SpeedResults): string {
  const rows: { what: string; of: (figures: Figures) => number | undefined }[] = [
    { what: "CPU of an update, µs (half taps, half texts)", of: ({ webhookCpu }) => webhookCpu },
    { what: "updates/s that a core carries, all of it used", of: ({ webhookCpu }) => perSecond(webhookCpu) },
    { what: "updates/s at half a core", of: ({ webhookCpu }) => perSecond(webhookCpu, BUSY) },
    { what: "the same, taps alone", of: ({ tapCpu }) => perSecond(tapCpu, BUSY) },
    { what: "the same, texts alone", of: ({ textCpu }) => perSecond(textCpu, BUSY) },
    {
      what: "updates/s by polling, Bot API at 30 ms",
      of: ({ slowPollingPerSecond }) => slowPollingPerSecond,
    },
    { what: "CPU of Redis an update, µs", of: ({ redisCpu }) => redisCpu },
    { what: "updates/s that half a core of Redis carries", of: ({ redisCpu }) => perSecond(redisCpu, BUSY) },
    { what: "memory, MB", of: ({ memory }) => (memory === undefined ? undefined : memory / 1e6) },
  ];
  const stores = [contestants[OURS], contestants[OURS_REDIS]];
  return markdownTable(
    ["", "embedded store", "Redis"],
    rows.map(({ what, of }) => [what, ...stores.map((store) => number(store && of(store.medians)))]),
  );
}

function perSecond(cpuUs: number | undefined, share = 1): number | undefined {
  return cpuUs === undefined ? undefined : (SECOND_US * share) / cpuUs;
}

const WEEK_S = 7 * 24 * 60 * 60;
/** What a person with a problem sends: a sentence, and taps on what comes back. */
const UPDATES_EACH = 6;
/** A bad week is not bad evenly: the worst minutes have so many times the mean. */
const PEAK = 10;
/** Messages a second that Telegram's FAQ names for one bot. */
const BOT_LIMIT = 30;
const CROWDS = [10_000, 100_000, 1_000_000, 10_000_000];

/** What crowds of so many people in a week would need, by the same figures. */
export function crowdsMarkdown({ contestants }: SpeedResults): string {
  const cpu = contestants[OURS_REDIS]?.medians.webhookCpu ?? contestants[OURS]?.medians.webhookCpu;
  const redis = contestants[OURS_REDIS]?.medians.redisCpu;
  const cores = (peak: number, cpuUs: number | undefined) =>
    cpuUs === undefined ? "–" : number(peak / (perSecond(cpuUs, BUSY) ?? 1));
  return markdownTable(
    [
      "people in a week",
      "updates/s, mean",
      "in the worst minutes",
      "cores at half load",
      "cores of Redis",
      "× one bot's 30 messages/s",
    ],
    CROWDS.map((people) => {
      const mean = (people * UPDATES_EACH) / WEEK_S;
      const peak = mean * PEAK;
      return [
        people.toLocaleString("en-US"),
        number(mean),
        number(peak),
        cores(peak, cpu),
        cores(peak, redis),
        number(peak / BOT_LIMIT),
      ];
    }),
  );
}
