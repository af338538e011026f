import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PreviewMeta } from "@/components/preview/preview-meta";
import { SiteHeader } from "@/components/shell/site-header";
import { getCorpus } from "@/lib/load";
import { fontVariables } from "./fonts";
import "./globals.css";
import "./matrix.css";
import "./matrix-cell.css";
import "./matrix-rows.css";
import "./matrix-phone.css";
import "./list.css";
import "./list-rows.css";
import "./list-cards.css";
import "./print.css";

export async function generateMetadata(): Promise<Metadata> {
  const { meta } = (await getCorpus()).corpus;
  // Absolute addresses need the site's own; a dot stands for the page's path.
  const site =
    meta.site === undefined ? {} : { metadataBase: new URL(meta.site), alternates: { canonical: "./" } };
  return {
    title: { default: meta.title, template: `%s · ${meta.title}` },
    description: meta.description,
    openGraph: { siteName: meta.title, type: "website", ...(meta.site !== undefined && { url: "./" }) },
    twitter: { card: "summary_large_image" },
    ...site,
  };
}

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const { meta } = (await getCorpus()).corpus;
  return (
    <html lang="en" className={fontVariables} suppressHydrationWarning>
      <head>
        <script src="/boot.js" />
        <PreviewMeta site={meta.site} />
      </head>
      <body className="flex min-h-dvh flex-col print:block">
        <a href="#main" className="skip">
          Skip to the content
        </a>
        <SiteHeader title={meta.title} subtitle={meta.subtitle} />
        <main id="main" tabIndex={-1} className="flex grow flex-col outline-none print:block">
          {children}
        </main>
      </body>
    </html>
  );
}
