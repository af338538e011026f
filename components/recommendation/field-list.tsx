import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { FieldId } from "@/lib/query/field";
import { fieldDefinitions } from "@/lib/query/field-definitions";
import { fields } from "@/lib/query/fields";

interface FieldListProps {
  readonly recommendation: Recommendation;
  readonly index: CorpusIndex;
}

/** Where the value of a field leads, for those whose values are ids of something with a page. */
const addresses: Readonly<Partial<Record<FieldId, (value: string) => string>>> = {
  source: (value) => `/sources/${value}`,
  actor: (value) => `/actors/${value}`,
  measure: (value) => `/measures/${value}`,
  topic: (value) => `/topics/${value}`,
  topics: (value) => `/topics/${value}`,
  addressees: (value) => `/recommendations?addressee=${value}`,
};

/** Every field of a recommendation under the name that exports give it, with its value and its definition. */
export function FieldList({ recommendation, index }: FieldListProps) {
  return (
    <dl className="mb-4">
      {fields.map((field) => {
        const values = field.values(recommendation, index).map(String);
        const toAddress = addresses[field.id];
        return (
          <div
            key={field.id}
            className="grid grid-cols-[132px_minmax(0,1fr)_minmax(0,1fr)] gap-x-5 pt-[5px] pb-1.5 not-first:border-line not-first:border-t max-md:grid-cols-[108px_minmax(0,1fr)] max-md:gap-x-3"
          >
            <dt className="font-medium">{field.label}</dt>
            <dd>
              {values.length === 0 && <span className="text-ink2">not stated</span>}
              {values.map((value, at) => (
                <span key={value}>
                  {at > 0 && "; "}
                  {toAddress ? (
                    <a className="link" href={toAddress(value)}>
                      {value}
                    </a>
                  ) : (
                    value
                  )}
                </span>
              ))}
            </dd>
            <dd className="text-ink2 text-xs leading-5 max-md:col-start-2 max-md:leading-[18px]">
              <code>{field.id}</code> {fieldDefinitions[field.id]}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
