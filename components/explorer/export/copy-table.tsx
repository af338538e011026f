import { useBrowserTest } from "@/components/ui/use-browser-test";
import { writeClipboard } from "@/components/ui/write-clipboard";
import { isStaticSite } from "@/lib/view/site/static-site";
import { fetchIndex } from "../fetch-index";
import type { ExportItem } from "./export-links";

interface CopyTableProps {
  readonly item: ExportItem;
  readonly say: (message: string) => void;
}

/** Copies a table: its cells between tabs, as its address gives them, and the same as HTML. */
export function CopyTable({ item, say }: CopyTableProps) {
  const { label, size, address, search } = item;
  const canCopy = useBrowserTest(canWriteClipboard);
  if (!canCopy) return null;
  const name = label.toLowerCase();
  const copy = async () => {
    say(`Copying ${name} …`);
    // The clipboard takes promises: the click would count for nothing once the file is here.
    const text = isStaticSite ? makeText(item) : fetchText(`${address}.tsv${search}`);
    const html = text.then(async (tsv) => (await import("@/lib/view/export/html-table")).htmlTable(tsv));
    try {
      await writeClipboard(text, html);
      say(`Copied ${name}: ${size}.`);
    } catch {
      say(`Could not copy ${name}.`);
    }
  };
  return (
    <button type="button" className="link" onClick={copy}>
      Copy<span className="sr-only"> {name}</span>
    </button>
  );
}

/** Only pages that are served over HTTPS, or from this very machine, may write. */
const canWriteClipboard = () => typeof ClipboardItem === "function" && navigator.clipboard !== undefined;

async function makeText({ address, search }: ExportItem): Promise<string> {
  const { makeExport } = await import("./make-export");
  const { blob } = await makeExport(await fetchIndex(), address, "tsv", search);
  return blob.text();
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}
