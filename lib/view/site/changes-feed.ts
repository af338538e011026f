import type { Library } from "@/lib/model/corpus";
import type { Release } from "@/lib/model/list-schemas";
import { absoluteAddress } from "@/lib/query/page-addresses";
import { xmlDocument, xmlElement, xmlText } from "../words/xml";
import { releaseAddress } from "./release-address";

/**
 * The published versions of the data as a feed (RFC 4287, Atom). Where the corpus names no site, its links are relative to the
 * address of the feed, as that standard allows.
 *
 * @param guidOf makes a GUID of a name, the same each time: what readers know an entry by
 */
export function changesFeed({ corpus, releases }: Library, guidOf: (name: string) => string): string {
  const { meta, sources } = corpus;
  const dates = [...releases.map(({ date }) => date), ...sources.map(({ coded }) => coded.on)].toSorted();
  const text = (name: string, value: string) => xmlElement(name, {}, [xmlText(value)]);
  const link = (rel: string, href: string) => xmlElement("link", { rel, href });
  const entry = ({ version, codebook, date, summary, changes }: Release) =>
    xmlElement("entry", {}, [
      text("id", `urn:uuid:${guidOf(`release/${meta.title}/${version}`)}`),
      text("title", `Data version ${version}, codebook ${codebook}`),
      text("updated", toTime(date)),
      link("alternate", releaseAddress(version, meta.site)),
      text("summary", summary),
      ...(changes.length === 0 ? [] : [text("content", changes.join("\n\n"))]),
    ]);
  return xmlDocument(
    xmlElement("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" }, [
      text("id", `urn:uuid:${guidOf(`feed/${meta.title}`)}`),
      text("title", `${meta.title}: changes of the data`),
      text("updated", toTime(dates.at(-1) ?? "1970")),
      link("self", absoluteAddress("/changes.atom", meta.site)),
      link("alternate", absoluteAddress("/changes", meta.site)),
      xmlElement("author", {}, [text("name", meta.title)]),
      text("rights", meta.licence),
      ...releases.map(entry),
    ]),
  );
}

/** A year, a month or a day as the time at which it begins. */
function toTime(date: string): string {
  const [year, month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}T00:00:00Z`;
}
