import { X } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { fetchIndex } from "@/components/explorer/fetch-index";
import { KeySwitch } from "@/components/ui/key-switch";
import { useGoToPage } from "@/components/ui/use-go-to-page";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { defaultQuery } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { countIn, type Offer, toOffers } from "@/lib/view/find/offers";
import { Combobox } from "./combobox";
import type { Way } from "./offer-link";
import { FIND_KEY } from "./use-find-keys";

interface FindDialogProps {
  readonly onClose: () => void;
}

/** Search on pages without a view: names lead to their pages, passages to theirs, Enter to the list. */
export function FindDialog({ onClose }: FindDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const goToPage = useGoToPage();
  const [search, setSearch] = useState("");
  const [index, setIndex] = useState<CorpusIndex | "failed">();
  useEffect(() => {
    dialog.current?.showModal();
    let isHere = true;
    fetchIndex().then(
      (fetched) => isHere && setIndex(fetched),
      () => isHere && setIndex("failed"),
    );
    return () => {
      isHere = false;
    };
  }, []);
  const isReady = typeof index === "object";
  const offers = useMemo(() => (isReady ? offersIn(index, search) : []), [isReady, index, search]);
  const wanted = search.trim();
  return (
    <dialog
      ref={dialog}
      aria-label="Find"
      onClose={onClose}
      // A choice leads to another page, unless it is another search.
      onClick={({ target }) => {
        if (target === dialog.current || isLink(target)) dialog.current?.close();
      }}
      onKeyDown={() => undefined}
      className="m-0 mx-auto mt-[10dvh] max-h-[80dvh] w-[640px] max-w-[calc(100vw-32px)] border border-rule bg-paper p-0 text-ink backdrop:bg-ink/30 max-sm:mt-4"
    >
      <div className="flex items-center gap-2 border-line border-b p-3">
        <Combobox
          label="Search names, statements and quotes"
          placeholder="Search names, statements, quotes"
          value={search}
          onChange={setSearch}
          offers={() => offers}
          wayOf={(offer) => wayOf(offer, setSearch)}
          onEnter={() => {
            if (wanted === "") return;
            dialog.current?.close();
            goToPage(`/recommendations?${new URLSearchParams({ q: wanted })}`);
          }}
          isInline
          className="control order-1 min-w-0 grow cursor-text bg-transparent font-normal placeholder:text-ink2"
          listClassName="absolute inset-x-0 top-[58px] bottom-[40px] overflow-y-auto"
        />
        <button type="button" className="control order-2 px-2" onClick={() => dialog.current?.close()}>
          <X size={15} aria-hidden="true" />
          <span className="sr-only">Close</span>
        </button>
      </div>
      <div className={offers.length > 0 ? "h-[60dvh]" : "p-3 text-ink2"}>
        {offers.length === 0 && (
          <p role="status">
            {index === "failed"
              ? "The data could not be fetched. Enter looks in the list."
              : wanted === ""
                ? "Names lead to their pages, Enter to the list of what has the text."
                : isReady
                  ? "Nothing has this in its name or text."
                  : "The data is being fetched."}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-x-4 border-line border-t px-3 py-2 text-ink2 text-xs">
        <span>Ctrl+K opens this.</span>
        <KeySwitch name={FIND_KEY}>So does the key /</KeySwitch>
      </div>
    </dialog>
  );
}

function isLink(target: EventTarget): boolean {
  return target instanceof Element && target.closest("a[href]:not([data-stays])") !== null;
}

function offersIn(index: CorpusIndex, search: string): readonly Offer[] {
  const all = runQuery(index, defaultQuery);
  const { recommendations } = runQuery(index, { ...defaultQuery, q: search });
  return toOffers(index, search, { found: recommendations, countOf: countIn(all.facets) });
}

/** A topic is a part of the matrix, an addressee of the list; the others have pages that say more. */
function wayOf(offer: Offer, onSearch: (search: string) => void): Way {
  if (offer.kind === "search") {
    const address = `/recommendations?${new URLSearchParams({ q: offer.search })}`;
    return { address, follow: () => onSearch(offer.search) };
  }
  if (offer.kind === "passage") return { address: recommendationAddress(offer.id) };
  if (offer.facet === "topic") return { address: `/?topic=${offer.id}` };
  if (offer.facet === "addressee") return { address: `/recommendations?addressee=${offer.id}` };
  return { address: `/${offer.facet}s/${offer.id}` };
}
