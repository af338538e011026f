/**
 * Whether this build is for files on any host (`NEXT_PUBLIC_STATIC_SITE=1`): its pages are rendered once, in their default view,
 * and the browser applies the parameters of the address.
 */
export const isStaticSite = process.env.NEXT_PUBLIC_STATIC_SITE === "1";
