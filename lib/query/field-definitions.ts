import type { FieldId } from "./field";

/**
 * One sentence a field for the data dictionary. Apart from the registry, since only the pages that print it need it; a
 * field without one would not compile.
 */
export const fieldDefinitions: Readonly<Record<FieldId, string>> = {
  id: "Stable id of the recommendation.",
  source: "Id of the document that makes the recommendation.",
  source_title: "Title of the document.",
  source_date: "Date of the document: a year, a month or a day.",
  actor: "Id of the actor who holds the position.",
  actor_name: "Name of the actor.",
  voice:
    "Who says it. own: the actors themselves, in their own source; reported: told by the author of another source.",
  topic: "Id of the measure's topic.",
  topics: "Ids of all topics that fit, the measure's first.",
  measure: "Id of the measure that the recommendation answers.",
  measure_label: "The measure, worded as an action.",
  stance: "Position towards the measure as worded: for, against, conditional or neutral.",
  condition: "The stated condition of a conditional stance.",
  statement: "The recommendation in one neutral sentence of the coder's.",
  addressees: "Ids of the actors who should act.",
  beneficiaries: "Ids of the actors for whose benefit it is, where the source says so.",
  horizon: "When, where the source says so: a word of the horizons of the corpus.",
  explicitness:
    "How directly it is said. explicit: the source says it; implied: the action is evident from what it says.",
  quote: "The first quote, character for character as in the source.",
  quotes: "How many quotes there are; the export of quotes holds them all.",
  quote_start: "Where the first quote starts in the source, in Unicode code points from 0.",
  quote_end: "Where the first quote ends in the source, exclusive.",
  permalink:
    "Address of the recommendation: absolute where the corpus names its site, else a path from the root.",
};
