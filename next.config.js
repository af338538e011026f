import { fileURLToPath } from "node:url";

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // The folder is the whole project: without this, a lock file further up moves the root there.
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
  async rewrites() {
    // Every export has an address such as /quotes.csv; one route answers them all.
    return [
      {
        source: "/:shape(recommendations|quotes|matrix|compare).:format(csv|xlsx|json|md|tsv)",
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
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
          { key: "X-Frame-Options", value: "SAMEORIGIN" },
        ],
      },
    ];
  },
};
