import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { onHost } from "@/lib/view/site/base-path";
import { isStaticSite } from "@/lib/view/site/static-site";

/** Goes to another page of the site, as `SiteLink` does. */
export function useGoToPage(): (address: string) => void {
  const router = useRouter();
  return useCallback(
    (address) => (isStaticSite ? window.location.assign(onHost(address)) : router.push(address)),
    [router],
  );
}
