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

/**
 * One folder with all that the server needs (`npm run standalone`), the fonts of the pictures included, which are read by name.
 *
 * @type {import("next").NextConfig}
 */
const standalone = {
  output: "standalone",
  outputFileTracingIncludes: {
    "/previews/**": ["./node_modules/@fontsource/{inter,vollkorn}/files/*-{400,600}-normal.woff"],
  },
};

/** @type {import("next").NextConfig} */
const server = {
  ...common,
  poweredByHeader: false,
  // Pages that are made when somebody asks for them are kept in memory: not where nothing can be written, nor until a disk is full.
  experimental: { isrFlushToDisk: false },
  ...(process.env.STANDALONE === "1" && standalone),
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
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
          { key: "Permissions-Policy", value: unused.map((feature) => `${feature}=()`).join(", ") },
        ],
      },
      {
        // All but the one view that others may show within their pages; what that may do, proxy.ts says.
        source: "/((?!embed$).*)",
        headers: [
          // Which scripts may run, each page says itself; that nobody may frame it, only a header can say.
          {
            key: "Content-Security-Policy",
            value: "frame-ancestors 'none'; object-src 'none'; base-uri 'none'",
          },
          { key: "X-Frame-Options", value: "DENY" },
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
