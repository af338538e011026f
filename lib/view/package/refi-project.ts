import { strToU8 } from "fflate";
import type { Library, Recommendation, Source } from "@/lib/model/corpus";
import { xmlDocument, xmlElement, xmlText } from "../words/xml";
import { type GuidOf, refiCodes } from "./refi-codes";

/**
 * The coded documents as programs for qualitative analysis exchange them (REFI-QDA 1.5, project, a `.qdpx` archive): the files
 * of the archive by their names. Positions count Unicode code points from 0, the end exclusive. A document whose full text may
 * not be shown is left out, since its passages would stand on nothing.
 */
export function refiProject(library: Library, guidOf: GuidOf): Readonly<Record<string, Uint8Array>> {
  const { corpus, texts } = library;
  const sources = corpus.sources.filter(({ fullText }) => fullText);
  const user = guidOf("user");
  const project = xmlElement(
    "Project",
    {
      xmlns: "urn:QDA-XML:project:1.0",
      name: corpus.meta.title,
      origin: "policy-matrix",
      creatingUserGUID: user,
    },
    [
      xmlElement("Users", {}, [xmlElement("User", { guid: user, name: `Coders of ${corpus.meta.title}` })]),
      xmlElement("CodeBook", {}, [refiCodes(corpus, guidOf)]),
      // The standard knows no empty list.
      ...(sources.length === 0
        ? []
        : [
            xmlElement(
              "Sources",
              {},
              sources.map((source) => textSource(source, library, guidOf)),
            ),
          ]),
      xmlElement("Description", {}, [
        xmlText(`${corpus.meta.description} Data version ${corpus.meta.dataVersion}. ${corpus.meta.licence}`),
      ]),
    ],
  );
  return {
    "project.qde": strToU8(xmlDocument(project)),
    ...Object.fromEntries(
      sources.map(({ id }) => [`Sources/${guidOf(`source/${id}`)}.txt`, strToU8(texts[id]?.text ?? "")]),
    ),
  };
}

function textSource({ id, title }: Source, { corpus, texts }: Library, guidOf: GuidOf): string {
  const guid = guidOf(`source/${id}`);
  const held = corpus.recommendations.filter(({ source }) => source === id);
  const attributes = {
    guid,
    name: title,
    plainTextPath: `internal://${guid}.txt`,
    creatingUser: guidOf("user"),
  };
  return xmlElement("TextSource", attributes, [
    ...held.flatMap((recommendation) => selections(recommendation, guidOf)),
    ...(texts[id]?.setAside ?? []).map(({ start, end, reason }) =>
      selection({ key: `${id}/${start}-${end}`, name: reason, start, end, codes: ["set-aside"] }, guidOf),
    ),
  ]);
}

function selections(
  { id, statement, measure, stance, voice, actor, quotes }: Recommendation,
  guidOf: GuidOf,
): readonly string[] {
  const codes = [`measure/${measure}`, `stance/${stance}`, `voice/${voice}`, `actor/${actor}`];
  return quotes.map(({ start, end }, at) =>
    selection({ key: `${id}.${at + 1}`, name: id, description: statement, start, end, codes }, guidOf),
  );
}

interface Selection {
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
}

function selection({ key, name, description, start, end, codes }: Selection, guidOf: GuidOf): string {
  const guid = guidOf(`selection/${key}`);
  return xmlElement("PlainTextSelection", { guid, name, startPosition: start, endPosition: end }, [
    ...(description === undefined ? [] : [xmlElement("Description", {}, [xmlText(description)])]),
    ...codes.map((code) =>
      xmlElement("Coding", { guid: guidOf(`coding/${key}/${code}`) }, [
        xmlElement("CodeRef", { targetGUID: guidOf(code) }),
      ]),
    ),
  ]);
}
