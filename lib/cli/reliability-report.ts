import { type Audit, keyOf } from "@/lib/model/reliability/adjudication";
import { DRAWS, SEED } from "@/lib/model/reliability/bootstrap";
import { ITEMS_MIN } from "@/lib/model/reliability/estimate";
import type { Reliability } from "@/lib/model/reliability/reliability";
import { tallyDisagreements } from "@/lib/view/method/disagreement-tally";
import { type AgreementText, agreementRows, reliabilityNotes, sizeRows } from "@/lib/view/method/reliability";
import { align } from "./align";

export const reliabilityFormats = ["text", "json"] as const;
type ReliabilityFormat = (typeof reliabilityFormats)[number];

/** The figures for a person or a program. */
export function formatReliability(reliability: Reliability, format: ReliabilityFormat): string {
  switch (format) {
    case "json": {
      const { audit, ...figures } = reliability;
      const disagreements = audit.disagreements.map((one) => ({ key: keyOf(one), ...one }));
      const how = { draws: DRAWS, seed: SEED, itemsMin: ITEMS_MIN };
      return `${JSON.stringify({ ...how, ...figures, disagreements, idle: audit.idle }, null, 2)}\n`;
    }
    case "text":
      if (!reliability.all) return "No source has a second coding in content/second-coding.\n";
      return [
        formatAgreements(reliability),
        formatSizes(reliability),
        formatAudit(reliability.audit),
        reliabilityNotes.map((note) => `${note}\n`).join(""),
      ].join("\n");
  }
}

function formatAgreements(reliability: Reliability): string {
  const head = ["items", "agree", "value", "95% interval"];
  const cells = ({ items, agreed, coefficient, interval }: AgreementText) => [
    items,
    agreed,
    coefficient,
    interval,
  ];
  const rows = agreementRows(reliability).map(({ source, on, coefficient, before, after }) => {
    return [source, on, coefficient, "", ...cells(before), "", ...cells(after)];
  });
  return align([["source", "on", "", "before:", ...head, "after:", ...head], ...rows], 3);
}

function formatSizes(reliability: Reliability): string {
  const head = [
    "source",
    "",
    "sentences",
    "both",
    "first only",
    "second only",
    "neither",
    "units: first",
    "second",
    "matched",
  ];
  const rows = sizeRows(reliability).map(({ source, stage, ...counts }) => {
    return [source, stage, ...Object.values(counts).map(String)];
  });
  return align([head, ...rows], 2);
}

function formatAudit(audit: Audit): string {
  const { all: row, kinds } = tallyDisagreements(audit.disagreements, []);
  const { all } = row;
  const { open, ...decided } = row.decided;
  const onSentences = kinds.find(({ key }) => key === "sentence")?.all ?? 0;
  const decisions = Object.entries(decided).map(([decision, count]) => `${decision} ${count}`);
  const lines = [
    `Disagreements before adjudication: ${all} (sentences ${onSentences}, units ${all - onSentences}).`,
    `Decided: ${decisions.join(", ")}. Open: ${open}${open > 0 ? " (--open lists them)" : ""}.`,
    ...audit.idle.map((adjudication) => `Names no disagreement: ${keyOf(adjudication)}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
