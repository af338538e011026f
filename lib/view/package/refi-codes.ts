import type { Corpus } from "@/lib/model/corpus";
import { stances, voices } from "@/lib/model/vocabulary";
import { xmlDocument, xmlElement, xmlText } from "../words/xml";

/** Makes the GUID of a thing from its kind and id: the same in every version of the data. */
export type GuidOf = (name: string) => string;

interface Code {
  /** By which it is referred to. */
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  /** What only groups others has no passage of its own. */
  readonly isGroup?: true;
  readonly within?: readonly Code[];
}

/** The codes of a corpus: topics with their measures, and beside them stances, voices and actors. */
function codesOf({ topics, measures, actors }: Corpus): readonly Code[] {
  return [
    ...topics.map(
      (topic): Code => ({
        key: `topic/${topic.id}`,
        name: topic.label,
        description: topic.definition,
        isGroup: true,
        within: measures
          .filter((measure) => measure.topic === topic.id)
          .map(({ id, label, definition }) => ({
            key: `measure/${id}`,
            name: label,
            description: definition,
          })),
      }),
    ),
    group(
      "Stance",
      stances.map((stance) => ({ key: `stance/${stance}`, name: stance })),
    ),
    group(
      "Voice",
      voices.map((voice) => ({ key: `voice/${voice}`, name: voice })),
    ),
    group(
      "Actor",
      actors.map(({ id, name, description }) => ({ key: `actor/${id}`, name, description })),
    ),
    { key: "set-aside", name: "Set aside", description: "Looks like a recommendation and is none." },
  ];
}

function group(name: string, within: readonly Code[]): Code {
  return { key: `group/${name}`, name, isGroup: true, within };
}

/** The element `Codes` of the standard. */
export function refiCodes(corpus: Corpus, guidOf: GuidOf): string {
  const toElement = ({ key, name, description, isGroup, within = [] }: Code): string =>
    xmlElement("Code", { guid: guidOf(key), name, isCodable: `${isGroup !== true}` }, [
      ...(description === undefined ? [] : [xmlElement("Description", {}, [xmlText(description)])]),
      ...within.map(toElement),
    ]);
  return xmlElement("Codes", {}, codesOf(corpus).map(toElement));
}

/** The codebook as programs for qualitative analysis exchange it (REFI-QDA 1.5, codebook, a `.qdc` file). */
export function refiCodebook(corpus: Corpus, guidOf: GuidOf): string {
  return xmlDocument(
    xmlElement("CodeBook", { xmlns: "urn:QDA-XML:codebook:1.0", origin: "policy-matrix" }, [
      refiCodes(corpus, guidOf),
    ]),
  );
}
