// Node's own modules only: it is needed before anything is installed.

/** What the codes of a file system mean to the person who started something, and what to do. */
const faults = [
  [
    /\b(ENOSPC|EDQUOT)\b|no space left on device/i,
    "The disk is full. Make room and start again: what is half done will be made anew.",
  ],
  [
    /\b(EROFS|EACCES|EPERM)\b|read-only file system|permission denied/i,
    "A folder cannot be written. Copy the project to a folder of your own, or take a build along that needs none: npm run standalone.",
  ],
];

/**
 * What to do where a file system refuses.
 *
 * @param {string} said by the program that failed
 * @returns {string | undefined} undefined for any other fault
 */
export function explainDiskFault(said) {
  return faults.find(([pattern]) => pattern.test(said))?.[1];
}
