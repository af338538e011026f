import { type Facet, type Field, facetIds } from "./field";
import { fields } from "./fields";

export type FacetField = Field & { readonly facet: Facet };

/** The filterable fields, in the order in which the page offers them. */
export const facetFields: readonly FacetField[] = facetIds.flatMap((parameter) =>
  fields.filter((field): field is FacetField => field.facet?.parameter === parameter),
);
