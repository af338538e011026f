import { facetIds } from "./field";

/**
 * The parameters of any address that say which recommendations are meant, as an address of another view, with a leading
 * question mark unless there are none. It says what `serializeFilters` does and needs neither a corpus nor the codec, so that a
 * page without a view can have it. Values are not checked: the view that is asked for them does.
 */
export function carriedFilters(parameters: Pick<URLSearchParams, "getAll">): string {
  const carried = new URLSearchParams();
  const [search] = parameters.getAll("q").filter((value) => value !== "");
  if (search !== undefined) carried.set("q", search);
  for (const name of [...facetIds, "recommendation"]) {
    const values = parameters.getAll(name).filter((value) => value !== "");
    if (values.length > 0) carried.set(name, values.join(","));
  }
  return carried.size === 0 ? "" : `?${carried.toString().replaceAll("%2C", ",")}`;
}
