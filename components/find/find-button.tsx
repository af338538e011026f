import { Search } from "lucide-react";
import dynamic from "next/dynamic";
import { useCallback, useState } from "react";
import { useFindKeys } from "./use-find-keys";

const FindDialog = dynamic(() => import("./find-dialog").then((module) => module.FindDialog), { ssr: false });

/** Opens the search: that of the page where it shows one, else a dialog, whose code comes when it is first asked for. */
export function FindButton() {
  const [isOpen, setOpen] = useState(false);
  const find = useCallback(() => {
    const boxes = document.querySelectorAll<HTMLInputElement>("main input[data-find]");
    const shown = [...boxes].find((box) => box.getClientRects().length > 0);
    if (!shown) return setOpen(true);
    shown.focus();
    shown.select();
  }, []);
  useFindKeys(find);
  return (
    <>
      <button
        type="button"
        onClick={find}
        title="Find: / or Ctrl+K"
        aria-keyshortcuts="/ Control+K"
        className="flex h-8 min-w-6 shrink-0 items-center gap-1.5 text-ink2 hover:text-ink lg:ml-3 noscript:hidden"
      >
        <Search size={14} strokeWidth={2.2} aria-hidden="true" />
        <span className="max-sm:sr-only">Find</span>
      </button>
      {isOpen && <FindDialog onClose={() => setOpen(false)} />}
    </>
  );
}
