declare global {
  interface Window {
    /** Set while the Chinese is shown in other characters than those of the edition. */
    tifaAsEdited?: <T>(read: () => T) => T
  }
}

/** Reads the text of the page in the characters of the edition, whatever characters it is shown in. */
export function asEdited<T>(read: () => T): T {
  return window.tifaAsEdited ? window.tifaAsEdited(read) : read()
}
