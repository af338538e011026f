import { FollowLink } from "@/components/ui/follow-link";
import { Highlight } from "@/components/ui/highlight";
import { SiteLink } from "@/components/ui/site-link";
import { facetFields } from "@/lib/query/fields";
import { parseSearch } from "@/lib/query/search";
import type { Offer } from "@/lib/view/find/offers";
import type { Choice, ChoiceProps } from "./combobox";

/** Where an offer leads, and how it is followed where that needs no other page. */
interface Way {
  readonly address: string;
  readonly follow?: () => void;
}

/** The choices of a list for what a search offers. */
export function toChoices(
  offers: readonly Offer[],
  search: string,
  wayOf: (offer: Offer) => Way,
): readonly Choice[] {
  const terms = parseSearch(search);
  return offers.map((offer) => ({
    key: JSON.stringify([offer.kind, "facet" in offer && offer.facet, "id" in offer && offer.id]),
    group: groups[offer.kind],
    draw: (props) => <OfferLink offer={offer} terms={terms} way={wayOf(offer)} option={props} />,
  }));
}

const groups = {
  name: "Names",
  passage: "Passages",
  search: "Nothing has this in its name or text",
} as const;
const facetLabels = new Map<string, string>(facetFields.map(({ facet }) => [facet.parameter, facet.label]));

interface OfferLinkProps {
  readonly offer: Offer;
  readonly terms: readonly string[];
  readonly way: Way;
  readonly option: ChoiceProps;
}

function OfferLink({ offer, terms, way: { address, follow }, option }: OfferLinkProps) {
  const content = <OfferText offer={offer} terms={terms} />;
  if (!follow) {
    return (
      <SiteLink href={address} {...option}>
        {content}
      </SiteLink>
    );
  }
  return (
    <FollowLink data-stays href={address} follow={follow} {...option}>
      {content}
    </FollowLink>
  );
}

function OfferText({ offer, terms }: Pick<OfferLinkProps, "offer" | "terms">) {
  switch (offer.kind) {
    case "name":
      return (
        <>
          <span className="text-ink2">{facetLabels.get(offer.facet)}: </span>
          <span className="font-medium">
            <Highlight text={offer.label} terms={terms} />
          </span>
          {offer.also !== undefined && (
            <span className="text-ink2">
              {" "}
              (<Highlight text={offer.also} terms={terms} />)
            </span>
          )}
          <span className="text-ink2">, {offer.count}</span>
        </>
      );
    case "passage":
      return (
        <>
          <span className="text-ink2">{offer.actor}: </span>
          <span className="font-serif text-[15px]">
            {offer.isQuote && "“"}
            <Highlight text={offer.text} terms={terms} />
            {offer.isQuote && "”"}
          </span>
        </>
      );
    case "search":
      return (
        <>
          Did you mean <strong className="font-semibold">{offer.search}</strong>?
        </>
      );
  }
}
