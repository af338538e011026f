import { basePath, onHost } from "@/lib/view/site/base-path";

/** What of an element can be an address. */
const addresses = ["href", "src", "action", "formAction"] as const;

/**
 * What an element of HTML is made of, with each address that is a path from the root of the site as one from the root of its host.
 * Components have their own, such as those of Next, which knows the folder of the site itself.
 */
export function propsOnHost<P>(type: unknown, props: P): P {
  if (basePath === "" || typeof type !== "string") return props;
  const given = props as Readonly<Record<string, unknown>>;
  const changed = addresses.flatMap((name) => {
    const value = given[name];
    return typeof value === "string" ? [[name, onHost(value)] as const] : [];
  });
  return changed.length === 0 ? props : { ...props, ...Object.fromEntries(changed) };
}
