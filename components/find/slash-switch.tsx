import { useState } from "react";
import { isSlashOn, switchSlash } from "./slash-key";

/** Says by which keys the search opens, and switches the one off that is a key alone. */
export function SlashSwitch() {
  const [isOn, setOn] = useState(isSlashOn);
  return (
    <p className="flex flex-wrap gap-x-4 border-line border-t px-3 py-2 text-ink2 text-xs">
      <span>Ctrl+K opens this.</span>
      <label className="flex items-center gap-1.5">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            switchSlash(target.checked);
            setOn(isSlashOn());
          }}
          className="accent-(--color-accent)"
        />
        So does the key /
      </label>
    </p>
  );
}
