import Link from "next/link";
import type { ComponentProps } from "react";
import { isStaticSite } from "@/lib/view/site/static-site";

type SiteLinkProps = Omit<ComponentProps<typeof Link>, "href" | "prefetch"> & { readonly href: string };

/**
 * A link to another page of the site, of which only what differs is fetched; on a static site a plain one, so that no page needs a
 * second file for that.
 */
export function SiteLink(props: SiteLinkProps) {
  return isStaticSite ? <a {...props} /> : <Link prefetch={false} {...props} />;
}
