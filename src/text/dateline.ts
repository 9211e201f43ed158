/** `HOLMSTAD, May 9 (Agency) — `: where and when somebody wrote what follows. */
export const dateline =
  /^\s*\p{Lu}{2}[\p{Lu}\p{M}.'’ -]{1,30}(?:,\s[^—–()\n]{2,40}?)?(?:\s\([^()\n]{2,30}\))?\s(?:—|–|--?)\s+(?=["“‘']?[\p{Lu}\p{N}])/u
