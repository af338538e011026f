import { count } from "@/lib/query/describe";

/** Without its script the page of a large corpus has its first columns: says so, and where all of them are. */
export function LaterColumns({ later }: { readonly later: number }) {
  return (
    <noscript>
      <p className="px-(--page-x) py-1.5 text-ink2 text-xs">
        {count(later, "actor")} more stand to the right once the page may run its script.{" "}
        <a className="link" href="/matrix.csv">
          The whole table as a file
        </a>
      </p>
    </noscript>
  );
}
