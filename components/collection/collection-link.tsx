import { usePathname } from "next/navigation";
import { SiteLink } from "@/components/ui/site-link";
import { useCollection } from "./keep-collection";

/** The way to the collection with how much it holds; there only where it holds something. */
export function CollectionLink({ className }: { readonly className: string }) {
  const isHere = usePathname() === "/collection";
  const collection = useCollection();
  const size = (collection?.passages.length ?? 0) + (collection?.unreadable.length ?? 0);
  if (size === 0) return null;
  return (
    <SiteLink
      href="/collection"
      aria-current={isHere ? "page" : undefined}
      className={`${className} ${isHere ? "font-medium text-ink" : "text-ink2 hover:text-ink"}`}
    >
      Collection <span className="tabular-nums">{size}</span>
    </SiteLink>
  );
}
