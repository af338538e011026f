import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Menu } from "@/components/ui/menu";

interface ViewMenuProps {
  readonly label?: string;
  /** Whether what it holds leaves something out, so that it stands out. */
  readonly isActive?: boolean;
  readonly children: () => ReactNode;
}

/** A menu at the end of the bar, in which a page says how it is shown; what is inside is drawn while it is open. */
export function ViewMenu({ label = "View", isActive = false, children }: ViewMenuProps) {
  return (
    <Menu
      className={`inline-flex h-[30px] items-center gap-1.5 whitespace-nowrap rounded-[3px] px-2 font-medium ${isActive ? "bg-tint text-accent" : "hover:bg-sunk"}`}
      panelClassName="right-0 top-[calc(100%+4px)] w-[360px] max-w-[calc(100vw-2*var(--page-x))] max-h-[70dvh] overflow-y-auto p-4 max-sm:fixed max-sm:inset-x-4 max-sm:top-20 max-sm:w-auto"
      label={
        <>
          {label}
          <ChevronDown size={12} strokeWidth={2} aria-hidden="true" className="group-open:rotate-180" />
        </>
      }
    >
      {children}
    </Menu>
  );
}
