/** What a facts file is called, in the order in which the names are looked for. */
export const factsFileNames = ['.factcheck.yml', '.factcheck.yaml'] as const
