import { XMLParser, XMLValidator } from "fast-xml-parser";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { guidOf } from "@/lib/load/guid";
import { refiArchive } from "@/lib/view/package/everything";
import { refiCodebook } from "@/lib/view/package/refi-codes";
import { loadRiver } from "../../fixtures/load-river";

interface Node {
  readonly [key: string]: unknown;
}

/** An XML document as another reader finds it: each element as its attributes (`@`), its text (`#text`) and lists of elements. */
function readXml(xml: string): Node {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseAttributeValue: false,
    isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  });
  return parser.parse(xml) as Node;
}

const list = (node: Node | undefined, name: string) => (node?.[name] ?? []) as readonly Node[];
const first = (node: Node | undefined, ...names: readonly string[]): Node | undefined =>
  names.reduce<Node | undefined>((at, name) => list(at, name)[0], node);
const codesIn = (codes: Node | undefined): readonly Node[] =>
  list(codes, "Code").flatMap((code) => [code, ...codesIn(code)]);

const library = await loadRiver();
const { corpus } = library;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("the codebook", () => {
  const root = first(readXml(refiCodebook(corpus, guidOf)), "CodeBook");
  const codes = codesIn(first(root, "Codes"));

  it("has the namespace of the standard, and a code for each topic, measure, actor and stance", () => {
    expect(root?.["@xmlns"]).toBe("urn:QDA-XML:codebook:1.0");
    const names = codes.map((code) => code["@name"]);
    for (const { label } of [...corpus.topics, ...corpus.measures]) expect(names).toContain(label);
    for (const { name } of corpus.actors) expect(names).toContain(name);
    expect(names).toEqual(expect.arrayContaining(["for", "against", "conditional", "neutral"]));
  });

  it("has each measure below its topic, which has no passages of its own", () => {
    for (const { id, label } of corpus.topics) {
      const topic = codes.find((code) => code["@name"] === label);
      expect(topic?.["@isCodable"]).toBe("false");
      expect(list(topic, "Code").map((code) => code["@name"])).toEqual(
        corpus.measures.filter(({ topic: of }) => of === id).map((measure) => measure.label),
      );
    }
  });
});

describe("the coded documents", () => {
  const files = unzipSync(refiArchive(library, guidOf));
  const textOf = (name: string) => Buffer.from(files[name] ?? []).toString("utf8");
  const project = first(readXml(textOf("project.qde")), "Project");
  const codes = codesIn(first(project, "CodeBook", "Codes"));
  const nameOf = new Map(codes.map((code) => [code["@guid"], code["@name"]]));
  const sources = list(first(project, "Sources"), "TextSource");

  it("have the namespace of the standard, and its parts in its order", () => {
    expect(project?.["@xmlns"]).toBe("urn:QDA-XML:project:1.0");
    expect(Object.keys(project ?? {}).filter((key) => !key.startsWith("@"))).toEqual([
      "Users",
      "CodeBook",
      "Sources",
      "Description",
    ]);
  });

  it("are no empty list where no full text may be shown", () => {
    const quoted = corpus.sources.map((source) => ({ ...source, fullText: false }));
    const without = unzipSync(refiArchive({ ...library, corpus: { ...corpus, sources: quoted } }, guidOf));
    const xml = Buffer.from(without["project.qde"] ?? []).toString("utf8");
    expect(Object.keys(without)).toEqual(["project.qde"]);
    expect(first(readXml(xml), "Project")).not.toHaveProperty("Sources");
  });

  it("are those of which the full text may be shown, each with its text", () => {
    const shown = corpus.sources.filter(({ fullText }) => fullText);
    expect(sources.map((source) => source["@name"])).toEqual(shown.map(({ title }) => title));
    const texts = sources.map((source) =>
      textOf(`${source["@plainTextPath"]}`.replace("internal://", "Sources/")),
    );
    expect(texts).toEqual(shown.map(({ id }) => library.texts[id]?.text));
  });

  it("give each quote its characters, its measure and its stance", () => {
    for (const source of sources) {
      const text = [...textOf(`${source["@plainTextPath"]}`.replace("internal://", "Sources/"))];
      const id = corpus.sources.find(({ title }) => title === source["@name"])?.id;
      const held = corpus.recommendations.filter((recommendation) => recommendation.source === id);
      const selections = list(source, "PlainTextSelection");
      const quoted = held.flatMap(({ quotes, measure, stance }) =>
        quotes.map(({ exact }) => [
          exact,
          corpus.measures.find((entry) => entry.id === measure)?.label,
          stance,
        ]),
      );
      const aside = (library.texts[id ?? ""]?.setAside ?? []).map(({ exact }) => [
        exact,
        "Set aside",
        undefined,
      ]);
      expect(
        selections.map((selection) => {
          const named = list(selection, "Coding").map((coding) =>
            nameOf.get(first(coding, "CodeRef")?.["@targetGUID"]),
          );
          const exact = text
            .slice(Number(selection["@startPosition"]), Number(selection["@endPosition"]))
            .join("");
          return [exact, named[0], named[1]];
        }),
      ).toEqual([...quoted, ...aside]);
    }
  });

  it("name everything by a GUID of its own", () => {
    const guids = [...textOf("project.qde").matchAll(/ guid="([^"]*)"/g)].map(([, guid = ""]) => guid);
    expect(guids.filter((guid) => !GUID.test(guid))).toEqual([]);
    expect(new Set(guids).size).toBe(guids.length);
  });
});
