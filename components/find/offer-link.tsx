import { FollowLink } from "@/components/ui/follow-link";
import { Highlight } from "@/components/ui/highlight";
import { SiteLink } from "@/components/ui/site-link";
import { facetFields } from "@/lib/query/facet-fields";
import type { Offer } from "@/lib/view/find/offers";

/** Where an offer leads, and how it is followed where that needs no other page. */
export interface Way {
  readonly address: string;
  readonly follow?: () => void;
}

const facetLabels = new Map<string, string>(facetFields.map(({ facet }) => [facet.parameter, facet.label]));

interface OfferLinkProps {
  readonly id: string;
  readonly isMarked: boolean;
  readonly offer: Offer;
  /** What is searched for. */
  readonly terms: readonly string[];
  readonly way: Way;
}

/** An offer of a list: a link, so that a click, a tap and the Enter key are one and the same. */
export function OfferLink({ id, isMarked, offer, terms, way: { address, follow } }: OfferLinkProps) {
  const props = {
    id,
    href: address,
    role: "option",
    "aria-selected": isMarked,
    tabIndex: -1,
    className: "block px-3 py-1.5 hover:bg-sunk aria-selected:bg-tint max-sm:py-2.5",
    children: <OfferText offer={offer} terms={terms} />,
  };
  return follow ? <FollowLink data-stays follow={follow} {...props} /> : <SiteLink {...props} />;
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
