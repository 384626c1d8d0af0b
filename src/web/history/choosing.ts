/** The hidden fields by which a choice that was not made comes back: which fields, what was mine, and what I began with. */
export const choosing = {
  fields: 'kiezen',
  begun: 'begonnen',
  mine: (key: string) => `mijn.${key}`,
} as const
