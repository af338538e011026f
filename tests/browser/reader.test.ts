import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { passageId } from "@/lib/query/page-addresses";
import { index, known } from "./expected";
import { addressOf, visit } from "./visit";

const { recommendations, sources } = index.corpus;

/** The source with the most recommendations: where notes have least room. */
const dense = known(
  sources.filter(({ fullText }) => fullText).toSorted((a, b) => heldIn(b.id).length - heldIn(a.id).length)[0],
  "source",
);
const held = heldIn(dense.id);

function heldIn(source: string) {
  return recommendations.filter((recommendation) => recommendation.source === source);
}

const fragmentOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash.slice(1));

/** Top and bottom of each note that is shown, in the order of the text. */
async function placesOfNotes(page: Page) {
  await page.locator(".reader[data-settled]").waitFor();
  return page.locator(".note").evaluateAll(async (notes) => {
    // They glide to their places.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    return notes
      .map((note) => note.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .map(({ top, bottom }) => ({ top, bottom }));
  });
}

describe("notes in the margin", () => {
  it.each([1440, 1024, 768])("keep their order and never collide, on a window %i wide", async (width) => {
    const page = await visit(`/sources/${dense.id}`, { width });
    const places = await placesOfNotes(page);
    expect(places.length).toBeGreaterThanOrEqual(held.length);
    const collisions = places.filter(
      ({ top }, at) => top < (places[at - 1]?.bottom ?? Number.NEGATIVE_INFINITY),
    );
    expect(collisions).toEqual([]);
  });

  it("are marked together with their passages by a click on either", async () => {
    const page = await visit(`/sources/${dense.id}`);
    await page.locator(".number").nth(5).click();
    const chosen = fragmentOf(page);
    expect(chosen).not.toBe("");
    const note = page.locator(".note.chosen");
    expect((await note.getAttribute("data-passages"))?.split(" ")).toContain(chosen);
    expect(await note.getByRole("link", { name: "Open the recommendation" }).isVisible()).toBe(true);
    await note.locator(".note-head").click();
    await expect.poll(() => fragmentOf(page)).toBe("");
    await page.locator(".note-head").nth(2).click();
    await expect.poll(() => page.locator(".reader span.chosen").count()).toBeGreaterThan(0);
  });

  it("lie at the foot of a phone when they are chosen, with the way to the next", async () => {
    const page = await visit(`/sources/${dense.id}`, { width: 375, height: 812 });
    await page.locator(".number").nth(3).click();
    const box = known((await page.locator(".note.chosen .note-card").boundingBox()) ?? undefined, "card");
    expect(box.y + box.height).toBeLessThanOrEqual(812);
    const before = fragmentOf(page);
    await page.getByRole("button", { name: "Next quoted passage" }).click();
    await expect.poll(() => fragmentOf(page)).not.toBe(before);
    await page.getByRole("button", { name: "Close the note" }).click();
    await expect.poll(() => fragmentOf(page)).toBe("");
  });
});

it("where passages overlap, one click after the other reaches each", async () => {
  const page = await visit(`/sources/${dense.id}`);
  const pieces = page.locator(".reader span.quoted.deep");
  const piece = pieces.first();
  const ids = known((await piece.getAttribute("data-passages")) ?? undefined, "overlap").split(" ");
  const reached: string[] = [];
  for (const _ of ids) {
    await piece.click();
    reached.push(fragmentOf(page));
  }
  expect(reached).toEqual(ids);
});

describe("the filter of marks", () => {
  const [topic = ""] = known(held[0], "recommendation").topics;
  const left = held.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id);

  it("hides the marks and the notes of others, holds in the address, and is taken back", async () => {
    const page = await visit(`/sources/${dense.id}?topic=${topic}`);
    await page.getByText(`${left.length} of ${held.length} marked`).waitFor();
    const shown = await page
      .locator(".note[data-passages]:not([data-unmarked])")
      .evaluateAll((notes) => notes.flatMap((note) => note.getAttribute("data-passages")?.split(" ") ?? []));
    expect(new Set(shown.map((id) => id.slice(0, id.lastIndexOf("."))))).toEqual(new Set(left));
    await page.getByRole("button", { name: "Mark all" }).click();
    await expect.poll(() => addressOf(page)).toBe(`/sources/${dense.id}`);
    await expect.poll(() => page.locator("[data-unmarked]").count()).toBe(0);
  });

  it("is chosen by its ticks", async () => {
    const page = await visit(`/sources/${dense.id}`);
    await page.locator(".reader-facts summary", { hasText: "Topic" }).click();
    await page.getByRole("checkbox", { name: index.topics.get(topic)?.label ?? topic }).click();
    await expect.poll(() => addressOf(page)).toBe(`/sources/${dense.id}?topic=${topic}`);
  });

  it("names what occurs nowhere in the source", async () => {
    const page = await visit(`/sources/${dense.id}?actor=nobody`);
    await page.getByText("This address asks for something that is not here").waitFor();
  });
});

describe("without JavaScript", () => {
  it.each([1440, 375])("notes stand beside or below their paragraphs, on a window %i wide", async (width) => {
    const page = await visit(`/sources/${dense.id}`, { width, own: { javaScriptEnabled: false } });
    const notes = await page.locator(".note").evaluateAll((all) =>
      all.map((note) => {
        const { top, bottom, height } = note.getBoundingClientRect();
        return { top, bottom, isSeen: height > 0, words: note.textContent };
      }),
    );
    expect(notes.filter(({ isSeen, words }) => !isSeen || !words)).toEqual([]);
    expect(notes.filter(({ top }, at) => top < (notes[at - 1]?.bottom ?? 0) - 1)).toEqual([]);
    await expect
      .poll(() => page.getByRole("button", { name: "Next quoted passage" }).isVisible())
      .toBe(false);
  });
});

describe("an id that is not there", () => {
  const { id } = known(held[0], "recommendation");

  it("of a recommendation answers 404, and offers the nearest", async () => {
    const page = await visit(`/recommendations/${id}x`, { tolerate: /404/ });
    const link = page.getByRole("link", { name: `/recommendations/${id}`, exact: true });
    await link.click();
    await page.waitForURL(`**/recommendations/${id}`);
  });

  it("of a quote leads to what is left of its recommendation", async () => {
    const page = await visit(`/sources/${dense.id}#${id}.999`);
    await page.getByRole("link", { name: passageId(id, 0), exact: true }).click();
    await expect.poll(() => fragmentOf(page)).toBe(passageId(id, 0));
  });
});
