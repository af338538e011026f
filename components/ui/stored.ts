/** What this browser remembers under a name; nothing where its storage is forbidden. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/**
 * Has this browser remember a value under a name, or forget it.
 *
 * @returns whether it does: not where its storage is forbidden or full
 */
export function store(name: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}
