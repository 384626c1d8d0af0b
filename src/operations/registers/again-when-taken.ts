/**
 * Two people who enter the same name or code at the same moment do not see each other, and the database lets one of them in. Of the
 * other nothing was stored; tried once more it sees the first, and hears beside the field that the name is taken.
 */
export async function againWhenTaken<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    if (!isTaken(error)) throw error
    return write()
  }
}

/** unique_violation (PostgreSQL, appendix A). */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505'
}
