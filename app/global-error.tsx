"use client";

/** Stands in for every page where the corpus has problems (in development; a build with problems stops). */
export default function GlobalError({ error }: { readonly error: Error }) {
  return (
    <html lang="en">
      <body
        style={{
          font: "15px/1.5 system-ui, sans-serif",
          margin: "40px auto",
          maxWidth: 900,
          padding: "0 16px",
        }}
      >
        <h1 style={{ fontSize: 24 }}>The page could not be made</h1>
        <p>What was reported, with file, line and remedy. Mend it and load the page again.</p>
        <pre style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{error.message}</pre>
      </body>
    </html>
  );
}
