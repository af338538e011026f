import type { Metadata } from "next";
import type { ReactNode } from "react";
import { OutsideEmbed } from "@/components/embed/outside-embed";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { PreviewMeta } from "@/components/preview/preview-meta";
import { ProblemBar } from "@/components/problems/problem-bar";
import { getCorpus, isDevelopment } from "@/lib/load";
import { browserCorpus } from "@/lib/load/browser-corpus";
import { getDraftProblems } from "@/lib/load/draft-problems";
import { isStaticSite } from "@/lib/view/site/static-site";
import { fontVariables } from "./fonts";
import "./globals.css";
import "@/components/layout/print.css";

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
  const { address } = await browserCorpus();
  return (
    <html lang="en" className={fontVariables} data-corpus-address={address} suppressHydrationWarning>
      <head>
        <script src="/boot.js" />
        {/* The first paint waits for the whole header: its parts stand at the right and would move as the others come. */}
        <link rel="expect" href="#main" blocking="render" />
        <PreviewMeta site={meta.site} />
      </head>
      <body className="flex min-h-dvh flex-col print:block">
        <OutsideEmbed>
          <a href="#main" className="skip">
            Skip to the content
          </a>
          <ProblemBar problems={await getDraftProblems()} />
          <SiteHeader title={meta.title} subtitle={meta.subtitle} />
        </OutsideEmbed>
        <main id="main" tabIndex={-1} className="flex grow flex-col outline-none print:block">
          {isStaticSite && (
            <noscript>
              <p className="mx-(--page-x) mt-4 text-ink2">
                Without JavaScript, every page shows the whole corpus: filters and comparisons need it.
              </p>
            </noscript>
          )}
          {children}
        </main>
        <OutsideEmbed>
          <SiteFooter meta={meta} isAtWork={isDevelopment()} />
        </OutsideEmbed>
      </body>
    </html>
  );
}
