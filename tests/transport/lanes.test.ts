import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lanes } from "../../src/transport/lanes.ts";

describe("Lanes", () => {
  it("keeps the order within a lane however long each task takes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ lane: fc.constantFrom("a", "b", "c"), ticks: fc.nat(5) }), { maxLength: 40 }),
        async (tasks) => {
          const lanes = new Lanes();
          const done: Record<string, number[]> = {};
          await Promise.all(
            tasks.map(({ lane, ticks }, index) =>
              lanes.run(lane, async () => {
                for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
                (done[lane] ??= []).push(index);
              }),
            ),
          );
          for (const order of Object.values(done)) expect(order).toEqual(order.toSorted((a, b) => a - b));
          expect(Object.values(done).flat()).toHaveLength(tasks.length);
        },
      ),
    );
  });

  it("runs lanes side by side", async () => {
    const lanes = new Lanes();
    let release = () => {};
    const blocked = lanes.run("a", () => new Promise<void>((resolve) => (release = resolve)));
    expect(await lanes.run("b", async () => "through")).toBe("through");
    release();
    await blocked;
  });

  it("goes on after a task that failed, and tells its caller", async () => {
    const lanes = new Lanes();
    const failed = lanes.run("a", async () => {
      throw new Error("broken");
    });
    const next = lanes.run("a", async () => "fine");
    await expect(failed).rejects.toThrow("broken");
    expect(await next).toBe("fine");
  });

  it("is empty when drained", async () => {
    const lanes = new Lanes();
    void lanes.run("a", () => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(lanes.size).toBe(1);
    await lanes.drained();
    expect(lanes.size).toBe(0);
  });
});
