import { fileURLToPath } from "node:url";

/** What a browser could grant a page and none of ours asks for. */
const unused = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

/** Whether this is the copy of the code that `npm run site` builds, in a folder of the project. */
const isStaticSite = process.env.NEXT_PUBLIC_STATIC_SITE === "1";

/** @type {import("next").NextConfig} */
const common = {
  // The folder is the whole project: without this, a lock file further up moves the root there.
  turbopack: { root: fileURLToPath(new URL(isStaticSite ? ".." : ".", import.meta.url)) },
};

/** @type {import("next").NextConfig} */
const server = {
  ...common,
  poweredByHeader: false,
  // Its mark would lie on the legend while people work on a corpus; errors show without it.
  devIndicators: false,
  async rewrites() {
    // Every export has an address such as /quotes.csv; one route answers them all.
    return [
      {
        source: "/:shape(recommendations|quotes|matrix|compare).:format(csv|xlsx|json|md|tsv|parquet|html)",
        destination: "/export/:shape/:format",
      },
    ];
  },
  async headers() {
    return [
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "same-origin" },
          // Which scripts may run, each page says itself; that nobody may frame it, only a header can say.
          {
            key: "Content-Security-Policy",
            value: "frame-ancestors 'none'; object-src 'none'; base-uri 'none'",
          },
          { key: "X-Frame-Options", value: "DENY" },
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
          { key: "Permissions-Policy", value: unused.map((feature) => `${feature}=()`).join(", ") },
        ],
      },
    ];
  },
};

/**
 * Files for any host, which cannot rewrite nor say headers.
 *
 * @type {import("next").NextConfig}
 */
const staticSite = {
  ...common,
  output: "export",
  basePath: process.env.NEXT_PUBLIC_BASE_PATH,
  // Part of the tests of the whole code, which the copy is not.
  typescript: { ignoreBuildErrors: true },
};

export default isStaticSite ? staticSite : server;
